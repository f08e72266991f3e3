"""
Running a program in our place: whoever started us sees of it what they would see without us.

It stays in our group of processes, so that the terminal tells it directly what it tells the foreground; what somebody
tells us alone is passed on. When it stops we stop, and we end as it ended.
"""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn

from pellucid.errors import TelemetryError

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import FrameType

NOT_FOUND_EXIT_CODE: Final = 127
"""As a shell ends where there is no such program."""
NOT_RUNNABLE_EXIT_CODE: Final = 126
"""As a shell ends where it cannot be run."""

_LOOK_S: Final = 0.25
"""How often the program is looked after although no signal asks for it."""
_SIGNALLED: Final = 128
_FROM_KERNEL: Final = 128
"""The `si_code` of what a terminal sends, on Linux."""
_PASSED_ON: Final = tuple(
    getattr(signal, name)
    for name in ("SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGTSTP", "SIGUSR1", "SIGUSR2")
    if hasattr(signal, name)
)
_NEWS: Final = tuple(
    getattr(signal, name) for name in ("SIGCHLD", "SIGCONT", "SIGWINCH") if hasattr(signal, name)
)
_ENDING: Final = ("SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM")


class CannotStartError(TelemetryError, OSError):
    """
    The program cannot be started.

    Args:
        name: As the person wrote it.
        error: What the system said.
    """

    def __init__(self, name: str, error: OSError) -> None:
        super().__init__(f"{name} cannot be started: {error.strerror or error}")
        is_missing = error.errno == errno.ENOENT
        self.exit_code = NOT_FOUND_EXIT_CODE if is_missing else NOT_RUNNABLE_EXIT_CODE


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a program ended."""

    code: int
    """Its exit code; 0 if a signal ended it."""
    signal: int = 0
    """The signal that ended it; 0 if none did."""

    @property
    def shell_code(self) -> int:
        """The exit code that a shell reports for it."""
        return _SIGNALLED + self.signal if self.signal else self.code


class Program:
    """
    A program that runs in our place; started and waited for in the main thread.

    From `hold_signals` to `close` all signals wait for `wait`, in every thread that begins meanwhile.

    Args:
        on_resize: Called when the terminal has another size, before the program is told again.
    """

    def __init__(self, *, on_resize: Callable[[], None]) -> None:
        self._on_resize = on_resize
        self._pid = 0
        self._popen: subprocess.Popen[bytes] | None = None
        self._mask: set[int] | None = None
        self._handlers: dict[int, Callable[[int, FrameType | None], object] | int | None] = {}
        self._is_stopped = False
        self._astray: list[int] = []

    def hold_signals(self) -> None:
        """Let signals wait from now on; before `start`, and before any thread begins."""
        if sys.platform == "win32":
            self._handlers[signal.SIGINT] = signal.signal(signal.SIGINT, signal.SIG_IGN)
            return
        # They are waited for, and yet have handlers: some systems drop a signal without one although it is blocked, and
        # a library may have started a thread before, to which the system gives what it should keep for us.
        for number in sorted(_taken_in()):
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._handlers[number] = signal.signal(number, self._note_astray)
        self._mask = {int(each) for each in signal.pthread_sigmask(signal.SIG_BLOCK, _taken_in())}

    def start(self, command: Sequence[str], *, environment: Mapping[str, str], stderr: int) -> None:
        """
        Start it, with our own standard input and output.

        Raises:
            CannotStartError: It is not there, or cannot be run.
        """
        try:
            if sys.platform == "win32":
                self._popen = subprocess.Popen(  # noqa: S603 - what the person asked for
                    command, env=environment, stderr=stderr
                )
            else:
                self._pid = _spawn(command, environment, stderr, self._mask or set())
        except OSError as error:
            raise CannotStartError(command[0], error) from error

    def wait(self) -> Ending:
        """Block until the program has ended; pass on what we are told meanwhile."""
        if sys.platform == "win32":
            return Ending(code=self._popen.wait() if self._popen else 0)
        while True:
            ending = self._look_after()
            if ending is not None:
                return ending
            number, is_for_all = _next_signal()
            for each in (number, *self._take_astray()):
                if each == signal.SIGWINCH:
                    self._on_resize()
                    self._tell(each)
                elif each == signal.SIGCONT:
                    if self._is_stopped:
                        self._is_stopped = False
                        self._tell(each)
                elif each in _PASSED_ON and not (is_for_all and each == number):
                    self._tell(each)

    @property
    def is_told_to_end(self) -> bool:
        """Whether somebody wants us to end at once, after the program itself has ended."""
        if sys.platform == "win32":
            return False
        return bool({getattr(signal, name) for name in _ENDING} & {*signal.sigpending(), *self._astray})

    def close(self) -> None:
        """Give the signals back; a second call is harmless."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._handlers.clear()
        mask, self._mask = self._mask, None
        if sys.platform != "win32" and mask is not None:
            while {*_PASSED_ON, *_NEWS} & signal.sigpending():  # they were for the program, which is no more
                signal.sigwait(_taken_in())
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)

    def _look_after(self) -> Ending | None:
        if sys.platform == "win32":
            return None
        while True:
            pid, status = os.waitpid(self._pid, os.WNOHANG | os.WUNTRACED)
            if pid == 0:
                return None
            if os.WIFEXITED(status):
                return Ending(code=os.WEXITSTATUS(status))
            if os.WIFSIGNALED(status):
                return Ending(code=0, signal=os.WTERMSIG(status))
            # Only what a terminal does to the whole job is done to us as well: who stops one process continues it.
            if os.WSTOPSIG(status) != signal.SIGSTOP:
                self._is_stopped = True
                os.kill(os.getpid(), signal.SIGSTOP)

    def _note_astray(self, number: int, _frame: FrameType | None) -> None:
        self._astray.append(number)

    def _take_astray(self) -> list[int]:
        astray, self._astray = self._astray, []
        return astray

    def _tell(self, number: int) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._pid, number)


def end_as(ending: Ending) -> NoReturn:
    """End this process as the program ended: with its exit code, or by the same signal."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    if sys.platform != "win32" and ending.signal:
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))  # one memory image is enough, and it is not ours
        with suppress(OSError, ValueError):  # SIGKILL has no handler
            signal.signal(ending.signal, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {ending.signal})
        os.kill(os.getpid(), ending.signal)
    os._exit(ending.shell_code)


def _spawn(command: Sequence[str], environment: Mapping[str, str], stderr: int, mask: set[int]) -> int:
    if sys.platform == "win32":
        return 0

    def spawn(*arguments: str) -> int:
        return os.posix_spawnp(
            arguments[0],
            arguments,
            environment,
            file_actions=[(os.POSIX_SPAWN_DUP2, stderr, 2)],
            setsigmask=mask,
            setsigdef=[signal.SIGPIPE, signal.SIGXFSZ],  # what Python itself ignores
        )

    try:
        return spawn(*command)
    except OSError as error:
        if error.errno != errno.ENOEXEC:
            raise
        return spawn("/bin/sh", *command)  # as shells do with a script that names no interpreter


def _taken_in() -> set[signal.Signals]:
    return {*_PASSED_ON, *_NEWS}


def _next_signal() -> tuple[int, bool]:
    """Wait for a signal, not for ever; return it or 0, and whether a terminal sent it to the program as well."""
    if sys.platform == "linux":
        came = signal.sigtimedwait(_taken_in(), _LOOK_S)
        return (0, False) if came is None else (came.si_signo, came.si_code == _FROM_KERNEL)
    if sys.platform == "win32":
        raise NotImplementedError
    number = signal.sigwait(_taken_in())
    return number, number in {signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP} and _is_in_foreground()


def _is_in_foreground() -> bool:
    if sys.platform == "win32":
        return False
    for descriptor in range(3):
        with suppress(OSError):
            return os.tcgetpgrp(descriptor) == os.getpgrp()
    return False
