"""The service that watches an app always: how it stands, and setting it up and taking it away, in tasks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pellucid.apps import WatchedApp
from pellucid.errors import ServiceError, TelemetryError
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.service.values import Service, ServiceState
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceStanding:
    """What is known of the service at one moment."""

    kind: str = ""
    """What the system calls such a service."""
    place: str = ""
    """Where it is, or would be."""
    state: ServiceState | None = None
    """`None`: there can be none, for the reason that `obstacle` tells."""
    obstacle: str = ""
    """Why none can be set up here, a sentence without a full stop; empty if nothing is known to stand in the way."""

    @property
    def is_installed(self) -> bool:
        """Whether the system has it."""
        return self.state is not None and self.state.installed


class ServiceFeed(QObject):
    """
    Asks the system about one app's service, and tells it what a person wants; one after the other.

    Args:
        shown: The app.
        tasks: Where the system is asked.
    """

    changed = Signal(object)
    """A `ServiceStanding`: after each look, and after each verb."""
    installed = Signal(object)
    """A person has had it set up; the `ServiceStanding` since then."""
    removed = Signal(object)
    """A person has had it taken away; as above."""
    failed = Signal(object, bool)
    """The `TelemetryError` of a verb, and whether it was to be set up; `changed` follows."""

    def __init__(self, *, shown: ShownApp, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._tasks = tasks
        self._busy = False
        self._next: Callable[[], None] | None = None
        self._closed = False

    @Slot()
    def look(self) -> None:
        """See how it stands; nothing if it is being asked anyway."""
        if not self._busy:
            self._start(self._see, done=lambda _standing: None, failed=lambda _error: None)

    @Slot()
    def install(self) -> None:
        """Set it up, or anew."""
        self._start(
            lambda: self._do(lambda service: service.install()),
            done=self.installed.emit,
            failed=lambda error: self.failed.emit(error, True),
        )

    @Slot()
    def uninstall(self) -> None:
        """Take it away."""
        self._start(
            lambda: self._do(lambda service: service.uninstall()),
            done=self.removed.emit,
            failed=lambda error: self.failed.emit(error, False),
        )

    def close(self) -> None:
        """Tell nothing any more; what the system was told it does."""
        self._closed = True

    def _start(
        self,
        work: Callable[[], ServiceStanding],
        *,
        done: Callable[[ServiceStanding], object],
        failed: Callable[[TelemetryError], object],
    ) -> None:
        if self._closed:
            return
        if self._busy:
            self._next = lambda: self._start(work, done=done, failed=failed)
            return
        self._busy = True

        def take(standing: ServiceStanding) -> None:
            self._busy = False
            if not self._closed:
                done(standing)
                self.changed.emit(standing)
                self._go_on()

        def give_up(error: TelemetryError) -> None:
            self._busy = False
            if not self._closed:
                failed(error)
                self._go_on()
                # A verb may have been done in part; a look that failed would only fail again.
                if work != self._see:
                    self.look()

        self._tasks.start(work, done=take, failed=give_up)

    def _go_on(self) -> None:
        waiting, self._next = self._next, None
        if waiting is not None:
            waiting()

    def _service(self) -> Service:
        from pellucid.service import service_of  # noqa: PLC0415 - in the task

        app = self._shown.app
        if not isinstance(app, WatchedApp):
            raise ServiceError(
                say("{title} writes its own log", title=app.title), say("Nobody has to watch it.")
            )
        return service_of(app, self._shown.locations)

    def _do(self, verb: Callable[[Service], object]) -> ServiceStanding:
        verb(self._service())
        return self._see()

    def _see(self) -> ServiceStanding:
        from pellucid.service.obstacle import obstacle  # noqa: PLC0415 - as above

        try:
            service = self._service()
        except TelemetryError as error:
            return ServiceStanding(obstacle=error.title)
        state = service.state()
        hindrance = "" if state.installed else state.note or obstacle()
        return ServiceStanding(kind=service.kind, place=service.place, state=state, obstacle=hindrance)
