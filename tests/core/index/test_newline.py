"""Tests of pellucid.index.newline: it finds what a plain search finds."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pellucid.index.newline import NewlineFinder

FINDER = NewlineFinder()
TEXTS = st.one_of(
    st.binary(max_size=400),
    st.lists(st.integers(0, 200), max_size=20).map(lambda gaps: b"\n".join(b"x" * gap for gap in gaps)),
    st.lists(st.sampled_from([b"\n", b"\x0b", b"\xff" * 70, b"\0" * 65]), max_size=30).map(b"".join),
)


@given(text=TEXTS, start=st.integers(0, 80), end=st.integers(0, 80))
def test_every_newline_is_found(text, start, end):
    """Close together or far apart, at any alignment, and none outside the stretch."""
    buffer = np.frombuffer(text + b"\n", np.uint8)
    start = min(start, len(text))
    end = max(start, len(text) - end)
    expected = [at for at in range(start, end) if text[at : at + 1] == b"\n"]
    assert expected == FINDER.find(buffer, start, end).tolist()


def test_a_stretch_larger_than_the_scratch_memory_is_searched_whole():
    """Newlines on both sides of each border are found, once."""
    text = bytearray(b"x" * (5 << 20))
    places = sorted(
        {at + off for at in range(0, len(text), 2 << 20) for off in (-1, 0, 1) if 0 <= at + off < len(text)}
    )
    for place in places:
        text[place] = 10
    assert places == FINDER.find(np.frombuffer(text, np.uint8), 0, len(text)).tolist()


def test_nothing_is_found_in_nothing():
    """An empty stretch has no newlines."""
    assert [] == FINDER.find(np.empty(0, np.uint8), 0, 0).tolist()
