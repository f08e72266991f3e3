"""Puts two events beside each other: reads them, and what leaves of each, away from the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pellucid.errors import NotFoundError, TelemetryError
from pellucid_gui.models.columns import event_text, time_text
from pellucid_gui.tasks import Latest
from pellucid_gui.translation import say, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pellucid.apps import KnownApp
    from pellucid.view.live_view import LiveView
    from pellucid.view.side_by_side import Pair
    from pellucid.view.values import Record
    from pellucid_gui.dialogs.compare_dialog import CompareDialog
    from pellucid_gui.pages.events_pane import EventsPane
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.detail_pane import DetailPane
    from pellucid_gui.widgets.notice_bar import NoticeBar

_NOTICE = "compare"


class Comparing(QObject):
    """
    Opens the dialog that shows two events side by side.

    Args:
        events: Shows the events; its menu asks for two of them, or for one and the last of its kind.
        detail: Shows a single one, and asks for the same.
        notices: Where it is told what cannot be compared.
        tasks: Where the work is done.
        app: Tells whose events they are.
        view: Tells where they come from; `None` while there is no view.
    """

    def __init__(
        self,
        *,
        events: EventsPane,
        detail: DetailPane,
        notices: NoticeBar,
        tasks: Tasks,
        app: Callable[[], KnownApp],
        view: Callable[[], LiveView | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._events = events
        self._detail = detail
        self._notices = notices
        self._app = app
        self._view = view
        self._readings = Latest(tasks)
        self.dialog: CompareDialog | None = None
        """The dialog that is open."""
        events.comparison_asked.connect(self.compare_selected)
        detail.several.comparison_asked.connect(self.compare_selected)
        detail.comparison_asked.connect(self._compare_shown)

    @Slot()
    def compare_selected(self) -> None:
        """Show the two selected events, or a single one beside the last of its kind before it."""
        selected = self._events.table.selected
        if selected.count == 2:  # noqa: PLR2004 - side by side
            self.compare(*selected.events().tolist())
        elif (row := self._events.chosen_row()) is not None:
            self.compare_with_before(row.event)

    @Slot()
    def _compare_shown(self) -> None:
        if self._detail.record is not None:
            self.compare_with_before(self._detail.record.row.event)

    @Slot(int, int)
    def compare(self, one: int, other: int) -> None:
        """Show two events side by side, the earlier one at the left."""
        self._begin(lambda view: (view.record(one), view.record(other)))

    @Slot(int)
    def compare_with_before(self, event: int) -> None:
        """Show an event beside the last one of its kind and name before it."""

        def read(view: LiveView) -> tuple[Record, Record]:
            before = view.before_alike(event)
            if before is None:
                raise NotFoundError(
                    self.tr("No event of this kind and name came before this one"),
                    self.tr("Select two events in the table to compare them."),
                )
            return view.record(before), view.record(event)

        self._begin(read)

    def _begin(self, read: Callable[[LiveView], tuple[Record, Record]]) -> None:
        view, app = self._view(), self._app()
        if view is None or self.dialog is not None:
            return

        def work() -> tuple[Record, Record, tuple[Pair, ...], bool]:
            one, other = sorted(read(view), key=lambda record: (record.row.time_ns or 0, record.row.event))
            return one, other, *_compared(one, other, app)

        self._readings.start(work, done=lambda found: self._open(*found), failed=self._on_failed)

    def _open(self, left: Record, right: Record, pairs: tuple[Pair, ...], is_payload: bool) -> None:  # noqa: FBT001 - as it is read
        from pellucid_gui.dialogs.compare_dialog import Compared, CompareDialog  # noqa: PLC0415 - when asked for

        if self.dialog is not None:
            return
        self._notices.withdraw(_NOTICE)

        def side(record: Record) -> Compared:
            return Compared(
                name=event_text(record.row),
                facts=f"{time_text(record.row)} · {translated(record.row.state.word)}",
            )

        claim = (
            self.tr("What leaves of each event alone, made from its line; every number as it is written.")
            if is_payload
            else self.tr("The lines as recorded: of at least one of them nothing would leave.")
        )
        dialog = self.dialog = CompareDialog(side(left), side(right), pairs, claim=claim, parent=self._page)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_failed(self, error: TelemetryError) -> None:
        self._notices.say_error(_NOTICE, error)


def _compared(left: Record, right: Record, app: KnownApp) -> tuple[tuple[Pair, ...], bool]:
    """Lay out what leaves of two events, or their lines where that is nothing; called in a task."""
    from pellucid.view.difference import read_json  # noqa: PLC0415 - when asked for
    from pellucid.view.side_by_side import side_by_side  # noqa: PLC0415 - as above

    bodies = [_body(record, app) for record in (left, right)]
    is_payload = all(bodies)
    shown = bodies if is_payload else [left.raw, right.raw]
    try:
        values = [read_json(content) for content in shown]
    except ValueError as error:
        raise TelemetryError(
            say("One of the two lines is no JSON, so they cannot be compared"),
            say("Its bytes stand under “As recorded”."),
        ) from error
    return side_by_side(*values), is_payload


def _body(record: Record, app: KnownApp) -> bytes:
    """Make the body of one event alone, so that two of them have the same form."""
    from pellucid import wire  # noqa: PLC0415 - when asked for
    from pellucid.state import State  # noqa: PLC0415 - as above
    from pellucid_gui.widgets.payload_page import body_request  # noqa: PLC0415 - as above

    if record.row.state in {State.PURGED, State.LOST}:
        return b""
    if record.header is None:
        body = body_request([record], app).build()
    else:
        body = wire.body(record.header, [record.raw], {0: record.edit} if record.edit else {})
    return body.content if body.is_sent else b""
