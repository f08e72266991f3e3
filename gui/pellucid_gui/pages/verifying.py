"""Has all that is kept of a program checked, away from the GUI thread, and shows what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from pellucid_gui.opening import open_dialog
from pellucid_gui.tasks import Job

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.ledger.audit import Audit
    from pellucid_gui.dialogs.verify_dialog import VerifyDialog
    from pellucid_gui.pages.app_page import AppPage
    from pellucid_gui.tasks import Tasks

_LOOK_MS: Final = 100


class Verifying(QObject):
    """
    Checks every session's receipts and lines when a person asks, one check at a time.

    Args:
        tasks: Where the ledger is read.
        clock: Handed to the ledger.
        page: Whose events; has the header that asks.
    """

    def __init__(self, *, tasks: Tasks, clock: Clock, page: AppPage) -> None:
        super().__init__(page)
        self._tasks = tasks
        self._clock = clock
        self._page = page
        self._job: Job | None = None
        self.dialog: VerifyDialog | None = None
        """The dialog that is open."""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.show_share)
        page.header.verifying_asked.connect(self.verify)

    @property
    def is_busy(self) -> bool:
        """Whether something is being checked."""
        return self._job is not None

    @Slot()
    def verify(self) -> None:
        """Open the dialog and begin, or bring it to the front."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        from pellucid_gui.dialogs.verify_dialog import VerifyDialog  # noqa: PLC0415 - when it is asked for

        dialog = self.dialog = VerifyDialog(title=self._page.shown.app.title, parent=self._page)
        dialog.again_asked.connect(self._begin)
        self._begin()
        open_dialog(dialog, closed=self._on_closed)

    def close(self) -> None:
        """End what is under way; nothing is told any more."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot()
    def show_share(self) -> None:
        """Let the dialog say how far it is."""
        if self.dialog is not None and self._job is not None:
            self.dialog.show_share(self._job.share)

    @Slot()
    def _begin(self) -> None:
        if self.dialog is None or self._job is not None:
            return
        job = self._job = Job()
        shown, clock = self._page.shown, self._clock
        self.dialog.begin()
        self._timer.start()

        def work() -> Audit | None:
            from pellucid.ledger.audit import audit  # noqa: PLC0415 - in the task
            from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - as above

            ledger = Ledger(root=shown.locations.ledger_root(shown.app), clock=clock)
            return audit(ledger, on_progress=job.tell, cancelled=job.is_cancelled)

        def done(audit: Audit | None) -> None:
            if job is self._job and self.dialog is not None and audit is not None:
                self.close()
                self.dialog.show_audit(audit)

        def failed(error: TelemetryError) -> None:
            if job is self._job and self.dialog is not None:
                self.close()
                self.dialog.show_error(error)

        self._tasks.start(work, done=done, failed=failed)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
        self.close()
