"""What can be done with the selected events together: measured, copied, written into a file; away from the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from pellucid_gui.models.columns import short_size
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.opening import open_dialog
from pellucid_gui.tasks import Latest
from pellucid_gui.translation import number_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pellucid.apps import KnownApp
    from pellucid.errors import TelemetryError
    from pellucid.exporting import Exported, Format
    from pellucid.view.live_view import LiveView
    from pellucid_gui.models.selected import Selected
    from pellucid_gui.pages.events_pane import EventsPane
    from pellucid_gui.pages.record_desk import RecordDesk
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.notice_bar import NoticeBar

T = TypeVar("T")

MOST_COPIED: Final = 10_000
MOST_COPIED_BYTES: Final = 8 * 1024 * 1024
MOST_PAYLOADS: Final = 500
"""Each of them is read with all that is known of its event."""
_MEASURED_AT_ONCE: Final = 2_000
_LOOK_MS: Final = 100
_NOTICE: Final = "selection"


class Job:
    """How far a task is, and whether it is still wanted; read and written from both sides."""

    def __init__(self) -> None:
        self.done = 0
        """How many events are written."""
        self.cancelled = False

    def counted(self, found: Iterable[T]) -> Iterator[T]:
        """Hand events on, and count them; in the task."""
        for each in found:
            yield each
            self.done += 1


class SelectionDesk(QObject):
    """
    Answers what a pane of events wants done with several of them.

    Args:
        events: Shows them, and asks.
        desk: Shows a single one; is told when there are several.
        notices: Where a failure is told.
        tasks: Where the work is done.
        app: Tells whose events they are.
        view: Tells where they come from; `None` while there is no view.
    """

    def __init__(
        self,
        *,
        events: EventsPane,
        desk: RecordDesk,
        notices: NoticeBar,
        tasks: Tasks,
        app: Callable[[], KnownApp],
        view: Callable[[], LiveView | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._desk = desk
        self._notices = notices
        self._tasks = tasks
        self._app = app
        self._view = view
        self._sizes = Latest(tasks)
        self._copies = Latest(tasks)
        self._job: Job | None = None
        self._total = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._show_share)
        events.table.selection_changed.connect(self.measure)
        events.copying_asked.connect(self.copy)
        events.exporting_asked.connect(self.ask_where)
        events.job_bar.cancel_asked.connect(self.cancel)

    @property
    def is_exporting(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    @Slot()
    def measure(self) -> None:
        """Say how many events are selected, and how large they are together."""
        selected, view = self._events.table.selected, self._view()
        self._sizes.forget()
        if selected.count <= 1:
            self._events.show_selected("")
            return
        heading = self.tr("{count} events selected").format(count=number_text(selected.count))
        self._events.show_selected(self.tr("{count} selected").format(count=number_text(selected.count)))
        self._desk.show_several(heading, selected.count)
        if view is None:
            return

        def show(size_bytes: int) -> None:
            self._events.show_selected(
                self.tr("{count} selected · {size}").format(
                    count=number_text(selected.count), size=short_size(size_bytes)
                )
            )

        if selected.count <= _MEASURED_AT_ONCE:
            show(view.total_bytes(selected.events()))
        else:
            self._sizes.start(
                lambda: view.total_bytes(selected.events()), done=show, failed=lambda _error: None
            )

    @Slot(object)
    def copy(self, wanted: CopyAs) -> None:
        """Put the selected events on the clipboard; for too many a file is offered."""
        selected, view, app = self._wanted(), self._view(), self._app()
        if view is None or not selected.count:
            return
        whole = wanted in {CopyAs.PAYLOAD, CopyAs.CURL}
        if selected.count > (MOST_PAYLOADS if whole else MOST_COPIED):
            self._refuse(selected.count)
            return

        also = self._events.table.columns.origin_parts

        def build() -> str | None:
            from pellucid_gui.pages.copying import copied  # noqa: PLC0415 - when somebody copies

            events = selected.events()
            if view.total_bytes(events) > MOST_COPIED_BYTES and wanted is not CopyAs.TEXT:
                return None
            return copied(view, app, events, wanted, also)

        def put(text: str | None) -> None:
            if text is None:
                self._refuse(selected.count)
            elif not text:
                self._notices.say(_NOTICE, self.tr("There is nothing to copy: nothing of this would leave."))
            else:
                self._notices.withdraw(_NOTICE)
                QGuiApplication.clipboard().setText(text)

        self._copies.start(build, done=put, failed=self._on_failed)

    @Slot()
    def ask_where(self) -> None:
        """Ask for a file to write the selected events into, or all that are shown where only one is selected."""
        from pellucid.exporting import Format  # noqa: PLC0415 - when somebody exports

        formats = {
            self.tr("JSON lines (*.ndjson)"): Format.NDJSON,
            self.tr("JSON (*.json)"): Format.JSON,
            self.tr("CSV, for a spreadsheet (*.csv)"): Format.CSV,
            self.tr("Recorded lines, byte for byte (*.ndjson)"): Format.RAW,
        }
        dialog = QFileDialog(self._events, self.tr("Export events"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(formats))
        dialog.setDefaultSuffix(Format.NDJSON.ending)
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(formats[name].ending))
        dialog.selectFile(f"{self._app().key}-events")
        dialog.fileSelected.connect(
            lambda chosen: self.export_to(Path(chosen), formats[dialog.selectedNameFilter()])
        )
        open_dialog(dialog)

    def export_to(self, path: Path, wanted: Format) -> None:
        """Write events into a file; only one file is written at a time."""
        view, selected = self._view(), self._events.selected_or_shown
        if view is None or self._job is not None or not selected.count:
            return
        job = self._job = Job()
        self._total = selected.count
        self._events.job_bar.begin(
            self.tr("Exporting {count} events to {file}").format(count=number_text(self._total), file=path)
        )
        self._timer.start()
        also = self._events.table.columns.origin_parts

        def work() -> Exported | None:
            from pellucid.exporting import export, written  # noqa: PLC0415 - in the task

            found = job.counted(view.lines_of(selected.events()))
            pieces = written(view.with_origins(found) if also else found, wanted, also)
            return export(pieces, path, cancelled=lambda: job.cancelled)

        self._tasks.start(
            work, done=lambda exported: self._on_exported(exported, job.done), failed=self._on_export_failed
        )

    @Slot()
    def cancel(self) -> None:
        """Stop writing; nothing of the file is left."""
        if self._job is not None:
            self._job.cancelled = True

    close = cancel

    def _wanted(self) -> Selected:
        return self._events.table.selected

    def _refuse(self, count: int) -> None:
        self._notices.say(
            _NOTICE,
            self.tr("{count} events are too much for a clipboard; a file takes them.").format(
                count=number_text(count)
            ),
            action=(self.tr("Export…"), self.ask_where),
        )

    @Slot()
    def _show_share(self) -> None:
        if self._job is not None:
            self._events.job_bar.show_share(self._job.done / max(1, self._total))

    def _end(self) -> None:
        self._job = None
        self._timer.stop()

    def _on_exported(self, exported: Exported | None, count: int) -> None:
        self._end()
        if exported is None:
            self._events.job_bar.finish(self.tr("Export cancelled; no file was written"))
            return
        folder = QUrl.fromLocalFile(str(exported.path.parent))
        self._events.job_bar.finish(
            self.tr("Exported {count} events, {size}, to {file}").format(
                count=number_text(count), size=short_size(exported.size_bytes), file=exported.path
            ),
            action=(self.tr("Show folder"), lambda: QDesktopServices.openUrl(folder)),
        )

    def _on_export_failed(self, error: TelemetryError) -> None:
        self._end()
        self._events.job_bar.hide()
        self._notices.say_error(_NOTICE, error)

    def _on_failed(self, error: TelemetryError) -> None:
        self._notices.say_error(_NOTICE, error)
