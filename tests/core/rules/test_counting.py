"""How often each part of what an app records was there."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.event import Event, decode, encode
from pellucid.rules import Rules, Treatment
from pellucid.rules.counting import PartCounter

LINE = (
    b'{"time_utc":"2026-11-24T10:00:00Z","kind":"Append","name":"opened","uuid":"0b7c2a54","epoch":3,'
    b'"props":{"renderer":{"String":"vulkan"},"windows":{"Integer":1}}}'
)
BARE = b'{"time_utc":"2026-11-24T10:00:00Z","kind":"Append","name":"closed","uuid":"1","epoch":3,"props":{}}'


def counted(*lines):
    counter = PartCounter()
    for raw in lines:
        counter.add(raw)
    return counter.counts()


def test_each_event_and_each_of_its_fields_is_counted():
    """A field of one event is not that of another."""
    counts = counted(LINE, LINE, LINE.replace(b',"windows":{"Integer":1}', b""), BARE)
    assert (4, 3, 1, 0) == (counts.total, counts.event("opened"), counts.event("closed"), counts.event("x"))
    assert (3, 2, 0) == tuple(counts.field("opened", name) for name in ("renderer", "windows", "x"))
    assert 0 == counts.field("closed", "renderer")


@pytest.mark.parametrize(
    "raw",
    [
        LINE[:-1] + b',"guard":{"renderer":"email:redact"}}',
        LINE.replace(b"vulkan", rb"a\":{\"String\":\"b"),
        LINE.replace(b"vulkan", rb"C:\\new\\"),
        LINE.replace(b'"renderer"', rb'"render\u0065r"'),
        LINE.replace(b'"opened"', rb'"open\u0065d"'),
        json.dumps(json.loads(LINE)).encode(),
        LINE.replace(b'"windows"', b'"renderer":{"String":"twice"},"windows"'),
    ],
)
def test_a_line_of_any_look_counts_the_same(raw):
    """Marks of the guard, quotes within a text, other spellings, spaces, a name that is there twice."""
    counts = counted(raw)
    assert {"opened": {"renderer": 1, "windows": 1}} == {
        name: dict(each) for name, each in counts.fields.items()
    }


def test_what_is_no_event_does_not_count():
    """A torn line, or a destroyed one."""
    counter = PartCounter()
    assert not counter.add(b"")
    assert not counter.add(LINE[:60])
    assert 0 == counter.counts().total


@given(
    st.dictionaries(
        st.text(max_size=8), st.one_of(st.text(max_size=20), st.integers(-9, 9), st.booleans()), max_size=4
    ),
    st.text(max_size=8),
)
def test_whatever_is_recorded_is_counted_as_a_reader_reads_it(props, name):
    """The quick way and the slow one never differ."""
    raw = encode(Event(time_ns=0, kind="Append", name=name, props=props, extra={"uuid": '"u"', "epoch": "3"}))
    usual = raw.replace(b',"uuid":"u","epoch":3}', b"}").replace(
        b'"props":{', b'"uuid":"u","epoch":3,"props":{', 1
    )
    for each in (raw, usual):
        event = decode(each)
        counts = counted(each)
        assert dict.fromkeys(event.props, 1) == dict(counts.fields[event.name])


def test_what_rules_would_have_withheld():
    """Whole events; a rule for one that was never there changes nothing."""
    rules = Rules().with_event("closed", Treatment.WITHHOLD).with_event("x", Treatment.WITHHOLD)
    assert 1 == counted(LINE, BARE).changed(rules)
    assert 0 == counted(LINE, BARE).changed(Rules())


def test_what_is_in_each_event_is_counted_by_session():
    """As many as it has events."""
    counter = PartCounter()
    counter.add(LINE)
    counter.add_attached({"os": "linux"}, 3)
    counter.add_attached({"os": "linux", "qt": "6"}, 2)
    assert (5, 2, 0) == tuple(counter.counts().attachment(name) for name in ("os", "qt", "x"))
