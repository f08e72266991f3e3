"""The menu of rows; what each entry does is in test_events_pane."""

from __future__ import annotations

import pytest

from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.pages.row_menu import RowMenu


def test_each_way_of_copying_is_offered(folders, make_page, until):
    """By the words that a person looks for; keys stand beside what has one."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 1)
    page.events.table.setCurrentIndex(page.events.model.index(0, 0))
    asked = []
    page.events.copying_asked.disconnect()
    page.events.copying_asked.connect(asked.append)
    menu = RowMenu(page.events)
    copies = next(each for each in menu.actions() if each.text() == "Copy as").menu()
    for action in copies.actions():
        action.trigger()
    assert [CopyAs.PAYLOAD, CopyAs.CURL, CopyAs.JSON, CopyAs.CSV, CopyAs.RECORDED] == asked
    assert "JSON\tCtrl+Shift+C" in [action.text() for action in copies.actions()]
    menu.deleteLater()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_without_a_row_there_is_none(folders, make_page, until):
    """Nothing is offered for nothing."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 1)
    page.events.table.menu_asked.emit(page.mapToGlobal(page.rect().center()))
    assert page.events._menu is None
