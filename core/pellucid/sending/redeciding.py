"""
Deciding again what is sealed already, once a person's rules are others.

What waits unsealed is decided when it is sealed, so only batches have to be looked for: those that were sealed under other
rules and would be others now. They are taken apart and sealed anew, and can be seen for the whole time of review again.
What may have arrived stays as it left. What a rule has withheld stays withheld when the rule goes: only the person lets
such events go (`withheld_by_rule`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.ledger.receipt_log import Draft
from pellucid.ledger.receipts import BY_RULE, ReceiptKind
from pellucid.rules.ruling import NO_RULING
from pellucid.sending.leaving import leaving
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.settled_sessions import unsettled
from pellucid.sending.taking_back import Deed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pellucid.ledger.ledger import Ledger
    from pellucid.rules.ruling import Ruling
    from pellucid.sending.ripeness import Ripeness
    from pellucid.sending.values import Batch, Permission

MOST_BATCHES: Final = 16
"""Sealed anew in one go: the session's lock is not held for long."""
WHY: Final = "other rules"


class Redeciding:
    """
    Finds what is to be sealed anew, and seals it; called by one thread.

    Args:
        ripeness: Seals.
    """

    def __init__(self, ripeness: Ripeness) -> None:
        self._ripeness = ripeness
        self._ruling = NO_RULING
        self._same: set[str] = set()
        """Batches that are the same under these rules, though they were sealed under others."""

    def is_outdated(self, outbox: SessionOutbox, batch: Batch, permission: Permission) -> bool:
        """Whether a batch would be another one now; reads its lines once for each change of the rules."""
        ruling = permission.ruling or NO_RULING
        if batch.rules == ruling.fingerprint or batch.is_unconfirmed:
            return False
        if ruling is not self._ruling:
            self._ruling = ruling
            self._same.clear()
        if batch.uuid in self._same:
            return False
        if would_differ(outbox, batch, ruling):
            return True
        self._same.add(batch.uuid)
        return False

    def outdated(self, outbox: SessionOutbox, permission: Permission) -> Iterator[Batch]:
        """Yield the batches that may leave and would be others now."""
        for batch in outbox.batches.values():
            if self.is_outdated(outbox, batch, permission) and self._ripeness.is_allowed(
                outbox, batch.first, batch.last, permission
            ):
                yield batch

    def drafts(self, outbox: SessionOutbox, permission: Permission, now_ns: int) -> list[Draft]:
        """
        Return the receipts that take outdated batches apart and seal what is in them anew.

        Args:
            outbox: The session, caught up, under its lock.
            permission: What holds now.
            now_ns: Now, nanoseconds since 1970: from now on the new batches can be seen.
        """
        drafts: list[Draft] = []
        for batch in list(self.outdated(outbox, permission))[:MOST_BATCHES]:
            drafts.append(_apart(batch))
            first = batch.first
            while first <= batch.last:
                sealed = self._ripeness.sealed(outbox, first, batch.last, permission, now_ns)
                drafts += sealed.drafts
                first = sealed.next_line
        return drafts


def would_differ(outbox: SessionOutbox, batch: Batch, ruling: Ruling) -> bool:
    """Whether a batch would be another one under these rules; of one whose lines are gone nothing is said."""
    lines = outbox.places.lines(batch.first, batch.last)
    if len(lines) != batch.last - batch.first + 1:
        return False
    way = leaving(outbox, batch.first, lines, ruling)
    return (way.count, way.edits, way.context_edit) != (
        len(lines),
        dict(batch.edits),
        dict(batch.context_edit),
    )


def dissolve_outdated(ledger: Ledger, ruling: Ruling) -> int:
    """
    Take batches apart that would be others under these rules; blocks until the disk has it.

    Whichever process of the app runs seals their events anew; without one that is done at its next start. So no face
    shows a body any more that will not leave.

    Args:
        ledger: The app's.
        ruling: The rules that hold now. Without a secret it cannot be told what a hash is: such a batch is taken apart.

    Returns:
        How many batches that were.

    Raises:
        LedgerError: A session cannot be worked on; the sender decides anew all the same.
    """
    count = 0
    for entry in unsettled(ledger):
        outbox = SessionOutbox(entry, clock=ledger.clock)
        for receipt in ledger.receipts(entry.folder):
            outbox.apply(receipt)
        outbox.places.read_on()
        if not _differing(outbox, ruling):
            continue
        outbox = SessionOutbox(entry, clock=ledger.clock)
        with outbox.log.locked():
            outbox.catch_up()
            drafts = [_apart(batch) for batch in _differing(outbox, ruling)]
            outbox.write(drafts)
        count += len(drafts)
    return count


def withheld_by_rule(ledger: Ledger, *, known: Mapping[str, int | None] | None = None) -> list[Deed]:
    """
    Return what rules have withheld, as a deed that can be taken back: see `taking_back`.

    Args:
        ledger: The app's.
        known: What `receipt_counts` told before: only what was written since counts. Without it everything does.

    Raises:
        LedgerError: A session cannot be read.
    """
    deeds: list[Deed] = []
    for entry in ledger.sessions():
        passed_over = (known or {}).get(entry.folder, 0)
        if passed_over is None:  # nothing was left to be done in it then
            continue
        ruled = [
            receipt
            for receipt in ledger.receipts(entry.folder)[passed_over:]
            if receipt.kind == ReceiptKind.WITHHELD and receipt.text("why") == BY_RULE
        ]
        if ruled:
            deeds.append(Deed(folder=entry.folder, receipts=tuple(ruled)))
    return deeds


def receipt_counts(ledger: Ledger) -> dict[str, int | None]:
    """
    Return how many receipts each session has; `None` for those in which nothing is left to be done.

    Raises:
        LedgerError: A session cannot be read.
    """
    counts: dict[str, int | None] = dict.fromkeys(entry.folder for entry in ledger.sessions())
    for entry in unsettled(ledger):
        counts[entry.folder] = len(ledger.receipts(entry.folder))
    return counts


def _differing(outbox: SessionOutbox, ruling: Ruling) -> list[Batch]:
    return [
        batch
        for batch in outbox.batches.values()
        if batch.rules != ruling.fingerprint
        and not batch.is_unconfirmed
        and would_differ(outbox, batch, ruling)
    ]


def _apart(batch: Batch) -> Draft:
    """Say that a batch is none any more; an edit that changes no field does that in every version."""
    return Draft(
        kind=ReceiptKind.EDITED, details={"lines": [batch.first, batch.last], "drop": [], "why": WHY}
    )
