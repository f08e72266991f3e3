"""What is remembered of sessions."""

from __future__ import annotations

from pellucid.housekeeping.known_sessions import KnownSession, KnownSessions
from pellucid.ledger.log_pass import FileStamp


def session(**changes):
    numbers = dict.fromkeys(KnownSession._fields, 7)
    return KnownSession(**(numbers | changes))


def test_what_was_written_is_read(tmp_path):
    """All of it, and nothing from before; the file is the person's alone."""
    memory = KnownSessions(tmp_path / "ledger")
    assert {} == memory.read()
    memory.write({"a": session(), "x-1": session(ended_ns=1 << 62)})
    memory.write({"x-1": session(ended_ns=1 << 62)})
    assert {"x-1": session(ended_ns=1 << 62)} == KnownSessions(tmp_path / "ledger").read()
    (path,) = (tmp_path / "ledger" / "housekeeping").iterdir()
    assert 0o600 == path.stat().st_mode & 0o777


def test_damage_costs_only_what_is_damaged(tmp_path):
    """A line that is none is passed over."""
    memory = KnownSessions(tmp_path)
    memory.write({"a": session(), "b": session()})
    path = tmp_path / "housekeeping" / "known"
    path.write_bytes(path.read_bytes().replace(b"a 7", b"a x", 1) + b"torn 1 2")
    assert {"b": session()} == memory.read()


def test_a_disk_that_refuses_is_no_trouble(tmp_path):
    """It only costs time later."""
    (tmp_path / "housekeeping").write_bytes(b"in the way")
    KnownSessions(tmp_path).write({"a": session()})
    assert {} == KnownSessions(tmp_path).read()


def test_a_session_is_known_by_its_receipts():
    """Another file, another size or another time is another state."""
    known = session(inode=1, size=2, mtime_ns=3)
    assert known.is_of(FileStamp(1, 2, 3))
    assert not any(known.is_of(other) for other in (FileStamp(9, 2, 3), FileStamp(1, 2, 4), None))
