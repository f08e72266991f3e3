"""What of an event a filter has found."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.clock import SystemClock
from pellucid.query.highlights import MOST, Highlights, highlights_of
from pellucid.query.parser import parse

CLOCK = SystemClock()
LINE = (
    '{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"viewer_started","props":{"command":{"String":"Viewer now"},'
    '"event_id":{"Integer":12},"web":{"Bool":true},"viewer_started":{"String":"a \\"b\\""}}}'
)
BODY = json.dumps(
    {
        "batch": [
            {"event": "viewer_started", "properties": {"command": "Viewer now", "event_id": 12, "web": True}}
        ]
    },
    indent=2,
)


def of(text):
    return highlights_of(parse(text, clock=CLOCK).term)


def marked(text, filter_text):
    return [text[start:end] for start, end in of(filter_text).in_json(text)]


@pytest.mark.parametrize(
    ("filter_text", "in_line", "in_body"),
    [
        ("", [], []),
        ("viewer", ["viewer", "Viewer", "viewer"], ["viewer", "Viewer"]),
        ("Viewer", ["Viewer"], ["Viewer"]),
        ("-viewer", [], []),
        ("-(a OR -viewer)", [], []),
        ("-(-viewer)", ["viewer", "Viewer", "viewer"], ["viewer", "Viewer"]),
        ("name:view*", ["viewer_started"], ["viewer_started"]),
        ("name:other", [], []),
        ("kind:append", ["Append"], []),
        ("has:command", ["command"], ["command"]),
        ('prop:command="viewer now"', ["command", "Viewer now"], ["command", "Viewer now"]),
        ("prop:command=other", [], []),
        ("prop:command=other OR prop:web=true", ["web", "true"], ["web", "true"]),
        ("prop:event_id>11", ["event_id", "12"], ["event_id", "12"]),
        ("prop:event_id>12", [], []),
        ("prop:event_id!=3", ["event_id", "12"], ["event_id", "12"]),
        ("state:queued since:1h size:>1 is:unreadable", [], []),
        ("started name:viewer_started", ["viewer_started", "started"], ["viewer_started"]),
    ],
)
def test_what_is_marked(filter_text, in_line, in_body):
    """Words, names and properties that match, both as recorded and in a body; nothing of what is excluded."""
    assert in_line == marked(LINE, filter_text)
    assert in_body == marked(BODY, filter_text)


def test_a_property_is_judged_by_its_value():
    """A table of properties marks the row that was asked for, by what it says."""
    found = of("has:email prop:count>3 prop:web=true")
    assert (True, False) == (found.asks_for("email"), found.asks_for("count"))
    assert [True, False, True, False] == [
        found.accepts("count", 4),
        found.accepts("count", 3),
        found.accepts("web", True),
        found.accepts("email", "x"),
    ]


def test_other_texts_show_the_words_alone():
    """Where there is no JSON, only what stands in any text can be shown."""
    assert [(2, 6)] == of("name:x view").in_text("a View b")


def test_nothing_to_show_is_false():
    """A filter by state or time has nothing that could be marked."""
    assert not of("state:queued")
    assert of("a")
    assert not Highlights()


def test_there_is_an_end():
    """A letter that is everywhere is marked a thousand times."""
    assert MOST == len(marked("a " * 5000, "a"))


@given(st.text(max_size=60), st.sampled_from(["a", "É", "ß", "name:a*", "has:a", "prop:a=1", 'a OR "b c"']))
def test_any_text_can_be_looked_through(text, filter_text):
    """Whatever is shown, places are in order, apart from each other and within the text."""
    at = 0
    for start, end in of(filter_text).in_json(text):
        assert at <= start < end <= len(text)
        at = end
