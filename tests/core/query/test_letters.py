"""Upper and lower case, alike over bytes and over text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.query.letters import capitals, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Viewer", "viewer"),
        ("ÉTÉ \N{GREEK CAPITAL LETTER SIGMA}", "été \N{GREEK SMALL LETTER SIGMA}"),
        ("\N{KELVIN SIGN}\N{LATIN SMALL LETTER LONG S}", "\N{KELVIN SIGN}\N{LATIN SMALL LETTER LONG S}"),
        ("İ", "İ"),
        ("\N{ANGSTROM SIGN}", "å"),
    ],
)
def test_folding(text, expected):
    """Each capital becomes its small letter by itself, unless that would lead into ASCII or to two letters."""
    assert expected == fold(text)


@given(st.text())
def test_folding_agrees_with_bytes(text):
    """What is ASCII in the folded text is what it is in the bytes with A to Z lowered, at the same place."""
    assert len(text) == len(fold(text))
    assert [c.lower() if c.isascii() else None for c in text] == [
        c if c.isascii() else None for c in fold(text)
    ]


@given(st.characters(min_codepoint=0x80))
def test_capitals_fold_back(letter):
    """The capitals of a letter are what folds to it, and a letter that folds is one of them."""
    assert {letter} >= {fold(capital) for capital in capitals(letter)}
    assert letter == fold(letter) or letter in capitals(fold(letter))
