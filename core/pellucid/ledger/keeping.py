"""What a person wants kept for longer: free text that would be redacted, and the sessions that have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.errors import NotFoundError
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.purge_steps import line_total
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import Detail, ReceiptKind
from pellucid.ledger.segments import survey
from pellucid.said import said

if TYPE_CHECKING:
    from pellucid.ledger.ledger import Ledger


def keep(ledger: Ledger, folder: str, line: int | None = None, *, is_kept: bool = True) -> int:
    """
    Say that the free text of a line, or of all lines that a session has now, is kept, or no longer; blocks for the disk.

    Nothing that is destroyed already comes back.

    Args:
        ledger: Whose.
        folder: Which session.
        line: Which line; `None`: all.
        is_kept: `False` takes back what was said before.

    Returns:
        How many lines that is about.

    Raises:
        NotFoundError: There is no such session or line.
        LedgerError: It cannot be written.
    """
    entry = ledger.entry(folder)
    if not entry.receipts.exists():
        raise NotFoundError(said("The ledger has no session {folder}", folder=folder))
    receipts = ReceiptLog(path=entry.receipts, clock=ledger.clock)
    with receipts.locked():
        states = LineStates(receipts.catch_up().receipts)
        count = line_total(survey(entry.events), states)
        first, last = (0, count - 1) if line is None else (line, line)
        if not 0 <= first <= last < count:
            raise NotFoundError(said("The session {folder} has no line {line}", folder=folder, line=first))
        details: dict[str, Detail] = {"lines": [first, last], "keep": int(is_kept)}
        receipts.append([Draft(kind=ReceiptKind.KEPT, details=details)])
        receipts.sync()
    return last - first + 1
