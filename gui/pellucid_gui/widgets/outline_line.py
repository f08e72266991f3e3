"""What stands in the first cell of an outline's row, drawn from where reading begins: shapes, a title, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle

from pellucid_gui import icons, theme, tokens
from pellucid_gui.tokens import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

ALIGN: Final = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
"""How every cell of words is aligned."""
_SHAPE_PX: Final = 12
_LEAST_LETTERS: Final = 8
"""A name that would be cut to fewer is left out; the sheet beside it has it."""


class OutlineLine:
    """
    Draws one thing after the other, each where the one before has ended.

    Args:
        painter: Its font and pen are another afterwards.
        option: The cell; its text is the title.
        area: Where to draw.
    """

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        self._painter = painter
        self._option = option
        self._area = area
        self._left = area.left()
        self.scale = option.font.pixelSize() / TypeSize.BODY
        """How large the text is, beside its usual size."""

    @property
    def room_px(self) -> int:
        """How much is left."""
        return self._area.right() - self._left + 1

    def draw_shape(self, name: str, colour: str) -> None:
        """Draw an icon as high as the letters."""
        side = icons.side_beside(self._option.font, of=_SHAPE_PX)
        place = self._placed(QRect(self._left, self._area.center().y() - side // 2 + 1, side, side))
        self._painter.drawPixmap(place.topLeft(), icons.pixmap(name, colour, size=side))
        self._left += side + Space.XS

    def draw_title(self, font: QFont, colour: str) -> None:
        """Write the title; too long a one is cut in its middle."""
        self._left += self._write(self._option.text, font, colour, Qt.TextElideMode.ElideMiddle) + Space.S

    def draw_note(
        self,
        text: str,
        font: QFont,
        colour: str,
        *,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Write what there is room for."""
        self._write(text, font, colour, cut)

    def draw_code(self, name: str, *, cut: Qt.TextElideMode) -> None:
        """Write the name that a program uses, small and quiet, unless there is hardly any room."""
        font = theme.code_font(TypeSize.CAPTION, scale=self.scale)
        least_px = min(len(name), _LEAST_LETTERS) * QFontMetrics(font).averageCharWidth()
        if name and self.room_px >= least_px:
            self.draw_note(name, font, tokens.current().muted, cut=cut)

    def _write(self, text: str, font: QFont, colour: str, cut: Qt.TextElideMode) -> int:
        """Write a text into the room that is left; return how wide it is in pixels."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, cut, self.room_px)
        place = QRect(self._left, self._area.top(), self.room_px, self._area.height())
        self._painter.setFont(font)
        self._painter.setPen(tokens.colour(colour))
        self._painter.drawText(self._placed(place), ALIGN, shown)
        return metrics.horizontalAdvance(shown)

    def _placed(self, rect: QRect) -> QRect:
        """Mirror where the language is read from right to left."""
        return QStyle.visualRect(self._option.direction, self._area, rect)
