"""
From segments to rows: the vectorised path through a log.

For each stretch of a log the newlines are found, and the head of each line is copied beside the others. Once some
thousands of heads are together, their times and classes are read all at once. Nothing of a line but its head and its
last bytes is looked at: a line that begins and ends as Rerun's lines do is taken to be one. Whatever looks different
goes through the slow path.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.columns import CLASS_UNREADABLE, UNREADABLE, Rows
from pellucid.index.heads import HEAD_BYTES, LEAD_BYTES, TIME_WORDS, as_words, begins_as_expected, stretch
from pellucid.index.newline import NewlineFinder
from pellucid.index.slow_path import read_odd
from pellucid.index.stretches import Piece, Reached, StretchReader, Target
from pellucid.index.timestamps import read_times

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.classes import Classes
    from pellucid.index.log_files import LogFiles

BATCH_LINES: Final = 16_384
_TAIL_BYTES: Final = 4
_TAILS: Final = (b"}}}\n", b"{}}\n")
"""How every line ends: the last property, the properties and the event are closed; or there are no properties."""
_LENGTH_LIMIT: Final = 2**32 - 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scanned:
    """What was read of some segments."""

    rows: Rows
    runs: tuple[tuple[int, int], ...]
    """Segment and number of lines, in the order of the rows."""
    reached: dict[int, Reached]
    """How far each segment was read; one that can't be opened is missing."""


class Scanner:
    """
    Reads the lines of segments; keeps scratch memory, so it serves one thread only.

    Args:
        classes: Gives numbers to kinds and names; may be shared between scanners.
        files: Where odd lines are read again; may be shared between scanners.
    """

    def __init__(self, *, classes: Classes, files: LogFiles) -> None:
        self._classes = classes
        self._files = files
        self._reader = StretchReader()
        self._finder = NewlineFinder()
        buffer = self._reader.buffer
        # Overlapping windows, one for each byte of the buffer: indexing with the starts of lines then copies the
        # head of each, in one call.
        self._windows = _windows(buffer, HEAD_BYTES)
        self._tail_windows = _windows(buffer, _TAIL_BYTES)
        self._heads = np.empty((BATCH_LINES, HEAD_BYTES), np.uint8)
        self._head_slots = self._heads.view(f"S{HEAD_BYTES}").reshape(-1)
        self._tails = np.empty(BATCH_LINES, f"S{_TAIL_BYTES}")

    def scan(self, targets: Sequence[Target], *, cancelled: Callable[[], bool] = lambda: False) -> Scanned:
        """Read every whole line of the targets from their starts on."""
        paths = {target.segment: target.path for target in targets}
        reached: dict[int, Reached] = {}
        batch = _Batch()
        done: list[Rows] = []
        for pieces in self._reader.stretches(targets, reached):
            if cancelled():
                break
            for piece in pieces:
                self._gather(piece, batch, done, paths)
        self._finish(batch, done, paths)
        return Scanned(rows=_join(done), runs=tuple(batch.runs), reached=reached)

    def _gather(self, piece: Piece, batch: _Batch, done: list[Rows], paths: dict[int, Path]) -> None:
        ends = self._finder.find(self._reader.buffer, piece.begin, piece.end)
        starts = np.empty_like(ends)
        starts[0] = piece.begin
        starts[1:] = ends[:-1] + 1
        at = 0
        while at < len(starts):
            count = min(BATCH_LINES - batch.count, len(starts) - at)
            slots = slice(batch.count, batch.count + count)
            lines = slice(at, at + count)
            self._head_slots[slots] = self._windows[starts[lines] - LEAD_BYTES]
            self._tails[slots] = self._tail_windows[ends[lines] - (_TAIL_BYTES - 1)]
            batch.add(piece, starts[lines], ends[lines])
            at += count
            if batch.count == BATCH_LINES:
                self._finish(batch, done, paths)

    def _finish(self, batch: _Batch, done: list[Rows], paths: dict[int, Path]) -> None:
        """Read the heads that are together."""
        if not batch.count:
            return
        heads = self._heads[: batch.count]
        stretch(heads)
        words = as_words(heads)
        usual = begins_as_expected(words)
        tails = self._tails[: batch.count].view("<u4")
        usual &= (tails == _TAIL_WORDS[0]) | (tails == _TAIL_WORDS[1])
        time_ns, valid = read_times(words[:, TIME_WORDS])
        usual &= valid
        klass = self._recognise(heads, usual)
        usual &= klass != CLASS_UNREADABLE
        segment, offset, length = batch.take()
        rows = Rows(
            time_ns=time_ns,
            offset=offset,
            length=length,
            klass=klass,
            segment=segment,
            flags=np.zeros(len(offset), np.uint8),
        )
        self._read_odd_ones(rows, np.flatnonzero(~usual), paths)
        done.append(rows)

    def _recognise(self, heads: NDArray[np.uint8], usual: NDArray[np.bool_]) -> NDArray[np.uint32]:
        if usual.all():
            return self._classes.recognise(heads)
        # Only of usual lines: what stands where a name would stand in others must not get a number.
        klass = np.full(len(heads), CLASS_UNREADABLE, np.uint32)
        klass[usual] = self._classes.recognise(heads[usual])
        return klass

    def _read_odd_ones(self, rows: Rows, odd: NDArray[np.int64], paths: dict[int, Path]) -> None:
        for row in odd.tolist():
            raw = self._files.read(
                paths[int(rows.segment[row])], int(rows.offset[row]), int(rows.length[row])
            )
            rows.time_ns[row] = 0
            rows.klass[row] = CLASS_UNREADABLE
            if raw is None:  # it changed meanwhile; the next look will see the file's new mark
                rows.flags[row] = UNREADABLE
                continue
            line = read_odd(raw)
            rows.flags[row] = line.flags
            if line.time_ns is not None:
                rows.time_ns[row] = line.time_ns
            if line.event is not None:
                rows.klass[row] = self._classes.number(*line.event)


class _Batch:
    """Where the gathered heads come from."""

    def __init__(self) -> None:
        self.count = 0
        self.runs: list[tuple[int, int]] = []
        self._segments: list[tuple[int, int]] = []
        self._offsets: list[NDArray[np.int64]] = []
        self._lengths: list[NDArray[np.int64]] = []

    def add(self, piece: Piece, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> None:
        count, segment = len(starts), piece.target.segment
        lengths = ends - starts
        if piece.long_line_bytes is not None:
            lengths[0] = min(piece.long_line_bytes, _LENGTH_LIMIT)
        self._segments.append((segment, count))
        self._offsets.append(starts + (piece.file_begin - piece.begin))
        self._lengths.append(lengths)
        self.count += count
        if self.runs and self.runs[-1][0] == segment:
            self.runs[-1] = (segment, self.runs[-1][1] + count)
        else:
            self.runs.append((segment, count))

    def take(self) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.uint32]]:
        """Return segment, offset and length of each gathered line, and begin anew."""
        segments, counts = zip(*self._segments, strict=True)
        taken = (
            np.repeat(np.array(segments, np.uint32), counts),
            np.concatenate(self._offsets),
            np.concatenate(self._lengths).astype(np.uint32),
        )
        self.count = 0
        self._segments, self._offsets, self._lengths = [], [], []
        return taken


_TAIL_WORDS: Final = tuple(np.uint32(int.from_bytes(tail, "little")) for tail in _TAILS)


def _windows(buffer: NDArray[np.uint8], width: int) -> NDArray[np.bytes_]:
    return np.ndarray((len(buffer) - width + 1,), f"S{width}", buffer, 0, (1,))


def _join(parts: list[Rows]) -> Rows:
    if len(parts) == 1:
        return parts[0]
    return Rows(
        time_ns=np.concatenate([part.time_ns for part in parts] or [np.empty(0, np.int64)]),
        offset=np.concatenate([part.offset for part in parts] or [np.empty(0, np.int64)]),
        length=np.concatenate([part.length for part in parts] or [np.empty(0, np.uint32)]),
        klass=np.concatenate([part.klass for part in parts] or [np.empty(0, np.uint32)]),
        segment=np.concatenate([part.segment for part in parts] or [np.empty(0, np.uint32)]),
        flags=np.concatenate([part.flags for part in parts] or [np.empty(0, np.uint8)]),
    )
