"""Tests of pellucid.index.slow_path: odd lines are read as `pellucid.event` reads them."""

from __future__ import annotations

import pytest

from pellucid.index.columns import BLANK, ODD, UNREADABLE
from pellucid.index.slow_path import EARLIEST_NS, LATEST_NS, read_odd


@pytest.mark.parametrize("raw", [b"", b"   ", b"\t \r", b"\0\0"])
def test_blanks_are_no_event(raw):
    """A purged line tells nothing."""
    assert (None, None, BLANK) == (read_odd(raw).time_ns, read_odd(raw).event, read_odd(raw).flags)


@pytest.mark.parametrize("raw", [b"garbage", b"{}", b"\xff", b'{"time_utc":"2026', b"[" * 100_000])
def test_what_cannot_be_read_is_flagged(raw):
    """It has neither time nor name, and is not dropped."""
    line = read_odd(raw)
    assert (None, None, UNREADABLE) == (line.time_ns, line.event, line.flags)


def test_an_odd_line_is_read_in_full(tools):
    """Escapes in a name mean what they mean in JSON."""
    line = read_odd(tools.usual("caf\\u00e9"))
    assert (1_795_449_914_825_814_221, ("Append", "café"), ODD) == (line.time_ns, line.event, line.flags)


@pytest.mark.parametrize(("year", "time_ns"), [("9999", LATEST_NS), ("0001", EARLIEST_NS)])
def test_far_years_are_held_within_64_bits(tools, year, time_ns):
    """They stand at the ends of time."""
    assert time_ns == read_odd(tools.usual(time=f"{year}-06-01T00:00:00Z")).time_ns
