"""
What had not been sent before a person changed their mind, and how much of it is destroyed now.

The app's own processes obey within a second, and whoever changed the consent destroys what is left; so the count is
taken from what became of the lines, not from who did it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.ledger.line_states import LineStates
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.ledger.ledger import Ledger

_UNSENT: Final = (State.QUEUED, State.HELD, State.UNCONFIRMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """Lines that had not been sent, by session."""

    lines: tuple[tuple[str, int, int, State], ...]
    """Folder, first line, last line and state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Destroyed:
    """What became of them."""

    events: int = 0
    unconfirmed: int = 0
    """How many of these may have been received before."""


def unsent(ledger: Ledger) -> Unsent:
    """
    Note what has not been sent; to be asked for before the consent is changed.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    found: list[tuple[str, int, int, State]] = []
    for entry in ledger.sessions():
        states = LineStates(ledger.receipts(entry.folder))
        if any(states.ranges(state, states.covered) for state in _UNSENT) or not states.covered:
            count = max(states.covered, ledger.line_count(entry.folder))
            found += [
                (entry.folder, first, last, state)
                for first, last, state in states.runs(count)
                if state in _UNSENT
            ]
    return Unsent(lines=tuple(found))


def destroyed(ledger: Ledger, before: Unsent) -> Destroyed:
    """
    Count what is destroyed of what had not been sent.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    left = {entry.folder for entry in ledger.sessions()}
    known: dict[str, LineStates] = {}
    events = unconfirmed = 0
    for folder, first, last, state in before.lines:
        if folder not in left:  # a session of which nothing is left is deleted
            gone = last - first + 1
        else:
            states = known.setdefault(folder, LineStates(ledger.receipts(folder)))
            gone = sum(
                min(last, end) - max(first, begin) + 1
                for begin, end in states.ranges(State.PURGED, max(states.covered, last + 1))
                if begin <= last and end >= first
            )
        events += gone
        unconfirmed += gone if state is State.UNCONFIRMED else 0
    return Destroyed(events=events, unconfirmed=unconfirmed)
