"""Destroying chosen lines of an embedded app's session."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.line_purge import Destroyed, purge_lines
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.recording.session_recorder import SessionRecorder, fresh_entry

MARKER = b"MARKER-51"


def chosen(*spans):
    return lambda _known, _states, _count: spans


@pytest.fixture
def session(app):
    """A live session with four lines."""
    session = SessionRecorder(entry=fresh_entry(app.root), start=app.start(), clock=SystemClock())
    for number in range(4):
        session.write(b'{"text":"%b %d"}\n' % (MARKER, number))
    session.report()
    yield session
    session.abandon()


def everywhere(root):
    return b"".join(path.read_bytes() for path in root.rglob("*") if path.is_file())


def test_the_bytes_are_gone_and_no_line_moves(app, session):
    """Of what was named nothing is left; the rest is as it was."""
    done = purge_lines(session.entry, chosen((1, 2)), why="switched off", clock=SystemClock())
    assert Destroyed(2, 0) == done
    assert [b'{"text":"MARKER-51 0"}', b" " * 22, b" " * 22, b'{"text":"MARKER-51 3"}'] == app.lines()
    assert [("purging", (1, 2)), ("purged", (1, 2))] == app.receipts(session.entry.folder)[-2:]


def test_a_live_session_keeps_its_files(app, session):
    """Its process goes on writing; nothing of what was purged is left anywhere."""
    purge_lines(session.entry, chosen((0, 3)), why="switched off", clock=SystemClock())
    assert MARKER not in everywhere(app.root)
    session.write(b"more\n")
    assert 1 == session.report()
    assert [b"more"] == app.lines()[4:]


def test_a_dead_session_goes_as_a_whole(app, session):
    """Of which nothing is left, no file is left."""
    session.close()
    purge_lines(session.entry, chosen((0, 3)), why="switched off", clock=SystemClock())
    assert [] == [path for path in app.root.rglob("*") if path.is_file()]


def test_what_may_have_arrived_is_told(app, session):
    """A line whose upload was never answered is purged as such."""
    log = ReceiptLog(path=session.entry.receipts, clock=SystemClock())
    with log.locked():
        log.catch_up()
        log.append([Draft(kind="attempt", details={"lines": [0, 1], "batch": "b", "number": 1})])
    assert Destroyed(4, 2) == purge_lines(
        session.entry, chosen((0, 3)), why="switched off", clock=SystemClock()
    )
    purging = [r for r in app.ledger.receipts(session.entry.folder) if r.kind == "purging"]
    assert [((0, 1), "unconfirmed"), ((2, 3), None)] == [(r.lines, r.text("was")) for r in purging]


def test_doing_it_twice_is_harmless(app, session):
    """What is purged already is not purged again."""
    for expected in (4, 0):
        done = purge_lines(session.entry, chosen((0, 3)), why="switched off", clock=SystemClock())
        assert expected == done.lines


def test_a_purge_that_was_cut_off_is_finished(app, session):
    """`purging` without `purged`, as a kill leaves it: whoever comes next does it."""
    log = ReceiptLog(path=session.entry.receipts, clock=SystemClock())
    with log.locked():
        log.catch_up()
        log.append([Draft(kind="purging", details={"lines": [0, 0]})])
    purge_lines(session.entry, chosen(), why="switched off", clock=SystemClock())
    assert b"MARKER-51 0" not in everywhere(app.root)
    assert ("purged", (0, 0)) == app.receipts(session.entry.folder)[-1]


def test_a_session_that_is_gone_needs_none(app):
    """Nothing is made where nothing is."""
    assert Destroyed(0, 0) == purge_lines(
        fresh_entry(app.root), chosen((0, 3)), why="switched off", clock=SystemClock()
    )
