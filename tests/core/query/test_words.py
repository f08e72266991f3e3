"""Keys of the filter language that know a few words only."""

from __future__ import annotations

import pytest

from pellucid.guard import RULES
from pellucid.query import words
from pellucid.query.terms import IsFound, IsUndocumented, IsUnreadable, SeenIs, StateIs
from pellucid.state import State


@pytest.mark.parametrize(
    ("read", "word", "expected"),
    [
        (words.state, "Queued", StateIs(State.QUEUED)),
        (words.quality, "unreadable", IsUnreadable()),
        (words.quality, "UNDOCUMENTED", IsUndocumented()),
        (words.finding, "email", IsFound("email")),
        (words.finding, "Free_Text", IsFound("free_text")),
        (words.eyes, "wire", SeenIs("wire")),
    ],
)
def test_a_word_is_understood(read, word, expected):
    """In capitals or not."""
    assert expected == read(word)


@pytest.mark.parametrize("read", [words.state, words.quality, words.finding, words.eyes])
@pytest.mark.parametrize("word", ["", "odd", "email*"])
def test_another_word_is_refused_with_those_that_there_are(read, word):
    """So that nobody has to look them up."""
    with pytest.raises(ValueError, match="wants"):
        read(word)


def test_each_rule_of_the_guard_can_be_looked_for():
    """And free text, which is none."""
    assert {"free_text", *RULES} == set(words.findings())
