"""Tests of pellucid.index.sessions: lines and events find each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pellucid.index.sessions import IndexedSession


@given(
    runs=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), max_size=12),
    bounds=st.tuples(st.integers(0, 30), st.integers(0, 30)),
)
def test_any_range_of_lines_is_found(runs, bounds):
    """However the lines came to be events, a range of them names exactly those events."""
    session = IndexedSession(number=0, folder="s", name="s")
    events, at = [], 0
    for gap, count in runs:
        at += gap
        session.add_run(at, count)
        events += range(at, at + count)
        at += count
    first, last = min(bounds), max(bounds)
    found = [event for part in session.events(first, last) for event in range(part.start, part.stop)]
    assert events[first : last + 1] == found
    assert events == session.event_numbers().tolist()
    assert len(events) == session.lines


def test_runs_that_follow_each_other_are_one():
    """A session that is followed alone stays one stretch, however many times it was read on."""
    session = IndexedSession(number=0, folder="s", name="s")
    for number in range(100):
        session.add_run(number, 1)
    assert [slice(0, 100)] == list(session.events(0, 99))
