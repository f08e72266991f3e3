"""
A change of what a person chose, made from outside the app: write it down, destroy what it no longer covers, and count.

Running processes of the app destroy the same within a second. Where none runs nobody else would.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.consent.rules import decide
from pellucid.embedding.settling import Settled, settle, unsent

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.apps import EmbeddedApp
    from pellucid.catalogue.values import Catalogue
    from pellucid.consent.store import ConsentStore
    from pellucid.consent.values import Choice
    from pellucid.ledger.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What came of a change."""

    choice: Choice
    settled: Settled
    """What was destroyed because of it, whoever did it."""


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
    return Changed(choice=choice, settled=settle(ledger, decision, catalogue, before=before))
