"""How the command line words things."""

from __future__ import annotations

import pytest

from pellucid.cli import words


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1.0 KiB"),
        (1536, "1.5 KiB"),
        (1024**2, "1.0 MiB"),
        (5 * 1024**4, "5.0 TiB"),
        (9000 * 1024**4, "9000.0 TiB"),
    ],
)
def test_sizes(size_bytes, text):
    """Sizes are told in the unit that suits them."""
    assert text == words.size(size_bytes)


def test_counts():
    """One is one, and large numbers are readable."""
    assert ["0 events", "1 event", "1,000 events"] == [
        words.count(number, "event") for number in (0, 1, 1000)
    ]


def test_times():
    """A moment is told to the millisecond; none, or one outside the calendar, is no error."""
    assert "2026-11-23 16:34:39.014" == words.local_time(1_795_451_679_014_169_850)
    assert "—" == words.local_time(None)
    assert words.local_time(10**30).endswith("ns")


def test_tables():
    """Columns line up, and no line ends in spaces."""
    assert ["a   bb", "cc  d"] == words.table([["a", "bb"], ["cc", "d"]])
