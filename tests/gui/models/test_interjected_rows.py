"""Interjections between events: in their places, told exactly, and only where that makes sense."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from pellucid.state import State
from pellucid.view.days import day_changes
from pellucid.view.places import places
from pellucid.view.values import (
    Appended,
    Column,
    Inserted,
    Interjection,
    InterjectionKind,
    Reset,
    Row,
    Snapshot,
    Updated,
)
from pellucid_gui.models.event_model import EVENT_ROLE, EventModel

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


class Timed:
    """Events whose time is ten times their number, unless said otherwise."""

    def __init__(self, times=None) -> None:
        self.times = np.arange(0, 10_000, 10, dtype=np.int64) if times is None else np.array(times, np.int64)
        self.asked = 0

    def row(self, event):
        """Return one row."""
        self.asked += 1
        return Row(
            event=event,
            state=State.QUEUED,
            time_ns=int(self.times[event]),
            kind="Append",
            name=f"event_{event}",
            session=SESSION,
            size_bytes=500,
            unreadable=False,
        )

    def places_of(self, order, moments_ns, *, descending):
        """Find places as a view does."""
        return places(order, self.times, moments_ns, descending=descending)

    def days_of(self, order, *, descending):
        """Find days as a view does."""
        return day_changes(order, self.times, descending=descending)


def snapshot(*events, **rest):
    return Snapshot(order=np.array(events, np.uint32), total=1000, **rest)


def gap(at_ns, until_ns=None, words=None):
    return Interjection(
        at_ns=at_ns, until_ns=until_ns, kind=InterjectionKind.GAP, words=words or f"gap at {at_ns}", tip="Why"
    )


def drawn(model):
    """The rows from the top down: the number of an event, or what is to be read instead."""
    return [
        model.event_at(row) if model.interjection_at(row) is None else model.interjection_at(row).words
        for row in range(model.rowCount())
    ]


@pytest.fixture
def model(qapp):
    """A model that Qt's own checker watches."""
    made = EventModel(Timed())
    made.checker = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


@pytest.fixture
def told(model):
    """What the model told of its changes."""
    made = []
    model.rowsInserted.connect(lambda _parent, first, last: made.append(f"inserted {first}-{last}"))
    model.dataChanged.connect(lambda top, bottom: made.append(f"changed {top.row()}-{bottom.row()}"))
    model.modelReset.connect(lambda: made.append("reset"))
    return made


def test_they_stand_in_their_places(model, told):
    """Each before the first event of its moment or later; the events keep what they are."""
    model.apply(Reset(snapshot=snapshot(1, 2, 3)))
    told.clear()
    model.show_interjections([gap(5), gap(20), gap(99)])
    assert ["gap at 5", 1, "gap at 20", 2, 3, "gap at 99"] == drawn(model)
    assert ["inserted 0-0", "inserted 2-2", "inserted 5-5"] == told
    assert (6, 3) == (model.rows, model.events)
    assert [1, 3, 4, None] == [model.row_of(event) for event in (1, 2, 3, 9)]
    assert [None, 1] == [model.index(row, 0).data(EVENT_ROLE) for row in (0, 1)]


def test_with_the_latest_first_they_are_read_upwards(model):
    """The same order, from the bottom up."""
    model.show_interjections([gap(5), gap(20)])
    model.apply(Reset(snapshot=snapshot(3, 2, 1, descending=True)))
    assert [3, 2, "gap at 20", 1, "gap at 5"] == drawn(model)


@pytest.mark.parametrize("rest", [{"filtered": True}, {"column": Column.EVENT}])
def test_there_are_none_where_rows_are_not_what_happened(model, rest):
    """A filter and any other order put side by side what did not happen so."""
    model.show_interjections([gap(5)])
    model.apply(Reset(snapshot=snapshot(1, 2, **rest)))
    assert [1, 2] == drawn(model)
    model.apply(Reset(snapshot=snapshot(1, 2)))
    assert ["gap at 5", 1, 2] == drawn(model)


def test_there_are_none_without_events(model):
    """What stands in the place of an empty table says more; they come with the first event."""
    model.show_interjections([gap(5)])
    model.apply(Reset(snapshot=snapshot()))
    assert [] == drawn(model)
    model.apply(Appended(snapshot=snapshot(1), first_row=0, count=1))
    assert ["gap at 5", 1] == drawn(model)


def test_new_events_step_around_them(model, told):
    """What is older than a gap at the end comes before it, what is newer behind it; nothing is reset."""
    model.apply(Reset(snapshot=snapshot(1, 2)))
    model.show_interjections([gap(35), gap(45)])
    told.clear()
    model.apply(Appended(snapshot=snapshot(1, 2, 3, 4, 5, 6), first_row=2, count=4))
    assert [1, 2, 3, "gap at 35", 4, "gap at 45", 5, 6] == drawn(model)
    assert ["inserted 2-2", "inserted 4-4", "inserted 6-7"] == told
    told.clear()
    model.apply(Inserted(snapshot=snapshot(0, 1, 2, 3, 4, 5, 6), first_row=0, count=1))
    assert [0, 1, 2, 3, "gap at 35", 4, "gap at 45", 5, 6] == drawn(model)
    assert ["inserted 0-0"] == told


def test_a_gap_that_ends_says_so_in_place(model, told):
    """The row stays; only its words are others."""
    model.apply(Reset(snapshot=snapshot(1, 2)))
    model.show_interjections([gap(15)])
    told.clear()
    model.show_interjections([gap(15, until_ns=18, words="over")])
    assert [1, "over", 2] == drawn(model)
    assert ["changed 1-1"] == told
    told.clear()
    model.show_interjections([gap(15, until_ns=18, words="over")])
    assert [] == told


def test_those_that_are_no_more_go(model):
    """As after everything was forgotten."""
    model.apply(Reset(snapshot=snapshot(1, 2)))
    model.show_interjections([gap(15), gap(25)])
    model.show_interjections([gap(25)])
    assert [1, 2, "gap at 25"] == drawn(model)
    model.show_interjections([])
    assert [1, 2] == drawn(model)


def test_changed_events_are_told_in_their_rows(model, told):
    """A range of events is a range of rows, with what stands between them."""
    model.apply(Reset(snapshot=snapshot(1, 2, 3)))
    model.show_interjections([gap(5), gap(15)])
    told.clear()
    model.apply(Updated(snapshot=snapshot(1, 2, 3), first_row=0, last_row=1))
    assert ["changed 1-3"] == told


def test_what_is_said_of_them(model):
    """The words once for each row, for screen readers too; what they mean for those who point at it."""
    model.apply(Reset(snapshot=snapshot(1, 2)))
    model.show_interjections([gap(15)])
    assert ["gap at 15", "", "", "", ""] == [model.index(1, column).data() for column in range(5)]
    assert "gap at 15" == model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "gap at 15.\nWhy" == model.index(1, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert None is model.cells(1)


def test_a_million_events_cost_no_more_than_a_few(qapp):
    """Nothing is asked for but the rows that are looked at."""
    source = Timed(times=np.arange(1_000_000, dtype=np.int64))
    model = EventModel(source)
    model.apply(Reset(snapshot=Snapshot(order=np.arange(1_000_000, dtype=np.uint32), total=1_000_000)))
    model.show_interjections([gap(at_ns) for at_ns in range(0, 1_000_000, 1_000)])
    assert (1_001_000, 0) == (model.rowCount(), source.asked)
    assert (999_999, 1_000_999) == (model.event_at(1_000_999), model.row_of(999_999))
    assert "gap at 0" == model.index(0, 0).data()


def naive(source, order, known, *, descending):
    """Put them in one by one."""
    ordered = known[::-1] if descending else known
    rows = [(int(source.times[event]), event) for event in order]
    made = []
    for time_ns, event in rows:
        while ordered and ((ordered[0].at_ns > time_ns) if descending else (ordered[0].at_ns <= time_ns)):
            made.append(ordered[0].words)
            ordered = ordered[1:]
        made.append(event)
    return [*made, *(each.words for each in ordered)] if made else []


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("grow"), st.integers(1, 4)),
        st.tuples(st.just("late"), st.integers(0, 60)),
        st.tuples(st.just("know"), st.lists(st.integers(0, 60), max_size=5, unique=True).map(sorted)),
    ),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(STEPS, st.booleans())
def test_whatever_comes_the_rows_are_right(qapp, steps, descending):
    """Events at the end and late ones, gaps that come and go: Qt's checker agrees, and so does the plain reading."""
    source = Timed(times=[])
    model = EventModel(source)
    _checker = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.apply(Reset(snapshot=snapshot(descending=descending)))
    order, known = [], []
    for step, value in steps:
        if step == "know":
            known = [gap(at_ns) for at_ns in value]
            model.show_interjections(known)
        else:
            latest = int(source.times.max()) if len(source.times) else 0
            moments = [value] if step == "late" else [latest + 7 * n for n in range(1, value + 1)]
            for moment in moments:
                event = len(source.times)
                source.times = np.append(source.times, moment)
                keys = [(int(source.times[each]) * (-1 if descending else 1), each) for each in order]
                row = sum(key < (moment * (-1 if descending else 1), event) for key in keys)
                order.insert(row, event)
                made = snapshot(*order, descending=descending)
                is_last = row == len(order) - 1
                kind = Appended if is_last else Inserted
                model.apply(kind(snapshot=made, first_row=row, count=1))
        assert naive(source, order, known, descending=descending) == drawn(model)


def test_several_events_at_once_are_spread(model):
    """One change may bring events for both sides of several gaps."""
    model.apply(Reset(snapshot=snapshot(0, 9)))
    model.show_interjections([gap(15), gap(25), gap(25), replace(gap(55), kind=InterjectionKind.LOSS)])
    model.apply(Inserted(snapshot=snapshot(0, 1, 2, 5, 6, 9), first_row=1, count=4))
    assert [0, 1, "gap at 15", 2, "gap at 25", "gap at 25", 5, "gap at 55", 6, 9] == drawn(model)


NOON_NS = 1_795_521_600_000_000_000
"""Tuesday, 24 November 2026."""
HOUR_NS = 3_600_000_000_000


@pytest.fixture
def hourly(qapp):
    """A model of an event each eight hours, with headings of days."""
    model = EventModel(Timed([NOON_NS + 8 * HOUR_NS * number for number in range(40)]))
    model.checker = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_days(on=True)
    return model


def test_a_heading_stands_where_another_day_begins(hourly):
    """Not above the first row; with a filter too; days without events have none."""
    hourly.apply(Reset(snapshot=snapshot(0, 1, 2, 3, 11, filtered=True)))
    assert [0, 1, "Wednesday, 25 November 2026", 2, 3, "Saturday, 28 November 2026", 11] == drawn(hourly)
    assert [2, 5] == [row for row in range(hourly.rows) if hourly.is_heading(row)]
    hourly.apply(Reset(snapshot=snapshot(11, 3, 2, 1, 0, descending=True)))
    assert [
        11,
        "Wednesday, 25 November 2026",
        3,
        2,
        "Tuesday, 24 November 2026",
        1,
        0,
    ] == drawn(hourly)
    hourly.apply(Reset(snapshot=snapshot(0, 2, column=Column.SIZE)))
    assert [0, 2] == drawn(hourly)


def test_a_heading_comes_with_the_first_event_of_a_day(hourly):
    """As events are appended or come late; nothing else moves, and an interjection keeps its place."""
    hourly.apply(Reset(snapshot=snapshot(0)))
    hourly.show_interjections([gap(NOON_NS + HOUR_NS)])
    hourly.apply(Appended(snapshot=snapshot(0, 1), first_row=1, count=1))
    hourly.apply(Appended(snapshot=snapshot(0, 1, 4, 5), first_row=2, count=2))
    words = f"gap at {NOON_NS + HOUR_NS}"
    assert [0, words, 1, "Wednesday, 25 November 2026", 4, "Thursday, 26 November 2026", 5] == drawn(hourly)
    hourly.apply(Inserted(snapshot=snapshot(0, 1, 3, 4, 5), first_row=2, count=1))
    assert [0, words, 1, "Wednesday, 25 November 2026", 3, 4, "Thursday, 26 November 2026", 5] == drawn(
        hourly
    )
    hourly.show_days(on=False)
    assert [0, words, 1, 3, 4, 5] == drawn(hourly)


def test_a_heading_cannot_be_chosen(hourly):
    """It is passed over; a gap is read like a row."""
    hourly.apply(Reset(snapshot=snapshot(1, 2)))
    flags = [hourly.index(row, 0).flags() for row in range(3)]
    assert [True, False, True] == [bool(each & Qt.ItemFlag.ItemIsSelectable) for each in flags]
