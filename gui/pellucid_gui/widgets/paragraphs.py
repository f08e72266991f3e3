"""Cells of several short paragraphs: how high they are, and how they are drawn, with what a filter or a rule has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from pellucid_gui import icons, theme, tokens
from pellucid_gui.tokens import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFont, QPainter

    from pellucid_gui.models.sections import Paragraph

_SHAPE_PX: Final = 14
_MOST_LINES: Final = 6
"""So many lines of one paragraph are drawn; the last of them is cut."""

Span = tuple[int, int]


class Paragraphs:
    """
    Lays out and draws cells in the fonts of one widget.

    Args:
        scale: How much larger than designed text is.
    """

    def __init__(self, *, scale: float) -> None:
        self._strong = theme.text_font(scale=scale, strong=True)
        self._words = theme.text_font(scale=scale)
        self._small = theme.text_font(TypeSize.SMALL, scale=scale)
        self._code = theme.code_font(scale=scale)

    @property
    def line_px(self) -> int:
        """How high a line of words is."""
        return QFontMetrics(self._words).height()

    def height_px(self, paragraphs: Iterable[Paragraph], width_px: int) -> int:
        """Return how high a cell is if it is so wide."""
        return sum(self._height(self._laid_out(each, width_px)) for each in paragraphs)

    def draw(
        self,
        painter: QPainter,
        area: QRect,
        paragraphs: Sequence[Paragraph],
        found: Sequence[Sequence[Span]] = (),
    ) -> None:
        """
        Draw a cell.

        Args:
            painter: On what.
            area: Where.
            paragraphs: What.
            found: For each paragraph the places that a filter has found.
        """
        look, top = tokens.current(), area.top()
        for number, paragraph in enumerate(paragraphs):
            ink: str = getattr(look, paragraph.ink)
            spans = found[number] if number < len(found) else ()
            layout = self._laid_out(paragraph, area.width(), spans, is_rtl=_is_rtl(painter))
            indent = _indent(paragraph)
            if paragraph.icon:
                shape = icons.pixmap(paragraph.icon, ink, size=_SHAPE_PX)
                first = layout.lineAt(0)
                y = top + round((first.height() - _SHAPE_PX) / 2)
                left = area.left() if not _is_rtl(painter) else area.right() - _SHAPE_PX + 1
                painter.drawPixmap(left, y, shape)
            painter.setPen(tokens.colour(ink))
            start = area.left() + (0 if _is_rtl(painter) else indent)
            layout.draw(painter, QPointF(start, top))
            top += self._height(layout)

    def _font(self, paragraph: Paragraph) -> QFont:
        if paragraph.is_code:
            return self._code
        if paragraph.is_strong:
            return self._strong
        return self._small if paragraph.ink == "muted" else self._words

    def _laid_out(
        self, paragraph: Paragraph, width_px: int, found: Sequence[Span] = (), *, is_rtl: bool = False
    ) -> QTextLayout:
        font, width = self._font(paragraph), max(width_px - _indent(paragraph), Space.XXL)
        text = paragraph.shown.replace("\n", "\u2028")
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_rtl:  # a value is read as everywhere, from where the others begin
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        if paragraph.is_code or not is_rtl:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        else:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        if found or paragraph.spans:
            layout.setFormats(_formats(paragraph, found))
        lines = _broken(layout, width)
        if lines > _MOST_LINES:
            last = layout.lineAt(_MOST_LINES - 1)
            rest = QFontMetrics(font).elidedText(text[last.textStart() :], Qt.TextElideMode.ElideRight, width)
            layout.setText(text[: last.textStart()] + rest)
            _broken(layout, width)
        return layout

    @staticmethod
    def _height(layout: QTextLayout) -> int:
        return round(layout.boundingRect().height())


def _broken(layout: QTextLayout, width: int) -> int:
    layout.beginLayout()
    top, count = 0.0, 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
        count += 1
        if count > _MOST_LINES:
            break
    layout.endLayout()
    return count


def _formats(paragraph: Paragraph, found: Sequence[Span]) -> list[QTextLayout.FormatRange]:
    look = tokens.current()
    by_rule, by_filter = QTextCharFormat(), QTextCharFormat()
    by_rule.setForeground(tokens.colour(look.waiting))
    by_rule.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    by_filter.setBackground(tokens.colour(look.match))
    by_filter.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    by_filter.setUnderlineColor(tokens.colour(look.waiting))
    formats = []
    is_as_written = paragraph.shown == paragraph.text
    spans = [(span, by_rule) for span in paragraph.spans if is_as_written]
    for (start, end), form in [*spans, *((span, by_filter) for span in found)]:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, form
        formats.append(one)
    return formats


def _indent(paragraph: Paragraph) -> int:
    return _SHAPE_PX + Space.XS if paragraph.icon else 0


def _is_rtl(painter: QPainter) -> bool:
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
