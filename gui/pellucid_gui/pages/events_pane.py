"""Filter, table and follow control of one app, with what stands in the table's place when there are no rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from pellucid import rfc3339
from pellucid.view.values import Column, Phase
from pellucid_gui.keys import Key
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.empty_state import NoEvents, NoMatch
from pellucid_gui.widgets.event_table import EventTable
from pellucid_gui.widgets.filter_bar import FilterBar
from pellucid_gui.widgets.follow_button import FollowButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.view.values import Row, ViewChange, ViewStatus
    from pellucid_gui.models.verb import Verb


class EventsPane(QWidget):
    """Shows the rows of one view, and asks for filters and orders."""

    filter_asked = Signal(str)
    order_asked = Signal(Column, bool)
    """A column, and whether descending."""
    payload_copying_asked = Signal(int)
    """A person wants the payload of the event of that number on the clipboard."""
    event_forgetting_asked = Signal(int)
    session_forgetting_asked = Signal(str)
    counted = Signal(int)
    """How many events are known."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EventModel(parent=self)
        self.filter_bar = FilterBar()
        self.table = EventTable(self.model)
        self.follow_button = FollowButton()
        self._phase = QLabel()
        set_part(self._phase, Part.MUTED)
        self._ready = False
        self._menu: QMenu | None = None
        self.verbs_for: Callable[[Row], Sequence[Verb]] = lambda _row: ()
        """What can be done with an event before it leaves, for its menu."""
        self._no_match = NoMatch()
        self._no_events = NoEvents()
        self._no_events.show_app(title)
        self._lay_out()
        self._connect()

    @property
    def phase(self) -> str:
        """What the view is busy with, in words; empty when it is ready."""
        return self._phase.text()

    def apply(self, change: ViewChange) -> None:
        """Show a change of the view."""
        self.model.apply(change)
        self._show_counts()

    def show_status(self, status: ViewStatus) -> None:
        """Show how the view is doing."""
        self.filter_bar.show_status(status)
        self._ready = status.phase is Phase.READY
        match status.phase:
            case Phase.OPENING:
                self._phase.setText(self.tr("Opening… {share}").format(share=f"{status.progress:.0%}"))
            case Phase.SEARCHING:
                self._phase.setText(self.tr("Searching… {share}").format(share=f"{status.progress:.0%}"))
            case _:
                self._phase.setText("")
        self._show_counts()

    @Slot()
    def copy_row(self) -> None:
        """Put the chosen row on the clipboard, as text."""
        row = self.chosen_row()
        if row is not None:
            QGuiApplication.clipboard().setText(row_text(row))

    def focus_filter(self) -> None:
        """Bring the keyboard to the filter, its text selected."""
        self.filter_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.field.selectAll()

    @Slot()
    def focus_rows(self) -> None:
        """Bring the keyboard to the table."""
        if self._stack.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_row(self) -> Row | None:
        """What the table shows of the chosen event; `None` if no row in the table is chosen."""
        index = self.table.currentIndex()
        cells = self.model.cells(index.row()) if index.isValid() else None
        return cells.row if cells is not None else None

    def _lay_out(self) -> None:
        rows = QWidget()
        self._stack = QStackedLayout(rows)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._no_match)
        self._stack.addWidget(self._no_events)
        foot = QFrame()
        set_part(foot, Part.FOOTER)
        line = QHBoxLayout(foot)
        line.setContentsMargins(Space.XS, Space.HAIR, Space.M, Space.HAIR)
        line.addWidget(self.follow_button)
        line.addStretch(1)
        line.addWidget(self._phase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(rows, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.filter_bar.edited.connect(self._on_filter_edited)
        self.filter_bar.left.connect(self.focus_rows)
        self.table.order_asked.connect(self._on_order_asked)
        self.table.following_changed.connect(self.follow_button.show_following)
        self.table.unseen_changed.connect(self.follow_button.show_unseen)
        self.table.menu_asked.connect(self._show_menu)
        self.follow_button.clicked.connect(self.table.follow)
        self._no_match.acted.connect(self.filter_bar.clear)

    def _show_counts(self) -> None:
        rows, total = self.model.rows, self.model.total
        self.filter_bar.show_count(rows, total)
        self.counted.emit(total)
        empty: QWidget = self.table
        if rows == 0 and self._ready:
            filtered = bool(self.filter_bar.field.text().strip()) and total > 0
            empty = self._no_match if filtered else self._no_events
            self._no_match.show_total(total)
        if self._stack.currentWidget() is not empty:
            self._stack.setCurrentWidget(empty)
        self.follow_button.setVisible(rows > 0 and self.table.can_follow)

    @Slot(str)
    def _on_filter_edited(self, text: str) -> None:
        self.filter_bar.show_count(self.model.rows, self.model.total)
        self.filter_asked.emit(text)

    @Slot(Column, bool)
    def _on_order_asked(self, column: Column, descending: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.order_asked.emit(column, descending)
        self.follow_button.setVisible(self.table.can_follow)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        row = self.chosen_row()
        if row is None or self._menu is not None:
            return
        event, session = row.event, row.session
        menu = self._menu = QMenu(self)
        menu.aboutToHide.connect(self._on_menu_gone)
        copy_key = QKeySequence(Key.COPY.sequence).toString(QKeySequence.SequenceFormat.NativeText)
        self._offer(self.tr("Copy line as text") + f"\t{copy_key}", self.copy_row)
        self._offer(self.tr("Copy payload"), lambda: self.payload_copying_asked.emit(event))
        menu.addSeparator()
        self._offer_verbs(menu, self.verbs_for(row))
        if row.name:
            name = row.name.replace("\\", "\\\\").replace('"', '\\"')
            self._offer(self.tr("Filter by this event name"), lambda: self._narrow(f'name:"{name}"'))
            self._offer(self.tr("Hide this event name"), lambda: self._narrow(f'-name:"{name}"'))
        self._offer(self.tr("Filter by this session"), lambda: self._narrow(f"session:{session}"))
        self._offer(self.tr("Filter by this state"), lambda: self._narrow(f"state:{row.state.word}"))
        menu.addSeparator()
        self._offer(self.tr("Forget this event…"), lambda: self.event_forgetting_asked.emit(event))
        self._offer(self.tr("Forget this session…"), lambda: self.session_forgetting_asked.emit(session))
        menu.popup(place)

    def _offer(self, label: str, do: Callable[[], object]) -> None:
        if self._menu is not None:
            self._menu.addAction(label).triggered.connect(lambda _checked=False: do())

    @staticmethod
    def _offer_verbs(menu: QMenu, verbs: Sequence[Verb]) -> None:
        for verb in verbs:
            action = menu.addAction(verb.label)
            action.setEnabled(not verb.why_not)
            action.setToolTip(verb.why_not)
            action.triggered.connect(lambda _checked=False, verb=verb: verb.do())
        if verbs:
            menu.setToolTipsVisible(True)
            menu.addSeparator()

    @Slot()
    def _on_menu_gone(self) -> None:
        menu, self._menu = self._menu, None
        if menu is not None:
            menu.deleteLater()

    def _narrow(self, term: str) -> None:
        text = self.filter_bar.field.text().strip()
        self.filter_bar.field.setText(f"{text} {term}".strip())


def row_text(row: Row) -> str:
    """Write a row with everything in full, its parts separated by tabs."""
    moment = "" if row.time_ns is None else rfc3339.form(row.time_ns)
    name = row.name or ("unreadable line" if row.unreadable else "")
    return "\t".join((row.state.word, moment, name, row.kind, row.session, str(row.size_bytes)))
