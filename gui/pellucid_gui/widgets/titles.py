"""The titles of a table's columns: one that does not fit ends with "…", and is told whole to who points at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyle, QToolTip

from pellucid_gui.tokens import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QStyleOptionHeader, QWidget


class Titles(QHeaderView):
    """
    A header that cuts nothing off without a word.

    Left to itself, Qt elides by the widget's font and knows nothing of the style sheet's paddings, so that letters are
    clipped.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def title(self, section: int) -> str:
        """Return a column's title, whole."""
        model = self.model()
        return "" if model is None else str(model.headerData(section, Qt.Orientation.Horizontal) or "")

    def shown_title(self, section: int) -> str:
        """Return as much of a column's title as there is room for."""
        mark = QStyle.PixelMetric.PM_HeaderMarkSize
        room_px = self.sectionSize(section) - Space.M - Space.S
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            room_px -= self.style().pixelMetric(mark, None, self)
        return self._metrics().elidedText(self.title(section), Qt.TextElideMode.ElideRight, max(0, room_px))

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N803 - Qt's
        """Let Qt draw what there is room for."""
        super().initStyleOptionForIndex(option, logicalIndex)
        option.text = self.shown_title(logicalIndex)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole title to who points at a part of it."""
        if event.type() is QEvent.Type.ToolTip:
            help_event: QHelpEvent = event  # type: ignore[assignment]
            section = self.logicalIndexAt(help_event.pos())
            if section >= 0 and self.shown_title(section) != self.title(section):
                QToolTip.showText(help_event.globalPos(), self.title(section), self.viewport())
                return True
        return super().viewportEvent(event)

    def _metrics(self) -> QFontMetrics:
        """Measure as the style sheet has titles drawn."""
        font = QFont(self.font())
        font.setPixelSize(round(TypeSize.CAPTION * max(1.0, font.pixelSize() / TypeSize.BODY)))
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)
