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
from pellucid.ledger.edits import sealed_details
from pellucid.ledger.receipt_log import Draft
from pellucid.ledger.receipts import BY_RULE, Detail, ReceiptKind, line_digest
from pellucid.rules.ruling import NO_RULING
from pellucid.sending.leaving import leaving
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.rules.ruling import Ruling
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch, Limits
    from pellucid.wire import Body, Edit, Edits, PostHogHeader

_MOST_AT_ONCE: Final = 1 << 24
_MOST_KEPT_BYTES: Final = 2 << 20
_ENOUGH_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What became of the first of some waiting lines."""

    drafts: tuple[Draft, ...]
    """What to write: the seal, or why there is none."""
    next_line: int
    """The first line behind what was looked at."""
    barred: tuple[bytes, ...] = ()
    """Lines that are in no batch, since they may not be sent."""


class KeptBodies:
    """The bodies that were made last: most batches leave soon after they are sealed, by the same process."""

    def __init__(self) -> None:
        self._contents: dict[str, bytes] = {}
        self._size_bytes = 0

    def keep(self, batch: str, content: bytes) -> None:
        """Remember a body until it is taken, or until there is no room for it besides later ones."""
        self._contents[batch] = content
        self._size_bytes += len(content)
        while self._size_bytes > _MOST_KEPT_BYTES:
            self.take(next(iter(self._contents)))

    @property
    def has_enough(self) -> bool:
        """Whether so much is kept that more would soon drive out what was kept first."""
        return self._size_bytes >= _ENOUGH_BYTES

    def take(self, batch: str) -> bytes | None:
        """Return a body and forget it."""
        content = self._contents.pop(batch, None)
        self._size_bytes -= len(content or b"")
        return content


def content_of(outbox: SessionOutbox, batch: Batch) -> bytes | None:
    """
    Make a sealed batch's body again.

    Returns:
        `None` if its bytes are not what they were: a line was destroyed or damaged since.
    """
    body = body_of(outbox, batch)
    return None if body is None else body.content


def body_of(outbox: SessionOutbox, batch: Batch) -> Body | None:
    """As `content_of`, with where each event stands in it."""
    lines = outbox.places.lines(batch.first, batch.last)
    if outbox.header is None or len(lines) != batch.last - batch.first + 1:
        return None
    body = _body(outbox.header.edited(batch.context_edit), lines, batch.first, batch.edits)
    return body if hashlib.sha256(body.content).hexdigest() == batch.body_sha256 else None


def seal(  # noqa: C901, PLR0911 - one way from lines to a batch, with an exit for each reason
    outbox: SessionOutbox,
    first: int,
    last: int,
    *,
    due: str | None,
    limits: Limits,
    may_send: Callable[[bytes], bool] | None,
    bodies: KeptBodies,
    ruling: Ruling = NO_RULING,
    want_hash: Callable[[], None] | None = None,
) -> Sealed:
    """
    Settle the next batch among waiting lines.

    Args:
        outbox: The session, caught up.
        first: The first waiting line of a range.
        last: The last one.
        due: When the batch leaves, as a receipt says it; `None`: when a person says so.
        limits: How much goes into it at most.
        may_send: Whether a line may be sent at all; `None`: each may.
        bodies: Keeps what was made.
        ruling: What the person's rules make of it.
        want_hash: See `leaving`; what waits for a hash is in no batch yet.
    """
    header = outbox.header
    if header is None:
        return Sealed(drafts=(), next_line=last + 1)
    last = min(last, first + limits.count - 1)
    while last > first and outbox.places.size(first, last) > min(4 * limits.size_bytes, _MOST_AT_ONCE):
        last = first + (last - first) // 2
    lines = outbox.places.lines(first, last)
    if not lines:
        return Sealed(drafts=(), next_line=last + 1)
    if may_send is not None:
        is_barred = [not may_send(raw) for raw in lines]
        if is_barred[0]:
            end = is_barred.index(False) if False in is_barred else len(lines)
            return Sealed(drafts=(), next_line=first + end, barred=tuple(lines[:end]))
        lines = lines[: is_barred.index(True)] if True in is_barred else lines
    way = leaving(outbox, first, lines, ruling, want_hash)
    if way.withheld:
        return _withheld(first, way.withheld, why=BY_RULE)
    if not way.count:
        return Sealed(drafts=(), next_line=last + 1)
    lines, header = lines[: way.count], header.edited(way.context_edit)
    while True:
        edits = {line: edit for line, edit in way.edits.items() if line < first + len(lines)}
        body = _body(header, lines, first, edits)
        if len(body.content) <= limits.size_bytes or len(lines) == 1:
            break
        lines = lines[: (len(lines) + 1) // 2]
    if body.omitted:  # it must not be said of a line that it was sent if no body had it
        readable = body.omitted[0].index
        if not readable:
            return _unreadable(first, body)
        lines = lines[:readable]
        edits = {line: edit for line, edit in edits.items() if line < first + readable}
        body = _body(header, lines, first, edits)
    end = first + len(lines) - 1
    draft = _draft(
        outbox,
        lines,
        body,
        first=first,
        edits=edits,
        context_edit=header.context_edit,
        rules=ruling.fingerprint,
        due=due,
        is_unconfirmed=outbox.states.at(first) is State.UNCONFIRMED,
    )
    bodies.keep(str(draft.details["batch"]), body.content)
    return Sealed(drafts=(draft,), next_line=end + 1)


def reseal(outbox: SessionOutbox, batch: Batch, spans: Sequence[tuple[int, int]], due_ns: int) -> list[Draft]:
    """
    Settle parts of a batch that the server did not take as a whole; what a person saw was the same events.

    Args:
        outbox: The session, caught up.
        batch: As it was before it was refused.
        spans: The parts' first and last lines.
        due_ns: When they leave.
    """
    drafts: list[Draft] = []
    for first, last in spans:
        lines = outbox.places.lines(first, last)
        if outbox.header is not None and len(lines) == last - first + 1:
            edits = {line: edit for line, edit in batch.edits.items() if first <= line <= last}
            body = _body(outbox.header.edited(batch.context_edit), lines, first, edits)
            if body.included:
                draft = _draft(
                    outbox,
                    lines,
                    body,
                    first=first,
                    edits=edits,
                    context_edit=batch.context_edit,
                    rules=batch.rules,
                    due=rfc3339.form(due_ns),
                    is_unconfirmed=batch.is_unconfirmed,
                )
                drafts.append(draft)
    return drafts


def halves(first: int, last: int) -> list[tuple[int, int]]:
    """Cut a range of at least two lines in two."""
    middle = (first + last) // 2
    return [(first, middle), (middle + 1, last)]


def _unreadable(first: int, body: Body) -> Sealed:
    """Put the lines aside that stand at the beginning and that nobody can read."""
    count = 1
    while count < len(body.omitted) and body.omitted[count].index == count:
        count += 1
    return _withheld(first, count, why="it cannot be read")


def _withheld(first: int, count: int, *, why: str) -> Sealed:
    details: dict[str, Detail] = {"lines": [first, first + count - 1], "why": why}
    return Sealed(drafts=(Draft(kind=ReceiptKind.WITHHELD, details=details),), next_line=first + count)


def _body(header: PostHogHeader, lines: Sequence[bytes], first: int, edits: Edits) -> Body:
    return wire.body(header, lines, {line - first: edit for line, edit in edits.items()})


def _draft(
    outbox: SessionOutbox,
    lines: Sequence[bytes],
    body: Body,
    *,
    first: int,
    edits: Edits,
    context_edit: Edit,
    rules: str,
    due: str | None,
    is_unconfirmed: bool,
) -> Draft:
    salt = b"" if outbox.opened is None else outbox.opened.salt or b""
    details: dict[str, Detail] = {
        "lines": [first, first + len(lines) - 1],
        "digest": line_digest(salt, lines),
        "batch": _new_uuid(),
        "uuids": list(body.uuids),
        **sealed_details(edits, context_edit),
        "body_sha256": hashlib.sha256(body.content).hexdigest(),
        "body_bytes": len(body.content),
        "due": due,
    }
    if rules:
        details["rules"] = rules
    if is_unconfirmed:
        details["was"] = "unconfirmed"
    return Draft(kind=ReceiptKind.SEALED, details=details)


def _new_uuid() -> str:
    """Return a random UUID (RFC 9562, version 4)."""
    text = os.urandom(16).hex()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{'89ab'[int(text[16], 16) & 3]}{text[17:20]}-{text[20:]}"
