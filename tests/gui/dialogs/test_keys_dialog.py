"""Every key is listed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from pellucid_gui.dialogs.keys_dialog import KeysDialog
from pellucid_gui.keys import PLACES, Key


def test_keys(shown):
    """Every key that the window knows stands there with its meaning."""
    dialog = shown(KeysDialog())
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {key.meaning for key in Key} <= said
    assert {str(meaning) for place in PLACES for _, meaning in place.keys} <= said
    assert dialog.height() <= 700
