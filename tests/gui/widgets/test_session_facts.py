"""What is said of the session that an event is from."""

from __future__ import annotations

from pathlib import Path

from pellucid.witness.sessions import Session
from pellucid_gui.widgets.session_facts import SessionFacts, session_facts, short_moment


def test_what_is_known_is_said():
    """In a few words, with more for those who point at it."""
    known = Session(
        name="s",
        events={},
        program="/opt/rerun",
        pid=7,
        started_ns=0,
        version="0.41.0",
        running=False,
        collection="off",
        analytics_id="ab" * 16,
        data_dir=Path("/data"),
    )
    facts = session_facts(known, first_session="It is the first.")
    assert ("rerun 0.41.0, pid 7, ended", "off, id abababab…") == (facts.writer, facts.config)
    assert "/opt/rerun\nStarted 1970-01-01 00:00:00" == facts.writer_tip
    assert "collection off" in facts.config_tip
    assert "/data" in facts.config_tip
    assert "It is the first." == facts.first_session


def test_what_nobody_saw_is_left_out():
    """No dash stands in for it."""
    assert SessionFacts() == session_facts(Session(name="s", events={}))
    assert SessionFacts(first_session="x") == session_facts(None, first_session="x")


def test_a_moment_that_no_calendar_has():
    """Is said to be unknown."""
    assert "unknown" == short_moment(2**100)
