"""The signs of life of the one that looks."""

from __future__ import annotations

import pytest

from pellucid.witness.beats import IDLE_S, Doing, Pulse, asleep_ns


class OwnedClock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.wall_ns = 1_000
        self.passed_s = 100.0

    def now_ns(self) -> int:
        """The time of day."""
        return self.wall_ns

    def monotonic_s(self) -> float:
        """The time passed."""
        return self.passed_s


@pytest.fixture
def clock():
    return OwnedClock()


@pytest.fixture
def pulse(clock):
    return Pulse(clock=clock, asleep_ns=lambda: 7)


def test_a_beat_says_when_and_what(pulse):
    """It carries both clocks, how long the machine has slept, and whether it could look."""
    beat = pulse.beat(Doing.BLIND)
    assert (1_000, 100.0, 7, Doing.BLIND) == (beat.at_ns, beat.monotonic_s, beat.asleep_ns, beat.doing)


@pytest.mark.parametrize(("busy", "rest_s"), [(False, IDLE_S), (True, 1.0)])
def test_a_beat_is_due_after_a_rest(pulse, clock, busy, rest_s):
    """While nothing happens one comes every five seconds, else each second."""
    pulse.beat(Doing.WATCHING)
    clock.passed_s += rest_s / 2
    assert pulse.beat_if_due(Doing.WATCHING, busy=busy) is None
    clock.passed_s += rest_s / 2
    assert pulse.beat_if_due(Doing.WATCHING, busy=busy) is not None
    assert pulse.beat_if_due(Doing.WATCHING, busy=busy) is None


def test_a_change_is_told_at_once(pulse):
    """That it can no longer look, and that it can again, does not wait."""
    pulse.beat(Doing.WATCHING)
    assert Doing.BLIND is pulse.beat_if_due(Doing.BLIND, busy=False).doing
    assert pulse.beat_if_due(Doing.BLIND, busy=False) is None
    assert Doing.WATCHING is pulse.beat_if_due(Doing.WATCHING, busy=False).doing


def test_sleep_is_counted_by_the_system():
    """The system's own count only grows, and not while this test is awake."""
    before = asleep_ns()
    assert before >= 0
    assert asleep_ns() - before < 1_000_000_000
