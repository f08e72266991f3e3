"""Paints the cells of the event table: one call a cell, nothing measured twice."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QStaticText, QTransform
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pellucid.state import State
from pellucid.view.values import UNDOCUMENTED, Eyes
from pellucid_gui import icons, theme, tokens
from pellucid_gui.models.columns import COLUMNS, EVENT_SECTION, FLAGS_SECTION, LARGE_WORD, STATE_SECTION, Face
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.widgets.interjection_painter import InterjectionPainter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect

    from pellucid.view.values import Mark
    from pellucid_gui.models.event_model import Cells, EventModel

_MOST_LAID_OUT: Final = 4000
_BAR_PX: Final = 3
_MARK_PX: Final = 14
_IS_RIGHT: Final = tuple(column.right for column in COLUMNS)
_USUAL_STATES: Final = (State.QUEUED, State.RELEASED, State.SENT)
_DIGITS: Final = "0123456789 .:-"
_NAMES: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_…"
_LETTERS: Final = tuple(_NAMES if column.face is Face.WORDS else _DIGITS + "abcdefkBKM" for column in COLUMNS)
_EYES_ICONS: Final = {Eyes.BOTH: "eye", Eyes.WIRE: "radio"}
_QUIET: Final = frozenset({"session", "size", "kind", "line", "session_file", "uuid"})
_FLAG_ICONS: Final = {
    "guard": ("shield-alert", "waiting"),
    "undocumented": ("shield-question-mark", "waiting"),
    LARGE_WORD: ("hard-drive", "muted"),
    "seen leaving": ("eye", "gone"),
    "only seen leaving": ("radio", "gone"),
}
"""The shape of each flag's word, and the token that it is drawn in."""


class EventDelegate(QStyledItemDelegate):
    """
    Draws what the columns say of the visible rows.

    Call `dress` when the colours or fonts are other ones.
    """

    def __init__(self, view: QWidget, model: EventModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._span = (0, 0)
        self._interjected = InterjectionPainter(view)
        self._laid_out: dict[tuple[str, int, int], tuple[QStaticText, int]] = {}
        self._is_selected: Callable[[int], bool] = lambda _row: False
        self._row_selected = False
        self._first_section = STATE_SECTION
        self._last_section = -1
        self._flags_apart = False
        self._active = False
        self._is_mirrored = False
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
        self._interjected.dress()
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
        self._inks = [QColor(look.muted if column.name in _QUIET else look.text) for column in COLUMNS]
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
            for column, font, letters in zip(COLUMNS, self._fonts, _LETTERS, strict=True):
                if not column.standard:
                    continue
                text = QStaticText(letters)
                text.setTextFormat(Qt.TextFormat.PlainText)
                text.prepare(QTransform(), font)
                painter.setFont(font)
                painter.drawStaticText(0, 0, text)

    def begin_page(
        self,
        is_selected: Callable[[int], bool],
        *,
        span: tuple[int, int] = (0, 0),
        first_section: int = STATE_SECTION,
        last_section: int = -1,
        flags_apart: bool = False,
    ) -> None:
        """
        Take in what holds for all cells of the next page; call it before each paint of the view.

        Args:
            is_selected: Tells of a row whether it is selected; asked once for each.
            span: Where all columns together begin, and how wide they are.
            first_section: The column at the left edge; the mark of a selected row stands there.
            last_section: The column at the right edge, which its words keep as far from as all else in the window.
            flags_apart: Whether the flags have a column of their own, so that the names need not carry them.
        """
        self._is_selected = is_selected
        self._span = span
        self._first_section, self._last_section = first_section, last_section
        self._flags_apart = flags_apart
        self._active = self._view.hasFocus()
        self._is_mirrored = self._view.isRightToLeft()
        self._row = -1

    def width_of(self, row: int, column: int) -> int:
        """How wide a cell has to be to show all that it says."""
        cells = self._model.cells(row) if self._model.event_at(row) is not None else None
        if cells is None:
            return 0
        if column == FLAGS_SECTION:
            return Space.M + Space.S + len(cells.flags) * (_MARK_PX + Space.XS)
        marks = len(self._marks_of(cells)) if column == EVENT_SECTION else 0
        icon = icons.ICON_PX + Space.S if column == STATE_SECTION else 0
        text = self._metrics[column].horizontalAdvance(cells.texts[column])
        return Space.M + icon + text + marks * (_MARK_PX + Space.S) + self._free_after(column) + 1

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        row, column = index.row(), index.column()
        rect = option.rect
        left, top, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        if row != self._row:
            self._row, self._cells = row, self._model.cells(row)
            self._row_selected = self._is_selected(row) and not self._model.is_heading(row)
        if self._row_selected:
            self._paint_selected(painter, rect, column)
        cells = self._cells
        if cells is None:
            interjection = self._model.interjection_at(row)
            if interjection is not None:
                self._interjected.paint(painter, interjection, rect, self._span, self._row_selected)
            return
        if column == FLAGS_SECTION:
            self._paint_flags(painter, cells, rect)
            return
        ink = self._inks[column]
        room = width - Space.M - self._free_after(column)
        left += Space.M
        if column == STATE_SECTION:
            shape, ink = self._shapes.get(cells.row.state) or self._shape(cells.row.state)
            place = self._placed(rect, left, icons.ICON_PX)
            painter.drawPixmap(place, top + (height - icons.ICON_PX) // 2, shape)
            left += icons.ICON_PX + Space.S
            room -= icons.ICON_PX + Space.S
        elif column == EVENT_SECTION and cells.row.unreadable:
            ink = self._failed
        marks = self._marks_of(cells) if column == EVENT_SECTION and not self._flags_apart else ()
        room -= len(marks) * (_MARK_PX + Space.S)
        text, text_width = self._fitting(cells.texts[column], column, room)
        for number, mark in enumerate(marks):
            place = left + text_width + Space.S + number * (_MARK_PX + Space.XS)
            painter.drawPixmap(self._placed(rect, place, _MARK_PX), top + (height - _MARK_PX) // 2, mark)
        if _IS_RIGHT[column]:
            left += room - text_width
        painter.setFont(self._fonts[column])
        painter.setPen(ink)
        left = self._placed(rect, left, text_width)
        painter.drawStaticText(left, top + (height - self._heights[column]) // 2, text)

    def _paint_selected(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.fillRect(rect, self._selected if self._active else self._selected_inactive)
        if column == self._first_section and self._active:
            left = self._placed(rect, rect.x(), _BAR_PX)
            painter.fillRect(left, rect.y(), _BAR_PX, rect.height(), self._accent)

    def _paint_flags(self, painter: QPainter, cells: Cells, rect: QRect) -> None:
        left, top = rect.x() + Space.M, rect.y() + (rect.height() - _MARK_PX) // 2
        for word in cells.flags:
            if left + _MARK_PX > rect.right():
                return
            name, ink = _FLAG_ICONS[word]
            shape = icons.pixmap(name, getattr(self._look, ink), size=_MARK_PX)
            painter.drawPixmap(self._placed(rect, left, _MARK_PX), top, shape)
            left += _MARK_PX + Space.XS

    def _free_after(self, column: int) -> int:
        return Space.M if column == self._last_section else Space.S

    def _placed(self, rect: QRect, left: int, width: int) -> int:
        """Return where something begins that is so far from the left; mirrored where people read from the right."""
        return 2 * rect.x() + rect.width() - left - width if self._is_mirrored else left

    def _shape(self, state: State) -> tuple[QPixmap, QColor]:
        shape = (icons.state_pixmap(state), QColor(self._look.state(state)))
        self._shapes[state] = shape
        return shape

    def _marks_of(self, cells: Cells) -> Sequence[QPixmap]:
        """Return what stands behind an event's name: usually nothing."""
        if not cells.marks and cells.eyes is Eyes.FILE:
            return ()
        seen = [] if cells.eyes is Eyes.FILE else [_EYES_ICONS[cells.eyes]]
        shapes = [icons.pixmap(shape, self._look.gone, size=_MARK_PX) for shape in seen]
        return [*shapes, self._mark(cells.marks)] if cells.marks else shapes

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
