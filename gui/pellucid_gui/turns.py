"""Work in the GUI thread that is too long for one go: a step in each turn of the event loop, so that the window stays alive."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Turns(QObject):
    """Carries out some steps, the first at once; between two of them the window paints and obeys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def is_idle(self) -> bool:
        """Whether no step is left."""
        return not self._steps

    def begin(self, steps: Iterable[Callable[[], object]]) -> None:
        """Carry out these, in place of what is left of others."""
        self._steps = deque(steps)
        self._go_on()

    def drop(self) -> None:
        """Leave undone what is left."""
        self._steps.clear()
        self._next.stop()

    @Slot()
    def _go_on(self) -> None:
        if self._steps:
            step = self._steps.popleft()
            if self._steps:
                self._next.start()
            step()
