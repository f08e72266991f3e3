"""How the rows of a section table are measured and drawn: headings over the whole width, and cells of paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pellucid_gui import icons, tokens
from pellucid_gui.models.sections import Heading, Line, Paragraph
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.widgets.paragraphs import Paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QTableView

_SHAPE_PX: Final = 14
_BAR_PX: Final = 3
PAD_PX: Final = Space.XS
"""Above and below the words of a cell."""


class SectionCells(QStyledItemDelegate):
    """
    Cells whose text stands exactly below the header's.

    Args:
        table: What they are drawn in, and whose font they take.
        rows: Says what is to be seen, from top to bottom.
        spans: Says where in each paragraph of a row's cell stands what a filter has found.
    """

    def __init__(
        self,
        table: QTableView,
        *,
        rows: Callable[[], Sequence[Heading | Line]],
        spans: Callable[[Line, int], Sequence[Sequence[tuple[int, int]]]],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._rows = rows
        self._spans = spans
        self.dress()

    def dress(self) -> None:
        """Take the fonts as they are now."""
        self.paragraphs = Paragraphs(scale=max(1.0, self._table.font().pixelSize() / TypeSize.BODY))

    def height_px(self, row: Heading | Line, widths: Sequence[int]) -> int:
        """Return how high a row is with columns so wide."""
        if isinstance(row, Heading):
            inner = sum(widths) - 2 * Space.M - _SHAPE_PX - Space.S
            return self.paragraphs.height_px(_words(row), inner) + Space.S + Space.XS
        inner = max(
            self.paragraphs.height_px(cell, width - Space.M - Space.S)
            for cell, width in zip(row.cells, widths, strict=True)
        )
        return inner + 2 * PAD_PX

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell, or a heading over the whole row."""
        look, area, row = tokens.current(), option.rect, self._rows()[index.row()]
        painter.save()
        painter.setClipRect(area)
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            active = bool(option.state & QStyle.StateFlag.State_Active) and self._table.hasFocus()
            painter.fillRect(area, QColor(look.selected if active else look.selected_inactive))
            if index.column() == 0 and active:
                bar = area.adjusted(0, 0, _BAR_PX - area.width(), 0)
                painter.fillRect(QStyle.visualRect(option.direction, area, bar), QColor(look.accent))
        if isinstance(row, Heading):
            self._draw_heading(painter, option, row, is_first=index.row() == 0)
        else:
            inner = area.adjusted(Space.M, PAD_PX, -Space.S, 0)
            spans = self._spans(row, index.column())
            self.paragraphs.draw(
                painter, QStyle.visualRect(option.direction, area, inner), row.cells[index.column()], spans
            )
        painter.restore()

    def _draw_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading, *, is_first: bool
    ) -> None:
        look, area = tokens.current(), option.rect
        if not is_first:
            painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), QColor(look.line))
        icon = heading.icon
        if heading.can_fold:
            icon = "chevron-right" if heading.is_folded else "chevron-down"
        inner = area.adjusted(Space.M, Space.S, -Space.M, 0)
        if icon:
            ink: str = getattr(look, heading.ink)
            line_px = self.paragraphs.line_px
            shape = QRect(inner.left(), inner.top() + (line_px - _SHAPE_PX) // 2, _SHAPE_PX, _SHAPE_PX)
            painter.drawPixmap(
                QStyle.visualRect(option.direction, area, shape).topLeft(),
                icons.pixmap(icon, ink, size=_SHAPE_PX),
            )
            inner.adjust(_SHAPE_PX + Space.S, 0, 0, 0)
        self.paragraphs.draw(painter, QStyle.visualRect(option.direction, area, inner), _words(heading))


def _words(heading: Heading) -> list[Paragraph]:
    note = [Paragraph(text=heading.note, ink="muted")] if heading.note else []
    return [Paragraph(text=heading.text, ink=heading.ink, is_strong=True), *note]
