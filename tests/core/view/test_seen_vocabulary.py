"""What there is to be asked for among an app's events."""

from __future__ import annotations

import pytest

from pellucid.index.event_index import EventIndex
from pellucid.ledger import purge
from pellucid.query.vocabulary import Property
from pellucid.view.seen_vocabulary import seen_vocabulary

HASH = "0" * 64


@pytest.fixture
def known(world, line):
    """The vocabulary of some events."""
    said = [
        {"command": '{"String":"viewer"}', "web": '{"Bool":true}'},
        {"command": '{"String":"viewer"}', "application_id": f'{{"String":"{HASH}"}}'},
        {
            "command": '{"String":"reset me"}',
            "zoom": '{"Float":1.5}',
            "long": '{"String":"%s"}' % ("x" * 100),
        },
    ]
    for number, props in enumerate(said * 4):
        world.copy("one", line(number, "started", **props))
    world.copy("two", line(700, "closed"), line(701, "closed"), b"no event")
    world.writer("two").release([0], why="emptied", distinct_id=None)
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    return seen_vocabulary(world.app, index)


def test_names_and_kinds_are_counted(known):
    """The most common first; a line without an event has none."""
    assert [("started", 12), ("closed", 2)] == [(each.word, each.count) for each in known.names]
    assert [("Append", 14)] == [(each.word, each.count) for each in known.kinds]


def test_states_are_counted(known):
    """Those that there are, in the order of an event's life."""
    assert [("queued", 14), ("released", 1)] == [(each.word, each.count) for each in known.states]


def test_the_latest_sessions_come_first(known):
    """Each with how many events it has, and when the last of them was."""
    assert [("two", 3), ("one", 12)] == [(each.word, each.count) for each in known.sessions]
    assert known.sessions[1].meaning.startswith("Last event 2026-11-23 ")


def values(known, name):
    return next(each.values for each in known.properties if each.name == name)


def test_properties_have_what_they_say(known):
    """Texts, numbers and words, the most common first; no hash, nothing long, and no number that is always another."""
    assert ("viewer", "reset me") == values(known, "command")[:2]
    assert "true" in values(known, "web")
    assert "1.5" in values(known, "zoom")
    assert ((), ()) == (values(known, "application_id"), values(known, "long"))
    assert () == values(known, "event_id")


def test_the_catalogue_says_what_they_are_for(known):
    """Also of properties that nobody has seen here yet."""
    documented = [each for each in known.properties if each.meaning]
    assert len(documented) > 10
    assert Property(name="long") in known.properties


def test_what_was_purged_is_not_offered(world, line):
    """Names of events whose bytes are gone are not counted, and nothing is read of them."""
    world.copy("one", line(1, "secret"), line(2, "other"))
    world.writer("one")
    purge.forget(world.ledger, purge.ForgetEvent(folder="one", line=0))
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    assert ["other"] == [each.word for each in seen_vocabulary(world.app, index).names]


def test_nothing_is_known_of_nothing(world):
    """Before there are events, the catalogue alone is offered."""
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    found = seen_vocabulary(world.app, index)
    assert ((), (), ()) == (found.names, found.sessions, found.states)
    assert found.properties
