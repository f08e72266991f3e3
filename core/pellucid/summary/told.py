"""What only receipts tell: what was found in texts that are no longer in our copies, and how uploads ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.ledger.receipt_list import decoded
from pellucid.ledger.receipt_stream import chain_lines
from pellucid.ledger.receipts import ReceiptKind

if TYPE_CHECKING:
    from pathlib import Path

_REDACTED: Final = f'"kind":"{ReceiptKind.REDACTED}"'.encode()
_ANSWERED: Final = f'"kind":"{ReceiptKind.ANSWERED}"'.encode()


class Redacted(NamedTuple):
    """Some lines of a session whose texts were destroyed in our copy."""

    first: int
    last: int
    """Inclusive."""
    fields: tuple[str, ...]
    found: tuple[str, ...]
    """What was found in them, in the words of the guard's rules and of the catalogue."""


class Answered(NamedTuple):
    """Some lines of a session of whose upload the program's own log told how it ended."""

    first: int
    last: int
    """Inclusive."""
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the receipts of a session tell, in their order."""

    redacted: list[Redacted] = field(default_factory=list)
    answered: list[Answered] = field(default_factory=list)


def told(receipts: Path) -> Told:
    """
    Read it; receipts that tell something else are not decoded.

    Raises:
        LedgerError: They are there and cannot be read.
    """
    said = Told()
    for line in chain_lines(receipts):
        if _REDACTED not in line and _ANSWERED not in line:
            continue
        receipt = decoded(line)
        if receipt is None or receipt.lines is None:
            continue
        if receipt.kind == ReceiptKind.REDACTED:
            fields, found = (_texts(receipt.details.get(key)) for key in ("fields", "found"))
            said.redacted.append(Redacted(*receipt.lines, fields, found))
        elif receipt.kind == ReceiptKind.ANSWERED:
            said.answered.append(Answered(*receipt.lines, receipt.text("outcome") or ""))
    return said


def _texts(value: object) -> tuple[str, ...]:
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()
