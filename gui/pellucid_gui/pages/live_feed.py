"""One app's live view, running in a thread of its own, and told to the window."""

from __future__ import annotations

import gc
import threading
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pellucid_gui.bridge import Bridge
from pellucid_gui.tasks import LongTask

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.locations import Locations
    from pellucid.view.live_view import LiveView
    from pellucid.view.values import Column, Snapshot, ViewChange, ViewStatus


class LiveFeed(QObject):
    """
    Opens a `LiveView` and delivers what it says in the GUI thread.

    What the view needs is imported and opened in its own thread, so that the window is never kept waiting. Filter and
    order may be asked for at any time; a view that is still to be opened begins with them.

    Args:
        app: Whose events.
        data_dir: Where the app keeps its session files.
        locations: Where the ledger and the column cache are.
        clock: Handed to the view.
    """

    opened = Signal()
    """`view` is there; its changes follow."""
    changed = Signal(object)
    """A `ViewChange`."""
    told = Signal(object)
    """Numbers of events of which more can be read, as an array; after the changes of their rows."""
    status = Signal(object)
    """A `ViewStatus`."""
    failed = Signal(object)
    """The `TelemetryError` that ended the view."""

    def __init__(
        self,
        *,
        app: KnownApp,
        data_dir: Path,
        locations: Locations,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self._app = app
        self._locations = locations
        self._clock = clock
        self._view: LiveView | None = None
        self._snapshot: Snapshot | None = None
        self._status: ViewStatus | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._stopped = False
        self._filter = ""
        self._order: tuple[Column, bool] | None = None
        self._bridge = Bridge(self)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.told.connect(self.told)
        self._bridge.status.connect(self._on_status)
        self._task = LongTask(self._run, stop=self._ask_to_stop, parent=self)
        self._task.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)

    @property
    def view(self) -> LiveView | None:
        """The view, once it is open."""
        return self._view

    def tell_again(self) -> None:
        """Say what was said last: to others than have heard it."""
        if self._view is not None:
            self.opened.emit()
        if self._snapshot is not None:
            from pellucid.view.values import Reset  # noqa: PLC0415 - the view has it by now

            self.changed.emit(Reset(snapshot=self._snapshot))
        if self._status is not None:
            self.status.emit(self._status)

    def start(self) -> None:
        """Begin to open the view."""
        self._task.start()

    def set_filter(self, text: str) -> None:
        """Show only what matches."""
        with self._lock:
            self._filter = text
            if self._view is not None:
                self._view.set_filter(text)

    def set_order(self, column: Column, *, descending: bool) -> None:
        """Order the rows by one column."""
        with self._lock:
            self._order = (column, descending)
            if self._view is not None:
                self._view.set_order(column, descending=descending)

    def stop(self) -> None:
        """Let what the view is busy with be ended before it is through; see `LiveView.stop`."""
        with self._lock:
            self._stopped = True
            if self._view is not None:
                self._view.stop()

    def close(self) -> bool:
        """
        End the view and wait for its thread; nothing is told any more.

        Returns:
            Whether the thread has ended.
        """
        self._bridge.close()
        return self._task.stop()

    def _run(self) -> None:
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - imported here, in the view's own thread, after show()
        from pellucid.view.live_view import LiveView  # noqa: PLC0415 - as above
        from pellucid.watch import open_watcher  # noqa: PLC0415 - as above

        _spare_collector()
        view = LiveView(
            app=self._app,
            data_dir=self.data_dir,
            ledger=Ledger(root=self._locations.ledger_root(self._app), clock=self._clock),
            watcher=open_watcher(self.data_dir),
            cache_dir=self._locations.column_cache(self._app),
            clock=self._clock,
        )
        self._bridge.listen(view)
        with self._lock:
            self._view = view
            if self._filter:
                view.set_filter(self._filter)
            if self._order is not None:
                column, descending = self._order
                view.set_order(column, descending=descending)
            if self._stopped:
                view.stop()
            if self._closed:
                view.close()
        self.opened.emit()
        view.run()

    def _ask_to_stop(self) -> None:
        with self._lock:
            self._closed = True
            if self._view is not None:
                self._view.close()

    @Slot(object)
    def _on_changed(self, change: ViewChange) -> None:
        self._snapshot = change.snapshot
        self.changed.emit(change)

    @Slot(object)
    def _on_status(self, status: ViewStatus) -> None:
        self._status = status
        self.status.emit(status)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)


@cache
def _spare_collector() -> None:
    """
    Let the cycle collector pass over all that is there now: modules and widgets, which live as long as the program.

    Each look at them takes it some 15 ms, in which no thread can run, and the first view makes objects enough for one.
    """
    gc.freeze()
