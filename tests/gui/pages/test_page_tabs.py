"""Tabs whose pages are made when they are first shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from pellucid_gui.pages.late_page import LatePage, PageKind
from pellucid_gui.pages.page_tabs import EVENTS, PageTabs

ONE, OTHER = object(), object()
"""Views, which tabs only hand on."""


class Noted(LatePage):
    """A page that notes what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told = []

    def look_at(self, view) -> None:
        """Note a view."""
        self.told.append(view)

    def note_change(self) -> None:
        """Note a change."""
        self.told.append("change")

    def renew(self, shown) -> None:
        """Note what the app says."""
        self.told.append(shown)


@pytest.fixture
def tabs(qtbot, theme):
    """Two pages beside the events, of which none is made yet."""
    made = {}

    def kind(key) -> PageKind:
        def make() -> LatePage:
            made[key] = Noted()
            return made[key]

        return PageKind(key=key, title=key.capitalize(), sequence="Ctrl+7", make=make)

    tabs = PageTabs(events=QLabel("events"), notices=QLabel("notices"), kinds=(kind("first"), kind("second")))
    tabs.made = made
    qtbot.addWidget(tabs)
    tabs.resize(400, 300)
    return tabs


def test_a_page_is_made_when_it_is_first_shown(tabs):
    """Not by its tab, and not as long as nobody can see it; and only once."""
    tabs.show_page("second")
    assert ("second", None, {}) == (tabs.key, tabs.page, tabs.made)
    tabs.show()
    assert ["second"] == list(tabs.made)
    page = tabs.page
    tabs.show_page(EVENTS)
    assert tabs.page is None
    tabs.show_page("second")
    assert page is tabs.page
    assert page.isVisible()


def test_a_page_that_there_is_not_changes_nothing(tabs):
    """Settings may name one of another version."""
    tabs.show_page("second")
    tabs.show_page("")
    tabs.show_page("rules")
    assert "second" == tabs.key


def test_late_pages_know_what_was_told_before(tabs, folders):
    """And from then on whatever is told; the same view is told once."""
    tabs.look_at(ONE)
    tabs.renew(folders.shown)
    tabs.note_change()
    tabs.show()
    tabs.show_page("first")
    assert [folders.shown, ONE] == tabs.made["first"].told
    tabs.look_at(ONE)
    tabs.note_change()
    tabs.look_at(OTHER)
    tabs.look_at(None)
    assert ["change", OTHER, None] == tabs.made["first"].told[2:]


def test_filters_are_handed_on(tabs, qtbot):
    """Whichever page asks for events."""
    tabs.show()
    tabs.show_page("first")
    with qtbot.waitSignal(tabs.filter_asked, timeout=20_000) as asked:
        tabs.page.filter_asked.emit("state:queued")
    assert ["state:queued"] == asked.args


def test_tabs_are_reached_by_keyboard_and_named(tabs, qtbot):
    """Arrows go from one to the next; screen readers hear a list of pages."""
    with qtbot.waitActive(tabs, timeout=20_000):
        tabs.show()
        tabs.activateWindow()
    tabs.show_page("first", focus=True)
    assert tabs.bar.hasFocus()
    qtbot.keyClick(tabs.bar, Qt.Key.Key_Right)
    assert "second" == tabs.key
    spoken = QAccessible.queryAccessibleInterface(tabs.bar)
    assert QAccessible.Role.PageTabList == spoken.role()
    assert ["Events", "First", "Second"] == [
        spoken.child(number).text(QAccessible.Text.Name) for number in range(3)
    ]


def test_each_tab_tells_its_key(tabs):
    """To who points at it, and to who hears it."""
    tabs.show()
    spoken = QAccessible.queryAccessibleInterface(tabs.bar)
    told = ["Events (Ctrl+1)", "First (Ctrl+7)", "Second (Ctrl+7)"]
    assert told == [tabs.bar.tabToolTip(number) for number in range(3)]
    assert told == [spoken.child(number).text(QAccessible.Text.Description) for number in range(3)]
