"""
Forgetting what is older than some moment, as a person asks: whole sessions and the beginnings of those that go on.

A line is as old as the first receipt that names it. What still waits in the app's own file stays, since it would only be
copied again, and so does what a person has said to keep.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.compaction import sources
from pellucid.ledger.line_purge import purge_lines
from pellucid.ledger.line_ranges import LineRanges
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.purge_steps import redact_torn, still_queued
from pellucid.ledger.receipt_log import ReceiptLog
from pellucid.ledger.receipt_parts import parts_of
from pellucid.ledger.receipt_stream import links
from pellucid.ledger.segments import read_lines, spans, survey
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.receipts import Receipt

_OPEN: Final = (State.QUEUED, State.HELD, State.UNCONFIRMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class OldLines:
    """The lines of a ledger that are older than some moment."""

    sessions: int = 0
    """In how many sessions there are any that go."""
    events: int = 0
    """How many go."""
    unsent: int = 0
    """How many of those were never sent."""
    still_queued: int = 0
    """How many stay, because the app's own file still holds them."""
    kept: int = 0
    """How many stay, because a person has said so."""

    def plus(self, other: OldLines) -> OldLines:
        """Return the sum of two."""
        return OldLines(
            sessions=self.sessions + other.sessions,
            events=self.events + other.events,
            unsent=self.unsent + other.unsent,
            still_queued=self.still_queued + other.still_queued,
            kept=self.kept + other.kept,
        )


def foresee_older(ledger: Ledger, before_ns: int, *, data_dir: Path | None = None) -> OldLines:
    """
    Say what `forget_older` would do, and do nothing.

    Raises:
        LedgerError: Something cannot be read.
    """
    found = OldLines()
    for entry in ledger.sessions():
        found = found.plus(_Choice(entry, before_ns, data_dir).outcome)
    return found


def forget_older(ledger: Ledger, before_ns: int, *, why: str, data_dir: Path | None = None) -> OldLines:
    """
    Destroy what was copied or recorded before a moment, while others may be writing; blocks until the disk has it.

    Args:
        ledger: Whose.
        before_ns: The moment, in nanoseconds since the epoch, UTC.
        why: What asked for it, for the receipts.
        data_dir: Where a watched app has its session files now.

    Raises:
        LedgerError: Something could not be destroyed; what was begun is finished by whoever opens the session next.
    """
    found = OldLines()
    for entry in ledger.sessions():
        found = found.plus(_forget_in(ledger, entry, before_ns, why, data_dir))
    return found


def _forget_in(
    ledger: Ledger, entry: SessionEntry, before_ns: int, why: str, data_dir: Path | None
) -> OldLines:
    foreseen = _Choice(entry, before_ns, data_dir)
    if not foreseen.ranges:
        return foreseen.outcome
    receipts = ReceiptLog(path=entry.receipts, clock=ledger.clock)
    with receipts.locked():  # the torn beginning of a line may be in a receipt
        known = receipts.catch_up().receipts
        redact_torn(
            receipts, known, (raw for _, raw in read_lines(spans(survey(entry.events), foreseen.ranges)))
        )
    outcomes = [OldLines()]

    def choose(_known: Sequence[Receipt], states: LineStates, _count: int) -> Sequence[tuple[int, int]]:
        chosen = _Choice(entry, before_ns, data_dir, states=states)  # again, now that the lock is held
        outcomes.append(chosen.outcome)
        return chosen.ranges

    purge_lines(entry, choose, why=why, clock=ledger.clock)
    return outcomes[-1]


class _Choice:
    """Which lines of a session are old, and which of them may go."""

    def __init__(
        self,
        entry: SessionEntry,
        before_ns: int,
        data_dir: Path | None,
        *,
        states: LineStates | None = None,
    ) -> None:
        chain = ChainReading(entry.receipts).read()
        states = chain.states if states is None else states
        behind = _first_younger(entry.receipts, before_ns)
        surveyed = survey(entry.events)
        queued = still_queued(surveyed, states, sources(entry, chain.opened, data_dir))
        stays = LineRanges(sorted([*coalesce(queued), *chain.kept, *states.ranges(State.PURGED, behind)]))
        self.ranges: list[tuple[int, int]] = []
        line = 0
        while line < behind:
            end = min(stays.change_after(line), behind)
            if line not in stays:
                self.ranges.append((line, end - 1))
            line = end
        unsent = LineRanges(sorted(span for state in _OPEN for span in states.ranges(state, behind)))
        never_sent = [span for old in self.ranges for span in unsent.within(*old)]
        self.outcome = OldLines(
            sessions=int(bool(self.ranges)),
            events=_total(self.ranges),
            unsent=_total(never_sent),
            still_queued=sum(number < behind for number in queued),
            kept=_total([(first, min(last, behind - 1)) for first, last in chain.kept if first < behind]),
        )


def _first_younger(path: Path, before_ns: int) -> int:
    """Return the number of the first line that was copied at that moment or later; lines are copied in their order."""
    covered = 0
    for link in links(path):
        for part in parts_of(link.receipt) if link.receipt is not None else ():
            if part.last >= covered:
                if part.at_ns >= before_ns:
                    return max(part.first, covered)
                covered = part.last + 1
    return covered


def _total(ranges: Iterable[tuple[int, int]]) -> int:
    return sum(last - first + 1 for first, last in ranges)
