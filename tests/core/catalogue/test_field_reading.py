"""What a catalogue says of one field."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.catalogue.field_reading import FieldReader
from pellucid.catalogue.tables import TableReader
from pellucid.catalogue.values import Field, FieldType

RIGHT = {"type": "text", "purpose": "To know.", "example": "a"}


def read(table, *, is_watched=False):
    """Return a field, and what is wrong with it."""
    tables = TableReader()
    return FieldReader(tables, is_watched=is_watched).field("f", table, "f"), tables.mistakes


def names(name, *, is_watched=False, is_event=False):
    """Return whether something may be called so, and what is said of it."""
    tables = TableReader()
    may = FieldReader(tables, is_watched=is_watched).is_name(name, "f", is_event=is_event)
    assert may is not bool(tables.mistakes)
    return may


def test_a_field_has_all_that_is_said_of_it():
    """And what is not said is as harmless as can be."""
    assert (Field(name="f", type=FieldType.TEXT, purpose="To know.", example="a"), []) == read(RIGHT)
    table = RIGHT | {"hashed": True, "optional": True, "choices": ["a", "b"], "max_length": 9}
    field, mistakes = read(table)
    assert [] == mistakes
    assert (True, True, ("a", "b"), 9) == (field.hashed, field.optional, field.choices, field.max_length)


@pytest.mark.parametrize(
    ("kind", "example"),
    [
        ("text", ""),
        ("integer", -(2**63)),
        ("integer", 2**63 - 1),
        ("number", 1),
        ("number", 0.5),
        ("boolean", False),
    ],
)
def test_examples_are_of_the_fields_type(kind, example):
    """An integer is a number, too."""
    assert [] == read({"type": kind, "purpose": "To know.", "example": example})[1]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"type": "string"}, "type is 'string' instead of"),
        ({"type": ["text"]}, "type is a list instead of"),
        ({"purpose": " "}, "purpose is no text"),
        ({"example": None}, "example is no text"),
        ({"example": 1}, "example is no text"),
        ({"type": "integer", "example": True}, "example is no integer"),
        ({"type": "integer", "example": 2**63}, "beyond 64 bits"),
        ({"type": "number", "example": float("inf")}, "no finite number"),
        ({"type": "boolean", "example": 1}, "example is no boolean"),
        ({"choices": ["b"]}, "example is none of the choices"),
        ({"choices": ["a", "a"]}, "choices says something twice"),
        ({"example": "abc", "max_length": 2}, "example is longer than max_length"),
        ({"max_length": 0}, "max_length is no positive integer"),
        ({"max_length": True}, "max_length is no positive integer"),
        ({"type": "boolean", "example": True, "max_length": 3}, "only a text has"),
        ({"hashed": "yes"}, "hashed is neither true nor false"),
        ({"since": "1.0"}, "nobody knows since"),
        ({"unit": "s"}, "nobody knows unit"),
    ],
)
def test_mistakes_are_told_with_their_place(changes, said):
    """One for each, and a field comes back all the same."""
    field, mistakes = read(RIGHT | changes)
    assert "f" == field.name
    assert [True] == [text.startswith("f: ") and said in text for text in mistakes]


def test_a_watched_programs_field_has_a_life():
    """From the first version that has it to the first that has it no more."""
    field, mistakes = read(RIGHT | {"since": "0.36", "until": "0.41.0"}, is_watched=True)
    assert ("0.36", "0.41.0", []) == (field.since, field.until, mistakes)


@pytest.mark.parametrize(
    ("life", "said"),
    [
        ({"since": "new"}, "since is 'new', which is no version"),
        ({"until": 3}, "until is no text"),
        ({"since": "0.38", "until": "0.37"}, "it ends in 0.37, before it begins in 0.38"),
        ({"since": "0.38", "until": "0.38.0"}, "it ends in 0.38.0"),
    ],
)
def test_a_life_that_cannot_be_is_a_mistake(life, said):
    """It would hide what is there."""
    (mistake,) = read(RIGHT | life, is_watched=True)[1]
    assert said in mistake


@pytest.mark.parametrize("name", ["a", "viewer_opened", "x1", "a" * 64, "type", "str", "match"])
def test_what_an_app_may_call_its_own(name):
    """Lower-case letters, digits and underscores."""
    assert names(name)


def test_an_example_has_to_be_there():
    """It is what people are shown."""
    assert ["f: example is missing"] == read({"type": "text", "purpose": "To know."})[1]


@pytest.mark.parametrize(
    "name",
    [
        "",
        "A",
        "1a",
        "_a",
        "a-b",
        "a.b",
        "ä",
        "a" * 65,
        "a\n",
        "uuid",
        "timestamp",
        "distinct_id",
        *keyword.kwlist,
    ],
)
def test_what_an_app_may_not_call_its_own(name):
    """What Python or the server would understand otherwise."""
    assert not names(name)
    assert not names(name, is_event=True)


@pytest.mark.parametrize("name", ["metadata", "guard"])
def test_no_event_is_called_as_another_part_of_the_catalogue(name):
    """What a person agreed to would then be spelt like something else; a field may."""
    assert not names(name, is_event=True)
    assert names(name)


@pytest.mark.parametrize("name", ["$identify", "crash-panic", "Viewer Opened", "class", "uuid", "ä"])
def test_a_watched_program_has_its_own_names(name):
    """They are facts, and ours to tell."""
    assert names(name, is_watched=True)


@given(st.text(max_size=300))
def test_a_watched_programs_names_can_be_printed(name):
    """Whatever they are, no terminal and no table is confused by them."""
    assert names(name, is_watched=True) is (
        name.isprintable() and name == name.strip() and 0 < len(name) <= 200
    )


def test_free_text_is_a_text_of_a_watched_program():
    """An app of our own declares how long a text is, or which values it has; a hash is no text."""
    field, mistakes = read(RIGHT | {"free_text": True}, is_watched=True)
    assert (True, []) == (field.free_text, mistakes)
    assert not read(RIGHT, is_watched=True)[0].free_text
    for table, is_watched in (
        (RIGHT | {"free_text": True}, False),
        (RIGHT | {"free_text": True, "hashed": True}, True),
        (RIGHT | {"free_text": True, "choices": ["a"]}, True),
        ({"type": "integer", "purpose": "To know.", "example": 1, "free_text": True}, True),
        (RIGHT | {"free_text": "yes"}, True),
    ):
        assert 1 == len(read(table, is_watched=is_watched)[1]), table
