"""Boxes to tick, with an outline that can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QListWidget

from pellucid_gui import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FUSION_DARKENS: Final = 140
"""In percent: what Fusion makes of the colour *Window* for the outline of a box."""


class Tick(QCheckBox):
    """A box with a label; a check box to the keyboard and to screen readers."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _outline(self)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the theme when it changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            _outline(self)


class TickList(QListWidget):
    """A list whose items have boxes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _outline(self)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the theme when it changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            _outline(self)


def _outline(widget: QWidget) -> None:
    """Give a widget the colour *Window* from which Fusion makes our own outline; nothing else is drawn in it."""
    line = QColor(tokens.current().control_line)
    wanted = line.lighter(_FUSION_DARKENS)
    palette = widget.palette()
    if palette.color(QPalette.ColorRole.Window) != wanted:
        palette.setColor(QPalette.ColorRole.Window, wanted)
        widget.setPalette(palette)
