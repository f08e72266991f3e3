"""
Checking all that one ledger holds: each session as `verification` does, and the list of those that were let go.

A session that cannot be read is a finding like any other, so that it does not keep the others from being checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.log_pass import log_stamps, stamp
from pellucid.ledger.receipt_list import read_receipts
from pellucid.ledger.tombstones import Tombstones
from pellucid.ledger.verification import Finding, Verification, verifying
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from pellucid.ledger.ledger import Ledger

NO_PROOF: Final = said(
    "This shows accidental or partial change. It is no proof against whoever owns this machine, and can write a whole new "
    "chain of receipts."
)
"""What a check proves; to be said wherever its outcome is."""
_LIST_CHANGED: Final = (
    "Nothing mends it. Sessions that were let go may be copied again if their files still lie there."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What a whole ledger says."""

    sessions: tuple[Verification, ...]
    """In the order of their folders."""
    of_list: Finding | None
    """What is wrong with the list of the sessions that were let go; `None` if nothing is."""

    @property
    def whole(self) -> bool:
        """Whether nothing speaks against any of it."""
        return self.of_list is None and not self.broken

    @property
    def broken(self) -> tuple[Verification, ...]:
        """The sessions that something speaks against."""
        return tuple(each for each in self.sessions if not each.whole)


def audit(
    ledger: Ledger,
    *,
    on_progress: Callable[[float], object] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Audit | None:
    """
    Check every session of a ledger; blocks while it reads all of it. Nothing is changed.

    Args:
        ledger: What is checked.
        on_progress: Called in this thread every few milliseconds with the share that is done, 0 to 1.
        cancelled: Asked as often.

    Returns:
        `None` if it was cancelled.

    Raises:
        LedgerError: The ledger itself cannot be read.
    """
    sizes = {folder: _size(ledger, folder) for folder in ledger.folders()}
    total, before = sum(sizes.values()) or 1, 0
    found: list[Verification] = []
    for folder, size in sizes.items():
        steps = _checking(ledger, folder)
        while True:
            if cancelled():
                return None
            try:
                done = next(steps)
            except StopIteration as end:
                found.append(end.value)
                break
            on_progress(min(1.0, (before + min(done, size)) / total))
        before += size
        on_progress(before / total)
    return None if cancelled() else Audit(sessions=tuple(found), of_list=_of_list(ledger))


def _checking(ledger: Ledger, folder: str) -> Generator[int, None, Verification]:
    try:
        return (yield from verifying(ledger, folder))
    except LedgerError as error:
        return Verification(
            broken=None,
            mismatched=(),
            checked=0,
            without_receipt=0,
            session=folder,
            findings=(
                Finding(sentence=error.title, file=ledger.entry(folder).receipts, remedy=error.remedy),
            ),
        )


def _size(ledger: Ledger, folder: str) -> int:
    entry = ledger.entry(folder)
    try:
        marks = (stamp(entry.receipts), *log_stamps(entry.events))
    except LedgerError:  # said when it is checked
        return 0
    return sum(mark.size for mark in marks if mark is not None)


def _of_list(ledger: Ledger) -> Finding | None:
    path = Tombstones(root=ledger.root, clock=ledger.clock).path
    try:
        broken = read_receipts(path).broken
    except LedgerError as error:
        return Finding(sentence=error.title, file=path, remedy=error.remedy)
    if broken is None:
        return None
    return Finding(
        sentence=said(
            "Line {line} of {path} does not follow from the one before it", line=broken + 1, path=path
        ),
        file=path,
        receipt=broken,
        remedy=_LIST_CHANGED,
    )
