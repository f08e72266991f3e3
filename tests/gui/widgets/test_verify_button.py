"""The button that leads from receipts to their proof."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

from pellucid_gui.widgets.verify_button import VerifyButton


def test_it_says_what_it_checks(qtbot, theme):
    """To who points at it, and to who hears it: a press opens something more."""
    button = VerifyButton()
    qtbot.addWidget(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert "Verify…" == spoken.text(QAccessible.Text.Name)
    assert spoken.text(QAccessible.Text.Description).startswith("Check that these receipts")
    assert button.toolTip() == spoken.text(QAccessible.Text.Description)
