"""Reading anything at all as a catalogue."""

from __future__ import annotations

import datetime as dt
import json
import string
from importlib.resources import files

from hypothesis import example, given
from hypothesis import strategies as st

from pellucid.catalogue.reading import examine, read_catalogue
from pellucid.catalogue.values import Catalogue
from pellucid.errors import CatalogueError

HUGE = object()
"""Stands for an integer of more digits than Python would write."""
KEYS = st.sampled_from(
    [
        *("title", "version", "events", "metadata", "guard", "watched", "groups", "read_from", "includes"),
        *("purpose", "class", "fields", "type", "example", "hashed", "optional", "choices", "max_length"),
        *("since", "until", "version_property", "e", "f", "email", "Bad", "time", "$set", "", "a.b"),
    ]
)
WORDS = st.sampled_from(
    ["usage", "error", "crash", "text", "integer", "number", "boolean", "redact", "hash", "x", "1.2", ""]
)
SCALARS = (
    WORDS
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
    | st.booleans()
    | st.integers()
    | st.sampled_from([2**63, -(2**63), HUGE])
    | st.floats()
    | st.datetimes()
    | st.dates()
    | st.times()
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=40,
)
PLACES = st.lists(
    st.sampled_from(["events", "e", "fields", "f", "class", "guard", "type"]), min_size=1, max_size=6
)


def toml(value):
    """Write a value as TOML has it."""
    match value:
        case bool():
            text = str(value).lower()
        case int():
            text = hex(value) if value >= 0 else str(value)
        case float():
            text = repr(value)
        case str():
            text = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case list():
            text = f"[{','.join(map(toml, value))}]"
        case dict():
            text = "{" + ",".join(f"{toml(key)}={toml(each)}" for key, each in value.items()) + "}"
        case _ if value is HUGE:
            text = f"0x{'f' * 6_000}"
        case dt.datetime() | dt.date() | dt.time():
            text = value.isoformat()
    return text


def written(members):
    """Write a file."""
    return "\n".join(f"{toml(key)} = {toml(value)}" for key, value in members.items()).encode()


def skeleton(**more):
    """Return the members of a catalogue in which all is as it should be, or was."""
    field = {"type": "text", "purpose": "p", "example": "x"}
    event = {"purpose": "p", "class": "usage", "fields": {"f": field}}
    return {"title": "x", "version": "1", "events": {"e": event}, "metadata": {"m": field}} | more


def read(content):
    """Return the catalogue, or the error."""
    try:
        return read_catalogue(content)
    except CatalogueError as error:
        return error


@given(st.dictionaries(KEYS, VALUES, max_size=6))
@example({"events": {"e": {"class": []}}})
@example({"guard": {"email": HUGE}})
def test_whatever_the_file_holds_it_is_a_catalogue_or_named_mistakes(members):
    """Nothing else is raised, and each mistake has its place."""
    for each in (members, skeleton(**members), skeleton(**{"watched": True} | members)):
        found = examine(written(each))
        got = read(written(each))
        assert isinstance(got, CatalogueError) is bool(found.mistakes)
        assert found.mistakes or found.catalogue == got
        assert all(": " in mistake and mistake.isprintable() for mistake in found.mistakes)


@given(PLACES, VALUES)
def test_one_wrong_value_anywhere_is_no_harm(path, value):
    """In a catalogue that is right otherwise; what can be read of it is a catalogue."""
    members = table = skeleton(guard={"email": "hash"})
    for key in path[:-1]:
        if not isinstance(table.setdefault(key, {}), dict):
            table[key] = {}
        table = table[key]
    table[path[-1]] = value
    assert isinstance(examine(written(members)).catalogue, Catalogue)


@given(st.binary(max_size=200) | st.text(string.printable).map(str.encode))
def test_any_bytes_are_no_harm(content):
    """As a file that was cut off, or is another one."""
    got = read(content)
    assert isinstance(got, Catalogue) or got.remedy


def test_the_catalogues_that_are_shipped_are_right():
    """Each of them, as `pellucid catalogue check` reads them."""
    found = [
        each
        for each in files("pellucid_resources").joinpath("catalogues").iterdir()
        if each.name.endswith(".toml")
    ]
    assert found
    for file in found:
        assert () == examine(file.read_bytes()).mistakes
