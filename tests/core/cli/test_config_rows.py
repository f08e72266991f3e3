"""The rows between events that say when a program's config was changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.cli.config_rows import ConfigRows, change_json, change_sentence
from pellucid.cli.options import Chosen
from pellucid.clock import SystemClock
from pellucid.config.changes import Collection, ConfigChange, ConfigEvent, Known
from pellucid.config.history import ConfigHistory

S = 1_000_000_000
ON = Known(collection=Collection.ON, analytics_id="ab" * 16, data_dir=Path("/data"))
OFF = Known(collection=Collection.OFF, analytics_id="ab" * 16, data_dir=Path("/data"))


class At:
    """A clock that stands where the test has put it."""

    def __init__(self) -> None:
        self.ns = 0

    def now_ns(self):
        """The time of day."""
        return self.ns

    def monotonic_s(self):
        """The same."""
        return self.ns / S


@pytest.fixture
def put(home):
    """Write down how a config stood, at some second."""
    clock = At()
    history = ConfigHistory(root=home.ledger.root, clock=clock)

    def put(second, state):
        clock.ns = second * S
        with history.locked():
            return history.note(state)

    return put


@pytest.fixture
def rows(home, put):
    """The rows of Rerun, whose config was switched off in second 200 and on in second 300."""
    for second, state in ((100, ON), (200, OFF), (300, ON)):
        put(second, state)
    return ConfigRows(Chosen(app=home.app, locations=home.locations, clock=SystemClock()), wanted=True)


def seconds(changes):
    """When they were."""
    return [change.at_ns // S for change in changes]


def test_each_change_comes_once_in_its_place(rows, put):
    """Before the first event that is later; what is left comes last, and what is new as soon as it is there."""
    rows.look()
    assert [] == rows.take_before(199 * S)
    assert [] == rows.take_before(None)
    assert [200] == seconds(rows.take_before(250 * S))
    assert [300] == seconds(rows.take_all())
    rows.look()
    assert [] == rows.take_all()
    put(400, OFF)
    rows.look()
    assert [400] == seconds(rows.take_all())


def test_changes_before_the_first_row_are_passed_over(rows):
    """Where older events are left out, they are, too."""
    rows.look(since_ns=201 * S)
    assert [300] == seconds(rows.take_all())


def test_nobody_asked_for_changes(rows, home):
    """A filter asks for events only."""
    unwanted = ConfigRows(Chosen(app=home.app, locations=home.locations, clock=SystemClock()), wanted=False)
    unwanted.look()
    assert [] == unwanted.take_all()


def test_what_cannot_be_read_is_told(rows, home, capsys):
    """The events are listed all the same."""
    file = home.ledger.root / "housekeeping" / "config.ndjson"
    file.unlink()
    file.mkdir()
    rows.look()
    assert [] == rows.take_all()
    assert "config.ndjson cannot be read" in capsys.readouterr().err


def change(*events, after=ON, last=OFF, since_ns=None, is_ours=False):
    """A change in second 300."""
    return ConfigChange(
        at_ns=300 * S, since_ns=since_ns, events=events, last=last, after=after, is_ours=is_ours
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            change(ConfigEvent.SWITCHED_ON),
            "config changed, 1970-01-01 00:05:00: collection was switched on (not by Pellucid)",
        ),
        (
            change(ConfigEvent.SWITCHED_OFF, after=OFF, is_ours=True),
            "config changed, 1970-01-01 00:05:00: collection was switched off (by you, through Pellucid)",
        ),
        (
            change(ConfigEvent.NEW_ID, since_ns=100 * S),
            (
                "config changed, between 1970-01-01 00:01:40 and 1970-01-01 00:05:00, while nobody watched: "
                "the id is a new one, abababab… (not by Pellucid)"
            ),
        ),
        (
            change(ConfigEvent.FIRST_SET_UP),
            (
                "config changed, 1970-01-01 00:05:00: the config was set up for the first time; collection is on "
                "(not by Pellucid)"
            ),
        ),
        (
            change(ConfigEvent.REPLACED, ConfigEvent.SWITCHED_ON, ConfigEvent.NEW_ID),
            (
                "config changed, 1970-01-01 00:05:00: the config, which could not be read, was replaced by a fresh one; "
                "collection was switched on; the id is a new one, abababab… (not by Pellucid)"
            ),
        ),
        (
            change(ConfigEvent.SET_UP_AGAIN, ConfigEvent.EMAIL_CLEARED, after=OFF),
            (
                "config changed, 1970-01-01 00:05:00: the config was set up again, after it was gone; "
                "the e-mail address was detached; collection is off (not by Pellucid)"
            ),
        ),
        (
            change(ConfigEvent.UNREADABLE, after=Known(collection=Collection.UNKNOWN)),
            (
                "config changed, 1970-01-01 00:05:00: the config can no longer be read; at its next start the program "
                "makes a fresh one, with collection on and under a new id (not by Pellucid)"
            ),
        ),
        (
            change(ConfigEvent.GONE, after=Known(collection=Collection.NOT_SET_UP)),
            (
                "config changed, 1970-01-01 00:05:00: the config is gone; at its next start the program makes a fresh one, "
                "with collection on and under a new id (not by Pellucid)"
            ),
        ),
        (
            change(ConfigEvent.READABLE_AGAIN, ConfigEvent.EMAIL_SET, ConfigEvent.MOVED),
            (
                "config changed, 1970-01-01 00:05:00: the config can be read again; an e-mail address was "
                "attached; the data folder is another, /data (not by Pellucid)"
            ),
        ),
    ],
)
def test_a_change_is_a_sentence(told, expected):
    """What, when, and by whom as far as that is known."""
    assert expected == change_sentence(told)


def test_every_event_has_its_words():
    """None is told by its bare name."""
    for event in ConfigEvent:
        sentence = change_sentence(change(event))
        assert sentence.endswith("(not by Pellucid)")


def test_json_tells_a_change_from_an_event():
    """By its kind."""
    assert {
        "kind": "config",
        "at": "1970-01-01T00:05:00Z",
        "at_ns": 300 * S,
        "since": "1970-01-01T00:01:40Z",
        "since_ns": 100 * S,
        "what": ["switched on"],
        "by": None,
        "turned_on": True,
        "collection": "on",
        "analytics_id": "ab" * 16,
        "email": False,
        "data_dir": "/data",
    } == change_json(change(ConfigEvent.SWITCHED_ON, since_ns=100 * S))
    ours = change_json(change(ConfigEvent.NEW_ID, is_ours=True, last=ON))
    assert ("pellucid", None, False) == (ours["by"], ours["since"], ours["turned_on"])
