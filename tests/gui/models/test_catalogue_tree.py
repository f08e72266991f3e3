"""What may be collected as a tree."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pellucid.catalogue.lookup import shipped_catalogue
from pellucid.state import State
from pellucid.summary.seen import SeenEvent, held_against
from pellucid.summary.values import Counts
from pellucid_gui.models.catalogue_tree import (
    LAST,
    NAME,
    SEEN,
    CatalogueTree,
    Group,
    Role,
    moment_text,
)

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
FIRST_NS = 1_795_449_914_000_000_000


@pytest.fixture
def seen():
    """Rerun's catalogue, of which one event was seen, beside one that nobody tells of."""
    found = held_against(shipped_catalogue("rerun"), None)
    counts = Counts(states={State.RELEASED: 1_412})
    strange = SeenEvent(
        name="phone\u202ehome", spec=None, counts=counts, last_ns=None, undocumented=counts, fields=()
    )
    classes = {
        retention: tuple(
            replace(event, counts=counts, last_ns=FIRST_NS) if event.name == "viewer_started" else event
            for event in events
        )
        for retention, events in found.classes.items()
    }
    return replace(found, undocumented=(strange,), classes=classes, is_counted=True)


@pytest.fixture
def tree(qapp, seen):
    """A tree of it, watched by Qt's own tester."""
    made = CatalogueTree()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show(seen)
    yield made
    del tester


def lines(tree) -> list[str]:
    """All that is shown, one row a line."""
    found = []
    for row in range(tree.rowCount()):
        above = tree.index(row, NAME)
        found.append(above.data())
        found += [tree.index(place, NAME, above).data() for place in range(tree.rowCount(above))]
    return found


def place_of(tree, name) -> QModelIndex:
    """Where the event of that name is within its class."""
    row = len(tree.groups) - next(
        number
        for number, group in enumerate(reversed(tree.groups), 1)
        if any(event.name == name for event in group.events)
    )
    above = tree.index(row, NAME)
    at = next(place for place, event in enumerate(tree.groups[row].events) if event.name == name)
    return tree.index(at, NAME, above)


def test_undocumented_ones_stand_on_top(tree):
    """Then the classes; what comes with each event is at the end."""
    assert ["Undocumented", "Usage", "Crashes", "With each event"] == [group.title for group in tree.groups]
    first = tree.index(0, NAME, tree.index(0, NAME))
    assert ("phone\u2039U+202E\u203ahome", True, "") == (
        first.data(),
        first.data(Role.STRANGE),
        first.data(Role.CODE),
    )
    assert first.data(SPOKEN) == "phone\u2039U+202E\u203ahome, undocumented, seen here: 1,412"
    assert (
        tree.index(0, NAME).data(SPOKEN).startswith("Undocumented. What was seen and no catalogue tells of")
    )


def test_what_was_seen_has_a_number_and_a_day(tree):
    """What was not says never; as long as nobody has counted, neither is claimed."""
    place = place_of(tree, "viewer_started")
    number, day = (tree.index(place.row(), column, place.parent()) for column in (SEEN, LAST))
    assert ("1,412", "2026-11-23") == (number.data(), day.data())
    assert moment_text(FIRST_NS) == day.data(Qt.ItemDataRole.ToolTipRole)
    other = place_of(tree, "crash-panic")
    assert "never" == tree.index(other.row(), SEEN, other.parent()).data()
    tree.show(held_against(shipped_catalogue("rerun"), None))
    other = place_of(tree, "crash-panic")
    assert "…" == tree.index(other.row(), SEEN, other.parent()).data()
    assert "seen" not in other.data(SPOKEN)


@pytest.mark.parametrize("text", ["viewer_started", "VIEWER STARTED", "graphics_adapter_backend"])
def test_a_search_finds_names_titles_and_fields(tree, text):
    """Whatever the case; classes in which nothing is found go."""
    tree.narrow(text)
    assert "Viewer Started" in lines(tree)
    assert "Undocumented" not in lines(tree)
    tree.narrow("")
    assert "Undocumented" in lines(tree)


def test_a_search_that_finds_nothing_leaves_nothing(tree):
    """And what was shown is found again afterwards."""
    node = place_of(tree, "viewer_started").data(Role.NODE)
    tree.narrow("nothing is called so")
    assert [] == lines(tree)
    assert not tree.place_of(node).isValid()
    tree.narrow("")
    assert tree.place_of(node) == place_of(tree, "viewer_started")


def test_a_class_is_found_again(tree):
    """By its title; of what is not there nothing is."""
    group = tree.groups[1]
    assert tree.index(1, NAME) == tree.place_of(group)
    assert not tree.place_of(Group(title="Other", meaning="")).isValid()


def test_columns_have_titles(tree):
    """For eyes and screen readers."""
    titles = [tree.headerData(column, Qt.Orientation.Horizontal) for column in range(tree.columnCount())]
    assert ["Event", "Seen here", "Last"] == titles
