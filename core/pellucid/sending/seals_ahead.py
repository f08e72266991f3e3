"""
Batches that are made ready while a server thinks, without the session's lock; nothing of them is written yet.

What they are made of, only another process can change: once one has written anything, they are made anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.ledger.receipt_log import Draft
from pellucid.sending.ripeness import MOST_BATCHES

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.sending.ripeness import Ripeness
    from pellucid.sending.sealing import KeptBodies
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Permission


class SealsAhead:
    """
    Makes the next batches of one session.

    Args:
        outbox: The session.
        ripeness: Says which lines become a batch.
        bodies: Keeps the bodies until their batches leave.
        clock: Says how old a line is, and when a batch is due.
        flush: Whether events that are not yet a batch are to become one now.
    """

    def __init__(
        self, outbox: SessionOutbox, *, ripeness: Ripeness, bodies: KeptBodies, clock: Clock, flush: bool
    ) -> None:
        self._outbox = outbox
        self._ripeness = ripeness
        self._bodies = bodies
        self._clock = clock
        self._flush = flush
        self._drafts: list[Draft] = []
        self._left: list[tuple[int, int]] | None = None
        """What waits besides those; `None`: to be looked for."""
        self._under: Permission | None = None

    def make_one(self, permission: Permission) -> None:
        """
        Make one batch more, if there is room for it.

        Raises:
            LedgerError: A segment cannot be read.
        """
        if self._drafts and permission != self._under:
            return
        self._under = permission
        if self._left is None or not self._drafts:
            self._left = self._ripeness.waiting(self._outbox, permission)
        self._drafts += self._made(permission, self._clock.now_ns(), len(self._drafts), 1)

    def take(self, permission: Permission, *, enough: int = MOST_BATCHES) -> list[Draft]:
        """
        Return the receipts that seal what is ready, and what can be made ready now; under the session's lock, caught up.

        Args:
            permission: What may be sealed.
            enough: So many that are ready are sealed without more: those are made ready while the next requests are
                on their way, not while the server waits for us.

        Raises:
            LedgerError: A segment cannot be read.
        """
        now_ns = self._clock.now_ns()
        if permission != self._under:
            self.drop()
        ready, self._drafts = self._drafts, []
        if not ready:
            self._left = None
        due = self._ripeness.due(permission, now_ns)  # its time of review begins now, where it can be seen
        drafts = [
            Draft(kind=draft.kind, details={**draft.details, "due": due}) if "due" in draft.details else draft
            for draft in ready
        ]
        if len(drafts) < enough:
            drafts += self._made(permission, now_ns, len(drafts), MOST_BATCHES - len(drafts))
        self._left = None  # more may have been recorded meanwhile
        return drafts

    def _made(self, permission: Permission, now_ns: int, ready: int, most: int) -> list[Draft]:
        if ready and not self._ripeness.has_room(ready):
            return []
        return self._ripeness.drafts(
            self._outbox, permission, now_ns, flush=self._flush, most=most, left=self._left
        )

    def drop(self) -> None:
        """Forget what was made ready."""
        for draft in self._drafts:
            self._bodies.take(str(draft.details.get("batch")))
        self._drafts.clear()
        self._left = None
