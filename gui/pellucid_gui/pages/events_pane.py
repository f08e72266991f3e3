"""Filter, table and follow control of one app, with what stands in the table's place when there are no rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pellucid import rfc3339
from pellucid.view.values import Column, Phase
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import translated
from pellucid_gui.widgets.buttons import IconButton
from pellucid_gui.widgets.empty_state import NoEvents, NoMatch, NotOpen
from pellucid_gui.widgets.event_table import EventTable
from pellucid_gui.widgets.filter_bar import FilterBar
from pellucid_gui.widgets.follow_button import FollowButton
from pellucid_gui.widgets.job_bar import JobBar
from pellucid_gui.widgets.menu import Menu
from pellucid_gui.widgets.phase_line import PhaseLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.view.values import Interjection, Row, ViewChange, ViewStatus
    from pellucid_gui.models.selected import Selected
    from pellucid_gui.models.verb import Verb
    from pellucid_gui.widgets.timeline import Timeline

_NO_LIMIT_PX: Final = (1 << 24) - 1
"""What Qt takes for no limit."""


class EventsPane(QWidget):
    """Shows the rows of one view, and asks for filters and orders."""

    filter_asked = Signal(str)
    order_asked = Signal(Column, bool)
    """A column, and whether descending."""
    payload_copying_asked = Signal(int)
    """A person wants the payload of the event of that number on the clipboard."""
    copying_asked = Signal(object)
    """A person wants the selected events on the clipboard, as a `CopyAs`."""
    comparison_asked = Signal()
    """A person wants to see the two selected events side by side, or the chosen one beside the last of its kind."""
    exporting_asked = Signal()
    """A person wants the selected events in a file, or all that are shown if there are not several."""
    event_forgetting_asked = Signal(int)
    session_forgetting_asked = Signal(str)
    stop_asked = Signal()
    """A person does not want to wait any longer for what the view is busy with."""
    opening_asked = Signal()
    """A person wants the events to be opened after all."""
    counted = Signal(int)
    """How many events are known."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EventModel(parent=self)
        self.model.show_days(on=True)
        self.filter_bar = FilterBar()
        self.table = EventTable(self.model)
        self.follow_button = FollowButton()
        self.phase_line = PhaseLine()
        self._selected = QLabel()
        set_part(self._selected, Part.MUTED)
        self._typed = QLabel()
        set_part(self._typed, Part.MUTED)
        self.columns_button = IconButton("columns-3", self.tr("Columns: choose, arrange, order"))
        self.job_bar = JobBar()
        self._ready = False
        self._menu: Menu | None = None
        self.verbs_for: Callable[[Row], Sequence[Verb]] = lambda _row: ()
        """What can be done with an event before it leaves, for its menu."""
        self._shelf = QWidget()
        self._shelf.setFixedHeight(0)
        self._timeline: Timeline | None = None
        self._not_open = NotOpen()
        self._is_ended = False
        self._no_match = NoMatch()
        self._no_events = NoEvents()
        self._no_events.show_app(title)
        self._lay_out()
        self._connect()

    @property
    def phase(self) -> str:
        """What the view is busy with, in words; empty when it is ready."""
        return self.phase_line.words

    def apply(self, change: ViewChange) -> None:
        """Show a change of the view."""
        self.model.apply(change)
        self._show_counts()

    def show_status(self, status: ViewStatus) -> None:
        """Show how the view is doing."""
        self.filter_bar.show_status(status)
        self.phase_line.show_status(status)
        self._ready = status.phase in {Phase.READY, Phase.STOPPED, Phase.ORDERING}
        self._is_ended = status.phase is Phase.STOPPED and not status.following
        if self._is_ended:
            self._not_open.show_stopped(status.progress)
        self._show_counts()

    def show_failure(self) -> None:
        """Show that nothing comes any more; rows that are there stay, and why is told elsewhere."""
        self.phase_line.clear()
        self.filter_bar.show_idle()
        self._ready = self._is_ended = True
        self._not_open.show_failed()
        self._show_counts()

    @property
    def selected_or_shown(self) -> Selected:
        """The selected events if they are several, else all that are shown."""
        selected = self.table.selected
        return selected if selected.count > 1 else self.model.selected([(0, self.model.rows - 1)])

    @property
    def selection_words(self) -> str:
        """What is said of several selected events; empty if there are not several."""
        return self._selected.text()

    @Slot(str)
    def show_selected(self, words: str) -> None:
        """Say how many events are selected; nothing if there are not several."""
        self._selected.setText(words)
        self._selected.setVisible(bool(words))

    @Slot()
    def copy_row(self) -> None:
        """Put the selected rows on the clipboard, as text."""
        at_once = 0 if self.table.columns.origin_parts else 1  # where it comes from has to be looked up
        if self.table.selected.count > at_once:
            self.copying_asked.emit(CopyAs.TEXT)
            return
        row, interjection = self.chosen_row(), self.chosen_interjection()
        if row is not None:
            from pellucid.exporting.formats import row_text  # noqa: PLC0415 - when somebody copies

            QGuiApplication.clipboard().setText(row_text(row))
        elif interjection is not None:
            QGuiApplication.clipboard().setText(interjection_text(interjection))

    def keep_room(self, height_px: int) -> None:
        """Keep room for a timeline that will come, so that the rows need not move for it."""
        if self._timeline is None:
            self._shelf.setFixedHeight(height_px)

    def make_timeline(self) -> Timeline:
        """Put a timeline above the rows; what it asks for is written into the filter."""
        if self._timeline is None:
            from pellucid_gui.widgets.timeline import Timeline  # noqa: PLC0415 - the rows come first

            self._timeline = Timeline()
            self._timeline.span_asked.connect(self._on_span_asked)
            shelf = QVBoxLayout(self._shelf)
            shelf.setContentsMargins(0, 0, 0, 0)
            shelf.addWidget(self._timeline)
            self._shelf.setMinimumHeight(0)
            self._shelf.setMaximumHeight(_NO_LIMIT_PX)
            self._shelf.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return self._timeline

    def focus_filter(self) -> None:
        """Bring the keyboard to the filter, its text selected."""
        self.filter_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.field.selectAll()

    @Slot()
    def focus_rows(self) -> None:
        """Bring the keyboard to the table."""
        if self._stack.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_timeline(self) -> None:
        """Bring the keyboard to the bars of the timeline, which unfolds for it."""
        if self._timeline is not None and self._shelf.isVisible():
            self._timeline.set_open(is_open=True)
            self._timeline.plot.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def chosen_row(self) -> Row | None:
        """What the table shows of the chosen event; `None` if no row of an event is chosen."""
        index = self.table.currentIndex()
        cells = self.model.cells(index.row()) if index.isValid() else None
        return cells.row if cells is not None else None

    def chosen_interjection(self) -> Interjection | None:
        """What the chosen row shows if it shows no event."""
        index = self.table.currentIndex()
        return self.model.interjection_at(index.row()) if index.isValid() else None

    def _lay_out(self) -> None:
        rows = QWidget()
        self._stack = QStackedLayout(rows)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._not_open)
        self._stack.addWidget(self._no_match)
        self._stack.addWidget(self._no_events)
        foot = QFrame()
        set_part(foot, Part.FOOTER)
        line = QHBoxLayout(foot)
        line.setContentsMargins(Space.XS, Space.HAIR, Space.XS, Space.HAIR)
        line.setSpacing(Space.M)
        line.addWidget(self.follow_button)
        line.addWidget(self._selected)
        line.addWidget(self._typed)
        line.addStretch(1)
        line.addWidget(self.phase_line)
        line.addWidget(self.columns_button)
        self._selected.hide()
        self._typed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self._shelf)
        column.addWidget(rows, 1)
        column.addWidget(self.job_bar)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.filter_bar.edited.connect(self._on_filter_edited)
        self.filter_bar.left.connect(self.focus_rows)
        self.table.order_asked.connect(self._on_order_asked)
        self.table.following_changed.connect(self.follow_button.show_following)
        self.table.unseen_changed.connect(self.follow_button.show_unseen)
        self.table.menu_asked.connect(self._show_menu)
        self.table.typed.connect(self._on_typed)
        self.columns_button.clicked.connect(self._show_columns)
        self.follow_button.clicked.connect(self.table.follow)
        self._no_match.acted.connect(self.filter_bar.clear)
        self._not_open.acted.connect(self.opening_asked)
        self.phase_line.stop_asked.connect(self.stop_asked)
        self.phase_line.again_asked.connect(self._on_again)

    def _show_counts(self) -> None:
        rows, total = self.model.events, self.model.total
        self.filter_bar.show_count(rows, total)
        self.counted.emit(total)
        empty: QWidget = self.table
        if rows == 0 and self._is_ended:
            empty = self._not_open
            self.filter_bar.show_uncounted()
        elif rows == 0 and self._ready:
            filtered = bool(self.filter_bar.field.text().strip()) and total > 0
            empty = self._no_match if filtered else self._no_events
            self._no_match.show_total(total)
        if self._stack.currentWidget() is not empty:
            self._stack.setCurrentWidget(empty)
        self._shelf.setVisible(total > 0 or not self._ready)
        self.follow_button.setVisible(rows > 0 and self.table.can_follow)

    @Slot()
    def _on_again(self) -> None:
        if self._is_ended:
            self.opening_asked.emit()
        else:
            self.filter_asked.emit(self.filter_bar.field.text())

    @Slot(object)
    def _on_span_asked(self, span: tuple[int, int] | None) -> None:
        from pellucid.query.time_span import with_span  # noqa: PLC0415 - the view has it by now

        from_ns, until_ns = span or (None, None)
        self.filter_bar.field.setText(with_span(self.filter_bar.field.text(), from_ns, until_ns))

    @Slot(str)
    def _on_filter_edited(self, text: str) -> None:
        self.filter_bar.show_count(self.model.events, self.model.total)
        self.filter_asked.emit(text)

    @Slot(Column, bool)
    def _on_order_asked(self, column: Column, descending: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.order_asked.emit(column, descending)
        self.follow_button.setVisible(self.table.can_follow)

    @Slot(str)
    def _on_typed(self, head: str) -> None:
        self._typed.setText(self.tr("Looking for {head}").format(head=head) if head else "")
        self._typed.setVisible(bool(head))

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        if (self.chosen_row() is None and self.chosen_interjection() is None) or self._menu is not None:
            return
        from pellucid_gui.pages.row_menu import RowMenu  # noqa: PLC0415 - the rows come first

        menu = self._menu = RowMenu(self)
        menu.aboutToHide.connect(self._on_menu_gone)
        menu.popup(place)

    @Slot()
    def _show_columns(self) -> None:
        if self._menu is not None:
            return
        menu = self._menu = Menu(self)
        self.table.columns.fill(menu)
        menu.aboutToHide.connect(self._on_menu_gone)
        corner = self.columns_button.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    @Slot()
    def _on_menu_gone(self) -> None:
        menu, self._menu = self._menu, None
        if menu is not None:
            menu.deleteLater()

    def narrow(self, term: str) -> None:
        """Add a term to the filter."""
        text = self.filter_bar.field.text().strip()
        self.filter_bar.field.setText(f"{text} {term}".strip())


def interjection_text(interjection: Interjection) -> str:
    """Write a row that shows no event in the same way: from when to when, and what it says."""
    begun, until_ns = rfc3339.form(interjection.at_ns), interjection.until_ns
    end = "" if until_ns is None else rfc3339.form(until_ns)
    return f"{interjection.kind.value}\t{begun}\t{end}\t{translated(interjection.words)}"
