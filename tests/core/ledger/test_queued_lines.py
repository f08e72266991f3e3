"""The merging rule: queued lines against the lines of a live file."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.ledger.queued_lines import QueuedLines
from pellucid.ledger.segments import LineSpan

_RAWS = st.lists(st.sampled_from([b"a", b"b", b"c", b"a "]), max_size=12)


def queue_of(raws, path=Path("nowhere")):
    queued = QueuedLines()
    offset = 0
    for number, raw in enumerate(raws):
        queued.add(LineSpan(number=number, segment=path, offset=offset, length=len(raw)), raw)
        offset += len(raw) + 1
    return queued


@given(_RAWS, _RAWS)
def test_difference_is_that_of_multisets(queued, live):
    """New is what the file holds more often than the queue, gone is the reverse; the oldest go first."""
    found = queue_of(queued).difference(live)
    assert Counter(live) - Counter(queued) == Counter(live[position] for position in found.new)
    assert Counter(queued) - Counter(live) == Counter(queued[number] for number in found.gone)
    kept = [number for number in range(len(queued)) if number not in found.gone]
    assert all(not any(queued[g] == queued[k] and g > k for k in kept) for g in found.gone)
    assert sorted(found.new) == list(found.new)


@given(_RAWS, st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12))))
def test_counts_and_last_follow_what_is_dropped(raws, ranges):
    """Dropped lines are neither counted nor last."""
    queued = queue_of(raws)
    left = dict(enumerate(raws))
    for first, last in ranges:
        queued.drop(first, last)
        left = {number: raw for number, raw in left.items() if not first <= number <= last}
    assert list(left) == list(queued)
    assert len(left) == len(queued)
    assert all(number in queued for number in left)
    assert Counter(left.values()) == Counter({raw: queued.count(raw) for raw in set(raws)})
    last_line = queued.last()
    assert (max(left) if left else None) == (last_line.number if last_line else None)


def test_bytes_are_read_from_the_log(tmp_path):
    """A queued line's bytes come from the disk; one that is gone from there is a `KeyError`."""
    path = tmp_path / "000001.ndjson"
    path.write_bytes(b"one\ntwo\n")
    queued = queue_of([b"one", b"two"], path)
    assert {0: b"one", 1: b"two"} == dict(queued)
    assert 4 == queued.span(1).offset
    path.unlink()
    with pytest.raises(KeyError):
        queued[1]
    with pytest.raises(KeyError):
        queued[2]
    queued.clear()
    assert (0, None) == (len(queued), queued.last())


def test_file_may_be_compared_while_lines_are_added():
    """A comparison sees the queue as it was when it began; each queued line answers for one line of the file."""
    queued = queue_of([b"a", b"b", b"a"])
    unmatched = queued.unmatched()
    queued.add(LineSpan(number=3, segment=Path("nowhere"), offset=6, length=1), b"c")
    assert [True, False] == [unmatched.match(raw) for raw in (b"a", b"c")]
    assert (0, 1) == unmatched.left()
    assert [True, False] == [unmatched.match(b"a") for _ in range(2)]
    assert (1,) == unmatched.left()


def test_long_lines_are_not_kept(tmp_path):
    """A queue of big lines weighs as little as one of small lines."""
    queued = QueuedLines()
    big = b"x" * (8 << 20)
    queued.add(LineSpan(number=0, segment=tmp_path, offset=0, length=len(big)), big)
    held = [value for pair in queued._entries.values() for value in pair if isinstance(value, bytes)]
    assert [16] == [len(value) for value in held]
    assert 1 == queued.count(big)
