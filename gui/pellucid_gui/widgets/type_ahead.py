"""Letters that are typed one after the other, taken together for as long as somebody goes on typing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSE_MS: Final = 1_000


class TypeAhead(QObject):
    """
    Gathers what is typed.

    The same letter again and again means the next one that begins with it, as lists do.
    """

    ended = Signal()
    """For a second nothing was typed; what comes next begins anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        """What has been typed so far."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._end)

    def add(self, typed: str) -> tuple[str, bool]:
        """
        Take in what was typed.

        Returns:
            How a name has to begin, and whether it is the next one that is looked for rather than this one or the next.
        """
        goes_on = bool(self.text)
        self.text += typed
        self._timer.start()
        if goes_on and len(set(self.text.casefold())) == 1:
            return self.text[0], True
        return self.text, not goes_on

    def stop(self) -> None:
        """Begin anew with what comes next."""
        self._timer.stop()
        self._end()

    def _end(self) -> None:
        if self.text:
            self.text = ""
            self.ended.emit()
