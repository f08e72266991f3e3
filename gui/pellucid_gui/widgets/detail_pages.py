"""The pages of the detail pane: one for each thing to see of an event, made when somebody opens it for the first time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from pellucid.apps import EmbeddedApp
from pellucid_gui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.apps import KnownApp
    from pellucid.query.highlights import Highlights
    from pellucid.view.departure import Departure
    from pellucid.view.difference import FieldDifference
    from pellucid.view.explanation import Explanation
    from pellucid.view.values import Record
    from pellucid_gui.widgets.exact_page import ExactPage
    from pellucid_gui.widgets.explained_page import ExplainedPage
    from pellucid_gui.widgets.journey_page import JourneyPage
    from pellucid_gui.widgets.long_text import LongText
    from pellucid_gui.widgets.payload_page import PayloadPage
    from pellucid_gui.widgets.record_page import RecordPage

_Page = TypeVar("_Page", bound=QWidget)

LARGE_BYTES: Final = 128 * 1024
"""A larger event is shown bit by bit: first the tab that is open, its fields once they were looked at."""
_LEAST_LINES: Final = 6
"""As high as so many lines: the least that any page needs."""


class Tab(IntEnum):
    """What there is to see of an event, in the order of the tabs."""

    PAYLOAD = 0
    EXPLAINED = 1
    RECORDED = 2
    JOURNEY = 3


_MODULES: Final = {
    Tab.PAYLOAD: "payload_page",
    Tab.EXPLAINED: "explained_page",
    Tab.RECORDED: "record_page",
    Tab.JOURNEY: "journey_page",
}


def import_page(tab: Tab, app: KnownApp) -> None:
    """Import what the page of a tab needs: the first time that takes longer than the window may stand still, so in a task."""
    name = "exact_page" if tab is Tab.PAYLOAD and isinstance(app, EmbeddedApp) else _MODULES[tab]
    import_module(f"pellucid_gui.widgets.{name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownEvent:
    """An event, and what is to be said of it."""

    record: Record
    app: KnownApp
    """Whose it is."""
    departure: Departure | None = None
    """How it leaves, left, or would leave, if its app has the engine inside."""
    explanation: Explanation | None = None
    """What is to be told of its fields; `None` where no event can be read from the line, or nobody has looked as yet."""
    before: Record | None = None
    """The last event of its kind before it, if there was one."""
    difference: FieldDifference | None = None
    """What it says differently from that."""

    @property
    def is_own(self) -> bool:
        """Whether its app has the engine inside."""
        return isinstance(self.app, EmbeddedApp)

    @property
    def is_large(self) -> bool:
        """Whether showing it everywhere at once would be felt."""
        return len(self.record.raw) > LARGE_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hands:
    """What can be done with a page, whatever it shows."""

    fill: Callable[[ShownEvent], None]
    """Shows an event, unless the page has nothing to say of one of its kind."""
    text: LongText | None = None
    """The text on it, if there is one."""
    table: ExplainedPage | None = None
    """The page itself, if its fields are what a filter finds something in."""

    def tint(self, highlights: Highlights) -> None:
        """Tint what a filter has found."""
        found_in = self.text or self.table
        if found_in is not None:
            found_in.show_highlights(highlights)

    def next_match(self, *, backward: bool) -> bool:
        """Go to the next place that a filter has found; say whether there is any."""
        found_in = self.text.view if self.text is not None else self.table
        return found_in is not None and found_in.next_match(backward=backward)


class DetailPages(QStackedWidget):
    """
    Shows one event, on the page that is open.

    A page that was never opened costs nothing; whoever asks for one finds the event on it.
    """

    queue_wanted = Signal(str)
    """The records of a session's queue are needed; answer with `payload.show_queue`."""
    body_wanted = Signal(object)
    """A large `BodyRequest`: call its `build` in a task and answer with `payload.show_body`."""
    save_wanted = Signal(str, object)
    """A file is to be saved: a name for it, and its bytes."""
    session_wanted = Signal(str)
    """What is known of an event's session is needed; answer with `recorded.show_session`."""
    filter_asked = Signal(str)
    """A person wants to see only the events of which this filter term is true."""
    comparison_asked = Signal()
    """A person wants to see the shown event's payload beside that of the last one of its kind."""
    verifying_asked = Signal()
    """A person who reads what became of the event wants to know whether what is kept is whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: ShownEvent | None = None
        self.tab = Tab.PAYLOAD
        """Which page is open, or will be with the first event."""
        self._highlights: Highlights | None = None
        self._hands: dict[QWidget, _Hands] = {}
        """The pages that there are."""
        self._behind: list[QWidget] = []
        """Pages that show another event as yet."""
        self._turns = Turns(self)

    # ── The pages; what they need is imported when they are opened ──

    @cached_property
    def payload(self) -> PayloadPage:
        """What leaves of a watched program's event."""
        from pellucid_gui.widgets.payload_page import PayloadPage  # noqa: PLC0415 - when it is opened

        page = PayloadPage()
        page.queue_wanted.connect(self.queue_wanted)
        page.body_wanted.connect(self.body_wanted)
        page.save_asked.connect(self._save_payload)

        def fill(event: ShownEvent) -> None:
            if not isinstance(event.app, EmbeddedApp):
                page.show_record(event.record, event.app)

        return self._settled(page, _Hands(fill=fill, text=page.text))

    @cached_property
    def exact(self) -> ExactPage:
        """What leaves of an own app's event."""
        from pellucid_gui.widgets.exact_page import ExactPage  # noqa: PLC0415 - when it is opened

        page = ExactPage()
        page.save_asked.connect(self._save_payload)

        def fill(event: ShownEvent) -> None:
            if isinstance(event.app, EmbeddedApp):
                way = event.departure
                page.tell_of(event.app)
                page.show_record(event.record, way.batch if way else None, way.trial if way else None)

        return self._settled(page, _Hands(fill=fill, text=page.text))

    @cached_property
    def explained(self) -> ExplainedPage:
        """What each field means."""
        from pellucid_gui.widgets.explained_page import ExplainedPage  # noqa: PLC0415 - when it is opened

        page = ExplainedPage()
        page.filter_asked.connect(self.filter_asked)
        page.comparison_asked.connect(self.comparison_asked)

        def fill(event: ShownEvent) -> None:
            page.show_record(
                event.record,
                event.app,
                explanation=event.explanation,
                before=event.before,
                difference=event.difference,
            )

        return self._settled(page, _Hands(fill=fill, table=page))

    @cached_property
    def recorded(self) -> RecordPage:
        """The line as it was recorded."""
        from pellucid_gui.widgets.record_page import RecordPage  # noqa: PLC0415 - when it is opened

        page = RecordPage()
        page.verifying_asked.connect(self.verifying_asked)
        page.session_wanted.connect(self.session_wanted)
        page.save_asked.connect(self._save_line)

        def fill(event: ShownEvent) -> None:
            page.journey.tell_of(event.app)
            page.show_record(event.record)

        return self._settled(page, _Hands(fill=fill, text=page.text))

    @cached_property
    def journey(self) -> JourneyPage:
        """What became of an own app's event."""
        from pellucid_gui.widgets.journey_page import JourneyPage  # noqa: PLC0415 - when it is opened

        page = JourneyPage()
        page.verifying_asked.connect(self.verifying_asked)

        def fill(event: ShownEvent) -> None:
            if isinstance(event.app, EmbeddedApp):
                page.show_record(event.record, event.app)

        return self._settled(page, _Hands(fill=fill))

    @property
    def text(self) -> LongText | None:
        """The text of the event that the open page shows, if it shows one."""
        hands = self._open_hands
        return None if hands is None else hands.text

    @property
    def record(self) -> Record | None:
        """The event that is shown; `None`: none is."""
        return None if self._event is None else self._event.record

    def minimumSizeHint(self) -> QSize:
        """Return as much as the pages need, before there are any: the first that is opened moves nothing else."""
        return super().minimumSizeHint().expandedTo(QSize(0, _LEAST_LINES * self.fontMetrics().height()))

    # ── What is shown ─────────────────────────────────────────────────────────

    def show_event(self, event: ShownEvent) -> None:
        """Show an event; a large one on the open page at once, and on others that there are as soon as there is time."""
        if event == self._event:
            return
        self._event = event
        self._behind = list(self._hands)
        steps: list[Callable[[], object]] = [
            partial(self.open, self.tab),
            *[self._bring_up_next] * len(self._hands),
        ]
        if event.is_large:
            self._turns.begin(steps)
        else:
            self._turns.drop()
            for step in steps:
                step()

    def show_nothing(self) -> None:
        """Leave the pages as they are; nobody sees them."""
        self._turns.drop()
        self._event = None

    def open(self, tab: Tab) -> None:
        """Open the page of a tab, now or as soon as there is an event."""
        self.tab = tab
        if self._event is not None:
            page = self._page(tab, self._event)
            if page in self._behind:
                self._bring_up(page)
            self.setCurrentWidget(page)

    def show_highlights(self, highlights: Highlights) -> None:
        """Tint what a filter has found, on each page."""
        self._highlights = highlights
        for hands in self._hands.values():
            hands.tint(highlights)

    def next_match(self, *, backward: bool = False) -> bool:
        """Go to the next place of the open page that a filter has found; say whether there is any."""
        hands = self._open_hands
        return hands is not None and hands.next_match(backward=backward)

    # ── Inside ────────────────────────────────────────────────────────────────

    def _page(self, tab: Tab, event: ShownEvent) -> QWidget:
        match tab:
            case Tab.PAYLOAD:
                return self.exact if event.is_own else self.payload
            case Tab.EXPLAINED:
                return self.explained
            case Tab.RECORDED:
                return self.recorded
            case Tab.JOURNEY:
                return self.journey

    @property
    def _open_hands(self) -> _Hands | None:
        page = self.currentWidget()
        return None if page is None or self._event is None else self._hands[page]

    def _settled(self, page: _Page, hands: _Hands) -> _Page:
        self._hands[page] = hands
        self.addWidget(page)
        if self._highlights is not None:
            hands.tint(self._highlights)
        if self._event is not None:
            hands.fill(self._event)
        return page

    def _bring_up_next(self) -> None:
        if self._behind:
            self._bring_up(self._behind[0])

    def _bring_up(self, page: QWidget) -> None:
        self._behind.remove(page)
        if self._event is not None:
            self._hands[page].fill(self._event)

    @Slot()
    def _save_payload(self) -> None:
        if self._event is not None:
            page = self.exact if self._event.is_own else self.payload
            self.save_wanted.emit(page.file_name, page.content)

    @Slot()
    def _save_line(self) -> None:
        from pellucid_gui.widgets.payload_page import file_name  # noqa: PLC0415 - as above

        if self._event is not None:
            record = self._event.record
            name = file_name(record.row.session[:8], record.row.name or "unreadable", ending="ndjson")
            self.save_wanted.emit(name, record.raw)
