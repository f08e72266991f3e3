"""Puts two events beside each other: reads them, and what leaves of each, away from the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from pellucid.errors import NotFoundError, TelemetryError
from pellucid_gui.models.columns import event_text, time_text
from pellucid_gui.tasks import Latest
from pellucid_gui.translation import error_text, say, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pellucid.apps import KnownApp
    from pellucid.view.departure import Departure
    from pellucid.view.live_view import LiveView
    from pellucid.view.side_by_side import Pair
    from pellucid.view.values import Record
    from pellucid_gui.dialogs.compare_dialog import Compared, CompareDialog
    from pellucid_gui.pages.events_pane import EventsPane
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.detail_pane import DetailPane
    from pellucid_gui.widgets.notice_bar import NoticeBar

_NOTICE = "compare"
_SOON_MS: Final = 150
"""Events that change one after the other are read again together."""


class _Claim(Enum):
    """What is shown of two events."""

    PAYLOADS = auto()
    HASHES_LATER = auto()
    """The same, with marks where hashes will leave."""
    LINES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Comparison:
    """Two events at one moment."""

    left: Record
    right: Record
    pairs: tuple[Pair, ...]
    claim: _Claim


class Comparing(QObject):
    """
    Opens the dialog that shows two events side by side, and keeps it true as long as it is open.

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
        self._shown: _Comparison | None = None
        self._is_reading = False
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._read_again)
        self.dialog: CompareDialog | None = None
        """The dialog that is open."""
        events.comparison_asked.connect(self.compare_selected)
        detail.several.comparison_asked.connect(self.compare_selected)
        detail.pages.comparison_asked.connect(self._compare_shown)

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

        self._readings.start(lambda: _read(view, app, read), done=self._open, failed=self._on_failed)

    @Slot()
    def look_again(self, sessions: frozenset[str] | None = None) -> None:
        """Read what the dialog shows anew if it is of one of these sessions (`None`: of any); nothing if none is open."""
        shown = self._shown
        if shown is None or self._soon.isActive():
            return
        if sessions is None or {shown.left.row.session, shown.right.row.session} & sessions:
            self._soon.start()

    @Slot()
    def _read_again(self) -> None:
        view, app, shown = self._view(), self._app(), self._shown
        if view is None or shown is None:
            return
        if self._is_reading:
            self._soon.start()
            return
        self._is_reading = True
        self._readings.start(
            lambda: _read(view, app, lambda view: _found_again(view, shown)),
            done=self._show_anew,
            failed=self._show_gone,
        )

    def _show_anew(self, found: _Comparison) -> None:
        self._is_reading = False
        if self.dialog is not None:
            self._shown = found
            self.dialog.show_pair(
                _side(found.left), _side(found.right), found.pairs, claim=self._claim_text(found.claim)
            )

    def _show_gone(self, error: TelemetryError) -> None:
        """What was shown of an event that has been forgotten meanwhile must not stay in sight."""
        self._is_reading = False
        if self.dialog is not None:
            self.dialog.show_gone(error_text(error))

    def _open(self, found: _Comparison) -> None:
        from pellucid_gui.dialogs.compare_dialog import CompareDialog  # noqa: PLC0415 - when asked for
        from pellucid_gui.opening import open_dialog  # noqa: PLC0415 - as above

        if self.dialog is not None:
            return
        self._notices.withdraw(_NOTICE)
        self._shown = found
        self.dialog = CompareDialog(
            _side(found.left),
            _side(found.right),
            found.pairs,
            claim=self._claim_text(found.claim),
            parent=self._page,
        )
        open_dialog(self.dialog, closed=self._on_closed)

    def _claim_text(self, claim: _Claim) -> str:
        if claim is _Claim.LINES:
            return self.tr("The lines as recorded: of at least one of them nothing would leave.")
        if claim is _Claim.PAYLOADS:
            return self.tr(
                "What leaves of each event alone, made from its line; every number as it is written."
            )
        from pellucid.view.rule_preview import HASH_MARK  # noqa: PLC0415 - only where rules hash

        return self.tr(
            "What leaves of each event alone, made from its line, with a hash for each {mark}; every number as it "
            "is written."
        ).format(mark=HASH_MARK)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = self._shown = None
        self._soon.stop()
        self._readings.forget()
        self._is_reading = False

    def _on_failed(self, error: TelemetryError) -> None:
        self._notices.say_error(_NOTICE, error)


def _side(record: Record) -> Compared:
    from pellucid_gui.dialogs.compare_dialog import Compared  # noqa: PLC0415 - when asked for

    return Compared(
        name=event_text(record.row),
        facts=f"{time_text(record.row)} · {translated(record.row.state.word)}",
    )


def _read(view: LiveView, app: KnownApp, find: Callable[[LiveView], tuple[Record, Record]]) -> _Comparison:
    """Read two events, the earlier one first, and lay them out; called in a task."""
    left, right = sorted(find(view), key=lambda record: (record.row.time_ns or 0, record.row.event))
    terms = view.terms()
    pairs, claim = _compared(left, right, app, [view.departure_of(each, terms) for each in (left, right)])
    return _Comparison(left=left, right=right, pairs=pairs, claim=claim)


def _found_again(view: LiveView, shown: _Comparison) -> tuple[Record, Record]:
    from pellucid_gui.pages.record_desk import found_again  # noqa: PLC0415 - when asked for

    try:
        return found_again(view, shown.left), found_again(view, shown.right)
    except NotFoundError as error:
        raise _gone() from error


def _gone() -> NotFoundError:
    return NotFoundError(
        say("Of one of the two events nothing is left"),
        say("It was forgotten, or destroyed before it was sent."),
    )


def _compared(
    left: Record, right: Record, app: KnownApp, ways: Sequence[Departure]
) -> tuple[tuple[Pair, ...], _Claim]:
    """Lay out what leaves of two events, or their lines where that is nothing; called in a task."""
    from pellucid.state import State  # noqa: PLC0415 - when asked for
    from pellucid.view.difference import read_json  # noqa: PLC0415 - as above
    from pellucid.view.side_by_side import side_by_side  # noqa: PLC0415 - as above

    if State.PURGED in {left.row.state, right.row.state}:
        raise _gone()
    bodies = [_body(record, app, way) for record, way in zip((left, right), ways, strict=True)]
    claim = _Claim.LINES
    if all(bodies):
        hashes = any(way.trial is not None and way.trial.hashes_later for way in ways)
        claim = _Claim.HASHES_LATER if hashes else _Claim.PAYLOADS
    shown = bodies if all(bodies) else [left.raw, right.raw]
    try:
        values = [read_json(content) for content in shown]
    except ValueError as error:
        raise TelemetryError(
            say("One of the two lines is no JSON, so they cannot be compared"),
            say("Its bytes stand under “As recorded”."),
        ) from error
    return side_by_side(*values), claim


def _body(record: Record, app: KnownApp, way: Departure) -> bytes:
    """Make the body of one event alone, so that two of them have the same form."""
    from pellucid import wire  # noqa: PLC0415 - when asked for
    from pellucid.state import State  # noqa: PLC0415 - as above
    from pellucid_gui.widgets.payload_page import body_request  # noqa: PLC0415 - as above

    if record.row.state in {State.PURGED, State.LOST}:
        return b""
    if way.trial is not None:
        return way.trial.content
    if record.header is None:
        body = body_request([record], app).build()
    else:
        body = wire.body(record.header, [record.raw], {0: record.edit} if record.edit else {})
    return body.content if body.is_sent else b""
