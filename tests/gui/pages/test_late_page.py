"""What every page beside the events is."""

from __future__ import annotations

from pellucid_gui.pages.late_page import LatePage


def test_a_page_need_not_be_searchable(qtbot, theme, folders):
    """By itself a page has nothing to be searched, and takes all that it is told."""
    page = LatePage()
    qtbot.addWidget(page)
    page.note_change()
    page.renew(folders.shown)
    assert not page.focus_search()
