"""Lines of our own that look exactly as the recorder writes them."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pellucid.event import Event, decode
from pellucid.wire.any_line import read
from pellucid.wire.usual_lines import cut

HEAD = b'{"time_utc":"2026-11-24T10:00:00.123456789Z","kind":"Append","name":"n","uuid":"u-1","epoch":3,"props":{'
VALUES = [
    b'{"String":"vulkan"}',
    b'{"String":""}',
    '{"String":"é😀 \\"{\\\\\\u00e9\\n"}'.encode(),
    b'{"Integer":0}',
    b'{"Integer":-12}',
    b'{"Float":1.10}',
    b'{"Float":-0.0}',
    b'{"Float":5e-324}',
    b'{"Float":1e22}',
    b'{"Bool":true}',
    b'{"Bool":false}',
]


def line(*fields, guard=b""):
    """Return a line with fields `a`, `b`, … that have these tagged values."""
    named = [b'"%c":%b' % (ord("a") + place, value) for place, value in enumerate(fields)]
    return HEAD + b",".join(named) + b"}" + guard + b"}"


def test_each_line_is_cut_into_its_parts():
    """The time, the name, the uuid, the fields without tags: bytes as they were, one of each per line."""
    guard = b',"guard":{"a":"email:redact","b":"url:hash"}'
    parts = cut([line(VALUES[0], VALUES[5]), line(), line(VALUES[9], guard=guard)])
    assert [b'"2026-11-24T10:00:00.123456789Z"'] * 3 == parts.times
    assert [b'"n"'] * 3 == parts.names
    assert [b'"u-1"'] * 3 == parts.uuids
    assert [b'"a":"vulkan","b":1.10', b"", b'"a":true'] == parts.members
    assert [b'"a":', b'"b":', b'"a":'] == parts.keys


@pytest.mark.parametrize("value", VALUES, ids=bytes.decode)
def test_a_value_keeps_its_spelling(value):
    """What stands behind the tag is taken over byte for byte."""
    assert b'"a":' + value.partition(b":")[2][:-1] == cut([line(value)]).members[0]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"   ",
        line() + b" ",
        line()[:-1],
        line() + b"}",
        line().replace(b"Append", b"Identify"),
        line().replace(b"2026-11-24", b"2026-02-30"),
        line().replace(b"u-1", b""),
        line().replace(b'"epoch":3,', b""),
        line().replace(b'"n"', b'"\\u006e"'),
        line(b'{"Unheard":1}'),
        line(b'{"String":1}'),
        line(b'{"Integer":"1"}'),
        line(b'{"Integer":1.0}'),
        line(b'{"Integer":-0}'),
        line(b'{"Integer":9223372036854775808}'),
        line(b'{"Float":1e400}'),
        line(b'{"Float":01}'),
        line(b'{"Float":NaN}'),
        line(b'{"Bool":1}'),
        line(b'{"String":"a","String":"b"}'),
        line(b'{"String":"\\ud800"}'),
        line(b'{"String":"\\x"}'),
        line(b'{"String":"\x01"}'),
        line(b'{"String":"\xff"}'),
        line(b'{"Bool":true}').replace(b'"a"', b'"a":{"Bool":true},"a"'),
        line(b'{"Bool":true}').replace(b'"a"', b',"a"'),
        line(b'{"Bool":true}').replace(b"}}}", b"},}}"),
        line(guard=b',"guard":{"a":"email:redact"}'),
        line(b'{"Bool":true}', guard=b',"guard":{}'),
        line(b'{"Bool":true}', guard=b',"other":{"a":"b"}'),
        line(b'{"Bool":true}') + b"\n" + line(b'{"Bool":true}'),
    ],
)
def test_any_other_line_is_looked_at_by_itself(raw):
    """It may be readable all the same, but nothing is said of it here, nor of its neighbours."""
    assert cut([raw]) is None
    assert cut([line(VALUES[0]), raw, line()]) is None


def test_lines_cannot_stand_in_for_one_another():
    """As many heads as lines are not enough: each has to be in its own line."""
    assert cut([line(VALUES[0]) + b"\n" + line(VALUES[0])[:-2], b"}}"]) is None
    assert cut([line() + line(), b""]) is None


_DAMAGE = st.lists(
    st.tuples(st.integers(0, 400), st.sampled_from(list(b'"{}[]:,\\\n \x00\xff0-9.eEtfua')) | st.none()),
    max_size=3,
)


@given(st.lists(st.sampled_from(VALUES), max_size=4), st.booleans(), _DAMAGE)
@example([VALUES[0]], True, [])
def test_whatever_is_cut_is_as_the_strict_reader_reads_it(values, guarded, damage):
    """Also of damaged lines: either nothing is said, or exactly what the slow way says."""
    raw = bytearray(line(*values, guard=b',"guard":{"a":"email:redact"}' if guarded else b""))
    for place, byte in damage:
        raw[place % len(raw) : place % len(raw) + 1] = b"" if byte is None else bytes([byte])
    parts = cut([bytes(raw)])
    if parts is None:
        assert damage or (guarded and not values)
        return
    event = decode(bytes(raw))
    assert isinstance(event, Event)
    assert not event.refused
    read_slowly = read(bytes(raw))
    assert [read_slowly.time] == parts.times
    assert [read_slowly.name] == parts.names
    assert [f'"{read_slowly.uuid}"'.encode()] == parts.uuids
    assert dict(event.props) == json.loads(b"{%b}" % parts.members[0])
    assert list(read_slowly.fields) == parts.keys
