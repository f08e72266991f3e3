"""
One run under observation, from its first line to the last one of whatever it has started.

The program is waited for in the main thread; its standard error is carried over in a second one, and what is seen is
brought into the ledger in a third, so that neither the disk nor the length of a body ever holds up the program. When
the program ends, all that it has said is carried over before anything else. What it started and left behind, such as
a viewer, goes on being observed by a process of its own, so that we end when the program ends.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NoReturn

from pellucid.clock import SystemClock
from pellucid.config.reading import data_dir, read_config
from pellucid.ledger.ledger import Ledger
from pellucid.observing.channel import Channel
from pellucid.observing.desk import Desk
from pellucid.observing.environment import extended, own_filter
from pellucid.observing.program import Program, end_as
from pellucid.observing.relay import Relay
from pellucid.observing.witness_keeper import WitnessKeeper
from pellucid.worker import Rounds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.apps import WatchedApp
    from pellucid.locations import Locations
    from pellucid.observing.log_stream import LogRecord
    from pellucid.observing.program import Ending
    from pellucid.observing.report import Report

_STDERR: Final = 2
_EYE_S: Final = 3.0
"""How long the program waits for a witness at most; one starts in a fraction of a second, unless it cannot at all."""
_PATIENCE_S: Final = 1.0
"""How long, after the program's end, what was seen in the files may take into the ledger."""
_LEAVING_S: Final = 0.1
"""How long what the program started may take to end with it."""
_POLL_S: Final = 0.05


def observe(
    command: Sequence[str], *, app: WatchedApp, locations: Locations, on_report: Callable[[Report], None]
) -> Ending:
    """
    Run a program in our place and watch what it posts; to be called in the main thread.

    Blocks until the program has ended, and for a fraction of a second more. If something that it has started still runs
    then, this does not return: the process ends as the program did, and leaves another one behind that observes on.

    Args:
        command: The program and its arguments.
        app: Whose events it posts.
        locations: Where they are kept.
        on_report: Told what was seen, when the program has ended; and, from that other process, once more at the end.

    Raises:
        CannotStartError: The program is not there, or cannot be run.
        OSError: The system has no terminal or pipe left.
        KeyboardInterrupt: It was told to end before the program was started.
    """
    observation = _Observation(app, locations, on_report)
    try:
        return observation.run(command)
    finally:
        observation.close()


class _Observation:
    """The parts of a run, and their order."""

    def __init__(self, app: WatchedApp, locations: Locations, on_report: Callable[[Report], None]) -> None:
        clock = SystemClock()
        self._on_report = on_report
        self._keeper = WitnessKeeper(app=app, locations=locations, clock=clock)
        self._desk = Desk(
            app=app,
            ledger=Ledger(root=locations.ledger_root(app), clock=clock),
            data_dir=data_dir(app, read_config(app)),
            keeper=self._keeper,
            clock=clock,
        )
        self._channel = Channel(_STDERR)
        self._relay = Relay(
            channel=self._channel,
            person=_STDERR if _is_open(_STDERR) else None,
            shows=own_filter(os.environ).shows,
            on_records=self._take,
        )
        self._program = Program(on_resize=self._channel.follow_size)
        self._rounds = Rounds(self._desk.step, name="pellucid-desk")

    def run(self, command: Sequence[str]) -> Ending:
        """Run it all."""
        self._program.hold_signals()
        self._rounds.start()
        self._open_first_eye()
        self._relay.begin()
        self._program.start(command, environment=extended(os.environ), stderr=self._channel.writing)
        ending = self._program.wait()
        self._carry_over()
        self._rounds.stop(_PATIENCE_S)
        self._desk.settle(patience_s=_PATIENCE_S, is_hurried=lambda: self._program.is_told_to_end)
        is_running = not self._relay.resting.wait(_LEAVING_S)
        self._on_report(self._report(ending, is_running=is_running))
        if is_running:
            self._leave_behind(ending)
        return ending

    def close(self) -> None:
        """End what was started here."""
        self._channel.close_writing()
        if self._relay.end(patience_s=_PATIENCE_S):
            self._relay.close()
            self._channel.close()
        self._rounds.stop(_PATIENCE_S)
        self._keeper.close()
        self._program.close()

    def _report(self, ending: Ending, *, is_running: bool) -> Report:
        return self._desk.report(
            exit_code=ending.shell_code, is_running=is_running, is_unread=self._relay.is_unread
        )

    def _take(self, records: list[LogRecord]) -> None:
        self._desk.take(records)
        self._rounds.wake()

    def _open_first_eye(self) -> None:
        """Wait until a witness runs, but not for long: the program is what the person wants."""
        end_s = time.monotonic() + _EYE_S
        while not self._keeper.tried.wait(_POLL_S) and time.monotonic() < end_s:
            if self._program.is_told_to_end:
                raise KeyboardInterrupt

    def _carry_over(self) -> None:
        """Wait until the person has all that the program has said, as they would have it without us."""
        self._relay.mark()
        self._channel.close_writing()
        while not self._relay.passed.wait(_POLL_S):
            if self._program.is_told_to_end:
                return

    def _leave_behind(self, ending: Ending) -> NoReturn:
        if sys.platform == "win32":
            self._relay.resting.wait()
            end_as(ending)
        self._relay.end()
        if os.fork():
            end_as(ending)
        code = 1
        try:
            _cut_loose()
            self._rounds = Rounds(self._desk.step, name="pellucid-desk")
            self._rounds.start()
            self._relay.begin()
            self._relay.resting.wait()
            self._rounds.stop()
            self._desk.settle(patience_s=_PATIENCE_S)
            self._on_report(self._report(ending, is_running=False))
            self._keeper.close()
            code = 0
        finally:
            os._exit(code)  # nothing may get into the frames of the process that we were


def _cut_loose() -> None:
    """Belong to no terminal and to no pipeline but by the standard error."""
    if sys.platform == "win32":
        return
    os.setsid()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, set())


def _is_open(descriptor: int) -> bool:
    with suppress(OSError):
        os.fstat(descriptor)
        return True
    return False
