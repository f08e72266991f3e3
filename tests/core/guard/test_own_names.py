"""This person's and this machine's name as words."""

from __future__ import annotations

import pytest

from pellucid.guard.own_names import OwnNames

NAMES = OwnNames(["alice", "thinkpad-7", "thinkpad-7.example.org"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("alice", ["alice"]),
        ("ALICE's layout", ["ALICE"]),
        ("alice-on-thinkpad-7", ["alice", "thinkpad-7"]),
        ("from Thinkpad-7.example.org:80", ["Thinkpad-7.example.org"]),
    ],
)
def test_whole_words_are_found(text, found):
    """In capitals or not; the longest of the names that fit."""
    assert found == [text[start:end] for start, end in NAMES.find(text)]


@pytest.mark.parametrize("text", ["malice", "alice_blue", "alices", "thinkpad-70", "think", ""])
def test_longer_words_pass(text):
    """A colour is not a person."""
    assert [] == NAMES.find(text)


def test_names_that_thousands_share_are_not_looked_for():
    """Nobody is found by `root`, nor by two letters; a guard made of such names looks for none."""
    assert not OwnNames(["root", "ubuntu", "al", "LOCALHOST", "1000", " "])
    assert [] == OwnNames(["root"]).find("root")
    assert NAMES


def test_a_name_may_have_any_characters():
    """A name is a name, not a pattern."""
    assert [(0, 5)] == OwnNames(["a.b*c"]).find("a.b*c")
    assert [] == OwnNames(["a.b*c"]).find("aXbbc")
