"""Fetches what the detail pane shows, away from the GUI thread."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from pellucid.apps import EmbeddedApp
from pellucid.errors import NotFoundError, TelemetryError
from pellucid.event import Event
from pellucid.state import State
from pellucid_gui.pages.saving import Saving
from pellucid_gui.tasks import Latest
from pellucid_gui.translation import say
from pellucid_gui.widgets.detail_pages import ShownEvent, import_page

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.catalogue.values import Catalogue
    from pellucid.view.explaining import Explainer
    from pellucid.view.live_view import LiveView
    from pellucid.view.values import Interjection, Record
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

    moved = Signal(object)
    """The number that the shown event has now; `None` if it was forgotten."""

    def __init__(
        self,
        *,
        app: KnownApp,
        detail: DetailPane,
        notices: NoticeBar,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._catalogue: Catalogue | None = None
        self._detail = detail
        self._notices = notices
        self._tasks = tasks
        self._view: LiveView | None = None
        self._chosen: ShownEvent | None = None
        self._explainer: Explainer | None = None
        self._records = Latest(tasks)
        self._queues = Latest(tasks)
        self._bodies = Latest(tasks)
        self.saving = Saving(tasks=tasks, failed=self._on_failed, parent=self)
        detail.pages.queue_wanted.connect(self._fetch_queue)
        detail.pages.body_wanted.connect(self._build_body)
        detail.pages.save_wanted.connect(self._ask_where_to_save)

    def look_at(self, view: LiveView | None) -> None:
        """Answer from this view from now on."""
        for latest in (self._records, self._queues, self._bodies):
            latest.forget()
        self._view, self._chosen = view, None
        self._detail.clear()

    def renew(self, app: KnownApp) -> None:
        """Take in that the app says something else of itself."""
        self._app, self._explainer = app, None

    def know(self, catalogue: Catalogue | None) -> None:
        """Take in what the app's fields are for."""
        if catalogue != self._catalogue:
            self._catalogue = catalogue
            if self._chosen is not None:
                self.fetch_again(self._chosen.record.row.event)

    @Slot(int)
    def fetch(self, event: int) -> None:
        """Read one event and show it."""
        view = self._view
        if view is None:
            return
        self._records.start(
            lambda: self._read(view, view.record(event)), done=self._show, failed=self._on_failed
        )

    @Slot(object)
    def show_interjection(self, interjection: Interjection) -> None:
        """Say what a row means that shows no event; what is being read of one is not wanted any more."""
        self._records.forget()
        self._chosen = None
        self._detail.show_interjection(interjection)

    def show_several(self, heading: str, count: int = 0) -> None:
        """Say that several events are selected; what is being read of one is not wanted any more."""
        self._records.forget()
        self._chosen = None
        self._detail.show_several(heading, count)

    def fetch_again(self, event: int) -> None:
        """
        Read the chosen event anew, because the rows have changed.

        Where a session was forgotten, the view has given new numbers: what is shown is found by what it is.
        """
        view, shown = self._view, self._detail.record
        if view is None or shown is None or shown.row.event != event:
            self.fetch(event)
            return

        def show(chosen: ShownEvent) -> None:
            if chosen.record.row.event != event:
                self.moved.emit(chosen.record.row.event)
            self._show(chosen)

        self._records.start(
            lambda: self._read(view, found_again(view, shown)), done=show, failed=self._on_failed
        )

    @Slot(int)
    def copy_payload(self, event: int) -> None:
        """Put what leaves for one event on the clipboard."""
        view = self._view
        if view is None:
            return

        app = self._app

        def copy(content: bytes) -> None:
            if content:
                QGuiApplication.clipboard().setText(content.decode())
            else:
                self._notices.say("record", self.tr("There is no payload: nothing of this line would leave."))

        def build() -> bytes:
            from pellucid_gui.widgets.exact_payload import exact_payload  # noqa: PLC0415 - when somebody copies
            from pellucid_gui.widgets.payload_page import body_request  # noqa: PLC0415 - as above

            record = view.record(event)
            if isinstance(app, EmbeddedApp):
                way = view.departure_of(record, view.terms())
                return exact_payload(record, way.batch, trial=way.trial).content
            if record.observed_body is not None:
                return record.observed_body
            body = body_request([record], app).build()
            return body.content if body.is_sent else b""

        self._tasks.start(build, done=copy, failed=self._on_failed)

    def _show(self, chosen: ShownEvent) -> None:
        self._chosen = chosen
        self._notices.withdraw("record")
        self._detail.show_event(chosen)
        view = self._view
        if (
            view is not None
            and chosen.is_large
            and chosen.explanation is None
            and isinstance(chosen.record.event, Event)
        ):
            self._records.start(
                lambda: self._explained(view, chosen), done=self._show, failed=self._on_failed
            )

    def _read(self, view: LiveView, record: Record) -> ShownEvent:
        """Put together what is shown of an event, of a large one not yet what takes long; called in a task."""
        import_page(self._detail.pages.tab, self._app)
        departure = view.departure_of(record, view.terms())
        chosen = ShownEvent(record=record, app=self._app, departure=departure)
        return chosen if chosen.is_large else self._explained(view, chosen)

    def _explained(self, view: LiveView, chosen: ShownEvent) -> ShownEvent:
        """Add what each field means, and what differs from the event before; called in a task."""
        from pellucid.view.departure import NO_DEPARTURE  # noqa: PLC0415 - after the first rows
        from pellucid.view.difference import field_difference, said  # noqa: PLC0415 - as above
        from pellucid.view.explaining import Explainer  # noqa: PLC0415 - as above

        explainer = self._explainer = self._explainer or Explainer(self._app)  # twice at worst
        record, event = chosen.record, chosen.record.row.event
        explanation = explainer.of(
            record, marks=view.marks([event])[event], departure=chosen.departure or NO_DEPARTURE
        )
        before = _before(view, event)
        return replace(
            chosen,
            explanation=explanation,
            before=before,
            difference=None if before is None else field_difference(said(before), said(record)),
        )

    @Slot(str)
    def _fetch_queue(self, session: str) -> None:
        view = self._view
        if view is None:
            return

        def show(records: list[Record]) -> None:
            self._detail.pages.payload.show_queue(session, records)

        self._queues.start(lambda: view.queue_of(session), done=show, failed=self._on_failed)

    @Slot(object)
    def _build_body(self, request: BodyRequest) -> None:
        self._bodies.start(
            request.build,
            done=lambda body: self._detail.pages.payload.show_body(request, body),
            failed=self._on_failed,
        )

    @Slot(str, object)
    def _ask_where_to_save(self, name: str, content: bytes) -> None:
        self.saving.ask(self._detail, name, content)

    def _on_failed(self, error: TelemetryError) -> None:
        if isinstance(error, NotFoundError):
            # It was forgotten; if that was between the click and the look, its row goes with the next change.
            self._chosen = None
            self._detail.clear()
            self.moved.emit(None)
        else:
            self._notices.say_error("record", error)


def _before(view: LiveView, event: int) -> Record | None:
    with suppress(TelemetryError):  # what is gone, or cannot be read, is nothing to compare with
        number = view.before_alike(event)
        return None if number is None else view.record(number)
    return None


def found_again(view: LiveView, shown: Record) -> Record:
    """
    Read what is shown; its number is another one if the view has given new ones.

    Raises:
        NotFoundError: It is gone.
    """
    with suppress(NotFoundError):
        there = view.record(shown.row.event)
        if _is(there, shown):
            return there
    line = shown.line_number
    event = view.find(str(shown.uuid) if line is None else f"{shown.row.session}:{line}")
    record = None if event is None else view.record(event)
    if record is None or not _is(record, shown):
        raise NotFoundError(say("This event is not there any more"))
    return record


def _is(record: Record, shown: Record) -> bool:
    # Told before the bytes are destroyed: until then, what is being forgotten still looks like itself.
    return record.uuid == shown.uuid and record.row.state is not State.PURGED
