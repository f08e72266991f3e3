"""
*Privacy…* for the settings menu of a Qt viewer that has the engine inside.

    settings_menu.addAction(privacy_action(analytics, parent=window))

The window runs as a program of its own, so that the viewer stays as light as it was; one that is open already comes
forward.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QProcess, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from pellucid_gui.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_PATIENCE_S: Final = 2.0


class HasKey(Protocol):
    """What is needed of a `pellucid.Analytics`."""

    @property
    def key(self) -> str:
        """By what name the window knows the app."""


def privacy_action(
    analytics: HasKey, parent: QWidget, *, text: str = "", command: Sequence[str] = ()
) -> PrivacyAction:
    """
    Return a menu item that opens the window on an app.

    Args:
        analytics: The app's own.
        parent: The window that the menu belongs to.
        text: What the item says; *Privacy…* if left out.
        command: How the window is started, where this program is not a Python interpreter (a frozen one isn't).
    """
    words = [*(command or (sys.executable, "-P", "-m", "pellucid")), "--app", analytics.key]
    return PrivacyAction(
        text or QCoreApplication.translate("privacy_action", "Privacy…"), command=words, parent=parent
    )


class PrivacyAction(QAction):
    """
    A menu item that opens the window; `privacy_action` makes one.

    Args:
        text: What it says.
        command: How the window is started on the app.
        parent: The window that the menu belongs to.
    """

    def __init__(self, text: str, *, command: Sequence[str], parent: QWidget) -> None:
        super().__init__(text, parent)
        self._program, *self._words = command
        self._host = parent
        self._started: list[int] = []
        self.setMenuRole(QAction.MenuRole.NoRole)  # macOS would look at the words and move it
        self.setStatusTip(
            QCoreApplication.translate("privacy_action", "See what this program says about you, and decide")
        )
        self.triggered.connect(self._open_window)

    def close_windows(self) -> None:
        """
        End what this item has opened; blocks for two seconds at most.

        Only for a host whose folders go away when it ends: otherwise a person may look on.
        """
        numbers, self._started = self._started, []
        if not numbers:
            return
        import psutil  # noqa: PLC0415 - most hosts never need it

        ended = []
        for number in numbers:
            with contextlib.suppress(psutil.Error):  # it was closed already
                window = psutil.Process(number)
                # The number of one that was closed may be another program's by now.
                if window.cmdline()[-len(self._words) :] == self._words:
                    window.terminate()
                    ended.append(window)
        for window in psutil.wait_procs(ended, timeout=_PATIENCE_S)[1]:
            with contextlib.suppress(psutil.Error):
                window.kill()

    @Slot()
    def _open_window(self) -> None:
        started, number = QProcess.startDetached(self._program, self._words)
        if started:
            self._started.append(number)  # one that was open comes forward instead, and this one ends at once
        else:
            _tell_failure(self._program, self._host)


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
    open_dialog(box)
