"""Where moments stand among rows."""

from __future__ import annotations

from bisect import bisect_left

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pellucid.view.places import places

TIMES = st.lists(st.integers(0, 9), max_size=12)
MOMENTS = st.lists(st.integers(-2, 11), max_size=6)


@given(TIMES, MOMENTS)
def test_a_moment_stands_before_the_events_of_its_time_and_later_ones(times, moments):
    """Whatever the times: as if each was looked for by itself."""
    time_ns = np.array(times, np.int64)
    order = np.argsort(time_ns, kind="stable").astype(np.uint32)
    expected = [bisect_left(sorted(times), moment) for moment in moments]
    assert expected == places(order, time_ns, moments, descending=False)


@given(TIMES, MOMENTS)
def test_with_the_latest_row_first_it_stands_behind_them(times, moments):
    """It is read from the bottom up then, in the same order."""
    time_ns = np.array(times, np.int64)
    order = np.argsort(-time_ns, kind="stable").astype(np.uint32)
    expected = [len(times) - bisect_left(sorted(times), moment) for moment in moments]
    assert expected == places(order, time_ns, moments, descending=True)


def test_moments_beyond_all_calendars_stand_at_the_ends():
    """A receipt may say anything."""
    time_ns, order = np.array([1, 2], np.int64), np.arange(2, dtype=np.uint32)
    assert [0, 2] == places(order, time_ns, [-(10**30), 10**30], descending=False)


def test_rows_that_have_other_numbers_by_now_have_no_places():
    """Then the next rows are on their way, and nothing is claimed of these."""
    assert None is places(np.array([0, 5], np.uint32), np.zeros(2, np.int64), [1], descending=False)


def test_a_million_rows_take_a_few_steps():
    """Only the rows at which it steps are looked at."""
    time_ns = np.arange(1_000_000, dtype=np.int64)

    class Counted(np.ndarray):
        """Rows that count how many of them are asked for."""

        asked = 0

        def __getitem__(self, key):
            """Count, and give."""
            Counted.asked += len(key)
            return np.asarray(super().__getitem__(key))

    order = np.arange(1_000_000, dtype=np.uint32).view(Counted)
    assert [7, 999_999] == places(order, time_ns, [7, 999_999], descending=False)
    assert Counted.asked <= 2 * 21
