"""Whether the bodies that were seen on their way out are still those that receipts were written for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pellucid.ledger.posted_bodies import read_body
from pellucid.ledger.receipts import line_digest

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.ledger.receipts import Receipt

POSTED_DIGEST = "posted_digest"
"""In a receipt that was written for an event of a body: the body's salted digest."""
_POSTED_BYTES = "posted_bytes"


class BodyClaim(NamedTuple):
    """What a receipt says of a body."""

    begin: int
    end: int
    digest: str


def body_claim(receipt: Receipt) -> BodyClaim | None:
    """Return what a receipt says of a body; `None` if it is about none, or can no longer be checked."""
    digest = receipt.text(POSTED_DIGEST)
    match receipt.details.get(_POSTED_BYTES):
        case [int(begin), int(end)] if digest is not None:
            return BodyClaim(begin, end, digest)
        case _:
            return None


def body_digest(events: Path, claim: BodyClaim, salt: bytes) -> str | None:
    """
    Return the digest that a body has now, as hex.

    Returns:
        `None` if an event of it was destroyed: nobody can tell any more. Empty if it is not there.

    Raises:
        LedgerError: The bodies are there and cannot be read.
    """
    body = read_body(events, (claim.begin, claim.end))
    if body is None:
        return ""
    return None if body.forgotten else line_digest(salt, [body.content])
