"""Sees whether a session that still waits is the program's first, which sends nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pellucid_gui.translation import translated

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_EVERY_MS: Final = 3_000


class FirstSession(QObject):
    """
    Looks from time to time, as long as somebody looks on.

    Args:
        shown: The app.
        tasks: Where the ledger is read.
        clock: Handed to the ledger.
    """

    changed = Signal(str)
    """What a person should know of it, in full sentences; empty: no first session waits."""

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._clock = clock
        self._data_dir: Path | None = None
        self._said = ""
        self._looking = self._closed = False
        self._tasks = tasks
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, data_dir: Path) -> None:
        """Look at the sessions in this folder from now on."""
        self._data_dir = data_dir

    def look_on(self, *, on: bool) -> None:
        """Look from time to time, or no more."""
        if on and not self._closed:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now, in a task; what cannot be read is told by the view, which reads more of the same ledger."""
        data_dir = self._data_dir
        if data_dir is None or self._closed or self._looking:
            return
        self._looking = True
        self._tasks.start(
            lambda: self._see(data_dir), done=self._take, failed=lambda _error: self._take(self._said)
        )

    def close(self) -> None:
        """Look no more."""
        self._closed = True
        self._timer.stop()

    def _see(self, data_dir: Path) -> str:
        from pellucid.apps import session_files, session_name  # noqa: PLC0415 - in the task
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - as above
        from pellucid.witness.losses import first_session_words  # noqa: PLC0415 - as above

        app = self._shown.app
        ledger = Ledger(root=self._shown.locations.ledger_root(app), clock=self._clock)
        for file in session_files(data_dir):
            name = session_name(file.name)
            if name is not None and _has_lines(file):
                said = first_session_words(ledger, name, title=app.title)
                if said:
                    return said
        return ""

    def _take(self, said: str) -> None:
        self._looking = False
        if said != self._said and not self._closed:
            self._said = said
            self.changed.emit(translated(said))


def _has_lines(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except OSError:  # taken up by the program in this moment
        return False
