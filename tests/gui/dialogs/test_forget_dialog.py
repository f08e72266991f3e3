"""Forgetting is confirmed, and never done by the Return key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from pellucid_gui.dialogs.forget_dialog import ForgetDialog, Scope


def forget(**changes):
    values = {"scope": Scope.SESSION, "title": "Rerun", "subject": "1565df47", "count": 12, "still_queued": 3}
    return ForgetDialog(**values | changes)


def test_forget_names_what_stays(words, shown):
    """Copies of what is still queued stay, and the dialog says so."""
    dialog = shown(forget())
    assert "3 of them still wait" in words(dialog)


def test_return_never_forgets(shown, qtbot):
    """Return presses the way out; only a press of its own button destroys."""
    dialog = shown(forget())
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert QDialog.DialogCode.Rejected.value == dialog.result()
    assert not dialog.isVisible()


def test_forget_offers_nothing_that_it_cannot_do(shown):
    """If all is still queued there is nothing to forget yet, and no button for it."""
    dialog = shown(forget(count=1, still_queued=1))
    assert ["Close"] == [button.text() for button in dialog.findChildren(QPushButton)]


def test_of_an_own_app_the_log_itself_is_overwritten(shown, words):
    """There is no other copy, and what waits is never sent."""
    dialog = shown(
        ForgetDialog(scope=Scope.SESSION, title="My Viewer", subject="a", count=3, still_queued=0, own=True)
    )
    text = words(dialog)
    assert "The bytes in My Viewer's own log are overwritten." in text
    assert "What still waits is destroyed, and never sent." in text
    assert "uploader" not in text
