"""Seeing to it that the first eye is open for as long as the second one looks."""

from __future__ import annotations

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
        self.reason = ""
        """Why no witness runs; a sentence for a person, empty while one does."""

    @property
    def is_seeing(self) -> bool:
        """Whether a witness runs, and nothing keeps it from copying."""
        status = self._ledger.witness()
        return status is not None and not status.trouble

    def look(self) -> None:
        """See to it that one runs; blocks while it starts, which is tried every few seconds at most."""
        now_s = self._clock.monotonic_s()
        if self._ledger.witness() is not None:
            self.reason = ""
        elif self._handle is None or now_s >= self._tried_at_s + _AGAIN_S:
            self._tried_at_s = now_s
            self.close()
            self._handle = ensure_witness(self._app, self._locations)
            self.reason = "" if self._ledger.witness() is not None else self._handle.health().reason

    def close(self) -> None:
        """End the witness if it was started here; a second call is harmless."""
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.close()
