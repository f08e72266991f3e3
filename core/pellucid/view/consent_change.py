"""
A change of what a person chose, made from outside the app: write it down, destroy what it no longer covers, and count.

Running processes of the app destroy the same within a second. Where none runs nobody else would.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.values import Catalogue
from pellucid.consent.rules import decide
from pellucid.embedding.permissions import stale_of
from pellucid.sending.purging import purge_stale
from pellucid.sending.values import Purged
from pellucid.view.unsent import Destroyed, destroyed, unsent

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.apps import EmbeddedApp
    from pellucid.consent.store import ConsentStore
    from pellucid.consent.values import Choice
    from pellucid.ledger.ledger import Ledger

_NOTHING: Final = Catalogue(title="", version="", events={}, metadata={}, guard={}, sha256="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What came of a change."""

    choice: Choice
    destroyed: Destroyed
    """What was destroyed because of it, whoever did it."""
    troubles: tuple[str, ...] = ()
    """What could not be destroyed, one sentence each."""


def change_consent(
    app: EmbeddedApp,
    *,
    ledger: Ledger,
    store: ConsentStore,
    catalogue: Catalogue | None,
    make: Callable[[ConsentStore], Choice],
) -> Changed:
    """
    Change what a person chose; blocks until the disk has it, and what it destroys is destroyed.

    Args:
        app: The app.
        ledger: Its data folder.
        store: What is changed.
        catalogue: Says which events are of a class that is switched off; without one, only its processes can know.
        make: The change itself.

    Raises:
        TelemetryError: It cannot be made.
    """
    before = unsent(ledger)
    choice = make(store)
    now_ns = ledger.clock.now_ns()
    decision = decide(choice, environ={}, policy=None, app_key=app.key, now_ns=now_ns, started_ns=now_ns)
    stale = stale_of(decision, catalogue=catalogue or _NOTHING)
    done = Purged() if stale is None or not ledger.root.is_dir() else purge_stale(ledger, stale)
    return Changed(choice=choice, destroyed=destroyed(ledger, before), troubles=done.troubles)
