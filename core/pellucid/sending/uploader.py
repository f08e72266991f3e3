"""
One step of sending at a time: look what is due, ask the consent, seal, send, write down what became of it.

Any number of processes may do this for the same ledger: one request is on its way at a time, under a lock that dies
with the process that holds it.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from pellucid.errors import TelemetryError
from pellucid.ledger.receipt_log import Draft
from pellucid.ledger.receipts import ReceiptKind
from pellucid.private_files import naming
from pellucid.sending.outbox import Outbox
from pellucid.sending.outcomes import outcome_of
from pellucid.sending.ripeness import Ripeness
from pellucid.sending.schedule_file import ScheduleFile
from pellucid.sending.sealing import KeptBodies, content_of, halves, reseal
from pellucid.sending.values import Limits, Way
from pellucid.transport import Endpoint, UploadRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch, Permission
    from pellucid.transport import Transport
    from pellucid.transport.backoff import Schedule

IDLE_S: Final = 0.25
"""How long nothing happens where nothing is due: as long as an event may wait to be noticed."""
_LONGEST_TURN_S: Final = 1.0
_NS_PER_S: Final = 1_000_000_000


class Uploader:
    """
    Sends what an app's sessions have waiting; called by one thread.

    Args:
        ledger: The app's.
        transport: Delivers one body.
        permission: Asks the consent anew; called before each request.
        clock: Dates receipts, and says what is due.
        limits: When waiting events become a batch.
        way: By which way requests leave.
        chance: Gives numbers in [0, 1), for the jitter.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        transport: Transport,
        permission: Callable[[], Permission],
        clock: Clock,
        limits: Limits | None = None,
        way: Way | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._root = ledger.root
        self._transport = transport
        self._permission = permission
        self._clock = clock
        self._way = way or Way()
        self._chance = chance
        self._outbox = Outbox(ledger, clock=clock)
        self._bodies = KeptBodies()
        self._ripeness = Ripeness(limits=limits or Limits(), bodies=self._bodies)
        self._schedule = ScheduleFile(ledger.root / "upload.json")
        self.trouble = ""
        """Why the ledger cannot be worked on at the moment; empty if all is well."""

    def step(self, *, flush: bool = False) -> float:
        """
        Send what is due, for a second or so.

        Args:
            flush: Whether events that are not yet a batch are to become one now.

        Returns:
            How many seconds the next step may wait.
        """
        try:
            return self._step(
                flush=flush, only_due=False, until_s=self._clock.monotonic_s() + _LONGEST_TURN_S
            )
        except TelemetryError as error:
            self.trouble = error.title
            return 1.0

    def finish(self, budget_s: float) -> None:
        """Send what is due already, within a budget; for a shutdown. What does not fit in stays for the next time."""
        until_s = self._clock.monotonic_s() + budget_s
        try:
            self._step(flush=False, only_due=True, until_s=until_s)
        except TelemetryError as error:
            self.trouble = error.title

    def _step(self, *, flush: bool, only_due: bool, until_s: float) -> float:
        permission = self._permission()
        if not permission.may_send or not self._root.is_dir():
            return IDLE_S
        wait_s = self._wait_s()
        if wait_s > 0:
            return min(wait_s, IDLE_S)
        lock = FileLock(self._root / "upload.lock", mode=0o600)
        with naming(self._root / "upload.lock", "locked"):
            try:
                lock.acquire(timeout=0)
            except Timeout:
                return IDLE_S / 2
        try:
            return self._take_turn(flush=flush, only_due=only_due, until_s=until_s)
        finally:
            lock.release()

    def _take_turn(self, *, flush: bool, only_due: bool, until_s: float) -> float:
        next_s = IDLE_S
        for outbox in self._outbox.sessions():
            while True:
                permission = self._permission()
                if not permission.may_send or self._wait_s() > 0:
                    return min(max(self._wait_s(), 0.0), IDLE_S) or IDLE_S
                if not only_due:
                    next_s = min(next_s, self._seal(outbox, permission, flush=flush))
                batch = self._due(outbox, permission)
                if batch is None:
                    break
                left_s = until_s - self._clock.monotonic_s()
                if left_s <= 0:
                    return 0.0
                self._send(outbox, batch, most_s=left_s if only_due else math.inf)
        self.trouble = next(iter(self._outbox.troubles.values()), "")
        return next_s

    def _wait_s(self) -> float:
        return self._schedule.read().wait_s(self._clock.now_ns())

    def _seal(self, outbox: SessionOutbox, permission: Permission, *, flush: bool) -> float:
        """Settle what is ripe; return how long it takes until something else is."""
        now_ns = self._clock.now_ns()
        if not self._ripeness.may_be_ripe(outbox, permission, now_ns, flush=flush):
            return self._ripeness.seconds_left(outbox, now_ns)
        with outbox.log.locked():
            outbox.catch_up()
            drafts = self._ripeness.drafts(outbox, permission, now_ns, flush=flush)
            for receipt in outbox.log.append(drafts):
                outbox.apply(receipt)
            if drafts:
                outbox.log.sync()
        return self._ripeness.seconds_left(outbox, now_ns)

    def _due(self, outbox: SessionOutbox, permission: Permission) -> Batch | None:
        now_ns = self._clock.now_ns()
        for batch in outbox.batches.values():
            if not self._ripeness.is_allowed(outbox, batch.first, batch.last, permission):
                continue
            is_due = batch.due_ns is not None and batch.due_ns <= now_ns
            if batch.is_unconfirmed or batch.attempts or is_due:
                return batch
        return None

    def _send(self, outbox: SessionOutbox, batch: Batch, *, most_s: float) -> None:
        content = self._announce(outbox, batch)
        if content is None:
            return
        request = UploadRequest(endpoint=self._endpoint(outbox, most_s), body=content)
        result = self._transport.send(request)
        outcome = outcome_of(
            result,
            batch,
            schedule=self._schedule.read(),
            now_ns=self._clock.now_ns(),
            random=self._chance,
        )
        with outbox.log.locked():
            outbox.catch_up()
            drafts = list(outcome.drafts)
            if outcome.must_split and batch.uuid in outbox.batches:
                parts = halves(batch.first, batch.last)
                drafts += reseal(outbox, batch, parts, due_ns=self._clock.now_ns())
            for receipt in outbox.log.append(drafts):
                outbox.apply(receipt)
        self._write_schedule(outcome.schedule)

    def _announce(self, outbox: SessionOutbox, batch: Batch) -> bytes | None:
        """Write, durably, that a batch is about to leave; return its body, or nothing if it is not to leave."""
        with outbox.log.locked():
            outbox.catch_up()
            if outbox.batches.get(batch.uuid) is None:
                return None  # somebody withheld, edited or purged a part of it meanwhile
            content = self._bodies.take(batch.uuid) or content_of(outbox, batch)
            draft = (
                Draft(
                    kind=ReceiptKind.ATTEMPT,
                    details={
                        "lines": [batch.first, batch.last],
                        "batch": batch.uuid,
                        "number": batch.attempts + 1,
                    },
                )
                if content is not None
                else Draft(
                    kind=ReceiptKind.WITHHELD,
                    details={
                        "lines": [batch.first, batch.last],
                        "why": "its bytes are not those that were sealed",
                    },
                )
            )
            for receipt in outbox.log.append([draft]):
                outbox.apply(receipt)
            outbox.log.sync()
        return content

    def _endpoint(self, outbox: SessionOutbox, most_s: float) -> Endpoint:
        way = self._way
        return Endpoint(
            url=outbox.endpoint.rstrip("/") + way.path,
            ca_file=way.ca_file,
            proxy=way.proxy,
            timeout_s=min(way.timeout_s, most_s),
            connect_timeout_s=min(way.connect_timeout_s, most_s),
        )

    def _write_schedule(self, schedule: Schedule) -> None:
        try:
            self._schedule.write(schedule)
        except TelemetryError as error:
            self.trouble = error.title
