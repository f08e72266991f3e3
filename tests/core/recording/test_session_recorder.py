"""One session's log: whole lines, whatever happens to the process, the disk or the folder."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
import subprocess
import sys
import threading

import pytest
from filelock import FileLock

from pellucid import __version__
from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger import segments
from pellucid.ledger.life_lock import is_held
from pellucid.recording import own_log, session_recorder
from pellucid.recording.session_recorder import SessionGone, SessionRecorder, fresh_entry


@pytest.fixture
def session(app):
    """A session that was just begun."""
    session = SessionRecorder(entry=fresh_entry(app.root), start=app.start(), clock=SystemClock())
    yield session
    session.abandon()


def test_it_begins_with_a_receipt_that_says_everything(app, session):
    """Under what the lines are recorded is on the disk before the first of them."""
    (opened,) = app.ledger.receipts(session.entry.folder)
    assert "opened" == opened.kind
    assert {
        "session": session.entry.folder,
        "app": "myviewer",
        "version": "1.4.0",
        "engine": __version__,
        "pid": os.getpid(),
        "epoch": 1,
        "consent": "on",
        "state": "queued",
        "distinct_id": "d" * 32,
        "endpoint": "http://127.0.0.1:1",
        "api_key": "phc_test",
        "context": {"app_version": "1.4.0"},
        "geoip_disable": True,
        "person_profile": False,
    } == {key: value for key, value in opened.details.items() if key != "salt"}
    assert opened.salt is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(app, session):
    """Folders are 0700 and files 0600, whatever the umask."""
    session.write(b"one\n")
    session.report()
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in [app.root, *app.root.rglob("*")]}
    assert {0o600, 0o700} == set(modes.values())
    assert 0o600 == modes["000001.ndjson"]


def test_a_report_tells_of_what_was_appended(app, session):
    """One receipt for all lines since the last one, and none where there are none."""
    assert 0 == session.report()
    session.write(b"one\n")
    session.write(b"two\n")
    assert 2 == session.report()
    assert 0 == session.report()
    session.write(b"three\n")
    assert 1 == session.report(more={"dropped": 7})
    assert [("opened", None), ("recorded", (0, 1)), ("recorded", (2, 2))] == app.receipts(
        session.entry.folder
    )
    assert 7 == app.ledger.receipts(session.entry.folder)[-1].details["dropped"]
    assert app.is_verified(session.entry.folder)


def test_a_report_in_the_middle_of_a_report_leaves_it_alone(app, session, monkeypatch):
    """As a signal's handler makes it that flushes or closes: no line is told of twice, and none is forgotten."""
    real = os.fsync if sys.platform in {"win32", "darwin"} else os.fdatasync
    nested = []

    def interrupt(descriptor):
        if not nested:
            session.write(b"two\n")
            nested.append(session.report())
        real(descriptor)

    monkeypatch.setattr(os, real.__name__, interrupt)
    session.write(b"one\n")
    assert 1 == session.report()
    assert [0] == nested
    assert 1 == session.report()
    assert [("opened", None), ("recorded", (0, 0)), ("recorded", (1, 1))] == app.receipts(
        session.entry.folder
    )
    assert app.is_verified(session.entry.folder)


def test_a_log_that_cannot_be_read_back_is_trouble(app, session, monkeypatch):
    """It is told as such, and the same lines are reported once it can be."""

    def refuse(*_):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    session.write(b"one\n")
    with monkeypatch.context() as patched:
        patched.setattr(own_log, "read_at", refuse)
        with pytest.raises(LedgerError, match="cannot be read"):
            session.report()
    assert 1 == session.report()
    assert app.is_verified(session.entry.folder)


def test_a_held_session_says_held(app):
    """Its lines wait for a person from the first moment, reported or not."""
    session = SessionRecorder(
        entry=fresh_entry(app.root), start=app.start(is_held=True, consent="unset"), clock=SystemClock()
    )
    session.write(b"one\n")
    assert "HELD" == app.ledger.states(session.entry.folder).at(0).name
    session.close()
    assert [("opened", None), ("held", (0, 0))] == app.receipts(session.entry.folder)


def test_its_process_holds_it_for_life(session):
    """Others can tell whether it lives; once it is closed they may heal it."""
    assert is_held(session.entry.owner)
    session.close()
    assert not is_held(session.entry.owner)


def test_lines_of_many_threads_stay_whole(app, session):
    """Without a lock: the system puts each line behind the last one."""

    def work(number):
        for count in range(200):
            session.write(json.dumps([number, count, "x" * (number * 37)]).encode() + b"\n")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        session.report()
    session.report()
    found = [tuple(json.loads(raw)[:2]) for raw in app.lines(session.entry.folder)]
    assert {(number, count) for number in range(8) for count in range(200)} == set(found)
    assert 1600 == len(found)
    assert app.is_verified(session.entry.folder)


def test_a_part_of_a_line_is_blanked_and_told(app, session):
    """What the system took of a line when the disk was full does not begin the next one; a receipt says it is lost."""
    session.write(b"one\n")
    session.write(b"tw")
    session.mend(b"tw")
    session.write(b"three\n")
    assert 2 == session.report()
    assert [b"one", b" ", b"three"] == app.lines(session.entry.folder)
    assert [("opened", None), ("recorded", (0, 2)), ("lost", (1, 1))] == app.receipts(session.entry.folder)
    assert app.is_verified(session.entry.folder)


def test_a_line_behind_a_part_is_reported_whole(app, session):
    """Another thread's line got in before the part could be blanked."""
    session.write(b'{"time_u')
    session.write(b'{"time_utc":"b"}\n')
    session.mend(b'{"time_u')
    assert 1 == session.report()
    assert [b" " * 7, b'{"time_utc":"b"}'] == app.lines(session.entry.folder)
    assert app.is_verified(session.entry.folder)


def test_a_part_that_cannot_be_taken_back_ends_at_its_place(app, session, monkeypatch):
    """It stays, as a line that nobody can read, and the next one is whole."""
    session.write(b"tw")

    def refuse(*_, **__):
        raise OSError("read-only")

    with monkeypatch.context() as patched:
        patched.setattr(session._log, "blank_part", refuse)
        session.mend(b"tw")
    session.revive()
    session.write(b"three\n")
    assert [b"tw", b"three"] == app.lines(session.entry.folder)


def test_a_deleted_session_is_noticed(app, session):
    """Whoever deletes an app's data has it deleted: nothing is written to a file without a name."""
    session.write(b"one\n")
    session.report()
    session.entry.receipts.unlink()
    with pytest.raises(SessionGone):
        session.report()


def test_a_session_that_cannot_be_begun_leaves_nothing(app, monkeypatch):
    """It is tried each second while the disk is full; nothing piles up."""

    def refuse(_path):
        raise OSError("no space")

    monkeypatch.setattr(session_recorder, "OwnLog", refuse)
    for _ in range(3):
        with pytest.raises(LedgerError, match="no space"):
            SessionRecorder(entry=fresh_entry(app.root), start=app.start(), clock=SystemClock())
    assert [] == [path for path in app.root.rglob("*") if path.parent != app.root]


def test_a_line_that_comes_too_late_is_refused(app, session):
    """Once it is shut; what came before is in its last report."""
    session.write(b"one\n")
    session.shut()
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        session.write(b"two\n")
    assert 1 == session.close()
    assert [b"one"] == app.lines(session.entry.folder)


def test_lines_that_were_deleted_with_it_are_counted(app, session):
    """Those that no receipt named; who deleted them knows nothing of them."""
    session.write(b"one\n")
    session.report()
    session.write(b"two\n")
    shutil.rmtree(app.root)
    assert 1 == session.unreported


def test_many_receipts_ask_for_another_session_too(session, monkeypatch):
    """An app that records an event now and then for months: whoever looks at its receipts reads them all."""
    monkeypatch.setattr(session_recorder, "RECEIPT_BYTES", 2000)
    while not session.is_full:
        session.write(b"one\n")
        session.report()
    assert 2000 <= session.entry.receipts.stat().st_size < 2500


def test_another_process_at_work_on_it_holds_up_nothing(app, session):
    """It may even have been stopped in the middle: the lines are on the disk, and are told of later."""
    session.write(b"one\n")
    with FileLock(session.entry.receipts.with_suffix(".lock")):
        assert 0 == session.report()
        session.write(b"two\n")
        assert 0 == session.report()
    assert 2 == session.report()
    assert [("opened", None), ("recorded", (0, 1))] == app.receipts(session.entry.folder)


def test_a_full_session_asks_for_another(session, monkeypatch):
    """A long run is kept in pieces that can be deleted one day."""
    monkeypatch.setattr(session_recorder, "SEGMENT_BYTES", 10)
    session.write(b"one\n")
    session.report()
    assert not session.is_full
    session.write(b"twotwotwo\n")
    session.report()
    assert session.is_full
    assert segments.SEGMENT_BYTES > 10


def test_what_a_killed_process_wrote_is_all_there(app, python):
    """Each line whose `write` returned survives a `kill -9`, reported or not."""
    code = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from pellucid import __version__
from pellucid.clock import SystemClock
from pellucid.recording.session_recorder import *
start = SessionStart(app="a", version="1", epoch=1, consent="on", is_held=False, distinct_id="d" * 32,
    endpoint="http://127.0.0.1:1", api_key="k", context={}, geoip_disable=True, person_profile=False)
session = SessionRecorder(entry=fresh_entry(Path(sys.argv[1])), start=start, clock=SystemClock())
for number in range(1000):
    session.write(b"%d\\n" % number)
    if number == 500:
        session.report()
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([*python, code, str(app.root), "core"], check=False)
    assert done.returncode != 0
    assert [b"%d" % number for number in range(1000)] == app.lines()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_forked_child_leaves_it_alone(app, session):
    """It lets go of its copies; the parent's lock and file are as they were."""
    session.write(b"one\n")
    pid = os.fork()
    if pid == 0:
        session.abandon()
        os._exit(0)
    assert 0 == os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert is_held(session.entry.owner)
    session.write(b"two\n")
    assert 2 == session.report()
    assert [b"one", b"two"] == app.lines(session.entry.folder)
