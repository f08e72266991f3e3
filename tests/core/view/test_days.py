"""Where another local day begins."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.local_time import local_day
from pellucid.view.days import begin_of, day_changes, day_words

S_NS = 1_000_000_000
NOON_NS = 1_795_521_600 * S_NS


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Kolkata"])
def in_zone(zone, request):
    """Days begin where that zone has them."""
    zone(request.param)
    begin_of.cache_clear()
    yield
    begin_of.cache_clear()


def words(times, *, descending=False):
    """The rows from the top down, and the headings above them."""
    times = np.array(times, np.int64)
    order = np.argsort(times, kind="stable").astype(np.uint32)
    order = order[::-1] if descending else order
    headings, places = day_changes(order, times, descending=descending)
    return dict(zip(places, [each.words for each in headings], strict=True)), times[order]


def expected(times):
    """What a person would write above each row that is of another day than the one above it."""
    days = [local_day(int(each)) for each in times]
    return {
        row: day_words(day)
        for row, (day, above) in enumerate(zip(days[1:], days, strict=False), 1)
        if day != above
    }


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("span_days", [3, 900, 30_000])
def test_each_change_of_day_has_a_heading(in_zone, span_days, descending):
    """Over days, years with their summer times, and with one event that lies far off."""
    chance = np.random.default_rng(3)
    times = NOON_NS - chance.integers(0, span_days * 86_400, 400) * S_NS
    found, shown = words(times, descending=descending)
    assert expected(shown) == found


@given(st.lists(st.integers(0, 10 * 86_400), max_size=30), st.booleans())
def test_small_ones_agree_too(seconds, descending):
    """Whatever the order, and however many are equal."""
    found, shown = words([NOON_NS + each * S_NS for each in seconds], descending=descending)
    assert expected(shown) == found


def test_rows_of_another_numbering_are_none():
    """They are outdated; others are on their way."""
    assert day_changes(np.array([5], np.uint32), np.zeros(2, np.int64), descending=False) is None


def test_impossible_times_have_no_day():
    """Nothing breaks."""
    found, _ = words([-(2**62), NOON_NS])
    assert len(found) <= 1


def test_a_day_is_written_in_full():
    """The same in every locale."""
    assert "Tuesday, 24 November 2026" == day_words(date(2026, 11, 24))
    day = datetime.fromtimestamp(NOON_NS // S_NS, UTC).date()
    assert begin_of(day) < begin_of(day + timedelta(days=1))
