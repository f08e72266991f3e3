"""Which of a session's sealed batches may leave now, in the order in which they were sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

    from pellucid.clock import Clock
    from pellucid.sending.redeciding import Redeciding
    from pellucid.sending.ripeness import Ripeness
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch, Permission

_MOST_BYTES: Final = 1 << 20
"""Of what leaves together behind the first one: it is kept in memory."""


class DueBatches:
    """
    Looks through one session's batches; writes nothing.

    Args:
        outbox: The session.
        ripeness: Says what is allowed to leave, and when.
        redeciding: Says what has to be sealed anew before.
        clock: Says what time it is.
    """

    def __init__(
        self, outbox: SessionOutbox, *, ripeness: Ripeness, redeciding: Redeciding, clock: Clock
    ) -> None:
        self._outbox = outbox
        self._ripeness = ripeness
        self._redeciding = redeciding
        self._clock = clock

    def first(self, permission: Permission, *, besides: Container[str]) -> Batch | None:
        """
        Return the batch that is to leave next.

        Args:
            permission: What may leave at all.
            besides: The uuids of those that are on their way already.
        """
        batches = self._outbox.batches.values()
        return next(
            (batch for batch in batches if batch.uuid not in besides and self._is_due(batch, permission)),
            None,
        )

    def some(self, permission: Permission, *, besides: Container[str], most: int) -> list[Batch]:
        """
        Return the batches that are to leave next, together.

        One that failed before leaves alone, and so does each where only some events may be sent.

        Args:
            permission: What may leave at all.
            besides: The uuids of those that are on their way already.
            most: How many, at least one; fewer, if together they are too large.
        """
        first = self.first(permission, besides=besides)
        if first is None:
            return []
        found, room = [first], _MOST_BYTES
        if first.attempts or permission.may_send_event is not None:
            return found
        for batch in self._outbox.batches.values():
            if batch is first or batch.uuid in besides:
                continue
            room -= batch.body_bytes
            if len(found) >= most or room < 0:
                break
            if not batch.attempts and self._is_due(batch, permission):
                found.append(batch)
        return found

    def has_outdated(self, permission: Permission) -> bool:
        """Whether a batch is to be sealed anew, since the person's rules are others by now."""
        return next(self._redeciding.outdated(self._outbox, permission), None) is not None

    def _is_due(self, batch: Batch, permission: Permission) -> bool:
        return (
            self._ripeness.is_allowed(self._outbox, batch.first, batch.last, permission)
            and self._ripeness.is_due(batch, self._clock.now_ns(), self._clock.monotonic_s())
            and not self._redeciding.is_outdated(self._outbox, batch, permission)
        )
