"""
The columns: one number of each sort per event, side by side.

A row of a table needs a time, a name, a state and a place to read the line from; nothing else of a million events is
kept in memory. Columns grow at the end. Where they outgrow their memory they move to a larger one, and a reader that
still holds a view of the old one keeps a valid, if shorter, picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from pellucid.index.memory import fresh_columns
from pellucid.index.origins import ORIGINS, Run, WholeLogs
from pellucid.worker import run_together

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

UNREADABLE: Final = 1
"""Flag: no event can be read from the line."""
ODD: Final = 2
"""Flag: the line was read by the slow path, since it is not written as Rerun writes its lines."""
BLANK: Final = 4
"""Flag: nothing but blanks; a purged line, as a rule."""
TIMELESS: Final = UNREADABLE | BLANK
"""Flags of the lines that tell no time of their own."""

CLASS_UNREADABLE: Final = 65_535
"""The class of a line that names no event. It stands for no kind and no name."""
NO_SEGMENT: Final = 0xFFFF_FFFF
"""The segment of an event that is not in the ledger yet."""
NO_LINE: Final = 0xFFFF_FFFF
"""The line number of an event that is not in the ledger yet."""

COLUMN_TYPES: Final = {
    "time_ns": np.int64,
    "offset": np.int64,
    "length": np.uint32,
    "klass": np.uint32,
    "session": np.uint32,
    "segment": np.uint32,
    "line": np.uint32,
    "state": np.uint8,
    "flags": np.uint8,
}
_GROWTH: Final = 1.5
_LEAST_CAPACITY: Final = 1024
_WORTH_A_THREAD: Final = 1 << 18
"""Filling so many rows takes longer than starting a thread, by far: fresh memory is slow to come by."""


@dataclass(slots=True, kw_only=True, eq=False)
class Rows:
    """What was read of some lines that stand together in a log, in the log's order."""

    time_ns: NDArray[np.int64]
    offset: NDArray[np.int64]
    length: NDArray[np.uint32]
    klass: NDArray[np.uint32]
    segment: NDArray[np.uint32]
    flags: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.offset)

    def part(self, which: slice | NDArray[np.int64]) -> Rows:
        """Return some of the rows."""
        return Rows(
            time_ns=self.time_ns[which],
            offset=self.offset[which],
            length=self.length[which],
            klass=self.klass[which],
            segment=self.segment[which],
            flags=self.flags[which],
        )


class Columns:
    """
    Growing columns, written by one thread and read by any.

    Each attribute named in `COLUMN_TYPES` holds a whole column, of which the first `count` numbers count. New rows are
    written behind them and `count` is raised last, so that a reader never sees a row that is not whole.

    Args:
        capacity: How many rows to make room for. Room that is never used costs address space, not memory.
        memory: An array for each column to use instead, all of one length.
        whole_logs: What the memory knows already, save for where the lines stand: that is filled in when somebody asks
            for the first time.
    """

    time_ns: NDArray[np.int64]
    length: NDArray[np.uint32]
    klass: NDArray[np.uint32]
    state: NDArray[np.uint8]
    flags: NDArray[np.uint8]

    _session: NDArray[np.uint32]
    _segment: NDArray[np.uint32]
    _line: NDArray[np.uint32]
    _offset: NDArray[np.int64]

    def __init__(
        self,
        capacity: int = 0,
        *,
        memory: Mapping[str, NDArray[Any]] | None = None,
        whole_logs: WholeLogs | None = None,
    ) -> None:
        self._capacity = max(capacity, _LEAST_CAPACITY) if memory is None else min(map(len, memory.values()))
        self._unfilled = whole_logs
        self._hold(fresh_columns(COLUMN_TYPES, self._capacity) if memory is None else memory)
        self.count = 0 if whole_logs is None else whole_logs.count

    @property
    def session(self) -> NDArray[np.uint32]:
        """Numbers of sessions."""
        self._fill()
        return self._session

    @property
    def segment(self) -> NDArray[np.uint32]:
        """Numbers of segments, or `NO_SEGMENT`."""
        self._fill()
        return self._segment

    @property
    def line(self) -> NDArray[np.uint32]:
        """Numbers of lines in their sessions, or `NO_LINE`."""
        self._fill()
        return self._line

    @property
    def offset(self) -> NDArray[np.int64]:
        """Where the lines begin in their files."""
        self._fill()
        return self._offset

    def home(self, event: int) -> tuple[int, int]:
        """
        Return the numbers of an event's session and line; fills in nothing.

        Raises:
            IndexError: There is no such event.
        """
        unfilled = self._unfilled
        if unfilled is not None and 0 <= event < unfilled.count:
            return unfilled.home(event)
        return int(self.session[event]), int(self.line[event])

    def append(self, rows: Rows, *, session: int, segment: int, lines: NDArray[np.uint32] | int) -> int:
        """
        Take in some lines, with their numbers in their session; their state is 0 (queued).

        Returns:
            The number of the first of them.
        """
        first, new = self.count, self._copy(rows)
        self.session[new] = session
        self.segment[new] = segment
        self.line[new] = lines
        self.state[new] = 0
        self.count += len(rows)
        return first

    def append_runs(self, rows: Rows, runs: Sequence[Run]) -> int:
        """
        Take in the lines of several runs, which stand one behind the other in `rows`; their state is 0 (queued).

        Returns:
            The number of the first of them.
        """
        first, new = self.count, self._copy(rows)

        def fill_origins() -> None:
            event = first
            for run in runs:
                self.session[event : event + run.count] = run.session
                self.segment[event : event + run.count] = run.segment
                event += run.count

        def fill_lines() -> None:
            self.state[new] = 0
            event = first
            for run in runs:
                self.line[event : event + run.count] = np.arange(
                    run.first_line, run.first_line + run.count, dtype=np.uint32
                )
                event += run.count

        if len(rows) >= _WORTH_A_THREAD:
            run_together([fill_origins, fill_lines])
        else:
            fill_origins()
            fill_lines()
        self.count += len(rows)
        return first

    def replace(self, event: int, rows: Rows, row: int, line: int) -> None:
        """Let `event` be read from another place: line number `line` of its session, read as row `row` of `rows`."""
        for name in ("time_ns", "offset", "length", "klass", "segment", "flags"):
            getattr(self, name)[event] = getattr(rows, name)[row]
        self.line[event] = line

    def _copy(self, rows: Rows) -> slice:
        first, count = self.count, len(rows)
        self._make_room(first + count)
        new = slice(first, first + count)
        for name in ("time_ns", "offset", "length", "klass", "flags"):
            getattr(self, name)[new] = getattr(rows, name)
        return new

    def _make_room(self, count: int) -> None:
        if count <= self._capacity:
            return
        self._capacity = max(count, int(self._capacity * _GROWTH))
        wider = fresh_columns(COLUMN_TYPES, self._capacity)
        for name, column in wider.items():
            column[: self.count] = getattr(self, name)[: self.count]
        self._hold(wider)

    def _hold(self, memory: Mapping[str, NDArray[Any]]) -> None:
        for name, column in memory.items():
            setattr(self, f"_{name}" if name in ORIGINS else name, column)

    def _fill(self) -> None:
        unfilled = self._unfilled
        if unfilled is not None:
            unfilled.fill(
                session=self._session,
                segment=self._segment,
                line=self._line,
                offset=self._offset,
                length=self.length,
            )
            self._unfilled = None
