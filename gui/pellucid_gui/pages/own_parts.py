"""What tasks need of an app with the engine inside: its ledger, and what its person chose. Called in tasks only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pellucid.apps import EmbeddedApp
    from pellucid.clock import Clock
    from pellucid.consent.store import ConsentStore
    from pellucid.ledger.ledger import Ledger
    from pellucid.locations import Locations


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnParts:
    """Makes the engine's parts for one app; what they import is imported in the task that asks first."""

    app: EmbeddedApp
    locations: Locations
    clock: Clock

    def ledger(self) -> Ledger:
        """Return the app's ledger, which is its data folder."""
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - in a task

        return Ledger(root=self.locations.ledger_root(self.app), clock=self.clock)

    def store(self) -> ConsentStore:
        """Return what reads and changes the choice; a broken file that is replaced is kept aside."""
        from pellucid.consent.store import ConsentStore  # noqa: PLC0415 - in a task
        from pellucid.locations import write_private_file  # noqa: PLC0415 - as above

        folder = self.locations.set_aside_dir(self.app)

        def keep(raw: bytes) -> object:
            return write_private_file(folder / f"analytics-{self.clock.now_ns()}.json", raw)

        return ConsentStore(self.app, clock=self.clock, set_aside=keep)
