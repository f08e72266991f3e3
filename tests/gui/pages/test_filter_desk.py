"""What the filter bar is told, keeps and shows, on a page with real events."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from pellucid.query.saved_filters import NAME, SavedFilter
from pellucid_gui.dialogs.filter_name_dialog import FilterNameDialog
from pellucid_gui.dialogs.saved_filters_dialog import Arranged, SavedFiltersDialog


@pytest.fixture
def page(folders, make_page, until):
    """A page with three events."""
    folders.record("viewer_started", "viewer_started", "open_recording")
    made = make_page()
    until(lambda: made.events.model.rows == 3 and not made.events.phase)
    return made


@pytest.fixture
def file(folders):
    """Where the person's own filters are kept."""
    return folders.shown.locations.config / NAME


def test_what_there_is_is_offered(page, until, qtbot):
    """Names with their counts, and what properties say, as soon as somebody types; the list is brought up to date."""
    field = page.events.filter_bar.field
    field.setFocus()
    qtbot.keyClicks(field, "name:vi")
    until(lambda: [(each.text, each.count) for each in field.offered] == [("name:viewer_started", 2)])
    field.clear()
    qtbot.keyClicks(field, "prop:command=")
    assert ["prop:command=viewer"] == [each.text for each in field.offered]


def test_what_was_found_is_shown_in_the_event(page, until, qtbot):
    """The chosen event is tinted by the filter; while a wrong one is typed the tint of before stays."""
    page.events.table.selectRow(0)
    until(lambda: page.detail.record is not None)
    text = page.detail.pages.payload.text.view
    page.events.filter_bar.field.setText("viewer")
    until(lambda: text.matches > 0)
    before = text.matches
    page.events.filter_bar.field.setText("viewer na:")
    until(lambda: bool(page.events.filter_bar.message))
    assert before == text.matches
    page.events.filter_bar.clear()
    until(lambda: text.matches == 0)


def test_a_filter_is_saved_under_a_name(page, until, qtbot, file):
    """By a dialog that asks for it; it is in the menu then, and in the file."""
    page.events.filter_bar.field.setText("name:viewer*")
    page.events.filter_bar.menu.save_asked.emit()
    dialog = page.findChild(FilterNameDialog)
    qtbot.keyClicks(dialog.field, "Viewers")
    dialog.accept()
    until(lambda: page.events.filter_bar.menu.saved == (SavedFilter(name="Viewers", text="name:viewer*"),))
    assert {"rerun": [{"name": "Viewers", "filter": "name:viewer*"}]} == json.loads(file.read_text())[
        "filters"
    ]


def test_they_are_there_the_next_time(page, make_page, until, qtbot):
    """Another window reads them when its menu is opened; nobody reads them before they are wanted."""
    page.desks.filters.save("Viewers", "name:viewer*")
    until(lambda: len(page.events.filter_bar.menu.saved) == 1)
    other = make_page()
    assert () == other.events.filter_bar.menu.saved
    other.events.filter_bar.menu.about_to_open.emit()
    until(lambda: len(other.events.filter_bar.menu.saved) == 1)


def test_they_are_arranged(page, until, qtbot, file):
    """What a dialog says happens in one step; a dialog that is cancelled changes nothing."""
    menu = page.events.filter_bar.menu
    for name in ("one", "two", "three"):
        page.desks.filters.save(name, "a")
        until(lambda name=name: name in [each.name for each in menu.saved])
    menu.arranging_asked.emit()
    page.findChild(SavedFiltersDialog).reject()
    assert 3 == len(menu.saved)
    page.desks.filters.arrange(Arranged(names=(("three", "drei"), ("one", "one")), dropped=("two",)))
    until(lambda: [each.name for each in menu.saved] == ["drei", "one"])
    menu.arranging_asked.emit()
    dialog = page.findChildren(SavedFiltersDialog)[-1]
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    dialog.accept()
    until(lambda: [each.name for each in menu.saved] == ["one"])


def test_a_file_that_cannot_be_used_is_told(page, until, file):
    """With its name and what can be done; saving works once that was done."""
    file.mkdir(parents=True, mode=0o700)
    page.events.filter_bar.menu.about_to_open.emit()
    until(lambda: page.notices.shows("filters"))
    file.rmdir()
    page.desks.filters.save("one", "a")
    until(lambda: len(page.events.filter_bar.menu.saved) == 1)
    assert not page.notices.shows("filters")


def test_a_broken_file_is_kept(page, until, file):
    """Its bytes lie beside the new one."""
    file.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
    file.write_bytes(b"{broken")
    page.desks.filters.save("one", "a")
    until(lambda: len(page.events.filter_bar.menu.saved) == 1)
    assert b"{broken" == file.with_name("filters.unreadable-1.json").read_bytes()
