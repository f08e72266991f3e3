"""Gaps between the events of a page: there once they are known, and closed once somebody watches."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from pellucid.witness.beats import Doing
from pellucid.witness.watched import WATCHED_FILE, After, Stretch

HALF_NS = 500_000_000
FIRST_NS = 1_795_449_914_000_000_000


@pytest.fixture
def watched_before(folders):
    """Two witnesses have been there before: of the time between them, and since, nothing is known."""
    root = folders.shown.locations.ledger_root(folders.shown.app)
    root.mkdir(parents=True, mode=0o700)
    stretches = [
        Stretch(
            from_ns=FIRST_NS + begin * HALF_NS,
            to_ns=FIRST_NS + end * HALF_NS,
            doing=Doing.WATCHING,
            after=After.START,
            copied=0,
            last_ns=None,
        )
        for begin, end in ((-20, 3), (5, 60))
    ]
    (root / WATCHED_FILE).write_bytes(b"".join(each.line() for each in stretches))


def rows(page):
    """What each row shows: an event's name, or the beginning of what is said instead."""
    model = page.events.model
    shown = []
    for row in range(model.rows):
        between = model.interjection_at(row)
        if between is not None:
            shown.append(between.words[:17])
        elif (cells := model.cells(row)) is not None:
            shown.append(cells.row.name)
    return shown


def test_a_gap_stands_between_the_events_of_its_time(folders, watched_before, make_page, until):
    """And the one that lasted until now is closed by the witness that the page has started."""
    folders.record("a", "b", "c")
    page = make_page()
    expected = ["a", "Not watched from ", "b", "c", "Not watched from "]
    until(lambda: rows(page) == expected)
    assert "3 events" == page.events.filter_bar.count


def test_a_filter_and_another_order_leave_them_out(folders, watched_before, make_page, until):
    """Then rows stand beside each other that did not happen so; without them the gaps are back."""
    folders.record("a", "b", "c")
    page = make_page()
    until(lambda: len(rows(page)) == 5)
    page.events.filter_bar.field.setText("kind:append")
    until(lambda: rows(page) == ["a", "b", "c"])
    page.events.filter_bar.clear()
    until(lambda: len(rows(page)) == 5)
    page.events.table.columns._on_clicked(2)
    until(lambda: rows(page) == ["a", "b", "c"])
    page.events.table.columns._on_clicked(1)
    until(lambda: rows(page)[:3] == ["a", "Not watched from ", "b"])
    page.events.table.columns._on_clicked(1)
    until(lambda: rows(page)[-3:] == ["b", "Not watched from ", "a"])


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_chosen_gap_says_what_it_means(folders, watched_before, make_page, until):
    """In place of an event's details; it is copied like any row, and nothing else can be done with it."""
    folders.record("a", "b")
    page = make_page()
    until(lambda: len(rows(page)) == 4)
    page.events.table.selectRow(0)
    until(lambda: page.detail.record is not None)
    page.events.table.selectRow(1)
    assert None is page.detail.record
    assert page.detail._nothing._heading.text().startswith("Not watched from ")
    assert "nothing is missing" in page.detail._nothing._text.text()
    page.events.copy_row()
    copied = QApplication.clipboard().text().split("\t")
    assert ["gap", "2026-11-23T16:05:15.5Z", "2026-11-23T16:05:16.5Z"] == copied[:3]
    page.events._show_menu(page.mapToGlobal(page.rect().center()))
    assert ["Copy line as text", "", "Columns"] == [
        action.text().partition("\t")[0] for action in page.events._menu.actions()
    ]
    page.events._menu.close()


def test_a_page_that_nobody_sees_asks_nothing(folders, make_page, until):
    """Until it is seen again."""
    page = make_page()
    until(page.side.interjections._timer.isActive)
    page.hide()
    assert not page.side.interjections._timer.isActive()
    page.show()
    assert page.side.interjections._timer.isActive()
