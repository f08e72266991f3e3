"""Paints a row that shows no event: a sentence over all columns, set back from the events around it, or a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from pellucid.view.values import InterjectionKind
from pellucid_gui import icons, theme, tokens
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.translation import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from pellucid.view.values import Interjection

_LOOKS: Final = {
    InterjectionKind.GAP: ("eye-off", "muted"),
    InterjectionKind.SETTING: ("toggle-right", "accent"),
    InterjectionKind.LOSS: ("triangle-alert", "failed"),
}
"""The shape of each kind, and the token that it is drawn in."""


class InterjectionPainter:
    """
    Draws rows of the event table that show an interjection.

    Call `dress` when the colours or fonts are other ones.

    Args:
        view: The table.
    """

    def __init__(self, view: QWidget) -> None:
        self._view = view

    def dress(self) -> None:
        """Take colours and fonts from the theme as it is now."""
        look = tokens.current()
        self._look = look
        scale = max(1.0, self._view.font().pixelSize() / TypeSize.BODY)
        self._font = theme.text_font(scale=scale)
        self._metrics = QFontMetrics(self._font)
        self._day_font = theme.text_font(TypeSize.SMALL, scale=scale, strong=True)
        self._day_metrics = QFontMetrics(self._day_font)
        self._ground, self._line, self._ink = QColor(look.window), QColor(look.line), QColor(look.muted)
        self._chosen_ink = QColor(look.text)
        self._shapes: dict[InterjectionKind, QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        interjection: Interjection,
        row: QRect,
        *,
        is_chosen: bool,
    ) -> None:
        """
        Paint a row.

        Args:
            painter: The table's; its font and pen are others afterwards.
            interjection: What the row shows.
            row: Where it is, over all columns.
            is_chosen: Whether the row is chosen; its background is there already.
        """
        if interjection.kind is InterjectionKind.DAY:
            self._paint_day(painter, translated(interjection.words), row)
            return
        if not is_chosen:
            painter.fillRect(row, self._ground)
            painter.fillRect(row.x(), row.y(), row.width(), 1, self._line)
            painter.fillRect(row.x(), row.bottom(), row.width(), 1, self._line)
        left = row.x() + Space.M
        shape = self._shapes.get(interjection.kind) or self._shape(interjection.kind)
        painter.drawPixmap(left, row.y() + (row.height() - icons.ICON_PX) // 2, shape)
        left += icons.ICON_PX + Space.S
        room = row.right() - Space.M - left
        text = self._metrics.elidedText(translated(interjection.words), Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._font)
        painter.setPen(self._chosen_ink if is_chosen else self._ink)
        painter.drawText(QRect(left, row.y(), room, row.height()), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_day(self, painter: QPainter, words: str, row: QRect) -> None:
        """Write the day, and draw a line from there to the right edge: what stands below belongs to it."""
        left, width = row.x() + Space.M, self._day_metrics.horizontalAdvance(words)
        painter.setFont(self._day_font)
        painter.setPen(self._ink)
        painter.drawText(QRect(left, row.y(), width, row.height()), Qt.AlignmentFlag.AlignVCenter, words)
        begin = left + width + Space.M
        painter.fillRect(begin, row.center().y(), max(0, row.right() - begin), 1, self._line)

    def _shape(self, kind: InterjectionKind) -> QPixmap:
        name, ink = _LOOKS[kind]
        shape = self._shapes[kind] = icons.pixmap(name, getattr(self._look, ink))
        return shape
