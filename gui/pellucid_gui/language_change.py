"""When the window may change its language: everything with words in it is made anew, so nothing may be under way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_MS: Final = 20
_PATIENCE_LOOKS: Final = 50
"""A person who waits longer than a second is told why."""


class LanguageChange(QObject):
    """
    Waits until the window is at rest.

    Args:
        is_at_rest: Whether it is.
    """

    due = Signal()
    """Now it is: change the language at once."""
    delayed = Signal()
    """It is not, and has not been for a while."""

    def __init__(self, *, is_at_rest: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_at_rest = is_at_rest
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_waiting(self) -> bool:
        """Whether a change was asked for that has not come yet."""
        return self._timer.isActive()

    def ask(self) -> None:
        """Ask for a change; never from within, as the menu that asks is made anew as well."""
        self._looks = 0
        self._timer.start()

    def forget(self) -> None:
        """Want no change any more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """See whether it may be now."""
        self._looks += 1
        if self._is_at_rest():
            self._timer.stop()
            self.due.emit()
        elif self._looks == _PATIENCE_LOOKS:
            self.delayed.emit()
