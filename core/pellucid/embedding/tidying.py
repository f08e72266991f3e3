"""
What an app's telemetry destroys in the background: what the consent no longer covers, and what there is no room for.

Whatever fails is tried again, but not at once: looking through a ledger costs something, and the host comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.embedding.permissions import coverage_of, stale_of
from pellucid.errors import TelemetryError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.consent.rules import Decision
    from pellucid.embedding.app import App
    from pellucid.embedding.troubles import Troubles
    from pellucid.ledger.ledger import Ledger

_PASSES: Final = 2
"""Of a purge: another process may have written on, and been killed before it noticed the change itself."""
_SECOND_PASS_S: Final = 2.0
_RETRY_S: Final = 1.0
_CUT_OFF_S: Final = 0.5
"""How long an upload that is cut off may take to write down what became of it."""
_SELDOM_S: Final = 600.0
_RETRY_ROOM_S: Final = 60.0
_OFTEN_S: Final = 10.0
_BUSY_S: Final = 5.0
_MANY: Final = 1_000
"""Events after which room is looked for before its time."""


class Tidying:
    """
    Keeps an app's ledger to what may be in it; called by one thread.

    Args:
        app: Says what its events may take.
        catalogue: Says of which class an event is.
        ledger: Where things are destroyed.
        clock: Says what is due.
        troubles: Is told what fails, as `purge` and `room`.
    """

    def __init__(
        self, *, app: App, catalogue: Catalogue, ledger: Ledger, clock: Clock, troubles: Troubles
    ) -> None:
        self._app = app
        self._catalogue = catalogue
        self._ledger = ledger
        self._clock = clock
        self._troubles = troubles
        self._covered: object = None
        self._is_change = False
        self._passes_left = 0
        self._purge_at_s = 0.0
        self._asked_for_room_s: float | None = None
        self._looked_for_room_s: float | None = None
        self._room_at_s = 0.0
        self._recorded_then = 0

    def purge(
        self,
        decision: Decision,
        *,
        sending: threading.Lock,
        ask: Callable[[], Decision],
        is_last: bool = False,
    ) -> None:
        """
        Destroy what the consent no longer covers, once it has changed and again a little later; blocks.

        Args:
            decision: What holds.
            sending: Held while this process sends; it is waited for a moment.
            ask: Says what holds by then: what is recorded under a later choice is not touched.
            is_last: Whether the process ends, so that there is no later: then it is done if something changed lately.
        """
        stale = stale_of(decision, catalogue=self._catalogue)
        if stale is None or not self._ledger.root.is_dir():
            return
        now_s = self._clock.monotonic_s()
        covered = coverage_of(decision)

        def holds() -> bool:
            return coverage_of(ask()) == covered

        if covered != self._covered:
            self._is_change = self._covered is not None or decision.is_persons_no
            self._covered, self._passes_left, self._purge_at_s = covered, _PASSES, now_s
        is_due = self._is_change if is_last else now_s >= self._purge_at_s
        if not self._passes_left or not is_due:
            return
        from pellucid.sending.purging import purge_stale  # noqa: PLC0415 - most rounds have nothing to destroy

        # After a change an upload is cut off, and soon done; before one it may take as long as it likes.
        is_quiet = sending.acquire(timeout=_CUT_OFF_S if self._is_change else 0.0)
        try:
            is_done = self._do("purge", lambda: purge_stale(self._ledger, stale, still_holds=holds).troubles)
        finally:
            if is_quiet:
                sending.release()
        self._passes_left -= is_done
        self._purge_at_s = now_s + (_SECOND_PASS_S if is_done else _RETRY_S)

    def make_room(self, recorded: int, *, is_busy: bool = False) -> None:
        """
        Give up what is too much, or waits too long for a person; every ten minutes, or after many events. Blocks.

        Args:
            recorded: How many events this process has recorded so far.
            is_busy: Whether something is being sent, which the first look at a long queue would slow down: it can wait.
        """
        now_s = self._clock.monotonic_s()
        last_s = self._looked_for_room_s
        if self._asked_for_room_s is None:
            self._asked_for_room_s = now_s
        if is_busy and last_s is None and now_s - self._asked_for_room_s < _BUSY_S:
            return
        is_early = last_s is not None and now_s < self._room_at_s
        is_much = (
            recorded - self._recorded_then >= _MANY and last_s is not None and now_s - last_s >= _OFTEN_S
        )
        if (is_early and not is_much) or not self._ledger.root.is_dir():
            return
        from pellucid.embedding.health_file import forget_old  # noqa: PLC0415 - seldom
        from pellucid.sending.caps import enforce  # noqa: PLC0415 - as above
        from pellucid.sending.purging import purge_unanswered  # noqa: PLC0415 - as above
        from pellucid.sending.values import Caps  # noqa: PLC0415 - as above

        caps = Caps(events=self._app.most_events, size_bytes=self._app.most_bytes, age_s=self._app.most_age_s)

        def work() -> Sequence[str]:
            troubles = purge_unanswered(self._ledger, caps).troubles
            enforce(self._ledger, caps)
            forget_old(self._ledger.root, now_ns=self._clock.now_ns())
            return troubles

        is_done = self._do("room", work)
        self._looked_for_room_s, self._recorded_then = now_s, recorded
        self._room_at_s = now_s + (_SELDOM_S if is_done else _RETRY_ROOM_S)

    def _do(self, subject: str, work: Callable[[], Sequence[str]]) -> bool:
        try:
            troubles = work()
        except TelemetryError as error:
            troubles = (error.title,)
        except Exception as error:  # noqa: BLE001 - the thread has to go on: it also asks the consent
            troubles = (f"The telemetry's {subject} fails ({type(error).__name__}: {error})",)
        self._troubles.note(subject, troubles[0] if troubles else "")
        return not troubles
