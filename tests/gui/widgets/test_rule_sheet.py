"""All about the rule for one event or field."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.catalogue.reading import read_catalogue
from pellucid.rules import Rules, Treatment
from pellucid.rules.counting import PartCounts
from pellucid_gui.models.rules_tree import RuleBook, nodes_of
from pellucid_gui.widgets.rule_sheet import RuleSheet

CATALOGUE = Path(__file__).parents[2] / "fixtures" / "myviewer.toml"
BOOK = RuleBook(
    catalogue=read_catalogue(CATALOGUE),
    rules=Rules().with_field("viewer_opened", "renderer", Treatment.HASH),
    counts=PartCounts(total=8, events={"viewer_opened": 8}, fields={"viewer_opened": {"renderer": 7}}),
)
USAGE, ERRORS, _, WITH_EACH = nodes_of(BOOK)
OPENED, CONNECTED = USAGE.children


@pytest.fixture
def sheet(qtbot, theme):
    """The sheet, shown."""
    made = RuleSheet()
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    return made


def test_a_field_can_be_treated_in_four_ways(sheet, qtbot):
    """The one that holds is chosen and explained, with what it would have changed."""
    sheet.show_node(OPENED.children[0], BOOK)
    assert 1 == sheet.choice.choice
    assert "In the last 30 days this rule would have changed 7 of 8 events." in sheet.texts
    assert any(text.startswith("Its keyed hash is sent instead") for text in sheet.texts)
    with qtbot.waitSignal(sheet.treatment_asked) as asked:
        sheet.choice.segment(3).click()
    assert [Treatment.WITHHOLD] == asked.args


def test_an_event_is_sent_or_withheld(sheet, qtbot):
    """There is nothing between."""
    sheet.show_node(OPENED, BOOK)
    assert 0 == sheet.choice.choice
    with qtbot.waitSignal(sheet.treatment_asked) as asked:
        sheet.choice.segment(1).click()
    assert [Treatment.WITHHOLD] == asked.args


def test_what_has_to_be_known_is_said(sheet):
    """Of a hashed field, of what is in each event, and of a field whose event is withheld."""
    sheet.show_node(CONNECTED.children[1], BOOK)
    assert any("recorded as a hash from the first" in text for text in sheet.texts)
    sheet.show_node(WITH_EACH.children[0], BOOK)
    assert any("attached to each event" in text for text in sheet.texts)
    withheld = RuleBook(
        catalogue=BOOK.catalogue, rules=Rules().with_event("viewer_opened", Treatment.WITHHOLD)
    )
    sheet.show_node(OPENED.children[0], withheld)
    assert any("Its event is withheld" in text for text in sheet.texts)


def test_a_heading_has_no_choice(sheet):
    """Nor has nothing at all."""
    sheet.show_node(USAGE, BOOK)
    assert not sheet.choice.isVisible()
    assert "2 kinds of events" in sheet.texts
    sheet.show_node(None, BOOK)
    assert [] == sheet.texts


def test_a_screen_reader_is_told_of_it(sheet, faults):
    """What is chosen has a name and says what it means."""
    sheet.show_node(OPENED.children[0], BOOK)
    assert "What is sent of renderer" == sheet.choice.accessibleName()
    assert [] == faults(sheet)
