"""
Where whole logs stand in the columns, told in a few words until somebody wants the numbers.

A segment that the cache knows whole needs no session, segment, line number and offset for each of its lines: they
follow from where it begins, and from the lengths of the lines. Filling them in for a million events takes as long as
reading all the rest of the cache, and the first rows on the screen need none of it.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

ORIGINS: Final = frozenset({"session", "segment", "line", "offset"})
"""The columns that tell where a line stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Some lines that stand together in one segment."""

    session: int
    segment: int
    first_line: int
    """The number of the first in its session; the others follow."""
    count: int


class WholeLogs:
    """
    Segments whose lines are the first events, one segment behind the other.

    Args:
        runs: The segments, each of them whole: its first line begins with its first byte.
    """

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = [run for run in runs if run.count]
        self._begins = list(accumulate((run.count for run in self._runs), initial=0))
        self._lock = threading.Lock()
        self._is_filled = False

    @property
    def count(self) -> int:
        """How many lines there are in all of them."""
        return self._begins[-1]

    def home(self, event: int) -> tuple[int, int]:
        """Return the numbers of the session and the line of one of the events."""
        which = bisect_right(self._begins, event) - 1
        run = self._runs[which]
        return run.session, run.first_line + event - self._begins[which]

    def fill(
        self,
        *,
        session: NDArray[np.uint32],
        segment: NDArray[np.uint32],
        line: NDArray[np.uint32],
        offset: NDArray[np.int64],
        length: NDArray[np.uint32],
    ) -> None:
        """
        Write the numbers of all the events into columns, once; any thread, and each returns when all is written.

        Args:
            session: The sessions' numbers.
            segment: The segments' numbers.
            line: The lines' numbers in their sessions.
            offset: Where the lines begin in their segments.
            length: Is there already.
        """
        with self._lock:
            if self._is_filled:
                return
            for run, begin in zip(self._runs, self._begins, strict=False):
                events = slice(begin, begin + run.count)
                session[events] = run.session
                segment[events] = run.segment
                line[events] = np.arange(run.first_line, run.first_line + run.count, dtype=np.uint32)
                place_lines(length[events], offset[events])
            self._is_filled = True


def place_lines(length: NDArray[np.uint32], offset: NDArray[np.int64]) -> None:
    """Write into `offset` where lines of these lengths begin in a file that holds nothing else."""
    offset[:1] = 0
    np.cumsum(length[:-1], out=offset[1:])
    offset[1:] += np.arange(1, len(offset), dtype=np.int64)  # one newline each
