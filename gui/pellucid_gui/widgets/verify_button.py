"""The quiet button where receipts are read: whether they, and the lines that they tell of, are whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say
from pellucid_gui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class VerifyButton(TextButton):
    """Asks for a check of all that is kept of the program; says so to who points at it, and to who hears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Verify…"), icon="shield-check", part=Part.FLAT, parent=parent)
        tip = say("Check that these receipts, and all that is kept of the program, are as they were written")
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
