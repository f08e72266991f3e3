"""A filter's text is cut into words; any text can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.query.scanner import is_or, scan


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" a  b ", ["a", "b"]),
        ("-a", ["-", "a"]),
        ("a-b", ["a-b"]),
        ("(a b)c", ["(", "a", "b", ")", "c"]),
        ("foo(bar)", ["foo(bar)"]),
        ('name:"a b"*', ['name:"a b"*']),
        ('a "b c', ["a", '"b c']),
    ],
)
def test_cutting(text, expected):
    """Spaces, parentheses and a leading minus cut; quotes hold together, also where they are never closed."""
    assert expected == [text[token.start : token.end] for token in scan(text)]


def test_an_open_quote_is_told_by_its_word():
    """Whoever reads the filter can say where it is, and whoever completes it can go on."""
    assert [None, 5] == [token.open_quote for token in scan('a xyz"b c')[:1] + scan('a xyz"b c')[1:]]
    assert ["xyzb c"] == [token.text for token in scan('a xyz"b c')[1:]]


def test_or_is_a_word_without_quotes():
    """In quotes it is searched for."""
    assert [True, False, False] == [is_or(token) for token in scan('OR "OR" or')]


@given(st.text(alphabet='ab:"\\() -*OR\n', max_size=30))
def test_any_text_is_covered(text):
    """Tokens stand in order, do not overlap, and leave out nothing but white space."""
    at = 0
    for token in scan(text):
        assert text[at : token.start].strip() == ""
        assert at <= token.start < token.end
        at = token.end
    assert text[at:].strip() == ""
