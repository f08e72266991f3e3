"""Which bars a histogram has."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid import rfc3339
from pellucid.view.histogram import Step, TimeRange, Unit
from pellucid.view.time_bins import bins_for

HOUR_NS = 3600 * 10**9
NOW_NS = rfc3339.parse("2026-11-23T16:05:14.825814221Z")


def of(range_, *, first=NOW_NS, last=NOW_NS, now=NOW_NS, most=176):
    return bins_for(range_, first_ns=first, last_ns=last, now_ns=now, most=most)


def between(first, last, most=176):
    return of(TimeRange.ALL, first=rfc3339.parse(first), last=rfc3339.parse(last), most=most)


def walls(bins) -> list[str]:
    return [f"{datetime.fromtimestamp(edge / 1e9):%m-%d %H:%M}" for edge in bins.edges_ns]  # noqa: DTZ006


def hours(bins) -> set[float]:
    return {(end - begin) / HOUR_NS for begin, end in pairwise(bins.edges_ns)}


@pytest.mark.parametrize(
    ("range_", "most", "count", "seconds", "first", "last"),
    [
        (TimeRange.TODAY, 176, 144, 600, "11-23 00:00", "11-24 00:00"),
        (TimeRange.TODAY, 48, 48, 1800, "11-23 00:00", "11-24 00:00"),
        (TimeRange.WEEK, 176, 168, 3600, "11-17 00:00", "11-24 00:00"),
        (TimeRange.MONTH, 176, 120, 6 * 3600, "10-25 00:00", "11-24 00:00"),
        (TimeRange.MONTH, 100, 60, 12 * 3600, "10-25 00:00", "11-24 00:00"),
    ],
)
def test_days_end_with_today(range_, most, count, seconds, first, last):
    """As fine as there is room for; today belongs to them to its end."""
    bins = of(range_, most=most)
    assert Step(count=seconds, unit=Unit.SECOND) == bins.step
    assert (count, first, last) == (len(bins.edges_ns) - 1, walls(bins)[0], walls(bins)[-1])


@pytest.mark.parametrize(
    ("first", "last", "step"),
    [
        ("2026-11-23T16:05:14Z", "2026-11-23T16:05:14Z", Step(count=1, unit=Unit.SECOND)),
        ("2026-11-23T16:05:14Z", "2026-11-23T16:35:14Z", Step(count=15, unit=Unit.SECOND)),
        ("2026-11-23T16:05:14Z", "2026-11-24T16:05:14Z", Step(count=600, unit=Unit.SECOND)),
        ("2026-06-01T00:00:00Z", "2026-11-24T16:05:14Z", Step(count=7, unit=Unit.DAY)),
        ("2026-07-01T00:00:00Z", "2026-11-24T16:05:14Z", Step(count=1, unit=Unit.DAY)),
        ("2021-01-01T00:00:00Z", "2026-11-24T16:05:14Z", Step(count=1, unit=Unit.MONTH)),
        ("1970-01-01T00:00:00Z", "2026-11-24T16:05:14Z", Step(count=12, unit=Unit.MONTH)),
        ("1700-01-01T00:00:00Z", "2260-11-24T16:05:14Z", Step(count=60, unit=Unit.MONTH)),
    ],
)
def test_the_step_is_one_that_a_person_counts_in(first, last, step):
    """From a second to years, whatever fits."""
    assert step == between(first, last).step


def test_one_event_stands_in_a_minute():
    """It is no bar as wide as the window."""
    bins = between("2026-11-23T16:05:14.5Z", "2026-11-23T16:05:14.5Z")
    assert rfc3339.parse("2026-11-23T16:05:14Z") == bins.edges_ns[0]
    assert 64 == len(bins.edges_ns) - 1


def test_new_events_find_room_behind_the_last():
    """The bars stay the same for a while when events come, so that they need not be counted anew."""
    bins = between("2026-11-23T16:05:00Z", "2026-11-23T17:00:00Z")
    assert bins == between("2026-11-23T16:05:00Z", "2026-11-23T17:00:20Z")
    assert 0 == (len(bins.edges_ns) - 1) % 8


def test_the_hour_that_comes_twice_has_two_bars(zone):
    """Berlin sets its clocks back in the night to the 25th of October."""
    zone("Europe/Berlin")
    now = rfc3339.parse("2026-10-25T12:00:00Z")
    day = of(TimeRange.TODAY, now=now, most=30)
    assert (25, {1.0}) == (len(day.edges_ns) - 1, hours(day))
    assert ["10-25 02:00", "10-25 02:00", "10-25 03:00"] == walls(day)[2:5]
    week = of(TimeRange.WEEK, now=now, most=60)
    assert (56, {3.0, 4.0}) == (len(week.edges_ns) - 1, hours(week))
    assert {"00", "03", "06", "09", "12", "15", "18", "21"} == {wall[6:8] for wall in walls(week)}


def test_a_day_may_have_23_hours(zone):
    """In spring; days go from midnight to midnight all the same, also where midnight itself is left out."""
    zone("Europe/Berlin")
    now = rfc3339.parse("2026-03-29T12:00:00Z")
    days = of(TimeRange.MONTH, now=now, most=31)
    assert (Step(count=1, unit=Unit.DAY), 30) == (days.step, len(days.edges_ns) - 1)
    assert {23.0, 24.0} == hours(days)
    assert {"00:00"} == {wall[6:] for wall in walls(days)}
    zone("America/Asuncion")
    away = of(
        TimeRange.ALL,
        first=rfc3339.parse("2023-09-01T12:00:00Z"),
        last=rfc3339.parse("2023-11-01T12:00:00Z"),
        most=80,
    )
    assert Unit.DAY is away.step.unit
    assert {"10-01 01:00"} == {wall for wall in walls(away) if not wall.endswith("00:00")}


def test_clocks_that_are_set_by_half_an_hour(zone):
    """On Lord Howe Island; bars of an hour begin at the full hour again."""
    zone("Australia/Lord_Howe")
    bins = of(TimeRange.TODAY, now=rfc3339.parse("2026-04-05T02:00:00Z"), most=30)
    assert Step(count=3600, unit=Unit.SECOND) == bins.step
    assert {"00"} >= {wall[-2:] for wall in walls(bins)[5:]}


@pytest.mark.parametrize(
    "name",
    ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"],
)
def test_bars_hold_all_events_wherever_clocks_are_set(zone, name):
    """Whatever the range: they ascend, they are no more than allowed, and the first and the last event are in them."""
    zone(name)

    @given(
        st.integers(-(2**63), 2**63 - 1),
        st.one_of(st.just(0), st.integers(0, 2**63), st.integers(0, 2**50)),
        st.integers(8, 400),
        st.sampled_from(TimeRange),
    )
    def check(first_ns, length_ns, most, range_):
        last_ns = min(first_ns + length_ns, 2**63 - 1)
        bins = bins_for(range_, first_ns=first_ns, last_ns=last_ns, now_ns=NOW_NS, most=most)
        edges = bins.edges_ns
        assert all(begin < end for begin, end in pairwise(edges))
        if range_ is TimeRange.ALL:
            assert edges[0] <= first_ns
            assert last_ns < edges[-1]
        assert len(edges) - 1 <= max(most, 64)

    check()
