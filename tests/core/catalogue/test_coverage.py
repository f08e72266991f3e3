"""What a catalogue says of an event that was found."""

from __future__ import annotations

import pytest

from pellucid.catalogue.coverage import Documentation
from pellucid.catalogue.reading import read_catalogue
from pellucid.event import Event

THEIRS = b"""
title = "Theirs"
version = "2"
watched = true
version_property = "their_version"
[metadata.event_id]
type = "integer"
purpose = "Counts."
example = 1
[events.begun]
purpose = "It began."
class = "usage"
[events.begun.fields.their_version]
type = "text"
purpose = "The release."
example = "2"
[events.begun.fields.how]
type = "text"
purpose = "In what way."
example = "x"
since = "1.5"
"""


@pytest.fixture
def documentation():
    """What is documented of a program."""
    return Documentation(read_catalogue(THEIRS))


def event(name="begun", **props):
    """Return an event as it was read."""
    return Event(time_ns=0, kind="Append", name=name, props=props)


def test_what_is_documented(documentation):
    """Comes with what it means; what every event has is known, too."""
    found = documentation.of("begun", ["how", "event_id"])
    assert ("It began.", (), True) == (found.spec.purpose, found.undocumented, found.is_complete)
    assert {"event_id": "Counts.", "how": "In what way."} == {
        name: field.purpose for name, field in found.fields.items()
    }


def test_what_nobody_told(documentation):
    """A property, or a whole event with all that is its own."""
    found = documentation.of("begun", {"how": 1, "zebra": 1, "ape": 1})
    assert (("ape", "zebra"), False) == (found.undocumented, found.is_complete)
    found = documentation.of("stolen", {"how": 1, "event_id": 1})
    assert (None, ("how",), ["event_id"]) == (found.spec, found.undocumented, list(found.fields))
    assert not documentation.of("stolen", ()).is_complete


def test_it_depends_on_the_version(documentation):
    """The event tells it itself; where it does not, or tells none, any version counts."""
    assert ("how",) == documentation.of_event(event(how="x", their_version="1.4.9")).undocumented
    for said in ({"their_version": "1.5"}, {"their_version": "none"}, {"their_version": 1.4}, {}):
        assert documentation.of_event(event(how="x", **said)).is_complete
    assert ("how",) == documentation.of("begun", ["how"], version="1").undocumented


def test_an_apps_own_catalogue_knows_no_versions(small):
    """A property without a name is nothing special there."""
    documentation = Documentation(small())
    found = documentation.of_event(Event(time_ns=0, kind="Append", name="viewer_opened", props={"": "9.9"}))
    assert ("",) == found.undocumented


def test_the_same_question_is_answered_once(documentation):
    """The very same answer comes back, whatever the order and the values are."""
    first = documentation.of_event(event(how="x", event_id=1))
    assert first is documentation.of_event(event(event_id=2, how="y"))
    assert first is not documentation.of_event(event(how="x"))


def test_it_forgets_before_it_fills_the_memory(documentation):
    """Anybody may write a million different names, or versions, into a file."""
    for number in range(10_000):
        documentation.of("begun", [f"p{number}"], version=f"1.{number}")
    assert 4096 >= len(documentation._known)
    assert 64 >= len(documentation._versions)
    assert documentation.of("begun", ["how"], version="1.9").is_complete
