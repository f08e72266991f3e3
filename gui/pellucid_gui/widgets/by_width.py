"""What is scrolled, and as high as its words need at the width that there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget


class ByWidth(QWidget):
    """
    The inside of a `QScrollArea` whose words wrap; it has a layout, and takes its looks from its part.

    Qt reckons the least height of wrapped words for another width than the one that they have. A scroll area would
    scroll on for as much, over nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def minimumSizeHint(self) -> QSize:
        """Return the least width: the area asks the layout for the height that belongs to it."""
        return QSize(super().minimumSizeHint().width(), 0)
