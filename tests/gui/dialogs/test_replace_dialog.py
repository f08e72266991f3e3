"""What is asked before a file that nobody can read is replaced."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from pellucid.said import said
from pellucid_gui.dialogs.replace_dialog import ReplaceDialog

KEPT = Path("/home/alice/.local/share/pellucid/set_aside/myviewer")


def test_all_that_matters_stands_before_the_button(words, shown):
    """What is broken, what a fresh file means and where the broken one goes; for ears, too, and in this order."""
    dialog = shown(
        ReplaceDialog(
            heading="Replace it?",
            title="My Viewer",
            reason=said("{path} cannot be read: {reason}", path="/x/analytics.json", reason="it is empty"),
            meaning=("Until then nothing is sent.", "The fresh file says off."),
            kept_in=KEPT,
            action="Replace",
        )
    )
    text = words(dialog)
    places = [text.index(part) for part in ("it is empty.", "Until then", "says off", str(KEPT))]
    assert sorted(places) == places
    assert "My Viewer: /x/analytics.json cannot be read: it is empty" == dialog.accessibleDescription()
    (button,) = (each for each in dialog.findChildren(QPushButton) if each.text() == "Replace")
    button.click()
    assert ReplaceDialog.DialogCode.Accepted == dialog.result()
