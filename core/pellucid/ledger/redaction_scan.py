"""Which lines of a session have free text that is old enough to go."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from pellucid.ledger.body_check import BodyClaim, body_claim
from pellucid.ledger.line_ranges import LineRanges
from pellucid.ledger.log_pass import chunks
from pellucid.ledger.receipts import Receipt, ReceiptKind
from pellucid.ledger.text_places import blanked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pellucid.ledger.chain_reading import ChainReading
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.text_places import Place

_LINES_AT_ONCE: Final = 500


class Finder(Protocol):
    """Knows what is free text."""

    def places(self, raw: bytes) -> Sequence[Place]:
        """Return the free texts of a line that were not blanked before."""


class OldText(NamedTuple):
    """A line with free text, and where it stands."""

    line: int
    segment: Path
    offset: int
    length: int
    """In bytes, without the newline."""
    places: Sequence[Place]


class RedactionScan:
    """
    Looks through one session.

    Args:
        entry: Which.
        chain: Its receipts, read with the ages of the lines.
        finder: Knows what is free text.
        before_ns: What was copied before this moment is old enough.
        examined: So many lines at the start were looked at before, and need not be again.
    """

    def __init__(
        self, *, entry: SessionEntry, chain: ChainReading, finder: Finder, before_ns: int, examined: int
    ) -> None:
        self.found: list[OldText] = []
        """The lines with free text that is to go, ascending."""
        self.has_torn_text = False
        """Whether a receipt keeps an unfinished line in which there is some."""
        self.examined = 0
        """So many lines at the start will never have to be looked at again, once what was found is gone."""
        self.begun: list[Receipt] = []
        """The receipts of redactions that were begun and not finished."""
        self._entry = entry
        self._chain = chain
        self._finder = finder
        self._before_ns = before_ns
        self._from = 0 if chain.has_choices else examined
        self._old: list[tuple[int, int]] = []

    def go_on(self) -> Iterator[None]:
        """
        Look, with a pause after each few milliseconds.

        Raises:
            LedgerError: The session cannot be read.
        """
        self._read_receipts()
        wanted = LineRanges(self._wanted())
        if not wanted:
            return
        for chunk in chunks(self._entry.events):
            offsets = _offsets(chunk.offset, chunk.lines)
            since = 0
            for first, last in wanted.within(chunk.first_line, chunk.next_line - 1):
                for line in range(first, last + 1):
                    at = line - chunk.first_line
                    raw = chunk.lines[at]
                    if places := self._finder.places(raw):
                        self.found.append(OldText(line, chunk.segment.path, offsets[at], len(raw), places))
                    since += 1
                    if since % _LINES_AT_ONCE == 0:
                        yield
            yield

    def told_anew(self, receipt: Receipt) -> Receipt:
        """Return what a receipt says once what was found is gone."""
        if receipt.kind == ReceiptKind.HEALED:
            return self._without_torn_text(receipt)
        claim = body_claim(receipt)
        if claim is not None and self._touches(claim):
            details = {key: value for key, value in receipt.details.items() if key != "posted_digest"}
            return Receipt(
                seq=receipt.seq, prev=receipt.prev, at_ns=receipt.at_ns, kind=receipt.kind, details=details
            )
        return receipt

    def _read_receipts(self) -> None:
        unfinished = LineRanges(self._chain.redacting)
        self.begun = [each for each in self._chain.begun if each.lines and unfinished.meets(*each.lines)]
        self.has_torn_text = any(self._without_torn_text(each) is not each for each in self._chain.healed)
        for first, last, at_ns in self._chain.copied:
            self._note_age(first, last, at_ns)

    def _note_age(self, first: int, last: int, at_ns: int) -> None:
        if at_ns > self._before_ns:
            return
        if self._old and self._old[-1][1] + 1 == first:
            self._old[-1] = (self._old[-1][0], last)
        else:
            self._old.append((first, last))

    def _wanted(self) -> Iterable[tuple[int, int]]:
        """Return the lines that are old, settled and not kept, and those whose redaction was begun."""
        chain = self._chain
        covered = chain.states.covered
        old, kept = LineRanges(self._old), LineRanges(chain.kept)
        waiting, holes = LineRanges(chain.waiting), LineRanges(chain.holes)
        wanted: list[tuple[int, int]] = list(chain.redacting)
        line, is_all = 0, True
        while line < covered:
            end = min(ranges.change_after(line) for ranges in (old, kept, waiting, holes))
            last = min(end, covered) - 1
            is_due = line in old and line not in kept and line not in waiting
            if is_due and line not in holes and last >= self._from:
                wanted.append((max(line, self._from), last))
            is_all = is_all and (is_due or line in holes)
            if is_all and not chain.has_choices:
                self.examined = last + 1
            line = last + 1
        return sorted(wanted)

    def _touches(self, claim: BodyClaim) -> bool:
        spans = LineRanges(sorted(self._chain.body_lines.get((claim.begin, claim.end), ())))
        return any(text.line in spans for text in self.found)

    def _without_torn_text(self, receipt: Receipt) -> Receipt:
        torn = receipt.text("torn") if receipt.kind == ReceiptKind.HEALED else None
        if not torn or receipt.at_ns > self._before_ns:
            return receipt
        raw = base64.b64decode(torn)
        places = self._finder.places(raw)
        if not places:
            return receipt
        told = {**receipt.details, "torn": base64.b64encode(blanked(raw, places)).decode("ascii")}
        return Receipt(
            seq=receipt.seq, prev=receipt.prev, at_ns=receipt.at_ns, kind=receipt.kind, details=told
        )


def _offsets(offset: int, lines: Sequence[bytes]) -> list[int]:
    found: list[int] = []
    for line in lines:
        found.append(offset)
        offset += len(line) + 1
    return found
