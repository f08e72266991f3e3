"""Moments by the clock on the wall."""

from __future__ import annotations

from datetime import date

import pytest

from pellucid.local_time import local_clock, local_day, local_text
from pellucid.rfc3339 import parse

NO_CALENDAR_NS = 10**30


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("UTC", "2026-11-23 20:05:14"),
        ("Asia/Kathmandu", "2026-11-24 01:50:14"),
        ("America/New_York", "2026-11-23 15:05:14"),
    ],
)
def test_a_moment_is_written_as_the_wall_shows_it(zone, name, expected):
    """To the second that has begun, and its day is the one there."""
    zone(name)
    moment_ns = parse("2026-11-23T20:05:14.999999999Z")
    assert expected == local_text(moment_ns, "%Y-%m-%d %H:%M:%S")
    assert date.fromisoformat(expected[:10]) == local_day(moment_ns)


def test_a_moment_before_1970_is_written_too():
    """A second begins before its fraction there as well."""
    assert "1969-12-31 23:59:59" == local_text(-1, "%Y-%m-%d %H:%M:%S")


@pytest.mark.parametrize("moment_ns", [NO_CALENDAR_NS, -NO_CALENDAR_NS])
def test_what_no_calendar_has_is_not_written(moment_ns):
    """Whoever shows it has words of their own for that."""
    assert None is local_text(moment_ns, "%Y")
    assert None is local_day(moment_ns)
    assert None is local_clock(moment_ns, now_ns=0)


def test_a_time_of_today_needs_no_day(zone):
    """Today is today on the wall, also where it is tomorrow in Greenwich."""
    zone("America/New_York")
    now_ns = parse("2026-11-23T16:05:00Z")
    assert "23:30" == local_clock(parse("2026-11-24T04:30:00Z"), now_ns=now_ns)
    assert "2026-11-24 00:30" == local_clock(parse("2026-11-24T05:30:00Z"), now_ns=now_ns)
    assert "2025-11-23 11:05" == local_clock(parse("2025-11-23T16:05:00Z"), now_ns=now_ns)
