"""
What a coalesced receipt still tells of each receipt that it stands for.

    {"seq":1,"prev":"…","at":"<of the last>","kind":"witnessed","lines":[0,5],"digest":"…",
     "since":"<of the first>","parts":"4 0 0 856,2 1500000000 856 1284"}

They are one text, which weighs a tenth of so many lists. A part is a number of lines, the nanoseconds since the part before, and for witnessed lines where they stood in the
program's file. So nothing that an event's journey tells is lost: when it was seen and when it left, to the nanosecond.
Whoever does not know of parts reads one receipt of the same kind over the same lines, which is true as well.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid import rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pellucid.ledger.receipts import Detail, Receipt

PLACE_MEMBERS: Final = frozenset({"lines", "digest", "source_bytes", "since", "parts"})
"""What differs between receipts that otherwise say the same."""
_SINCE: Final = "since"
_PARTS: Final = "parts"


class Part(NamedTuple):
    """One of the receipts that a coalesced one stands for."""

    first: int
    last: int
    """Inclusive."""
    at_ns: int
    source_bytes: tuple[int, int] | None = None


def parts_of(receipt: Receipt) -> Iterator[Part]:
    """Yield what a receipt stands for, in the order of its lines: itself, unless it is a coalesced one."""
    span = receipt.lines
    if span is None:
        return
    first, last = span
    found = read_parts(first, last, receipt.text(_SINCE), receipt.text(_PARTS))
    yield from found or [Part(first, last, receipt.at_ns, receipt.source_bytes)]


def narrowed(receipt: Receipt, line: int) -> Receipt:
    """Return what a receipt said of one line before it was coalesced with others; else the receipt itself."""
    if _PARTS not in receipt.details:
        return receipt
    part = next((part for part in parts_of(receipt) if part.first <= line <= part.last), None)
    if part is None:
        return receipt
    details = {key: value for key, value in receipt.details.items() if key not in PLACE_MEMBERS}
    details["lines"] = [part.first, part.last]
    if part.source_bytes is not None:
        details["source_bytes"] = list(part.source_bytes)
    if receipt.digest is not None:
        details["digest"] = ""  # there was one, over these lines alone
    return replace(receipt, at_ns=part.at_ns, details=details)


def part_details(parts: Sequence[Part]) -> dict[str, Detail]:
    """Return the members that tell of parts whose lines follow each other; a single part needs few of them."""
    first, last = parts[0], parts[-1]
    details: dict[str, Detail] = {"lines": [first.first, last.last]}
    if len(parts) == 1:
        if first.source_bytes is not None:
            details["source_bytes"] = list(first.source_bytes)
        return details
    passed = [0, *(following.at_ns - part.at_ns for part, following in pairwise(parts))]
    details[_SINCE] = rfc3339.form(first.at_ns)
    details[_PARTS] = ",".join(
        " ".join(map(str, (part.last - part.first + 1, passed_ns, *(part.source_bytes or ()))))
        for part, passed_ns in zip(parts, passed, strict=True)
    )
    return details


def read_parts(first: int, last: int, since: str | None, text: str | None) -> list[Part]:
    """
    Read the parts of a receipt over some lines.

    Args:
        first: Its first line.
        last: Its last line.
        since: When the first part was written.
        text: The parts.

    Returns:
        None, where there are none, or where they make no sense.
    """
    if since is None or text is None:
        return []
    found: list[Part] = []
    try:
        at_ns = rfc3339.parse(since)
        for entry in text.split(","):
            count, passed_ns, *place = map(int, entry.split(" "))
            if count < 1 or len(place) not in {0, 2}:
                return []
            at_ns += passed_ns
            found.append(Part(first, first + count - 1, at_ns, (place[0], place[1]) if place else None))
            first += count
    except ValueError:
        return []
    return found if first == last + 1 else []
