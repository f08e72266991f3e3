"""
Reading a whole ledger: segments are scanned by two threads and taken in one after another, in order.

numpy lets go of Python's lock while it works on a stretch or a batch, so that two scanners keep two cores busy; they
have to be large for that, since a thread that waits for the lock takes a while to wake.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field
from functools import cache as once
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.errors import LedgerError
from pellucid.index.columns import Columns
from pellucid.index.contents import Contents
from pellucid.index.log_files import list_segments
from pellucid.index.scanner import Scanned, Scanner
from pellucid.index.states import forget_states, paint, read_news
from pellucid.index.stretches import Target
from pellucid.state import State
from pellucid.worker import run_together

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.index.log_files import IndexedSegment
    from pellucid.index.sessions import IndexedSession
    from pellucid.index.sidecar import CachedSegment, ColumnCache
    from pellucid.ledger.ledger import Ledger, SessionEntry

PART_BYTES: Final = 8 << 20
"""About so much is scanned at a time by one thread."""
_MOST_THREADS: Final = 2
_LEAST_LINE_BYTES: Final = 200
"""For the first guess of how many lines there are; if they are shorter, the columns grow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What was read of a ledger."""

    contents: Contents
    troubles: tuple[Path, ...]
    """Folders and files that could not be read."""


def open_contents(
    ledger: Ledger,
    *,
    cache: ColumnCache | None = None,
    on_progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Opened | None:
    """
    Read everything that a ledger holds.

    Args:
        ledger: What to read.
        cache: Spares reading what did not change since it was written.
        on_progress: Called in this thread with the share that is done, 0 to 1.
        cancelled: Asked from several threads.

    Returns:
        `None` if it was cancelled.

    Raises:
        LedgerError: The ledger itself cannot be read. A session that can't be is in the troubles.
    """
    opening = _Opening(cache, on_progress, cancelled)
    entries = ledger.sessions()
    for entry in entries:
        opening.plan(entry)
    if cancelled():
        return None
    opening.scan()
    for entry in entries:
        if cancelled():
            return None
        opening.read_receipts(entry)
    return Opened(contents=opening.contents, troubles=tuple(opening.troubles))


@dataclass(slots=True, kw_only=True, eq=False)
class _Part:
    """Some segments that are read at one go: either scanned or taken from the cache."""

    is_cached: bool
    size: int = 0
    targets: list[Target] = field(default_factory=list)
    cached: list[tuple[IndexedSegment, CachedSegment]] = field(default_factory=list)

    def takes(self, size: int, cached: CachedSegment | None) -> bool:
        """Whether a segment may be added to it."""
        if cached is None:
            return not self.is_cached and self.size + size <= PART_BYTES
        if not self.is_cached:
            return False
        last = self.cached[-1][1]
        return cached.first_row == last.first_row + last.lines


class _Opening:
    """The work in progress."""

    def __init__(
        self, cache: ColumnCache | None, on_progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> None:
        self.contents = Contents() if cache is None else Contents(classes=cache.restored_classes())
        self.troubles: list[Path] = []
        self._cache = cache
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._parts: list[_Part] = []
        self._lock = threading.Lock()
        self._next_part = 0
        self._next_taken = 0
        self._waiting: dict[int, Scanned] = {}
        self._done_bytes = 0
        self._unread: set[int] = set()
        self._is_adopted = False

    def plan(self, entry: SessionEntry) -> None:
        """List the segments of one session, and put them in line for being read."""
        session = self.contents.session(entry.folder)
        try:
            found = list_segments(entry.events) or []
        except LedgerError:
            self.troubles.append(entry.events)
            return
        for path, mark in found:
            segment = self.contents.add_segment(session, path, mark)
            self._unread.add(segment.number)
            cached = None if self._cache is None else self._cache.find(entry.folder, path.name, mark)
            if not self._parts or not self._parts[-1].takes(mark.size, cached):
                self._parts.append(_Part(is_cached=cached is not None))
            part = self._parts[-1]
            part.size += mark.size
            if cached is None:
                part.targets.append(Target(segment=segment.number, path=path, start=0))
            else:
                segment.checked = cached.checked
                part.cached.append((segment, cached))

    def scan(self) -> None:
        """Read all segments."""
        if not self._adopt():
            size = sum(part.size for part in self._parts)
            self.contents.columns = Columns(size // _LEAST_LINE_BYTES)
            threads = min(_MOST_THREADS, os.cpu_count() or 1, len(self._parts))
            run_together([self._report_and_work, *[self._work] * (threads - 1)])
        for session in self.contents.sessions:
            line = 0
            for segment in session.segments:
                segment.first_line = line
                line += segment.lines
        self.troubles += [self.contents.segments[number].path for number in sorted(self._unread)]

    def read_receipts(self, entry: SessionEntry) -> None:
        """Read what became of one session's lines."""
        contents = self.contents
        session = contents.by_folder[entry.folder]
        from_cache = self._restore_states(session)
        try:
            news = read_news(session, entry.receipts)
            if news.replaced and from_cache:
                forget_states(session, contents.columns)
                contents.time_order = None
                news = read_news(session, entry.receipts)
        except LedgerError:
            self.troubles.append(entry.receipts)
        else:
            if self._is_adopted and from_cache and not (news.spans or session.spans_ahead):
                return  # all of it was looked at before the cache was written
            paint(session, contents.columns, news.spans)
        for events in session.events(0, session.lines - 1):
            purged = np.flatnonzero(contents.columns.state[events] == State.PURGED)
            contents.forget_purged(purged + events.start)
        if len(contents.carry_times(session)):
            contents.time_order = None

    def _restore_states(self, session: IndexedSession) -> bool:
        """Take a session's states from the cache, if its lines are still those that the cache knew."""
        if self._cache is None or (cached := self._cache.sessions.get(session.folder)) is None:
            return False
        segments = {segment.path.name: segment for segment in session.segments}
        for position, (name, known) in enumerate(cached.segments.items(), start=1):
            segment = segments.get(name)
            if segment is None or segment.mark.inode != known.mark.inode or segment.lines < known.lines:
                return False
            if position < len(cached.segments) and segment.mark != known.mark:
                return False
        session.name, session.source = cached.name, cached.source
        session.receipts_end, session.receipts_inode = cached.receipts_end, cached.receipts_inode
        session.receipts_tail, session.stated = cached.receipts_tail, cached.stated
        session.spans_ahead = list(cached.spans_ahead)
        if self._is_adopted:
            return True
        states, line = self._cache.states(cached), 0
        for events in session.events(0, cached.lines - 1):
            count = events.stop - events.start
            self.contents.columns.state[events] = states[line : line + count]
            line += count
        return True

    def _adopt(self) -> bool:
        """Take the cache as it is, if it holds all that there is, in the same order."""
        if self._cache is None or len(self._parts) != 1 or not self._cache.is_just(self._parts[0].cached):
            return False
        self._is_adopted = True
        self._unread.clear()
        self.contents.time_order = self._cache.time_order
        cached = self._parts[0].cached
        self.contents.adopt(self._cache.memory, [(segment, known.lines) for segment, known in cached])
        for segment, known in cached:
            segment.mark, segment.read_end = known.mark, known.read_end
        return True

    def _report_and_work(self) -> None:
        total = sum(part.size for part in self._parts) or 1
        scanner = once(self._scanner)
        while self._work_on(scanner):
            self._on_progress(self._done_bytes / total)

    def _work(self) -> None:
        scanner = once(self._scanner)
        while self._work_on(scanner):
            pass

    def _scanner(self) -> Scanner:
        return Scanner(classes=self.contents.classes, files=self.contents.files)

    def _work_on(self, scanner: Callable[[], Scanner]) -> bool:
        with self._lock:
            position = self._next_part
            self._next_part += 1
        if position >= len(self._parts) or self._cancelled():
            return False
        part = self._parts[position]
        if self._cache is not None and part.is_cached:
            scanned = self._cache.scanned(part.cached)
        else:
            scanned = scanner().scan(part.targets, cancelled=self._cancelled)
        with self._lock:
            self._waiting[position] = scanned
            while (ready := self._waiting.pop(self._next_taken, None)) is not None:
                self._take(ready)
                self._done_bytes += self._parts[self._next_taken].size
                self._next_taken += 1
        return True

    def _take(self, scanned: Scanned) -> None:
        segments = self.contents.segments
        self.contents.append(scanned.rows, [(segments[number], count) for number, count in scanned.runs])
        for number, reached in scanned.reached.items():
            segment = self.contents.segments[number]
            segment.mark, segment.read_end = reached.mark, reached.end
            self._unread.discard(number)
