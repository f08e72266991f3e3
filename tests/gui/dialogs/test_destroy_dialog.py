"""What was never sent is destroyed only after a question, and never by Return."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pellucid_gui.dialogs.destroy_dialog import DestroyDialog


def test_one_is_one(shown, words):
    """The words fit the number."""
    text = words(shown(DestroyDialog(count=1)))
    assert "It was never sent" in text


def test_return_destroys_nothing(shown, qtbot):
    """The default button is the way out."""
    dialog = shown(DestroyDialog(count=1))
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
