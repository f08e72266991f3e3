"""
What a change of consent destroys, and what there is no room for.

Off takes everything that was not sent, in every session, live ones too; a closed epoch takes what was queued in it; a
class that is switched off takes its own events. Nobody is told of it, and nothing leaves the machine on the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.life_lock import is_held
from pellucid.ledger.line_places import LinePlaces
from pellucid.ledger.line_purge import purge_lines
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.log_pass import whole_lines
from pellucid.ledger.receipt_list import decoded
from pellucid.ledger.receipts import ReceiptKind
from pellucid.sending.ripeness import event_name
from pellucid.sending.settled_sessions import unsettled
from pellucid.sending.values import Purged
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.receipts import Receipt
    from pellucid.sending.values import Caps, Stale

_UNSENT: Final = (State.QUEUED, State.UNCONFIRMED, State.HELD)
_NS_PER_S: Final = 1_000_000_000
_PURGING: Final = ReceiptKind.PURGING.encode("ascii")


def purge_stale(ledger: Ledger, stale: Stale, *, still_holds: Callable[[], bool] = lambda: True) -> Purged:
    """
    Destroy what the consent of now does not cover; blocks until the disk has it. Doing it twice is harmless.

    One session that cannot be worked on does not save the others; it is named in the result.

    Args:
        ledger: The app's.
        stale: What may not stay.
        still_holds: Whether that is so still; asked of each session after it was read. Whatever was recorded under a
            later choice, which another process knew first, is then none of ours to judge.

    Raises:
        LedgerError: The ledger cannot be read.
    """

    def choose_in(entry: SessionEntry) -> Callable[..., Sequence[tuple[int, int]]]:
        def choose(known: Sequence[Receipt], states: LineStates, count: int) -> Sequence[tuple[int, int]]:
            if not still_holds():
                return []
            if stale.everything:
                return _unsent(states, count)
            return [
                *_closed(known, states, count, stale.open_epochs),
                *_switched_off(entry, states, count, stale.is_off),
            ]

        return choose

    def is_covered(known: Sequence[Receipt]) -> bool:
        is_whole = not stale.everything and stale.is_off is None
        return is_whole and not _is_closed(known, stale.open_epochs)

    why = "switched off" if stale.everything else "no longer agreed to"
    return _purge_each(ledger, choose_in, why=why, is_covered=is_covered)


def purge_unanswered(ledger: Ledger, caps: Caps) -> Purged:
    """
    Destroy what has waited too long for a person who was never asked or never answered; blocks.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    oldest_ns = ledger.clock.now_ns() - round(caps.unanswered_age_s * _NS_PER_S)
    room = caps.unanswered_events
    chosen: dict[str, list[tuple[int, int]]] = {}
    for began_ns, entry in sorted(_unanswered(ledger), reverse=True):
        states = ledger.states(entry.folder)
        count = LinePlaces(entry.events).read_on()
        waiting = [
            number for first, last in states.ranges(State.HELD, count) for number in range(first, last + 1)
        ]
        is_old = began_ns < oldest_ns and not is_held(entry.owner)
        gone = waiting if is_old else waiting[: max(len(waiting) - room, 0)]
        room -= len(waiting) - len(gone)
        if gone:
            chosen[entry.folder] = coalesce(gone)

    def choose_in(entry: SessionEntry) -> Callable[..., Sequence[tuple[int, int]]]:
        return lambda _known, states, count: [
            span
            for first, last in chosen.get(entry.folder, ())
            for span in _within(states.ranges(State.HELD, count), first, last)
        ]

    return _purge_each(ledger, choose_in, why="nobody answered in time", only=frozenset(chosen))


def _purge_each(
    ledger: Ledger,
    choose_in: Callable[[SessionEntry], Callable[..., Sequence[tuple[int, int]]]],
    *,
    why: str,
    only: frozenset[str] | None = None,
    is_covered: Callable[[Sequence[Receipt]], bool] = lambda _known: False,
) -> Purged:
    lines = unconfirmed = 0
    troubles: list[str] = []
    for entry in unsettled(ledger):
        if only is not None and entry.folder not in only:
            continue
        try:
            if _has_nothing(entry, ledger, choose_in(entry), is_covered):
                continue
            done = purge_lines(entry, choose_in(entry), why=why, clock=ledger.clock)
        except LedgerError as error:
            troubles.append(error.title)
        else:
            lines += done.lines
            unconfirmed += done.unconfirmed
    return Purged(lines=lines, unconfirmed=unconfirmed, troubles=tuple(troubles))


def _has_nothing(
    entry: SessionEntry,
    ledger: Ledger,
    choose: Callable[..., Sequence[tuple[int, int]]],
    is_covered: Callable[[Sequence[Receipt]], bool],
) -> bool:
    """Look without a lock: most sessions have nothing to destroy, and theirs must not be waited for."""
    if _is_surely_covered(entry, is_covered):
        return True
    receipts = ledger.receipts(entry.folder)
    states = LineStates(receipts)
    if states.unfinished_purges:
        return False
    if is_covered(receipts):  # then its log need not even be read
        return True
    count = max(states.covered, LinePlaces(entry.events).read_on())
    return not any(
        state is not State.PURGED and begin <= last and end >= first
        for first, last in choose(receipts, states, count)
        for begin, end, state in states.runs(count)
    )


def _is_surely_covered(entry: SessionEntry, is_covered: Callable[[Sequence[Receipt]], bool]) -> bool:
    """Tell by the first receipt, while the rest is only looked through: a session that is being sent has thousands."""
    opened = _opened(entry)
    if opened is None or not is_covered([opened]):
        return False
    return not any(_PURGING in line for _, lines in whole_lines(entry.receipts) for line in lines)


def _opened(entry: SessionEntry) -> Receipt | None:
    """Return the first receipt of a session, if it is the one that opens it."""
    first = next((decoded(lines[0]) for _, lines in whole_lines(entry.receipts)), None)
    return first if first is not None and first.kind == ReceiptKind.OPENED else None


def _unsent(states: LineStates, count: int) -> list[tuple[int, int]]:
    return sorted(span for state in _UNSENT for span in states.ranges(state, count))


def _is_closed(known: Sequence[Receipt], open_epochs: frozenset[int]) -> bool:
    opened = next((receipt for receipt in known if receipt.kind == ReceiptKind.OPENED), None)
    return opened is not None and opened.details.get("epoch") not in open_epochs


def _closed(
    known: Sequence[Receipt], states: LineStates, count: int, open_epochs: frozenset[int]
) -> list[tuple[int, int]]:
    """Return the ranges that were queued under a consent that is no more, and not approved since."""
    if not _is_closed(known, open_epochs):
        return []
    approved = [
        receipt.lines
        for receipt in known
        if receipt.kind == ReceiptKind.APPROVED and receipt.details.get("epoch") in open_epochs
    ]
    spared = {number for span in approved if span is not None for number in range(span[0], span[1] + 1)}
    ranges = sorted(
        span for state in (State.QUEUED, State.UNCONFIRMED) for span in states.ranges(state, count)
    )
    if not spared:
        return ranges
    return coalesce(
        number for first, last in ranges for number in range(first, last + 1) if number not in spared
    )


def _switched_off(
    entry: SessionEntry, states: LineStates, count: int, is_off: Callable[[str], bool] | None
) -> list[tuple[int, int]]:
    if is_off is None:
        return []
    places = LinePlaces(entry.events)
    places.read_on()
    found: list[int] = []
    for first, last in _unsent(states, count):
        found += [
            number for number, raw in enumerate(places.lines(first, last), first) if is_off(event_name(raw))
        ]
    return coalesce(found)


def _unanswered(ledger: Ledger) -> Iterator[tuple[int, SessionEntry]]:
    """Yield when it began, and itself, of each session that was recorded before the person had answered."""
    for entry in unsettled(ledger):
        opened = _opened(entry)
        if opened is not None and opened.text("consent") == "unset":
            yield opened.at_ns, entry


def _within(ranges: Sequence[tuple[int, int]], first: int, last: int) -> list[tuple[int, int]]:
    return [(max(begin, first), min(end, last)) for begin, end in ranges if begin <= last and end >= first]
