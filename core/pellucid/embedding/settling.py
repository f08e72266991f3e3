"""
What follows from a change of consent, done here and now: running processes let go, and what may not stay is destroyed.

Each running process does all of it by itself, within a tenth of a second. Doing it here too means that it is done when
a person is told so, and that it is done at all where no process runs.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.embedding.permissions import coverage_of, stale_of
from pellucid.embedding.standing import RunningSession, running
from pellucid.embedding.waiting import UNSENT
from pellucid.errors import LedgerError
from pellucid.ledger.line_places import LinePlaces
from pellucid.said import said
from pellucid.sending.purging import purge_stale
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pellucid.catalogue.values import Catalogue
    from pellucid.consent.rules import Decision
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.line_states import LineStates

PATIENCE_S: Final = 2.0
_POLL_S: Final = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What the change did."""

    destroyed: int = 0
    """Events that had not been sent, and never will be."""
    unconfirmed: int = 0
    """How many of them may have been received before."""
    still_running: tuple[RunningSession, ...] = ()
    """Sessions that go on under what held before: their processes are stopped or hang, and obey when they go on."""
    troubles: tuple[str, ...] = ()
    """What could not be destroyed, one sentence each, without full stops."""


def unsent(ledger: Ledger) -> dict[tuple[str, int], State]:
    """
    Note what has not left, before a change: by session and line, in which state.

    Never raises: what cannot be read must not keep a person from saying no, and is told by `settle`.
    """
    found: dict[tuple[str, int], State] = {}
    with suppress(LedgerError):
        for entry in ledger.sessions():
            with suppress(LedgerError):
                states = ledger.states(entry.folder)
                count = max(states.covered, LinePlaces(entry.events).read_on())
                for first, last, state in states.runs(count):
                    if state in UNSENT:
                        found |= {(entry.folder, line): state for line in range(first, last + 1)}
    return found


def settle(
    ledger: Ledger,
    decision: Decision,
    catalogue: Catalogue | None,
    *,
    before: Mapping[tuple[str, int], State],
    ask: Callable[[], Decision],
    patience_s: float = PATIENCE_S,
) -> Settled:
    """
    Wait until each running process obeys, and destroy what the consent no longer covers; blocks until that is done.

    Args:
        ledger: The app's.
        decision: What holds since the change.
        catalogue: Tells which events are of a class that was switched off; `None`: nobody knows here.
        before: What `unsent` noted.
        ask: Says what holds by then: if another choice was made meanwhile, nothing is destroyed by this one any more.
        patience_s: How long to wait for the processes.

    Returns:
        What was done; what could not be is among its troubles.
    """
    try:
        return _settle(ledger, decision, catalogue, before, ask=ask, patience_s=patience_s)
    except LedgerError as error:
        return Settled(troubles=(error.title,))


def _settle(
    ledger: Ledger,
    decision: Decision,
    catalogue: Catalogue | None,
    before: Mapping[tuple[str, int], State],
    *,
    ask: Callable[[], Decision],
    patience_s: float,
) -> Settled:
    stale = stale_of(decision, catalogue=catalogue)
    if stale is None or not ledger.sessions():
        return Settled()
    end_s = ledger.clock.monotonic_s() + patience_s
    while (others := _others(ledger, decision)) and ledger.clock.monotonic_s() < end_s:
        time.sleep(_POLL_S)
    done = purge_stale(
        ledger,
        stale,
        still_holds=lambda: coverage_of(ask()) == coverage_of(decision),
    )
    gone = _gone(ledger, before)
    troubles = list(done.troubles)
    if catalogue is None and decision.refused_classes and not stale.everything:
        troubles.append(
            said("Without the app's catalogue nobody can tell which events are of a class that is off")
        )
    return Settled(
        destroyed=max(done.lines, len(gone)),
        unconfirmed=max(done.unconfirmed, sum(before[place] is State.UNCONFIRMED for place in gone)),
        still_running=others,
        troubles=tuple(troubles),
    )


def _others(ledger: Ledger, decision: Decision) -> tuple[RunningSession, ...]:
    """Return the sessions that are recorded under another consent than the present one."""
    return tuple(session for session in running(ledger) if session.epoch != decision.epoch)


def _gone(ledger: Ledger, before: Mapping[tuple[str, int], State]) -> list[tuple[str, int]]:
    """Return the lines that are destroyed by now, whoever did it."""
    folders = {folder for folder, _ in before}
    left = {entry.folder for entry in ledger.sessions() if entry.receipts.exists()}
    states: dict[str, LineStates] = {}
    for folder in folders & left:
        with suppress(LedgerError):
            states[folder] = ledger.states(folder)
    return [
        (folder, line)
        for folder, line in before
        if folder not in left or (folder in states and states[folder].at(line) is State.PURGED)
    ]
