"""Where the texts of a line stand, and blanking one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.event import Event, decode, encode
from pellucid.ledger.segments import is_blank
from pellucid.ledger.text_places import MARKER, Place, blanked, is_blanked, texts

HEAD = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n",'


def said(raw):
    """Return the field and the words of each text that is somebody's."""
    return [(text.field, text.of(raw)) for text in texts(raw) if not text.is_plain]


def all_blanked(raw):
    found = [text for text in texts(raw) if not text.is_plain]
    return blanked(raw, [Place(text.field, (), text.start, text.end, text.is_quoted) for text in found])


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            HEAD + b'"props":{"a":{"String":"x y"},"b":{"Integer":1},"c":{"String":""}}}',
            [("a", "x y"), ("c", "")],
        ),
        (HEAD + b'"props":{}}', []),
        (HEAD + b'"props":{"a":{"String":"\\"\\u00e9\\\\"}}}', [("a", '"\u00e9\\')]),
        (HEAD + b'"props":{ "a" : {"String":"x"} }}', [("a", "x")]),
        (
            HEAD + b'"props":{"a":{"List":["x",{"b":"y"}]}},"extra":{"z":"w"}}',
            [("a", "x"), ("a", "y"), ("extra", "w")],
        ),
        (HEAD + b'"props":{"a":{"String":"torn te', [("a", "torn te")]),
        (HEAD + b'"props":{"a":{"String":"torn esc\\', [("a", "torn esc"), ("a", "\\")]),
        (b"somebody's words", [("", "somebody's words")]),
        (b'{"props":{"a":bare words,"b":1e9,"c":null}}', [("a", "bare words")]),
        (b'["x",["y"]]', [("", "x"), ("", "y")]),
        (
            b'{"event":"e","properties":{"a":"x","$set":{"b":"y"}},"$set":{"c":"z"}}',
            [("a", "x"), ("b", "y"), ("c", "z")],
        ),
        (HEAD + b'"props":{"a":{"String":"\xff"}}}', [("a", "\ufffd")]),
        (b"", []),
    ],
)
def test_texts_are_found_in_any_form(raw, expected):
    """As Rerun writes them, as somebody else might, torn, or no JSON at all; keys, times and names are none."""
    assert expected == said(raw)


PROPS = st.dictionaries(
    st.text(max_size=6),
    st.text(max_size=20) | st.integers(-9, 9) | st.booleans() | st.floats(allow_nan=False),
    max_size=6,
)


@given(PROPS)
def test_every_property_of_an_event_is_found(props):
    """Whatever its characters: the texts of a line are those that reading it gives."""
    raw = encode(Event(time_ns=0, kind="Append", name="n", props=props))
    decoded = decode(raw)
    assert isinstance(decoded, Event)
    expected = [(key, value) for key, value in decoded.props.items() if isinstance(value, str)]
    containers = {"props", "properties", "$set"}
    assert [(("" if key in containers else key), value) for key, value in expected] == [
        ("" if field == "String" else field, value) for field, value in said(raw)
    ]


@given(PROPS)
def test_a_blanked_line_is_as_long_and_as_readable(props):
    """No byte moves; the same event is read, without its texts, and they are known to be blanked."""
    raw = encode(Event(time_ns=0, kind="Append", name="n", props=props))
    line = all_blanked(raw)
    assert len(raw) == len(line)
    after = decode(line)
    assert isinstance(after, Event)
    assert {key: value for key, value in decode(raw).props.items() if not isinstance(value, str)} == {
        key: value for key, value in after.props.items() if not isinstance(value, str)
    }
    assert {""} >= {
        value.strip(" ").replace(MARKER.decode(), "")
        for value in after.props.values()
        if isinstance(value, str)
    }
    assert all(is_blanked(line, text) for text in texts(line) if not text.is_plain)
    assert line == all_blanked(line)


@given(st.binary(min_size=1, max_size=60).filter(lambda raw: b"\n" not in raw and not is_blank(raw)))
def test_any_bytes_can_be_blanked(raw):
    """The length stays, and the line does not come out blank, which would mean that it was destroyed."""
    line = all_blanked(raw)
    assert len(raw) == len(line)
    assert not is_blank(line)
    assert b"\n" not in line


def test_a_marker_stands_where_there_is_room():
    """A long text says that it was redacted, a short one is spaces."""
    raw = json.dumps({"props": {"long": "x" * 30, "short": "secret"}}).encode()
    assert {"long": MARKER.decode() + " " * 16, "short": " " * 6} == json.loads(all_blanked(raw))["props"]
    assert MARKER + b"  " == all_blanked(b"two words in all")
    assert b"*" * 9 == all_blanked(b"two words")
