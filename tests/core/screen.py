"""A table that follows a view, and checks each change that the view tells."""

from __future__ import annotations

import threading
import time

import numpy as np

from pellucid.errors import NotFoundError
from pellucid.view.values import Appended, Inserted, Phase, Reset, Updated

PATIENCE_S = 60.0


class Screen:
    """Applies a view's changes as a table would, and checks that each fits the one before."""

    def __init__(self, view) -> None:
        self.view = view
        self.order = np.empty(0, np.uint32)
        self.total = 0
        self.changes = []
        self.statuses = []
        self.fault = None
        self._lock = threading.Condition()
        view.changed.connect(self._on_changed)
        view.status.connect(self._on_status)

    def _on_changed(self, change):
        with self._lock:
            before, after = self.order, change.snapshot.order
            match change:
                case Appended(first_row=first, count=count):
                    fits = first == len(before) and len(after) == first + count
                    fits = fits and np.array_equal(after[:first], before)
                case Inserted(first_row=first, count=count):
                    fits = np.array_equal(np.delete(after, np.s_[first : first + count]), before)
                case Updated(first_row=first, last_row=last):
                    fits = 0 <= first <= last < len(after) and np.array_equal(after, before)
                case Reset():
                    fits = True
            if not fits or len(np.unique(after)) != len(after):
                self.fault = self.fault or change
            self.order, self.total = after, change.snapshot.total
            self.changes.append(change)
            self._lock.notify_all()

    def _on_status(self, status):
        with self._lock:
            self.statuses.append(status)
            self._lock.notify_all()

    def wait_for(self, condition):
        """Wait until `condition` of this screen holds, and return what it gave."""
        deadline = time.monotonic() + PATIENCE_S
        with self._lock:
            while not (found := self._found(condition)):
                assert time.monotonic() < deadline, (self.order.tolist(), self.statuses[-1:])
                self._lock.wait(0.05)
            assert self.fault is None
            return found

    def _found(self, condition):
        try:
            return condition(self)
        except NotFoundError:
            return None  # the events have other numbers since a moment ago, and the rows of now are about to be told

    def wait_ready(self):
        """Wait until nothing is searched or opened any more."""
        return self.wait_for(lambda screen: screen.statuses and screen.statuses[-1].phase is Phase.READY)

    def rows(self):
        """Return name and state of each row, from top to bottom."""
        rows = [self.view.row(event) for event in self.order.tolist()]
        return [(row.name, row.state.word) for row in rows]
