"""The steps of a purge that are taken under a session's lock, by whoever opens the session next."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING

from pellucid.ledger.life_lock import is_held
from pellucid.ledger.log_erasure import blank, delete_log
from pellucid.ledger.posted_bodies import erase_events, has_bodies
from pellucid.ledger.queued_lines import QueuedLines
from pellucid.ledger.receipt_list import read_receipts
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import Receipt, ReceiptKind
from pellucid.ledger.segments import SegmentLines, read_lines, spans
from pellucid.lines import complete_lines, unfinished_line
from pellucid.private_files import naming
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from pellucid.ledger.line_states import LineStates


def finish_purges(
    receipts: ReceiptLog,
    surveyed: Sequence[SegmentLines],
    states: LineStates,
    *,
    blanked: Collection[tuple[int, int]] = (),
) -> None:
    """
    Do what `purging` receipts promise; under the session's lock. Doing it twice is harmless.

    Args:
        receipts: The session's chain, caught up.
        surveyed: The session's log.
        states: What the chain says; is told what is done here.
        blanked: The ranges whose bytes this process has destroyed already.

    Raises:
        LedgerError: The log cannot be blanked; the promise stands.
    """
    for span in states.unfinished_purges:
        if span not in blanked:
            erase(receipts, surveyed, [span])
        for receipt in receipts.append([Draft(kind=ReceiptKind.PURGED, details={"lines": list(span)})]):
            states.apply(receipt)


def erase(
    receipts: ReceiptLog, surveyed: Sequence[SegmentLines], ranges: Collection[tuple[int, int]]
) -> None:
    """
    Destroy lines: first in the bodies that were seen on their way out, where they are found by what the lines say.

    Takes no lock: the witness must not wait for the disk while lines vanish elsewhere.

    Args:
        receipts: The session's chain, for its true name.
        surveyed: The session's log.
        ranges: Of the lines, both ends inclusive; ascending, and apart from each other.

    Raises:
        LedgerError: Something cannot be written; doing it again is harmless.
    """
    events = surveyed[0].segment.path.parent if surveyed else None
    if events is not None and has_bodies(events):
        opened = next(
            (each for each in read_receipts(receipts.path) if each.kind == ReceiptKind.OPENED), None
        )
        name = (opened.text("session") if opened else None) or receipts.path.stem
        erase_events(events, name, (raw for _, raw in read_lines(spans(surveyed, ranges))))
    blank(spans(surveyed, ranges))


def remove_if_empty(
    events: Path,
    receipts: ReceiptLog,
    surveyed: Sequence[SegmentLines],
    states: LineStates,
    *,
    keep_lock: bool = False,
) -> bool:
    """
    Delete a session of which every line is purged, under its lock; never one whose own process still records into it.

    Args:
        events: The session's folder below `events/`.
        receipts: Its chain.
        surveyed: Its log.
        states: What its receipts say.
        keep_lock: Whether the holder goes on writing: then its lock must keep its name.

    Returns:
        Whether it was.

    Raises:
        LedgerError: A file cannot be deleted.
    """
    count = line_total(surveyed, states)
    if not count or states.unfinished_purges or states.ranges(State.PURGED, count) != [(0, count - 1)]:
        return False
    owner = receipts.path.with_suffix(".owner")
    if is_held(owner):
        return False
    delete_log(events)
    receipts.delete(keep_lock=keep_lock)
    with naming(owner, "deleted"):
        owner.unlink(missing_ok=True)
    return True


def still_queued(surveyed: Sequence[SegmentLines], states: LineStates, sources: Iterable[Path]) -> list[int]:
    """
    Return the numbers of the queued lines that the app's own files still hold, ascending.

    A file that is there and cannot be read may hold them all.

    Raises:
        LedgerError: The log cannot be read.
    """
    queued = QueuedLines()
    count = line_total(surveyed, states)
    for span, raw in read_lines(spans(surveyed, states.ranges(State.QUEUED, count))):
        queued.add(span, raw)
    live: list[bytes] = []
    for source in sources if queued else ():
        try:
            content = source.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return list(queued)
        live += [line.raw for line in complete_lines(content)]
        tail = unfinished_line(content)
        live += [tail.raw] if tail else []
    gone = set(queued.difference(live).gone)
    return [number for number in queued if number not in gone]


def redact_torn(receipts: ReceiptLog, known: Iterable[Receipt], forgotten: Iterable[bytes] | None) -> None:
    """
    Take the torn tails out of `healed` receipts that may hold the beginning of a forgotten line.

    This is the one case in which a chain is written anew; what it told of other lines stays.

    Args:
        receipts: The session's chain, under its lock and caught up.
        known: All its receipts.
        forgotten: The lines that are about to be destroyed; `None`: all of them.

    Raises:
        LedgerError: The receipts cannot be rewritten; the old ones stand.
    """
    torn = [
        text for receipt in known if receipt.kind == ReceiptKind.HEALED and (text := receipt.text("torn"))
    ]
    fragments = tuple(base64.b64decode(text) for text in torn)
    if not torn or (forgotten is not None and not any(raw.startswith(fragments) for raw in forgotten)):
        return
    receipts.rewrite(_without_torn)
    receipts.look_anew()
    receipts.catch_up()


def _without_torn(receipt: Receipt) -> Receipt:
    if receipt.kind != ReceiptKind.HEALED:
        return receipt
    return replace(receipt, details={**receipt.details, "torn": ""})


def line_total(surveyed: Sequence[SegmentLines], states: LineStates) -> int:
    """Return how many lines a session has or had, by its log or by its receipts, whichever knows of more."""
    return max(states.covered, surveyed[-1].next_line if surveyed else 0)
