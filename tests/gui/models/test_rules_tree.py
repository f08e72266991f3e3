"""A person's rules as a tree."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pellucid.catalogue.reading import read_catalogue
from pellucid.rules import Rules, Treatment
from pellucid.rules.counting import PartCounts
from pellucid.rules.parts import Part
from pellucid_gui.models.rules_tree import COUNT, NAME, RULE, Role, RuleBook, RulesTree, treatment_at

CATALOGUE = Path(__file__).parents[2] / "fixtures" / "myviewer.toml"
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def book():
    """What the app of these tests may collect, with a rule and counts."""
    return RuleBook(
        catalogue=read_catalogue(CATALOGUE),
        rules=Rules().with_field("viewer_opened", "renderer", Treatment.REDACT),
        counts=PartCounts(
            total=9,
            events={"viewer_opened": 8, "former": 1, "$set": 1},
            fields={"viewer_opened": {"renderer": 8}, "former": {"odd": 1}},
        ),
    )


@pytest.fixture
def tree(qapp, book):
    """The tree, which Qt's own tester looks after."""
    made = RulesTree()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show(book)
    return made


def below(tree, index=None):
    """Return the texts of the rows below an index."""
    above = index or QModelIndex()
    return [tree.index(row, NAME, above).data() for row in range(tree.rowCount(above))]


def test_classes_events_and_fields(tree):
    """What is in each event comes last but for what no catalogue has; an address has its own place elsewhere."""
    assert ["Usage", "Errors", "Crashes", "With each event", "Of other versions"] == below(tree)
    usage = tree.index(0, NAME)
    assert ["Viewer Opened", "Data Source Connected"] == below(tree, usage)
    assert ["renderer", "windows", "is_wsl"] == below(tree, tree.index(0, NAME, usage))
    assert ["former"] == below(tree, tree.index(4, NAME))
    assert ["odd"] == below(tree, tree.index(0, NAME, tree.index(4, NAME)))


def test_each_row_has_its_rule_and_its_count(tree):
    """Also in what a screen reader is told; a heading has none."""
    place = tree.place_of(Part(event="viewer_opened", field="renderer"))
    assert ["Redact", "would change 8 of 8"] == [place.siblingAtColumn(each).data() for each in (RULE, COUNT)]
    assert "renderer, Redact, would change 8 of 8" == place.data(SPOKEN)
    assert Treatment.REDACT is treatment_at(place)
    assert treatment_at(tree.index(0, NAME)) is None
    assert ["Event or field", "Rule", "Last 30 days"] == [
        tree.headerData(each, Qt.Orientation.Horizontal) for each in range(3)
    ]


def test_a_field_of_a_withheld_event_says_so(tree, book):
    """Its own rule changes nothing then."""
    tree.show(replace(book, rules=book.rules.with_event("viewer_opened", Treatment.WITHHOLD)))
    place = tree.place_of(Part(event="viewer_opened", field="renderer"))
    assert place.data(Role.IS_MOOT)
    assert "Redact; its event is withheld" == place.siblingAtColumn(RULE).data(SPOKEN)


def test_another_rule_changes_rows_and_moves_none(tree, book, qtbot):
    """So what a person stands on, and what is unfolded, stays."""
    resets = []
    tree.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(tree.dataChanged):
        tree.show(replace(book, rules=Rules()))
    assert [] == resets
    assert "Send" == tree.place_of(Part(event="viewer_opened", field="renderer")).siblingAtColumn(RULE).data()


def test_a_search_narrows(tree):
    """An event with all its fields where it is called so itself, else with those fields that are."""
    tree.narrow("drivers")
    usage = tree.index(0, NAME)
    assert (["Usage"], ["Viewer Opened"]) == (below(tree), below(tree, usage))
    assert ["renderer"] == below(tree, tree.index(0, NAME, usage))
    tree.narrow("viewer_opened")
    assert 3 == len(below(tree, tree.index(0, NAME, tree.index(0, NAME))))
    tree.narrow("nothing is called so")
    assert tree.is_empty
    assert not tree.place_of(Part(event="viewer_opened")).isValid()


def test_without_a_catalogue_there_are_the_rules(tree, book):
    """They can still be taken away."""
    tree.show(replace(book, catalogue=None))
    assert ["Of other versions"] == below(tree)
    assert ["viewer_opened"] == below(tree, tree.index(0, NAME))
