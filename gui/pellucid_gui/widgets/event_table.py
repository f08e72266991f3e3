"""
The live table: follows the newest rows, and keeps its place as soon as a person looks at something.

Made for millions of rows: fixed heights, no vertical header, nothing measured, nothing asked of rows out of sight.
What is selected is kept as ranges, by Qt and by us, so that all rows are selected as quickly as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from pellucid.local_time import local_day
from pellucid.view.values import Column
from pellucid_gui.models.columns import FLAGS_SECTION
from pellucid_gui.translation import translated
from pellucid_gui.widgets.day_label import DayLabel
from pellucid_gui.widgets.event_painter import EventPainter, Page
from pellucid_gui.widgets.focus_ring import paint_ring
from pellucid_gui.widgets.following_table import FollowingTable
from pellucid_gui.widgets.row_selection import RowSelection, ranges_of
from pellucid_gui.widgets.table_columns import TableColumns
from pellucid_gui.widgets.type_ahead import TypeAhead

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QRect

    from pellucid_gui.models.event_model import EventModel
    from pellucid_gui.models.selected import Selected

_MOST_TOLD_ONE_BY_ONE: Final = 500
"""Of a larger change of the selection Qt would make a list of all cells, for screen readers."""


_BACKWARD: Final = frozenset(
    {
        QAbstractItemView.CursorAction.MoveUp,
        QAbstractItemView.CursorAction.MovePageUp,
        QAbstractItemView.CursorAction.MovePrevious,
    }
)


class EventTable(FollowingTable):
    """
    Shows an `EventModel`.

    One row is chosen, and read; or several are selected, and what can be done with them together is another's business.
    """

    event_chosen = Signal(int)
    """A person chose the event of that number."""
    interjection_chosen = Signal(object)
    """A person chose a row that shows an `Interjection`; no event is chosen any more."""
    opened = Signal()
    """A person wants to read the chosen event: Enter or Space."""
    order_asked = Signal(Column, bool)
    """A person wants the rows ordered by that column; the second value is `True` for descending."""
    selection_changed = Signal()
    """Other rows are selected, or other ones than one; see `selected`."""
    typed = Signal(str)
    """Letters that a person types to get to an event; empty once they are through."""

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._chosen: int | None = None
        self._several = False
        self.setAccessibleName(self.tr("Events"))
        self._type_ahead = TypeAhead(self)
        self._type_ahead.ended.connect(lambda: self.typed.emit(""))
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(0)
        self._told.timeout.connect(self._tell_selection)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.columns = TableColumns(self)
        self._rows = RowSelection(self, model)
        self._painter = EventPainter(self, model, is_selected=self._rows.holds)
        self._set_up_rows()
        self.columns.order_asked.connect(self._on_order_asked)
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._restore_place)
        model.awaiting.connect(self._painter.warm_up)
        self.day_label = DayLabel(self)
        self._begin_to_follow()
        self.verticalScrollBar().valueChanged.connect(self._show_day)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    # ── What others ask and tell ──────────────────────────────────────────────

    @property
    def chosen(self) -> int | None:
        """The number of the chosen event, even while a filter hides it; `None` while several are selected."""
        return None if self._several else self._chosen

    @property
    def selected(self) -> Selected:
        """The selected events; several, one or none."""
        return self._rows.selected()

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Show in the header what the rows are ordered by; the view orders them."""
        self.columns.show_order(column, descending)
        if not self.can_follow:
            self._set_following(following=False)

    def choose(self, event: int | None, *, reveal: bool = True) -> None:
        """Choose an event, and it alone, without telling anybody; `None` chooses nothing."""
        self._chosen, self._several = event, False
        with self._steered():
            row = None if event is None else self._model.row_of(event)
            if row is None:
                self.selectionModel().clear()
                return
            index = self._model.index(row, 0)
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            if reveal:
                self._set_following(following=False)
                self.scrollTo(index)

    def take_place_of(self, other: EventTable) -> None:
        """Choose, select and have in sight what another table does that shows the same rows."""
        other._remember_place()
        self._chosen, self._several = other._chosen, other._several
        self._rows.take(other._rows)
        self._anchors = list(other._anchors)
        self._set_following(following=other.following)
        self._restore_place()

    def restore_columns(self, state: QByteArray) -> None:
        """Give the columns the widths and places they had; a state that does not fit is ignored."""
        self.columns.restore(state)
        self.show_order(self.order[0], descending=self.order[1])

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open what is chosen, Esc leaves one of several; all else as tables do."""
        if event.key() == Qt.Key.Key_Escape and self._several:
            self.choose(self._chosen, reveal=False)
            self._tell_one()
        elif event.key() == Qt.Key.Key_Space and self._type_ahead.text:
            super().keyPressEvent(event)  # it is a part of what is typed
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and self._chosen is not None
        ):
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) or event.key() == Qt.Key.Key_Tab:
            event.ignore()  # the window's own action copies; Tab leaves the table
        else:
            super().keyPressEvent(event)
            if (
                event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
                and not self._several
                and self.can_follow
                and self._newest_is_current()
            ):
                self.follow()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last row; the first arrow key to a row that is in sight."""
        last = self._model.rows - 1
        backward = action in _BACKWARD
        match action:
            case QAbstractItemView.CursorAction.MoveHome:
                return self._index_near(0, by=1)
            case QAbstractItemView.CursorAction.MoveEnd:
                return self._index_near(last, by=-1)
            case _ if not (self._taking_focus or self.currentIndex().isValid()):
                newest = 0 if self.order[1] else last
                return self._index_near(newest if self._following else self._top_row(), by=1)
            case _:
                moved = super().moveCursor(action, modifiers)
                if not moved.isValid():
                    return moved
                return self._index_near(moved.row(), by=-1 if backward else 1, column=moved.column())

    def selectAll(self) -> None:
        """Select all rows, as one range; what is read stays where it is."""
        self._set_following(following=False)
        self._rows.select_all()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint; tell screen readers of each cell only where there are few."""
        rows = sum(each.height() for each in (*ranges_of(selected), *ranges_of(deselected)))
        if rows <= _MOST_TOLD_ONE_BY_ONE:
            super().selectionChanged(selected, deselected)
        else:
            self.viewport().update()
        if not self._steering:
            self._told.start()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row whose event's name begins with what is typed; nothing is decoded for it."""
        head, further = self._type_ahead.add(search)
        row = self._model.named_row(head, max(0, self.currentIndex().row()) + further)
        self.typed.emit(head if row is not None else self.tr("{head} – no such event").format(head=head))  # noqa: RUF001 - a dash
        if row is None:
            self._announce(self.tr("No event begins with {head}").format(head=head))
        else:
            self.setCurrentIndex(self._model.index(row, max(0, self.currentIndex().column())))
            cells = self._model.cells(row)
            self._announce(cells.row.name if cells is not None else "")

    def sizeHintForColumn(self, column: int) -> int:
        """As wide as the rows in sight need; others are not asked."""
        bottom = self.rowAt(self.viewport().height() - 1)
        rows = range(self._top_row(), (bottom if bottom >= 0 else self._model.rows - 1) + 1)
        is_last = column == self.columns.last_section
        return max((self._painter.width_of(row, column, is_last=is_last) for row in rows), default=0)

    def changeEvent(self, event: QEvent) -> None:
        """Dress anew when the theme changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_painter"):
            self._painter.dress()
            self.verticalHeader().setDefaultSectionSize(self._painter.row_px)
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in sight, and the keyboard's place even where no row is chosen."""
        self._model.want_origins(on=bool(self.columns.origin_parts))
        with QPainter(self.viewport()) as painter:
            self._painter.paint(painter, self._page(event.rect()))
        paint_ring(self)

    # ── Inside ────────────────────────────────────────────────────────────────

    def _page(self, area: QRect) -> Page:
        """Say what of the rows lies in some part of the viewport."""
        first, last = self.rowAt(max(area.top(), 0)), self.rowAt(area.bottom())
        last = last if last >= 0 else self._model.rows - 1
        return Page(
            rows=range(first, last + 1) if first >= 0 else range(0),
            y=self.rowViewportPosition(first) if first >= 0 else 0,
            strips=self.columns.in_sight(area.left(), area.right()),
            span=self.columns.span,
            last_section=self.columns.last_section,
            has_flags=self.columns.is_shown(FLAGS_SECTION),
        )

    def _set_up_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._painter.row_px)
        rows.hide()

    def _index_near(self, row: int, *, by: int, column: int = 0) -> QModelIndex:
        """Return a row that can be chosen: that one, or the next one beyond a heading."""
        rows = self._model.rows
        step = by if 0 <= row + by < rows else -by
        while 0 <= row < rows and self._model.is_heading(row):
            row += step
        return self._model.index(row, column)

    def _announce(self, words: str) -> None:
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot(int)
    def _show_day(self) -> None:
        """Say which day is scrolled through; what moves by itself needs no telling."""
        if self._steering:
            return
        row = self._top_row()
        cells = self._model.cells(row) if self._model.rows and self.can_follow else None
        time_ns = None if cells is None else cells.row.time_ns
        if time_ns is None:  # a heading, which says it itself, or a line that tells no time
            self.day_label.hide()
            return
        from pellucid.view.days import day_words  # noqa: PLC0415 - numpy, which the view has by now

        day = local_day(time_ns)
        self.day_label.show_day("" if day is None else translated(day_words(day)))

    @Slot(Column, bool)
    def _on_order_asked(self, column: Column, descending: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.show_order(column, descending=descending)
        self.order_asked.emit(column, descending)

    @Slot()
    def _tell_selection(self) -> None:
        """Say that other rows are selected, and of one that is left of several, that it is chosen."""
        ranges = self._rows.ranges
        several = self._rows.count > 1
        was_several, self._several = self._several, several
        if several:
            self._set_following(following=False)
        elif was_several and ranges:
            [*left] = self._rows.selected().events()
            self._chosen = int(left[0]) if left else None
            self._tell_one()
            return
        self.selection_changed.emit()

    def _tell_one(self) -> None:
        self.selection_changed.emit()
        if self._chosen is not None:
            self.event_chosen.emit(self._chosen)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex | QPersistentModelIndex) -> None:
        if self._steering or not current.isValid():
            return
        self._chosen = self._model.event_at(current.row())
        self._set_following(following=False)
        if self._rows.count > 1:
            return  # what is read then is how many they are; see `_tell_selection`
        if self._chosen is None:
            self.interjection_chosen.emit(self._model.interjection_at(current.row()))
        else:
            self.event_chosen.emit(self._chosen)

    @Slot()
    def _remember_place(self) -> None:
        """Note which events are selected, and which are in sight."""
        self._rows.remember()
        self._remember_anchors()

    @Slot()
    def _restore_place(self) -> None:
        """Choose what was chosen, and bring what was in sight back to where it was."""
        was_several = self._several
        self.choose(self._chosen, reveal=False)
        with self._steered():
            self._several = self._rows.restore()
        if was_several or self._several:
            self._told.start()
        self._restore_anchors()
