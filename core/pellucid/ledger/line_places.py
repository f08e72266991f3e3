"""Where each line of a growing session stands, read on from where it was last read to."""

from __future__ import annotations

import os
from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

from pellucid.ledger.segments import read_exactly, segment_name
from pellucid.private_files import SLICE_BYTES, naming, open_private, read_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class LinePlaces:
    """
    The places of a session's complete lines, eight bytes each.

    Args:
        events: The session's folder below `events/`.
    """

    __slots__ = ("_events", "_firsts", "_starts")

    def __init__(self, events: Path) -> None:
        self._events = events
        self._firsts = [0]
        """The number of the first line of each segment."""
        self._starts = [array("Q", [0])]
        """Where each line of each segment begins, and where the next one would."""

    @property
    def count(self) -> int:
        """How many lines are known."""
        return self._firsts[-1] + len(self._starts[-1]) - 1

    def read_on(self) -> int:
        """
        Look for lines that were not there before.

        Returns:
            How many lines there are now.

        Raises:
            LedgerError: A segment cannot be read.
        """
        while self._read_segment():
            self._firsts.append(self.count)
            self._starts.append(array("Q", [0]))
        return self.count

    def lines(self, first: int, last: int) -> list[bytes]:
        """
        Read the lines from `first` to `last`, both included.

        Returns:
            Fewer than asked for if the log has changed: it was deleted, or cut.

        Raises:
            LedgerError: A segment cannot be read.
        """
        found: list[bytes] = []
        for number, begin, end in self._stretches(first, last):
            text = self._read(number, begin, end)
            if text is None:
                break
            found += text.split(b"\n")[:-1]
        return found

    def size(self, first: int, last: int) -> int:
        """Return how many bytes these known lines have, newlines included."""
        return sum(end - begin for _, begin, end in self._stretches(first, last))

    def _stretches(self, first: int, last: int) -> Iterator[tuple[int, int, int]]:
        """Yield where known lines stand: the number of a segment, their first byte in it, and the one behind them."""
        while first <= last:
            place = bisect_right(self._firsts, first) - 1
            starts, begin = self._starts[place], first - self._firsts[place]
            end = min(last - self._firsts[place] + 1, len(starts) - 1)
            if end <= begin:
                return
            yield place + 1, starts[begin], starts[end]
            first = self._firsts[place] + end

    def _read_segment(self) -> bool:
        """Read on in the last known segment; return whether there is one behind it."""
        number = len(self._starts)
        path = self._events / segment_name(number)
        follows = (self._events / segment_name(number + 1)).exists()  # asked first: then this one is complete
        with naming(path, "read"):
            try:
                descriptor = open_private(path, os.O_RDONLY, create=False)
            except (FileNotFoundError, NotADirectoryError):
                return False
            try:
                starts = self._starts[-1]
                place = starts[-1]
                while piece := read_at(descriptor, SLICE_BYTES, place):
                    position = piece.find(b"\n")
                    while position >= 0:
                        starts.append(place + position + 1)
                        position = piece.find(b"\n", position + 1)
                    place += len(piece)
            finally:
                os.close(descriptor)
        return follows

    def _read(self, number: int, begin: int, end: int) -> bytes | None:
        path = self._events / segment_name(number)
        with naming(path, "read"):
            try:
                descriptor = open_private(path, os.O_RDONLY, create=False)
            except (FileNotFoundError, NotADirectoryError):
                return None
            try:
                return read_exactly(descriptor, end - begin, begin)
            finally:
                os.close(descriptor)
