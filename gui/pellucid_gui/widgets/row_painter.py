"""How the rows of a list are drawn: a rounded ground where one is chosen or pointed at, and words from where reading begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from pellucid_gui import tokens

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QStyleOptionViewItem

LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class RowPainter:
    """
    Draws one row.

    Args:
        painter: Whose state is another one afterwards.
        option: Says where the row is, how it stands, and which way people read.
        area: What is the row's ground.
        pad_px: So much of the ground, at either side, is left free of words.
    """

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, pad_px: int) -> None:
        self._painter = painter
        self._option = option
        self._area = area
        self.inner = area.adjusted(pad_px, 0, -pad_px, 0)
        """Where its words may stand."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ground(self, *, radius: float, hover: str) -> None:
        """
        Fill the ground of a row that is chosen, or that the mouse is over; with a ring if the keyboard is there.

        Args:
            radius: Of its corners.
            hover: The colour under the mouse.
        """
        look, state, painter = tokens.current(), self._option.state, self._painter
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not (is_chosen or state & QStyle.StateFlag.State_MouseOver):
            return
        area = QRectF(self._area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(look.selected if is_chosen else hover))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(tokens.colour(look.focus), look.focus_width))
            area.adjust(1, 1, -1, -1)
        painter.drawRoundedRect(area, radius, radius)

    def placed(self, place: QRect) -> QRect:
        """Return where something stands that is given as if reading began at the left."""
        return QStyle.visualRect(self._option.direction, self.inner, place)

    def words(
        self,
        place: QRect,
        text: str,
        *,
        font: QFont,
        ink: QColor,
        elide: Qt.TextElideMode | None = Qt.TextElideMode.ElideRight,
        align: Qt.AlignmentFlag = LEADING,
    ) -> None:
        """Write a text into a place that is given as if reading began at the left; shortened there, or whole (`None`)."""
        painter = self._painter
        painter.setFont(font)
        painter.setPen(ink)
        shown = text if elide is None else QFontMetrics(font).elidedText(text, elide, place.width())
        painter.drawText(self.placed(place), int(align), shown)
