"""What finished runs left behind: how it stands, and doing what a person wants with it, in tasks."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pellucid.apps import WatchedApp
from pellucid.errors import TelemetryError, UsageError
from pellucid_gui.pages.file_bell import FileBell
from pellucid_gui.tasks import Latest
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.holding.holding import Holding
    from pellucid.holding.values import Review
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

T = TypeVar("T")

_EVERY_MS: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldStanding:
    """How leftovers stand at one moment."""

    review: Review
    ends_with_window: bool
    """Whether the witness that holds them ends with the window."""


class HoldFeed(QObject):
    """
    Looks at one app's leftovers, and has done what a person wants with them; one after the other.

    It looks whenever the witness or anybody else has changed how they are held; as long as somebody looks on also every
    two seconds, since files come and go and nobody tells.

    Args:
        shown: The app.
        tasks: Where the disk is read and written, and the witness waited for.
        clock: Tells how old a file is.
        is_ours: Says whether the witness ends with the window; called in a task.
    """

    changed = Signal(object)
    """A `HoldStanding`: after each verb, and after each look unless a verb follows at once."""
    deleted = Signal(object)
    """A person had a leftover deleted; the engine's `Deleted`. `changed` follows."""
    failed = Signal(object)
    """The `TelemetryError` of a verb; `changed` follows."""
    payload_read = Signal(object)
    """The `Payload` that was asked for last."""
    payload_failed = Signal(str, object)
    """Its session, and the `TelemetryError`."""

    def __init__(
        self,
        *,
        shown: ShownApp,
        tasks: Tasks,
        clock: Clock,
        is_ours: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._tasks = tasks
        self._clock = clock
        self._is_ours = is_ours
        self._verbs: deque[Callable[[], object]] = deque()
        self._busy = self._again = self._closed = False
        self._payloads = Latest(tasks)
        self._bells: tuple[FileBell, ...] = ()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now, and whenever something changes from now on."""
        from pellucid.holding.choice import choice_file  # noqa: PLC0415 - after the first paint
        from pellucid.holding.report import REPORT_FILE  # noqa: PLC0415 - as above

        if self._bells or self._closed:
            return
        app, locations = self._shown.app, self._shown.locations
        files = (choice_file(locations.config, app), locations.ledger_root(app) / REPORT_FILE)
        self._bells = tuple(FileBell(file, parent=self) for file in files)
        for bell in self._bells:
            bell.rung.connect(self.look)
        self.look()

    def look_on(self, *, on: bool) -> None:
        """Look from time to time, or only when something rings."""
        if on and not self._closed:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """See how leftovers stand; once more afterwards, if that is being seen already."""
        if self._closed:
            return
        if self._busy:
            self._again = True
            return
        for bell in self._bells:
            bell.follow()
        self._start(lambda: None, done=lambda _nothing: None, is_look=True)

    def switch(self, *, on: bool) -> None:
        """Keep leftovers back from now on, or let all of them go and keep none back any more."""
        self._do(lambda holding: holding.switch(on=on))

    def release(self, session: str) -> None:
        """Let a leftover go."""
        self._do(lambda holding: holding.release([session]))

    def keep(self, session: str) -> None:
        """Note that a leftover was read, and goes on being kept back."""
        self._do(lambda holding: holding.keep([session]))

    def delete(self, session: str) -> None:
        """Delete a leftover; the person has confirmed it."""
        self._queue(lambda: self._start(lambda: self._holding().delete(session), done=self.deleted.emit))

    def read_payload(self, session: str) -> None:
        """Read what the next start would post for a leftover."""
        self._payloads.start(
            lambda: self._holding().payload(session),
            done=self.payload_read.emit,
            failed=lambda error: self.payload_failed.emit(session, error),
        )

    def close(self) -> None:
        """Tell nothing any more; what was begun runs to its end."""
        self._closed = True
        self._timer.stop()
        self._payloads.forget()
        self._verbs.clear()
        for bell in self._bells:
            bell.close()

    def _do(self, verb: Callable[[Holding], object]) -> None:
        def work() -> None:
            holding = self._holding()
            verb(holding)
            holding.wait_until_obeyed()  # if it is not, the next look says so

        self._queue(lambda: self._start(work, done=lambda _nothing: None))

    def _queue(self, begin: Callable[[], object]) -> None:
        self._verbs.append(begin)
        self._go_on()

    def _go_on(self) -> None:
        if self._closed or self._busy:
            return
        if self._verbs:
            self._verbs.popleft()()
        elif self._again:
            self._again = False
            self.look()

    def _start(self, work: Callable[[], T], *, done: Callable[[T], object], is_look: bool = False) -> None:
        """Do something and look, in a task; tell what became of it before how things stand."""
        self._busy = True

        def carry_out() -> tuple[T | None, TelemetryError | None, HoldStanding]:
            try:
                outcome, refusal = work(), None
            except TelemetryError as error:
                outcome, refusal = None, error
            return outcome, refusal, self._see()

        def take(found: tuple[T | None, TelemetryError | None, HoldStanding]) -> None:
            self._busy = False
            if self._closed:
                return
            outcome, refusal, standing = found
            if refusal is not None:
                self.failed.emit(refusal)
            else:
                done(cast("T", outcome))
            if not (is_look and self._verbs):  # what is about to change would flicker
                self.changed.emit(standing)
            self._go_on()

        def give_up(error: TelemetryError) -> None:
            self._busy = False
            if not self._closed:
                self.failed.emit(error)
                self._go_on()

        self._tasks.start(carry_out, done=take, failed=give_up)

    def _holding(self) -> Holding:
        from pellucid.holding.holding import Holding  # noqa: PLC0415 - in the task

        app = self._shown.app
        if not isinstance(app, WatchedApp):
            raise UsageError(
                say("{title} leaves nothing behind that its next start would send unseen", title=app.title)
            )
        return Holding(app=app, locations=self._shown.locations, clock=self._clock)

    def _see(self) -> HoldStanding:
        review = self._holding().look()
        return HoldStanding(review=review, ends_with_window=review.witness is not None and self._is_ours())
