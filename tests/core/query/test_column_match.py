"""What columns tell of all events at once."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.clock import SystemClock
from pellucid.index.event_index import EventIndex
from pellucid.ledger.ledger import Ledger
from pellucid.query.column_match import by_columns, has_bytes
from pellucid.query.terms import (
    IsUnreadable,
    KindIs,
    NameIs,
    Pattern,
    SeenIs,
    SessionIs,
    SizeIs,
    StateIs,
    Within,
)
from pellucid.state import State

BROKEN = b"{"


@pytest.fixture
def index(tmp_path, line):
    """Three lines of one session, of which the second is no event, and a line of another of which nothing is left."""
    for session, raws in (("one", (line(1, "opened"), BROKEN, line(3, "closed"))), ("two", (b" " * 9,))):
        home = tmp_path / "events" / session
        home.mkdir(parents=True)
        (home / "000001.ndjson").write_bytes(b"".join(raw + b"\n" for raw in raws))
    index = EventIndex(ledger=Ledger(root=tmp_path, clock=SystemClock()), cache_dir=None)
    index.open()
    index.check()
    return index


@pytest.fixture
def matching(index):
    """Return which of all events match a term."""
    events = np.arange(index.count, dtype=np.uint32)
    return lambda term: np.flatnonzero(by_columns(term, index, events)).tolist()


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (NameIs(Pattern(("opened",))), [0]),
        (NameIs(Pattern(("", "ed"))), [0, 2]),
        (KindIs(Pattern(("append",))), [0, 2]),
        (SessionIs(Pattern(("two",))), [3]),
        (StateIs(State.QUEUED), [0, 1, 2, 3]),
        (StateIs(State.SENT), []),
        (IsUnreadable(), [1]),
        (SeenIs("file"), [0, 1, 2, 3]),
        (SeenIs("wire"), []),
        (SizeIs("=", len(BROKEN)), [1]),
        (SizeIs("<=", 9), [1, 3]),
    ],
)
def test_each_event_is_told_by_its_columns(matching, term, expected):
    """A line whose bytes are gone has neither name nor kind, and is not unreadable either."""
    assert expected == matching(term)


def test_a_span_of_time_has_its_beginning_and_not_its_end(index, matching):
    """Either may be missing."""
    first_ns, last_ns = int(index.time_ns[0]), int(index.time_ns[2])
    assert first_ns < last_ns
    assert 0 in matching(Within("since", "x", first_ns, last_ns))
    assert 2 not in matching(Within("since", "x", first_ns, last_ns))
    assert {0, 2} <= set(matching(Within("since", "x", first_ns, None)))
    assert {0, 2}.isdisjoint(matching(Within("before", "x", None, first_ns)))


def test_bytes_that_were_purged_or_lost_are_not_there(index):
    """All others are, whether an event can be read from them or not."""
    assert [True, True, True, False] == has_bytes(index, np.arange(4, dtype=np.uint32)).tolist()
    index.set_state([0], State.PURGED)
    assert [False, True] == has_bytes(index, np.array([0, 2], np.uint32)).tolist()
