"""
The live view of one app's events: opens the index, follows what comes, filters and orders it.

All work is done by `LiveView.run`, in one thread and in small portions: a long search and a burst of new lines take
turns, so that rows keep arriving while a search runs, and the next filter ends the last one at once.
"""

from __future__ import annotations

import threading
from collections import deque
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.errors import LedgerError, QueryError
from pellucid.index.event_index import EventIndex
from pellucid.ledger.ledger import folder_of
from pellucid.query.parser import parse
from pellucid.signals import Signal
from pellucid.view.feed import Feed, News, together
from pellucid.view.many_rows import ManyRows
from pellucid.view.meanings import Meanings
from pellucid.view.records import Records
from pellucid.view.shown import Shown
from pellucid.view.values import Phase, ViewStatus
from pellucid.watch import FileChange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger
    from pellucid.query.vocabulary import Vocabulary
    from pellucid.summary.values import Summary
    from pellucid.view.batches import BatchBody
    from pellucid.view.timeline import Timeline
    from pellucid.view.values import Column, Eyes, Mark, Record, Row, ViewChange
    from pellucid.watch import Watcher

FRAME_S: Final = 0.016
"""Under load, changes are told at most once in this time: no screen shows more."""
_PROGRESS_S: Final = 0.1
"""Progress is told this often; telling it more often takes longer than what it tells of."""
_QUIET_S: Final = 3.0
"""What was read is kept in the first pause that lasts this long: until then the window has better things to do."""
_FIRST_PAINT_S: Final = 0.03
"""What comes after the first rows waits this long, unless it has something to tell: now somebody paints them."""
_PORTION_S: Final = 0.008
_OPENING_PORTION_S: Final = 0.1
"""Thousands of live files are shown in a few steps, not in a flicker."""
_CHECK_PORTION_S: Final = 0.004
_BREATH_S: Final = 0.004
"""Between two portions of the second look, so that it takes half of one processor at most, and never for long."""
_ASIDE_S: Final = 0.2
"""The second look stands aside for so long after a row was asked for: somebody scrolls, and would feel it."""
_STARVED_S: Final = 5.0
"""Rows that are painted all the time put it off for no longer than this."""
_REREAD_S: Final = 0.25
"""What the second look found is told at most once in this time: each time all rows may have to be put in order."""
_FIRST_PORTION_S: Final = 0.04
"""A search that ends within this time is not announced: nobody could read it."""


class LiveView(ManyRows):
    """
    The events of one app, live, filtered and ordered.

    `run` does all the work in the thread that calls it; `changed` and `status` are emitted in that thread. Every other
    method may be called from any thread, at any time: what changes the view is only asked for and done by `run`.

    Args:
        app: Whose events are shown.
        data_dir: Where the app keeps its session files.
        ledger: Where the witness keeps its copies.
        watcher: Wakes the view; it follows the folders that the view names, and is closed with the view.
        cache_dir: Where the column cache is kept; `None` keeps none.
        clock: The time of day, for filters such as `since:1h`.
    """

    def __init__(
        self,
        *,
        app: KnownApp,
        data_dir: Path,
        ledger: Ledger,
        watcher: Watcher,
        cache_dir: Path | None,
        clock: Clock,
    ) -> None:
        self.changed: Signal[ViewChange] = Signal()
        """What became of the rows; each change fits the one before."""
        self.status: Signal[ViewStatus] = Signal()
        """How the view is doing, whenever that changes."""
        self._clock = clock
        self._watcher = watcher
        super().__init__(EventIndex(ledger=ledger, cache_dir=cache_dir))
        self._feed = Feed(index=self._index, ledger=ledger, data_dir=data_dir)
        self._records = Records(app=app, index=self._index, ledger=ledger, data_dir=data_dir)
        self._meanings = Meanings(app=app, index=self._index, ledger=ledger, clock=clock)
        self._shown = Shown(self._index, self._meanings.meaning, now_s=clock.monotonic_s)
        self._ledger = ledger
        self._app = app
        self._status = ViewStatus(
            phase=Phase.OPENING,
            progress=0,
            filter_text="",
            filter_error=None,
            following=False,
            live_notice="",
        )
        self._asked: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._closing = False
        self._is_open = False
        self._is_kept = False
        self._reread: list[News] = []
        self._reread_told_s = clock.monotonic_s() - _REREAD_S
        self._said_s = clock.monotonic_s()
        self._told_s = clock.monotonic_s() - FRAME_S
        self._read_s = self._checked_s = clock.monotonic_s()

    def run(self) -> None:
        """
        Open, then follow, until `close` is called.

        The rows are told by a `Reset` as soon as the ledger is read; the phase is *ready* once the live files are, too.

        Raises:
            LedgerError: Pellucid's own copies cannot be read.
            WatchError: The folders cannot be followed.
        """
        try:
            self._open()
            while not self._closing:
                self._follow()
            self._keep_columns()
        finally:
            with self._lock:
                self._closing = True
                self._watcher.close()

    def set_filter(self, text: str) -> None:
        """Show only what matches; a wrong filter is told by `status` and keeps the last good rows."""
        self._ask(lambda: self._filter_by(text))

    def set_order(self, column: Column, *, descending: bool) -> None:
        """Order the rows by one column; equal ones stay in the order of time."""
        self._ask(lambda: self._tell([self._shown.order_by(column, descending=descending)]))

    def close(self) -> None:
        """Let `run` return soon; calling it twice is harmless."""
        with self._lock:
            if not self._closing:
                self._closing = True
                self._watcher.wake()

    def row(self, event: int) -> Row:
        """
        Return what a table shows of one event; cheap, from memory.

        Raises:
            NotFoundError: There is no event of that number.
        """
        self._read_s = self._clock.monotonic_s()
        return self._records.row(event)

    @property
    def is_checked(self) -> bool:
        """Whether every line that is known was read in full; until then a broken one may pass for an event."""
        return self._index.is_checked

    def record(self, event: int) -> Record:
        """
        Read and decode one event.

        Raises:
            NotFoundError: There is no event of that number, or its bytes are gone.
            LedgerError: Its receipts cannot be read.
        """
        record = self._records.record(event)
        return replace(record, version=self._meanings.version_of(event))

    def find(self, address: str) -> int | None:
        """
        Return the number of the event that a full uuid or `<session prefix>:<line number>` names.

        A uuid is looked for by reading every line, which takes some seconds for a million events.

        Raises:
            UsageError: The prefix fits several sessions that have such a line.
        """
        return self._records.find(address)

    def queue_of(self, session: str) -> list[Record]:
        """
        Return the queued events of one session, in the order they were written.

        Raises:
            LedgerError: Its receipts cannot be read.
        """
        return self._records.queue_of(session)

    def batch_of(self, record: Record) -> BatchBody | None:
        """
        Find the batch that an embedded app's event is in, or left in; `None` if it is in none.

        Raises:
            LedgerError: The session cannot be read.
        """
        from pellucid.view.batches import batch_of  # noqa: PLC0415 - not needed for the first rows

        line = record.line_number
        return None if line is None else batch_of(self._ledger, folder_of(record.row.session), line)

    def marks(self, events: Iterable[int]) -> dict[int, tuple[Mark, ...]]:
        """Say what is worth a second look about some events; reads each of them, those that are gone have none."""
        return self._meanings.marks(events)

    def summary(
        self,
        days: int | None,
        *,
        on_progress: Callable[[float], None] = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Summary | None:
        """Say what all events of the last days (`None`: of all) say together; blocks, see `summarized`."""
        return self._meanings.summary(days, on_progress=on_progress, cancelled=cancelled)

    def vocabulary(self) -> Vocabulary:
        """Say what there is to be asked for by a filter; see `seen_vocabulary`."""
        return self._meanings.vocabulary()

    def timeline(self) -> Timeline:
        """Make a counter of the events over time."""
        from pellucid.view.timeline import Timeline  # noqa: PLC0415 - not needed for the first rows

        return Timeline(self._index, clock=self._clock, meaning=self._meanings.meaning)

    def eyes_of(self, events: Iterable[int]) -> dict[int, Eyes]:
        """Say which eyes have seen some events; see `Records.eyes_of`."""
        return self._records.eyes_of(events)

    def _ask(self, command: Callable[[], None]) -> None:
        self._asked.append(command)
        with self._lock:
            if not self._closing:
                self._watcher.wake()

    def _obey(self) -> None:
        while self._asked:
            self._asked.popleft()()

    def _open(self) -> None:
        # What opens at once is not announced: nobody could read it, and showing it would hold up the rows.
        self._said_s = self._clock.monotonic_s()
        folders = self._feed.folders
        for folder in folders:
            self._watcher.follow(folder)
        # Followed first, then read: what is written while the index opens is looked at again, with all the rest.
        self._index.open(on_progress=self._say_opened, cancelled=lambda: self._closing)
        if self._closing:
            return
        self._is_open = True
        self._feed.note(
            [*self._watcher.wait(0), *(FileChange(folder=folder, name=None) for folder in folders)]
        )
        self._shown.search_all()
        self._obey()
        self._search(_FIRST_PORTION_S)
        self._feed.note(self._watcher.wait(_FIRST_PAINT_S))
        while self._feed.is_behind_live and not self._closing:
            self._feed.note(self._watcher.wait(0))
            self._take_news(_OPENING_PORTION_S)
            self._search(_PORTION_S)
            self._obey()
        self._say(following=True)
        self._say_phase()

    def _follow(self) -> None:
        is_busy = self._feed.is_behind or self._shown.is_searching
        is_checking = not (is_busy or self._index.is_checked)
        if is_checking:
            self._feed.note(self._watcher.wait(_BREATH_S if self._may_check else _ASIDE_S))
        elif is_busy or self._is_kept:
            self._feed.note(self._watcher.wait(0 if is_busy else None))
        else:
            self._wait_and_keep()
        # What comes within one frame is told together; looking at each line by itself would be work for nothing.
        while not (is_busy or self._asked or self._closing) and (left_s := self._left_of_frame_s()) > 0:
            self._feed.note(self._watcher.wait(left_s))
        if is_checking and self._may_check and not (self._feed.is_behind or self._asked or self._closing):
            self._check(_CHECK_PORTION_S)
        self._obey()
        self._take_news(_PORTION_S if self._shown.is_searching else FRAME_S)
        self._search(_PORTION_S)
        self._say_phase()

    @property
    def _may_check(self) -> bool:
        now = self._clock.monotonic_s()
        return now >= self._read_s + _ASIDE_S or now >= self._checked_s + _STARVED_S

    def _wait_and_keep(self) -> None:
        begun_s = self._clock.monotonic_s()
        self._feed.note(self._watcher.wait(_QUIET_S))
        if not self._closing and self._clock.monotonic_s() >= begun_s + _QUIET_S:
            self._keep_columns()

    def _keep_columns(self) -> None:
        # Without a cache the next start is slower, and that is all: nothing to bother a person with.
        if self._is_open:
            self._is_kept = True
            with suppress(LedgerError):
                self._index.save()

    def _left_of_frame_s(self) -> float:
        return self._told_s + FRAME_S - self._clock.monotonic_s()

    def _take_news(self, portion_s: float) -> None:
        until_s = self._clock.monotonic_s() + portion_s
        news: list[News] = []
        while self._feed.is_behind and not self._closing:
            news.append(self._feed.advance())
            if self._clock.monotonic_s() >= until_s:
                break
        found = together(news)
        if found.rebuilt:
            self._reread.clear()  # numbers from before
        self._tell(self._shown.take(found))

    def _check(self, portion_s: float) -> None:
        """Read on in full what the index took for events by their heads."""
        until_s = self._clock.monotonic_s() + portion_s
        found = self._index.check(lambda: self._closing or self._clock.monotonic_s() >= until_s)
        self._checked_s = self._clock.monotonic_s()
        if len(found):
            self._reread.append(News(reread=found.astype(np.uint32)))
        if self._reread and (self._index.is_checked or until_s >= self._reread_told_s + _REREAD_S):
            self._tell(self._shown.take(together(self._reread)))
            self._reread.clear()
            self._reread_told_s = self._clock.monotonic_s()

    def _search(self, portion_s: float) -> None:
        if not self._shown.is_searching:
            return
        until_s = self._clock.monotonic_s() + portion_s
        while not self._closing:
            if self._shown.needs_check:
                self._check(_CHECK_PORTION_S)
                progress, reset = self._index.checked_share, None
            else:
                progress, reset = self._shown.search_on()
            if reset is not None:
                self._tell([reset])
                return
            if self._clock.monotonic_s() >= until_s:
                if self._status.phase is not Phase.SEARCHING or until_s > self._said_s + _PROGRESS_S:
                    self._say(phase=Phase.SEARCHING, progress=progress)
                return

    def _filter_by(self, text: str) -> None:
        try:
            query = parse(text, clock=self._clock)
        except QueryError as error:
            self._say(filter_text=text, filter_error=error)
            return
        self._say(filter_text=text, filter_error=None)
        self._shown.search_for(query)
        self._search(_FIRST_PORTION_S)

    def _tell(self, changes: list[ViewChange]) -> None:
        for change in changes:
            self.changed.emit(change)
        if changes:
            self._told_s = self._clock.monotonic_s()

    def _say_opened(self, share: float) -> None:
        if self._clock.monotonic_s() >= self._said_s + _PROGRESS_S:
            self._say(progress=share)

    def _say_phase(self) -> None:
        if not self._shown.is_searching:
            self._say(phase=Phase.READY, progress=1, live_notice=self._feed.notice)
        else:
            self._say(live_notice=self._feed.notice)

    def _say(self, **changed: object) -> None:
        status = replace(self._status, **changed)  # type: ignore[arg-type]
        if status != self._status or status.phase is Phase.OPENING:
            self._status, self._said_s = status, self._clock.monotonic_s()
            self.status.emit(status)
