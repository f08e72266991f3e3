"""JSON with places."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.config.members import JsonError, Number, read_container, read_document, splice

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(), children, max_size=3),
    max_leaves=8,
)
SPACED = st.sampled_from([(",", ":"), (", ", ": "), (" ,\n", "\t:\r\n")])


@given(st.dictionaries(st.text(), JSON, max_size=4) | st.lists(JSON, max_size=4), SPACED)
def test_members_stand_where_they_say(value, separators):
    """The text between a member's places is its value, whatever the white space; strict readers agree."""
    text = json.dumps(value, separators=separators)
    document = read_document(f" {text}\n")
    expected = list(value.items()) if isinstance(value, dict) else [("", item) for item in value]
    found = [
        (member.key, json.loads(f" {text}"[member.value_start : member.end])) for member in document.members
    ]
    assert expected == found
    assert text == f" {text}\n"[document.start : document.end]


def test_a_key_may_be_there_twice():
    """Both are listed; who reads decides."""
    document = read_document('{"a":1,"b":2,"a":3}')
    assert [Number("1"), Number("3")] == [member.value for member in document.of_key("a")]
    assert [] == document.of_key("c")


def test_inner_objects_can_be_read_at_their_place():
    """A member's own members are found from where its value begins."""
    text = '{"a": {"b":1}}'
    inner = read_container(text, read_document(text).members[0].value_start)
    assert ["b"] == [member.key for member in inner.members]


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("", 0, "the text ends"),
        ("x", 0, "an object was expected"),
        ('"x"', 0, "an object was expected"),
        ("{", 1, "the text ends in the middle"),
        ('{"a', 3, "the text ends in the middle"),
        ('{"a"', 4, "the text ends in the middle"),
        ('{"a" 1}', 5, "a colon was expected"),
        ('{"a":', 5, "the text ends in the middle"),
        ('{"a":1', 6, "the text ends in the middle"),
        ('{"a":1 2}', 7, "a comma or } was expected"),
        ("[1 2]", 3, "a comma or ] was expected"),
        ('{"a":1,}', 7, "a key was expected"),
        ("{1:2}", 1, "a key was expected"),
        ('{"a":01}', 6, "a comma or } was expected"),
        ('{"a":NaN}', 5, "NaN is not a JSON value"),
        ('{"a":"\t"}', 6, "invalid control character"),
        ('{"a":1} x', 8, "something follows after the end"),
        ('{"a":[[1,]]}', 9, "expecting value"),
    ],
)
def test_what_is_not_json_is_told_with_its_place(text, position, message):
    """The error names the first character that cannot be read."""
    with pytest.raises(JsonError, match=message) as caught:
        read_document(text)
    assert position == caught.value.position


def test_too_deep_nesting_is_no_crash():
    """A text made to exhaust the reader is an error like any other."""
    with pytest.raises(JsonError, match="too deeply"):
        read_document('{"a":' + "[" * 200_000)


def test_splicing_keeps_everything_else():
    """Replacements of any length, in any order, touch only their own stretch."""
    assert "0AA2B" == splice("012345", [(3, 6, "B"), (1, 2, "AA")])
    assert "ab" == splice("ab", [])
