"""
Paints the visible rows of the event table: one call a page, column by column, nothing measured twice.

Qt's own way, a delegate that is called for each cell, asks the model four questions first and sets font and pen anew each
time, which takes as long as all the painting.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QStaticText, QTransform

from pellucid.state import State
from pellucid.view.values import UNDOCUMENTED, Eyes
from pellucid_gui import icons, theme, tokens
from pellucid_gui.models.columns import COLUMNS, EVENT_SECTION, FLAGS_SECTION, LARGE_WORD, STATE_SECTION, Face
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.widgets.interjection_painter import InterjectionPainter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pellucid.view.values import Mark
    from pellucid_gui.models.cells import Cells
    from pellucid_gui.models.event_model import EventModel
    from pellucid_gui.widgets.table_columns import Strip

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


class Page(NamedTuple):
    """The part of a table that is painted at once; all lengths in pixels of the viewport."""

    rows: range
    """From the top down."""
    y: int
    """Of the first one."""
    strips: Sequence[Strip]
    """The columns, in any order."""
    span: tuple[int, int]
    """Where all columns together begin, those out of sight too, and how wide they are."""
    last_section: int
    """The column at the edge, whose words keep as far from it as all else in the window."""
    has_flags: bool
    """Whether the flags have a column of their own, so that the names need not carry them."""


class EventPainter:
    """
    Draws what the columns say of the visible rows.

    Call `dress` when the colours or fonts are other ones.

    Args:
        view: The table.
        model: What it shows.
        is_selected: Tells of a row whether it is selected; asked once for each.
    """

    def __init__(self, view: QWidget, model: EventModel, *, is_selected: Callable[[int], bool]) -> None:
        self._view = view
        self._model = model
        self._is_selected = is_selected
        self._interjected = InterjectionPainter(view)
        self._laid_out: dict[tuple[str, int, int], tuple[QStaticText, int]] = {}
        self._is_mirrored = False
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

    def width_of(self, row: int, column: int, *, is_last: bool) -> int:
        """How wide a cell has to be to show all that it says; the words of the last column keep farther from the edge."""
        cells = self._model.cells(row) if self._model.event_at(row) is not None else None
        if cells is None:
            return 0
        if column == FLAGS_SECTION:
            return Space.M + Space.S + len(cells.flags) * (_MARK_PX + Space.XS)
        marks = len(self._marks_of(cells)) if column == EVENT_SECTION else 0
        icon = icons.ICON_PX + Space.S if column == STATE_SECTION else 0
        text = self._metrics[column].horizontalAdvance(cells.text(column))
        return Space.M + icon + text + marks * (_MARK_PX + Space.S) + _free_after(is_last=is_last) + 1

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint some rows."""
        self._is_mirrored = self._view.isRightToLeft()
        events = self._paint_grounds(painter, page)
        for strip in page.strips:
            if strip.section == FLAGS_SECTION:
                for top, cells in events:
                    self._paint_flags(painter, cells, strip, top)
                continue
            room = strip.width - Space.M - _free_after(is_last=strip.section == page.last_section)
            painter.setFont(self._fonts[strip.section])
            painter.setPen(self._inks[strip.section])
            if strip.section == STATE_SECTION:
                self._paint_states(painter, events, strip, room)
            elif strip.section == EVENT_SECTION:
                self._paint_names(painter, events, strip, room, bare=page.has_flags)
            else:
                self._paint_texts(painter, events, strip, room)

    def _paint_grounds(self, painter: QPainter, page: Page) -> list[tuple[int, Cells]]:
        """Paint what lies below all columns, and the rows that show no event; return the events, and where each is."""
        left, width = page.span
        is_active = self._view.hasFocus()
        ground = self._selected if is_active else self._selected_inactive
        events: list[tuple[int, Cells]] = []
        for top, row in enumerate(page.rows):
            y = page.y + top * self.row_px
            is_selected = self._is_selected(row) and not self._model.is_heading(row)
            if is_selected:
                painter.fillRect(left, y, width, self.row_px, ground)
                if is_active:
                    bar = left + width - _BAR_PX if self._is_mirrored else left
                    painter.fillRect(bar, y, _BAR_PX, self.row_px, self._accent)
            cells = self._model.cells(row)
            if cells is not None:
                events.append((y, cells))
            elif (interjection := self._model.interjection_at(row)) is not None:
                place = QRect(left, y, width, self.row_px)
                self._interjected.paint(painter, interjection, place, is_chosen=is_selected)
        return events

    def _paint_texts(
        self, painter: QPainter, events: Sequence[tuple[int, Cells]], strip: Strip, room: int
    ) -> None:
        section, is_right = strip.section, _IS_RIGHT[strip.section]
        down = (self.row_px - self._heights[section]) // 2
        for y, cells in events:
            text, width = self._fitting(cells.text(section), section, room)
            left = strip.x + Space.M + (room - width if is_right else 0)
            painter.drawStaticText(self._placed(strip, left, width), y + down, text)

    def _paint_states(
        self, painter: QPainter, events: Sequence[tuple[int, Cells]], strip: Strip, room: int
    ) -> None:
        icon_down = (self.row_px - icons.ICON_PX) // 2
        down = (self.row_px - self._heights[STATE_SECTION]) // 2
        left = strip.x + Space.M
        icon_left = self._placed(strip, left, icons.ICON_PX)
        left += icons.ICON_PX + Space.S
        room -= icons.ICON_PX + Space.S
        for y, cells in events:
            shape, ink = self._shapes.get(cells.row.state) or self._shape(cells.row.state)
            painter.drawPixmap(icon_left, y + icon_down, shape)
            text, width = self._fitting(cells.text(STATE_SECTION), STATE_SECTION, room)
            painter.setPen(ink)
            painter.drawStaticText(self._placed(strip, left, width), y + down, text)

    def _paint_names(
        self, painter: QPainter, events: Sequence[tuple[int, Cells]], strip: Strip, room: int, *, bare: bool
    ) -> None:
        """Write the events' names, and behind each, unless they are `bare`, what is worth a second look."""
        mark_down = (self.row_px - _MARK_PX) // 2
        down = (self.row_px - self._heights[EVENT_SECTION]) // 2
        ink = self._inks[EVENT_SECTION]
        left = strip.x + Space.M
        for y, cells in events:
            marks = () if bare else self._marks_of(cells)
            left_over = room - len(marks) * (_MARK_PX + Space.S)
            text, width = self._fitting(cells.text(EVENT_SECTION), EVENT_SECTION, left_over)
            for number, mark in enumerate(marks):
                place = left + width + Space.S + number * (_MARK_PX + Space.XS)
                painter.drawPixmap(self._placed(strip, place, _MARK_PX), y + mark_down, mark)
            painter.setPen(self._failed if cells.row.unreadable else ink)
            painter.drawStaticText(self._placed(strip, left, width), y + down, text)

    def _paint_flags(self, painter: QPainter, cells: Cells, strip: Strip, y: int) -> None:
        left, top = strip.x + Space.M, y + (self.row_px - _MARK_PX) // 2
        for word in cells.flags:
            if left + _MARK_PX >= strip.x + strip.width:
                return
            name, ink = _FLAG_ICONS[word]
            shape = icons.pixmap(name, getattr(self._look, ink), size=_MARK_PX)
            painter.drawPixmap(self._placed(strip, left, _MARK_PX), top, shape)
            left += _MARK_PX + Space.XS

    def _placed(self, strip: Strip, left: int, width: int) -> int:
        """Return where something begins that is so far from the left; mirrored where people read from the right."""
        return 2 * strip.x + strip.width - left - width if self._is_mirrored else left

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


def _free_after(*, is_last: bool) -> int:
    return Space.M if is_last else Space.S
