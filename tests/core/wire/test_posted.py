"""From a posted body back to its events and their lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.event import I64_MAX, I64_MIN, Event, encode
from pellucid.wire import BodyHeader, body
from pellucid.wire.posted import (
    PostedBody,
    UnreadableBody,
    posted_form,
    read_event,
    read_posted,
    rebuilt_line,
)

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41"
HEADER = BodyHeader(api_key="phc_x", distinct_id="abc", session_id="s-1")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES = (
    st.booleans() | st.integers(I64_MIN, I64_MAX) | st.floats(allow_nan=False, allow_infinity=False) | TEXT
)
EVENTS = st.builds(
    Event,
    time_ns=st.integers(0, 4 * 10**18),
    kind=st.sampled_from(["Append", "Identify", "SetPersonProperties"]),
    name=TEXT,
    props=st.dictionaries(TEXT.filter(lambda key: key not in {"session_id", "$set"}), VALUES, max_size=4),
)


@pytest.mark.parametrize("real", sorted((FIXTURES / "bodies").iterdir()), ids=lambda file: file.stem)
def test_real_bodies_are_read(real):
    """Each event of a real body is that of a line of the real session, and nothing of the body is lost."""
    (session,) = (FIXTURES / "sessions").glob(f"{real.stem}*")
    posted = read_posted(real.read_bytes())
    assert isinstance(posted, PostedBody)
    assert real.read_bytes() == posted.content
    assert session.stem == posted.session
    lines = session.read_bytes().splitlines()[: len(posted.events)]
    assert [posted_form(raw, session.stem).likeness for raw in lines] == [
        event.likeness for event in posted.events
    ]
    assert [json.loads(part) for part in posted.parts[1::2]] == json.loads(real.read_bytes())["batch"]


@given(st.lists(EVENTS, min_size=1, max_size=3), st.booleans())
def test_what_a_line_says_is_found_again(events, compact):
    """Whatever it says and however the body is laid out: the event is like its line, and the line can be rebuilt."""
    lines = [encode(event) for event in events]
    content = body(HEADER, lines).content
    if compact:
        content = json.dumps(json.loads(content)).encode()
    posted = read_posted(content)
    assert isinstance(posted, PostedBody)
    assert content == posted.content
    for raw, event, text in zip(lines, posted.events, posted.parts[1::2], strict=True):
        copied = posted_form(raw, "s-1")
        assert copied.likeness == event.likeness
        assert copied.address == event.address
        assert "abc" == event.distinct_id
        again = rebuilt_line(text)
        assert again is not None
        assert posted_form(again, "s-1").likeness == event.likeness


def test_a_rebuilt_line_is_equal_as_json():
    """Kind, time to the nanosecond, name, and each property under its type."""
    raw = encode(
        Event(
            time_ns=1_790_000_000_123_456_789,
            kind="Append",
            name="x",
            props={"a": 1, "b": 1.0, "c": True, "d": "é"},
        )
    )
    text = read_posted(body(HEADER, [raw]).content).parts[1]
    assert json.loads(raw) == json.loads(rebuilt_line(text))


def test_likeness_is_strict():
    """Another value, type, name, time or session is another event; the id and the order of keys are not."""

    def form(session="s-1", **changes):
        values = {"time_ns": 1, "kind": "Append", "name": "x", "props": {"a": 1, "b": True}}
        return posted_form(encode(Event(**(values | changes))), session)

    same = form(props={"b": True, "a": 1})
    assert form().likeness == same.likeness
    others = [
        form(props={"a": 1.0, "b": True}),
        form(props={"a": 1, "b": 1}),
        form(name="y"),
        form(time_ns=2),
        form("s-2"),
        form(kind="Identify"),
    ]
    assert 7 == len({form().likeness, *(other.likeness for other in others)})


def test_a_refused_line_has_no_form():
    """Rerun deletes it unsent, so that no body says it."""
    assert posted_form(b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"x"}', "s") is None
    assert posted_form(b"nonsense", "s") is None


@pytest.mark.parametrize(
    "properties", [{"a": None}, {"a": [1]}, {"a": {}}, {"a": 2**63}, {"$set": 1, "b": []}]
)
def test_what_no_line_can_say_is_not_rebuilt(properties):
    """A later version may send other values; then there is the event, and no line."""
    text = json.dumps(
        {"timestamp": "2026-11-23T16:05:14Z", "event": "x", "distinct_id": "d", "properties": properties}
    )
    assert read_event(text) is not None
    assert rebuilt_line(text) is None


def test_a_time_that_is_none_is_not_rebuilt():
    """As above."""
    text = '{"timestamp": "noon", "event": "x", "distinct_id": "d", "properties": {}}'
    assert ("noon", "x", None) == read_event(text).address
    assert rebuilt_line(text) is None


@pytest.mark.parametrize("text", ["", "    ", "[]", "{}", "{", "[" * 100_000])
def test_what_is_no_event_is_none(text):
    """Such as one that was blanked."""
    assert read_event(text) is None
    assert rebuilt_line(text) is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xff", "UTF-8"),
        (b"", "Not JSON"),
        (b"[]", "Not JSON"),
        (b"{}", "Not JSON"),
        (b'{"a":1}', "no event"),
        (b'{"batch":[]}', "no event"),
        (b'{"batch":[1]}', "no object"),
        (b'{"batch":[{}]}', "shape"),
        (b'{"batch":{}}', "Not JSON"),
        (b'{"batch":[{}', "Not JSON"),
        (b'{"batch":[NaN]}', "NaN"),
        (b'{"batch":[{}, ]}', "nothing stands behind the comma at character 13"),
        (b'{"batch":[{}],}', "nothing stands behind the comma"),
        (b'{"a":' + b"[" * 100_000, "deeply"),
    ],
)
def test_what_is_no_body_is_a_value(content, reason):
    """With the reason for a person, whatever it is."""
    found = read_posted(content)
    assert isinstance(found, UnreadableBody)
    assert reason in found.reason


def test_nothing_may_follow_a_body():
    """Two bodies are not one."""
    content = body(HEADER, [encode(Event(time_ns=1, kind="Append", name="x", props={}))]).content
    assert isinstance(read_posted(content + b"\n"), PostedBody)
    assert isinstance(read_posted(content + b"{}"), UnreadableBody)
