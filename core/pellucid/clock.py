"""Where the engine's time comes from, so that a test can own it."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time of day and the time passed."""

    def now_ns(self) -> int:
        """Nanoseconds since 1970-01-01T00:00:00Z; may jump when the system's clock is set."""

    def monotonic_s(self) -> float:
        """Seconds since some fixed moment; never jumps."""


class SystemClock:
    """The machine's own clocks."""

    def now_ns(self) -> int:
        """Nanoseconds since the epoch, in UTC."""
        return time.time_ns()

    def monotonic_s(self) -> float:
        """Seconds since some fixed moment."""
        return time.monotonic()
