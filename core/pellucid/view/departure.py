"""
How one event of an app with the engine inside leaves, left, or would leave.

What is in a batch leaves as its seal says. What is in none is sealed on trial, alone, by the very function that seals: with
the person's rules, with what they changed by hand, and under the classes that they keep here. Whoever shows such an event
shows that, and nothing of their own making.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.sending.session_outbox import SessionOutbox
from pellucid.state import State
from pellucid.view.batches import batch_in
from pellucid.view.trial_seal import trials

if TYPE_CHECKING:
    from pellucid.ledger.ledger import Ledger
    from pellucid.view.batches import BatchBody
    from pellucid.view.rule_preview import Terms
    from pellucid.view.trial_seal import Trial

_UNDECIDED: Final = frozenset({State.QUEUED, State.HELD, State.WITHHELD})
"""What is not sealed in these states can still leave, or can be shown as it would have left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """How an event leaves, left, or would leave."""

    batch: BatchBody | None = None
    """What it is sealed in, or left in; `None`: it is in no batch."""
    trial: Trial | None = None
    """What would become of it if it were sealed now, alone; `None`: it is sealed, or that is over, or its line is gone."""


NO_DEPARTURE: Final = Departure()
"""Of an event of somebody else's program, which is not sealed at all."""


def departure_of(ledger: Ledger, folder: str, line: int, terms: Terms) -> Departure:
    """
    Say how a line leaves; reads the session's receipts, and its own line or those of its batch.

    Args:
        ledger: The app's.
        folder: The session's.
        line: The line's number in it.
        terms: How things leave once the person lets them; of what is sealed they change nothing.

    Raises:
        LedgerError: The session cannot be read.
    """
    outbox = SessionOutbox(ledger.entry(folder), clock=ledger.clock)
    batch = batch_in(outbox, ledger.receipts(folder), line)
    if batch is not None or outbox.states.at(line) not in _UNDECIDED:
        return Departure(batch=batch)
    outbox.places.read_on()
    trial = next(trials(outbox, line, line, terms), None)
    return Departure(trial=trial if trial is not None and trial.lines else None)
