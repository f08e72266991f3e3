"""Rows that are shown are looked at more closely, away from the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt


def marks(page):
    """The rules that are marked in each row."""
    model = page.events.model
    return [[mark.rule for mark in model.cells(row).marks] for row in range(model.rows)]


def test_a_row_is_marked_soon_after_it_is_shown(own, make_own_page, until):
    """With what the guard did; a row without marks stays as it is."""
    own.record(own.ViewerOpened(), own.SourceFailed(message="mail bob@example.com at 10.1.2.3"))
    page = make_own_page()
    until(lambda: page.events.model.rows == 2)
    until(lambda: marks(page) == [[], ["email", "ip"]])
    tip = page.events.model.index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "message: E-mail address: replaced; IP address: replaced" in tip
    spoken = page.events.model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "source_failed, flagged" == spoken


def test_what_nobody_declares_is_marked_in_a_watched_program(folders, make_page, until):
    """The event as a whole; a documented one is not."""
    folders.record("phone_home", "cli_command_invoked")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    until(lambda: marks(page) == [["undocumented"], []])
