"""
One session's turn: its batches leave one after the other, one request at a time.

While one is on its way, the next is sealed and announced: what became of the batch before it and that announcement are
written, and come to the disk, in the time in which the server thinks. A server that answers faster than a disk writes
would wait for the disk each time: then as many are announced together as leave in a moment. If the one on its way fails
or takes long, or the consent has changed meanwhile, the others are taken back: they surely were not sent, and a receipt
says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import TelemetryError
from pellucid.ledger.receipt_log import PATIENCE_S
from pellucid.sending.announcements import Announcements
from pellucid.sending.due_batches import DueBatches
from pellucid.sending.outcomes import outcome_of
from pellucid.sending.sealing import halves, reseal
from pellucid.sending.seals_ahead import SealsAhead
from pellucid.transport import Accepted, UploadRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.ledger.receipt_log import Draft
    from pellucid.sending.announcements import Announced
    from pellucid.sending.redeciding import Redeciding
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
_AHEAD_S: Final = 0.02
"""As many batches are announced together as leave in this time, if the last request says how long one takes; at least one."""
_MOST_AHEAD: Final = 16
_GRACE_S: Final = 0.1
"""So much longer a turn takes at most to send what is announced."""
_MOST_ENDED: Final = 5
"""Of so many what became of them is written down at once, where the server is so fast that as many are announced: once
between two announcements, which are some eight requests apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every session's turn needs, and the uploader has."""

    transport: Transport
    permission: Callable[[], Permission]
    clock: Clock
    schedule: ScheduleFile
    ripeness: Ripeness
    redeciding: Redeciding
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
        self._ahead = SealsAhead(
            outbox, ripeness=desk.ripeness, bodies=desk.bodies, clock=desk.clock, flush=flush
        )
        self._due = DueBatches(outbox, ripeness=desk.ripeness, redeciding=desk.redeciding, clock=desk.clock)
        self._only_due = only_due
        self._ended: list[tuple[Batch, UploadResult]] = []
        """What was sent, and what became of it: not yet written down."""
        self._announced = Announcements(outbox, bodies=desk.bodies)
        self._took_s = _AHEAD_S
        """How long the last request took, without what we did besides."""

    def run(self, *, until_s: float, end_s: float) -> float:
        """
        Send for as long as something is due.

        Args:
            until_s: When nothing more is announced, on the monotonic clock; what was announced just before still leaves.
            end_s: When the last one has to be over.

        Returns:
            How many seconds nothing more is to be done here; 0 if time is up.

        Raises:
            LedgerError: The session cannot be worked on; whatever left is announced.
        """
        try:
            return self._run(until_s, end_s)
        finally:
            self._ahead.drop()

    def _run(self, until_s: float, end_s: float) -> float:
        while True:
            if not self._announced:
                self._try(self._announced.arrive)
            permission = self._desk.permission()
            now_s = self._desk.clock.monotonic_s()
            is_time = now_s < until_s
            if not self._announced and not self._ended:
                if is_time and permission.may_send and self._redecide(permission):
                    continue
                left_s = self.rest_s(permission)
                if not permission.may_send or left_s > 0:
                    return max(left_s, IDLE_S / 2)
                if not is_time:
                    return 0.0
            # What is announced leaves in a moment; taken back, each of it would have to leave alone another time.
            may_leave = now_s < min(until_s + _GRACE_S, end_s)
            if not (self._announced and may_leave and self._still_holds(self._announced.first, permission)):
                is_moving = self._write(permission, goes_on=is_time and permission.may_send)
                if not self._announced and not is_moving:
                    return IDLE_S
                permission = self._desk.permission()  # that took a lock, and perhaps a slow disk
                if not self._announced or not self._still_holds(self._announced.first, permission):
                    continue
            self._send(self._announced.pop(), permission, until_s=until_s, most_s=end_s - now_s)

    def rest_s(self, permission: Permission) -> float:
        """Say how long nothing is to be done; looked at without any lock."""
        if self._has_outdated(permission):
            return 0.0
        wait_s = self._wait_s()
        if wait_s > 0:
            return wait_s
        if self._due.first(permission, besides=self._announced.uuids) is not None:
            return 0.0
        now_ns = self._desk.clock.now_ns()
        ripeness = self._desk.ripeness
        if not self._only_due and ripeness.may_be_ripe(self._outbox, permission, now_ns, flush=self._flush):
            return 0.0
        return ripeness.seconds_left(self._outbox, now_ns)

    def _still_holds(self, announced: Announced, permission: Permission) -> bool:
        """Whether what was announced may still leave: nothing has failed since, and the consent is the same."""
        has_failed = bool(self._ended) and not isinstance(self._ended[-1][1], Accepted)
        return permission == announced.under and not has_failed

    def _send(self, announced: Announced, permission: Permission, *, until_s: float, most_s: float) -> None:
        """Send what was announced; meanwhile write down what became of the one before, and announce what follows."""
        monotonic_s = self._desk.clock.monotonic_s
        besides_s = 0.0

        def meanwhile() -> None:
            nonlocal besides_s
            began_s = monotonic_s()
            goes_on = permission.may_send_event is None and began_s < until_s - _AHEAD_S
            if (goes_on and self._is_low) or len(self._ended) >= _MOST_ENDED:
                self._try(lambda: self._write(permission, goes_on=goes_on, ahead_of=announced.batch))
            if goes_on and not self._only_due and not self._has_more_than(announced.batch):
                self._try(lambda: self._ahead.make_one(permission))
            besides_s = monotonic_s() - began_s

        request = UploadRequest(
            endpoint=self._desk.endpoint(self._outbox, most_s),
            body=announced.content,
            meanwhile=meanwhile,
            if_slow=lambda: self._try(self._prepare_for_long),
        )
        began_s = monotonic_s()
        result = self._desk.transport.send(request)
        self._took_s = monotonic_s() - began_s - besides_s
        self._ended.append((announced.batch, result))

    def _has_more_than(self, in_flight: Batch) -> bool:
        """Whether batches are sealed that are neither on their way nor announced."""
        known = {in_flight.uuid, *(batch.uuid for batch, _ in self._ended)}
        return not (known | self._announced.uuids).issuperset(self._outbox.batches)

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except TelemetryError as error:
            self._desk.note_trouble(error.title)

    def _prepare_for_long(self) -> None:
        """Leave nothing in doubt, nor off the disk, for as long as a slow server takes; the next one may stay announced."""
        outbox = self._outbox
        with outbox.log.locked(patience_s=_BESIDES_S, keeps_open=True):
            self._catch_up(reads_lines=False)
            self._account_for_ended()
            self._announced.arrive()
            self._announced.take_back(self._announced.withdraw(all_but=1))
            outbox.log.sync()

    def _write(self, permission: Permission, *, goes_on: bool, ahead_of: Batch | None = None) -> bool:
        """
        Write down what became of a batch, and announce what follows if little is announced.

        Args:
            permission: What allows it.
            goes_on: Whether anything is to follow.
            ahead_of: What is on its way meanwhile; if nothing is, what was announced is taken back.

        Returns:
            Whether anything has changed.
        """
        outbox = self._outbox
        withdrawn: list[Announced] = []
        if ahead_of is None:
            self._try(self._announced.arrive)
            withdrawn = self._announced.withdraw()
        with outbox.log.locked(patience_s=PATIENCE_S if ahead_of is None else _BESIDES_S, keeps_open=True):
            is_low = self._is_low
            self._catch_up(reads_lines=is_low)
            is_moving = bool(self._ended or withdrawn)
            self._account_for_ended()
            self._announced.take_back(withdrawn)
            if not is_low:  # what is written here comes to the disk before what follows those
                return is_moving
            found: list[Batch] = []
            if goes_on and self._wait_s() <= 0:
                # What is due leaves first: a long queue that was sealed as a whole is gone through for each batch.
                besides = self._on_their_way(ahead_of)
                if not self._only_due and self._due.first(permission, besides=besides) is None:
                    is_moving = self._seal(permission) or is_moving
                found = self._to_announce(permission, ahead_of)
            self._announced.announce(found, permission)
        return is_moving or bool(found)

    def _catch_up(self, *, reads_lines: bool) -> None:
        outbox = self._outbox
        if outbox.catch_up(reads_lines=reads_lines):
            self._ahead.drop()
            self._announced.drop_dissolved()

    def _to_announce(self, permission: Permission, ahead_of: Batch | None) -> list[Batch]:
        """Return what is to leave next: as many batches as leave in a moment; one that failed before only by itself."""
        most = self._most_ahead - len(self._announced)
        found = self._due.some(permission, besides=self._on_their_way(ahead_of), most=most)
        return found if ahead_of is None or not (found and found[0].attempts) else []

    def _on_their_way(self, ahead_of: Batch | None) -> set[str]:
        return self._announced.uuids | (set() if ahead_of is None else {ahead_of.uuid})

    @property
    def _is_low(self) -> bool:
        """Whether so little is announced that more should be."""
        return not self._announced.is_coming and len(self._announced) <= self._most_ahead // 2

    @property
    def _most_ahead(self) -> int:
        """How many batches are announced together: as many as leave in a moment, by what the last one took."""
        return max(1, min(_MOST_AHEAD, int(_AHEAD_S / max(self._took_s, _AHEAD_S / _MOST_AHEAD))))

    def _has_outdated(self, permission: Permission) -> bool:
        """Whether a batch is to be sealed anew, since the person's rules are others by now."""
        return not self._only_due and self._due.has_outdated(permission)

    def _redecide(self, permission: Permission) -> bool:
        """Seal such batches anew; return whether there were any."""
        if not self._has_outdated(permission):
            return False
        outbox = self._outbox
        with outbox.log.locked(keeps_open=True):
            self._catch_up(reads_lines=True)
            drafts = self._desk.redeciding.drafts(outbox, permission, self._desk.clock.now_ns())
            outbox.append(drafts)
            outbox.log.sync()
        self._ahead.drop()
        return bool(drafts)

    def _seal(self, permission: Permission) -> bool:
        drafts = self._ahead.take(permission, enough=self._most_ahead - len(self._announced))
        self._outbox.append(drafts)
        return bool(drafts)

    def _account_for_ended(self) -> None:
        """Write down what became of what was sent; all but the last of it was accepted."""
        if not self._ended:
            return
        outbox, desk = self._outbox, self._desk
        schedule = desk.schedule.read(outbox.destination)
        drafts: list[Draft] = []
        for batch, result in self._ended:
            now_ns = desk.clock.now_ns()
            outcome = outcome_of(result, batch, schedule=schedule, now_ns=now_ns, random=desk.chance)
            schedule = outcome.schedule
            drafts += outcome.drafts
            if outcome.must_split and batch.uuid in outbox.batches:
                drafts += reseal(outbox, batch, halves(batch.first, batch.last), due_ns=now_ns)
        self._ended.clear()
        outbox.append(drafts)
        try:
            desk.schedule.write(schedule, outbox.destination)
        except TelemetryError as error:
            desk.note_trouble(error.title)

    def _wait_s(self) -> float:
        return self._desk.schedule.read(self._outbox.destination).wait_s(self._desk.clock.now_ns())
