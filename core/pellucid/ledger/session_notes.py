"""What is written down about a session as a whole: receipts that cover no lines, and so change no event's state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.ledger.receipt_list import decoded
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipt_stream import chain_lines
from pellucid.ledger.receipts import ReceiptKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.receipts import Detail, Receipt

_TELLING: Final = {ReceiptKind.OPENED, ReceiptKind.UNSEEN, ReceiptKind.FIRST}
_MARKS: Final = tuple(f'"kind":"{kind}"'.encode("ascii") for kind in sorted(_TELLING))


def note(
    entry: SessionEntry, kind: ReceiptKind, details: Mapping[str, Detail], *, clock: Clock, once: bool
) -> bool:
    """
    Write a receipt of a session as a whole; any process may. Blocks until the disk has it.

    Args:
        entry: The session.
        kind: What it tells.
        details: The same in its own keys.
        clock: Dates it.
        once: Whether a session has one of that kind at most.

    Returns:
        Whether the session tells it now; not if there is no such session in the ledger, or not any more.

    Raises:
        LedgerError: It cannot be written.
    """
    if not entry.receipts.exists():  # not even a lock shall be left of what was forgotten
        return False
    receipts = ReceiptLog(path=entry.receipts, clock=clock)
    with receipts.locked():
        known = receipts.catch_up().receipts
        if not known:
            if not entry.receipts.exists():
                receipts.delete()
            return False
        if not (once and any(receipt.kind == kind for receipt in known)):
            receipts.append([Draft(kind=kind, details=details)])
            receipts.sync()
    return True


def notes(entry: SessionEntry) -> tuple[Receipt, ...]:
    """
    Return a session's `opened`, `unseen` and `first` receipts, oldest first.

    Takes no lock, and decodes no others: a long chain costs little more than reading its bytes.

    Raises:
        LedgerError: The chain is there and cannot be read.
    """
    found = (decoded(raw) for raw in chain_lines(entry.receipts) if any(mark in raw for mark in _MARKS))
    return tuple(receipt for receipt in found if receipt is not None and receipt.kind in _TELLING)
