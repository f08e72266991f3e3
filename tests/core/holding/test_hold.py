"""The witness's hand: what it locks, what it never locks, and what it says of it."""

from __future__ import annotations

import errno
import fcntl
import os
from dataclasses import replace

import pytest

from pellucid.clock import SystemClock
from pellucid.holding.choice import change_choice
from pellucid.holding.report import REPORT_FILE, read_report


@pytest.fixture
def hold(place):
    """A hold of an app for which holding back is switched on."""
    place.holding.switch(on=True)
    return place.new_hold()


def report(place):
    """Read what the hold has said."""
    return read_report(place.ledger.root, pid=os.getpid())


def test_off_nothing_is_touched(place, free):
    """Nobody has chosen: no file is locked, nothing is written, and psutil's scan is not even thought of."""
    file = place.leave("a")
    hold = place.new_hold()
    place.turn(hold)
    assert free(file)
    assert not (place.ledger.root / REPORT_FILE).exists()
    assert {"a": "not held"} == place.standings()


def test_leftovers_are_held_and_said(place, hold, free):
    """Each file with something in it is locked; an empty one needs no review and is not."""
    file, empty = place.leave("a"), place.leave("b")
    empty.write_bytes(b"")
    place.turn(hold)
    assert (False, True) == (free(file), free(empty))
    assert {"a"} == report(place).held.keys()
    assert {"a": "kept back"} == place.standings()


def test_it_looks_as_soon_as_it_is_woken(place, hold, free):
    """A sign of change is enough, whatever time has passed; without one it looks every five seconds."""
    place.turn(hold)
    file = place.leave("a")
    place.turn(hold, 0.6)
    assert free(file)
    hold.wake()
    assert hold.patience_s < 0.02
    place.turn(hold, 0.02)
    assert not free(file)
    later = place.leave("b")
    place.turn(hold, 6.0)
    assert not free(later)


def test_nothing_is_done_before_its_time(place, hold, free):
    """Between two turns it does nothing, however often it is asked."""
    place.turn(hold)
    file = place.leave("a")
    hold.work(place.data_dir)
    assert free(file)
    assert 0.0 < hold.patience_s <= 0.5


def test_an_owner_with_a_lock_keeps_its_file(place, hold, own, free):
    """From 0.39 on an owner has its lock for life; when that ends, the file is asked after again soon, and held."""
    file = place.leave("a", age_s=0.0)
    owner = own(file, locks=True)
    place.turn(hold)
    assert {} == report(place).held
    assert {"a": "in use"} == place.standings()
    assert hold.patience_s < 0.5
    owner.kill()
    owner.wait()
    place.turn(hold, 0.5)
    assert not free(file)
    assert {"a": "kept back"} == place.standings()


def test_an_owner_without_a_lock_keeps_its_file(place, hold, own, free):
    """An older one is known by having the file open for writing; once it is gone, the file is held."""
    file = place.leave("a")
    owner = own(file, locks=False)
    place.turn(hold)
    place.turn(hold)
    assert free(file)
    assert {"a": "in use"} == place.standings()
    owner.kill()
    owner.wait()
    place.turn(hold)
    assert not free(file)


def test_an_owner_that_shows_late_gets_its_file_back(place, hold, own, free):
    """What was written to after it was locked is looked at again: who writes, lives."""
    file = place.leave("a")
    place.turn(hold)
    own(file, locks=False)
    os.utime(file)
    place.turn(hold)
    assert free(file)
    assert {} == report(place).held


def test_unborn_and_foreign_files_are_left_alone(place, hold, free):
    """What is about to become a session, and what no start takes up, is not locked."""
    unborn, other = place.data_dir / "a.json.tmp", place.data_dir / "a.ndjson"
    unborn.write_bytes(b"x\n")
    other.write_bytes(b"x\n")
    place.turn(hold)
    assert (True, True) == (free(unborn), free(other))


def test_what_is_let_go_is_free_and_stays_so(place, hold, free):
    """A release ends the lock; the file is not taken again, also not by the next witness; `keep` takes it back."""
    file, other = place.leave("a"), place.leave("b")
    place.turn(hold)
    place.holding.release(["a"])
    place.turn(hold, 0.6)
    assert (True, False) == (free(file), free(other))
    hold.close()
    following = place.new_hold()
    place.turn(following)
    assert (True, False) == (free(file), free(other))
    place.holding.keep(["a"])
    place.turn(following, 0.6)
    assert not free(file)


def test_switched_off_all_is_free(place, hold, free):
    """Half a second later nothing is held."""
    file = place.leave("a")
    place.turn(hold)
    place.holding.switch(on=False)
    place.turn(hold, 0.6)
    assert free(file)
    assert {} == report(place).held


def test_closing_lets_go_and_takes_its_word_back(place, hold, free):
    """After the witness nothing is held, and nobody says so."""
    file = place.leave("a")
    place.turn(hold)
    hold.close()
    hold.close()
    assert free(file)
    assert not (place.ledger.root / REPORT_FILE).exists()


def test_a_choice_that_cannot_be_read_goes_on_holding(place, hold, free):
    """What is posted cannot be brought back: the file stays locked, new ones are locked, and the trouble is told once."""
    file = place.leave("a")
    place.turn(hold)
    place.choice_file.write_bytes(b"{")
    later = place.leave("b")
    place.turn(hold)
    place.turn(hold)
    assert (False, False) == (free(file), free(later))
    assert "does not say" in report(place).trouble
    assert 1 == len(place.said)
    place.holding.switch(on=False)
    place.turn(hold)
    assert (True, "") == (free(file), report(place).trouble)


def test_what_goes_although_it_was_held_is_told(place, hold):
    """An old Rerun takes it, or somebody removes it; what the person deletes is no surprise."""
    taken, deleted = place.leave("a"), place.leave("b")
    place.turn(hold)
    change_choice(
        place.choice_file,
        lambda before: replace(before, leaving=frozenset("b")),
        there=lambda: {"a", "b"},
        clock=SystemClock(),
    )
    taken.unlink()
    deleted.unlink()
    place.turn(hold)
    assert {"a"} == report(place).gone.keys()
    assert {} == report(place).held
    assert {"a"} == place.holding.look().gone.keys()


def test_a_file_that_begins_anew_under_its_name_is_held_anew(place, hold, free):
    """The lock is on the file that has the name, not on the one that had it."""
    file = place.leave("a")
    place.turn(hold)
    file.unlink()
    place.leave("a")
    place.turn(hold)
    assert not free(file)
    assert {} == report(place).gone


def test_another_data_folder_is_another_matter(place, hold, free, tmp_path):
    """What lies where no start looks any more is let go."""
    file = place.leave("a")
    place.turn(hold)
    (tmp_path / "other").mkdir()
    place.clock.passed_s += 1
    hold.work(tmp_path / "other")
    assert free(file)


def test_there_is_an_end_to_what_is_held(place, hold, free, monkeypatch):
    """Locks cost descriptors; beyond their number a file is not held, and it is said why."""
    monkeypatch.setattr("pellucid.holding.hold._MOST_HELD", 1)
    place.leave("a")
    other = place.leave("b")
    place.turn(hold)
    assert free(other)
    assert "1 others are held back already" == report(place).refused["b"]
    assert "held back already" in {each.session: each.why for each in place.holding.look().leftovers}["b"]


def test_what_cannot_be_locked_is_said(place, hold, monkeypatch):
    """Where the file system has no such locks nothing is held, and the reason is told."""

    def refuse(*_arguments):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    place.leave("a")
    with monkeypatch.context() as system:
        system.setattr(fcntl, "flock", refuse)
        place.turn(hold)
    (leftover,) = place.holding.look().leftovers
    assert "cannot be locked" in report(place).refused["a"]
    assert ("not held", report(place).refused["a"]) == (leftover.standing.value, leftover.why)
    place.turn(hold)
    assert {"a": "kept back"} == place.standings()


def test_a_full_disk_does_not_let_go(place, hold, free):
    """Where nothing can be said the lock is held all the same."""
    file = place.leave("a")
    (place.ledger.root / REPORT_FILE).mkdir()
    place.turn(hold)
    assert not free(file)
    assert 1 == len(place.said)
    (place.ledger.root / REPORT_FILE).rmdir()
    place.turn(hold)
    assert {"a"} == report(place).held.keys()


def test_nothing_keeps_the_witness_from_copying(place, hold, free, monkeypatch):
    """Whatever goes wrong here is told once and tried again later; what is held stays so."""
    file = place.leave("a")
    place.turn(hold)
    with monkeypatch.context() as system:
        system.setattr(os, "scandir", lambda _folder: 1 // 0)
        place.turn(hold)
        place.turn(hold)
    assert not free(file)
    assert 1 == len(place.said)
    later = place.leave("b")
    place.turn(hold)
    assert not free(later)
