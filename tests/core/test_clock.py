"""The machine's own clock."""

from __future__ import annotations

import time

from pellucid.clock import Clock, SystemClock


def test_it_tells_the_time_of_day_in_nanoseconds():
    """The time of day lies between two looks at the system's own."""
    clock: Clock = SystemClock()
    before, now, after = time.time_ns(), clock.now_ns(), time.time_ns()
    assert before <= now <= after


def test_passed_time_never_runs_backwards():
    """Each look is no earlier than the one before."""
    clock: Clock = SystemClock()
    looks = [clock.monotonic_s() for _ in range(100)]
    assert sorted(looks) == looks
