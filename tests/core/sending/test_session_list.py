"""Which sessions there are, at the cost of one `stat`."""

from __future__ import annotations

import os

import pytest

from pellucid.errors import LedgerError
from pellucid.sending.session_list import SessionList


@pytest.fixture
def folder(tmp_path):
    """A folder with one session in it."""
    folder = tmp_path / "receipts"
    folder.mkdir()
    for name in ("a.ndjson", "a.lock", "a.owner"):
        (folder / name).touch()
    return folder


def test_sessions_are_those_with_receipts(folder, app):
    """Locks are none."""
    assert frozenset({"a"}) == SessionList(folder, clock=app.Stepping()).look()


def test_an_unchanged_folder_is_not_listed_again(folder, app):
    """But for the first two seconds, in which a further change may have the same time, and once a minute."""
    clock = app.Stepping()
    sessions = SessionList(folder, clock=clock)
    found = []
    for step_s in (0.0, 1.9, 0.2, 30.0, 20.0, 15.0, 1.0):
        clock.step(step_s)
        found.append(sessions.look() is not None)
    assert [True, True, False, False, False, True, False] == found


def test_a_change_is_seen_at_once(folder, app):
    """A session that begins, and one that goes."""
    clock = app.Stepping()
    sessions = SessionList(folder, clock=clock)
    sessions.look()
    clock.step(10.0)
    (folder / "b.ndjson").touch()
    os.utime(folder, (5, 5))
    assert frozenset({"a", "b"}) == sessions.look()
    (folder / "a.ndjson").unlink()
    os.utime(folder, (5, 5))  # a file system that tells seconds only: the time is the same
    clock.step(1.0)
    assert frozenset({"b"}) == sessions.look()


def test_a_folder_that_is_not_there_has_none(tmp_path, app):
    """It may come, and go again."""
    clock = app.Stepping()
    sessions = SessionList(tmp_path / "receipts", clock=clock)
    assert frozenset() == sessions.look()
    clock.step(10.0)
    (tmp_path / "receipts").mkdir()
    (tmp_path / "receipts" / "a.ndjson").touch()
    assert frozenset({"a"}) == sessions.look()
    (tmp_path / "receipts" / "a.ndjson").unlink()
    (tmp_path / "receipts").rmdir()
    assert frozenset() == sessions.look()


def test_a_file_in_its_place_is_an_error(tmp_path, app):
    """It names it."""
    (tmp_path / "receipts").symlink_to("receipts")
    with pytest.raises(LedgerError, match="receipts"):
        SessionList(tmp_path / "receipts", clock=app.Stepping()).look()
