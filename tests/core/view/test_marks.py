"""What is worth a second look about an event: what the guard did, or would do, and what nobody declares."""

from __future__ import annotations

import pytest

from pellucid.event import Event, UnreadableLine, decode
from pellucid.guard import Guard
from pellucid.index.event_index import EventIndex
from pellucid.meaning.meaning import Meaning
from pellucid.view.marks import FREE_TEXT, UNDOCUMENTED, Mark, Marks, marks_of


def event_of(**props):
    return Event(time_ns=0, kind="Append", name="load_data_source", props=props)


def test_an_own_line_says_what_was_done(outgoing):
    """Field, rule and action, as the recorder wrote them; a text that was cut tells of nothing."""
    recorder = outgoing.app.recorder(clock=outgoing.clock, guard=Guard())
    recorder.record(outgoing.app.ViewerOpened(renderer="10.1.2.3"))
    recorder.record(outgoing.app.ViewerOpened(renderer="a very long renderer"))
    recorder.report()
    marks = [Marks(outgoing.known).of(decode(raw)) for raw in outgoing.app.lines()]
    assert [
        (Mark(field="renderer", rule="ip", action="redact"),),
        (Mark(field="renderer", rule="length", action="cut"),),
    ] == marks
    assert [True, False] == [found[0].is_telling for found in marks]


@pytest.mark.parametrize("text", ['"x"', "[1]", '{"a":1}', '{"a":""}', "nonsense"])
def test_a_strange_line_of_our_own_has_none(outgoing, text):
    """Whatever somebody wrote there."""
    event = Event(time_ns=0, kind="Append", name="x", props={}, extra={"guard": text})
    assert () == Marks(outgoing.known).of(event)


def test_a_watched_programs_texts_are_flagged(world):
    """By the same rules; nothing is changed there."""
    marks = Marks(world.app).of(event_of(event_id=1, source_type="mail bob@example.com or eve@example.com"))
    assert (Mark(field="source_type", rule="email", action="flag"),) == marks


def test_what_no_catalogue_declares_is_undocumented(world):
    """A field, or the event as a whole."""
    marks = Marks(world.app)
    assert (Mark(field="surprise", rule=UNDOCUMENTED, action="flag"),) == marks.of(
        event_of(event_id=1, source_type="file_path", surprise=1)
    )
    strange = Event(time_ns=0, kind="Append", name="phone_home", props={"x": 1})
    assert (Mark(field="", rule=UNDOCUMENTED, action="flag"),) == marks.of(strange)


def test_what_the_real_program_says_has_none(world, request):
    """No false alarm on lines that the real Rerun wrote."""
    folder = request.config.rootpath / "tests" / "fixtures" / "rerun-0.41" / "sessions"
    marks = Marks(world.app)
    lines = [raw for file in sorted(folder.glob("*.json")) for raw in file.read_bytes().splitlines()]
    assert lines
    assert [] == [found for raw in lines for found in marks.of(decode(raw))]


def test_an_unreadable_line_has_none(world):
    """There is no field in it."""
    assert () == Marks(world.app).of(UnreadableLine(raw=b"x", reason="no"))


def test_free_text_is_flagged(world):
    """In the version that has it; before it there was no such event."""
    asked = Event(time_ns=0, kind="Append", name="agent_turn", props={"prompt": "hi", "response": ""})
    marks = Marks(world.app)
    assert (Mark(field="prompt", rule=FREE_TEXT, action="flag"),) == marks.of(asked)
    assert (Mark(field="", rule=UNDOCUMENTED, action="flag"),) == marks.of(asked, version="0.37.2")


def test_events_of_an_index_are_judged_by_the_version_of_their_session(world, line):
    """Those that are gone have no marks."""
    identify = line(1, "$identify", rerun_version='{"String":"0.37.2"}')
    world.copy("one", identify, line(2, "agent_turn", prompt='{"String":"hi"}'))
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    marks = marks_of(index, Meaning(world.app, index), [0, 1, 9])
    assert {0: (), 1: (Mark(field="", rule=UNDOCUMENTED, action="flag"),), 9: ()} == marks
