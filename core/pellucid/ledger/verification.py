"""Checking that a session's receipts are whole and that its lines are still the ones they were written for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.ledger.line_states import LineStates
from pellucid.ledger.receipts import Receipt, ReceiptKind, line_digest
from pellucid.ledger.segments import spans, survey
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.ledger.ledger import Ledger


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

    @property
    def whole(self) -> bool:
        """Whether nothing speaks against the session."""
        return self.broken is None and not self.mismatched


def verify(ledger: Ledger, folder: str) -> Verification:
    """
    Check one session. Blocks while it reads every line once for each receipt that names it.

    Raises:
        LedgerError: The session cannot be read.
    """
    receipts = ledger.receipts(folder)
    states = LineStates(receipts)
    surveyed = survey(ledger.entry(folder).events)
    places = list(spans(surveyed, [(0, surveyed[-1].next_line)])) if surveyed else []
    mismatched: list[Receipt] = []
    checked = 0
    salt: bytes | None = None
    for receipt in receipts:
        if receipt.kind == ReceiptKind.OPENED:
            salt = receipt.salt
        span = receipt.lines
        if salt is None or span is None or receipt.digest is None or _has_holes(states, *span):
            continue
        checked += 1
        rows = list(ledger.lines(folder, [span]))
        if (
            len(rows) != span[1] - span[0] + 1
            or line_digest(salt, (raw for _, raw in rows)) != receipt.digest
        ):
            mismatched.append(receipt)
    return Verification(
        broken=receipts.broken,
        mismatched=tuple(mismatched),
        checked=checked,
        without_receipt=max(0, len(places) - states.covered),
    )


def _has_holes(states: LineStates, first: int, last: int) -> bool:
    return any(
        run_last >= first and state in {State.PURGED, State.LOST}
        for run_first, run_last, state in states.runs(last + 1)
    )
