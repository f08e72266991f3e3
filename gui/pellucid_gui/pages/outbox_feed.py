"""What leaves a program next, read away from the GUI thread: once at a time, and again if something has changed meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pellucid.apps import EmbeddedApp, WatchedApp
from pellucid.errors import NotFoundError
from pellucid.said import said
from pellucid_gui.tasks import Repeated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.view.marks import Marks
    from pellucid.view.outbound import OutboundWatch
    from pellucid.view.own_status import OwnStatus
    from pellucid.view.request_values import Outlook
    from pellucid.view.values import Mark
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was seen at one look."""

    outlook: Outlook
    marks: Mapping[tuple[str, int], tuple[Mark, ...]] = field(default_factory=dict)
    """By event, what is worth a second look in it."""


class OutboxFeed(QObject):
    """
    Looks when it is asked to.

    Args:
        shown: The program.
        tasks: Where receipts and lines are read.
        clock: Says what is due.
    """

    came = Signal(object)
    """A `Look`."""
    failed = Signal(object)
    """The `TelemetryError` in its place; a later look may succeed."""

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._clock = clock
        self._marks: Marks | None = None
        self._watch: OutboundWatch | None = None
        self._status: OwnStatus | None = None
        self._looks = Repeated(tasks)

    @property
    def is_busy(self) -> bool:
        """Whether a look is under way."""
        return self._looks.is_busy

    def renew(self, shown: ShownApp) -> None:
        """Look at what another card says of the same program."""
        self._shown, self._marks = shown, None

    def look(self, status: OwnStatus | None) -> None:
        """
        Look now, in a task; a look that is under way is followed by another one.

        Args:
            status: How things are with an app that has the engine inside; somebody else's program has none.
        """
        self._status = status
        if status is None and isinstance(self._shown.app, EmbeddedApp):
            return
        self._looks.ask(self._see, done=self._take, failed=self._fail)

    def _see(self) -> Look:
        from pellucid.event import decode  # noqa: PLC0415 - in the task
        from pellucid.view.marks import Marks  # noqa: PLC0415 - as above

        program, status = self._shown, self._status
        if isinstance(program.app, WatchedApp):
            from pellucid.view.watched_request import watched_outlook  # noqa: PLC0415 - only for such a program

            outlook = watched_outlook(program.app, locations=program.locations, clock=self._clock)
        elif isinstance(program.app, EmbeddedApp) and status is not None:
            outlook = self._see_own(program.app, status)
        else:
            raise NotFoundError(said("Nothing is known of what this program sends"))
        judge = self._marks = self._marks or Marks(program.app)
        shown = (outlook.request, *(later.request for later in outlook.later), outlook.held)
        requests = [each for each in shown if each is not None]
        events = [*outlook.withheld, *(event for request in requests for event in request.events)]
        found = {event.key: judge.of(decode(event.raw)) for event in events}
        return Look(outlook=outlook, marks={key: marks for key, marks in found.items() if marks})

    def _see_own(self, app: EmbeddedApp, status: OwnStatus) -> Outlook:
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - only for such an app
        from pellucid.view.next_request import own_outlook  # noqa: PLC0415 - as above
        from pellucid.view.outbound import OutboundWatch  # noqa: PLC0415 - as above

        ledger = Ledger(root=self._shown.locations.ledger_root(app), clock=self._clock)
        watch = self._watch = self._watch or OutboundWatch(ledger)
        # Receipts may be newer than the last status: what is shown of them has to be of one moment.
        return own_outlook(app, ledger=ledger, status=replace(status, outbound=watch.look()))

    def _take(self, look: Look) -> None:
        self.came.emit(look)

    def _fail(self, error: TelemetryError) -> None:
        self.failed.emit(error)
