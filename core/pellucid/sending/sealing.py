"""
From lines that wait to a batch: what is in it, and the receipt that settles its body.

The body is made here, hashed here and made again, the same, when it leaves: whoever looks in between sees exactly
what will be sent.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339, wire
from pellucid.ledger.receipt_log import Draft
from pellucid.ledger.receipts import Detail, ReceiptKind, line_digest
from pellucid.ledger.segments import is_blank

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch, Limits
    from pellucid.wire import Body, PostHogHeader

_MOST_AT_ONCE: Final = 1 << 24
_MOST_KEPT: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What became of the first of some waiting lines."""

    drafts: tuple[Draft, ...]
    """What to write: the seal, or why there is none."""
    next_line: int
    """The first line behind what was looked at."""


class KeptBodies:
    """The bodies that were made last: most batches leave soon after they are sealed, by the same process."""

    def __init__(self) -> None:
        self._contents: dict[str, bytes] = {}

    def keep(self, batch: str, content: bytes) -> None:
        """Remember a body until it is taken, or others have taken its place."""
        self._contents[batch] = content
        if len(self._contents) > _MOST_KEPT:
            del self._contents[next(iter(self._contents))]

    def take(self, batch: str) -> bytes | None:
        """Return a body and forget it."""
        return self._contents.pop(batch, None)


def content_of(outbox: SessionOutbox, batch: Batch) -> bytes | None:
    """
    Make a sealed batch's body again.

    Returns:
        `None` if its bytes are not what they were: a line was destroyed or damaged since.
    """
    lines = outbox.places.lines(batch.first, batch.last)
    if outbox.header is None or len(lines) != batch.last - batch.first + 1:
        return None
    body = _body(outbox.header, lines, batch.first, batch.edits)
    return body.content if hashlib.sha256(body.content).hexdigest() == batch.body_sha256 else None


def seal(
    outbox: SessionOutbox,
    first: int,
    last: int,
    *,
    due_ns: int | None,
    limits: Limits,
    may_send: Callable[[bytes], bool] | None,
    bodies: KeptBodies,
) -> Sealed:
    """
    Settle the next batch among waiting lines.

    Args:
        outbox: The session, caught up.
        first: The first waiting line of a range.
        last: The last one.
        due_ns: When the batch leaves; `None`: when a person says so.
        limits: How much goes into it at most.
        may_send: Whether a line may be sent at all; `None`: each may.
        bodies: Keeps what was made.
    """
    header = outbox.header
    if header is None:
        return Sealed(drafts=(), next_line=last + 1)
    last = min(last, first + limits.count - 1)
    while last > first and outbox.places.size(first, last) > min(4 * limits.size_bytes, _MOST_AT_ONCE):
        last = first + (last - first) // 2
    lines = outbox.places.lines(first, last)
    usable = 0
    for raw in lines:
        if is_blank(raw) or (may_send is not None and not may_send(raw)):
            break
        usable += 1
    if not usable:
        return Sealed(drafts=(), next_line=first + max(_unusable(lines, may_send), 1))
    lines = lines[:usable]
    while True:
        edits = {
            line: outbox.edits[line] for line in range(first, first + len(lines)) if line in outbox.edits
        }
        body = _body(header, lines, first, edits)
        if len(body.content) <= limits.size_bytes or len(lines) == 1:
            break
        lines = lines[: (len(lines) + 1) // 2]
    end = first + len(lines) - 1
    if not body.included:
        details: dict[str, Detail] = {"lines": [first, end], "why": "no line of it can be read"}
        return Sealed(drafts=(Draft(kind=ReceiptKind.WITHHELD, details=details),), next_line=end + 1)
    draft = _draft(outbox, lines, body, first=first, edits=edits, due_ns=due_ns)
    bodies.keep(str(draft.details["batch"]), body.content)
    return Sealed(drafts=(draft,), next_line=end + 1)


def reseal(outbox: SessionOutbox, batch: Batch, spans: Sequence[tuple[int, int]], due_ns: int) -> list[Draft]:
    """Settle parts of a batch that the server did not take as a whole; what a person saw was the same events."""
    drafts: list[Draft] = []
    for first, last in spans:
        lines = outbox.places.lines(first, last)
        if outbox.header is not None and len(lines) == last - first + 1:
            edits = {line: fields for line, fields in batch.edits.items() if first <= line <= last}
            body = _body(outbox.header, lines, first, edits)
            if body.included:
                drafts.append(_draft(outbox, lines, body, first=first, edits=edits, due_ns=due_ns))
    return drafts


def halves(first: int, last: int) -> list[tuple[int, int]]:
    """Cut a range of at least two lines in two."""
    middle = (first + last) // 2
    return [(first, middle), (middle + 1, last)]


def _unusable(lines: Sequence[bytes], may_send: Callable[[bytes], bool] | None) -> int:
    """Count the lines at the beginning that cannot be in a batch."""
    count = 0
    for raw in lines:
        if not is_blank(raw) and (may_send is None or may_send(raw)):
            break
        count += 1
    return count


def _body(
    header: PostHogHeader, lines: Sequence[bytes], first: int, edits: Mapping[int, tuple[str, ...]]
) -> Body:
    return wire.body(header, lines, {line - first: fields for line, fields in edits.items()})


def _draft(
    outbox: SessionOutbox,
    lines: Sequence[bytes],
    body: Body,
    *,
    first: int,
    edits: Mapping[int, tuple[str, ...]],
    due_ns: int | None,
) -> Draft:
    salt = b"" if outbox.opened is None else outbox.opened.salt or b""
    details: dict[str, Detail] = {
        "lines": [first, first + len(lines) - 1],
        "digest": line_digest(salt, lines),
        "batch": _new_uuid(),
        "uuids": list(body.uuids),
        "edits": {str(line): list(fields) for line, fields in edits.items()},
        "body_sha256": hashlib.sha256(body.content).hexdigest(),
        "body_bytes": len(body.content),
        "due": None if due_ns is None else rfc3339.form(due_ns),
    }
    return Draft(kind=ReceiptKind.SEALED, details=details)


def _new_uuid() -> str:
    """Return a random UUID (RFC 9562, version 4)."""
    text = os.urandom(16).hex()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{'89ab'[int(text[16], 16) & 3]}{text[17:20]}-{text[20:]}"
