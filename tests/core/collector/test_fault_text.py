"""Faults in words."""

from __future__ import annotations

import json

import pytest

from pellucid.collector.fault_text import as_object, list_kinds, read_object, read_spec
from pellucid.collector.faults import (
    KINDS,
    Answer,
    CloseAfter,
    CutAnswer,
    Garbage,
    Hang,
    Lie,
    Moment,
    Redirect,
    RefuseEvent,
    Reset,
    Slow,
    TooLarge,
)
from pellucid.errors import UsageError

EXAMPLES = [
    ("503", Answer(status=503)),
    ("429,retry_after=5,times=3", Answer(status=429, retry_after="5", times=3)),
    (
        "503,retry_after=Tue, 24 Nov 2026 10:00:00 GMT,chance=0.5",
        Answer(status=503, retry_after="Tue, 24 Nov 2026 10:00:00 GMT", chance=0.5),
    ),
    ("504,is_recorded=true", Answer(status=504, is_recorded=True)),
    ("redirect,location=https://elsewhere.example/", Redirect(location="https://elsewhere.example/")),
    ("refuse,event=viewer_opened", RefuseEvent(event="viewer_opened")),
    ("too-large,events=50", TooLarge(events=50)),
    ("lie,times=1", Lie(times=1)),
    ("hang", Hang()),
    ("reset,when=mid-body", Reset(when=Moment.MID_BODY)),
    ("cut-answer,sent_bytes=9", CutAnswer(sent_bytes=9)),
    ("garbage,text=SSH-2.0", Garbage(text="SSH-2.0")),
    ("slow,before_s=0.5,drip_bytes=1", Slow(before_s=0.5, drip_bytes=1)),
    ("close-after,requests=4", CloseAfter(requests=4)),
]


@pytest.mark.parametrize(("text", "fault"), EXAMPLES)
def test_a_word_of_the_command_line_is_a_fault(text, fault):
    """Each kind can be asked for in one word, with its fields."""
    assert fault == read_spec(text)


@pytest.mark.parametrize("fault", [fault for _, fault in EXAMPLES])
def test_json_and_back(fault):
    """What a fault is as JSON reads back as the same fault."""
    assert fault == read_object(json.loads(json.dumps(as_object(fault))))


def test_times_for_all_yield_to_times_of_one():
    """A number given for all holds for those that say none."""
    assert Lie(times=3) == read_spec("lie", times=3)
    assert Lie(times=1) == read_spec("lie,times=1", times=3)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("nonsense", "nonsense"),
        ("lie,status=3", "status"),
        ("503,times=often", "times"),
        ("reset,when=never", "when"),
        ("99", "99"),
        ("999", "999"),
        ("refuse", "which event"),
        ("", "''"),
    ],
)
def test_what_is_wrong_is_named(text, named):
    """A word that is no fault is answered with what is wrong and what there is."""
    with pytest.raises(UsageError, match=named) as raised:
        read_spec(text)
    assert raised.value.remedy


@pytest.mark.parametrize("value", [None, 3, [], {}, {"fault": 5}, {"fault": "answer", "status": "503"}])
def test_json_that_is_no_fault_is_refused(value):
    """JSON has types, and they are asked for."""
    with pytest.raises(UsageError):
        read_object(value)


def test_all_kinds_are_listed():
    """Whoever asks for help sees each kind and its fields."""
    assert all(kind.name in list_kinds() for kind in KINDS)
    assert "retry_after" in list_kinds()
