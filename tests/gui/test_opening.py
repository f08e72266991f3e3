"""Each dialog is opened in one way: it holds up nobody, tells what became of it, and is gone afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pellucid_gui.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def told() -> list[str]:
    """What the dialog told."""
    return []


@pytest.fixture
def dialog(qtbot, told) -> Iterator[QDialog]:
    """One that is open over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    made = QDialog(window)
    open_dialog(made, agreed=lambda: told.append("agreed"), closed=lambda: told.append("closed"))
    yield made
    window.close()


def test_a_person_agrees(dialog, told):
    """The deed comes before the end; the window cannot be used in between."""
    assert (True, Qt.WindowModality.WindowModal, []) == (dialog.isVisible(), dialog.windowModality(), told)
    dialog.accept()
    assert ["agreed", "closed"] == told
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)


def test_a_person_declines(dialog, told):
    """Nothing is done, and it is gone all the same."""
    dialog.close()
    assert ["closed"] == told
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)
