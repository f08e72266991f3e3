"""Moments and spans of time in words."""

from __future__ import annotations

import pytest

from pellucid.rfc3339 import parse
from pellucid_gui.widgets.moment_words import clock_of, duration_words, moment_of


def test_a_moment_has_a_day_and_a_time():
    """To the millisecond that has begun, or to the second."""
    at_ns = parse("2026-11-23T16:05:14.0029Z")
    assert ("2026-11-23", "16:05:14.002") == moment_of(at_ns)
    assert "16:05:14" == clock_of(at_ns)


def test_no_calendar_has_that_time():
    """Then it is unknown."""
    assert ("", "unknown") == moment_of(10**30)
    assert "unknown" == clock_of(10**30)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "+ 0 ms"),
        (0.034, "+ 34 ms"),
        (0.9999, "+ 1.0 s"),
        (10.04, "+ 10.0 s"),
        (60, "+ 1 min"),
        (200, "+ 3 min 20 s"),
        (7_260, "+ 2 h 1 min"),
        (90_000, "+ 25 h"),
        (-5, "\u2212 5.0 s"),
    ],
)
def test_how_long_a_step_took(seconds, expected):
    """In the unit that fits; a clock that was set back is not hidden."""
    assert expected == duration_words(round(seconds * 1e9))
