"""A label for sentences that are told whole, in as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pellucid_gui.style_sheet import set_part

if TYPE_CHECKING:
    from pellucid_gui.style_sheet import Part


def wrapped_label(part: Part) -> QLabel:
    """Return one that says nothing yet; whatever it is told is text, and no HTML."""
    label = QLabel()
    set_part(label, part)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setIndent(0)  # else Qt moves words away from the line above them
    return label
