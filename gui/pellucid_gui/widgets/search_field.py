"""The field that a page is searched with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton

from pellucid_gui import icons, tokens
from pellucid_gui.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH_PX: Final = 240
_CLEAR: Final = "_q_qlineeditclearaction"
"""What Qt calls the action behind its button that clears a field."""


class SearchField(QLineEdit):
    """
    One line to search with, which can be cleared.

    Args:
        words: What it searches; stands in it as long as it is empty.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(round(_WIDTH_PX * max(1.0, self.font().pixelSize() / TypeSize.BODY)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the cross when the theme changed: Qt puts its own in its place."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._redraw()

    def _redraw(self) -> None:
        clear, button = self.findChild(QAction, _CLEAR), self.findChild(QToolButton)
        if clear is None or button is None:
            return
        clear.setIcon(icons.icon("x", tokens.current().muted))
        clear.setText(self.tr("Clear search"))
        button.setVisible(bool(self.text()))  # any change of the action shows it
