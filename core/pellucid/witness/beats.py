"""
The signs of life that the looking side of a witness gives: when it looked, and whether it could see.

They come from the one that looks, not from the one that writes, since only its looking counts. How long the machine
slept comes along: a process that slept with its machine notices nothing by itself.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock

IDLE_S: Final = 5.0
"""How often a sign of life is given while nothing happens: whoever looks wakes as often anyway."""
_BUSY_S: Final = 1.0
_TOLERANCE_S: Final = 0.1


class Doing(StrEnum):
    """What the one that looks can do at a moment."""

    WATCHING = "watching"
    BLIND = "blind"
    """The program's folder is there and may not be read."""
    FULL = "full"
    """What was seen cannot be written, and no more of it can be kept in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """One sign of life."""

    at_ns: int
    """Nanoseconds since the epoch, UTC, by a clock that may be set."""
    monotonic_s: float
    """Seconds by a clock that is never set."""
    asleep_ns: int
    """How long the machine has slept altogether since it was started."""
    doing: Doing


def asleep_ns() -> int:
    """Return how long the machine has slept since it was started, in nanoseconds; 0 where nobody can tell."""
    if sys.platform == "linux":
        awake_ns = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) - awake_ns
    if sys.platform == "darwin":
        # There it is the monotonic clock that goes on while the machine sleeps.
        awake_ns = time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) - awake_ns
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - elsewhere it is not needed

        awake = ctypes.c_ulonglong()  # in units of 100 ns
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        ctypes.windll.kernel32.GetTickCount64.restype = ctypes.c_ulonglong
        return int(ctypes.windll.kernel32.GetTickCount64()) * 1_000_000 - awake.value * 100
    return 0


class Pulse:
    """
    Says when a sign of life is due, and makes it.

    Args:
        clock: Dates it.
        asleep_ns: As the function of that name.
    """

    def __init__(self, *, clock: Clock, asleep_ns: Callable[[], int] = asleep_ns) -> None:
        self._clock = clock
        self._asleep_ns = asleep_ns
        self._given_s = 0.0
        self._doing: Doing | None = None

    def beat(self, doing: Doing) -> Beat:
        """Make one now."""
        self._given_s, self._doing = self._clock.monotonic_s(), doing
        return Beat(
            at_ns=self._clock.now_ns(),
            monotonic_s=self._given_s,
            asleep_ns=self._asleep_ns(),
            doing=doing,
        )

    def beat_if_due(self, doing: Doing, *, busy: bool) -> Beat | None:
        """
        Make one if the last is some time ago or said something else.

        Args:
            doing: What can be done now.
            busy: Something has just changed: then they come more often, since more would be lost without one.
        """
        passed_s = self._clock.monotonic_s() - self._given_s
        if doing is self._doing and passed_s < (_BUSY_S if busy else IDLE_S - _TOLERANCE_S):
            return None
        return self.beat(doing)
