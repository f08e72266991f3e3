"""
Has the events counted over time, away from the GUI thread, and joins the timeline to the filter.

Nothing is counted before the first rows are painted, nothing that nobody can see, and never more often than there is time for:
while thousands of events come every second, the bars follow a few times in it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from pellucid.view.histogram import TimeRange
from pellucid.view.values import Phase

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.query.time_span import TimeSpan
    from pellucid.view.histogram import Histogram
    from pellucid.view.live_view import LiveView
    from pellucid.view.timeline import Timeline as Counter
    from pellucid.view.values import Snapshot, ViewStatus
    from pellucid_gui.pages.events_pane import EventsPane
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.timeline import Timeline

_FIRST_MS: Final = 40
"""The rows are painted first."""
_SOON_MS: Final = 16
_LEAST_PAUSE_S: Final = 0.2
_SHARE: Final = 10
"""So many times as long as counting took is waited before the next time."""
_MINUTE_MS: Final = 60_000
_MOST_PX: Final = 400
"""A settings file may say anything."""
_WORDS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineLooks:
    """How a timeline is shown; what a window keeps of it."""

    range: TimeRange = TimeRange.ALL
    is_open: bool = True
    height_px: int = 0
    """How high it was; 0 if there were no events to show."""

    def __str__(self) -> str:
        """Write it as settings keep it."""
        return f"{self.range.value} {'open' if self.is_open else 'folded'} {self.height_px}"

    @staticmethod
    def read(text: str) -> TimelineLooks:
        """Read what `str` wrote; anything else gives the looks of the first time."""
        words = text.split()
        if len(words) != _WORDS or words[0] not in set(TimeRange) or not words[2].isdecimal():
            return TimelineLooks()
        return TimelineLooks(
            range=TimeRange(words[0]), is_open=words[1] == "open", height_px=min(int(words[2]), _MOST_PX)
        )


class TimelineDesk(QObject):
    """
    Answers what the timeline of an events pane wants to know.

    Args:
        events: Where the timeline is, once there is one.
        tasks: Where events are counted.
        clock: What time it is.
    """

    def __init__(
        self, *, events: EventsPane, tasks: Tasks, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._tasks = tasks
        self._clock = clock
        self._view: LiveView | None = None
        self._counter: Counter | None = None
        self._timeline: Timeline | None = None
        self._looks = TimelineLooks()
        self._snapshot: Snapshot | None = None
        self._text = ""
        self._span: TimeSpan | None = None
        self._is_ready = False
        self._under_way: _Order | None = None
        self._next_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._count)
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)

    @property
    def looks(self) -> TimelineLooks:
        """How the timeline is shown now."""
        timeline, looks = self._timeline, self._looks
        if timeline is not None:
            looks = TimelineLooks(
                range=timeline.range, is_open=timeline.is_open, height_px=timeline.sizeHint().height()
            )
        is_empty = self._is_ready and not self._events.model.total
        return replace(looks, height_px=0) if is_empty else looks

    @property
    def is_settled(self) -> bool:
        """Whether the bars show what is known, as far as anybody can see them."""
        timeline = self._timeline
        if timeline is None or self._under_way is not None or self._timer.isActive():
            return False
        return timeline.histogram is not None or not self._events.isVisible()

    def restore(self, kept: str) -> None:
        """Show the timeline as it was, see `looks`; its room is kept from the start where it will be needed."""
        looks = self._looks = TimelineLooks.read(kept)
        self._events.keep_room(looks.height_px)

    def look_at(self, view: LiveView | None) -> None:
        """Count the events of this view from now on."""
        if self._under_way is not None:
            self._under_way.is_wanted = False
        self._view, self._counter, self._snapshot = view, None, None
        self._is_ready = False
        self._timer.stop()
        self._minute.stop()
        if self._timeline is not None:
            self._timeline.show_histogram(None, now_ns=self._clock.now_ns())

    def take(self, snapshot: Snapshot) -> None:
        """Take in that other rows are shown, or that something is another about them."""
        self._snapshot = snapshot
        self._count_soon()

    def take_status(self, status: ViewStatus) -> None:
        """Take in which filter the rows obey."""
        if status.filter_error is None and status.filter_text != self._text:
            self._text, self._span = status.filter_text, None
            if self._under_way is not None:
                self._under_way.is_wanted = False
            if self._is_ready:
                self._show_span()
                self._count_soon()
        if status.phase is Phase.READY and not self._is_ready:
            self._is_ready = True
            self._timer.start(_FIRST_MS)
            self._minute.start()

    # ── Inside ────────────────────────────────────────────────────────────────

    def _count_soon(self) -> None:
        if self._under_way is not None:
            self._under_way.is_outdated = True
        elif self._is_ready and not self._timer.isActive():
            wait_ms = round((self._next_s - time.monotonic()) * 1000)
            self._timer.start(max(_SOON_MS, wait_ms))

    @Slot()
    def _count(self) -> None:
        view, snapshot = self._view, self._snapshot
        if view is None or snapshot is None or not snapshot.total or self._under_way is not None:
            return
        timeline = self._timeline or self._make()
        if not timeline.isVisible():
            return  # it asks again as soon as it is
        order = self._under_way = _Order(begun_s=time.monotonic())
        range_, most, span = timeline.range, timeline.most_bars, self._asked_span()
        rows = snapshot.order if span.is_open and span.rest else None
        counter = self._counter

        def count() -> tuple[Counter, Histogram | None]:
            from pellucid.view.timeline import Wish  # noqa: PLC0415 - in the task

            made = counter or view.timeline()
            wish = Wish(range=range_, most=most, rest=span.rest, order=rows)
            return made, made.count(wish, cancelled=lambda: not order.is_wanted)

        self._tasks.start(
            count,
            done=lambda found: self._show(order, *found),
            failed=lambda _error: self._end(order),  # a filter that is wrong only by itself; the rows say so
        )

    def _show(self, order: _Order, counter: Counter, histogram: Histogram | None) -> None:
        is_wanted = order.is_wanted
        self._end(order)
        if is_wanted and self._timeline is not None:
            self._counter = counter
            if histogram is not None:
                self._timeline.show_histogram(histogram, now_ns=self._clock.now_ns())
                self._show_span()
        if not is_wanted or histogram is None or order.is_outdated:
            self._count_soon()

    def _end(self, order: _Order) -> None:
        took_s = time.monotonic() - order.begun_s
        self._next_s = time.monotonic() + max(_LEAST_PAUSE_S, _SHARE * took_s) * order.is_wanted
        self._under_way = None

    def _make(self) -> Timeline:
        timeline = self._timeline = self._events.make_timeline()
        timeline.set_range(self._looks.range)
        timeline.set_open(is_open=self._looks.is_open)
        timeline.wish_changed.connect(self._on_wish_changed)
        return timeline

    def _show_span(self) -> None:
        if self._timeline is not None:
            span = self._asked_span()
            self._timeline.show_span(span.from_ns, span.until_ns)

    def _asked_span(self) -> TimeSpan:
        """Return the span of time that the filter asks for, reckoned from when it was asked for."""
        if self._span is None:
            from pellucid.query.time_span import span_of  # noqa: PLC0415 - after the first rows

            self._span = span_of(self._text, clock=self._clock)
        return self._span

    @Slot()
    def _on_wish_changed(self) -> None:
        self._next_s = 0.0
        self._timer.stop()
        self._count_soon()

    @Slot()
    def _on_minute(self) -> None:
        """Go on to the next day when it comes."""
        if self._timeline is not None and self._timeline.isVisible():
            self._count_soon()


@dataclass(slots=True, kw_only=True, eq=False)
class _Order:
    """One count that was asked for."""

    begun_s: float
    is_wanted: bool = True
    is_outdated: bool = False
    """Whether something has come meanwhile that it may not have counted."""
