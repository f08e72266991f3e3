"""What two events say differently, by field, with every digit of every number."""

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


@given(VALUES)
def test_what_is_read_is_written_again(value):
    """Numbers keep each digit."""
    assert value == read_json(json_text(value))


def test_numbers_are_told_apart_as_they_are_written():
    """No digit is lost to a float, and a number is no text and no truth."""
    one = read_json('{"a":9007199254740993,"b":1.10,"c":1,"d":"1"}')
    other = read_json('{"a":9007199254740992,"b":1.1,"c":true,"d":1}')
    assert ["a", "b", "c", "d"] == [change.name for change in field_difference(one, other).changes]


def test_what_is_new_or_gone_is_a_change_too():
    """`null` is something else than nothing at all; the order of keys means nothing, within a field either."""
    one = read_json('{"old":null,"x":{"a":1,"b":2},"both":[1]}')
    other = read_json('{"x":{"b":2,"a":1},"new":[],"both":[1,2]}')
    found = field_difference(one, other)
    assert (
        Change(name="old", before=None, after=ABSENT),
        Change(name="both", before=[Number("1")], after=[Number("1"), Number("2")]),
        Change(name="new", before=ABSENT, after=[]),
    ) == found.changes
    assert ["x"] == list(found.same)


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
    assert ["app_version", "y"] == [change.name for change in compared.changes]
    assert [False, True] == [change.is_added for change in compared.changes]
    assert not any(change.is_removed for change in compared.changes)
    assert {"x": Number("1"), "debug": False} == compared.same
