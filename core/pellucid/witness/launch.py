"""
Seeing to it that a witness runs, from a process that is none itself.

The witness that is started here is bound to this process by a pipe on its standard input, so that it ends with it,
however that one ends. It is kept away from the terminal's signals: whoever presses Ctrl-C means the window.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import HOME_VARIABLE, Locations
from pellucid.said import said
from pellucid.witness.command_line import command_line

if TYPE_CHECKING:
    from typing import IO

    from pellucid.apps import WatchedApp

_POLL_S: Final = 0.02
_PATIENCE_S: Final = 10.0
_REASON_BYTES: Final = 2000


_left: Final[list[WitnessHandle]] = []
"""Whoever lets go of a handle would be warned that its child still runs."""


class WitnessPlace(StrEnum):
    """Where the witness of an app is."""

    STARTING = "starting"
    HERE = "here"
    """It was started by this process, and ends with it."""
    ELSEWHERE = "elsewhere"
    """Another process started it; it is none of ours to end."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessHealth:
    """How an app's witness fares at this moment."""

    place: WitnessPlace
    pid: int | None = None
    backend: str = ""
    """How it follows the data folder; empty until it runs."""
    reason: str = ""
    """Why it failed, or what keeps it from copying now; a sentence for a person, empty if all is well."""


class WitnessHandle:
    """
    This process's hold on a witness.

    Args:
        ledger: Whose witness it is.
        child: The one started here; `None` where another runs already.
        errors: What the child says; owned from now on.
        reason: Why none could be started.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        child: subprocess.Popen[bytes] | None = None,
        errors: IO[bytes] | None = None,
        reason: str = "",
    ) -> None:
        self._ledger = ledger
        self._child = child
        self._errors = errors
        self._reason = reason

    def health(self) -> WitnessHealth:
        """Ask how the witness fares; takes a few milliseconds, so not for the window's own thread."""
        status = self._ledger.witness()
        child = self._child
        if child is not None and child.poll() is None:
            if status is not None and status.pid == child.pid:
                return WitnessHealth(
                    place=WitnessPlace.HERE, pid=child.pid, backend=status.backend, reason=status.trouble
                )
            return WitnessHealth(place=WitnessPlace.STARTING, pid=child.pid, reason=self._last_words())
        if status is not None:
            return WitnessHealth(
                place=WitnessPlace.ELSEWHERE, pid=status.pid, backend=status.backend, reason=status.trouble
            )
        return WitnessHealth(
            place=WitnessPlace.FAILED, reason=self._reason or self._last_words() or said("It has ended")
        )

    def wait_until_settled(self, patience_s: float = _PATIENCE_S) -> WitnessHealth:
        """Block until the witness runs or has failed, or patience ends."""
        deadline = time.monotonic() + patience_s
        while (health := self.health()).place is WitnessPlace.STARTING and time.monotonic() < deadline:
            time.sleep(_POLL_S)
        return health

    def close(self) -> None:
        """End the witness if it was started here; one that runs elsewhere stays. A second call is harmless."""
        child, self._child = self._child, None
        if child is not None:
            if child.stdin is not None:
                child.stdin.close()
            else:
                child.terminate()
            try:
                child.wait(_PATIENCE_S)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        if self._errors is not None:
            self._errors.close()

    def _last_words(self) -> str:
        if self._errors is None or self._errors.closed:
            return ""
        # The child writes through the same open file: its place must not be moved, hence no seek.
        size = os.fstat(self._errors.fileno()).st_size
        with open(self._errors.name, "rb") as errors:  # noqa: PTH123 - the name is a plain string
            errors.seek(max(size - _REASON_BYTES, 0))
            lines = errors.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else ""


def ensure_witness(app: WatchedApp, locations: Locations) -> WitnessHandle:
    """
    Attach to the witness that runs, or start one as a child; blocks until it runs or has failed.

    Which of the two is in the handle's `health`; nothing is raised, since a window without a witness is still of use.
    """
    return _started(app, locations, "--until-stdin-closes", stdin=subprocess.PIPE)


def leave_witness(app: WatchedApp, locations: Locations) -> WitnessHealth:
    """
    See to it that a witness runs that goes on when this process ends; blocks until it runs or has failed.

    Only for a person who wants that, and is told: it runs until it is told to end, or the machine stops.
    """
    handle = _started(app, locations, stdin=subprocess.DEVNULL)
    health = handle.health()
    if health.place is WitnessPlace.STARTING:  # it cannot claim the ledger, and would try for good
        handle.close()
        return replace(health, place=WitnessPlace.FAILED, pid=None)
    _left.append(handle)
    return health


def _started(app: WatchedApp, locations: Locations, *options: str, stdin: int) -> WitnessHandle:
    ledger = Ledger(root=locations.ledger_root(app), clock=SystemClock())
    if ledger.witness() is not None:
        return WitnessHandle(ledger=ledger)
    errors = tempfile.NamedTemporaryFile(prefix="pellucid-watch-")  # noqa: SIM115 - the handle closes it
    try:
        child = subprocess.Popen(  # noqa: S603 - our own program
            command_line(app, *options),
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            env=_environment(locations),
            **_away_from_the_terminal(),
        )
    except OSError as error:
        errors.close()
        return WitnessHandle(
            ledger=ledger, reason=said("The witness cannot be started: {reason}", reason=error.strerror)
        )
    handle = WitnessHandle(ledger=ledger, child=child, errors=errors)
    handle.wait_until_settled()
    return handle


def _environment(locations: Locations) -> dict[str, str]:
    environment = dict(os.environ)
    if locations != Locations.of_user():
        environment[HOME_VARIABLE] = str(locations.data.parent)
    return environment


def _away_from_the_terminal() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}
