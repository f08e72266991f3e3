"""Amounts in words."""

from __future__ import annotations

import pytest

from pellucid.summary.amounts import day_words, events_words, size_words, span_words

S = 10**9


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "less than a second"),
        (1, "1 second"),
        (59, "59 seconds"),
        (60, "1 minute"),
        (3_599, "59 minutes 59 seconds"),
        (3_601, "1 hour"),
        (90_061, "1 day 1 hour"),
        (86_400 * 2_000, "2,000 days"),
    ],
)
def test_a_span_is_said_in_two_units(seconds, words):
    """The largest that fits, and what is left of it in the next one."""
    assert words == span_words(seconds * S + S // 2)


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 byte"), (1_023, "1,023 bytes"), (1_536, "1.5 KiB"), (1 << 31, "2.0 GiB")]
)
def test_a_size_has_one_unit(size, words):
    """With one decimal beyond bytes."""
    assert words == size_words(size)


def test_events_are_counted():
    """One has its own form."""
    assert ["0 events", "1 event", "1,200 events"] == [events_words(many) for many in (0, 1, 1_200)]


def test_a_day_that_no_calendar_has():
    """It is said to be one."""
    assert "2026-11-27" == day_words(1_795_780_800 * S)
    assert "a day without a date" == day_words(10**30)
