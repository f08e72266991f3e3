"""
Destroying chosen lines of an embedded app's session, as its consent asks: whether or not its process lives.

The steps are those of `purge`; here they are taken under the session's lock, since nobody's events vanish meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from pellucid.ledger.line_states import LineStates
from pellucid.ledger.log_erasure import check_writable
from pellucid.ledger.purge_steps import finish_purges, line_total, remove_if_empty
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import Detail, Receipt, ReceiptKind
from pellucid.ledger.segments import survey
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry

LineChoice: TypeAlias = "Callable[[Sequence[Receipt], LineStates, int], Sequence[tuple[int, int]]]"
"""From a session's receipts, their states and the number of lines to the ascending ranges that are to go."""


class Destroyed(NamedTuple):
    """What a purge of one session has done."""

    lines: int
    """How many lines' bytes were destroyed."""
    unconfirmed: int
    """How many of them may have been received before."""


def purge_lines(entry: SessionEntry, choose: LineChoice, *, why: str, clock: Clock) -> Destroyed:
    """
    Destroy the lines of one session that `choose` names; blocks until the disk has it.

    A session of which nothing is left is deleted, unless its process lives.

    Args:
        entry: The session.
        choose: Looks at the session under its lock; lines that are purged already may be named.
        why: What asked for it, for the receipts.
        clock: Dates them.

    Raises:
        LedgerError: Something could not be destroyed; what was begun is finished by whoever opens the session next.
    """
    if not entry.receipts.exists():
        return Destroyed(0, 0)
    receipts = ReceiptLog(path=entry.receipts, clock=clock)
    with receipts.locked():
        known = receipts.catch_up().receipts
        states, surveyed = LineStates(known), survey(entry.events)
        count = line_total(surveyed, states)
        chosen = _split(states, choose(known, states, count), count)
        if chosen:
            check_writable(lines.segment.path for lines in surveyed)
            written = receipts.append([_draft(span, state, why) for *span, state in chosen])
            for receipt in written:
                states.apply(receipt)
            receipts.sync()
        if states.unfinished_purges:
            finish_purges(receipts, surveyed, states)
            receipts.sync()
        remove_if_empty(entry.events, receipts, surveyed, states)
    return Destroyed(
        lines=sum(last - first + 1 for first, last, _ in chosen),
        unconfirmed=sum(last - first + 1 for first, last, state in chosen if state is State.UNCONFIRMED),
    )


def _split(states: LineStates, ranges: Sequence[tuple[int, int]], count: int) -> list[tuple[int, int, State]]:
    """Cut ranges where the state changes, without what is purged already."""
    runs = list(states.runs(count))
    return [
        (max(first, run_first), min(last, run_last), state)
        for first, last in ranges
        for run_first, run_last, state in runs
        if state is not State.PURGED and run_first <= last and run_last >= first
    ]


def _draft(span: Sequence[int], state: State, why: str) -> Draft:
    details: dict[str, Detail] = {"lines": list(span), "why": why}
    if state is State.UNCONFIRMED:
        details["was"] = "unconfirmed"
    return Draft(kind=ReceiptKind.PURGING, details=details)
