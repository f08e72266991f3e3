"""Paints the cells of the event table: one call a cell, nothing measured twice."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QStaticText, QTransform
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pellucid.state import State
from pellucid.view.values import UNDOCUMENTED, Column
from pellucid_gui import icons, theme, tokens
from pellucid_gui.models.columns import COLUMNS, Face
from pellucid_gui.tokens import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from pellucid.view.values import Mark
    from pellucid_gui.models.event_model import Cells, EventModel

_MOST_LAID_OUT: Final = 4000
_BAR_PX: Final = 3
_MARK_PX: Final = 14
_STATE: Final = next(number for number, column in enumerate(COLUMNS) if column.key is Column.STATE)
_EVENT: Final = next(number for number, column in enumerate(COLUMNS) if column.key is Column.EVENT)
_IS_RIGHT: Final = tuple(column.right for column in COLUMNS)
_USUAL_STATES: Final = (State.QUEUED, State.RELEASED, State.SENT)
_DIGITS: Final = "0123456789 .:-"
_NAMES: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_…"
_LETTERS: Final = tuple(_NAMES if column.face is Face.WORDS else _DIGITS + "abcdefkBKM" for column in COLUMNS)
_QUIET: Final = frozenset({Column.SESSION, Column.SIZE})


class EventDelegate(QStyledItemDelegate):
    """
    Draws state, time, event, session and size of the visible rows.

    Call `dress` when the colours or fonts are other ones.
    """

    def __init__(self, view: QWidget, model: EventModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._laid_out: dict[tuple[str, int, int], tuple[QStaticText, int]] = {}
        self._selected_row = -1
        self._active = False
        self._row = -1
        self._cells: Cells | None = None
        self._shapes: dict[State, tuple[QPixmap, QColor]] = {}
        self.row_px = 0
        """The height of a row."""
        self.dress()

    def dress(self) -> None:
        """Take colours and fonts from the theme as it is now."""
        self._laid_out.clear()
        self._shapes.clear()
        look = tokens.current()
        self._look = look
        self._selected = QColor(look.selected)
        self._selected_inactive = QColor(look.selected_inactive)
        self._accent = QColor(look.accent)
        self._failed = QColor(look.failed)
        scale = max(1.0, self._view.font().pixelSize() / TypeSize.BODY)
        words = theme.text_font(scale=scale)
        digits = theme.text_font(scale=scale)
        digits.setFeature(QFont.Tag("tnum"), 1)
        fonts = {Face.WORDS: words, Face.DIGITS: digits, Face.CODE: theme.code_font(scale=scale)}
        self._fonts = [fonts[column.face] for column in COLUMNS]
        self._heights = [QFontMetrics(font).height() for font in self._fonts]
        self._metrics = [QFontMetrics(font) for font in self._fonts]
        self._inks = [QColor(look.muted if column.key in _QUIET else look.text) for column in COLUMNS]
        self.row_px = max(metrics.height() for metrics in self._metrics) + Space.M

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's
        """As wide as the column is meant to be; never measures text."""
        return QSize(COLUMNS[index.column()].width_px, self.row_px)

    def warm_up(self) -> None:
        """
        Draw once, for nobody, what the first rows will need: the letters of each font and the usual shapes.

        The system reads fonts and makes letters of them when they are first drawn, which takes longer than all the rest
        of the first page, and has nothing else to do while the first rows are being read.
        """
        for state in _USUAL_STATES:
            self._shapes.get(state) or self._shape(state)
        sheet = QPixmap(1, 1)
        with QPainter(sheet) as painter:
            for font, letters in zip(self._fonts, _LETTERS, strict=True):
                text = QStaticText(letters)
                text.setTextFormat(Qt.TextFormat.PlainText)
                text.prepare(QTransform(), font)
                painter.setFont(font)
                painter.drawStaticText(0, 0, text)

    def begin_page(self, selected_row: int) -> None:
        """Take in what holds for all cells of the next page; call it before each paint of the view."""
        self._selected_row = selected_row
        self._active = self._view.hasFocus()
        self._row = -1

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        row, column = index.row(), index.column()
        rect = option.rect
        left, top, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        if row == self._selected_row:
            painter.fillRect(
                left, top, width, height, self._selected if self._active else self._selected_inactive
            )
            if column == _STATE and self._active:
                painter.fillRect(left, top, _BAR_PX, height, self._accent)
        if row != self._row:
            self._row, self._cells = row, self._model.cells(row)
        cells = self._cells
        if cells is None:
            return
        ink = self._inks[column]
        room = width - Space.M - Space.S
        left += Space.M
        if column == _STATE:
            shape, ink = self._shapes.get(cells.row.state) or self._shape(cells.row.state)
            painter.drawPixmap(left, top + (height - icons.ICON_PX) // 2, shape)
            left += icons.ICON_PX + Space.S
            room -= icons.ICON_PX + Space.S
        elif column == _EVENT and cells.row.unreadable:
            ink = self._failed
        marked = bool(cells.marks) and column == _EVENT
        if marked:
            room -= _MARK_PX + Space.S
        text, text_width = self._fitting(cells.texts[column], column, room)
        if marked:
            place = left + text_width + Space.S
            painter.drawPixmap(place, top + (height - _MARK_PX) // 2, self._mark(cells.marks))
        if _IS_RIGHT[column]:
            left += room - text_width
        painter.setFont(self._fonts[column])
        painter.setPen(ink)
        painter.drawStaticText(left, top + (height - self._heights[column]) // 2, text)

    def _shape(self, state: State) -> tuple[QPixmap, QColor]:
        shape = (icons.state_pixmap(state), QColor(self._look.state(state)))
        self._shapes[state] = shape
        return shape

    def _mark(self, marks: Sequence[Mark]) -> QPixmap:
        found = any(mark.rule != UNDOCUMENTED for mark in marks)
        shape = "shield-alert" if found else "shield-question-mark"
        return icons.pixmap(shape, self._look.waiting, size=_MARK_PX)

    def _fitting(self, text: str, column: int, width: int) -> tuple[QStaticText, int]:
        """Lay a text out once for each width that it was shown in; most texts of a page are those of the last."""
        key = (text, column, width)
        fitting = self._laid_out.get(key)
        if fitting is None:
            if len(self._laid_out) >= _MOST_LAID_OUT:
                self._laid_out.clear()
            fitting = self._lay_out(text, column)
            if fitting[1] > width:
                shown = self._metrics[column].elidedText(text, Qt.TextElideMode.ElideRight, width)
                fitting = self._lay_out(shown, column)
            self._laid_out[key] = fitting
        return fitting

    def _lay_out(self, text: str, column: int) -> tuple[QStaticText, int]:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        static.prepare(QTransform(), self._fonts[column])
        return static, ceil(static.size().width())
