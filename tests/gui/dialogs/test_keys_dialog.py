"""Every key is listed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from pellucid_gui.dialogs.keys_dialog import KeysDialog
from pellucid_gui.keys import Key


def test_keys(shown, screenshot):
    """Every key that the window knows stands there with its meaning."""
    dialog = shown(KeysDialog())
    assert {key.meaning for key in Key} <= {label.text() for label in dialog.findChildren(QLabel)}
    screenshot(dialog, "dialog_keys")
