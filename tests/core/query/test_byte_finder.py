"""Finding bytes in a stretch of lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.query.byte_finder import ByteFinder

LOOKALIKES = b"aA_\x7f@`[{1\x11-\r \0kK\xc3\xe3*"
"""Each stands beside what differs from it in the bit that tells capitals from small letters."""


def places(finder, block):
    """Return where it finds something in a block of lines."""
    return finder.places(memoryview(bytearray(block)))


@given(
    st.lists(st.sampled_from(LOOKALIKES.replace(b"A", b"").replace(b"K", b"")), min_size=1, max_size=4),
    st.lists(st.sampled_from(LOOKALIKES + b"\n"), max_size=300),
)
def test_lines_are_found_as_if_they_were_lowered(wanted, block):
    """Each line that holds the bytes in small letters has a place, and each place is one."""
    wanted, block = bytes(wanted), bytes(block)
    found = places(ByteFinder(wanted, lowers=True), block)
    begin = 0
    for line in block.lower().split(b"\n"):
        inside = [at for at in found if begin <= at < begin + len(line)]
        assert (wanted in line) == bool(inside)
        assert all(wanted == block.lower()[at : at + len(wanted)] for at in inside)
        begin += len(line) + 1


def test_a_lookalike_before_the_real_one_hides_nothing():
    """DEL differs from `_` in that one bit; the text behind it in the same line is found all the same."""
    block = b"a\x7fb A_B\n" * 3
    assert [4, 12, 20] == places(ByteFinder(b"a_b", lowers=True), block)


def test_the_end_of_a_line_looks_like_an_asterisk():
    """Near each other as well: the search goes on behind each of them."""
    assert [7] == places(ByteFinder(b"*a", lowers=True), b"1\na\na\n2*A\na\n")


@pytest.mark.parametrize("size", [10, 2_000_000])
def test_the_same_one_searches_short_and_long(size):
    """What it copies into grows when it has to."""
    finder = ByteFinder(b"end", lowers=True)
    assert [3] == places(finder, b"an END")
    assert [size] == places(finder, b"." * size + b"End")
    assert [3] == places(finder, b"an END")


def test_where_case_is_minded_nothing_is_lowered():
    """A capital is another letter, and the stretch stays as it was."""
    piece = memoryview(bytearray(b"Ab ab"))
    assert [3] == ByteFinder(b"ab", lowers=False).places(piece)
    assert b"Ab ab" == bytes(piece)
