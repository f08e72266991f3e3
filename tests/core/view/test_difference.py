"""What two events say differently, and that nothing is lost on the way from one to the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.event import Event, decode, encode
from pellucid.state import State
from pellucid.view.difference import (
    ABSENT,
    Change,
    Number,
    apply,
    difference,
    field_difference,
    json_text,
    read_json,
    said,
)
from pellucid.view.values import Record, Row
from pellucid.wire import PostHogHeader

NUMBERS = st.from_regex(r"-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,4})?([eE][+-]?[0-9]{1,2})?", fullmatch=True)
LEAVES = st.none() | st.booleans() | st.text(max_size=4) | NUMBERS.map(Number)
KEYS = st.sampled_from(["a", "b", "c", "a/b", "", "é"])
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(VALUES, VALUES)
def test_a_difference_leads_from_one_to_the_other(before, after):
    """Applied to the first value it gives the second, whatever the two are; and back again."""
    changes = difference(before, after)
    assert after == apply(changes, before)
    assert before == apply(difference(after, before), after)
    assert bool(changes) is (before != after)


@given(VALUES)
def test_what_is_read_is_written_again(value):
    """Numbers keep each digit."""
    assert value == read_json(json_text(value))


def test_numbers_are_told_apart_as_they_are_written():
    """No digit is lost to a float, and a number is no text and no truth."""
    one = read_json('{"a":9007199254740993,"b":1.10,"c":1,"d":"1"}')
    other = read_json('{"a":9007199254740992,"b":1.1,"c":true,"d":1}')
    assert [("a",), ("b",), ("c",), ("d",)] == [change.path for change in difference(one, other)]


def test_the_place_is_named_as_deep_as_possible():
    """Keys and places; what is new, what is gone and what is another."""
    one = read_json('{"batch":[{"x":1,"old":null},5,6]}')
    other = read_json('{"batch":[{"x":2,"new":[]}]}')
    assert (
        Change(path=("batch", 0, "x"), before=Number("1"), after=Number("2")),
        Change(path=("batch", 0, "old"), before=None, after=ABSENT),
        Change(path=("batch", 0, "new"), before=ABSENT, after=[]),
        Change(path=("batch", 1), before=Number("5"), after=ABSENT),
        Change(path=("batch", 2), before=Number("6"), after=ABSENT),
    ) == difference(one, other)


def test_changes_of_something_else_are_refused():
    """Nothing is made up."""
    changes = difference(read_json('{"a":{"b":1}}'), read_json('{"a":{"b":2}}'))
    for value in ("5", '{"a":1}', "{}"):
        with pytest.raises((TypeError, KeyError)):
            apply(changes, read_json(value))


@pytest.mark.parametrize("text", ["", "{", "NaN", "[" * 100_000])
def test_what_is_no_json_is_refused(text):
    """Also what is nested without end."""
    with pytest.raises(ValueError, match=r"."):
        read_json(text)


def record_of(raw, header=None):
    row = Row(
        event=0,
        state=State.QUEUED,
        time_ns=0,
        kind="Append",
        name="n",
        session="s",
        size_bytes=0,
        unreadable=False,
    )
    return Record(
        row=row,
        uuid=UUID(int=0),
        raw=raw,
        event=decode(raw),
        session_file=Path("s.json"),
        session_offset=0,
        copy_file=None,
        copy_offset=None,
        line_number=None,
        receipts=(),
        distinct_id=None,
        header=header,
    )


def line(**props):
    return encode(Event(time_ns=0, kind="Append", name="n", props=props))


def test_the_fields_of_an_event_lose_their_tags():
    """And nothing else: what has no known tag is compared as it stands."""
    raw = line(b=True, i=9007199254740993, s="1", f=1.0).replace(
        b'"f":{"Float":1.0}', b'"f":{"Float":1.00},"x":{"Bool":1}'
    )
    assert {
        "b": True,
        "i": Number("9007199254740993"),
        "s": "1",
        "f": Number("1.00"),
        "x": {"Bool": Number("1")},
    } == said(record_of(raw))
    assert {} == said(record_of(b"nonsense")) == said(record_of(b"[]")) == said(record_of(b'{"props":5}'))


def test_what_goes_with_each_event_counts_as_well():
    """A new version of the app is a difference."""
    header = PostHogHeader(api_key="k", distinct_id="d", context={"app_version": "1.5.0", "debug": False})
    found = said(record_of(line(x=1), header))
    assert {"x": Number("1"), "app_version": "1.5.0", "debug": False} == found
    newer = replace(header, context={"app_version": "1.6.0", "debug": False})
    compared = field_difference(found, said(record_of(line(x=1, y=2), newer)))
    assert [("app_version",), ("y",)] == [change.path for change in compared.changes]
    assert [False, True] == [change.is_added for change in compared.changes]
    assert not any(change.is_removed for change in compared.changes)
    assert {"x": Number("1"), "debug": False} == compared.same
