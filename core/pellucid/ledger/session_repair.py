"""Making a damaged session whole again, with a receipt for each thing that was done to it."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.log_repair import cut_torn, fill_gap, torn_tails
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import Detail, Receipt, ReceiptKind
from pellucid.ledger.segments import SegmentLines, survey
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pellucid.ledger.line_states import LineStates

_MOST_LOST_LINES: Final = 1 << 24
"""More than that, and it is the receipts that are wrong; empty lines would only fill the disk."""


def repair(
    events: Path,
    receipts: ReceiptLog,
    surveyed: Sequence[SegmentLines],
    known: Iterable[Receipt],
    states: LineStates,
) -> Sequence[SegmentLines]:
    """
    Cut torn tails off and put empty lines where lines are missing; under the session's lock and the ledger's claim.

    Args:
        events: The session's folder below `events/`.
        receipts: Its chain, caught up.
        surveyed: Its log.
        known: All its receipts.
        states: What they say; is told what is done here.

    Returns:
        The log as it is now; torn tails are still counted in their segments' sizes.

    Raises:
        LedgerError: It cannot be repaired, or names far more lines than there are.
    """
    _cut_torn_tails(receipts, surveyed, known)
    missing = states.covered - (surveyed[-1].next_line if surveyed else 0)
    if missing <= 0:
        return surveyed
    if missing > _MOST_LOST_LINES:
        raise LedgerError(
            said(
                "{path} names {missing} lines that are not in {events}",
                path=receipts.path,
                missing=missing,
                events=events,
            ),
            said("Put the missing files back, or forget the session."),
        )
    first, last = fill_gap(events, missing)
    receipts.append([Draft(kind=ReceiptKind.LOST, details={"lines": [first, last]})])
    states.mark(first, last, State.LOST)
    return survey(events)


def _cut_torn_tails(receipts: ReceiptLog, surveyed: Sequence[SegmentLines], known: Iterable[Receipt]) -> None:
    kept = [dict(receipt.details) for receipt in known if receipt.kind == ReceiptKind.HEALED]
    for tail in torn_tails(surveyed):
        details: dict[str, Detail] = {
            "segment": tail.segment.name,
            "offset": tail.offset,
            "torn": base64.b64encode(tail.torn).decode("ascii"),
        }
        if details not in kept:
            receipts.append([Draft(kind=ReceiptKind.HEALED, details=details)])
            receipts.sync()  # the bytes are in two places before they are in one
        cut_torn(tail)
