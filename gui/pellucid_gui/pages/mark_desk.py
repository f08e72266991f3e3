"""Finds out, away from the GUI thread, what is worth a second look about the rows that are shown."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from typing import TypeAlias

    from pellucid.view.live_view import LiveView
    from pellucid.view.values import Eyes, Mark, Origin
    from pellucid_gui.models.event_model import EventModel
    from pellucid_gui.tasks import Tasks

    Looked: TypeAlias = tuple[dict[int, tuple[Mark, ...]], dict[int, Eyes], dict[int, Origin] | None]

_PAUSE_MS: Final = 60
"""Rows that somebody scrolls past in less time need no marks."""
_MOST_PATIENCE_S: Final = 0.5
"""Rows that come all the time are looked at all the same."""
_MOST_AT_ONCE: Final = 80
"""About as many rows as a screen has; each takes up to a third of a millisecond."""


class MarkDesk(QObject):
    """
    Answers what a table's model wants to know of the rows that it shows.

    Args:
        model: Who asks.
        tasks: Where the lines are read.
    """

    def __init__(self, *, model: EventModel, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._tasks = tasks
        self._view: LiveView | None = None
        self._under_way = 0
        self._asked_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._find)
        model.marks_wanted.connect(self._on_wanted)

    def look_at(self, view: LiveView | None) -> None:
        """Answer from this view from now on."""
        self._view = view

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being looked for."""
        return not (self._timer.isActive() or self._under_way)

    @Slot()
    def _on_wanted(self) -> None:
        now_s = time.monotonic()
        if not self._timer.isActive():
            self._asked_s = now_s
        if now_s < self._asked_s + _MOST_PATIENCE_S:
            self._timer.start()

    @Slot()
    def _find(self) -> None:
        view, events = self._view, self._model.take_unmarked(_MOST_AT_ONCE)
        if view is None or not events:
            return

        with_origins = self._model.wants_origins

        def look() -> Looked:
            origins = view.origins_of(events) if with_origins else None
            return view.marks(events), view.eyes_of(events), origins

        def show(looked: Looked) -> None:
            self._under_way -= 1
            if view is self._view:
                self._model.show_marks(*looked)

        self._under_way += 1
        self._tasks.start(look, done=show, failed=lambda _error: show(({}, {}, None)))
