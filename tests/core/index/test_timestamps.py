"""Tests of pellucid.index.timestamps: times are read as `pellucid.rfc3339` reads them, or left to it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pellucid import rfc3339
from pellucid.index.heads import TIME_WORDS, as_words
from pellucid.index.timestamps import FIRST_YEAR, LAST_YEAR, read_times

PARTS = st.tuples(
    st.one_of(st.integers(1, 9999), st.integers(FIRST_YEAR, LAST_YEAR), st.just(2026)),
    st.integers(0, 13),
    st.integers(0, 32),
    st.integers(0, 25),
    st.integers(0, 61),
    st.integers(0, 62),
    st.integers(0, 999_999_999),
)


def _read(heads, tools, texts):
    words = as_words(heads(*(tools.usual(time=text) for text in texts)))
    time_ns, valid = read_times(words[:, TIME_WORDS])
    return [int(ns) if good else None for ns, good in zip(time_ns, valid, strict=True)]


def _plain(text):
    if not FIRST_YEAR <= int(text[:4]) <= LAST_YEAR or text[17:19] == "60":
        return None
    try:
        return rfc3339.parse(text)
    except ValueError:
        return None


@given(many=st.lists(PARTS, min_size=1, max_size=50))
def test_times_are_read_as_one_by_one(heads, tools, many):
    """Days that don't exist, leap seconds and far years are not guessed at."""
    texts = ["{:04d}-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}.{:09d}Z".format(*parts) for parts in many]
    assert [_plain(text) for text in texts] == _read(heads, tools, texts)


def test_every_day_of_four_centuries_is_right(heads, tools):
    """The table of days agrees with the calendar, leap years of all sorts included."""
    days = np.arange("1970-01-01", "2262-01-01", dtype="datetime64[D]")
    texts = [f"{day}T00:00:00.000000000Z" for day in days.astype(str).tolist()]
    expected = days.astype("datetime64[ns]").astype(np.int64).tolist()
    assert expected == _read(heads, tools, texts)


def test_each_byte_counts(heads, tools):
    """A timestamp with any byte replaced by something that does not belong there is none."""
    text = "2026-11-23T16:05:14.825814221Z"
    for wrong in "\x00/:#x\x7f":
        texts = [text[:at] + wrong + text[at + 1 :] for at in range(len(text)) if text[at] != wrong]
        assert [None] * len(texts) == _read(heads, tools, texts)


def test_neighbours_that_share_a_minute_keep_their_seconds(heads, tools):
    """Runs of equal minutes are read once and repeated, each run for its own lines only."""
    texts = [
        f"2026-11-{day:02d}T16:{minute:02d}:{second:02d}.000000001Z"
        for day in (1, 2)
        for minute in (5, 6, 5)
        for second in (1, 2)
    ]
    assert [rfc3339.parse(text) for text in texts] == _read(heads, tools, texts)
