"""When to try again."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.transport.backoff import LEAST_S, MOST_S, Schedule, jittered_s

S = 1_000_000_000


@given(st.integers(-3, 10**9), st.floats(0, 1, exclude_max=True))
def test_a_wait_is_between_a_second_and_an_hour(failures, chance):
    """However many failures there were, and whatever chance says."""
    assert LEAST_S <= jittered_s(failures, lambda: chance) <= MOST_S


@pytest.mark.parametrize(
    ("failures", "ceiling_s"), [(1, 2), (2, 4), (3, 8), (11, 2048), (12, 3600), (99, 3600)]
)
def test_the_ceiling_doubles_up_to_an_hour(failures, ceiling_s):
    """Full jitter: any wait from one second to the ceiling."""
    assert LEAST_S == jittered_s(failures, lambda: 0.0)
    assert pytest.approx(ceiling_s, rel=1e-6) == jittered_s(failures, lambda: 1 - 1e-9)


def test_a_failure_delays_and_counts():
    """Each failure in a row doubles the ceiling of the next wait."""
    once = Schedule().failed(now_ns=100 * S, after_s=None, random=lambda: 0.5)
    assert Schedule(failures=1, next_at_ns=round(101.5 * S), since_ns=100 * S) == once
    twice = once.failed(now_ns=200 * S, after_s=None, random=lambda: 0.5)
    assert Schedule(failures=2, next_at_ns=round(202.5 * S), since_ns=200 * S) == twice


@pytest.mark.parametrize(("after_s", "expected_s"), [(120.0, 120), (0.0, 1), (86_400.0, 86_400)])
def test_the_server_is_never_asked_sooner_than_it_said(after_s, expected_s):
    """Nor sooner than our own jitter says, which is at least a second."""
    schedule = Schedule().failed(now_ns=0, after_s=after_s, random=lambda: 0.0)
    assert expected_s * S == schedule.next_at_ns


def test_the_wait_shrinks_as_time_passes():
    """Then it is due."""
    schedule = Schedule(failures=1, next_at_ns=10 * S)
    assert [4.0, 0.0, 0.0] == [schedule.wait_s(now_ns) for now_ns in (6 * S, 10 * S, 99 * S)]


def test_a_clock_set_back_does_not_silence_for_years():
    """No wait is longer than a day; one that seems to be is over."""
    assert 0.0 == Schedule(failures=1, next_at_ns=10**9 * S).wait_s(0)


def test_a_clock_set_back_by_an_hour_does_not_silence_for_an_hour():
    """A moment before the failure is no moment to wait in; a second's correction of the clock is nothing."""
    schedule = Schedule().failed(now_ns=10**6 * S, after_s=None, random=lambda: 0.5)
    assert 0.0 == schedule.wait_s((10**6 - 3600) * S)
    assert 2.5 == schedule.wait_s((10**6 - 1) * S)


def test_a_stopped_schedule_waits_for_a_person():
    """It says why, and is tried once a day: somebody may have helped without telling us."""
    schedule = Schedule().blocked("the server refused the key (401)", now_ns=10**18)
    assert (86_400.0, "the server refused the key (401)") == (schedule.wait_s(10**18), schedule.stopped)
    assert 0.0 == schedule.wait_s(10**18 + 86_400 * 10**9)


@given(
    st.builds(
        Schedule,
        failures=st.integers(0),
        next_at_ns=st.integers(0),
        stopped=st.text(),
        since_ns=st.integers(0),
    )
)
def test_a_schedule_survives_a_restart(schedule):
    """What is written as JSON is read back as the same value."""
    assert schedule == Schedule.from_json(json.loads(json.dumps(schedule.to_json())))


@given(
    st.none()
    | st.lists(st.integers())
    | st.dictionaries(
        st.sampled_from(["failures", "next_at_ns", "stopped", "x"]),
        st.none() | st.booleans() | st.text() | st.floats() | st.integers(),
    )
)
def test_a_broken_schedule_is_read_as_none(members):
    """At worst there is one early try; it never fails and never counts below zero."""
    schedule = Schedule.from_json(members)
    assert schedule.failures >= 0
    assert schedule.next_at_ns >= 0
