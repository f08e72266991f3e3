"""
Retention: what of a ledger is beyond its age or its size, and letting go of a whole session.

Whole sessions go, the oldest first, and only settled ones: whose program is gone from them, of whose every line all is
said, and of which a person wants nothing kept. A tombstone is written before anything is deleted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.compaction import lives
from pellucid.ledger.log_erasure import delete_log
from pellucid.ledger.receipt_log import ReceiptLog
from pellucid.ledger.segments import survey
from pellucid.ledger.tombstones import Tombstone, Tombstones

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.ledger.ledger import Ledger

ITS_AGE: Final = "its age"
SIZE_OF_ALL: Final = "the size of all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long and how much is kept."""

    age_ns: int | None = None
    """Of a session, since something became of it for the last time; `None`: any age."""
    size_bytes: int | None = None
    """Of all sessions of an app together; `None`: any size."""


class Weight(NamedTuple):
    """One session, as retention sees it."""

    folder: str
    ended_ns: int
    """When something became of any of its lines for the last time."""
    size_bytes: int
    """Of its log and its receipts, as files."""
    events: int
    """That were not destroyed before."""


def excess(weight: Weight, limits: Limits, *, total_bytes: int, now_ns: int) -> str:
    """
    Say why a session should go; empty if it may stay.

    Args:
        weight: One that may go; the oldest is asked about first.
        limits: What is kept.
        total_bytes: What all sessions take that are still there.
        now_ns: The time of day.
    """
    if limits.age_ns is not None and weight.ended_ns < now_ns - limits.age_ns:
        return ITS_AGE
    return SIZE_OF_ALL if limits.size_bytes is not None and total_bytes > limits.size_bytes else ""


def finish_retiring(ledger: Ledger) -> int:
    """
    Delete what was to be let go when somebody was interrupted.

    Returns:
        How many sessions that were.

    Raises:
        LedgerError: One cannot be read or deleted.
    """
    finished = 0
    folders = frozenset(ledger.folders())
    stones = Tombstones(root=ledger.root, clock=ledger.clock).read()
    for folder, head in {(stone.folder, stone.head) for stone in stones if stone.folder in folders}:
        entry = ledger.entry(folder)
        receipts = ReceiptLog(path=entry.receipts, clock=ledger.clock)
        with receipts.locked():
            if ChainReading(entry.receipts).read().head == head:  # else it was begun anew
                delete_log(entry.events)
                receipts.delete()
                finished += 1
    return finished


def retire(ledger: Ledger, folder: str, *, why: str, data_dir: Path | None = None) -> int | None:
    """
    Let go of a whole session, if it is settled; blocks until the disk has it.

    Args:
        ledger: Whose.
        folder: Which session.
        why: What asks for it, in a few words.
        data_dir: Where a watched app has its session files now.

    Returns:
        How many events went with it; `None` if it is not settled, and stays.

    Raises:
        LedgerError: It cannot be read, or not be deleted; then the next call deletes it.
    """
    entry = ledger.entry(folder)
    receipts = ReceiptLog(path=entry.receipts, clock=ledger.clock)
    if not entry.receipts.exists():
        return None
    with receipts.locked():
        chain = ChainReading(entry.receipts).read()
        surveyed = survey(entry.events)
        lines = surveyed[-1].next_line if surveyed else 0
        if chain.opened is None or lives(entry, chain.opened, data_dir):
            return None
        covered = chain.states.covered
        events = covered - sum(last - first + 1 for first, last in chain.holes)
        if chain.waiting or chain.kept or chain.purging or lines != covered:
            return None
        if covered:  # else there is nothing to be remembered, and nothing that could come back
            stone = Tombstone(
                folder=folder,
                session=chain.opened.text("session") or folder,
                began_ns=chain.opened.at_ns,
                ended_ns=chain.latest_ns or chain.opened.at_ns,
                events=events,
                head=chain.head,
                why=why,
            )
            Tombstones(root=ledger.root, clock=ledger.clock).add(stone)
        delete_log(entry.events)
        receipts.delete()
    return events
