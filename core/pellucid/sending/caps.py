"""
Keeping an app's events within what they may take: the oldest that are done with go first, then the oldest queued.

What was sent is on its server, and its copy here is for the person to read; what is queued exists nowhere else. So a
session that is settled is deleted as a whole, and only where that does not help are queued lines given up, each with
a receipt that says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.life_lock import LifeLock
from pellucid.ledger.line_places import LinePlaces
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.log_erasure import blank, delete_log
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.segments import spans, survey
from pellucid.private_files import naming
from pellucid.sending.settled_sessions import Settled, SettledSessions, still_is
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.sending.values import Caps

_OPEN: Final = (State.QUEUED, State.HELD, State.UNCONFIRMED)
_NS_PER_S: Final = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Freed:
    """What was given up for want of room, or for its age."""

    done: int = 0
    """Events of which nothing was left to be done."""
    lost: int = 0
    """Events that were still queued or held."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weight:
    """What one session takes."""

    folder: str
    found: Settled
    is_settled: bool


def enforce(ledger: Ledger, caps: Caps) -> Freed:
    """
    Give up what is over the caps; blocks until the disk has it.

    Raises:
        LedgerError: The ledger cannot be listed, or something cannot be destroyed.
    """
    known = SettledSessions(ledger.root).read()
    weights = sorted(
        (
            weight
            for folder in ledger.folders()
            if (weight := _weigh(ledger, folder, known.get(folder))) is not None
        ),
        key=lambda weight: (weight.found.began_ns, weight.folder),
    )
    events = sum(weight.found.events for weight in weights)
    size = sum(weight.found.size_bytes for weight in weights)
    oldest_ns = ledger.clock.now_ns() - round(caps.age_s * _NS_PER_S)
    done = lost = 0
    left: list[_Weight] = []
    for weight in weights:
        found = weight.found
        is_over = events > caps.events or size > caps.size_bytes or found.began_ns < oldest_ns
        if is_over and weight.is_settled and _delete(ledger, ledger.entry(weight.folder)):
            events -= found.events
            size -= found.size_bytes
            done += found.events
        else:
            left.append(weight)
    for weight in left:
        if events <= caps.events and size <= caps.size_bytes:
            break
        given_up, freed = _give_up(
            ledger, ledger.entry(weight.folder), events - caps.events, size - caps.size_bytes
        )
        events -= given_up
        size -= freed
        lost += given_up
    return Freed(done=done, lost=lost)


def _weigh(ledger: Ledger, folder: str, remembered: Settled | None) -> _Weight | None:
    if remembered is not None and still_is(ledger, folder, remembered):
        return _Weight(folder=folder, found=remembered, is_settled=not remembered.held)
    try:
        receipts = ledger.receipts(folder)
        states, places = LineStates(receipts), LinePlaces(ledger.entry(folder).events)
        count = places.read_on()
    except LedgerError:
        return None  # one bad session must not keep the others
    if not receipts:
        return None
    found = Settled.of(states, places, receipts_bytes=0, began_ns=receipts[0].at_ns)
    return _Weight(
        folder=folder, found=found, is_settled=not any(states.ranges(state, count) for state in _OPEN)
    )


def _delete(ledger: Ledger, entry: SessionEntry) -> bool:
    """Delete a settled session, unless its process lives or it has changed since it was looked at."""
    try:
        owner = LifeLock(entry.owner, patience_s=0)
    except LedgerError:
        return False
    try:
        receipts = ReceiptLog(path=entry.receipts, clock=ledger.clock)
        with receipts.locked():
            count = LinePlaces(entry.events).read_on()
            states = LineStates(receipts.catch_up().receipts)
            if any(states.ranges(state, count) for state in _OPEN):
                return False
            delete_log(entry.events)
            receipts.delete()
    finally:
        owner.release()
    with naming(entry.owner, "deleted"):
        entry.owner.unlink(missing_ok=True)
    return True


def _give_up(ledger: Ledger, entry: SessionEntry, events: int, size_bytes: int) -> tuple[int, int]:
    """Destroy the oldest lines of a session that still wait; return how many, and their bytes."""
    receipts = ReceiptLog(path=entry.receipts, clock=ledger.clock)
    if not entry.receipts.exists():
        return 0, 0
    places = LinePlaces(entry.events)
    with receipts.locked():
        states = LineStates(receipts.catch_up().receipts)
        count = places.read_on()
        chosen: list[tuple[int, int]] = []
        given_up = freed = 0
        for first, last, state in states.runs(count):
            if state not in {State.QUEUED, State.HELD} or (given_up >= events and freed >= size_bytes):
                continue
            end = first
            while end <= last and (given_up < events or freed < size_bytes):
                given_up += 1
                freed += places.size(end, end)
                end += 1
            chosen.append((first, end - 1))
        receipts.append(
            [Draft(kind=ReceiptKind.LOST, details={"lines": list(span), "why": "cap"}) for span in chosen]
        )
        receipts.sync()
        blank(spans(survey(entry.events), chosen))
    return given_up, freed
