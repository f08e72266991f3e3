"""Everything that the language knows is explained."""

from __future__ import annotations

import pytest

from pellucid.query import explanations, parser, words


def test_every_key_is_explained():
    """A new key of the language cannot be forgotten here, nor an old one kept."""
    assert set(parser.KEYS) == set(explanations.KEYS)
    assert all(explanations.KEYS.values())


@pytest.mark.parametrize("key", [key for key in parser.KEYS if words.choices(key)])
def test_every_word_is_explained(key):
    """So are the words behind those keys that know a few only."""
    assert {} == {word: "" for word in words.choices(key) if not explanations.of_word(key, word)}


def test_what_nobody_knows_needs_no_explanation():
    """A name is not explained, and neither is a word that the language does not have."""
    assert ["", ""] == [explanations.of_word("name", "viewer"), explanations.of_word("state", "asleep")]
