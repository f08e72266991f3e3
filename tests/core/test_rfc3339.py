"""Timestamps to the nanosecond."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid import rfc3339

EARLIEST = rfc3339.parse("0001-01-01T00:00:00Z")
LATEST = rfc3339.parse("9999-12-31T23:59:59.999999999Z")


@given(st.integers(EARLIEST, LATEST))
def test_every_moment_is_read_back(time_ns):
    """What is written is read back to the nanosecond."""
    assert time_ns == rfc3339.parse(rfc3339.form(time_ns))


@given(st.datetimes(timezones=st.just(UTC)))
def test_agrees_with_the_standard_library(moment):
    """Where datetime can follow, to the microsecond, both mean the same moment."""
    assert moment == datetime.fromisoformat(rfc3339.form(rfc3339.parse(moment.isoformat())))


@pytest.mark.parametrize(
    ("text", "time_ns"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01T00:00:00.000000001Z", 1),
        ("1970-01-01T00:00:00.1Z", 100_000_000),
        ("1969-12-31T23:59:59.999999999Z", -1),
        ("1970-01-01t00:00:00z", 0),
        ("1970-01-01 00:00:00Z", 0),
        ("1970-01-01T01:30:00+01:30", 0),
        ("1969-12-31T22:30:00-01:30", 0),
        ("1970-01-01T00:00:00-00:00", 0),
        ("2016-12-31T23:59:60Z", 1_483_228_799_000_000_000),
    ],
)
def test_reads(text, time_ns):
    """Fractions, offsets, small letters and leap seconds are understood."""
    assert time_ns == rfc3339.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-11-23",
        "2026-11-23T16:05:14",
        "2026-11-23T16:05:14.Z",
        "2026-11-23T16:05:14.1234567890Z",
        "2026-02-30T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-11-23T24:00:00Z",
        "2026-11-23T16:05:61Z",
        "2026-11-23T16:05:14+24:00",
        "2026-11-23T16:05:14+01:60",
        "0000-01-01T00:00:00Z",
        "\uff12\uff10\uff12\uff16-11-23T16:05:14Z",
        " 2026-11-23T16:05:14Z",
        "2026-11-23T16:05:14Z\n",
    ],
)
def test_refuses(text):
    """What is no timestamp, or names a moment that does not exist, is refused."""
    with pytest.raises(ValueError, match=r"."):
        rfc3339.parse(text)


def test_writes_as_rerun_does():
    """UTC, `Z`, no trailing zeros in the fraction, four digits for any year."""
    assert "2026-11-23T16:34:39.01416985Z" == rfc3339.form(rfc3339.parse("2026-11-23T16:34:39.014169850Z"))
    assert "1970-01-01T00:00:00Z" == rfc3339.form(0)
    assert "0001-01-01T00:00:00Z" == rfc3339.form(EARLIEST)


@pytest.mark.parametrize("time_ns", [EARLIEST - 1, LATEST + 1, 10**40, -(10**40)])
def test_moments_outside_the_calendar_are_refused(time_ns):
    """A moment that has no four-digit year cannot be written."""
    with pytest.raises(ValueError, match="outside the years"):
        rfc3339.form(time_ns)


@given(st.text(max_size=40))
def test_no_text_makes_the_reader_fail_otherwise(text):
    """Any text is a moment or a `ValueError`."""
    with contextlib.suppress(ValueError):
        assert isinstance(rfc3339.parse(text), int)


def test_forming_imports_nothing(monkeypatch):
    """While the interpreter ends, an import fails, or waits for a thread that is gone; events are recorded until then."""

    def refuse(name, *_more):
        raise ImportError(name)

    rfc3339._second.cache_clear()
    with monkeypatch.context() as ending:  # for this call alone: pytest imports, too
        ending.setattr("builtins.__import__", refuse)
        formed = rfc3339.form(1_700_000_000 * 1_000_000_000 + 5)
    assert "2023-11-14T22:13:20.000000005Z" == formed
