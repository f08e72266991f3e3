"""Sessions that are open in the ledger."""

from __future__ import annotations

import pytest

from pellucid.errors import LedgerError
from pellucid.witness.open_sessions import OpenSessions


class OwnedClock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def monotonic_s(self) -> float:
        """The time passed."""
        return self.passed_s


class Written:
    """A capture that has written something, and its writer."""

    def __init__(self) -> None:
        self.writer = self
        self.synced = 0
        self.found = set()
        self.refuses = False

    def sync(self, folders):
        """Count, unless the disk refuses; and see which folders the others have synced."""
        if self.refuses:
            raise LedgerError("the disk refuses")
        self.synced += 1
        self.found = set(folders)
        folders.add("receipts")

    def rest(self):
        """Let the writer go."""
        self.writer = None


@pytest.fixture
def clock():
    return OwnedClock()


@pytest.fixture
def sessions(clock):
    return OpenSessions(clock=clock)


def test_what_was_written_is_due_soon_and_once(sessions, clock):
    """However much more is written meanwhile."""
    assert (True, float("inf")) == (sessions.is_synced, sessions.sync_due_s)
    first, second = Written(), Written()
    sessions.note(first, pending=())
    due_s = sessions.sync_due_s
    assert 0 < due_s <= 0.1
    clock.passed_s = due_s - 0.01
    sessions.note(second, pending=())
    assert (False, due_s) == (sessions.is_synced, sessions.sync_due_s)
    sessions.sync()
    assert (1, 1, True) == (first.synced, second.synced, sessions.is_synced)
    assert (set(), {"receipts"}) == (first.found, second.found)


def test_what_has_no_writer_has_written_nothing(sessions):
    """There is nothing to bring to the disk."""
    capture = Written()
    capture.rest()
    sessions.note(capture, pending=())
    assert sessions.is_synced


def test_a_disk_that_refuses_is_tried_again_later(sessions, clock):
    """What it took is not brought to it a second time."""
    good, bad = Written(), Written()
    bad.refuses = True
    for capture in (good, bad):
        sessions.note(capture, pending=())
    clock.passed_s = 10.0
    with pytest.raises(LedgerError):
        sessions.sync()
    assert (False, 11.0) == (sessions.is_synced, sessions.sync_due_s)
    bad.refuses = False
    sessions.sync()
    assert (1, 1, True) == (good.synced, bad.synced, sessions.is_synced)


def test_of_many_the_quiet_ones_are_let_go(sessions):
    """But not what is not on the disk yet, nor what is written to next."""
    captures = [Written() for _ in range(100)]
    for capture in captures:
        sessions.note(capture, pending=())
    assert all(capture.writer for capture in captures)
    sessions.sync()
    sessions.note(captures[-1], pending=captures[:10])
    assert 74 == sum(capture.writer is not None for capture in captures)
    assert all(capture.writer for capture in (*captures[:10], captures[-1]))


def test_at_the_end_all_is_brought_to_the_disk_that_it_takes(sessions):
    """One that is refused keeps no other back."""
    captures = [Written() for _ in range(3)]
    captures[0].refuses = True
    for capture in captures:
        sessions.note(capture, pending=())
    sessions.close()
    assert [0, 1, 1] == [capture.synced for capture in captures]
    assert not any(capture.writer for capture in captures)
