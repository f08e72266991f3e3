"""Finding a text in bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pellucid.query.letters import fold
from pellucid.query.needle import Needle
from pellucid.query.terms import minds_case

LETTERS = st.text(
    st.sampled_from('abKkSsßÉé\u03c3\u03c2\u03a3\N{KELVIN SIGN}\N{ANGSTROM SIGN}å \\"'),
    min_size=1,
    max_size=4,
)


def hits(needle, block):
    """Return where it is found in a block of lines."""
    piece = memoryview(bytearray(block))
    return [(start, size) for starts, size in needle.hits(piece) for start in starts]


@given(
    LETTERS,
    st.lists(
        st.text(st.sampled_from('abKkSsßÉé\u03c3\u03c2\u03a3\N{KELVIN SIGN}å \\"'), max_size=200), max_size=5
    ),
)
def test_every_line_with_the_text_is_hit(text, lines):
    """Each line that holds the text has at least one hit inside it; if hits are sure, no other line has one."""
    needle = Needle(text)
    raws = [line.encode() for line in lines]
    block = b"".join(raw + b"\n" for raw in raws)
    expected = [text in line if minds_case(text) else fold(text) in fold(line) for line in lines]
    ends = [sum(len(raw) + 1 for raw in raws[: number + 1]) for number in range(len(raws))]

    found = hits(needle, block)
    hit = [
        any(end - len(raw) - 1 <= s and s + n < end for s, n in found)
        for raw, end in zip(raws, ends, strict=True)
    ]

    assert expected == [needle.confirms(raw) for raw in raws]
    assert all(is_hit for is_hit, wanted in zip(hit, expected, strict=True) if wanted)
    assert needle.checked or expected == hit
    assert all(size <= needle.longest for _, size in found)


def test_many_hits_in_one_line_are_not_all_told():
    """A line full of hits costs few of them, and the next line is not missed."""
    block = b"a" * 5000 + b"\n" + b"xa\n"

    found = [start for start, _ in hits(Needle("a"), block)]

    assert found[-1] == 5002
    assert len(found) < 5


def test_what_no_line_can_hold():
    """A text with a newline, or with half a character, is in no line."""
    assert not Needle("a\nb").possible
    assert not Needle("\ud800").possible
    assert Needle("a b").possible
