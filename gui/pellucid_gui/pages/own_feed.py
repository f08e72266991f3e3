"""How things are with an app that has the engine inside, looked at again and again while somebody looks on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pellucid_gui.pages.file_bell import FileBell
from pellucid_gui.tasks import Repeated

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.apps import EmbeddedApp
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.view.own_status import OwnStatus, OwnWatch
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_EVERY_MS: Final = 500
"""A look costs a `stat` for each session; what it is for is that a sealed batch is seen before it leaves."""


class OwnFeed(QObject):
    """
    Tells of consent, batches and trouble whenever they are others.

    Args:
        shown: The app.
        app: The same, as what it is.
        tasks: Where the looking is done.
        clock: Says when a pause is over.
        policy_file: The machine's policy; the usual one if left out.
    """

    changed = Signal(object)
    """The `OwnStatus`, at first and whenever it is another one."""
    failed = Signal(object)
    """The `TelemetryError` that hides how things are; a later look may succeed."""

    def __init__(
        self,
        *,
        shown: ShownApp,
        app: EmbeddedApp,
        tasks: Tasks,
        clock: Clock,
        policy_file: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._app = app
        self._clock = clock
        self._policy_file = policy_file
        self._watch: tuple[EmbeddedApp, OwnWatch] | None = None
        self._status: OwnStatus | None = None
        self._looks = Repeated(tasks)
        self._bell = FileBell(app.config_file, parent=self)
        self._bell.rung.connect(self.look)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def status(self) -> OwnStatus | None:
        """How things were at the last look; `None` before the first."""
        return self._status

    @property
    def is_busy(self) -> bool:
        """Whether a look is under way."""
        return self._looks.is_busy

    @Slot()
    def look(self) -> None:
        """Look now, in a task; a look that is under way is followed by another one."""
        if not self._looks.is_ended:
            self._bell.follow()
            self._looks.ask(self._see, done=self._take, failed=self._fail)

    def look_on(self, *, on: bool) -> None:
        """Look again all the time, or only when the choice changes."""
        if on and not self._looks.is_ended:
            self.look()
            self._timer.start()
        else:
            self._timer.stop()

    def take_over(self, other: OwnFeed) -> None:
        """Know how things were when another feed of the same app looked last."""
        if other.status is not None:
            self._status = other.status
            self.changed.emit(other.status)

    def renew(self, app: EmbeddedApp) -> None:
        """Look at what another card says of the same app."""
        self._app = app
        self.look()

    def close(self) -> None:
        """Look no more."""
        self._looks.end()
        self._timer.stop()
        self._bell.close()

    def _see(self) -> OwnStatus:
        from pellucid.consent.store import ConsentStore  # noqa: PLC0415 - in the task
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - as above
        from pellucid.view.own_status import OwnWatch  # noqa: PLC0415 - as above

        app, known = self._app, self._watch
        if known is None or known[0] != app:
            watch = OwnWatch(
                app,
                ledger=Ledger(root=self._shown.locations.ledger_root(app), clock=self._clock),
                store=ConsentStore(app, clock=self._clock),
                clock=self._clock,
                policy_file=self._policy_file,
            )
            known = self._watch = (app, watch)
        return known[1].look()

    def _take(self, status: OwnStatus) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit(status)

    def _fail(self, error: TelemetryError) -> None:
        self.failed.emit(error)
