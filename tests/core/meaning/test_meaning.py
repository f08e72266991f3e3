"""What the events of one app say, for those who look through an index."""

from __future__ import annotations

from pellucid.event import UnreadableLine, decode
from pellucid.index.event_index import EventIndex
from pellucid.meaning.judge import FREE_TEXT, UNDOCUMENTED, Found
from pellucid.meaning.meaning import Meaning

IDENTIFY = {"rerun_version": '{"String":"0.37.2"}'}


def opened(world):
    """Open an index over what was copied."""
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    return index, Meaning(world.app, index)


def test_events_are_judged_by_the_version_of_their_session(world, line):
    """0.37.2 asked no agent anything."""
    world.copy("one", line(1, "$identify", **IDENTIFY), line(2, "agent_turn", prompt='{"String":"hi"}'))
    world.copy("two", line(1, "agent_turn", prompt='{"String":"hi"}'))
    index, meaning = opened(world)
    found = {
        index.home(number)[0]: meaning.of(number, decode(index.raw(number)))
        for number in range(index.count)
        if index.classes[index.klass[number]][1] == "agent_turn"
    }
    assert {"one": (Found("", UNDOCUMENTED),), "two": (Found("prompt", FREE_TEXT),)} == found


def test_what_is_no_event_says_nothing(world, line):
    """And an event that is not there has no version."""
    world.copy("one", line(1))
    _, meaning = opened(world)
    assert () == meaning.of(0, UnreadableLine(raw=b"x", reason="no"))
    assert "" == meaning.version_of(99)


def test_many_lines_are_judged_with_or_without_the_guard(world, line):
    """What is undocumented needs none of its rules."""
    raw = line(1, "settings-opened", x='{"String":"me@example.com"}')
    world.copy("one", raw)
    _, meaning = opened(world)
    assert (Found("x", "email"), Found("x", UNDOCUMENTED)) == meaning.line_judge().line(raw, is_usual=True)
    assert (Found("x", UNDOCUMENTED),) == meaning.line_judge(with_guard=False).line(raw, is_usual=True)
