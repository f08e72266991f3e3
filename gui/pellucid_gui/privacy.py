"""
*Privacy…* for the settings menu of a Qt viewer that has the engine inside.

    settings_menu.addAction(privacy_action(analytics, parent=window))

The window runs as a program of its own, so that the viewer stays as light as it was; one that is open already comes
forward.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QProcess, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class HasKey(Protocol):
    """What is needed of a `pellucid.Analytics`."""

    @property
    def key(self) -> str:
        """By what name the window knows the app."""


def privacy_action(
    analytics: HasKey, parent: QWidget, *, text: str = "", command: Sequence[str] = ()
) -> QAction:
    """
    Return a menu item that opens the window on an app.

    Args:
        analytics: The app's own.
        parent: The window that the menu belongs to.
        text: What the item says; *Privacy…* if left out.
        command: How the window is started, where this program is not a Python interpreter (a frozen one isn't).
    """
    action = QAction(text or QCoreApplication.translate("privacy_action", "Privacy…"), parent)
    action.setMenuRole(QAction.MenuRole.NoRole)  # macOS would look at the words and move it
    action.setStatusTip(
        QCoreApplication.translate("privacy_action", "See what this program says about you, and decide")
    )
    words = [*(command or (sys.executable, "-P", "-m", "pellucid")), "--app", analytics.key]
    program = words[0]

    def open_window() -> None:
        started, _pid = QProcess.startDetached(program, words[1:])
        if not started:
            _tell_failure(program, parent)

    action.triggered.connect(open_window)
    return action


def _tell_failure(program: str, parent: QWidget) -> None:
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Pellucid",
        QCoreApplication.translate(
            "privacy_action", "The privacy window cannot be started: {program}"
        ).format(program=program),
        parent=parent,
    )
    box.setInformativeText(
        QCoreApplication.translate("privacy_action", "Start `pellucid` by hand; it lists this program.")
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
