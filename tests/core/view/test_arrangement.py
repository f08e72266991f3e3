"""The order of rows, kept by small steps, is the one that sorting everything would give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.index.columns import CLASS_UNREADABLE
from pellucid.state import State
from pellucid.view.arrangement import Arrangement
from pellucid.view.values import Appended, Column, Inserted, Reset, Updated

CLASSES = [("Append", "b"), ("Append", "A"), ("Append", "c")]
SESSIONS = ["two", "one"]


class Numbers:
    """The columns of an index, as plain arrays."""

    def __init__(self, rows) -> None:
        columns = np.array(rows, np.int64).reshape(-1, 5).T
        self.all = dict(zip(("time_ns", "klass", "session", "length", "state"), columns, strict=True))
        self.count = 0
        self.classes = CLASSES
        self.sessions = SESSIONS

    def __getattr__(self, name):
        """Return a column, as far as it counts."""
        return self.all[name][: self.count]

    def take_time_order(self):
        """Know what a cache would know."""
        events = np.flatnonzero(self.state != State.PURGED)
        return events[np.argsort(self.time_ns[events], kind="stable")].astype(np.uint32)


ROWS = st.lists(
    st.tuples(
        st.sampled_from([-(2**63), 0, 1, 2, 2**63 - 1]),
        st.sampled_from([0, 1, 2, CLASS_UNREADABLE]),
        st.integers(0, 1),
        st.integers(1, 3),
        st.sampled_from([int(State.QUEUED), int(State.RELEASED), int(State.PURGED)]),
    ),
    max_size=40,
)


def expected_order(index, events, column, *, descending):
    """Sort plainly."""
    names = {0: ("b", "b"), 1: ("a", "A"), 2: ("c", "c"), CLASS_UNREADABLE: ("", "")}
    keys = {
        Column.STATE: lambda e: int(index.state[e]),
        Column.TIME: lambda e: int(index.time_ns[e]),
        Column.EVENT: lambda e: names[int(index.klass[e])],
        Column.SESSION: lambda e: SESSIONS[int(index.session[e])],
        Column.SIZE: lambda e: int(index.length[e]),
    }
    by_time = sorted(events, key=lambda e: (int(index.time_ns[e]), e))
    return (
        sorted(by_time, key=keys[column], reverse=descending)
        if not descending
        else _reversed(by_time, keys[column])
    )


def _reversed(events, key):
    ranks = {value: rank for rank, value in enumerate(sorted({key(e) for e in events}))}
    return sorted(events, key=lambda e: -ranks[key(e)])


def applied(order, changes):
    """Apply changes as a table would, each to what the one before left."""
    for change in changes:
        after = change.snapshot.order.tolist()
        match change:
            case Appended(first_row=first, count=count):
                assert order == after[:first]
                assert len(after) == first + count
            case Inserted(first_row=first, count=count):
                assert order == after[:first] + after[first + count :]
            case Updated():
                assert order == after
        order = after
    return order


@given(
    ROWS, st.sampled_from(list(Column)), st.booleans(), st.lists(st.integers(1, 12), min_size=1, max_size=8)
)
def test_small_steps_lead_to_the_right_order(rows, column, descending, steps):
    """Whatever comes in whatever portions stands where a full sort would put it, and changes fit each other."""
    index = Numbers(rows)
    arrangement = Arrangement(index)
    order = applied([], [arrangement.order_by(column, descending=descending)])
    at = 0
    for step in [*steps, len(rows)]:
        new = np.arange(at, min(at + step, len(rows)), dtype=np.uint32)
        at = index.count = int(new[-1]) + 1 if len(new) else at
        order = applied(order, arrangement.add(new))
        assert expected_order(index, range(index.count), column, descending=descending) == order
    assert sum(row[4] != State.PURGED for row in rows[: index.count]) == arrangement.snapshot().total


@given(ROWS, st.sampled_from(list(Column)), st.booleans())
def test_showing_all_without_sorting(rows, column, descending):
    """Where the order of time is known and wanted, it is what sorting would give; elsewhere nothing happens."""
    index = Numbers(rows)
    index.count = len(rows)
    arrangement = Arrangement(index)
    arrangement.order_by(column, descending=descending)
    reset = arrangement.show_all()
    assert (column is Column.TIME and not descending) == (reset is not None)
    if reset is not None:
        there = [event for event in range(len(rows)) if index.state[event] != State.PURGED]
        assert expected_order(index, there, column, descending=False) == reset.snapshot.order.tolist()


@given(ROWS, st.sets(st.integers(0, 39)), st.sets(st.integers(0, 39)))
def test_touching_and_removing(rows, touched, removed):
    """Touched rows are within what is told, removed ones are gone, and the others keep their order."""
    index = Numbers(rows)
    index.count = len(rows)
    arrangement = Arrangement(index)
    before = applied([], arrangement.add(np.arange(len(rows), dtype=np.uint32)))
    touched, removed = ([e for e in sorted(events) if e < len(rows)] for events in (touched, removed))

    change = arrangement.touch(np.array(touched, np.uint32))
    arrangement.remove(np.array(removed, np.uint32))

    assert bool(touched) == isinstance(change, Updated)
    if change is not None:
        assert {change.first_row, change.last_row} <= {before.index(e) for e in touched}
        assert set(touched) <= set(before[change.first_row : change.last_row + 1])
    assert [e for e in before if e not in removed] == arrangement.order.tolist()
    assert [e not in removed for e in range(len(rows))] == arrangement.shows(np.arange(len(rows))).tolist()


@given(rows=ROWS.filter(bool), others=st.data())
def test_exchanging_rows_that_are_read_anew(rows, others):
    """Events that have another name or time stand where they belong now, or go, and all else stays."""
    index = Numbers(rows)
    index.count = len(rows)
    arrangement = Arrangement(index)
    arrangement.order_by(Column.EVENT, descending=True)
    numbers = st.integers(0, len(rows) - 1)
    before = sorted(others.draw(st.sets(numbers)))
    arrangement.show(np.array(before, np.uint32))
    events = sorted(others.draw(st.sets(numbers)))
    shown = [event for event in events if others.draw(st.booleans())]
    for event in events:
        index.all["klass"][event] = CLASS_UNREADABLE
        index.all["time_ns"][event] = 1

    order = arrangement.order.tolist()
    change = arrangement.exchange(np.array(events, np.uint32), np.array(shown, np.uint32))

    after = sorted(set(before) - set(events) | set(shown))
    assert expected_order(index, after, Column.EVENT, descending=True) == arrangement.order.tolist()
    if not isinstance(change, Reset):
        assert order == arrangement.order.tolist()
        assert (change is None) == (not shown)


def test_snapshots_never_change():
    """A snapshot that was handed out stays as it was, whatever comes later, and can't be written to."""
    index = Numbers([(number, 0, 0, 1, 0) for number in range(3000)])
    arrangement = Arrangement(index)
    snapshots = []
    for first in range(0, 3000, 7):
        index.count = min(first + 7, 3000)
        for change in arrangement.add(np.arange(first, index.count, dtype=np.uint32)):
            assert isinstance(change, Appended)
            snapshots.append(change.snapshot)

    assert all(snapshot.order.tolist() == list(range(snapshot.rows)) for snapshot in snapshots)
    with pytest.raises(ValueError, match="read-only"):
        snapshots[0].order[0] = 9


def test_many_late_rows_at_once_are_a_reset():
    """What would take many small steps is told as one reset."""
    index = Numbers([(number % 2 * 1000 + number, 0, 0, 1, 0) for number in range(400)])
    arrangement = Arrangement(index)
    index.count = 400
    arrangement.show(np.arange(1, 400, 2, dtype=np.uint32))

    changes = arrangement.add(np.arange(0, 400, 2, dtype=np.uint32))

    assert [Inserted] == [type(change) for change in changes]
    assert expected_order(index, range(400), Column.TIME, descending=False) == arrangement.order.tolist()
    scattered = Numbers(
        [*((number * 10, 0, 0, 1, 0) for number in range(50)), *((n * 10 + 5, 0, 0, 1, 0) for n in range(50))]
    )
    arrangement = Arrangement(scattered)
    scattered.count = 100
    arrangement.show(np.arange(50, dtype=np.uint32))
    assert [Reset] == [type(change) for change in arrangement.add(np.arange(50, 100, dtype=np.uint32))]
