"""What is to be read between the events of a watched app, looked up again and again while somebody looks on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.view.interjections import InterjectionReader
    from pellucid.view.values import Interjection
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_FIRST_MS: Final = 250
"""Later than the first rows: they come first."""
_EVERY_MS: Final = 3_000
_LOSSES_EVERY_S: Final = 15.0
"""Who looks for losses reads much more."""


class InterjectionFeed(QObject):
    """
    Tells which interjections there are, whenever they are other ones.

    Args:
        shown: Whose.
        tasks: Where they are looked up.
        clock: Handed to the ledger.
    """

    changed = Signal(object)
    """All of them, oldest first."""

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._clock = clock
        self._known: tuple[Interjection, ...] = ()
        self._tasks = tasks
        self._reader: InterjectionReader | None = None
        self._looking = self._closed = False
        self._losses_at_s = time.monotonic() + _LOSSES_EVERY_S / 3
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def look_on(self, *, on: bool) -> None:
        """Look soon and from time to time, or no more."""
        if on and not self._closed:
            self._timer.start(_FIRST_MS)
        else:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now, in a task; what cannot be read is told by the view, which reads more of the same ledger."""
        self._timer.setInterval(_EVERY_MS)
        if not (self._closed or self._looking):
            self._looking = True
            self._tasks.start(self._see, done=self._take, failed=lambda _error: self._take(self._known))

    def take_over(self, other: InterjectionFeed) -> None:
        """Know what another feed of the same program has found."""
        self._take(other._known)

    def close(self) -> None:
        """Look no more."""
        self._closed = True
        self._timer.stop()

    def _see(self) -> tuple[Interjection, ...]:
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - in the task
        from pellucid.view.interjections import InterjectionReader  # noqa: PLC0415 - as above

        if self._reader is None:
            root = self._shown.locations.ledger_root(self._shown.app)
            ledger = Ledger(root=root, clock=self._clock)
            self._reader = InterjectionReader(ledger=ledger, title=self._shown.app.title)
        now_s = time.monotonic()
        losses = now_s >= self._losses_at_s
        if losses:
            self._losses_at_s = now_s + _LOSSES_EVERY_S
        return self._reader.read(losses=losses)

    def _take(self, found: tuple[Interjection, ...]) -> None:
        self._looking = False
        if found != self._known and not self._closed:
            self._known = found
            self.changed.emit(found)
