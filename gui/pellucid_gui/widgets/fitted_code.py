"""A short text in the font of code, as high as its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from pellucid_gui import theme
from pellucid_gui.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


def show_code_in(view: QPlainTextEdit, name: str) -> None:
    """
    Let a view show code that can be selected and not changed; long lines are wrapped, and always run from the left.

    Args:
        view: It takes the font of code, as large as its own text is now.
        name: What it shows, for screen readers.
    """
    view.setReadOnly(True)
    view.setAccessibleName(name)
    view.setTabChangesFocus(True)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    view.setFont(theme.code_font(scale=max(1.0, view.font().pixelSize() / TypeSize.BODY)))


class FittedCode(QPlainTextEdit):
    """
    Shows code, as `show_code_in` has it.

    Args:
        name: What it is, for screen readers.
        margin_px: Around the text.
        rest_px: How much height there is above the lines, and again below them.
        most_lines: So many are seen at once, and beyond them it scrolls; `None`: all of them are.
    """

    def __init__(self, name: str, *, margin_px: int, rest_px: int, most_lines: int | None = None) -> None:
        super().__init__()
        self._rest_px, self._most_lines = rest_px, most_lines
        show_code_in(self, name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if most_lines is None:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(margin_px)

    def setPlainText(self, text: str) -> None:
        """Show another text."""
        super().setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(round(self.document().size().height()), 1)  # counted in lines, by Qt
        if self._most_lines is not None:
            lines = min(lines, self._most_lines)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * self._rest_px)
