"""Healing what a killed app left of a session."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.session_adoption import adopt
from pellucid.recording.session_recorder import SessionRecorder, fresh_entry


@pytest.fixture
def left_behind(app):
    """Write a session whose process is gone, and return where it is."""

    def leave(*pieces, reported=0, **start):
        session = SessionRecorder(entry=fresh_entry(app.root), start=app.start(**start), clock=SystemClock())
        for number, piece in enumerate(pieces):
            session.write(piece)
            if number + 1 == reported:
                session.report()
        session.abandon()
        return session.entry

    return leave


def test_lines_that_were_not_reported_are(app, left_behind):
    """With the receipt that their own process would have written."""
    entry = left_behind(b"one\n", b"two\n", b"three\n", reported=1)
    assert adopt(entry, clock=SystemClock())
    assert [("opened", None), ("recorded", (0, 0)), ("recorded", (1, 2))] == app.receipts(entry.folder)
    assert app.is_verified(entry.folder)
    assert adopt(entry, clock=SystemClock())
    assert 3 == len(app.receipts(entry.folder))


def test_held_lines_stay_held(app, left_behind):
    """What waited for a person before the crash waits for one after it."""
    entry = left_behind(b"one\n", is_held=True)
    adopt(entry, clock=SystemClock())
    assert [("opened", None), ("held", (0, 0))] == app.receipts(entry.folder)


def test_a_torn_tail_is_cut_and_kept_in_a_receipt(app, left_behind):
    """The next reader finds whole lines only, and nothing is lost without a word."""
    entry = left_behind(b"one\n", b"tw")
    adopt(entry, clock=SystemClock())
    assert [b"one"] == app.lines(entry.folder)
    assert ["opened", "healed", "recorded"] == [kind for kind, _ in app.receipts(entry.folder)]


def test_a_live_session_is_left_alone(app):
    """Only its own process writes of it what it wrote."""
    session = SessionRecorder(entry=fresh_entry(app.root), start=app.start(), clock=SystemClock())
    session.write(b"one\n")
    assert not adopt(session.entry, clock=SystemClock())
    assert [("opened", None)] == app.receipts(session.entry.folder)
    session.close()


def test_nothing_is_made_where_nothing_is(app):
    """A session that is gone is not begun again."""
    assert not adopt(fresh_entry(app.root), clock=SystemClock())
    assert not app.root.exists()


def test_lines_that_are_blank_count_as_purged(app, left_behind):
    """A purge that was cut off before its receipts is not undone by healing."""
    entry = left_behind(b"   \n", b"two\n")
    adopt(entry, clock=SystemClock())
    assert {"recorded": (1, 1), "purged": (0, 0)} == dict(app.receipts(entry.folder)[1:])
