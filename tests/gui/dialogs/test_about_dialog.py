"""What Pellucid is, and what others gave to it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pellucid_gui.dialogs.about_dialog import AboutDialog


def test_about(words, shown):
    """The promise."""
    dialog = shown(AboutDialog())
    assert "connects to nothing" in words(dialog)


def test_about_has_the_licences(shown, qtbot):
    """The licences of fonts and icons can be read where they are used."""
    dialog = shown(AboutDialog())
    qtbot.mouseClick(dialog._more, Qt.MouseButton.LeftButton)
    assert "SIL OPEN FONT LICENSE" in dialog._licences.toPlainText().upper()
