"""
A change of what a person chose, made from outside the app: write it down, destroy what it no longer covers, and count.

Running processes of the app destroy the same within a second. Where none runs nobody else would.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.consent.rules import Decision, decide
from pellucid.embedding.settling import Settled, settle, unsent
from pellucid.errors import LedgerError
from pellucid.ledger.receipts import ReceiptKind
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.apps import EmbeddedApp
    from pellucid.catalogue.values import Catalogue
    from pellucid.consent.store import ConsentStore
    from pellucid.consent.values import Choice, Unreadable
    from pellucid.ledger.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What came of a change."""

    choice: Choice
    settled: Settled
    """What was destroyed because of it, whoever did it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What came of going back to an earlier choice."""

    changed: Changed
    left: int
    """Events that were recorded under the choice that was taken back, and have left or may have."""


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

    def decided(choice: Choice | Unreadable) -> Decision:
        now_ns = ledger.clock.now_ns()
        return decide(choice, environ={}, policy=None, app_key=app.key, now_ns=now_ns, started_ns=now_ns)

    settled = settle(ledger, decided(choice), catalogue, before=before, ask=lambda: decided(store.read()))
    return Changed(choice=choice, settled=settled)


def take_back_consent(
    app: EmbeddedApp,
    *,
    ledger: Ledger,
    store: ConsentStore,
    catalogue: Catalogue | None,
    made: Choice,
    before: Choice,
) -> TakenBack:
    """
    Go back to what a person chose before; blocks as `change_consent` does.

    Args:
        app: The app.
        ledger: Its data folder.
        store: What is changed.
        catalogue: As `change_consent` has it.
        made: The change that is taken back.
        before: What held before it.

    Raises:
        UsageError: Something else was chosen meanwhile; nothing is changed.
        TelemetryError: It cannot be changed.
    """
    changed = change_consent(
        app,
        ledger=ledger,
        store=store,
        catalogue=catalogue,
        make=lambda store: store.take_back(made, before),
    )
    left = 0 if made.epoch == before.epoch else _left_in(ledger, made.epoch)
    return TakenBack(changed=changed, left=left)


def _left_in(ledger: Ledger, epoch: int) -> int:
    """Count what has left, or may have, of what was recorded in an epoch."""
    count = 0
    for entry in ledger.sessions():
        with suppress(LedgerError):  # one that cannot be read sends nothing, either
            receipts = ledger.receipts(entry.folder)
            opened = receipts[0] if receipts else None
            if opened is None or opened.kind != ReceiptKind.OPENED or opened.details.get("epoch") != epoch:
                continue
            states = ledger.states(entry.folder)
            count += sum(
                last - first + 1
                for first, last, state in states.runs(states.covered)
                if state in {State.SENT, State.UNCONFIRMED}
            )
    return count
