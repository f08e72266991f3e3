"""Moments, sizes and numbers as a person writes them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid import rfc3339
from pellucid.query import values as query_values

NOW_NS = rfc3339.parse("2026-11-23T16:05:14.825814221Z")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("90s", "2026-11-23T16:03:44.825814221Z"),
        ("1H", "2026-11-23T15:05:14.825814221Z"),
        ("2w", "2026-11-09T16:05:14.825814221Z"),
        ("yesterday", "2026-11-22T00:00:00Z"),
        ("2026-11-23", "2026-11-23T00:00:00Z"),
        ("2026-11-23t16:05", "2026-11-23T16:05:00Z"),
        ("2026-11-23 16:05:01.5", "2026-11-23T16:05:01.5Z"),
        ("2026-11-23T16:05-08:00", "2026-11-24T00:05:00Z"),
    ],
)
def test_moments(word, expected):
    """Spans reach back from now; days and times are local (UTC in the tests) unless they name a zone."""
    assert expected == rfc3339.form(query_values.moment(word, NOW_NS))


def test_times_without_a_zone_are_local(zone):
    """What the table shows as 11:05 is found as 11:05; with `Z` it is 16:05, and a day may have 25 hours."""
    zone("America/New_York")  # whose clocks went back on 2026-11-01
    assert rfc3339.parse("2026-11-23T16:05:00Z") == query_values.moment("2026-11-23T11:05", NOW_NS)
    assert rfc3339.parse("2026-11-23T16:05:00Z") == query_values.moment("2026-11-23T16:05Z", NOW_NS)
    assert rfc3339.parse("2026-11-23T05:00:00Z") == query_values.moment("today", NOW_NS)
    first, after = query_values.day("2026-11-01", NOW_NS)
    assert 25 * 3600 * rfc3339.NS_PER_S == after - first


@given(st.text(max_size=12))
def test_nothing_else_is_raised(word):
    """Any word is understood or refused with a `ValueError`."""
    for read in (
        lambda w: query_values.moment(w, NOW_NS),
        lambda w: query_values.day(w, NOW_NS),
        query_values.size,
    ):
        with contextlib.suppress(ValueError):
            read(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("3", 3), ("-3", -3), ("1.5", 1.5), ("1e3", 1000.0), ("9" * 30, int("9" * 30)), ("1e400", float("inf"))],
)
def test_numbers(text, expected):
    """Whole numbers stay exact, others are floats."""
    assert expected == query_values.number(text)


@pytest.mark.parametrize("text", ["", "x", "3a", "0x3", "1_000", "nan", "٣"])
def test_no_numbers(text):
    """Whatever JSON would not call a number is none."""
    assert query_values.number(text) is None
