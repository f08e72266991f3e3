"""A line of our own of any look."""

from __future__ import annotations

import pytest

from pellucid.event import Kind, UnreadableLine
from pellucid.wire.any_line import key, quoted, read

LINE = (
    b'{"time_utc":"2026-11-24T10:00:00Z","kind":"Append","name":"n","uuid":"u","props":{"a":{"Integer":1}}}'
)


def test_order_and_white_space_do_not_matter():
    """Whatever JSON allows is read; other members are passed over."""
    line = read(
        b'{ "props" : {"b":{"String":"\\u00e9"}, "a" : { "Bool" : true }}, "uuid":"u", "more":[1], "name":"n",'
        b' "kind":"Identify", "time_utc":"2026-11-24T10:00:00.10Z" }'
    )
    assert (b'"2026-11-24T10:00:00.10Z"', Kind.IDENTIFY, b'"n"', "u") == (
        line.time,
        line.kind,
        line.name,
        line.uuid,
    )
    assert {b'"b":': '"é"'.encode(), b'"a":': b"true"} == line.fields


@pytest.mark.parametrize(
    ("tag", "number"),
    [
        ("Float", "1.10"),
        ("Float", "-0.0"),
        ("Float", "-0"),
        ("Float", "1E+2"),
        ("Float", "0." + "123456789" * 20),
        ("Float", "9" * 300),
        ("Integer", "9223372036854775807"),
        ("Integer", "-9223372036854775808"),
    ],
)
def test_a_number_keeps_its_spelling(tag, number):
    """As many digits as were recorded, whatever a float of ours could keep of them."""
    line = read(LINE.replace(b'{"Integer":1}', f'{{"{tag}":{number}}}'.encode()))
    assert {b'"a":': number.encode()} == line.fields


def test_of_a_repeated_field_the_last_counts():
    """Which is how any reader takes it; the body says it once."""
    line = read(LINE.replace(b'"a"', b'"a":{"Integer":2},"a"'))
    assert {b'"a":': b"1"} == line.fields


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "Its bytes were destroyed"),
        (b" " * 40, "Its bytes were destroyed"),
        (b"{", "Not JSON: expecting property name enclosed in double quotes at character 2"),
        (b"\xff", "Byte 1 is not valid UTF-8"),
        (LINE.replace(b"Append", b"Alias"), "The kind 'Alias' is not one that Rerun 0.41 knows"),
        (LINE.replace(b"-24T", b"-31T"), "time_utc is day is out of range for month"),
        (LINE.replace(b'"uuid":"u",', b""), "It has no uuid"),
        (LINE.replace(b'"u"', b'""'), "It has no uuid"),
        (LINE.replace(b'"u"', b"5"), "It has no uuid"),
        (LINE.replace(b'"u"', b'"\\udc00"'), "It has no uuid"),
        (LINE.replace(b'{"Integer":1}', b'{"Float":1e400}'), "The property 'a' is beyond a 64-bit float"),
    ],
)
def test_what_cannot_be_sent_is_named(raw, reason):
    """In the words in which the window names such a line."""
    line = read(raw)
    assert isinstance(line, UnreadableLine)
    assert (raw, reason) == (line.raw, line.reason)


def test_text_is_written_as_json():
    """Unicode as it is; half a character, which has no bytes, as a question mark."""
    assert '"é\\n?"'.encode() == quoted("é\n\ud800")
    assert b'"a\\"":' == key('a"')
