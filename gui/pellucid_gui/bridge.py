"""
Where the engine's signals become Qt signals, in the GUI thread.

The engine emits in its own thread, and as often as it likes. Here its values wait until the GUI thread has time for
them; what came meanwhile is joined to as few changes as say the same, at most once a frame.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from pellucid.view.values import Appended, Inserted, Reset, Updated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy as np
    from numpy.typing import NDArray

    from pellucid import signals
    from pellucid.view.values import ViewChange, ViewStatus

_FRAME_S: Final = 0.016
_MOST_CHANGES: Final = 32


def joined(changes: Iterable[ViewChange]) -> list[ViewChange]:
    """
    Say the same with fewer changes.

    Rows appended in turn become one stretch, restated ranges one range, and whatever surrounds a reset becomes that
    reset. More changes than a table should be told of one by one become a reset as well.
    """
    result: list[ViewChange] = []
    for change in changes:
        if isinstance(change, Reset):
            result = [change]
        elif not result:
            result.append(change)
        else:
            result[-1:] = _pair(result[-1], change)
    return result if len(result) <= _MOST_CHANGES else [Reset(snapshot=result[-1].snapshot)]


def _pair(before: ViewChange, after: ViewChange) -> list[ViewChange]:
    match before, after:
        case Reset(), _:
            return [Reset(snapshot=after.snapshot)]
        case Appended(first_row=first, count=count), Appended(count=more):
            return [Appended(snapshot=after.snapshot, first_row=first, count=count + more)]
        case Updated(first_row=first, last_row=last), Updated(first_row=first_too, last_row=last_too):
            return [
                Updated(
                    snapshot=after.snapshot, first_row=min(first, first_too), last_row=max(last, last_too)
                )
            ]
        case ((Appended() | Inserted()), Updated(first_row=first_too, last_row=last_too)):
            first, count = before.first_row, before.count
            if first <= first_too and last_too < first + count:
                return [type(before)(snapshot=after.snapshot, first_row=first, count=count)]
    return [before, after]


class Emitter(Protocol):
    """What a bridge listens to: a `LiveView`."""

    changed: signals.Signal[ViewChange]
    told: signals.Signal[NDArray[np.uint32]]
    status: signals.Signal[ViewStatus]


class Bridge(QObject):
    """
    Re-emits what a view says as Qt signals in the GUI thread.

    The first change after a quiet moment passes at once; under load the next waits for the next frame.
    """

    changed = Signal(object)
    """A `ViewChange`."""
    told = Signal(object)
    """Numbers of events of which more can be read, as an array; after the changes of their rows."""
    status = Signal(object)
    """A `ViewStatus`."""
    _rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: deque[ViewChange] = deque()
        self._told: deque[NDArray[np.uint32]] = deque()
        self._statuses: deque[ViewStatus] = deque(maxlen=1)
        self._ringing = False
        self._delivered_s = 0.0
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._deliver)
        self._rung.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._disconnects: list[Callable[[], None]] = []

    def listen(self, view: Emitter) -> None:
        """Hear what `view` says from now on; any thread."""
        self._disconnects += [
            view.changed.connect(self._take_change),
            view.told.connect(self._take_told),
            view.status.connect(self._take_status),
        ]

    def close(self) -> None:
        """Hear nothing any more; what has not been delivered is dropped."""
        for disconnect in self._disconnects:
            disconnect()
        self._disconnects.clear()
        self._frame.stop()
        self._changes.clear()
        self._told.clear()
        self._statuses.clear()

    def _take_change(self, change: ViewChange) -> None:
        self._changes.append(change)
        self._ring()

    def _take_told(self, events: NDArray[np.uint32]) -> None:
        self._told.append(events)
        self._ring()

    def _take_status(self, status: ViewStatus) -> None:
        self._statuses.append(status)
        self._ring()

    def _ring(self) -> None:
        # Set before the emission and cleared before the queue is emptied: at worst one ring too many.
        if not self._ringing:
            self._ringing = True
            self._rung.emit()

    @Slot()
    def _answer(self) -> None:
        rest_s = self._delivered_s + _FRAME_S - time.monotonic()
        if rest_s > 0:
            self._frame.start(max(1, round(rest_s * 1000)))
        else:
            self._deliver()

    @Slot()
    def _deliver(self) -> None:
        self._ringing = False
        changes: list[ViewChange] = []
        while self._changes:
            changes.append(self._changes.popleft())
        for change in joined(changes):
            self.changed.emit(change)
        while self._told:
            self.told.emit(self._told.popleft())
        while self._statuses:
            self.status.emit(self._statuses.popleft())
        self._delivered_s = time.monotonic()
