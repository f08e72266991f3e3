"""
Healing a session that an embedded app recorded and left behind, killed or not.

A torn tail is cut off and kept in a receipt, lines that its process had no time to report are reported now, and an
unfinished purge is finished. Nobody touches a session whose own process lives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.errors import LedgerError
from pellucid.ledger.life_lock import LifeLock
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.purge_steps import finish_purges, remove_if_empty
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import Detail, Receipt, ReceiptKind, line_digest
from pellucid.ledger.segments import is_blank, read_lines, spans, survey
from pellucid.ledger.session_repair import repair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.segments import SegmentLines


def adopt(entry: SessionEntry, *, clock: Clock) -> bool:
    """
    Make a dead session whole, as far as it is not.

    Returns:
        Whether it could be: `False` if its process still lives, or if nothing is left of it.

    Raises:
        LedgerError: It cannot be read or healed.
    """
    if not entry.receipts.exists():
        return False
    try:
        owner = LifeLock(entry.owner, patience_s=0)
    except LedgerError:
        return False
    try:
        return _heal(entry, ReceiptLog(path=entry.receipts, clock=clock))
    finally:
        owner.release()


def _heal(entry: SessionEntry, receipts: ReceiptLog) -> bool:
    with receipts.locked():
        known = receipts.catch_up().receipts
        states = LineStates(known)
        surveyed: Sequence[SegmentLines] = survey(entry.events)
        surveyed = repair(entry.events, receipts, surveyed, known, states)
        finish_purges(receipts, surveyed, states)
        if remove_if_empty(entry.events, receipts, surveyed, states):
            return False
        _report(receipts, known, surveyed, states)
        receipts.sync()
    return True


def _report(
    receipts: ReceiptLog, known: Sequence[Receipt], surveyed: Sequence[SegmentLines], states: LineStates
) -> None:
    """Write what the session's own process would have written of its last lines."""
    opened = next((receipt for receipt in known if receipt.kind == ReceiptKind.OPENED), None)
    count = surveyed[-1].next_line if surveyed else 0
    if opened is None or opened.salt is None or states.covered >= count:
        return
    kind = ReceiptKind.HELD if opened.begins_held else ReceiptKind.RECORDED
    fresh: dict[int, bytes] = {}
    purged: list[int] = []
    for span, raw in read_lines(spans(surveyed, [(states.covered, count - 1)])):
        if is_blank(raw):
            purged.append(span.number)
        else:
            fresh[span.number] = raw
    drafts: list[Draft] = []
    for first, last in coalesce(fresh):
        digest = line_digest(opened.salt, (fresh[number] for number in range(first, last + 1)))
        details: dict[str, Detail] = {"lines": [first, last], "digest": digest}
        drafts.append(Draft(kind=kind, details=details))
    drafts += [Draft(kind=ReceiptKind.PURGED, details={"lines": list(span)}) for span in coalesce(purged)]
    receipts.append(drafts)
