"""
Compaction: a session that is over, told in few receipts, and the room of what was destroyed given back.

Only a session of which nothing is left to be said: its program is gone from it, each of its lines is settled, and its
chain and its log are found whole. What is damaged is left as it is, for whoever wants to look into it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.ledger.chain_rewriting import ChainRewriting, Unfit
from pellucid.ledger.life_lock import is_held
from pellucid.ledger.receipt_log import ReceiptLog
from pellucid.ledger.squeezing import squeeze

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.receipts import Receipt

LEAST_SAVED_BYTES: Final = 4096
"""A block on most disks: for less nothing is written anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compacted:
    """What became of one session."""

    folder: str
    receipts_before: int = 0
    receipts: int = 0
    """How many it has now; 0 if nothing was done."""
    saved_bytes: int = 0
    """How much less room it takes."""
    refusal: str = ""
    """Why it was left as it is, for a person, without a full stop; empty as well if there was nothing to be gained."""


def compact(ledger: Ledger, folder: str, *, data_dir: Path | None = None) -> Compacted:
    """
    Compact one session, if that gives back any room; blocks until the disk has it.

    Args:
        ledger: Whose.
        folder: Which session.
        data_dir: Where a watched app has its session files now.

    Raises:
        LedgerError: It cannot be read or written; it is as it was, or as it should be.
    """
    work = compacting(ledger, folder, data_dir=data_dir)
    while True:
        try:
            next(work)
        except StopIteration as done:
            found: Compacted = done.value
            return found


def compacting(
    ledger: Ledger, folder: str, *, data_dir: Path | None = None
) -> Generator[None, None, Compacted]:
    """Do as `compact` does, with a pause after each few milliseconds; no lock is held in a pause."""
    entry = ledger.entry(folder)
    rewriting = ChainRewriting(entry=entry, clock=ledger.clock, why="to take less room")
    try:
        yield from rewriting.look()
    except Unfit as unfit:
        return Compacted(folder=folder, refusal="" if unfit.is_passing else unfit.reason)
    chain = rewriting.chain
    if rewriting.mismatched or rewriting.has_other_bodies:
        return Compacted(folder=folder, refusal="its lines are not those that its receipts were written for")
    if (
        chain.waiting
        or not rewriting.is_accounted_for
        or chain.redacting
        or lives(entry, chain.opened, data_dir)
    ):
        return Compacted(folder=folder)
    yield from rewriting.tell()
    if rewriting.saved_bytes + rewriting.blank_bytes < LEAST_SAVED_BYTES:
        return Compacted(folder=folder)
    with ReceiptLog(path=entry.receipts, clock=ledger.clock).locked():
        if not rewriting.put():
            return Compacted(folder=folder)
        freed = squeeze(entry.events) if rewriting.blank_bytes else 0
        if freed:
            os.utime(
                entry.receipts
            )  # a log that is younger than its receipts may have lines that they do not name
    return Compacted(
        folder=folder,
        receipts_before=chain.count,
        receipts=rewriting.receipts,
        saved_bytes=rewriting.saved_bytes + freed,
    )


def lives(entry: SessionEntry, opened: Receipt | None, data_dir: Path | None) -> bool:
    """Whether a session may go on: its program's file is there, or its own process holds it."""
    return any(source.exists() for source in sources(entry, opened, data_dir)) or is_held(entry.owner)


def sources(entry: SessionEntry, opened: Receipt | None, data_dir: Path | None) -> Sequence[Path]:
    """Return the places where a watched app may have the session's file; none for an embedded one."""
    found: list[Path] = []
    if opened is not None and (source := opened.text("source")):
        found.append(Path(source))
    if data_dir is not None:
        name = (opened.text("session") if opened is not None else None) or entry.folder
        found.append(data_dir / f"{name}.json")
    return found
