"""The day of the topmost rows is said while a person scrolls, and only then."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.state import State
from pellucid.view.days import day_changes
from pellucid.view.values import Column, Reset, Row, Snapshot
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.widgets.event_table import EventTable

HOUR_NS = 3_600 * 10**9
FIRST_NS = 1_795_449_914_000_000_000
"""Monday, 23 November 2026, 16:05."""


class Hourly:
    """An event each hour."""

    def row(self, event: int) -> Row:
        """Return one row."""
        return Row(
            event=event,
            state=State.QUEUED,
            time_ns=FIRST_NS + event * HOUR_NS if event % 50 != 49 else None,
            kind="Append",
            name="viewer_started",
            session="s",
            size_bytes=500,
            unreadable=False,
        )

    def places_of(self, *_rest, **_more):
        """Nothing stands between the events."""
        return []

    def days_of(self, order, *, descending):
        """Find days as a view does."""
        times = FIRST_NS + np.arange(500, dtype=np.int64) * HOUR_NS
        return day_changes(order, times, descending=descending)


@pytest.fixture
def table(qtbot, theme):
    """A shown table of twenty days, at its newest row."""
    model = EventModel(Hourly())
    model.show_days(on=True)
    made = EventTable(model)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    qtbot.waitExposed(made)
    show(made)
    return made


def show(table, column=Column.TIME):
    """Show 500 events in the order of a column."""
    snapshot = Snapshot(order=np.arange(500, dtype=np.uint32), total=500, column=column)
    table._model.apply(Reset(snapshot=snapshot))


def scroll_to(table, row):
    """Bring a row to the top, as a person does."""
    table.verticalScrollBar().setValue(row * table._row_px)


def test_it_says_the_day_of_the_topmost_row(table):
    """Not while the table follows by itself; for a moment after the last step; over a heading nothing."""
    assert "" == table.day_label.words
    scroll_to(table, 3)
    assert "Monday, 23 November 2026" == table.day_label.words
    scroll_to(table, 12)
    assert "Tuesday, 24 November 2026" == table.day_label.words
    centre = table.day_label.geometry().center()
    assert abs(centre.x() - table.viewport().geometry().center().x()) <= 1
    heading = next(row for row in range(20) if table._model.is_heading(row))
    scroll_to(table, heading)
    assert "" == table.day_label.words
    scroll_to(table, 3)
    table.day_label._stays.timeout.emit()
    assert "" == table.day_label.words


def test_a_line_without_a_time_has_no_day(table):
    """Neither have rows that stand in another order."""
    row = table._model.row_of(49)
    scroll_to(table, row)
    assert "" == table.day_label.words
    table.show_order(Column.SIZE, descending=False)
    show(table, Column.SIZE)
    scroll_to(table, 3)
    assert "" == table.day_label.words


def test_it_lies_over_the_rows(table, screenshot):
    """And moves no row."""
    scroll_to(table, 12)
    screenshot(table, "day_label")
