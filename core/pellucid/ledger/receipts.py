"""
Receipts: what became of a session's lines, each one chained to the one before.

    {"seq":1,"prev":"<SHA-256 of the receipt before>","at":"…","kind":"witnessed","lines":[0,3],"digest":"…"}

A receipt is one line of compact JSON. It is never edited, only followed by another. `prev` makes a removed, edited
or reordered receipt visible; `digest` does the same for the lines that a receipt names. This shows accidental or
partial change; it is no proof against the machine's owner, who can write a whole new chain.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from pellucid import rfc3339
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NO_RECEIPT: Final = "0" * 64
"""What the first receipt of a chain names as the one before it."""

HELD_FROM_THE_START: Final = "held"
"""The `state` in an `opened` receipt of a session whose lines are held unless a later receipt says otherwise."""

BY_A_PERSON: Final = "by a person"
"""The `why` of what a person decided about lines themselves, not a rule of theirs."""

BY_RULE: Final = "by a rule"
"""The `why` of what a rule of theirs withholds."""

Detail: TypeAlias = "str | int | float | list[int] | list[str] | Mapping[str, Detail] | None"
"""What a receipt's own keys hold."""

_HEX: Final = re.compile(r"[0-9a-f]*")
# Pure ASCII: a session or folder whose name is no valid text survives as an escape.
_encode: Final = json.JSONEncoder(separators=(",", ":")).encode


class ReceiptKind(StrEnum):
    """What a receipt tells. Other versions may write kinds that are not listed: they are kept, and change no state."""

    OPENED = "opened"
    """The session's log was begun; names the session, its source and the salt of its digests."""
    WRITER = "writer"
    """Which process writes the session, and what its config held then, as far as that could be known."""
    WITNESSED = "witnessed"
    """Lines were copied from the program's own file."""
    RELEASED = "released"
    """The program took the lines out of its queue."""
    OBSERVED = "observed"
    """The lines were seen on their way out too, in the body that stands at `posted_bytes`."""
    REBUILT = "rebuilt"
    """The lines were only seen on their way out, and made from the body that stands at `posted_bytes`."""
    ANSWERED = "answered"
    """The program's own log told how the upload of the lines ended: `outcome` is `accepted` or `failed`."""
    RECORDED = "recorded"
    """An embedded app wrote the lines, which wait for their upload."""
    HELD = "held"
    """The lines wait until a person lets them go."""
    APPROVED = "approved"
    """A person let held lines go, or a sealed batch leave before its time."""
    EDITED = "edited"
    """A person changed what a line that has not left yet says on its way out; see `pellucid.ledger.edits`."""
    SEALED = "sealed"
    """The lines are a batch; its body is settled to the byte."""
    ATTEMPT = "attempt"
    """A batch is about to leave. Without a later receipt nobody knows whether it arrived."""
    UNANSWERED = "unanswered"
    """It may have arrived; the same bytes will be sent again."""
    FAILED = "failed"
    """It was surely not accepted, and will be tried again."""
    SENT = "sent"
    """The server accepted it."""
    REFUSED = "refused"
    """The server will never accept it."""
    WITHHELD = "withheld"
    """The lines are never sent."""
    HEALED = "healed"
    """A torn tail was cut off our own log; its bytes are in the receipt."""
    LOST = "lost"
    """Lines are no longer in our log; nothing is known of their bytes."""
    PURGING = "purging"
    """The lines' bytes are about to be destroyed, as a person asked."""
    PURGED = "purged"
    """They are destroyed."""
    KEPT = "kept"
    """A person wants the free text of the lines kept, or (`keep` is 0) no longer."""
    REDACTING = "redacting"
    """The free text in the lines is about to be destroyed in our copy, as it is old enough."""
    REDACTED = "redacted"
    """It is destroyed; all else of the lines is as it was."""
    UNSEEN = "unseen"
    """Something left the program's file and nobody saw it; `how` says how that is known. Covers no lines."""
    FIRST = "first"
    """The program had no config before this session, and so sends nothing of it itself; `how` says how that is known."""
    COMPACTED = "compacted"
    """The receipts before it were written anew; names the `head` of the chain that they replaced."""
    RETIRED = "retired"
    """A whole session was let go, for its age or for want of room; stands in the list of those, in no session."""


_STATE_AFTER: Final[dict[str, State]] = {
    ReceiptKind.WITNESSED: State.QUEUED,
    ReceiptKind.RELEASED: State.RELEASED,
    ReceiptKind.REBUILT: State.RELEASED,
    ReceiptKind.RECORDED: State.QUEUED,
    ReceiptKind.HELD: State.HELD,
    ReceiptKind.APPROVED: State.QUEUED,
    ReceiptKind.ATTEMPT: State.UNCONFIRMED,
    ReceiptKind.UNANSWERED: State.UNCONFIRMED,
    ReceiptKind.FAILED: State.QUEUED,
    ReceiptKind.SENT: State.SENT,
    ReceiptKind.REFUSED: State.REFUSED,
    ReceiptKind.WITHHELD: State.WITHHELD,
    ReceiptKind.LOST: State.LOST,
    ReceiptKind.PURGING: State.PURGED,  # once said, it is redone until it is true
    ReceiptKind.PURGED: State.PURGED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One link of a session's chain."""

    seq: int
    """Counts from 0."""
    prev: str
    """SHA-256 of the receipt line before, without its newline, as hex; zeros for the first."""
    at_ns: int
    """When it was written, in nanoseconds since the epoch, UTC."""
    kind: str
    """A `ReceiptKind`, or any other word."""
    details: Mapping[str, Any] = field(default_factory=dict)
    """What this kind tells beside that, in the order of the line."""

    @property
    def lines(self) -> tuple[int, int] | None:
        """First and last line that it covers, both zero-based and inclusive; `None` if it covers none."""
        return _span(self.details.get("lines"))

    @property
    def source_bytes(self) -> tuple[int, int] | None:
        """Where the lines stood in the program's own file: first byte, and the one after the last newline."""
        return _span(self.details.get("source_bytes"))

    @property
    def posted_bytes(self) -> tuple[int, int] | None:
        """Where the body in which the lines were seen is kept: first byte, and the one after its newline."""
        return _span(self.details.get("posted_bytes"))

    @property
    def salt(self) -> bytes | None:
        """The salt of the session's digests; only an `opened` receipt has it."""
        text = self.text("salt")
        return bytes.fromhex(text) if text and _HEX.fullmatch(text) and len(text) % 2 == 0 else None

    @property
    def digest(self) -> str | None:
        """Salted SHA-256 over the covered lines, as hex; empty where there was one, and it cannot be checked any more."""
        return self.text("digest")

    @property
    def from_birth(self) -> bool:
        """Whether it opens a session whose file was held open before the program wrote anything into it."""
        return self.kind == ReceiptKind.OPENED and self.details.get("from_birth") == 1

    @property
    def begins_held(self) -> bool:
        """Whether it opens a session whose lines wait for a person from the first moment on."""
        return self.kind == ReceiptKind.OPENED and self.text("state") == HELD_FROM_THE_START

    def text(self, key: str) -> str | None:
        """Return a detail that is text, such as `session`, `source`, `app`, `why`, `distinct_id` or `torn`."""
        value = self.details.get(key)
        return value if isinstance(value, str) else None

    def covers(self, line: int) -> bool:
        """Whether it says something about that line."""
        span = self.lines
        return span is not None and span[0] <= line <= span[1]


def state_after(kind: str) -> State | None:
    """Return the state that lines are in once a receipt of that kind covers them; `None`: it changes none."""
    return _STATE_AFTER.get(kind)


def encode(receipt: Receipt) -> bytes:
    """Write a receipt as one line, without a newline."""
    members = {
        "seq": receipt.seq,
        "prev": receipt.prev,
        "at": rfc3339.form(receipt.at_ns),
        "kind": receipt.kind,
        **receipt.details,
    }
    return _encode(members).encode("ascii")


def decode(line: bytes) -> Receipt:
    """
    Read one receipt line.

    Raises:
        ValueError: It is not a receipt.
    """
    try:
        members = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deeply for a receipt") from error
    match members:
        case {"seq": int(seq), "prev": str(prev), "at": str(at), "kind": str(kind), **details} if (
            not isinstance(seq, bool) and seq >= 0 and len(prev) == len(NO_RECEIPT) and _HEX.fullmatch(prev)
        ):
            if "lines" in details and _span(details["lines"]) is None:
                raise ValueError(f"receipt {seq} names no range of lines")
            own: Mapping[str, Any] = MappingProxyType({str(key): value for key, value in details.items()})
            return Receipt(seq=seq, prev=prev, at_ns=rfc3339.parse(at), kind=kind, details=own)
        case _:
            raise ValueError("not a receipt")


def line_hash(line: bytes) -> str:
    """Return what the receipt after this receipt line names as `prev`."""
    return hashlib.sha256(line).hexdigest()


def line_digest(salt: bytes, lines: Iterable[bytes]) -> str:
    """Return the digest of lines under a session's salt, as hex; without the salt a short line could be guessed."""
    digest = hashlib.sha256(salt)
    for line in lines:
        digest.update(len(line).to_bytes(8, "little"))
        digest.update(line)
    return digest.hexdigest()


def new_salt() -> str:
    """Return a fresh salt for a session's digests, as hex."""
    return secrets.token_hex(16)


def _span(value: object) -> tuple[int, int] | None:
    # No `match`: it takes eight times as long, and each receipt is asked several times.
    if not isinstance(value, list | tuple) or len(value) != 2:  # noqa: PLR2004 - first and last
        return None
    first, last = value
    is_range = isinstance(first, int) and isinstance(last, int) and 0 <= first <= last
    return (first, last) if is_range else None
