"""A filter gets a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid_gui.dialogs.filter_name_dialog import FilterNameDialog


@pytest.fixture
def dialog(shown):
    """The dialog for a filter, where one other has a name."""
    return shown(FilterNameDialog("name:*crash* since:7d", taken=["Taken"]))


def test_it_needs_a_name(dialog, qtbot):
    """Blanks are none; Return saves once there is one."""
    assert not dialog._button.isEnabled()
    qtbot.keyClicks(dialog.field, "  ")
    assert not dialog._button.isEnabled()
    qtbot.keyClicks(dialog.field, "Crashes ")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert "Crashes" == dialog.name


def test_a_name_that_is_taken_is_told(dialog, words):
    """The other filter would be replaced: that is said before it happens."""
    dialog.field.setText("Taken")
    assert "takes this filter instead" in words(dialog)
    dialog.field.setText("Taken too")
    assert "takes this filter instead" not in words(dialog)
