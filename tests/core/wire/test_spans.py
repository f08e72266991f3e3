"""Where the parts of a body stand, in bytes."""

from __future__ import annotations

import json

import pytest

from pellucid.wire.spans import event_spans, member_spans

EVENTS = [
    {"event": "a", "properties": {"ü": "日本", "n": 1.5, "deep": {"x": [1, {"y": "}"}]}}},
    {"event": 'quoted " \\', "properties": {}},
    {"event": "𝄞", "uuid": None},
]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("is_ascii", [True, False])
def test_each_event_is_found_in_any_layout(indent, is_ascii):
    """Compact or indented, with characters of one byte to four."""
    body = {"api_key": "k", "sent": {"batch": [1]}, "batch": EVENTS, "after": 1}
    content = json.dumps(body, indent=indent, ensure_ascii=is_ascii).encode()
    assert EVENTS == [json.loads(content[begin:end]) for begin, end in event_spans(content)]


@pytest.mark.parametrize("indent", [None, 2])
def test_each_member_is_found_with_its_name(indent):
    """From the quote of its name to the end of its value, those of inner objects too."""
    event = json.dumps(EVENTS[0], indent=indent, ensure_ascii=False).encode()
    spans = member_spans(event)
    assert [
        ("event",),
        ("properties",),
        ("properties", "ü"),
        ("properties", "n"),
        ("properties", "deep"),
        ("properties", "deep", "x"),
    ] == list(spans)
    for path, (begin, end) in spans.items():
        value = EVENTS[0]
        for name in path:
            value = value[name]
        assert {path[-1]: value} == json.loads(b"{" + event[begin:end] + b"}")


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"batch":1}', b'{"batch":[', b"\xff", b'{"a":1} x'])
def test_what_is_no_body_has_no_parts(content):
    """Nothing is raised for it."""
    assert [] == event_spans(content)


@pytest.mark.parametrize("event", [b"", b"[1]", b"{", b'{"a":1} x', b"\xff", b"[" * 100_000])
def test_what_is_no_object_has_no_members(event):
    """Nothing is raised for it."""
    assert {} == member_spans(event)
