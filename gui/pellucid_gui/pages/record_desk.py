"""Fetches what the detail pane shows, away from the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from pellucid.errors import LedgerError, NotFoundError
from pellucid_gui.tasks import Latest

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp
    from pellucid.errors import TelemetryError
    from pellucid.live_view import LiveView
    from pellucid.view import Record
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.detail_pane import DetailPane
    from pellucid_gui.widgets.notice_bar import NoticeBar
    from pellucid_gui.widgets.payload_page import BodyRequest


class RecordDesk(QObject):
    """
    Answers what the detail pane wants to know.

    Args:
        app: Whose events.
        detail: Who asks.
        notices: Where a failure is told.
        tasks: Where the work is done.
    """

    def __init__(
        self,
        *,
        app: WatchedApp,
        detail: DetailPane,
        notices: NoticeBar,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._detail = detail
        self._notices = notices
        self._tasks = tasks
        self._view: LiveView | None = None
        self._records = Latest(tasks)
        self._queues = Latest(tasks)
        self._bodies = Latest(tasks)
        detail.queue_wanted.connect(self._fetch_queue)
        detail.body_wanted.connect(self._build_body)
        detail.save_wanted.connect(self._ask_where_to_save)

    def look_at(self, view: LiveView | None) -> None:
        """Answer from this view from now on."""
        for latest in (self._records, self._queues, self._bodies):
            latest.forget()
        self._view = view
        self._detail.clear()

    @Slot(int)
    def fetch(self, event: int) -> None:
        """Read one event and show it."""
        view = self._view
        if view is None:
            return
        self._records.start(lambda: view.record(event), done=self._show, failed=self._on_failed)

    def _show(self, record: Record) -> None:
        self._notices.withdraw("record")
        self._detail.show_record(record, self._app)

    @Slot(str)
    def _fetch_queue(self, session: str) -> None:
        view = self._view
        if view is None:
            return

        def show(records: list[Record]) -> None:
            self._detail.show_queue(session, records)

        self._queues.start(lambda: view.queue_of(session), done=show, failed=self._on_failed)

    @Slot(object)
    def _build_body(self, request: BodyRequest) -> None:
        self._bodies.start(
            request.build, done=lambda body: self._detail.show_body(request, body), failed=self._on_failed
        )

    @Slot(str, object)
    def _ask_where_to_save(self, name: str, content: bytes) -> None:
        dialog = QFileDialog(self._detail, self.tr("Save"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), content))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, file: Path, content: bytes) -> None:
        """Write `content` where the person chose."""

        def write() -> None:
            try:
                file.write_bytes(content)
            except OSError as error:
                raise LedgerError(
                    self.tr("{file} cannot be written: {reason}").format(file=file, reason=error.strerror),
                    self.tr("Choose another place."),
                ) from error

        self._tasks.start(write, done=lambda _: None, failed=self._on_failed)

    def _on_failed(self, error: TelemetryError) -> None:
        if isinstance(error, NotFoundError):
            # It was forgotten between the click and the look; the row goes with the next change.
            self._detail.clear()
        else:
            self._notices.say_error("record", error)
