"""What one pass over a session's receipts tells, in memory that grows with the digests and not with the words."""

from __future__ import annotations

from array import array
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from pellucid import rfc3339
from pellucid.ledger.body_check import BodyClaim, body_claim
from pellucid.ledger.line_ranges import LineValues
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.log_pass import DIGEST_BYTES, stamp
from pellucid.ledger.receipt_list import decoded
from pellucid.ledger.receipt_parts import parts_of, read_parts
from pellucid.ledger.receipt_stream import chain_lines, torn_bytes
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, ReceiptKind, line_hash, state_after
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pellucid.ledger.log_pass import FileStamp

_Number = Annotated[int, msgspec.Meta(ge=0)]


class _Line(msgspec.Struct):
    """The part of a receipt that matters in most of them."""

    seq: _Number
    prev: str
    at: str
    kind: str
    lines: tuple[_Number, _Number] | None = None
    digest: str | None = None
    posted_digest: str | None = None
    doubted: int = 0
    since: str | None = None
    parts: str | None = None


_AT_ONCE: Final = 1000
"""Receipts between two pauses: some milliseconds."""
_WAITING: Final = (State.QUEUED, State.HELD, State.UNCONFIRMED)
_HOLES: Final = (State.PURGED, State.LOST)
_DECODER: Final = msgspec.json.Decoder(_Line)
_PLAIN: Final = {
    str(kind): state for kind in ReceiptKind if (state := state_after(kind)) not in {None, State.PURGED}
}
"""What says no more of its lines than in which state they are."""


class ChainReading:
    """
    Reads a chain from its beginning; nothing is known until `go_on` is through.

    Args:
        path: `receipts/<folder>.ndjson`.
        with_ages: Whether it is of interest when lines were copied.
    """

    def __init__(self, path: Path, *, with_ages: bool = False) -> None:
        self.path = path
        self.is_read = False
        """Whether `go_on` is through."""
        self.stamp: FileStamp | None = None
        """What the file was when the reading began."""
        self.count = 0
        """How many lines the chain has, readable or not."""
        self.head = NO_RECEIPT
        """The hash of its last line: what the next receipt would name."""
        self.broken: int | None = None
        """The place of the first line that does not follow from the one before."""
        self.unreadable: list[int] = []
        """The places of the lines that are no receipts."""
        self.torn_bytes = 0
        """What stands behind its last newline."""
        self.opened: Receipt | None = None
        self.salt: bytes | None = None
        self.states = LineStates()
        self.purging: dict[tuple[int, int], int] = {}
        """Purges that were begun and not finished: their lines, and the place of the receipt."""
        self._redacting = LineValues(0)
        self._kept = LineValues(0)
        self.doubted: list[int] = []
        """Places of receipts whose lines were not what they should be when the chain was written anew."""
        self.bodies: dict[BodyClaim, int] = {}
        """What is said of bodies that were seen on their way out, and by which receipt first."""
        self.body_lines: dict[tuple[int, int], list[tuple[int, int]]] = {}
        """By the place of a body: the lines that its events are."""
        self.healed: list[Receipt] = []
        """What keeps the torn ends of lines."""
        self.begun: list[Receipt] = []
        """What announced a redaction, finished or not."""
        self.has_choices = False
        """Whether any receipt is about what a person wants kept, or no longer."""
        self.firsts, self.lasts, self.places = array("Q"), array("Q"), array("Q")
        """Of each digest: the first and the last of its lines, and the place of its receipt."""
        self._digests = bytearray()
        self._latest_at = ""
        self._with_ages = with_ages
        self._copied = array("q")

    @property
    def copied(self) -> Iterator[tuple[int, int, int]]:
        """If that is of interest: first line, last line and the moment in which they were copied, ascending."""
        copied = self._copied
        return zip(copied[::3], copied[1::3], copied[2::3], strict=True)

    @property
    def latest_ns(self) -> int:
        """When something became of any of its lines for the last time; 0 if it has none."""
        try:
            return rfc3339.parse(f"{self._latest_at}Z")
        except ValueError:
            return 0

    def go_on(self) -> Iterator[None]:
        """
        Read, with a pause now and then; once only.

        Raises:
            LedgerError: The chain cannot be read.
        """
        if self.is_read:
            return
        self.stamp = stamp(self.path)
        for place, raw in enumerate(chain_lines(self.path)):
            self._take(place, raw)
            if place % _AT_ONCE == _AT_ONCE - 1:
                yield
        self.torn_bytes = torn_bytes(self.path)
        self.is_read = True

    def read(self) -> ChainReading:
        """
        Read all of it at once.

        Raises:
            LedgerError: The chain cannot be read.
        """
        for _ in self.go_on():
            pass
        return self

    def digest(self, number: int) -> bytes:
        """Return the digest that a receipt gives, by its number among the digests."""
        return bytes(self._digests[number * DIGEST_BYTES : (number + 1) * DIGEST_BYTES])

    @property
    def holes(self) -> list[tuple[int, int]]:
        """Ascending ranges of the lines that were destroyed or lost."""
        return self._ranges(_HOLES)

    @property
    def redacting(self) -> list[tuple[int, int]]:
        """Ascending ranges of the lines whose redaction was begun and not finished."""
        return self._redacting.ranges(1, self.states.covered)

    @property
    def kept(self) -> list[tuple[int, int]]:
        """Ascending ranges of the lines whose free text a person wants kept."""
        return self._kept.ranges(1, self.states.covered)

    @property
    def waiting(self) -> list[tuple[int, int]]:
        """Ascending ranges of the lines of which not all is said yet; lines that no receipt names are not among them."""
        return self._ranges(_WAITING)

    def _ranges(self, wanted: tuple[State, ...]) -> list[tuple[int, int]]:
        runs = self.states.runs(self.states.covered)
        return [(first, last) for first, last, state in runs if state in wanted]

    def _take(self, place: int, raw: bytes) -> None:
        try:
            line = _DECODER.decode(raw)
        except msgspec.MsgspecError:
            line = None
        state = None if line is None or line.posted_digest is not None else _PLAIN.get(line.kind)
        if line is None or state is None or line.lines is None or line.lines[0] > line.lines[1]:
            self._take_rare(place, raw)
        else:
            self._follow(place, raw, follows=line.seq == place and line.prev == self.head)
            self._note_age(line)
            self.states.mark(*line.lines, state)
            self._note(place, line.lines, line.digest, is_doubted=bool(line.doubted))
            self._latest_at = max(self._latest_at, line.at.removesuffix("Z"))

    def _take_rare(self, place: int, raw: bytes) -> None:
        receipt = decoded(raw)
        follows = receipt is not None and receipt.seq == place and receipt.prev == self.head
        self._follow(place, raw, follows=follows)
        if receipt is None:
            self.unreadable.append(place)
            return
        for part in parts_of(receipt) if self._with_ages else ():
            self._note_part(part.first, part.last, part.at_ns)
        self.states.apply(receipt)
        if receipt.kind == ReceiptKind.HEALED:
            self.healed.append(receipt)
        if receipt.kind == ReceiptKind.OPENED and self.opened is None:
            self.opened, self.salt = receipt, receipt.salt
        if receipt.lines is not None:
            self._take_lines(receipt, receipt.lines, place)

    def _take_lines(self, receipt: Receipt, span: tuple[int, int], place: int) -> None:
        if (claim := body_claim(receipt)) is not None:
            self.bodies.setdefault(claim, place)
            self.body_lines.setdefault((claim.begin, claim.end), []).append(span)
        match receipt.kind:
            case ReceiptKind.PURGING:
                self.purging[span] = place
            case ReceiptKind.PURGED:
                self.purging.pop(span, None)
            case ReceiptKind.REDACTING:
                self._redacting.set(*span, 1)
                self.begun.append(receipt)
            case ReceiptKind.REDACTED:
                self._redacting.set(*span, 0)
            case ReceiptKind.KEPT:
                self.has_choices = True
                self._kept.set(*span, int(receipt.details.get("keep") != 0))
            case _:
                pass
        self._note(place, span, receipt.digest, is_doubted=bool(receipt.details.get("doubted")))

    def _note_age(self, line: _Line) -> None:
        """Note when lines were copied, if this is the first that is said of them."""
        first, last = line.lines or (0, -1)
        if last < self.states.covered or not self._with_ages:
            return
        parts = read_parts(first, last, line.since, line.parts)
        for part in parts:
            self._note_part(part.first, part.last, part.at_ns)
        if not parts:
            with suppress(ValueError):
                self._note_part(first, last, rfc3339.parse(line.at))

    def _note_part(self, first: int, last: int, at_ns: int) -> None:
        first = max(first, self.states.covered)
        if first <= last:
            self._copied.extend((first, last, at_ns))

    def _follow(self, place: int, raw: bytes, *, follows: bool) -> None:
        self.count = place + 1
        self.head = line_hash(raw)
        if not follows and self.broken is None:
            self.broken = place

    def _note(self, place: int, span: tuple[int, int], digest: str | None, *, is_doubted: bool) -> None:
        if is_doubted:
            self.doubted.append(place)
        if digest and self.salt is not None:
            self.firsts.append(span[0])
            self.lasts.append(span[1])
            self.places.append(place)
            self._digests += _as_bytes(digest)


def _as_bytes(digest: str) -> bytes:
    try:
        found = bytes.fromhex(digest)
    except ValueError:
        found = b""
    return found if len(found) == DIGEST_BYTES else bytes(DIGEST_BYTES)  # which no lines have
