"""
Reading segments into memory, a stretch of whole lines at a time.

One buffer is filled over and over. Small segments share a stretch, a large one is read in many; what is left of an
unfinished line moves to the front for the next. A line that is longer than the buffer is not gathered in memory: its
head is kept, the rest is only passed over to find its end.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.heads import HEAD_BYTES
from pellucid.index.log_files import FileMark
from pellucid.index.newline import NEWLINE
from pellucid.private_files import open_private, read_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

STRETCH_BYTES: Final = 2 << 20
"""Much at a time: two threads work side by side only while numpy is busy for longer than it takes to wake a thread."""
MARGIN_BYTES: Final = 128
"""Room around a stretch, so that the head of any line in it lies within the buffer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A segment that is to be read, from where on."""

    segment: int
    path: Path
    start: int
    """The first byte of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Whole lines of one segment, as they lie in the buffer."""

    target: Target
    begin: int
    """Where the first line begins in the buffer."""
    end: int
    """Just behind the last newline in the buffer."""
    file_begin: int
    """Where the first line begins in the segment."""
    long_line_bytes: int | None
    """If the piece is the head of one line that is too long for the buffer: its length without the newline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """How far a segment was read."""

    mark: FileMark
    end: int
    """The byte behind the last whole line."""


class StretchReader:
    """
    Reads segments one after another; keeps one buffer, so it serves one thread only.

    Args:
        room: Size of the buffer in bytes.
    """

    def __init__(self, *, room: int = STRETCH_BYTES) -> None:
        self._bytes = bytearray(MARGIN_BYTES + room + MARGIN_BYTES)
        self._limit = MARGIN_BYTES + room
        self.buffer: NDArray[np.uint8] = np.frombuffer(self._bytes, np.uint8)
        self._pieces: list[Piece] = []
        self._begin = MARGIN_BYTES  # of the bytes that are in no piece yet
        self._fill = MARGIN_BYTES  # behind the last byte that was read

    def stretches(self, targets: Iterable[Target], reached: dict[int, Reached]) -> Iterator[list[Piece]]:
        """
        Yield the pieces that are in the buffer at the same time; the next step overwrites them.

        Args:
            targets: The segments to read. One that can't be opened is passed over.
            reached: Is told, by the segment's number, how far each of the others was read.
        """
        self._empty()
        for target in targets:
            try:
                descriptor = open_private(target.path, os.O_RDONLY, create=False)
            except OSError:
                continue
            try:
                yield from self._segment(_OpenTarget(target=target, descriptor=descriptor), reached)
            finally:
                os.close(descriptor)
        if self._pieces:
            yield self._pieces

    def _segment(self, source: _OpenTarget, reached: dict[int, Reached]) -> Iterator[list[Piece]]:
        while True:
            before = self._fill
            self._fill += source.read_into(memoryview(self._bytes)[before : self._limit])
            if self._fill == before:
                break
            self._cut(source)
            if self._fill < self._limit:
                continue
            if self._pieces:
                yield self._pieces
                self._carry()
            elif (long_line := self._long_line(source)) is not None:
                yield [long_line]
        self._fill = self._begin  # an unfinished line is no event yet
        reached[source.target.segment] = Reached(mark=source.mark, end=source.whole_end)

    def _empty(self) -> None:
        self._pieces = []
        self._begin = self._fill = MARGIN_BYTES

    def _cut(self, source: _OpenTarget) -> None:
        """Make a piece of the whole lines that were read and are in none yet."""
        end = self._bytes.rfind(b"\n", self._begin, self._fill) + 1
        if end <= self._begin:
            return
        file_begin = source.position - (self._fill - self._begin)
        self._pieces.append(
            Piece(
                target=source.target, begin=self._begin, end=end, file_begin=file_begin, long_line_bytes=None
            )
        )
        source.whole_end = file_begin + end - self._begin
        self._begin = end

    def _carry(self) -> None:
        """Move the begun line to the front of the buffer."""
        begun = self._bytes[self._begin : self._fill]
        self._empty()
        self._fill += len(begun)
        self._bytes[self._begin : self._fill] = begun

    def _long_line(self, source: _OpenTarget) -> Piece | None:
        """Pass over the rest of a line that fills the whole buffer; `None` if it is unfinished."""
        file_begin = source.position - (self._fill - self._begin)
        begin, head_end = self._begin, self._begin + HEAD_BYTES
        self._fill = begin
        rest = memoryview(self._bytes)[head_end : self._limit]
        while count := source.read_into(rest):
            newline = self._bytes.find(b"\n", head_end, head_end + count)
            if newline < 0:
                continue
            file_end = source.position - count + (newline - head_end)
            source.position = source.whole_end = file_end + 1
            self._bytes[head_end] = NEWLINE
            length = file_end - file_begin
            return Piece(
                target=source.target,
                begin=begin,
                end=head_end + 1,
                file_begin=file_begin,
                long_line_bytes=length,
            )
        return None


class _OpenTarget:
    """A segment while it is read."""

    def __init__(self, *, target: Target, descriptor: int) -> None:
        self.target = target
        self.mark = FileMark.of(os.fstat(descriptor))
        self.position = self.whole_end = target.start
        self._descriptor = descriptor

    def read_into(self, room: memoryview) -> int:
        """Read on, not beyond the size that the mark tells; 0 at the end."""
        wanted = min(len(room), self.mark.size - self.position)
        if wanted <= 0:
            return 0
        if sys.platform == "win32":
            piece = read_at(self._descriptor, wanted, self.position)
            room[: len(piece)] = piece
            count = len(piece)
        else:
            count = os.preadv(self._descriptor, [room[:wanted]], self.position)
        self.position += count
        return count
