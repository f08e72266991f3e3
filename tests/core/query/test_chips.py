"""A filter's parts, one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.clock import SystemClock
from pellucid.errors import QueryError
from pellucid.query.chips import Piece, Sort, chips, without
from pellucid.query.parser import parse
from pellucid.query.terms import AllOf

CLOCK = SystemClock()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("viewer", ["viewer"]),
        ("  a   b ", ["a", "b"]),
        ("a b OR c d", ["a", "b OR c", "d"]),
        ("-(a b) OR -c d", ["-(a b) OR -c", "d"]),
        ("(a OR (b c)) name:x", ["(a OR (b c))", "name:x"]),
        ('-name:"a b"* x', ['-name:"a b"*', "x"]),
        ("foo(bar) size:>1kb", ["foo(bar)", "size:>1kb"]),
    ],
)
def test_parts(text, expected):
    """What must match all at once stands apart; what OR or parentheses join stays together."""
    assert expected == [text[chip.start : chip.end] for chip in chips(text)]


def test_pieces():
    """Negation, OR and groups can be told from what is looked for."""
    (chip,) = chips('-NAME:"a b"* OR (c)')
    assert (
        Piece(Sort.NOT, "-"),
        Piece(Sort.KEY, "name"),
        Piece(Sort.VALUE, '"a b"*'),
        Piece(Sort.OR, "or"),
        Piece(Sort.BRACKET, "("),
        Piece(Sort.VALUE, "c"),
        Piece(Sort.BRACKET, ")"),
    ) == chip.pieces
    assert 'not name "a b"* or ( c )' == chip.words


@pytest.mark.parametrize(("place", "expected"), [(0, "b OR c d"), (1, "a d"), (2, "a   b OR c")])
def test_without(place, expected):
    """The rest stays as it was typed."""
    text = " a   b OR c d "
    assert expected == without(text, chips(text)[place])


@given(st.text(alphabet='ab:"\\() -ORname', max_size=30))
def test_any_text_has_parts(text):
    """Nothing is raised; of a right filter the parts are filters, and say together what it says."""
    parts = chips(text)
    try:
        term = parse(text, clock=CLOCK).term
    except QueryError:
        return
    terms = [parse(text[chip.start : chip.end], clock=CLOCK).term for chip in parts]
    assert term == (terms[0] if len(terms) == 1 else AllOf(tuple(terms)))
    for number, chip in enumerate(parts):
        rest = [text[other.start : other.end] for other in parts[:number] + parts[number + 1 :]]
        left = without(text, chip)
        assert rest == [left[other.start : other.end] for other in chips(left)]
