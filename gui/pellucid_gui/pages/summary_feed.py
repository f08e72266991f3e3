"""Has the events of an app summed up, away from the GUI thread: one summary at a time, which can be cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pellucid_gui.tasks import Job

if TYPE_CHECKING:
    from pellucid.errors import TelemetryError
    from pellucid.view.live_view import LiveView
    from pellucid_gui.tasks import Tasks

_LOOK_MS: Final = 100


class SummaryFeed(QObject):
    """
    Answers what a page wants to know of all events of some days.

    Args:
        tasks: Where lines are read.
    """

    came = Signal(object)
    """The `Summary` that was asked for last."""
    failed = Signal(object)
    """A `TelemetryError` in its place."""
    stopped = Signal()
    """It was cancelled."""
    progressed = Signal(float)
    """How much is read, from 0 to 1; a few times a second."""

    def __init__(self, *, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._view: LiveView | None = None
        self._order: Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._order is not None

    @property
    def has_view(self) -> bool:
        """Whether there is something to be read."""
        return self._view is not None

    def look_at(self, view: LiveView | None) -> None:
        """Sum up the events of this view from now on; what is under way for another one ends unheard."""
        self._give_up()
        self._view = view

    def ask(self, days: int | None) -> None:
        """Sum up the last days (`None`: all); one of `came` and `failed` follows. What was asked before is forgotten."""
        view = self._view
        if view is None:
            return
        self._give_up()
        order = self._order = Job()
        self._timer.start()
        self._tasks.start(
            lambda: self._work(view, days, order),
            done=lambda summary: self._on_done(order, summary),
            failed=lambda error: self._on_failed(order, error),
        )

    def _work(self, view: LiveView, days: int | None, order: Job) -> object | None:
        """Read; in the task. `None`: it was cancelled."""
        return view.summary(days, on_progress=order.tell, cancelled=order.is_cancelled)

    @Slot()
    def cancel(self) -> None:
        """Stop reading; `stopped` follows if something was read."""
        if self._give_up():
            self.stopped.emit()

    def _give_up(self) -> bool:
        order, self._order = self._order, None
        self._timer.stop()
        if order is not None:
            order.cancel()
        return order is not None

    def _on_done(self, order: Job, summary: object | None) -> None:
        if order is self._order and summary is not None:
            self._give_up()
            self.came.emit(summary)

    def _on_failed(self, order: Job, error: TelemetryError) -> None:
        if order is self._order:
            self._give_up()
            self.failed.emit(error)

    @Slot()
    def _look(self) -> None:
        if self._order is not None:
            self.progressed.emit(self._order.share)
