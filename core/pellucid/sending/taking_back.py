"""
Taking back what a person did to waiting events a moment ago: held them, withheld them, or let them go.

Nothing is erased: a further receipt puts each line back into the state that it was in. What has happened to a line
since counts for more. One that has left, was destroyed or was decided anew stays as it is, and is counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import NotFoundError
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.receipt_log import Draft
from pellucid.ledger.receipts import ReceiptKind, state_after
from pellucid.said import said
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Detail, Receipt

_DECIDES: Final = frozenset(
    {
        ReceiptKind.HELD,
        ReceiptKind.APPROVED,
        ReceiptKind.WITHHELD,
        ReceiptKind.PURGING,
        ReceiptKind.PURGED,
        ReceiptKind.LOST,
    }
)
"""After one of these a line is as somebody wants it who came later."""
_LEFT: Final = frozenset({State.SENT, State.UNCONFIRMED, State.REFUSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a person did to lines of one session, as its receipts say."""

    folder: str
    """The session's."""
    receipts: tuple[Receipt, ...]
    only: int | None = None
    """Of the lines that they are about, only this one is meant; `None`: all."""

    @property
    def events(self) -> int:
        """How many lines that concerns."""
        if self.only is not None:
            return 1
        spans = [receipt.lines for receipt in self.receipts]
        return sum(span[1] - span[0] + 1 for span in spans if span is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What taking back did."""

    back: int = 0
    """Lines that are again as they were."""
    left: int = 0
    """Lines that have left meanwhile, or may have."""
    stayed: int = 0
    """Lines that stay as they are for another reason: destroyed, decided anew, or their consent is no more."""


def noting(ledger: Ledger, folder: str, kind: ReceiptKind, do: Callable[[], object]) -> Deed:
    """
    Do something to a session's lines and note what receipts that wrote.

    Args:
        ledger: The app's.
        folder: The session's.
        kind: Of the receipts that are meant.
        do: The deed.

    Raises:
        TelemetryError: What `do` raises.
    """
    known = len(ledger.receipts(folder))
    do()
    fresh = ledger.receipts(folder)[known:]
    return Deed(folder=folder, receipts=tuple(receipt for receipt in fresh if receipt.kind == kind))


def withholding_of(ledger: Ledger, folder: str, line: int) -> Deed | None:
    """
    Find what withheld one line, however long ago; `None` if nothing did.

    Raises:
        LedgerError: The session cannot be read.
    """
    found = [
        receipt
        for receipt in ledger.receipts(folder)
        if receipt.kind == ReceiptKind.WITHHELD and receipt.covers(line)
    ]
    return Deed(folder=folder, receipts=(found[-1],), only=line) if found else None


def take_back(
    ledger: Ledger, deeds: Iterable[Deed], *, epoch: int, kept_epochs: frozenset[int] = frozenset()
) -> Returned:
    """
    Put lines back into the states that they were in; blocks until the disk has it.

    Args:
        ledger: The app's.
        deeds: What is taken back.
        epoch: The consent's of now: what was queued goes back into the queue only if this still covers it.
        kept_epochs: Others whose queued lines are sent.

    Raises:
        LedgerError: It could not be written in full; what was, counts.
    """
    back = left = stayed = 0
    for deed in deeds:
        try:
            one = _take_back(ledger, deed, epoch, kept_epochs | {epoch})
        except NotFoundError:  # the whole session was destroyed meanwhile
            one = Returned(stayed=deed.events)
        back, left, stayed = back + one.back, left + one.left, stayed + one.stayed
    return Returned(back=back, left=left, stayed=stayed)


def _take_back(ledger: Ledger, deed: Deed, epoch: int, open_epochs: Collection[int]) -> Returned:
    entry = ledger.entry(deed.folder)
    if not entry.receipts.is_file():
        raise NotFoundError(said("There is no session {folder}", folder=deed.folder))
    outbox = SessionOutbox(entry, clock=ledger.clock)
    with outbox.log.locked():
        outbox.catch_up()
        receipts = ledger.receipts(deed.folder)
        again: dict[State, list[int]] = {State.HELD: [], State.QUEUED: []}
        left = 0
        for done in deed.receipts:
            for line, state in _untouched(receipts, done):
                if deed.only not in {None, line} or outbox.states.at(line) is not state_after(done.kind):
                    continue
                if state is State.HELD or (state is State.QUEUED and outbox.epoch in open_epochs):
                    again[state].append(line)
            span = done.lines or (0, -1)
            meant = range(span[0], span[1] + 1) if deed.only is None else (deed.only,)
            left += sum(outbox.states.at(line) in _LEFT for line in meant)
        drafts = [_draft(ReceiptKind.HELD, span) for span in coalesce(again[State.HELD])]
        drafts += [_draft(ReceiptKind.APPROVED, span, epoch=epoch) for span in coalesce(again[State.QUEUED])]
        outbox.write(drafts)
    back = sum(map(len, again.values()))
    return Returned(back=back, left=left, stayed=deed.events - back - left)


def _untouched(receipts: Sequence[Receipt], done: Receipt) -> list[tuple[int, State]]:
    """Return the lines of a receipt that nobody has decided about since, each with its state before."""
    span = done.lines
    if span is None or done not in receipts:  # the chain was written anew
        return []
    before = LineStates(receipt for receipt in receipts if receipt.seq < done.seq)
    later = {
        line
        for receipt in receipts
        if receipt.seq > done.seq and receipt.kind in _DECIDES and receipt.lines is not None
        for line in range(max(receipt.lines[0], span[0]), min(receipt.lines[1], span[1]) + 1)
    }
    return [(line, before.at(line)) for line in range(span[0], span[1] + 1) if line not in later]


def _draft(kind: ReceiptKind, span: tuple[int, int], **more: Detail) -> Draft:
    details: dict[str, Detail] = {"lines": list(span), **more}
    return Draft(kind=kind, details=details)
