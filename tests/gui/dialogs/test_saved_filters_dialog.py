"""A person's own filters are renamed, ordered and deleted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from pellucid.query.saved_filters import SavedFilter
from pellucid_gui.dialogs.saved_filters_dialog import SavedFiltersDialog

SAVED = (
    SavedFilter(name="Crashes", text="name:*crash*"),
    SavedFilter(name="Mine", text="prop:command=viewer"),
    SavedFilter(name="Old", text="before:30d"),
)


@pytest.fixture
def dialog(shown, qtbot):
    """The dialog with three filters."""
    made = SavedFiltersDialog(SAVED)
    with qtbot.waitActive(made):
        shown(made)
        made.activateWindow()
    return made


def test_nothing_is_changed_at_first(dialog):
    """What there is stands in its order."""
    assert tuple((each.name, each.name) for each in SAVED) == dialog.arranged.names
    assert () == dialog.arranged.dropped


def test_order(dialog, qtbot):
    """By buttons and by keys; at the ends there is nowhere to go."""
    assert (False, True) == (dialog.up.isEnabled(), dialog.down.isEnabled())
    qtbot.mouseClick(dialog.down, Qt.MouseButton.LeftButton)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ["Mine", "Old", "Crashes"] == [now for _, now in dialog.arranged.names]
    assert (True, False) == (dialog.up.isEnabled(), dialog.down.isEnabled())
    qtbot.mouseClick(dialog.up, Qt.MouseButton.LeftButton)
    assert ["Mine", "Crashes", "Old"] == [now for _, now in dialog.arranged.names]


def rename(dialog, qtbot, text):
    qtbot.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    editor = dialog.list.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_rename(dialog, qtbot):
    """In place; a name that is taken, or none, is not accepted, and the dialog stays open."""
    rename(dialog, qtbot, "Falls")
    assert ("Crashes", "Falls") == dialog.arranged.names[0]
    rename(dialog, qtbot, "Mine")
    rename(dialog, qtbot, "  ")
    assert ("Crashes", "Falls") == dialog.arranged.names[0]
    assert dialog.isVisible()


def test_delete(dialog, qtbot):
    """By button and by key, until nothing is left to be done anything with."""
    dialog.list.setCurrentRow(2)
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert 1 == dialog.list.currentRow()
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert ((), ("Old", "Mine", "Crashes")) == (dialog.arranged.names, dialog.arranged.dropped)
    buttons = (dialog.rename, dialog.up, dialog.down, dialog.delete)
    assert [False] * 4 == [button.isEnabled() for button in buttons]
