"""
Checking that a session's receipts are whole and that its lines are still the ones they were written for.

This shows accidental or partial change. It is no proof against the machine's owner, who can write a whole new chain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.ledger.body_check import body_digest
from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.log_checking import LogCheck
from pellucid.ledger.log_pass import log_stamps, stamp
from pellucid.ledger.posted_bodies import FILE_NAME
from pellucid.ledger.receipt_stream import links
from pellucid.ledger.segments import segment_name, segments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.receipts import Receipt

_TRIES: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is wrong with a session."""

    sentence: str
    """What, for a person, without a full stop."""
    file: Path
    """Where."""
    receipt: int | None = None
    """Which receipt, counted from 0; it stands in the next line of its file."""
    lines: tuple[int, int] | None = None
    """Which lines of the session, counted from 0, both included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What the chain and the digests of one session say."""

    broken: int | None
    """Position of the first receipt that does not follow from the one before; `None` if the chain is whole."""
    mismatched: tuple[Receipt, ...]
    """Receipts whose lines are not the ones that they were written for."""
    checked: int
    """How many digests were compared. Those over purged or lost lines cannot be."""
    without_receipt: int
    """Lines at the end of the log that no receipt names yet; the next opening gives them one."""
    session: str = ""
    """Its true name."""
    receipts: int = 0
    """How many receipts there are."""
    lines: int = 0
    """How many complete lines the log has, destroyed ones included."""
    unchecked: int = 0
    """How many digests could not be compared."""
    head: str = ""
    """The hash of the last receipt: whoever has noted it can tell later that nothing before it was changed."""
    findings: tuple[Finding, ...] = ()
    """All that is wrong."""
    notes: tuple[str, ...] = ()
    """What is unfinished and no fault, such as a kill leaves it; sentences without a full stop."""

    @property
    def whole(self) -> bool:
        """Whether nothing speaks against the session."""
        return not self.findings


def verify(ledger: Ledger, folder: str) -> Verification:
    """
    Check one session. Blocks while it reads every line once, and hashes it once for each receipt that names it.

    Where something seems wrong while somebody writes, it is looked at again.

    Raises:
        LedgerError: The session cannot be read.
    """
    entry = ledger.entry(folder)
    for _ in range(_TRIES - 1):
        before = stamp(entry.receipts), log_stamps(entry.events)
        found = _verify(entry)
        if found.whole or before == (stamp(entry.receipts), log_stamps(entry.events)):
            return found
    return _verify(entry)


def _verify(entry: SessionEntry) -> Verification:
    chain = ChainReading(entry.receipts).read()
    log = LogCheck(entry.events, chain, but=chain.redacting).read()
    places = sorted(chain.places[number] for number in log.mismatched)
    mismatched = _receipts_at(entry.receipts, set(places))
    return Verification(
        broken=chain.broken,
        mismatched=tuple(mismatched.values()),
        checked=log.checked,
        without_receipt=max(0, log.lines - chain.states.covered),
        session=(None if chain.opened is None else chain.opened.text("session")) or entry.folder,
        receipts=chain.count,
        lines=log.lines,
        unchecked=len(chain.firsts) - log.checked,
        head=chain.head,
        findings=(
            *_of_chain(chain),
            *_of_segments(entry, chain, log),
            *_of_lines(entry, log, mismatched),
            *_of_bodies(entry, chain),
            *_of_the_unfinished(entry, chain),
        ),
        notes=tuple(_notes(entry, chain, log)),
    )


def _of_chain(chain: ChainReading) -> Iterator[Finding]:
    if chain.broken is not None and chain.broken not in chain.unreadable:
        place = chain.broken
        before = (
            f"Receipt {place} does not follow from the one before it"
            if place
            else "The first receipt is not the first"
        )
        yield Finding(
            sentence=f"{before}: one of them was changed, removed or moved", file=chain.path, receipt=place
        )
    for place in chain.unreadable:
        yield Finding(
            sentence=f"Receipt {place} is damaged: it cannot be read", file=chain.path, receipt=place
        )
    for place, receipt in _receipts_at(chain.path, set(chain.doubted)).items():
        yield Finding(
            sentence=f"What receipt {place} says of {_lines(receipt.lines)} did not fit when it was written anew",
            file=chain.path,
            receipt=place,
            lines=receipt.lines,
        )


def _of_segments(entry: SessionEntry, chain: ChainReading, log: LogCheck) -> Iterator[Finding]:
    if log.lines and not chain.count:
        yield Finding(sentence="Its receipts are missing", file=entry.receipts)
    elif chain.count and chain.salt is None:
        yield Finding(
            sentence="Its first receipt is missing: without the salt in it no line can be checked",
            file=entry.receipts,
        )
    expected = 1
    for segment in segments(entry.events):
        for number in range(expected, segment.number):
            yield Finding(sentence="A segment is missing", file=entry.events / segment_name(number))
        expected = segment.number + 1
    covered = chain.states.covered
    if log.lines < covered:
        gone = (log.lines, covered - 1)
        yield Finding(
            sentence=f"The log lacks {_lines(gone)}, which receipts name",
            file=entry.events,
            lines=gone,
        )


def _of_lines(entry: SessionEntry, log: LogCheck, mismatched: dict[int, Receipt]) -> Iterator[Finding]:
    for place, receipt in mismatched.items():
        yield Finding(
            sentence=f"Receipt {place} ({receipt.kind}) was written for other bytes than there are in {_lines(receipt.lines)}",
            file=entry.receipts,
            receipt=place,
            lines=receipt.lines,
        )
    for span in log.not_blank:
        yield Finding(
            sentence=f"What was destroyed is still there, in {_lines(span)}",
            file=entry.events,
            lines=span,
        )
    for span in log.blank:
        yield Finding(
            sentence=f"No receipt says why there is nothing in {_lines(span)}", file=entry.events, lines=span
        )


def _of_bodies(entry: SessionEntry, chain: ChainReading) -> Iterator[Finding]:
    for claim, place in chain.bodies.items():
        found = None if chain.salt is None else body_digest(entry.events, claim, chain.salt)
        if found is not None and found != claim.digest:
            yield Finding(
                sentence=f"Receipt {place} was written for another body than there is, from byte {claim.begin}",
                file=entry.events / FILE_NAME,
                receipt=place,
            )


def _of_the_unfinished(entry: SessionEntry, chain: ChainReading) -> Iterator[Finding]:
    for span, place in chain.purging.items():
        yield Finding(
            sentence=f"The purge of {_lines(span)} was begun and not finished",
            file=entry.receipts,
            receipt=place,
            lines=span,
        )
    for span in chain.redacting:
        yield Finding(
            sentence=f"The redaction of {_lines(span)} was begun and not finished",
            file=entry.receipts,
            lines=span,
        )


def _notes(entry: SessionEntry, chain: ChainReading, log: LogCheck) -> Iterator[str]:
    bare = log.lines - chain.states.covered
    if bare > 0 and chain.count:
        yield f"{bare} lines at the end have no receipt yet; the next opening gives them one"
    if chain.torn_bytes:
        yield f"The last receipt is unfinished ({chain.torn_bytes} bytes); the next writer takes it away"
    for segment in segments(entry.events):
        found = stamp(segment.path)
        torn = 0 if found is None else found.size - log.ends.get(segment.path, 0)
        if torn > 0:
            yield f"{segment.path.name} ends in an unfinished line ({torn} bytes); the next opening puts it into a receipt"


def _receipts_at(path: Path, places: set[int]) -> dict[int, Receipt]:
    """Read some receipts again, by their places."""
    if not places:
        return {}
    return {
        link.position: link.receipt
        for link in links(path)
        if link.position in places and link.receipt is not None
    }


def _lines(span: tuple[int, int] | None) -> str:
    first, last = span or (0, 0)
    return f"line {first}" if first == last else f"lines {first} to {last}"
