"""
Saying the same in fewer receipts.

A receipt joins an earlier one of the same kind and the same words if its lines follow that one's, and if no receipt in
between says anything about them: so each line keeps its own story, in its own order. What is joined keeps its times
(`receipt_parts`). Everything else stays as it was written.

Where lines were destroyed, or were found not to be what they should be, receipts are cut: what can still be checked of
the others is not lost with them.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pellucid.ledger.line_ranges import LineRanges, LineValues
from pellucid.ledger.receipt_parts import PLACE_MEMBERS, Part, part_details, parts_of
from pellucid.ledger.receipts import Receipt, ReceiptKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MOST_LINES: Final = 256
"""In a coalesced receipt: whoever forgets one of its lines takes the check of so many others along, and not of more."""
DOUBTED: Final = "doubted"
"""In a receipt whose lines were not what they should be when the chain was written anew: it has no digest any more."""

_JOINS: Final = frozenset(
    {
        ReceiptKind.WITNESSED,
        ReceiptKind.RELEASED,
        ReceiptKind.RECORDED,
        ReceiptKind.HELD,
        ReceiptKind.LOST,
        ReceiptKind.REDACTING,
        ReceiptKind.REDACTED,
    }
)
_UNKNOWN: Final = -1


@dataclass(slots=True, kw_only=True, eq=False)
class Row:
    """A receipt of the new chain, before it has its digest and its place."""

    kind: str
    words: Mapping[str, Any]
    """Its details, but for those that tell of places and times."""
    first: int = 0
    last: int = -1
    """Inclusive; before `first` if it is about no lines."""
    at_ns: int = 0
    has_digest: bool = False
    """Whether its lines can be checked, so that it gets a digest."""
    had_digest: bool = False
    """Whether what it stands for had one; then it still tells so, with an empty one."""
    _parts: array[int] = field(default_factory=lambda: array("q"))

    @property
    def details(self) -> dict[str, Any]:
        """Its details, but for the digest."""
        if self.last < self.first:
            return dict(self.words)
        digest = {"digest": ""} if self.had_digest else {}
        return {**part_details(list(self._read())), **self.words, **digest}

    def take(self, part: Part) -> None:
        """Stand for one more receipt, whose lines follow."""
        begin, end = part.source_bytes or (_UNKNOWN, _UNKNOWN)
        self._parts.extend((part.last, part.at_ns, begin, end))
        self.last, self.at_ns = part.last, part.at_ns

    def _read(self) -> Iterator[Part]:
        first = self.first
        for place in range(0, len(self._parts), 4):
            last, at_ns, begin, end = self._parts[place : place + 4]
            yield Part(first, last, at_ns, None if begin == _UNKNOWN else (begin, end))
            first = last + 1


class Coalescer:
    """
    Takes a chain's receipts in order, and has fewer in the end.

    Args:
        holes: Ascending ranges of lines that were destroyed or lost.
        doubted: Ascending ranges of lines that are not what a receipt says.
        waiting: Ascending ranges of lines that are not settled; from the first receipt on that names one of them nothing
            is joined, as their story goes on.
    """

    def __init__(
        self,
        *,
        holes: Iterable[tuple[int, int]] = (),
        doubted: Iterable[tuple[int, int]] = (),
        waiting: Iterable[tuple[int, int]] = (),
    ) -> None:
        self.rows: list[Row] = []
        """What the receipts so far have become."""
        self._holes, self._doubted = LineRanges(holes), LineRanges(doubted)
        self._waiting = LineRanges(waiting)
        self._goes_on = False
        self._latest: dict[tuple[object, ...], int] = {}  # the row that a receipt of such words may join
        self._touched = LineValues(-1)  # the last row that says something of each line

    def take(self, receipt: Receipt) -> None:
        """Take in the next receipt."""
        span = receipt.lines
        self._goes_on = self._goes_on or (span is not None and self._waiting.meets(*span))
        if span is None:
            self.rows.append(
                Row(kind=receipt.kind, words=receipt.details, at_ns=receipt.at_ns),
            )
        elif self._goes_on or receipt.kind not in _JOINS:
            self._keep(receipt, *span)
        else:
            words = {key: value for key, value in receipt.details.items() if key not in PLACE_MEMBERS}
            for part in parts_of(receipt):
                for first, last in self._cut(part.first, part.last):
                    whole = (first, last) == (part.first, part.last)
                    piece = part if whole else Part(first, last, part.at_ns)
                    self._join(receipt, words, piece)

    def _keep(self, receipt: Receipt, first: int, last: int) -> None:
        words = {key: value for key, value in receipt.details.items() if key not in PLACE_MEMBERS}
        row = self._new_row(receipt, words, first, last)
        for part in parts_of(receipt):
            row.take(part)
        self._touched.set(first, last, len(self.rows) - 1)

    def _join(self, receipt: Receipt, words: Mapping[str, Any], part: Part) -> None:
        first, last, *_ = part
        key = (
            receipt.kind,
            repr(words),
            receipt.digest is None,
            receipt.digest == "",
            self._holes.meets(first, last),
            self._doubted.meets(first, last),
        )
        place = self._latest.get(key, -1)
        row = self.rows[place] if place >= 0 else None
        if (
            row is None
            or row.last + 1 != first
            or last - row.first >= MOST_LINES
            or self._touched.most(first, last) >= place
        ):
            row = self._new_row(receipt, words, first, last)
            place = self._latest[key] = len(self.rows) - 1
        row.take(part)
        self._touched.set(first, last, place)

    def _new_row(self, receipt: Receipt, words: Mapping[str, Any], first: int, last: int) -> Row:
        is_doubted = DOUBTED in words or (receipt.digest is not None and self._doubted.meets(first, last))
        row = Row(
            kind=receipt.kind,
            words={**words, DOUBTED: 1} if is_doubted else words,
            first=first,
            has_digest=bool(receipt.digest) and not is_doubted and not self._holes.meets(first, last),
            had_digest=receipt.digest is not None,
        )
        self.rows.append(row)
        return row

    def _cut(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Cut a range where destroyed or doubted lines begin or end."""
        while first <= last:
            end = min(last, self._holes.change_after(first) - 1, self._doubted.change_after(first) - 1)
            yield first, end
            first = end + 1
