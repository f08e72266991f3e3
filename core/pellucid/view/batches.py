"""
The batch that an embedded app's event is in: its body, made again, and checked against what was sealed.

What is shown before an upload, during it and years later comes from the same function and the same bytes; where they
are no longer what they were, nothing is claimed of them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import wire
from pellucid.ledger.receipts import ReceiptKind
from pellucid.sending.session_outbox import SessionOutbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Receipt
    from pellucid.sending.values import Batch

_OUTCOMES: Final = frozenset(
    {
        ReceiptKind.ATTEMPT,
        ReceiptKind.UNANSWERED,
        ReceiptKind.FAILED,
        ReceiptKind.SENT,
        ReceiptKind.REFUSED,
    }
)
_SETTLES: Final = frozenset({ReceiptKind.SENT, ReceiptKind.REFUSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchBody:
    """A sealed batch as it leaves, left, or was refused."""

    uuid: str
    events: int
    body_sha256: str
    """As the seal says, in hex."""
    body_bytes: int
    due_ns: int | None
    """When it leaves; `None`: when a person says so."""
    outcome: Receipt | None
    """What was written of its upload last; `None`: it was not tried yet."""
    content: bytes = b""
    """The body, byte for byte; empty if a part of it was destroyed since."""
    span: tuple[int, int] | None = None
    """Where in `content` the event stands that was asked for."""

    @property
    def is_whole(self) -> bool:
        """Whether the bytes are proved to be those that were sealed."""
        return bool(self.content)


def batch_of(ledger: Ledger, folder: str, line: int) -> BatchBody | None:
    """
    Find the batch that a line is in, or left in; reads the session's receipts and the batch's lines.

    Args:
        ledger: The app's.
        folder: The session's.
        line: The line's number in it.

    Returns:
        `None` if the line is in no batch now and left in none.

    Raises:
        LedgerError: The session cannot be read.
    """
    return batch_in(SessionOutbox(ledger.entry(folder), clock=ledger.clock), ledger.receipts(folder), line)


def batch_in(outbox: SessionOutbox, receipts: Iterable[Receipt], line: int) -> BatchBody | None:
    """
    Find the same while a session's receipts are read.

    Args:
        outbox: The session, of which nothing was read yet; it takes in the receipts.
        receipts: All that it has.
        line: The line's number in it.
    """
    seen: dict[str, Batch] = {}
    outcomes: dict[str, Receipt] = {}
    settled: str | None = None
    for receipt in receipts:
        outbox.apply(receipt)
        uuid = receipt.text("batch")
        if uuid is None:
            continue
        if receipt.kind == ReceiptKind.SEALED and uuid in outbox.batches:
            seen[uuid] = outbox.batches[uuid]
        elif receipt.kind in _OUTCOMES:
            outcomes[uuid] = receipt
            if receipt.kind in _SETTLES and receipt.covers(line):
                settled = uuid
    live = next((uuid for uuid, batch in outbox.batches.items() if batch.overlaps(line, line)), None)
    uuid = live or settled
    if uuid is None or uuid not in seen:
        return None
    batch = outbox.batches.get(uuid) or seen[uuid]
    body, places = _made_again(outbox, batch)
    span = None
    if body is not None and line in places:
        span = body.spans[places.index(line)]
    return BatchBody(
        uuid=uuid,
        events=len(batch.uuids),
        body_sha256=batch.body_sha256,
        body_bytes=batch.body_bytes,
        due_ns=batch.due_ns,
        outcome=outcomes.get(uuid),
        content=b"" if body is None else body.content,
        span=span,
    )


def _made_again(outbox: SessionOutbox, batch: Batch) -> tuple[wire.Body | None, Sequence[int]]:
    """Return a batch's body, if it is the one that was sealed, and the numbers of the lines in it."""
    outbox.places.read_on()
    lines = outbox.places.lines(batch.first, batch.last)
    if outbox.header is None or len(lines) != batch.last - batch.first + 1:
        return None, ()
    edits = {line - batch.first: edit for line, edit in batch.edits.items()}
    body = wire.body(outbox.header.edited(batch.context_edit), lines, edits)
    if hashlib.sha256(body.content).hexdigest() != batch.body_sha256:
        return None, ()
    return body, [batch.first + index for index in body.included]
