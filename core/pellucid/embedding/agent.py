"""
What works behind an app's telemetry, in two threads.

One asks the consent and reports what was recorded, every tenth of a second; the other sends.

Neither ever holds up the host: it records without waiting for them, and on its way out gives them a second. Neither
ever ends before that, whatever fails: a process that no longer asks would go on against a person's no.
"""

from __future__ import annotations

import math
import threading
import time
from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Mode
from pellucid.worker import Rounds, unforked

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.consent.rules import Decision
    from pellucid.embedding.health_report import HealthReport
    from pellucid.embedding.obedience import Obedience
    from pellucid.embedding.tidying import Tidying
    from pellucid.embedding.troubles import Troubles
    from pellucid.recording.recorder import Recorder
    from pellucid.sending.uploader import Uploader
    from pellucid.transport import Transport

_ROUND_S: Final = 0.1
_SLOW_ROUND_S: Final = 1.0
_PREPARE_AGAIN_S: Final = 1.0
_ABORT_S: Final = 0.5
_LEAST_S: Final = 0.05
_FLUSH_S: Final = 5.0
_ENDING_S: Final = 0.2
"""How long the last lines of a session that was just ended are waited for."""
_KEYRINGS_SHARE: Final = 0.5
"""Of the time that a shutdown may take."""


class Agent:
    """
    Keeps one process's recording and sending going, in step with the consent.

    Args:
        obedience: Asks the consent.
        recorder: Is brought to the disk.
        tidying: Destroys what may not stay.
        health: Says how it goes.
        transport: Is cut off where a server takes longer than the host's end.
        make_uploader: Makes what sends.
        clock: Measures what a shutdown may take.
        troubles: Is told what fails.
        prepare: What is done in the background once something may be recorded; keeps its own errors. Returns whether it is
            done: if not, as with a full disk, it is tried again.
        ensure_id: Makes an id where there is none, such as after a full disk; keeps its own errors.
    """

    def __init__(
        self,
        *,
        obedience: Obedience,
        recorder: Recorder,
        tidying: Tidying,
        health: HealthReport,
        transport: Transport,
        make_uploader: Callable[[], Uploader],
        clock: Clock,
        troubles: Troubles,
        prepare: Callable[[], bool] = lambda: True,
        ensure_id: Callable[[], None] = lambda: None,
    ) -> None:
        self._obedience = obedience
        self._recorder = recorder
        self._tidying = tidying
        self._health = health
        self._transport = transport
        self._make_uploader = make_uploader
        self._clock = clock
        self._troubles = troubles
        self._prepare: Callable[[], bool] | None = prepare
        self._prepare_at_s = 0.0
        self._ensure_id = ensure_id
        self._renew()

    def _renew(self) -> None:
        self._is_over = False
        self._uploader: Uploader | None = None
        self._rounds: tuple[Rounds, ...] | None = None
        self._reporting = threading.Lock()
        self._reporter: int | None = None
        self._sending = threading.Lock()
        self._starting = threading.Lock()

    @property
    def decision(self) -> Decision:
        """What holds, as it was last asked for."""
        return self._obedience.decision

    @property
    def troubles(self) -> tuple[str, ...]:
        """What goes wrong at the moment, one sentence each."""
        return self._health.troubles

    def look(self) -> Decision:
        """Ask the consent, and let it be obeyed at once; cheap, does not raise."""
        return self._obedience.look()

    def start(self) -> None:
        """Begin to work in the background; harmless if that has begun. Without a thread left it is tried again."""
        if not self._starting.acquire(blocking=False):
            return  # another thread is about to, or this one is interrupted in the middle of it
        try:
            if self._rounds is None and not self._is_over:
                self._rounds = self._begin()
        finally:
            self._starting.release()

    def flush(self) -> None:
        """Seal what waits and send what is due, in the calling thread; blocks for some seconds at most."""
        end_s = time.monotonic() + _ENDING_S
        self._report(_FLUSH_S)
        while self._recorder.is_ending and time.monotonic() < end_s:
            time.sleep(_ENDING_S / 20)
            self._report(_ENDING_S)
        if self._sending.acquire(timeout=_FLUSH_S):
            try:
                self._step(flush=True, budget_s=_FLUSH_S)
            except Exception as error:  # noqa: BLE001 - the host called, and must not suffer
                self._fails("upload", error)
            finally:
                self._sending.release()

    def stop(self, budget_s: float, *, closes: bool) -> None:
        """
        End both threads, and send what is due within a budget; what does not fit in stays for the next time.

        Args:
            budget_s: How long all of it may take, give or take a tenth of a second.
            closes: Whether the recording ends as well; it may go on while the interpreter shuts down.
        """
        end_s = self._clock.monotonic_s() + budget_s
        self._is_over = True
        decision = self.look()
        self._obedience.settle(budget_s * _KEYRINGS_SHARE)
        if closes:
            self._obedience.close()
        else:
            self._report(budget_s)
        rounds, self._rounds = self._rounds, None
        for each in rounds or ():
            each.stop(0)
        for each in rounds or ():
            if not each.stop(max(end_s - self._clock.monotonic_s(), _LEAST_S)):
                self._transport.abort()
                each.stop(_ABORT_S)
        if rounds is not None:
            self._finish(decision, end_s)
        self._transport.close()
        self._health.end()

    def after_fork(self) -> None:
        """In a forked child: forget the parent's threads; the first event starts new ones."""
        self._renew()
        self._obedience.after_fork()
        self._health.renew()

    def _begin(self) -> tuple[Rounds, ...] | None:
        rounds = (Rounds(self._round, name="pellucid-agent"), Rounds(self._send, name="pellucid-upload"))
        try:
            for each in rounds:
                each.start()
        except RuntimeError:
            for each in rounds:
                each.stop(0)
            self._troubles.note("threads", "The system has no thread left for telemetry: nothing is sent")
            return None
        self._troubles.note("threads", "")
        return rounds

    def _round(self) -> float:
        try:
            decision = self.look()
            self._get_ready(decision)
            self._report(_ROUND_S)
            if not self._recorder.is_ending:  # what is still on its way would be missed
                self._tidying.purge(decision, sending=self._sending, ask=self.look)
            self._tidying.make_room(self._recorder.health().recorded, is_busy=self._sending.locked())
            self._health.tell(decision)
            if decision.mode is not Mode.OFF and not decision.analytics_id:
                self._ensure_id()
                return _SLOW_ROUND_S
        except Exception as error:  # noqa: BLE001 - see the module
            return self._fails("round", error)
        self._troubles.note("round", "")
        return _ROUND_S

    def _send(self) -> float:
        try:
            with self._sending:
                return self._step(flush=False, budget_s=math.inf)
        except Exception as error:  # noqa: BLE001 - see the module
            return self._fails("upload", error)

    def _finish(self, decision: Decision, end_s: float) -> None:
        """Do, without threads, what these would have come to."""
        self._get_ready(decision)
        self._tidying.purge(decision, sending=self._sending, ask=self.look, is_last=True)
        self._tidying.make_room(self._recorder.health().recorded)
        left_s = end_s - self._clock.monotonic_s()
        if left_s > 0 and self._sending.acquire(blocking=False):
            try:
                self._ready_uploader().finish(left_s)
            except Exception as error:  # noqa: BLE001 - as in `flush`
                self._fails("upload", error)
            finally:
                self._sending.release()

    def _report(self, patience_s: float) -> None:
        """Bring what was recorded to the disk; whoever has waited for another thread that does it finds all of it there."""
        if self._reporter == threading.get_ident():  # a signal's handler, in the middle of a report
            return
        if not self._reporting.acquire(timeout=patience_s):
            return
        self._reporter = threading.get_ident()
        try:
            self._recorder.report()
        finally:
            self._reporter = None
            self._reporting.release()

    def _get_ready(self, decision: Decision) -> None:
        now_s = self._clock.monotonic_s()
        if decision.mode is Mode.OFF or self._prepare is None or now_s < self._prepare_at_s:
            return
        prepare, self._prepare = self._prepare, None
        with unforked():
            import pellucid.sending.caps  # noqa: PLC0415 - in the background, and before anything needs it
            import pellucid.sending.purging  # noqa: F401, PLC0415 - as above

            if not prepare():
                self._prepare, self._prepare_at_s = prepare, now_s + _PREPARE_AGAIN_S

    def _step(self, *, flush: bool, budget_s: float) -> float:
        uploader = self._ready_uploader()
        rest_s = uploader.step(flush=flush, budget_s=budget_s)
        # What it said last is not looked at again where it may not send.
        self._troubles.note("upload", uploader.trouble if self.decision.may_send_anything else "")
        return rest_s

    def _ready_uploader(self) -> Uploader:
        if self._uploader is None:
            with unforked():
                self._uploader = self._make_uploader()
        return self._uploader

    def _fails(self, subject: str, error: Exception) -> float:
        """Say that something fails in a way that nobody thought of; return how long to wait before it is tried again."""
        self._troubles.note(subject, f"The telemetry's {subject} fails ({type(error).__name__}: {error})")
        return _SLOW_ROUND_S
