"""The tree of what may be collected, by mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pellucid.catalogue.lookup import shipped_catalogue
from pellucid.state import State
from pellucid.summary.seen import SeenEvent, held_against
from pellucid.summary.values import Counts
from pellucid_gui.models.catalogue_tree import NAME, SEEN, Group
from pellucid_gui.widgets.catalogue_outline import CatalogueOutline


@pytest.fixture
def seen():
    """Rerun's catalogue and one event that nobody tells of, seen twice."""
    twice = Counts(states={State.RELEASED: 2})
    strange = SeenEvent(name="phone_home", spec=None, counts=twice, last_ns=1, undocumented=twice, fields=())
    found = held_against(shipped_catalogue("rerun"), None)
    return replace(found, undocumented=(strange,), is_counted=True)


@pytest.fixture
def outline(qtbot, theme, seen):
    """A shown tree with the keyboard."""
    made = CatalogueOutline()
    qtbot.addWidget(made)
    made.resize(480, 400)
    made.show_seen(seen)
    with qtbot.waitActive(made, timeout=20_000):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_it_begins_at_the_first_event(outline):
    """All is unfolded; what matters most is chosen."""
    assert "phone_home" == outline.node.name
    assert all(outline.isExpanded(outline.tree.index(row, NAME)) for row in range(len(outline.tree.groups)))


def test_the_keyboard_walks_and_folds(outline, qtbot):
    """Down goes on, Left folds a class, Right unfolds it; a letter goes to what begins with it."""
    chosen = []
    outline.chosen.connect(chosen.append)
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    assert isinstance(chosen[-1], Group)
    qtbot.keyClick(outline, Qt.Key.Key_Left)
    assert not outline.isExpanded(outline.currentIndex())
    qtbot.keyClick(outline, Qt.Key.Key_Right)
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    assert "Usage" == outline.tree.groups[1].title
    assert outline.tree.groups[1].events[0] == chosen[-1]


def test_return_and_a_click_on_the_number_show_the_events(outline, qtbot):
    """A click on the name only chooses; what was never seen has nothing to show."""
    asked = []
    outline.events_asked.connect(asked.append)
    qtbot.keyClick(outline, Qt.Key.Key_Return)
    above = outline.tree.index(0, NAME)
    for column in (NAME, SEEN):
        place = outline.visualRect(outline.tree.index(0, column, above)).center()
        qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    never = outline.visualRect(outline.tree.index(0, SEEN, outline.tree.index(1, NAME))).center()
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=never)
    qtbot.keyClick(outline, Qt.Key.Key_Return)
    assert ["phone_home", "phone_home"] == [event.name for event in asked]


def test_what_a_person_chose_stays_chosen(outline, qtbot, seen):
    """Through new numbers and through a search that has it; else the first event is chosen."""
    for _ in range(3):
        qtbot.keyClick(outline, Qt.Key.Key_Down)
    name = outline.node.name
    outline.show_seen(replace(seen, undocumented=()))
    assert name == outline.node.name
    outline.narrow(name)
    assert name == outline.node.name
    outline.narrow("crash-panic")
    assert "crash-panic" == outline.node.name
    told = []
    outline.chosen.connect(told.append)
    outline.narrow("nothing is called so")
    assert [None] == told[-1:]


def test_what_it_chose_itself_gives_way_to_what_matters_more(outline, seen):
    """As soon as it is counted, what nobody tells of is shown first."""
    outline.show_seen(replace(seen, undocumented=()))
    assert seen.events[0].name == outline.node.name
    outline.show_seen(seen)
    assert "phone_home" == outline.node.name
