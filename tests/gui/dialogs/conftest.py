"""What every test of a dialog needs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel


@pytest.fixture
def shown(qtbot, theme, faults):
    """Show a dialog, and return it; none has anything in it that a screen reader is not told of."""

    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        assert [] == faults(dialog)
        return dialog

    return show


@pytest.fixture
def words():
    """Read all that a dialog says."""

    def read(dialog):
        return " ".join(label.text() for label in dialog.findChildren(QLabel))

    return read
