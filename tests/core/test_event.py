"""Rerun's line format: whatever a program may write is read, kept and written back."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pellucid import rfc3339
from pellucid.event import (
    I64_MAX,
    I64_MIN,
    Event,
    Foreign,
    Kind,
    UnreadableLine,
    decode,
    encode,
    number_text,
)

FIXTURES = Path(__file__).parents[1] / "fixtures" / "rerun-0.41"
LINES = [
    line for file in sorted((FIXTURES / "sessions").iterdir()) for line in file.read_bytes().splitlines()
]

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
EXTRA_KEYS = TEXT.filter(lambda key: key not in {"time_utc", "kind", "name", "props"})
VALUES = st.one_of(
    st.booleans(),
    st.integers(I64_MIN, I64_MAX),
    st.floats(allow_nan=False, allow_infinity=False),
    TEXT,
)
EVENTS = st.builds(
    Event,
    time_ns=st.integers(
        rfc3339.parse("0001-01-01T00:00:00Z"), rfc3339.parse("9999-12-31T23:59:59.999999999Z")
    ),
    kind=st.sampled_from(list(Kind)).map(str),
    name=TEXT,
    props=st.dictionaries(TEXT, VALUES),
    extra=st.dictionaries(
        EXTRA_KEYS, st.sampled_from(['"x"', "1", "1.50", "1E5", "null", '{"a":[1,{}]}', "[]"])
    ),
)


def line(
    props='{"event_id":{"Integer":1}}', *, more="", kind='"Append"', time='"2026-11-23T16:05:14.825814221Z"'
):
    """Return a line like Rerun's, with one part of the caller's choice."""
    return f'{{"time_utc":{time},"kind":{kind},"name":"viewer_started","props":{props}{more}}}'.encode()


def read(raw) -> Event:
    """Decode what must be an event."""
    event = decode(raw)
    assert isinstance(event, Event), event
    return event


def unreadable(raw) -> str:
    """Decode what must be unreadable, and return why; the bytes must have been kept."""
    found = decode(raw)
    assert isinstance(found, UnreadableLine), found
    assert raw == found.raw
    return found.reason


@pytest.mark.parametrize("raw", LINES)
def test_real_lines_come_back_byte_for_byte(raw):
    """Each line that the real Rerun wrote is read without a finding and written again with the same bytes."""
    event = read(raw)
    assert () == event.findings
    assert raw == encode(event)


def test_a_real_line_says_what_it_means():
    """Names, kinds, times to the nanosecond and typed properties come out of a real line."""
    session = (FIXTURES / "sessions" / "ee103505-2624-4113-858e-cb3d2ff8ccfd.json").read_bytes().splitlines()
    command, identify, started = map(read, session)
    assert ("cli_command_invoked", Kind.APPEND, 1) == (command.name, command.kind, command.event_id)
    assert ("$identify", Kind.IDENTIFY, None) == (identify.name, identify.kind, identify.event_id)
    assert rfc3339.parse("2026-11-23T16:34:39.015766428Z") == started.time_ns
    assert 1.0 == started.props["zoom_factor"]
    assert isinstance(started.props["zoom_factor"], float)
    assert started.props["is_docker"] is True


@given(EVENTS)
def test_what_is_written_is_read_back(event):
    """Reading what was written gives the same event, for every event there can be."""
    again = read(encode(event))
    assert event == again
    assert [type(value) for value in event.props.values()] == [type(value) for value in again.props.values()]


@given(st.binary(max_size=400))
@example(b"")
@example(b"\xff\xfe{}")
@example(b"{" * 100_000)
@example(b'{"a":' * 20_000)
@example(b"[" * 100_000 + b"]" * 100_000)
def test_no_bytes_make_the_reader_fail(raw):
    """Random bytes are an unreadable line that keeps them, never an error."""
    found = decode(raw)
    assert isinstance(found, Event) or raw == found.raw


@given(st.integers(0, len(LINES) - 1), st.data())
def test_no_damage_makes_the_reader_fail(number, data):
    """A real line cut, overwritten or doubled anywhere is an event or an unreadable line, never an error."""
    raw = LINES[number]
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    damaged = raw[:start] + data.draw(st.binary(max_size=8)) + raw[end:]
    found = decode(damaged)
    if isinstance(found, UnreadableLine):
        assert damaged == found.raw
        assert found.reason


def nested(depth):
    """Return a line whose extra key is nested that deep."""
    return line(more=',"deep":' + "[" * depth + "]" * depth)


@pytest.mark.parametrize("depth", [10, 300, 400, 900, 5_000, 200_000])
def test_deep_nesting_is_no_error(depth):
    """However deep a line is nested, it is read or called unreadable."""
    found = decode(nested(depth))
    assert isinstance(found, Event) or "nested too deeply" in found.reason


@pytest.mark.parametrize(
    ("tagged", "value"),
    [
        ('{"Integer":9223372036854775807}', I64_MAX),
        ('{"Integer":-9223372036854775808}', I64_MIN),
        ('{"Float":1}', 1.0),
        ('{"Float":1.0}', 1.0),
        ('{"Float":1e-400}', 0.0),
        ('{"String":"\\ud83d\\ude00 \\u0000"}', "😀 \0"),
        ('{"String":""}', ""),
    ],
)
def test_values_at_the_edge_are_accepted(tagged, value):
    """What just fits is read without a finding."""
    event = read(line(f'{{"x":{tagged}}}'))
    assert () == event.findings
    assert value == event.props["x"]
    assert type(value) is type(event.props["x"])


def test_minus_zero_keeps_its_sign():
    """`-0.0`, and `-0` as a float, stay negative zero, there and back."""
    for tagged in ('{"Float":-0.0}', '{"Float":-0}'):
        event = read(line(f'{{"x":{tagged}}}'))
        assert -1.0 == math.copysign(1, event.props["x"])
        assert b'{"Float":-0.0}' in encode(event)


@pytest.mark.parametrize(
    ("tagged", "value"),
    [
        ('{"Integer":9223372036854775808}', 2**63),
        ('{"Integer":-0}', Foreign('{"Integer":-0}')),
        ('{"Integer":1.0}', Foreign('{"Integer":1.0}')),
        ('{"Integer":1e3}', Foreign('{"Integer":1e3}')),
        ('{"Float":1e400}', math.inf),
        ('{"Float":-1e400}', -math.inf),
        ('{"Bool":1}', Foreign('{"Bool":1}')),
        ('{"Bool":true,"Bool":false}', Foreign('{"Bool":false}')),
        ('{"Bool":true,"String":"x"}', Foreign('{"Bool":true,"String":"x"}')),
        ('{"Uuid":"x"}', Foreign('{"Uuid":"x"}')),
        ("{}", Foreign("{}")),
        ("[1.50,null]", Foreign("[1.50,null]")),
        ('"plain"', Foreign('"plain"')),
    ],
)
def test_values_that_rerun_refuses_are_shown_and_said_to_be_refused(tagged, value):
    """A value that Rerun's reader stumbles over is kept, and the event says that Rerun deletes it unsent."""
    event = read(line(f'{{"x":{tagged}}}'))
    assert value == event.props["x"]
    assert event.refused


def test_a_number_of_5000_digits_is_read():
    """A whole number too long for Python's own guard is no error, as an integer or as a float."""
    digits = "9" * 5_000
    whole = read(line(f'{{"x":{{"Integer":{digits}}}}}'))
    assert Foreign(f'{{"Integer":{digits}}}') == whole.props["x"]
    assert whole.refused
    assert math.inf == read(line(f'{{"x":{{"Float":{digits}}}}}')).props["x"]
    assert {"big": digits} == read(line(more=f',"big":{digits}')).extra


def test_missing_keys_are_told():
    """Without time, kind or name there is no event; without props there is one that Rerun refuses."""
    for key in ("time_utc", "kind", "name"):
        members = json.loads(line())
        del members[key]
        assert f"The key {key!r} is missing" == unreadable(json.dumps(members).encode())
    members = json.loads(line())
    del members["props"]
    assert read(json.dumps(members).encode()).refused


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "Not JSON"),
        (b"null", "not an object"),
        (b"[]", "not an object"),
        (b"\xef\xbb\xbf" + line(), "Not JSON"),
        (line().replace(b"viewer", b"view\xff"), "Byte 74 is not valid UTF-8"),
        (line() + b"x", "Not JSON: extra data"),
        (line()[:-1], "Not JSON"),
        (line().replace(b"viewer", b"vie\x00er"), "Not JSON: invalid control character"),
        (b"\0" + line(), "Not JSON"),
        (line('{"x":{"Float":NaN}}'), "NaN is not a JSON value"),
        (line('{"x":{"Float":-Infinity}}'), "-Infinity is not a JSON value"),
        (line('{"x":{"String":"\\ud800"}}'), "lone surrogate"),
        (line('{"\\udc00":{"Bool":true}}'), "lone surrogate"),
        (line("[]"), "props is not an object"),
        (line(kind="1"), "kind is not a string"),
        (line(time="1"), "time_utc is not a string"),
        (line(time='"yesterday"'), "time_utc is not an RFC 3339 timestamp"),
        (line(time='"2026-02-30T00:00:00Z"'), "time_utc is"),
    ],
)
def test_what_is_no_event_says_why(raw, reason):
    """A line in which there is no event is unreadable, with a reason for a person."""
    assert reason in unreadable(raw)


def test_unknown_keys_are_kept_as_they_are_written():
    """Keys that the format does not know survive with their numbers as written, and Rerun does not mind them."""
    raw = line(more=',"v":{"a":[1.10,1E5,-0,"é"]},"half":"\\ud800"')
    event = read(raw)
    assert () == event.findings
    assert {"v": '{"a":[1.10,1E5,-0,"é"]}', "half": '"\\ud800"'} == event.extra
    assert event == read(encode(event))


def test_repeated_keys_are_told():
    """Of a repeated property the last counts; a repeated key of the format itself makes Rerun refuse the line."""
    doubled = read(line('{"x":{"Integer":1},"x":{"Integer":2}}'))
    assert 2 == doubled.props["x"]
    assert not doubled.refused
    assert doubled.findings
    assert read(line(more=',"name":"again"')).refused
    assert not read(line(more=',"other":1,"other":2')).refused


def test_an_unknown_kind_is_shown_and_said_to_be_refused():
    """A kind of another version is shown; Rerun 0.41 would delete the line unsent."""
    event = read(line(kind='"Alias"'))
    assert "Alias" == event.kind
    assert event.refused


def test_offsets_are_reckoned_to_utc():
    """A timestamp with an offset is the same moment in UTC."""
    assert (
        read(line(time='"2026-11-23T18:05:14+02:00"')).time_ns
        == read(line(time='"2026-11-23T16:05:14Z"')).time_ns
    )


def test_windows_line_ends_do_not_matter():
    """A carriage return at the end of a line is white space."""
    assert read(line()) == read(line() + b"\r")


def test_event_id_is_a_number_or_nothing():
    """A bool or a text named event_id is no event id."""
    assert 7 == read(line('{"event_id":{"Integer":7}}')).event_id
    assert read(line('{"event_id":{"Bool":true}}')).event_id is None
    assert read(line('{"event_id":{"String":"7"}}')).event_id is None
    assert read(line("{}")).event_id is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1.0"),
        (1e16, "1e16"),
        (1.5e300, "1.5e300"),
        (1e-7, "1e-7"),
        (1.5e-5, "0.000015"),
        (-0.0, "-0.0"),
    ],
)
def test_floats_are_written_as_serde_json_does(value, text):
    """Exponents carry no plus sign and no leading zeros."""
    assert text == number_text(value)


@given(st.floats(allow_nan=False))
def test_written_floats_are_read_back(value):
    """Every float, infinite ones too, comes back the same."""
    assert value == float(number_text(value))


def test_nan_cannot_be_written():
    """JSON has no word for NaN, so writing it fails instead of making a line that nobody can read."""
    with pytest.raises(ValueError, match="NaN"):
        encode(Event(time_ns=0, kind="Append", name="x", props={"x": math.nan}))
