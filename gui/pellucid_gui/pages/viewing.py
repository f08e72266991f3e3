"""The live view that a page shows, and what it says to table, detail and notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pellucid.view.values import Phase, Reset, Updated
from pellucid_gui.pages.live_feed import LiveFeed
from pellucid_gui.translation import translated
from pellucid_gui.widgets.notice import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import SignalInstance

    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.view.values import Column, ViewChange, ViewStatus
    from pellucid_gui.pages.events_pane import EventsPane
    from pellucid_gui.pages.mark_desk import MarkDesk
    from pellucid_gui.pages.record_desk import RecordDesk
    from pellucid_gui.pages.timeline_desk import TimelineDesk
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.widgets.notice_bar import NoticeBar


class Viewing(QObject):
    """
    Opens the view on a folder, another one where that changes, and joins it to what shows it.

    Args:
        events: Shows the rows, and asks for filters and orders.
        desk: Shows the chosen event.
        marks: Looks at rows more closely.
        timeline: Has the events counted over time.
        notices: Where it is told what cannot be shown.
        clock: Handed to the view.
    """

    settled = Signal()
    """What the view is busy with is another thing; see `is_ready`."""
    failed = Signal()
    """The view has ended; the notices say why."""
    updated = Signal()
    """Events that are shown have another state than before."""
    reset = Signal()
    """Other rows are shown, since the filter is another one or events are gone."""

    def __init__(
        self,
        *,
        events: EventsPane,
        desk: RecordDesk,
        marks: MarkDesk,
        timeline: TimelineDesk,
        notices: NoticeBar,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._desk = desk
        self._marks = marks
        self._timeline = timeline
        self._notices = notices
        self._clock = clock
        self.feed: LiveFeed | None = None
        """The view in its thread, once there is one."""
        self.is_ready = False
        """Whether all that is there has been read, or cannot be."""
        self.is_ended = False
        """Whether the view has come to its end by itself: a person stopped its opening, or it cannot go on."""
        events.filter_asked.connect(self._on_filter_asked)
        events.order_asked.connect(self._on_order_asked)
        events.stop_asked.connect(self._on_stop_asked)

    def open(self, shown: ShownApp, data_dir: Path) -> bool:
        """
        Show the events of an app; harmless where they are shown.

        Returns:
            Whether a view was opened.
        """
        if self.feed is not None and self.feed.data_dir == data_dir and not self.is_ended:
            return False
        if self.feed is not None:
            self.feed.close()
            self.feed.deleteLater()
        self.is_ready = self.is_ended = False
        self._notices.withdraw("view")
        feed = self.feed = LiveFeed(
            app=shown.app, data_dir=data_dir, locations=shown.locations, clock=self._clock, parent=self
        )
        self._listen(feed)
        feed.set_filter(self._events.filter_bar.field.text())
        column, descending = self._events.table.order
        feed.set_order(column, descending=descending)
        feed.start()
        return True

    def take_over(self, other: Viewing) -> None:
        """Go on with the view of another page, which shows nothing any more; one that has ended is left to be opened again."""
        feed = other.feed
        if feed is None or other.is_ended:
            return
        other.feed = None
        for signal, slot in other._ears(feed):
            signal.disconnect(slot)
        feed.setParent(self)
        self.feed = feed
        self._listen(feed)
        feed.tell_again()

    def close(self) -> bool:
        """
        End the view and its thread.

        Returns:
            Whether it has ended.
        """
        self._desk.look_at(None)
        self._marks.look_at(None)
        self._timeline.look_at(None)
        return self.feed is None or self.feed.close()

    def _listen(self, feed: LiveFeed) -> None:
        for signal, slot in self._ears(feed):
            signal.connect(slot)

    def _ears(self, feed: LiveFeed) -> tuple[tuple[SignalInstance, Callable[..., object]], ...]:
        return (
            (feed.opened, self._on_opened),
            (feed.changed, self._on_change),
            (feed.told, self._on_told),
            (feed.status, self._on_status),
            (feed.failed, self._on_failed),
        )

    @Slot()
    def _on_opened(self) -> None:
        view = self.feed.view if self.feed is not None else None
        self._desk.look_at(view)
        self._marks.look_at(view)
        self._timeline.look_at(view)
        self._events.model.look_at(view)

    @Slot(object)
    def _on_change(self, change: ViewChange) -> None:
        self._events.apply(change)
        self._timeline.take(change.snapshot)
        if isinstance(change, Updated):
            self.updated.emit()
        elif isinstance(change, Reset):
            self.reset.emit()
            chosen = self._events.table.chosen
            if chosen is not None:
                self._desk.fetch_again(chosen)

    @Slot(object)
    def _on_told(self, events: NDArray[np.uint32]) -> None:
        chosen = self._events.table.chosen
        if chosen is not None and (events == chosen).any():
            self._desk.fetch_again(chosen)

    @Slot(object)
    def _on_status(self, status: ViewStatus) -> None:
        self.is_ready = self.is_ready or status.phase is not Phase.OPENING
        self.is_ended = status.phase is Phase.STOPPED and not status.following
        self._events.show_status(status)
        self._timeline.take_status(status)
        if status.live_notice:
            self._notices.say("live", translated(status.live_notice), tone=Tone.WARN)
        else:
            self._notices.withdraw("live")
        self.settled.emit()

    @Slot(object)
    def _on_failed(self, error: TelemetryError) -> None:
        self._notices.say_error(
            "view", error, action=(self.tr("Open again"), self._events.opening_asked.emit)
        )
        self._events.show_failure()
        self.is_ready = self.is_ended = True
        self.failed.emit()

    @Slot(str)
    def _on_filter_asked(self, text: str) -> None:
        if self.feed is not None:
            self.feed.set_filter(text)

    @Slot()
    def _on_stop_asked(self) -> None:
        if self.feed is not None:
            self.feed.stop()

    @Slot(object, bool)
    def _on_order_asked(self, column: Column, descending: bool) -> None:  # noqa: FBT001 - a Qt slot
        if self.feed is not None:
            self.feed.set_order(column, descending=descending)
