"""The keys of the window listen once, and are gone with what they belong to; what each does is tested with the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from pellucid_gui.keys import Key
from pellucid_gui.window_keys import WindowKeys


class Dressing:
    """What changes the looks, as far as keys know it."""

    def __init__(self) -> None:
        self.worn = 0

    def wear_next(self) -> None:
        """Count."""
        self.worn += 1


@pytest.fixture
def window(qtbot, theme):
    """A window that shows no program."""
    made = QMainWindow()
    made.page = None
    qtbot.addWidget(made)
    return made


def test_every_key_has_its_action(window):
    """None is left out, none is there twice."""
    WindowKeys(window, Dressing()).listen()
    shortcuts = [action.shortcut().toString() for action in window.actions()]
    assert len(set(shortcuts)) == len(shortcuts)
    assert {"F1", "Ctrl+F", "Ctrl+1", "Ctrl+Z"} <= set(shortcuts)


def test_without_a_program_keys_do_no_harm(window):
    """Those that need none do what they do."""
    dressing = Dressing()
    WindowKeys(window, dressing).listen()
    for action in window.actions():
        if action.text() not in {Key.PROGRAMS.meaning, Key.HELP.meaning, Key.QUIT.meaning}:
            action.trigger()
    assert 1 == dressing.worn
    next(action for action in window.actions() if action.text() == Key.HELP.meaning).trigger()
    assert any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_they_are_gone_with_what_they_belong_to(window):
    """So others can take their place."""
    keys = WindowKeys(window, Dressing())
    keys.listen()
    assert window.actions()
    keys.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [] == window.actions()
