"""What is known of a session, in words."""

from __future__ import annotations

import pytest

from pellucid.state import State
from pellucid.view.session_words import (
    config_then_words,
    events_words,
    process_words,
    program_words,
    writer_words,
)
from pellucid.witness.sessions import Session


def session(**known):
    """A session of which this is known."""
    return Session(**{"name": "s", "events": {}} | known)


WHOLE = session(
    program="/opt/rerun/bin/rerun",
    pid=4711,
    version="0.41.0",
    running=True,
    events={State.RELEASED: 1_200, State.QUEUED: 3},
    collection="on",
    analytics_id="ab" * 16,
)


def test_what_is_known_is_said():
    """Program, process, events and config, each in a few words."""
    assert "rerun 0.41.0" == program_words(WHOLE)
    assert "4711, running" == process_words(WHOLE)
    assert "3 queued, 1,200 released" == events_words(WHOLE)
    assert "on, id abababab…" == config_then_words(WHOLE)
    assert "rerun 0.41.0, pid 4711, still running" == writer_words(WHOLE)


def test_what_nobody_saw_is_a_dash():
    """And of who wrote it nothing is said at all."""
    bare = session()
    assert ["—", "—", "none", "—", ""] == [
        words(bare) for words in (program_words, process_words, events_words, config_then_words, writer_words)
    ]


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"running": False}, "ended"),
        ({"running": True}, "running"),
        ({"pid": 5, "running": False}, "5, ended"),
        ({"pid": 5}, "5, ended"),
    ],
)
def test_whether_a_process_runs(known, expected):
    """A process that is known by number and has no mark any more has ended."""
    assert expected == process_words(session(**known))


def test_a_config_that_was_not_there():
    """It has no id."""
    assert "not set up" == config_then_words(session(collection="not set up"))
