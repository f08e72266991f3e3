"""
One step of sending at a time: look what is due, ask the consent, seal, send, write down what became of it.

Any number of processes may do this for the same ledger: one request is on its way at a time, under a lock that dies
with the process that holds it.
"""

from __future__ import annotations

import math
import os
import random
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from pellucid.errors import TelemetryError
from pellucid.private_files import naming
from pellucid.sending.outbox import Outbox
from pellucid.sending.redeciding import Redeciding
from pellucid.sending.ripeness import Ripeness
from pellucid.sending.schedule_file import SCHEDULE_NAME, UPLOAD_LOCK_NAME, ScheduleFile
from pellucid.sending.sealing import KeptBodies
from pellucid.sending.session_turn import IDLE_S, Desk, SessionTurn
from pellucid.sending.values import Limits, Way
from pellucid.transport import Endpoint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Permission
    from pellucid.transport import Transport

_LONGEST_TURN_S: Final = 1.0


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
        self._permission = permission
        self._clock = clock
        self._way = way or Way()
        self._outbox = Outbox(ledger, clock=clock)
        bodies = KeptBodies()
        ripeness = Ripeness(limits=limits or Limits(), bodies=bodies)
        self._desk = Desk(
            transport=transport,
            permission=permission,
            clock=clock,
            schedule=ScheduleFile(ledger.root / SCHEDULE_NAME),
            ripeness=ripeness,
            redeciding=Redeciding(ripeness),
            bodies=bodies,
            chance=chance,
            endpoint=self._endpoint,
            note_trouble=self._note_trouble,
        )
        self.trouble = ""
        """Why the ledger cannot be worked on at the moment; empty if all is well."""

    def step(self, *, flush: bool = False, budget_s: float = math.inf) -> float:
        """
        Send what is due, for a second or so.

        Args:
            flush: Whether events that are not yet a batch are to become one now.
            budget_s: How long the last request may take as well; without it, as long as the way allows.

        Returns:
            How many seconds the next step may wait.
        """
        try:
            now_s = self._clock.monotonic_s()
            until_s = now_s + min(_LONGEST_TURN_S, budget_s)
            return self._step(flush=flush, only_due=False, until_s=until_s, end_s=now_s + budget_s)
        except TelemetryError as error:
            self.trouble = error.title
            return 1.0

    def finish(self, budget_s: float) -> None:
        """Send what is due already, within a budget; for a shutdown. What does not fit in stays for the next time."""
        until_s = self._clock.monotonic_s() + budget_s
        try:
            self._step(flush=False, only_due=True, until_s=until_s, end_s=until_s)
        except TelemetryError as error:
            self.trouble = error.title

    def _step(self, *, flush: bool, only_due: bool, until_s: float, end_s: float) -> float:
        permission = self._permission()
        if not permission.may_send or not os.path.isdir(self._root):  # noqa: PTH112 - unlike `Path`, it never raises
            return IDLE_S
        outboxes = self._outbox.sessions()
        self.trouble = next(iter(self._outbox.troubles.values()), "")
        turns = [SessionTurn(each, desk=self._desk, flush=flush, only_due=only_due) for each in outboxes]
        rest_s = min((each.rest_s(permission) for each in turns), default=IDLE_S)
        if rest_s > 0:
            return min(rest_s, IDLE_S)
        lock = FileLock(self._root / UPLOAD_LOCK_NAME, mode=0o600)
        with naming(self._root / UPLOAD_LOCK_NAME, "locked"):
            try:
                lock.acquire(timeout=0)
            except Timeout:
                return IDLE_S / 2
        try:
            return self._take_turns(turns, until_s=until_s, end_s=end_s)
        finally:
            lock.release()

    def _take_turns(self, turns: Sequence[SessionTurn], *, until_s: float, end_s: float) -> float:
        rest_s = IDLE_S
        for turn in turns:
            left_s = turn.run(until_s=until_s, end_s=end_s)
            if left_s <= 0:
                return 0.0
            rest_s = min(rest_s, left_s)
        return rest_s

    def _note_trouble(self, why: str) -> None:
        self.trouble = why

    def _endpoint(self, outbox: SessionOutbox, most_s: float) -> Endpoint:
        way = self._way
        return Endpoint(
            url=way.url(outbox.endpoint),
            ca_file=way.ca_file,
            proxy=way.proxy,
            timeout_s=min(way.timeout_s, most_s),
            connect_timeout_s=min(way.connect_timeout_s, most_s),
        )
