"""Which lines of a session a purge destroys, and which it keeps because the app's own file still holds them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.errors import NotFoundError
from pellucid.ledger.line_states import coalesce
from pellucid.ledger.purge_steps import line_total, still_queued
from pellucid.ledger.receipts import ReceiptKind
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.line_states import LineStates
    from pellucid.ledger.receipts import Receipt
    from pellucid.ledger.segments import SegmentLines


def existing(ledger: Ledger, folder: str) -> SessionEntry:
    """
    Return a session that the ledger has.

    Raises:
        NotFoundError: It has none in that folder.
    """
    entry = ledger.entry(folder)
    if not (entry.events.is_dir() or entry.receipts.is_file()):
        raise NotFoundError(said("The ledger has no session {folder}", folder=folder))
    return entry


def sources_of(entry: SessionEntry, known: Sequence[Receipt], data_dir: Path | None) -> list[Path]:
    """
    Return the places where the app may have a session's file.

    Args:
        entry: The session.
        known: All its receipts, which tell where it was witnessed.
        data_dir: Where the app has its session files now, if that may differ.
    """
    opened = [receipt for receipt in known if receipt.kind == ReceiptKind.OPENED]
    sources = {Path(source) for receipt in opened if (source := receipt.text("source"))}
    if data_dir is not None:
        name = next((receipt.text("session") for receipt in opened), None) or entry.folder
        sources.add(data_dir / f"{name}.json")
    return sorted(sources)


def choose(
    surveyed: Sequence[SegmentLines], states: LineStates, sources: Sequence[Path], first: int, last: int
) -> tuple[list[tuple[int, int]], tuple[int, ...]]:
    """
    Choose what to destroy between two lines, both included.

    Args:
        surveyed: The session's log.
        states: What its receipts say.
        sources: See `sources_of`.
        first: The first line that is meant.
        last: The last one.

    Returns:
        The ranges to destroy, ascending, both ends inclusive; and the lines there that the app's own file still holds.

    Raises:
        LedgerError: The log cannot be read.
    """
    still = tuple(number for number in still_queued(surveyed, states, sources) if first <= number <= last)
    kept = set(still)
    ranges = [
        part
        for run_first, run_last, state in states.runs(line_total(surveyed, states))
        if state is not State.PURGED and run_first <= last and run_last >= first
        for part in coalesce(
            n for n in range(max(run_first, first), min(run_last, last) + 1) if n not in kept
        )
    ]
    return ranges, still
