"""What speaks against a session, in words: where it is, and what a person can do about it; and what is no fault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.ledger.body_check import body_digest
from pellucid.ledger.log_pass import stamp
from pellucid.ledger.posted_bodies import FILE_NAME
from pellucid.ledger.receipt_stream import links
from pellucid.ledger.segments import segment_name, segments
from pellucid.said import said, said_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pellucid.ledger.chain_reading import ChainReading
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.log_checking import LogCheck
    from pellucid.ledger.receipts import Receipt

_CHANGED: Final = said(
    "Nothing mends it. A backup may still have the file as it was; forgetting the session ends the doubt."
)
_MISSING: Final = said("Put back what is missing from a backup, or forget the session.")
_NOT_DESTROYED: Final = said("Forget the session: that destroys what is left of it.")
_PURGE_UNFINISHED: Final = (
    "Whoever opens the session next finishes it; forgetting the session does so at once."
)
_REDACTION_UNFINISHED: Final = (
    "It is finished when the copies are tidied next, once a day while something watches."
)


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
    remedy: str = ""
    """What a person can do about it; whole sentences."""


def findings(
    entry: SessionEntry, chain: ChainReading, log: LogCheck, mismatched: Mapping[int, Receipt]
) -> tuple[Finding, ...]:
    """
    Say all that is wrong with a session.

    Args:
        entry: The session.
        chain: Its receipts, read.
        log: Its lines, held against them.
        mismatched: By their places: the receipts that were written for other lines.

    Raises:
        LedgerError: What has to be looked at once more cannot be read.
    """
    return (
        *_of_chain(chain),
        *_of_segments(entry, chain, log),
        *_of_lines(entry, log, mismatched),
        *_of_bodies(entry, chain),
        *_of_the_unfinished(entry, chain),
    )


def _of_chain(chain: ChainReading) -> Iterator[Finding]:
    if chain.broken is not None and chain.broken not in chain.unreadable:
        place = chain.broken
        before = (
            said("Receipt {place} does not follow from the one before it", place=place)
            if place
            else said("The first receipt is not the first")
        )
        yield Finding(
            sentence=said("{before}: one of them was changed, removed or moved", before=before),
            file=chain.path,
            receipt=place,
            remedy=_CHANGED,
        )
    for place in chain.unreadable:
        yield Finding(
            sentence=said("Receipt {place} is damaged: it cannot be read", place=place),
            file=chain.path,
            receipt=place,
            remedy=_CHANGED,
        )
    for place, receipt in receipts_at(chain.path, set(chain.doubted)).items():
        yield Finding(
            sentence=said(
                "What receipt {place} says of {lines} did not fit when it was written anew",
                place=place,
                lines=_lines(receipt.lines),
            ),
            file=chain.path,
            receipt=place,
            lines=receipt.lines,
            remedy=_CHANGED,
        )


def _of_segments(entry: SessionEntry, chain: ChainReading, log: LogCheck) -> Iterator[Finding]:
    if log.lines and not chain.count:
        yield Finding(sentence=said("Its receipts are missing"), file=entry.receipts, remedy=_MISSING)
    elif chain.count and chain.salt is None:
        yield Finding(
            sentence=said("Its first receipt is missing: without the salt in it no line can be checked"),
            file=entry.receipts,
            remedy=_MISSING,
        )
    expected = 1
    for segment in segments(entry.events):
        for number in range(expected, segment.number):
            path = entry.events / segment_name(number)
            yield Finding(sentence=said("A segment is missing"), file=path, remedy=_MISSING)
        expected = segment.number + 1
    covered = chain.states.covered
    if log.lines < covered:
        gone = (log.lines, covered - 1)
        yield Finding(
            sentence=said("The log lacks {lines}, which receipts name", lines=_lines(gone)),
            file=entry.events,
            lines=gone,
            remedy=_MISSING,
        )


def _of_lines(entry: SessionEntry, log: LogCheck, mismatched: Mapping[int, Receipt]) -> Iterator[Finding]:
    for place, receipt in mismatched.items():
        yield Finding(
            sentence=said(
                "Receipt {place} ({kind}) was written for other bytes than there are in {lines}",
                place=place,
                kind=receipt.kind,
                lines=_lines(receipt.lines),
            ),
            file=entry.receipts,
            receipt=place,
            lines=receipt.lines,
            remedy=_CHANGED,
        )
    for span in log.not_blank:
        yield Finding(
            sentence=said("What was destroyed is still there, in {lines}", lines=_lines(span)),
            file=entry.events,
            lines=span,
            remedy=_NOT_DESTROYED,
        )
    for span in log.blank:
        yield Finding(
            sentence=said("No receipt says why there is nothing in {lines}", lines=_lines(span)),
            file=entry.events,
            lines=span,
            remedy=_CHANGED,
        )


def _of_bodies(entry: SessionEntry, chain: ChainReading) -> Iterator[Finding]:
    for claim, place in chain.bodies.items():
        found = None if chain.salt is None else body_digest(entry.events, claim, chain.salt)
        if found is not None and found != claim.digest:
            yield Finding(
                sentence=said(
                    "Receipt {place} was written for another body than there is, from byte {begin}",
                    place=place,
                    begin=claim.begin,
                ),
                file=entry.events / FILE_NAME,
                receipt=place,
                remedy=_CHANGED,
            )


def _of_the_unfinished(entry: SessionEntry, chain: ChainReading) -> Iterator[Finding]:
    for span, place in chain.purging.items():
        yield Finding(
            sentence=said("The purge of {lines} was begun and not finished", lines=_lines(span)),
            file=entry.receipts,
            receipt=place,
            lines=span,
            remedy=_PURGE_UNFINISHED,
        )
    for span in chain.redacting:
        yield Finding(
            sentence=said("The redaction of {lines} was begun and not finished", lines=_lines(span)),
            file=entry.receipts,
            lines=span,
            remedy=_REDACTION_UNFINISHED,
        )


def notes(entry: SessionEntry, chain: ChainReading, log: LogCheck) -> Iterator[str]:
    """Say what is unfinished and no fault, such as a kill leaves it; sentences without a full stop."""
    bare = log.lines - chain.states.covered
    if bare > 0 and chain.count:
        yield said_count(
            "{n} line at the end has no receipt yet; the next opening gives it one",
            "{n} lines at the end have no receipt yet; the next opening gives them one",
            bare,
        )
    if chain.torn_bytes:
        yield said(
            "The last receipt is unfinished ({size} bytes); the next writer takes it away",
            size=chain.torn_bytes,
        )
    for segment in segments(entry.events):
        found = stamp(segment.path)
        torn = 0 if found is None else found.size - log.ends.get(segment.path, 0)
        if torn > 0:
            yield said(
                "{segment} ends in an unfinished line ({size} bytes); the next opening puts it into a receipt",
                segment=segment.path.name,
                size=torn,
            )


def receipts_at(path: Path, places: set[int]) -> dict[int, Receipt]:
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
    if first == last:
        return said("line {number}", number=first)
    return said("lines {first} to {last}", first=first, last=last)
