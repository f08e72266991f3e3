"""
What of one session is about to leave: announced by receipts that are on the disk before the first byte of it is sent.

So a request that was cut off is never taken for one that was not made. What is announced and does not leave after all
is taken back: it surely was not sent, and a receipt says so.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.sending.outcomes import announcement, taken_back
from pellucid.sending.ripeness import line_filter
from pellucid.sending.sealing import content_of
from pellucid.sending.sync_aside import SyncAside

if TYPE_CHECKING:
    from collections.abc import Collection

    from pellucid.ledger.receipt_log import Draft
    from pellucid.sending.sealing import KeptBodies
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch, Permission


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """A batch that is about to leave: its receipt is on the disk."""

    batch: Batch
    """As it was before this try."""
    content: bytes
    under: Permission
    """What allowed it."""


class Announcements:
    """
    Keeps what leaves next, in this order; whatever writes needs the session's lock.

    Args:
        outbox: The session.
        bodies: Where the bodies are that were made before.
    """

    def __init__(self, outbox: SessionOutbox, *, bodies: KeptBodies) -> None:
        self._outbox = outbox
        self._bodies = bodies
        self._ready: deque[Announced] = deque()
        self._coming: tuple[SyncAside, list[Announced]] | None = None
        """What leaves after those, as soon as its announcement is on the disk."""

    def __len__(self) -> int:
        """How many may leave now."""
        return len(self._ready)

    @property
    def first(self) -> Announced:
        """
        The next one to leave; it stays.

        Raises:
            IndexError: None may leave now.
        """
        return self._ready[0]

    @property
    def is_coming(self) -> bool:
        """Whether any are on their way to the disk, so that no further ones should be announced."""
        return self._coming is not None

    @property
    def uuids(self) -> set[str]:
        """Those of all that are announced."""
        coming = () if self._coming is None else self._coming[1]
        return {each.batch.uuid for each in (*self._ready, *coming)}

    def pop(self) -> Announced:
        """
        Take out the next one to leave.

        Raises:
            IndexError: None may leave now.
        """
        return self._ready.popleft()

    def announce(self, batches: Collection[Batch], permission: Permission) -> None:
        """
        Write of each batch that it is about to leave, or why it is not.

        If none may leave yet, that is brought to the disk here; else in a thread of its own, and `arrive` waits for it.

        Raises:
            LedgerError: It cannot be written.
        """
        announced = self._written(batches, permission)
        log = self._outbox.log
        if self._ready and announced:
            self._coming = SyncAside(log.sync_later()), announced
        else:
            log.sync()
            self._ready.extend(announced)

    def arrive(self) -> None:
        """
        Wait until what was announced last is on the disk; needs no lock.

        Raises:
            LedgerError: It does not get there; none of it leaves now.
        """
        coming, self._coming = self._coming, None
        if coming is not None:
            coming[0].wait()
            self._ready.extend(coming[1])

    def drop_dissolved(self) -> None:
        """Forget what is no batch any more, once what another process wrote was taken in."""
        batches = self._outbox.batches
        self._ready = deque(each for each in self._ready if each.batch.uuid in batches)
        if self._coming is not None:
            self._coming[1][:] = [each for each in self._coming[1] if each.batch.uuid in batches]

    def withdraw(self, *, all_but: int = 0) -> list[Announced]:
        """Take out what may leave now, but for so many; it has to be taken back."""
        withdrawn = list(self._ready)[all_but:]
        for _ in withdrawn:
            self._ready.pop()
        return withdrawn

    def take_back(self, withdrawn: Collection[Announced]) -> None:
        """
        Write of what was withdrawn that it was not sent after all.

        Raises:
            LedgerError: It cannot be written.
        """
        batches = self._outbox.batches
        self._outbox.append([taken_back(each.batch) for each in withdrawn if each.batch.uuid in batches])

    def _written(self, batches: Collection[Batch], permission: Permission) -> list[Announced]:
        outbox = self._outbox
        may_send = line_filter(permission)
        announced: list[Announced] = []
        drafts: list[Draft] = []
        for batch in batches:
            content = self._bodies.take(batch.uuid) or content_of(outbox, batch)
            if content is not None and may_send is not None:
                content = content if all(map(may_send, outbox.places.lines(batch.first, batch.last))) else b""
            drafts.append(announcement(batch, content))
            if content:
                announced.append(Announced(batch=batch, content=content, under=permission))
        outbox.append(drafts)
        return announced
