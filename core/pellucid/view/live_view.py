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

from pellucid.errors import LedgerError, QueryError
from pellucid.index.event_index import EventIndex
from pellucid.index.numbers import union
from pellucid.query.parser import parse
from pellucid.signals import Signal
from pellucid.view.answers import Answers
from pellucid.view.feed import Feed, News, together
from pellucid.view.rereading import Rereading
from pellucid.view.shown import Shown
from pellucid.view.values import Phase, ViewStatus
from pellucid.watch import FileChange

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger
    from pellucid.view.values import Column, Row, ViewChange
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
_MANY: Final = 500_000
"""So many rows take about a tenth of a second to be put in another order, which is worth saying."""
_FIRST_PORTION_S: Final = 0.04
"""A search that ends within this time is not announced: nobody could read it."""


class LiveView(Answers):
    """
    The events of one app, live, filtered and ordered.

    `run` does all the work in the thread that calls it; `changed`, `told` and `status` are emitted in that thread. Every other
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
        self.told: Signal[NDArray[np.uint32]] = Signal()
        """Of which known events more can be read than before, in rows or not; ascending, and after their change."""
        self.status: Signal[ViewStatus] = Signal()
        """How the view is doing, whenever that changes."""
        self._watcher = watcher
        index = EventIndex(ledger=ledger, cache_dir=cache_dir)
        super().__init__(app=app, index=index, ledger=ledger, data_dir=data_dir, clock=clock)
        self._feed = Feed(index=index, ledger=ledger, data_dir=data_dir)
        self._shown = Shown(index, self._meanings.meaning, now_s=clock.monotonic_s)
        self._rereading = Rereading(index=index, tell=self._take, now_s=clock.monotonic_s)
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
        self._is_stopped = False
        self._stopped_at = 0.0
        self._is_kept = False
        self._said_s = clock.monotonic_s()
        self._told_s = clock.monotonic_s() - FRAME_S

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
            while self._is_open and not self._closing:
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
        self._ask(lambda: self._order_by(column, descending=descending))

    def close(self) -> None:
        """Let `run` return soon; calling it twice is harmless."""
        with self._lock:
            if not self._closing:
                self._closing = True
                self._watcher.wake()

    def stop(self) -> None:
        """
        Let what the view is busy with be ended before it is through; harmless when it is ready.

        A search leaves the rows that it has found. An opening leaves none: `run` returns, and another view has to be
        opened. Either is told by the phase *stopped*.
        """
        with self._lock:
            self._is_stopped = self._is_stopped or not self._is_open
        self._ask(self._stop_searching)

    def row(self, event: int) -> Row:
        """
        Return what a table shows of one event; cheap, from memory.

        Raises:
            NotFoundError: There is no event of that number.
        """
        self._rereading.stand_aside()
        return super().row(event)

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
        self._is_open = self._index.open(
            on_progress=self._say_opened, cancelled=lambda: self._closing or self._is_stopped
        )
        if not self._is_open:
            if self._is_stopped:
                self._say(phase=Phase.STOPPED)
            return
        self._feed.note(
            [*self._watcher.wait(0), *(FileChange(folder=folder, name=None) for folder in folders)]
        )
        self._shown.search_all()
        self._obey()
        self._search(_FIRST_PORTION_S)
        self._feed.note(self._watcher.wait(_FIRST_PAINT_S))
        while self._feed.is_behind_live and not (self._closing or self._is_stopped):
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
            self._feed.note(self._watcher.wait(self._rereading.pause_s))
        elif is_busy or self._is_kept:
            self._feed.note(self._watcher.wait(0 if is_busy else None))
        else:
            self._wait_and_keep()
        # What comes within one frame is told together; looking at each line by itself would be work for nothing.
        while not (is_busy or self._asked or self._closing) and (left_s := self._left_of_frame_s()) > 0:
            self._feed.note(self._watcher.wait(left_s))
        may_check = is_checking and self._rereading.may_go_on
        if may_check and not (self._feed.is_behind or self._asked or self._closing):
            self._rereading.go_on(lambda: self._closing)
        self._obey()
        self._take_news(_PORTION_S if self._shown.is_searching else FRAME_S)
        self._search(_PORTION_S)
        self._say_phase()

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
            self._rereading.forget()
        self._take(found)

    def _take(self, news: News) -> None:
        self._tell(self._shown.take(news))
        told = union(news.told, news.reread)
        if len(told):
            self.told.emit(told)

    def _search(self, portion_s: float) -> None:
        if not self._shown.is_searching:
            return
        until_s = self._clock.monotonic_s() + portion_s
        while not self._closing:
            if self._shown.needs_check:
                self._rereading.go_on(lambda: self._closing)
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

    def _order_by(self, column: Column, *, descending: bool) -> None:
        if self._status.following and self._index.count >= _MANY:
            self._say(phase=Phase.ORDERING, progress=1)
        self._tell([self._shown.order_by(column, descending=descending)])

    def _stop_searching(self) -> None:
        reset = self._shown.stop()
        if reset is not None:
            self._stopped_at = self._status.progress
            self._tell([reset])
            self._say_phase()

    def _tell(self, changes: list[ViewChange]) -> None:
        for change in changes:
            self.changed.emit(change)
        if changes:
            self._told_s = self._clock.monotonic_s()

    def _say_opened(self, share: float) -> None:
        if self._clock.monotonic_s() >= self._said_s + _PROGRESS_S:
            self._say(progress=share)

    def _say_phase(self) -> None:
        if self._shown.is_searching:
            self._say(live_notice=self._feed.notice)
        elif self._shown.is_partial:
            self._say(phase=Phase.STOPPED, progress=self._stopped_at, live_notice=self._feed.notice)
        else:
            self._say(phase=Phase.READY, progress=1, live_notice=self._feed.notice)

    def _say(self, **changed: object) -> None:
        status = replace(self._status, **changed)  # type: ignore[arg-type]
        if status != self._status or status.phase is Phase.OPENING:
            self._status, self._said_s = status, self._clock.monotonic_s()
            self.status.emit(status)
