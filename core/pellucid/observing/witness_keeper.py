"""Seeing to it that the first eye is open for as long as the second one looks."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from pellucid.ledger.ledger import Ledger
from pellucid.witness.launch import ensure_witness

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock
    from pellucid.locations import Locations
    from pellucid.witness.launch import WitnessHandle

_AGAIN_S: Final = 5.0


class WitnessKeeper:
    """
    Attaches to the witness that runs, or starts one; and another one if that ends.

    Args:
        app: Whose events.
        locations: Where the copies go.
        clock: Measures patience.
    """

    def __init__(self, *, app: WatchedApp, locations: Locations, clock: Clock) -> None:
        self._app = app
        self._locations = locations
        self._clock = clock
        self._ledger = Ledger(root=locations.ledger_root(app), clock=clock)
        self._handle: WitnessHandle | None = None
        self._tried_at_s = 0.0
        self._lock = threading.Lock()
        self._is_over = False
        self.reason = ""
        """Why no witness runs; a sentence for a person, empty while one does."""
        self.tried = threading.Event()
        """Set once it is known whether one runs."""

    @property
    def is_seeing(self) -> bool:
        """Whether a witness runs, and nothing keeps it from copying."""
        status = self._ledger.witness()
        return status is not None and not status.trouble

    def look(self) -> None:
        """See to it that one runs; blocks while it starts, which is tried every few seconds at most."""
        try:
            self._look()
        finally:
            self.tried.set()

    def close(self) -> None:
        """End the witness if it was started here, also one that is only just starting; a second call is harmless."""
        with self._lock:
            self._is_over = True
        self._let_go()

    def _look(self) -> None:
        now_s = self._clock.monotonic_s()
        if self._ledger.witness() is not None:
            self.reason = ""
        elif self._handle is None or now_s >= self._tried_at_s + _AGAIN_S:
            self._tried_at_s = now_s
            self._let_go()
            self.reason = "It was still starting"
            handle = ensure_witness(self._app, self._locations)
            with self._lock:
                self._handle = handle
            if self._is_over:
                self._let_go()
            else:
                self.reason = "" if self._ledger.witness() is not None else handle.health().reason

    def _let_go(self) -> None:
        with self._lock:
            handle, self._handle = self._handle, None
        if handle is not None:
            handle.close()
