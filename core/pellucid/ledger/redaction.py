"""
Redaction: old free text is destroyed in our copy of a line; all else of the line stays, and so does its length.

The session's chain is written anew with a `redacting` receipt and with digests of the lines as they will be, under a
fresh salt: no digest of the text is left, from which a short one could have been guessed. Then the text is overwritten in
place, that is synced, and `redacted` is written. Whoever finds `redacting` without `redacted` does it again.

What still waits in the program's own file is not touched: its copy has to be equal to it, and the file has the text anyway.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.chain_rewriting import ChainRewriting, Unfit
from pellucid.ledger.coalescing import Row
from pellucid.ledger.line_ranges import LineRanges
from pellucid.ledger.log_erasure import half_written
from pellucid.ledger.posted_bodies import erase_events
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipt_parts import Part
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.redaction_scan import Finder, OldText, RedactionScan
from pellucid.ledger.segments import LineSpan, read_exactly, read_lines
from pellucid.ledger.text_places import blanked
from pellucid.private_files import naming, open_private, write_at

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from pellucid.ledger.ledger import Ledger, SessionEntry

_TRIES: Final = 2
"""Without a lock; a session that is written to all the time is then locked for as long as it takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """What became of one session."""

    folder: str
    lines: int = 0
    """In how many lines a text was destroyed."""
    examined: int = 0
    """So many lines at the start need never be looked at again."""
    is_done: bool = True
    """Whether all was looked at; if not, something else is to be finished first, and the next time will do."""
    refusal: str = ""
    """Why its receipts were left as they are, for a person, without a full stop."""


def redact(ledger: Ledger, folder: str, *, finder: Finder, before_ns: int, examined: int = 0) -> Redacted:
    """
    Destroy the old free text of one session; blocks until the disk has it.

    Args:
        ledger: Whose.
        folder: Which session.
        finder: Knows what is free text.
        before_ns: What was copied before this moment is old.
        examined: So many lines at the start were looked at before.

    Raises:
        LedgerError: It cannot be read or written; what was begun is finished by the next call.
    """
    return _through(redacting(ledger, folder, finder=finder, before_ns=before_ns, examined=examined))


def redacting(
    ledger: Ledger,
    folder: str,
    *,
    finder: Finder,
    before_ns: int,
    examined: int = 0,
    chain: ChainReading | None = None,
) -> Generator[None, None, Redacted]:
    """
    Do as `redact` does, with a pause after each few milliseconds; no lock is held in a pause.

    If the session's receipts were read before, with the ages of the lines, they may be given as `chain`.
    """
    work = _Redaction(ledger, ledger.entry(folder), finder, before_ns, examined)
    try:
        for _ in range(_TRIES):
            yield from work.prepare(chain)
            chain = None
            if not work.is_needed or work.carry_out():
                return work.outcome()
        with work.receipts.locked():
            work.receipts.catch_up()  # a torn receipt is taken away here, and nobody can leave one now
            for _ in work.prepare():
                pass
            if work.is_needed:
                work.put_and_overwrite()
    except Unfit as unfit:
        # A damaged chain is left as it is, to be looked into; the text goes all the same.
        if not unfit.is_passing and work.overwrite_alone():
            return work.outcome(unfit.reason)
        return Redacted(folder=folder, is_done=False)
    return work.outcome()


class _Redaction:
    """One session on its way."""

    def __init__(
        self, ledger: Ledger, entry: SessionEntry, finder: Finder, before_ns: int, examined: int
    ) -> None:
        self.receipts = ReceiptLog(path=entry.receipts, clock=ledger.clock)
        self._clock = ledger.clock
        self._entry = entry
        self._finder = finder
        self._before_ns = before_ns
        self._examined = examined

    def prepare(self, chain: ChainReading | None = None) -> Iterator[None]:
        """Find out what is to be done, and make the new chain if anything is."""
        chain = ChainReading(self._entry.receipts, with_ages=True) if chain is None else chain
        self._rewriting = ChainRewriting(
            entry=self._entry,
            clock=self._clock,
            why="to redact old free text",
            chain=chain,
        )
        yield from chain.go_on()
        self._scan = RedactionScan(
            entry=self._entry,
            chain=chain,
            finder=self._finder,
            before_ns=self._before_ns,
            examined=self._examined,
        )
        yield from self._scan.go_on()
        if not self.is_needed:
            return
        yield from self._rewriting.look(but=chain.redacting)
        if chain.purging:
            raise Unfit("a purge of it is not finished", is_passing=True)
        new_lines = {text.line: text.places for text in self._scan.found}

        def instead(line: int, raw: bytes) -> bytes:
            return blanked(raw, new_lines[line]) if line in new_lines else raw

        rows = [_row(ReceiptKind.REDACTING, group, self._clock.now_ns()) for group in self._groups()]
        yield from self._rewriting.tell(
            doubted=self._rewriting.mismatched, changed=self._scan.told_anew, instead=instead, more=rows
        )

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to be done."""
        return bool(self._scan.found or self._scan.has_torn_text or self._rewriting.chain.redacting)

    def carry_out(self) -> bool:
        """Do it, unless anything was written to the session meanwhile."""
        with self.receipts.locked():
            return self.put_and_overwrite()

    def put_and_overwrite(self) -> bool:
        """Announce it, destroy the texts, and say so; under the session's lock."""
        if not self._rewriting.put():
            return False
        self.receipts.look_anew()
        self.receipts.catch_up()
        self._overwrite()
        return True

    def overwrite_alone(self) -> bool:
        """Do it without a new chain: announce it behind the old one."""
        with self.receipts.locked():
            self.receipts.look_anew()
            self.receipts.catch_up()
            if not self._rewriting.is_untouched:
                return False
            self.receipts.append(
                [Draft(kind=ReceiptKind.REDACTING, details=_words(group)) for group in self._groups()]
            )
            self.receipts.sync()
            self._overwrite()
        return True

    def _overwrite(self) -> None:
        opened = self._rewriting.chain.opened
        session = (None if opened is None else opened.text("session")) or self._entry.folder
        erase_events(self._entry.events, session, _lines_of(self._scan.found))
        _overwrite(self._scan.found)
        self.receipts.append(
            [
                *(Draft(kind=ReceiptKind.REDACTED, details=_words(group)) for group in self._groups()),
                *(Draft(kind=ReceiptKind.REDACTED, details=begun.details) for begun in self._scan.begun),
            ]
        )
        self.receipts.sync()

    def outcome(self, refusal: str = "") -> Redacted:
        """Say what was done."""
        scan = self._scan
        return Redacted(
            folder=self._entry.folder,
            lines=len(scan.found),
            examined=scan.examined,
            refusal=refusal,
        )

    def _groups(self) -> list[list[OldText]]:
        """Return what was found and not announced yet, in groups of neighbours in which the same was found."""
        groups: list[list[OldText]] = []
        announced = LineRanges(self._rewriting.chain.redacting)
        for text in self._scan.found:
            if text.line in announced:
                continue
            last = groups[-1][-1] if groups else None
            if last is not None and last.line + 1 == text.line and _said(last) == _said(text):
                groups[-1].append(text)
            else:
                groups.append([text])
        return groups


def _said(text: OldText) -> tuple[list[str], list[str]]:
    fields = sorted({place.field for place in text.places})
    return fields, sorted({why for place in text.places for why in place.found})


def _words(group: Sequence[OldText]) -> dict[str, Any]:
    fields, found = _said(group[0])
    return {"lines": [group[0].line, group[-1].line], "fields": fields, "found": found}


def _row(kind: ReceiptKind, group: Sequence[OldText], at_ns: int) -> Row:
    words = _words(group)
    first, last = words.pop("lines")
    row = Row(kind=kind, words=words, first=first)
    row.take(Part(first, last, at_ns))
    return row


def _overwrite(found: Iterable[OldText]) -> None:
    """Overwrite texts in place, and bring that to the disk."""
    for path, group in groupby(found, key=lambda text: text.segment):
        with naming(path, "redacted"):
            half_written(path).unlink(missing_ok=True)
            descriptor = open_private(path, os.O_RDWR, create=False)
            try:
                for text in group:
                    raw = read_exactly(descriptor, text.length, text.offset)
                    if raw is not None:
                        write_at(descriptor, blanked(raw, text.places), text.offset)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _lines_of(found: Iterable[OldText]) -> Iterator[bytes]:
    """Read lines as they still are."""
    places = (
        LineSpan(number=text.line, segment=text.segment, offset=text.offset, length=text.length)
        for text in found
    )
    for _, raw in read_lines(places):
        yield raw


def _through(work: Generator[None, None, Redacted]) -> Redacted:
    while True:
        try:
            next(work)
        except StopIteration as done:
            found: Redacted = done.value
            return found
