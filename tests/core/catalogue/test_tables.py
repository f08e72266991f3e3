"""Members of tables: what is right comes back, what is wrong is noted with its place."""

from __future__ import annotations

import pytest

from pellucid.catalogue.tables import TableReader


@pytest.fixture
def tables():
    """A reader that has seen nothing wrong yet."""
    return TableReader()


def test_what_is_right_comes_back(tables):
    """And nothing is noted."""
    table = {"a": " text ", "b": True, "c": ["x", "y"], "d": {"e": {"f": 1}}}
    assert "text" == tables.text(table, "a", "here")
    assert tables.flag(table, "b", "here") is True
    assert ("x", "y") == tables.texts(table, "c", "here")
    assert {"e": {"f": 1}} == tables.table(table, "d", "here") == tables.tables(table, "d", "here")
    tables.only(table, "here", "abcd")
    assert [] == tables.mistakes


def test_what_is_missing_has_a_harmless_value(tables):
    """Only a text has to be there, unless it is said what it is otherwise."""
    assert (False, (), {}, {}) == (
        tables.flag({}, "a", "x"),
        tables.texts({}, "a", "x"),
        tables.table({}, "a", "x"),
        tables.tables({}, "a", "x"),
    )
    assert ("", "other") == (
        tables.text({}, "a", "x", otherwise=""),
        tables.text({}, "a", "x", otherwise="other"),
    )
    assert [] == tables.mistakes
    assert "" == tables.text({}, "a", "events.x")
    assert ["events.x: a is missing"] == tables.mistakes


@pytest.mark.parametrize("value", [1, 1.5, True, [], {}, "", "  ", "\t\n"])
def test_what_is_no_text_is_noted(tables, value):
    """An empty one says nothing, and counts as none, also where it may be missing."""
    assert "" == tables.text({"a": value}, "a", "x")
    assert "b" == tables.text({"a": value}, "a", "x", otherwise="b")
    assert ["x: a is no text, or an empty one"] * 2 == tables.mistakes


@pytest.mark.parametrize(
    ("read", "value", "said"),
    [
        (TableReader.flag, "true", "a is neither true nor false"),
        (TableReader.texts, "x", "a is no list of texts"),
        (TableReader.texts, ["x", 1], "a is no list of texts"),
        (TableReader.texts, ["x", "x"], "a says something twice"),
        (TableReader.table, [1], "a is no table"),
        (TableReader.tables, 5, "a is no table"),
        (TableReader.tables, {"b": 1, "c": {}}, "a.b is no table"),
    ],
)
def test_what_is_something_else_is_noted(tables, read, value, said):
    """With the place, and what it should be."""
    read(tables, {"a": value}, "a", "here")
    assert [f"here: {said}"] == tables.mistakes


def test_what_nobody_knows_is_noted(tables):
    """In one sentence, sorted."""
    tables.only({"b": 1, "a": 1, "c": 1}, "here", {"c"})
    assert ["here: nobody knows a, b"] == tables.mistakes


def test_mistakes_keep_their_order(tables):
    """A person corrects a file from its top."""
    tables.note("a", "first")
    tables.note("b", "second")
    assert ["a: first", "b: second"] == tables.mistakes
