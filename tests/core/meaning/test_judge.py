"""What is worth a second look about one event."""

from __future__ import annotations

import pytest

from pellucid.apps import embedded_app
from pellucid.catalogue.lookup import shipped_catalogue
from pellucid.catalogue.versions import at_version
from pellucid.event import Event
from pellucid.meaning.judge import FREE_TEXT, UNDOCUMENTED, Found, Judge, written

RERUN = shipped_catalogue("rerun")
FREE = [
    (version, name, field.name)
    for version in RERUN.read_from
    for name, spec in at_version(RERUN, version).events.items()
    for field in spec.fields.values()
    if field.free_text
]
"""Every text that Rerun's catalogue calls free, in every version that was looked at."""


def event(name="begun", extra=None, **props):
    """Return an event as it was read."""
    return Event(time_ns=0, kind="Append", name=name, props=props, extra=extra or {})


def test_free_text_what_a_rule_finds_and_what_is_undocumented(judge):
    """In the order of the fields; what is undocumented comes last."""
    found = judge.event(event(zebra="10.1.2.3", note="mail me@example.com", event_id=1, ape=2))
    assert [
        ("zebra", "ip"),
        ("note", FREE_TEXT),
        ("note", "email"),
        ("ape", UNDOCUMENTED),
        ("zebra", UNDOCUMENTED),
    ] == [(each.field, each.rule) for each in found]


def test_an_undocumented_text_of_more_than_a_word_is_free(judge):
    """Nobody says what may be in it; a word alone is what a program names."""
    assert (Found("a", FREE_TEXT), Found("a", UNDOCUMENTED), Found("b", UNDOCUMENTED)) == judge.event(
        event(a="two words", b="word")
    )
    assert (Found("a", FREE_TEXT), Found("", UNDOCUMENTED)) == judge.event(event("stolen", a="two words"))


@pytest.mark.parametrize(("text", "is_free"), [("", False), ("x", True), ("   ", True)])
def test_where_there_is_no_text_none_is_free(judge, text, is_free):
    """Blanks stand in our copy where one was redacted: it left all the same."""
    assert is_free == (Found("note", FREE_TEXT) in judge.event(event(note=text)))


def test_the_version_decides(judge):
    """That which the event tells, or else the one that is given."""
    assert () == judge.event(event("asked", where="x"))
    assert (Found("", UNDOCUMENTED),) == judge.event(event("asked", where="x"), version="1.4")
    told = judge.event(event("asked", where="x", their_version="1.5"), version="1.4")
    assert (Found("their_version", UNDOCUMENTED),) == told


@pytest.mark.parametrize(("version", "name", "field"), FREE)
def test_every_free_text_of_rerun_is_flagged_in_every_version(world, version, name, field):
    """Prompts, answers, what errors said, call stacks, titles."""
    found = Judge.of_app(world.app).event(event(name, **{field: "hello"}), version=version)
    assert Found(field, FREE_TEXT) in found
    assert UNDOCUMENTED not in {each.rule for each in found}


def test_rerun_has_free_text_in_each_version():
    """The test above is about something: crashes from the first on, what is asked from 0.38.0, feedback from 0.40.0."""
    assert {"callstack", "message"} == {field for version, _, field in FREE if version == "0.20.0"}
    assert {"prompt", "response", "error_text", "failed_tool_call_text"} == {
        field for version, name, field in FREE if version == "0.38.0" and name == "agent_turn"
    }
    assert {"feedback", "trajectory"} == {
        field for version, name, field in FREE if version == "0.40.0" and name == "feedback"
    }
    assert {"feedback", "trajectory", "title", "summary"} == {
        field for version, name, field in FREE if version == "0.41.0" and name == "feedback"
    }
    assert not [version for version, name, _ in FREE if version == "0.37.2" and name == "agent_turn"]


def test_an_own_line_says_what_was_done_and_keeps_what_was_allowed():
    """Its catalogue binds, so nothing in it is undocumented."""
    judge = Judge.of_app(
        embedded_app(name="v", title="V", version="1", endpoint="", api_key="", consent_default="ask")
    )
    found = judge.event(
        event("x", {"guard": '{"a":"email:redact,ip:hash"}'}, a="two words", b="me@example.com")
    )
    assert (Found("a", "email", "redact"), Found("a", "ip", "hash"), Found("b", "email")) == found


@pytest.mark.parametrize("text", ['"x"', "[1]", '{"a":1}', '{"a":""}', "nonsense"])
def test_a_strange_note_in_a_line_says_nothing(text):
    """Whatever somebody wrote there."""
    assert () == tuple(written({"guard": text}))
    assert () == tuple(written({"other": '{"a":"email:redact"}'}))
