"""Filters as values."""

from __future__ import annotations

import pytest

from pellucid.query.terms import (
    AllOf,
    AnyOf,
    Contains,
    HasProperty,
    IsFound,
    IsUndocumented,
    NameIs,
    Not,
    Pattern,
    PropertyIs,
    SeenIs,
    SizeIs,
    leaves,
    minds_case,
    written,
)

A, B = Contains("a"), Contains("b")


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (AllOf(), ""),
        (Contains("a b"), '"a b"'),
        (Contains("OR"), '"OR"'),
        (Contains('say "hi\\"'), r'"say \"hi\\\""'),
        (AllOf((A, AnyOf((A, B)), Not(B))), "a (a OR b) -b"),
        (AnyOf((AllOf((A, B)), B)), "(a b) OR b"),
        (Not(AllOf((A, B))), "-(a b)"),
        (Not(Not(A)), "-(-a)"),
        (NameIs(Pattern(("a b", "", "c"))), 'name:"a b"**c'),
        (NameIs(Pattern(("*",))), 'name:"*"'),
        (HasProperty("a)"), 'has:"a)"'),
        (PropertyIs("a>b", ">=", Pattern(("3",)), 3), 'prop:"a>b">=3'),
        (SizeIs(">", 1500.0), "size:>1500"),
        (SizeIs("<", 0.5), "size:<0.5"),
        (Not(SeenIs("both")), "-seen:both"),
        (AllOf((IsUndocumented(), IsFound("ip"))), "is:undocumented found:ip"),
    ],
)
def test_writing(term, expected):
    """A term is written as a person would write it, in quotes only where they are needed."""
    assert expected == written(term)


def test_leaves_are_listed_from_left_to_right():
    """What looks at events is found through negations and groups."""
    assert [A, B, A] == leaves(AllOf((A, Not(AnyOf((B, A))))))


@pytest.mark.parametrize(
    ("text", "expected"), [("abc", False), ("aBc", True), ("é1", False), ("É", True), ("ß", False)]
)
def test_smart_case(text, expected):
    """Case counts as soon as one upper-case letter is written."""
    assert expected == minds_case(text)
