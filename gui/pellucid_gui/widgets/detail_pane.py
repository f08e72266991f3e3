"""Everything about the chosen event: what leaves, what it says, and how it was recorded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from pellucid.apps import EmbeddedApp
from pellucid.said import said
from pellucid_gui.models.columns import event_text
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.turns import Turns
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.exact_page import ExactPage
from pellucid_gui.widgets.explained_page import ExplainedPage
from pellucid_gui.widgets.journey_page import JourneyPage
from pellucid_gui.widgets.payload_frame import PayloadFrame
from pellucid_gui.widgets.payload_page import PayloadPage, file_name
from pellucid_gui.widgets.record_page import RecordPage
from pellucid_gui.widgets.several_selected import SeveralSelected
from pellucid_gui.widgets.state_badge import StateBadge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.apps import KnownApp
    from pellucid.query.highlights import Highlights
    from pellucid.view.batches import BatchBody
    from pellucid.view.difference import FieldDifference
    from pellucid.view.explanation import Explanation
    from pellucid.view.trial_seal import Trial
    from pellucid.view.values import Interjection, Record
    from pellucid.wire import Body
    from pellucid_gui.widgets.long_text import LongText
    from pellucid_gui.widgets.payload_page import BodyRequest


LARGE_BYTES: Final = 128 * 1024
"""A larger event is shown bit by bit: first its payload and the tab that is open, its fields once they were looked at."""
_NOTHING: Final = said("No event selected")
_HOW_TO_CHOOSE: Final = said("Choose one in the table to see exactly what leaves.")


class DetailPane(QWidget):
    """Tabs for one event; says that nothing is chosen as long as nothing is."""

    queue_wanted = Signal(str)
    """The records of a session's queue are needed; answer with `show_queue`."""
    body_wanted = Signal(object)
    """A large `BodyRequest`: call its `build` in a task and answer with `show_body`."""
    save_wanted = Signal(str, object)
    """A file is to be saved: a name for it, and its bytes."""
    filter_asked = Signal(str)
    """A person wants to see only the events of which this filter term is true."""
    comparison_asked = Signal()
    """A person wants to see the shown event's payload beside that of the last one of its kind."""
    verifying_asked = Signal()
    """A person who reads what became of the event wants to know whether what is kept is whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._record: Record | None = None
        self._shown: tuple[object, ...] = ()
        self._turns = Turns(self)
        self.payload = PayloadPage()
        self.exact = ExactPage()
        self._payloads = QStackedWidget()
        self.explained = ExplainedPage()
        self.recorded = RecordPage()
        self.journey = JourneyPage()
        self.explained.filter_asked.connect(self.filter_asked)
        self.explained.comparison_asked.connect(self.comparison_asked)
        for telling in (self.journey, self.recorded):
            telling.verifying_asked.connect(self.verifying_asked)
        self.payload.queue_wanted.connect(self.queue_wanted)
        self.payload.body_wanted.connect(self.body_wanted)
        self.payload.save_asked.connect(self._save_payload)
        self.exact.save_asked.connect(self._save_payload)
        self.recorded.save_asked.connect(self._save_line)
        self._badge = StateBadge()
        self._name = ElidedLabel(part=Part.STRONG)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(say("What to see of the event"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self._pages = QStackedWidget()
        self._nothing = EmptyState(
            icon="file-json", heading=translated(_NOTHING), text=translated(_HOW_TO_CHOOSE)
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._laid_out())
        # Only now: whatever gets a parent is dressed anew, with all that it holds by then.
        for page, title in (
            (self._payloads, say("Payload")),
            (self.explained, say("Explained")),
            (self.recorded, say("As recorded")),
            (self.journey, say("Journey")),
        ):
            self._pages.addWidget(page)
            self.tabs.addTab(title)
        self._payloads.addWidget(self.payload)
        self._payloads.addWidget(self.exact)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.several = SeveralSelected()
        """Stands in its place while several events are selected."""
        self._stack.addWidget(self.several)

    def _laid_out(self) -> QWidget:
        head = QFrame()
        set_part(head, Part.HEADER)
        strip = QHBoxLayout(head)
        strip.setContentsMargins(Space.M, 0, Space.M, 0)
        strip.setSpacing(Space.S)
        strip.addWidget(self.tabs)
        strip.addWidget(self._name, 1)
        strip.addWidget(self._badge)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        return whole

    @property
    def record(self) -> Record | None:
        """The event that is shown."""
        return self._record

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._turns.drop()
        self._record, self._shown = None, ()
        self._nothing.say(translated(_NOTHING), translated(_HOW_TO_CHOOSE))
        self._stack.setCurrentIndex(0)

    def show_interjection(self, interjection: Interjection) -> None:
        """Say what a row means that shows no event."""
        self.clear()
        self._nothing.say(say("{words}.", words=translated(interjection.words)), translated(interjection.tip))

    def show_several(self, heading: str, count: int = 0) -> None:
        """Say that several events are selected, and what can be done with them."""
        self.clear()
        self.several.show_selected(heading, count)
        self._stack.setCurrentWidget(self.several)

    def show_record(
        self,
        record: Record,
        app: KnownApp,
        *,
        batch: BatchBody | None = None,
        trial: Trial | None = None,
        explanation: Explanation | None = None,
        before: Record | None = None,
        difference: FieldDifference | None = None,
    ) -> None:
        """
        Show one event of `app`; of a large one the tab that is open at once, and the others as soon as there is time.

        Args:
            record: The event.
            app: Whose it is.
            batch: What it is sealed in, or left in, if the app sends by this engine.
            trial: What would become of it if it were sealed now, if it is not and that is still to come.
            explanation: What is to be told of its fields; `None` where no event can be read from the line.
            before: The last event of its kind before it, if there was one.
            difference: What it says differently from that.
        """
        shown = (record, app, batch, trial, explanation, before, difference)
        unchanged = shown == self._shown
        self._record, self._shown = record, shown
        self._badge.show_state(record.row.state)
        self._name.setText(event_text(record.row))
        if not unchanged:
            self._payloads.setCurrentWidget(self.exact if isinstance(app, EmbeddedApp) else self.payload)
            self._offer_journey(there=isinstance(app, EmbeddedApp))
            explain = partial(
                self.explained.show_record,
                record,
                app,
                explanation=explanation,
                before=before,
                difference=difference,
            )
            steps: dict[QWidget | None, Callable[[], object]] = {
                self._payloads: lambda: self._show_payload(record, app, batch, trial),
                self.explained: explain,
                self.journey: lambda: self._show_journey(record, app),
                self.recorded: lambda: self._show_recorded(record, app),
            }
            if len(record.raw) <= LARGE_BYTES:
                self._turns.drop()
                for step in steps.values():
                    step()
            else:
                self._turns.begin([steps.pop(self._pages.currentWidget()), *steps.values()])
        self._stack.setCurrentIndex(1)

    def _show_payload(
        self, record: Record, app: KnownApp, batch: BatchBody | None, trial: Trial | None
    ) -> None:
        if isinstance(app, EmbeddedApp):
            self.exact.tell_of(app)
            self.exact.show_record(record, batch, trial)
        else:
            self.payload.show_record(record, app)

    def _show_journey(self, record: Record, app: KnownApp) -> None:
        if isinstance(app, EmbeddedApp):
            self.journey.show_record(record, app)

    def _show_recorded(self, record: Record, app: KnownApp) -> None:
        self.recorded.journey.tell_of(app)
        self.recorded.show_record(record)

    def show_highlights(self, highlights: Highlights) -> None:
        """Tint what a filter has found, in each tab."""
        for text in (self.payload.text, self.exact.text, self.recorded.text):
            text.show_highlights(highlights)
        self.explained.show_highlights(highlights)

    def next_match(self, *, backward: bool = False) -> bool:
        """Go to the next place of the open tab that a filter has found; say whether there is any."""
        page = self._pages.currentWidget()
        if self._record is None:
            return False
        if page is self.explained:
            return self.explained.next_match(backward=backward)
        text = self._text
        return text is not None and text.view.next_match(backward=backward)

    @property
    def _text(self) -> LongText | None:
        """The text that the open tab shows, if it shows one."""
        page = self._pages.currentWidget()
        shown = self._payloads.currentWidget() if page is self._payloads else page
        return shown.text if isinstance(shown, PayloadFrame | RecordPage) and self._record else None

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+F for the text that is open, before the filter gets it."""
        if event.type() is QEvent.Type.ShortcutOverride and self._text is not None:
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.matches(QKeySequence.StandardKey.Find):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F searches in the text that is open."""
        if event.matches(QKeySequence.StandardKey.Find) and self._text is not None:
            self._text.find_bar.open_it()
        else:
            super().keyPressEvent(event)

    def show_queue(self, session: str, records: Sequence[Record]) -> None:
        """Answer `queue_wanted`."""
        self.payload.show_queue(session, records)

    def show_body(self, request: BodyRequest, body: Body) -> None:
        """Answer `body_wanted`."""
        self.payload.show_body(request, body)

    def _offer_journey(self, *, there: bool) -> None:
        tab = self._pages.indexOf(self.journey)
        if not there and self.tabs.currentIndex() == tab:
            self.tabs.setCurrentIndex(self._pages.indexOf(self.recorded))
        self.tabs.setTabVisible(tab, there)

    def _save_payload(self) -> None:
        page = self._payloads.currentWidget()
        if isinstance(page, PayloadFrame):
            self.save_wanted.emit(page.file_name, page.content)

    def _save_line(self) -> None:
        if self._record is not None:
            row = self._record.row
            name = file_name(row.session[:8], row.name or "unreadable", ending="ndjson")
            self.save_wanted.emit(name, self._record.raw)
