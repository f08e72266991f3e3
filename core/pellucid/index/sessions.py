"""
The sessions as the index knows them: which event stands for which line.

Lines are numbered over a whole session, events over the whole index. The lines of a session become events in runs:
all at once when the index is opened, a few at a time while it follows.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.log_files import IndexedSegment


@dataclass(slots=True, kw_only=True, eq=False)
class IndexedSession:
    """One session, as far as the index has read it."""

    number: int
    """What the session column says of its events."""
    folder: str
    """Its name in the ledger."""
    name: str
    """Its true name."""
    source: Path | None = None
    """Where the app keeps (or kept) its queue; `None` as long as no receipt tells it."""
    segments: list[IndexedSegment] = field(default_factory=list)
    lines: int = 0
    """How many lines were read."""
    receipts_end: int = 0
    """How far its receipts were read, in bytes."""
    receipts_inode: int = 0
    receipts_tail: str = ""
    """Digest of the last bytes that were read of them, by which they are known again."""
    stated: int = 0
    """One more than the last line of which any receipt says that it is not queued."""
    spans_ahead: list[tuple[int, int, int]] = field(default_factory=list)
    """First line, last line and state of what receipts say about lines that were not read yet."""
    _run_lines: list[int] = field(default_factory=list)
    _run_events: list[int] = field(default_factory=list)

    def add_run(self, first_event: int, count: int) -> None:
        """Take in the next `count` lines, which have become events from `first_event` on."""
        if not count:
            return
        if not self._run_lines or first_event - self._run_events[-1] != self.lines - self._run_lines[-1]:
            self._run_lines.append(self.lines)
            self._run_events.append(first_event)
        self.lines += count

    def events(self, first_line: int, last_line: int) -> Iterator[slice]:
        """Yield the events of a range of lines (inclusive), as slices of the columns, in the order of the lines."""
        last_line = min(last_line, self.lines - 1)
        run = bisect_right(self._run_lines, first_line) - 1
        while first_line <= last_line:
            end = self._run_lines[run + 1] if run + 1 < len(self._run_lines) else self.lines
            end = min(end, last_line + 1)
            first_event = self._run_events[run] + first_line - self._run_lines[run]
            yield slice(first_event, first_event + end - first_line)
            first_line = end
            run += 1

    def event_numbers(self, first_line: int = 0, last_line: int | None = None) -> NDArray[np.int64]:
        """Return the events of a range of lines (inclusive; all by default), in the order of the lines."""
        last_line = self.lines - 1 if last_line is None else last_line
        parts = [np.arange(part.start, part.stop) for part in self.events(first_line, last_line)]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)
