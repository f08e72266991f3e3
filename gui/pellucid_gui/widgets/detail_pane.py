"""Everything about the chosen event: what leaves, what it says, and how it was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
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
from pellucid.event import Event
from pellucid_gui.models.columns import event_text
from pellucid_gui.models.property_rows import property_rows
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.exact_page import ExactPage
from pellucid_gui.widgets.payload_frame import PayloadFrame
from pellucid_gui.widgets.payload_page import PayloadPage, file_name
from pellucid_gui.widgets.property_table import PropertyTable
from pellucid_gui.widgets.record_page import RecordPage
from pellucid_gui.widgets.state_badge import StateBadge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.apps import KnownApp
    from pellucid.catalogue.values import Catalogue
    from pellucid.view.batches import BatchBody
    from pellucid.view.values import Mark, Record
    from pellucid.wire import Body
    from pellucid_gui.widgets.payload_page import BodyRequest


class DetailPane(QWidget):
    """Tabs for one event; says that nothing is chosen as long as nothing is."""

    queue_wanted = Signal(str)
    """The records of a session's queue are needed; answer with `show_queue`."""
    body_wanted = Signal(object)
    """A large `BodyRequest`: call its `build` in a task and answer with `show_body`."""
    save_wanted = Signal(str, object)
    """A file is to be saved: a name for it, and its bytes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._record: Record | None = None
        self._shown: tuple[object, ...] = ()
        self.payload = PayloadPage()
        self.exact = ExactPage()
        self._payloads = QStackedWidget()
        self._payloads.addWidget(self.payload)
        self._payloads.addWidget(self.exact)
        self.properties = PropertyTable()
        self.recorded = RecordPage()
        self.payload.queue_wanted.connect(self.queue_wanted)
        self.payload.body_wanted.connect(self.body_wanted)
        self.payload.save_asked.connect(self._save_payload)
        self.exact.save_asked.connect(self._save_payload)
        self.recorded.save_asked.connect(self._save_line)
        self._badge = StateBadge()
        self._name = ElidedLabel(part=Part.STRONG)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName("What to see of the event")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self._pages = QStackedWidget()
        for page, title in (
            (self._payloads, "Payload"),
            (self.properties, "Properties"),
            (self.recorded, "As recorded"),
        ):
            self._pages.addWidget(page)
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        nothing = EmptyState(
            icon="file-json",
            heading="No event selected",
            text="Choose one in the table to see exactly what leaves.",
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._laid_out())

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
        self._record, self._shown = None, ()
        self._stack.setCurrentIndex(0)

    def show_record(
        self,
        record: Record,
        app: KnownApp,
        *,
        batch: BatchBody | None = None,
        marks: Sequence[Mark] = (),
        catalogue: Catalogue | None = None,
    ) -> None:
        """
        Show one event of `app`, on the tab that is open.

        Args:
            record: The event.
            app: Whose it is.
            batch: What it is sealed in, or left in, if the app sends by this engine.
            marks: What the rules of the guard found in it.
            catalogue: Says what its fields are for.
        """
        shown = (record, app, batch, tuple(marks), catalogue)
        unchanged = shown == self._shown
        self._record, self._shown = record, shown
        self._badge.show_state(record.row.state)
        self._name.setText(event_text(record.row))
        if not unchanged:
            own = isinstance(app, EmbeddedApp)
            self._payloads.setCurrentWidget(self.exact if own else self.payload)
            if own:
                self.exact.show_record(record, batch)
            else:
                self.payload.show_record(record, app)
            rows = None
            if isinstance(record.event, Event):
                rows = property_rows(record.event, record=record, marks=marks, catalogue=catalogue)
            self.properties.show_event(record.event, title=app.title, rows=rows)
            self.recorded.show_record(record)
        self._stack.setCurrentIndex(1)

    def show_queue(self, session: str, records: Sequence[Record]) -> None:
        """Answer `queue_wanted`."""
        self.payload.show_queue(session, records)

    def show_body(self, request: BodyRequest, body: Body) -> None:
        """Answer `body_wanted`."""
        self.payload.show_body(request, body)

    def _save_payload(self) -> None:
        page = self._payloads.currentWidget()
        if isinstance(page, PayloadFrame):
            self.save_wanted.emit(page.file_name, page.content)

    def _save_line(self) -> None:
        if self._record is not None:
            row = self._record.row
            name = file_name(row.session[:8], row.name or "unreadable", ending="ndjson")
            self.save_wanted.emit(name, self._record.raw)
