"""
The live table: follows the newest rows, and keeps its place as soon as a person looks at something.

Made for millions of rows: fixed heights, no vertical header, nothing measured, nothing asked of rows out of sight.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from pellucid.view.values import Column
from pellucid_gui import tokens
from pellucid_gui.models.columns import COLUMNS
from pellucid_gui.widgets.event_delegate import EventDelegate
from pellucid_gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QByteArray

    from pellucid_gui.models.event_model import EventModel

_MOST_ANCHORS: Final = 12
_NARROWEST_PX: Final = 56
_STRETCHED: Final = next(number for number, column in enumerate(COLUMNS) if column.key is Column.EVENT)


class EventTable(QuietTable):
    """
    Shows an `EventModel`.

    While it *follows*, new rows scroll into view. It stops following when a person scrolls away from the newest row
    or chooses a row, and starts again when they scroll back to it, by End or by `follow`.
    """

    event_chosen = Signal(int)
    """A person chose the event of that number."""
    opened = Signal()
    """A person wants to read the chosen event: Enter or Space."""
    following_changed = Signal(bool)
    unseen_changed = Signal(int)
    """How many rows have come since it stopped following."""
    order_asked = Signal(Column, bool)
    """A person wants the rows ordered by that column; the second value is `True` for descending."""
    _steering = 0  # a value of the class, since Qt scrolls before `__init__` is through

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen: int | None = None
        self._following = True
        self._unseen = 0
        self._order = (Column.TIME, False)
        self._anchors: list[tuple[int, int]] = []
        self.setAccessibleName(self.tr("Events"))
        self._delegate = EventDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._set_up_headers()
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._restore_place)
        model.awaiting.connect(self._delegate.warm_up)
        model.rowsInserted.connect(self._on_inserted)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    # ── What others ask and tell ──────────────────────────────────────────────

    @property
    def following(self) -> bool:
        """Whether new rows scroll into view."""
        return self._following

    @property
    def unseen(self) -> int:
        """How many rows have come since it stopped following."""
        return self._unseen

    @property
    def chosen(self) -> int | None:
        """The number of the chosen event, even while a filter hides it."""
        return self._chosen

    @property
    def order(self) -> tuple[Column, bool]:
        """What the rows are ordered by, and whether descending."""
        return self._order

    @property
    def can_follow(self) -> bool:
        """Whether new rows stand together at one end."""
        return self._order[0] is Column.TIME

    def follow(self) -> None:
        """Show the newest row, and those that come."""
        self._set_following(following=self.can_follow)
        self._go_to_newest()

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Show in the header what the rows are ordered by; the view orders them."""
        self._order = (column, descending)
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        section = next(number for number, shown in enumerate(COLUMNS) if shown.key is column)
        self.horizontalHeader().setSortIndicator(section, direction)
        if not self.can_follow:
            self._set_following(following=False)

    def choose(self, event: int | None, *, reveal: bool = True) -> None:
        """Choose an event without telling anybody; `None` chooses nothing."""
        self._chosen = event
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

    def restore_columns(self, state: QByteArray) -> None:
        """Give the columns the widths and places they had; a state that does not fit is ignored."""
        self.horizontalHeader().restoreState(state)
        self.show_order(self._order[0], descending=self._order[1])

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open what is chosen; all else as tables do."""
        if (
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
                and self.can_follow
                and self._newest_is_current()
            ):
                self.follow()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view; that is no scrolling of the person's, so following does not start by it."""
        with self._steered():
            super().scrollTo(index, hint)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last row; the first arrow key to a row that is in sight."""
        last = self._model.rows - 1
        match action:
            case QAbstractItemView.CursorAction.MoveHome:
                return self._model.index(0, 0)
            case QAbstractItemView.CursorAction.MoveEnd:
                return self._model.index(last, 0)
            case _ if not (self._taking_focus or self.currentIndex().isValid()):
                newest = 0 if self._order[1] else last
                return self._model.index(newest if self._following else self._top_row(), 0)
            case _:
                return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        """Dress anew when the theme changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_delegate"):
            self._delegate.dress()
            self.verticalHeader().setDefaultSectionSize(self._delegate.row_px)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the newest row in view while following."""
        with self._steered():
            super().resizeEvent(event)
        if self._following:
            self._go_to_newest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the keyboard's place even where no row is chosen."""
        self._delegate.begin_page(self.currentIndex().row())
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(tokens.current().focus), tokens.FOCUS_WIDTH))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    # ── Inside ────────────────────────────────────────────────────────────────

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._delegate.row_px)
        rows.hide()
        titles = self.horizontalHeader()
        titles.setHighlightSections(False)
        titles.setSectionsClickable(True)
        titles.setSectionsMovable(True)
        titles.setMinimumSectionSize(_NARROWEST_PX)
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, column.width_px)
        titles.setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
        titles.setSortIndicatorShown(True)
        titles.sectionClicked.connect(self._on_header_clicked)
        self.show_order(self._order[0], descending=self._order[1])

    @contextmanager
    def _steered(self) -> Iterator[None]:
        """Mark what happens meanwhile as our own doing, not the person's."""
        self._steering += 1
        try:
            yield
        finally:
            self._steering -= 1

    def _set_following(self, *, following: bool) -> None:
        if following:
            self._set_unseen(0)
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)

    def _set_unseen(self, unseen: int) -> None:
        if unseen != self._unseen:
            self._unseen = unseen
            self.unseen_changed.emit(unseen)

    def _go_to_newest(self) -> None:
        with self._steered():
            if self._order[1]:
                self.scrollToTop()
            else:
                self.scrollToBottom()

    def _at_newest(self) -> bool:
        bar = self.verticalScrollBar()
        if self._order[1]:
            return bar.value() <= bar.minimum()
        return bar.value() >= bar.maximum()

    def _newest_is_current(self) -> bool:
        current = self.currentIndex()
        return current.isValid() and current.row() == (0 if self._order[1] else self._model.rows - 1)

    def _top_row(self) -> int:
        return max(0, self.rowAt(0))

    @Slot(int)
    def _on_scrolled(self) -> None:
        if not self._steering and self.can_follow:
            self._set_following(following=self._at_newest())

    @Slot(int, int)
    def _on_range_changed(self) -> None:
        if self._following:
            self._go_to_newest()

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        if self._following:
            self._go_to_newest()
            return
        self._set_unseen(self._unseen + count)
        bar = self.verticalScrollBar()
        if first * self._delegate.row_px < bar.value():
            # The rows above grew; what was in sight moves down with them.
            value = bar.value() + count * self._delegate.row_px
            with self._steered():
                self.updateGeometries()
                bar.setValue(value)

    @Slot(int)
    def _on_header_clicked(self, section: int) -> None:
        column = COLUMNS[section].key
        descending = not self._order[1] if column is self._order[0] else False
        self.show_order(column, descending=descending)
        self.order_asked.emit(column, descending)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex | QPersistentModelIndex) -> None:
        if self._steering or not current.isValid():
            return
        self._chosen = self._model.event_at(current.row())
        self._set_following(following=False)
        self.event_chosen.emit(self._chosen)

    @Slot()
    def _remember_place(self) -> None:
        """Note which events are in sight, and how far below the top edge."""
        self._anchors.clear()
        if not self._model.rows:
            return
        top = self._top_row()
        bottom = self.rowAt(self.viewport().height() - 1)
        bottom = bottom if bottom >= 0 else self._model.rows - 1
        rows = list(range(top, bottom + 1))
        current = self.currentIndex().row()
        if top <= current <= bottom:
            rows.insert(0, current)
        step = max(1, len(rows) // _MOST_ANCHORS)
        self._anchors = [(self._model.event_at(row), self.rowViewportPosition(row)) for row in rows[::step]]

    @Slot()
    def _restore_place(self) -> None:
        """Choose what was chosen, and bring what was in sight back to where it was."""
        self.choose(self._chosen, reveal=False)
        if self._following:
            self._go_to_newest()
            return
        for event, offset_px in self._anchors:
            row = self._model.row_of(event)
            if row is not None:
                with self._steered():
                    self.updateGeometries()
                    self.verticalScrollBar().setValue(row * self._delegate.row_px - offset_px)
                return
