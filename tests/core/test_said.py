"""Sentences that remember of what they were made."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from pellucid.said import Said, said, said_and, said_count, said_together, words_of


def test_a_sentence_is_its_english_text() -> None:
    """It equals, hashes as and is written like the text, and remembers template and values."""
    sentence = said("Cannot read {file}", file="a.json")
    assert sentence == "Cannot read a.json"
    assert hash(sentence) == hash("Cannot read a.json")
    assert json.dumps(sentence) == '"Cannot read a.json"'
    assert (sentence.template, sentence.values) == ("Cannot read {file}", {"file": "a.json"})


def test_braces_of_a_value_are_left_alone() -> None:
    """What is filled in is never read as a template."""
    assert said("In {place}: {{}}", place="{x}") == "In {x}: {}"


@pytest.mark.parametrize(("n", "text"), [(0, "0 events"), (1, "one event"), (1200, "1,200 events")])
def test_a_number_decides_the_form(n: int, text: str) -> None:
    """One has its own form, all others share one; the template is the plural, whatever the number."""
    sentence = said_count("one event", "{n:,} events", n)
    assert sentence == text
    assert (sentence.template, sentence.number) == ("{n:,} events", n)


def test_sentences_hold_sentences() -> None:
    """What is filled in keeps what it was made of."""
    inner = said("{n} bytes", n=3)
    outer = said("Read {what}", what=inner)
    assert outer == "Read 3 bytes"
    assert outer.values["what"] is inner


def test_sentences_stand_side_by_side() -> None:
    """Joined parts stay what they are."""
    parts = [said("One."), "/a/{b}", said("Two.")]
    sentence = said_together(parts)
    assert sentence == "One. /a/{b} Two."
    assert list(sentence.values.values()) == parts
    assert sentence.template.format(**sentence.values) == sentence


@pytest.mark.parametrize(
    ("items", "text"),
    [([], "nothing"), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c", "d"], "a, b, c and d")],
)
def test_things_are_listed(items: list[str], text: str) -> None:
    """A list reads as in a sentence."""
    listed = said_and(items)
    assert listed == text
    assert isinstance(listed, Said)


def test_a_sentence_survives_copying_and_pickling() -> None:
    """It may travel between processes and stays translatable."""
    sentence = said_count("{n} event in {file}", "{n} events in {file}", 2, file="a")
    for again in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):
        assert again == sentence
        assert (again.template, again.values, again.number) == (sentence.template, sentence.values, 2)


def test_a_sentence_may_begin_with_another() -> None:
    """`capital` lets a clause begin a sentence; all other formats are those of texts."""
    clause = said("the config is gone")
    assert said("{clause:capital}.", clause=clause) == "The config is gone."
    assert f"{said('ab'):>3}" == " ab"


def test_an_error_tells_its_sentence() -> None:
    """What was raised with a sentence gives it back; what was not says what it says."""
    sentence = said("no {thing}", thing="colon")
    assert words_of(ValueError(sentence)) is sentence
    assert words_of(KeyError("a")) == "'a'"
    assert words_of(ValueError()) == ""


@pytest.mark.parametrize("between", [", ", "; "])
def test_what_commas_join_can_be_joined_in_another_way(between: str) -> None:
    """Each joint is a sentence of its own, for languages with other commas."""
    joined = said_together([said("one"), "two", said("three")], between=between)
    assert joined == between.join(["one", "two", "three"])
    assert joined.template == f"{{first}}{between}{{second}}"
    assert isinstance(joined.values["first"], Said)
    assert said_together([said("one")], between=between) == "one"
    assert said_together([], between=between) == ""
