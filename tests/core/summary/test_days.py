"""Events by local day, and the bars of a chart."""

from __future__ import annotations

from datetime import date

import numpy as np

from pellucid.clock import SystemClock
from pellucid.query.parser import parse as parse_filter
from pellucid.rfc3339 import parse
from pellucid.state import State
from pellucid.summary.days import bars, by_day, span_filter


def times(*moments):
    """Write moments as the index keeps them."""
    return np.array([parse(moment) for moment in moments], np.int64)


def test_a_day_is_that_of_the_wall(zone):
    """Midnight is local, also where it does not fall on an hour; days without events are left out."""
    moments = times("2026-11-21T17:00:00Z", "2026-11-21T18:20:00Z", "2026-11-23T00:00:00Z")
    states = np.array([State.RELEASED, State.RELEASED, State.QUEUED], np.uint8)
    zone("Asia/Kathmandu")  # 5:45 ahead
    found = by_day(moments, states)
    assert [date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23)] == [each.day for each in found]
    zone("UTC")
    found = by_day(moments, states)
    assert [(date(2026, 11, 21), 2, 0), (date(2026, 11, 23), 0, 1)] == [
        (each.day, each.counts.sent, each.counts.waiting) for each in found
    ]


def test_no_calendar_has_that_day():
    """Of nothing there is nothing; the ends of what a column can hold break nothing."""
    assert () == by_day(np.empty(0, np.int64), np.empty(0, np.uint8))
    ends = np.array([np.iinfo(np.int64).min, np.iinfo(np.int64).max], np.int64)
    assert 2 >= len(by_day(ends, np.zeros(2, np.uint8)))


def test_one_bar_for_each_day(make_summary):
    """From the first day to the last, empty ones included."""
    found = bars(make_summary())
    assert [date(2026, 11, day) for day in range(16, 24)] == [bar.first for bar in found]
    assert all(bar.first == bar.last for bar in found)
    assert [0, 0, 10, 0, 0, 0, 8, 2] == [bar.counts.total for bar in found]


def test_a_year_has_bars_of_weeks(make_summary):
    """Weeks that end today; nothing is lost, and the first one may be shorter."""
    summary = make_summary(since_ns=parse("2025-11-23T16:00:00Z"), days=365)
    found = bars(summary)
    assert (date(2025, 11, 23), date(2026, 11, 23)) == (found[0].first, found[-1].last)
    assert 53 == len(found)
    assert {7} == {(bar.last - bar.first).days + 1 for bar in found[1:]}
    assert 20 == sum(bar.counts.total for bar in found)
    assert [one.last.toordinal() + 1 for one in found[:-1]] == [
        other.first.toordinal() for other in found[1:]
    ]


def test_all_days_begin_with_the_first_event(make_summary):
    """Without a first day it is that of the first event; without any there is one bar, of today."""
    assert date(2026, 11, 18) == bars(make_summary(since_ns=None, days=None))[0].first
    [only] = bars(make_summary(since_ns=None, days=None, by_day=()))
    assert (date(2026, 11, 23), 0) == (only.first, only.counts.total)
    assert 62 >= len(bars(make_summary(since_ns=0)))


def test_a_clock_that_was_ahead_is_seen(make_summary):
    """An event of tomorrow has a bar, too."""
    found = bars(make_summary(until_ns=parse("2026-11-22T12:00:00Z")))
    assert (date(2026, 11, 23), 2) == (found[-1].last, found[-1].counts.total)


def test_days_can_be_filtered_for():
    """By words that the filter language has."""
    one, several = (
        span_filter(date(2026, 2, 28), date(2026, 2, 28)),
        span_filter(date(2026, 2, 27), date(2026, 2, 28)),
    )
    assert ("on:2026-02-28", "since:2026-02-27 before:2026-03-01") == (one, several)
    for text in (one, several):
        assert not parse_filter(text, clock=SystemClock()).everything
