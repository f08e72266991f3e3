"""Reading the lines of many events from segments."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.clock import SystemClock
from pellucid.index.event_index import EventIndex
from pellucid.index.log_slices import SLICE_BYTES, lines, live_positions, slices, stretches
from pellucid.ledger.ledger import Ledger
from pellucid.lines import Line


@pytest.fixture
def index(tmp_path, line):
    """Two sessions of several segments, large enough for many slices, and a live line."""
    for session in ("one", "two"):
        for number in (1, 2):
            home = tmp_path / "events" / session
            home.mkdir(parents=True, exist_ok=True)
            raws = [line(n, session, text='{"String":"' + "x" * (n % 700) + '"}') for n in range(2000)]
            (home / f"{number:06d}.ndjson").write_bytes(b"".join(raw + b"\n" for raw in raws))
    index = EventIndex(ledger=Ledger(root=tmp_path, clock=SystemClock()), cache_dir=None)
    index.open()
    index.add_live("three", tmp_path / "three.json", [Line(offset=0, raw=line(1))])
    return index


@pytest.mark.parametrize("step", [1, 3, 1500])
def test_every_wanted_line_is_read_once(index, step):
    """Whole lines come with their positions, in whatever order the events are numbered; live ones are left out."""
    events = np.arange(0, index.count, step, dtype=np.uint32)
    read = [(position, raw) for _, batch in lines(list(stretches(index, events))) for position, raw in batch]
    in_ledger = [position for position, event in enumerate(events.tolist()) if not index.is_live(event)]

    assert in_ledger == sorted(position for position, _ in read)
    assert all(raw == index.raw(int(events[position])) for position, raw in read[:: max(1, 300 // step)])
    assert [p for p in range(len(events)) if p not in set(in_ledger)] == live_positions(
        index, events
    ).tolist()


def test_slices_cover_each_byte_with_the_overlap(index):
    """Slices follow each other with exactly the wanted overlap, and together hold every line."""
    events = np.arange(index.count - 1, dtype=np.uint32)
    found = list(stretches(index, events))
    reached, shares = {}, []
    for part in slices(found, total=len(events), overlap=9):
        key = part.stretch.path
        assert part.base == reached.get(key, 9) - 9
        assert part.piece[:100] == key.read_bytes()[part.base : part.base + 100]
        reached[key] = part.base + len(part.piece)
        shares.append(part.progress)

    assert all(path.stat().st_size - 1 <= end for path, end in reached.items())
    assert 4 == len(reached)
    assert len(shares) > sum(path.stat().st_size for path in reached) // SLICE_BYTES
    assert (sorted(shares), 1.0) == (shares, shares[-1])


def test_long_gaps_are_not_read(index):
    """Where only a few lines are wanted, only what is around them is read."""
    events = np.array([0, 1500, 1501, 3999], np.uint32)
    parts = slices(stretches(index, events), total=len(events), overlap=3)
    sizes = [part.stretch.ends[-1] - part.base for part in parts]

    assert 3 == len(sizes)
    assert sum(sizes) < 10_000


def test_a_segment_that_is_gone_or_cut(index):
    """What can't be read any more is passed over, and the rest still comes."""
    found = list(stretches(index, np.arange(index.count, dtype=np.uint32)))
    found[0].path.unlink()
    found[1].path.write_bytes(b"cut\n")

    read = [position for _, batch in lines(found) for position, _ in batch]

    assert 4000 == len(read)
    assert {found[2].path, found[3].path} <= {
        part.stretch.path for part in slices(found, total=index.count, overlap=0)
    }
