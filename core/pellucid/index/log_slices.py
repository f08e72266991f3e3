"""
Reading the lines of many events from the ledger's log, in the order in which they lie on the disk.

Two ways: `slices` gives stretches of bytes as they come, for looking at everything quickly, and `lines` gives whole
lines, for looking at each. Both read only where wanted lines are, skip what can't be read any more, and yield often.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.columns import NO_SEGMENT
from pellucid.index.memory import PAGE_BYTES, page_aligned
from pellucid.index.numbers import taken
from pellucid.ledger.segments import read_exactly
from pellucid.private_files import open_private, read_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex

SLICE_BYTES: Final = 1 << 20
"""Large enough to make few calls, small enough to stay in the processor's cache while it is searched."""
_BATCH_BYTES: Final = 1 << 19
"""Of whole lines, each of which is looked at in Python: whoever waits for the interpreter's lock waits no longer."""
_MOST_SKIPPED_BYTES: Final = 1 << 16
"""A gap between wanted lines that is longer than this is not read."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stretch:
    """Wanted lines of one segment, with no long gaps between them."""

    path: Path
    positions: NDArray[np.intp]
    """Which of the wanted events they are."""
    starts: NDArray[np.int64]
    """Where each line begins in the segment, ascending."""
    ends: NDArray[np.int64]
    """Just behind each line, before its newline."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Slice:
    """Some bytes of a stretch; lines may be cut at either end."""

    stretch: Stretch
    piece: memoryview
    """Valid until the next slice is asked for; may be written to, as each slice is read anew."""
    base: int
    """Where the first byte stands in the segment."""
    progress: float
    """Share of the bytes that is done after this slice."""


def live_positions(index: EventIndex, events: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Return which of the events are not in the ledger yet, only in memory."""
    return np.flatnonzero(taken(index.segment, events) == NO_SEGMENT)


def stretches(index: EventIndex, events: NDArray[np.uint32]) -> Iterator[Stretch]:
    """Find where the events that are in the ledger lie, one segment after the other."""
    offset, length = taken(index.offset, events), taken(index.length, events)
    # Segment by segment, as the columns of one stay in the processor's cache and those of a million events do not.
    for segment, where in _by_segment(taken(index.segment, events)):
        starts = offset[where]
        if not bool((starts[1:] >= starts[:-1]).all()):
            where = where[np.argsort(starts, kind="stable")]  # noqa: PLW2901 - the same events
            starts = offset[where]
        ends = starts + length[where]
        cuts = np.flatnonzero(starts[1:] - ends[:-1] > _MOST_SKIPPED_BYTES) + 1
        path = index.segment_path(segment)
        for first, behind in pairwise([0, *cuts.tolist(), len(where)]):
            rows = slice(first, behind)
            yield Stretch(path=path, positions=where[rows], starts=starts[rows], ends=ends[rows])


def slices(found: Iterable[Stretch], *, total: int, overlap: int) -> Iterator[Slice]:
    """
    Read the stretches slice by slice.

    Args:
        found: What to read; the next one is asked for when it is needed.
        total: How many lines there are in all of them.
        overlap: How many bytes of a slice are repeated at the start of the next one, so that nothing that is at most
            one byte longer than this is cut by both.
    """
    most = max(SLICE_BYTES, 4 * overlap)
    memory = page_aligned(PAGE_BYTES + most)
    done = 0
    for stretch, descriptor in _opened(found):
        begin, end = int(stretch.starts[0]), int(stretch.ends[-1])
        at = begin
        while at < end:
            room = memory[at % PAGE_BYTES :][: min(most, end - at)]
            count = _read_into(descriptor, room, at)
            reached = at + count
            share = (done + len(stretch.positions) * ((min(reached, end) - begin) / (end - begin))) / total
            if count:
                yield Slice(stretch=stretch, piece=room[:count], base=at, progress=share)
            if count <= overlap or reached >= end:
                break
            at = reached - overlap
        done += len(stretch.positions)


def lines(found: list[Stretch]) -> Iterator[tuple[float, list[tuple[int, bytes]]]]:
    """Read whole lines, some at a time: yields the share that is done, and positions with their raw bytes."""
    total = sum(len(stretch.positions) for stretch in found) or 1
    done = 0
    for stretch, descriptor in _opened(found):
        starts, ends = stretch.starts, stretch.ends
        first = 0
        while first < len(starts):
            begin = int(starts[first])
            behind = max(first + 1, int(np.searchsorted(ends, begin + _BATCH_BYTES, "right")))
            piece = read_exactly(descriptor, int(ends[behind - 1]) - begin, begin)
            if piece is not None:
                places = zip(
                    stretch.positions[first:behind].tolist(),
                    (starts[first:behind] - begin).tolist(),
                    (ends[first:behind] - begin).tolist(),
                    strict=True,
                )
                yield (done + behind) / total, [(position, piece[a:b]) for position, a, b in places]
            first = behind
        done += len(starts)


def _by_segment(segment: NDArray[np.uint32]) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """Yield each segment once, with the positions of its events in ascending order."""
    bounds = [0, *(np.flatnonzero(segment[1:] != segment[:-1]) + 1).tolist(), len(segment)]
    runs = segment[bounds[:-1]].tolist() if len(segment) else []
    if len(set(runs)) == len(runs):
        yield from (
            (number, np.arange(first, behind))
            for number, (first, behind) in zip(runs, pairwise(bounds), strict=False)
            if number != NO_SEGMENT
        )
        return
    order = np.argsort(segment, kind="stable")
    for number, where in _by_segment(segment[order]):
        yield number, order[where]


def _opened(found: Iterable[Stretch]) -> Iterator[tuple[Stretch, int]]:
    path: Path | None = None
    descriptor = -1
    try:
        for stretch in found:
            if stretch.path != path:
                if descriptor >= 0:
                    os.close(descriptor)
                    descriptor = -1
                path = stretch.path
                try:
                    descriptor = open_private(path, os.O_RDONLY, create=False)
                except OSError:
                    continue  # purged or moved meanwhile: the index will hear of it
            if descriptor >= 0:
                yield stretch, descriptor
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def _read_into(descriptor: int, room: memoryview, offset: int) -> int:
    if sys.platform == "win32":
        piece = read_at(descriptor, len(room), offset)
        room[: len(piece)] = piece
        return len(piece)
    return os.preadv(descriptor, [room], offset)
