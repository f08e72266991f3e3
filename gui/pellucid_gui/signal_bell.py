"""Lets Qt's loop notice that the system asked the program to end."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from types import FrameType

_ENDING: Final = (signal.SIGINT, signal.SIGTERM)


class SignalBell(QObject):
    """
    Emits `rung` in the GUI thread on SIGINT and SIGTERM, until it is closed.

    Python runs its handlers only between two of its own instructions, and Qt's loop may wait for minutes without one:
    the interpreter's wake-up byte brings the loop round.
    """

    rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        self._fd_before = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _hear) for number in _ENDING}
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    def close(self) -> None:
        """Give the signals back to whoever had them before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ear.close()
        self._mouth.close()

    @Slot()
    def _answer(self) -> None:
        with contextlib.suppress(BlockingIOError):
            heard = self._ear.recv(64)
            if any(number in heard for number in _ENDING):
                self.rung.emit()


def _hear(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the byte that the interpreter wrote is what counts."""
