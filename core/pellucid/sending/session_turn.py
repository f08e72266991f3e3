"""
One session's turn: its batches leave one after the other, one request at a time.

While one is on its way, the next is sealed and announced: what became of the batch before it and that announcement are
one write, and come to the disk in the time in which the server thinks. If the one on its way fails, or the consent has
changed meanwhile, the next is taken back: it surely was not sent, and a receipt says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.errors import TelemetryError
from pellucid.ledger.receipt_log import PATIENCE_S
from pellucid.sending.outcomes import announcement, outcome_of, taken_back
from pellucid.sending.ripeness import line_filter
from pellucid.sending.sealing import content_of, halves, reseal
from pellucid.transport import Accepted, UploadRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.sending.ripeness import Ripeness
    from pellucid.sending.schedule_file import ScheduleFile
    from pellucid.sending.sealing import KeptBodies
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch, Permission
    from pellucid.transport import Endpoint, Transport, UploadResult

IDLE_S = 0.25
"""How long nothing happens where nothing is due: as long as an event may wait to be noticed."""

_BESIDES_S = 1.0
"""So long another process may hold us up while an answer is about to come: later, its time would be over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """A batch that is about to leave: its receipt is on the disk."""

    batch: Batch
    """As it was before this try."""
    content: bytes
    under: Permission
    """What allowed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every session's turn needs, and the uploader has."""

    transport: Transport
    permission: Callable[[], Permission]
    clock: Clock
    schedule: ScheduleFile
    ripeness: Ripeness
    bodies: KeptBodies
    chance: Callable[[], float]
    endpoint: Callable[[SessionOutbox, float], Endpoint]
    """Where a session's bodies go, given how many seconds a request may take."""
    note_trouble: Callable[[str], None]


class SessionTurn:
    """
    Sends what one session has due; under the upload lock.

    Args:
        outbox: The session.
        desk: What is shared by all.
        flush: Whether events that are not yet a batch are to become one now.
        only_due: Whether nothing is sealed.
    """

    def __init__(self, outbox: SessionOutbox, *, desk: Desk, flush: bool, only_due: bool) -> None:
        self._outbox = outbox
        self._desk = desk
        self._flush = flush
        self._only_due = only_due
        self._ended: tuple[Batch, UploadResult] | None = None
        """What was sent, and what became of it: not yet written down."""
        self._next: Announced | None = None

    def run(self, *, until_s: float, end_s: float) -> float:
        """
        Send for as long as something is due.

        Args:
            until_s: When no further request is begun, on the monotonic clock.
            end_s: When the last one has to be over.

        Returns:
            How many seconds nothing more is to be done here; 0 if time is up.

        Raises:
            LedgerError: The session cannot be worked on; whatever left is announced.
        """
        while True:
            permission = self._desk.permission()
            now_s = self._desk.clock.monotonic_s()
            is_time = now_s < until_s
            if self._next is None and self._ended is None:
                left_s = self.rest_s(permission)
                if not permission.may_send or left_s > 0:
                    return max(left_s, IDLE_S / 2)
                if not is_time:
                    return 0.0
            if self._next is None or not (is_time and self._still_holds(self._next, permission)):
                is_moving = self._write(permission, goes_on=is_time and permission.may_send)
                if self._next is None and not is_moving:
                    return IDLE_S
            if self._next is not None:
                self._send(self._next, permission, most_s=end_s - now_s)

    def rest_s(self, permission: Permission) -> float:
        """Say how long nothing is to be done; looked at without any lock."""
        wait_s = self._wait_s()
        if wait_s > 0:
            return wait_s
        if self._due(permission) is not None:
            return 0.0
        now_ns = self._desk.clock.now_ns()
        ripeness = self._desk.ripeness
        if not self._only_due and ripeness.may_be_ripe(self._outbox, permission, now_ns, flush=self._flush):
            return 0.0
        return ripeness.seconds_left(self._outbox, now_ns)

    def _still_holds(self, announced: Announced, permission: Permission) -> bool:
        """Whether what was announced may still leave: nothing has failed since, and the consent is the same."""
        return permission == announced.under and (self._ended is None or isinstance(self._ended[1], Accepted))

    def _send(self, announced: Announced, permission: Permission, *, most_s: float) -> None:
        """Send what was announced; meanwhile write down what became of the one before, and announce the next."""
        self._next = None

        def meanwhile() -> None:
            try:
                self._write(permission, goes_on=permission.may_send_event is None, ahead_of=announced.batch)
            except TelemetryError as error:
                self._desk.note_trouble(error.title)

        request = UploadRequest(
            endpoint=self._desk.endpoint(self._outbox, most_s), body=announced.content, meanwhile=meanwhile
        )
        result = self._desk.transport.send(request)
        if self._ended is not None:  # the transport failed early, or does not tell when it waits
            ended, self._ended = self._ended, None
            with self._outbox.log.locked():
                self._outbox.catch_up()
                self._account_for(*ended)
        self._ended = announced.batch, result

    def _write(self, permission: Permission, *, goes_on: bool, ahead_of: Batch | None = None) -> bool:
        """
        Write down what became of a batch, and announce the next one if there is one.

        Args:
            permission: What allows it.
            goes_on: Whether there is to be a next one.
            ahead_of: What is on its way meanwhile.

        Returns:
            Whether anything has changed.
        """
        outbox, known = self._outbox, self._next
        self._next = None
        with outbox.log.locked(patience_s=PATIENCE_S if ahead_of is None else _BESIDES_S):
            outbox.catch_up()
            is_moving = self._ended is not None or known is not None
            if self._ended is not None:
                ended, self._ended = self._ended, None
                self._account_for(*ended)
            if known is not None and known.batch.uuid in outbox.batches:
                for receipt in outbox.log.append([taken_back(known.batch)]):
                    outbox.apply(receipt)
            batch = None
            if goes_on and self._wait_s() <= 0:
                batch = self._due(permission, besides=ahead_of)
                # What is due leaves first: a long queue that was sealed as a whole is gone through for each batch.
                if batch is None and not self._only_due:
                    is_moving = self._seal(permission) or is_moving
                    batch = self._due(permission, besides=ahead_of)
            if batch is not None and (ahead_of is None or not batch.attempts):
                is_moving = True
                self._announce(batch, permission)
            outbox.log.sync()
        return is_moving

    def _due(self, permission: Permission, *, besides: Batch | None = None) -> Batch | None:
        ripeness = self._desk.ripeness
        now_ns, monotonic_s = self._desk.clock.now_ns(), self._desk.clock.monotonic_s()
        for batch in self._outbox.batches.values():
            if (
                (besides is None or batch.uuid != besides.uuid)
                and ripeness.is_allowed(self._outbox, batch.first, batch.last, permission)
                and ripeness.is_due(batch, now_ns, monotonic_s)
            ):
                return batch
        return None

    def _seal(self, permission: Permission) -> bool:
        now_ns = self._desk.clock.now_ns()
        drafts = self._desk.ripeness.drafts(self._outbox, permission, now_ns, flush=self._flush)
        for receipt in self._outbox.log.append(drafts):
            self._outbox.apply(receipt)
        return bool(drafts)

    def _announce(self, batch: Batch, permission: Permission) -> None:
        """Write that a batch is about to leave, or why it is not."""
        outbox = self._outbox
        content = self._desk.bodies.take(batch.uuid) or content_of(outbox, batch)
        may_send = line_filter(permission)
        if content is not None and may_send is not None:
            content = content if all(map(may_send, outbox.places.lines(batch.first, batch.last))) else b""
        for receipt in outbox.log.append([announcement(batch, content)]):
            outbox.apply(receipt)
        if content:
            self._next = Announced(batch=batch, content=content, under=permission)

    def _account_for(self, batch: Batch, result: UploadResult) -> None:
        outbox, schedule = self._outbox, self._desk.schedule
        outcome = outcome_of(
            result,
            batch,
            schedule=schedule.read(outbox.destination),
            now_ns=self._desk.clock.now_ns(),
            random=self._desk.chance,
        )
        drafts = list(outcome.drafts)
        if outcome.must_split and batch.uuid in outbox.batches:
            parts = halves(batch.first, batch.last)
            drafts += reseal(outbox, batch, parts, due_ns=self._desk.clock.now_ns())
        for receipt in outbox.log.append(drafts):
            outbox.apply(receipt)
        try:
            schedule.write(outcome.schedule, outbox.destination)
        except TelemetryError as error:
            self._desk.note_trouble(error.title)

    def _wait_s(self) -> float:
        return self._desk.schedule.read(self._outbox.destination).wait_s(self._desk.clock.now_ns())
