"""The witness's writing side."""

from __future__ import annotations

import threading
import time

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.errors import AlreadyWatched
from pellucid.ledger.ledger import Ledger
from pellucid.state import State
from pellucid.witness.capture import Capture
from pellucid.witness.scribe import MOST_PENDING_BYTES, Scribe


@pytest.fixture
def folder(tmp_path):
    """The program's folder."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def ledger(tmp_path):
    """An empty ledger."""
    return Ledger(root=tmp_path / "ledger", clock=SystemClock())


class Chores:
    """Counts how often it was asked to keep house."""

    def __init__(self) -> None:
        self.patience_s = 0.0
        self.folders = []

    def knows_settled(self, _folder) -> bool:
        """Know nothing."""
        return False

    def work(self, data_dir) -> bool:
        """Do a portion."""
        self.folders.append(data_dir)
        return True


class Office:
    """A scribe, and what it said."""

    def __init__(self, folder, ledger, *, housekeeping=None) -> None:
        self.said = []
        self.woken = threading.Event()
        self.scribe = Scribe(
            app=custom_app(folder / "analytics.json", folder),
            ledger=ledger,
            clock=SystemClock(),
            wake=self.woken.set,
            say=self.said.append,
            housekeeping=housekeeping,
        )
        self.scribe.distinct_id = "id"
        self.scribe.report(backend="none", data_dir=folder)

    def work_off(self) -> None:
        """Do all that is due, in this thread."""
        while self.scribe.work():
            pass

    def work_until(self, condition) -> bool:
        """Work until something is so."""
        deadline = time.monotonic() + 30
        while not condition():
            if time.monotonic() > deadline:
                return False
            self.scribe.work()
            time.sleep(0.001)
        return True


@pytest.fixture
def office(folder, ledger):
    office = Office(folder, ledger)
    yield office
    office.scribe.close()


def _seen(office, folder, name, content):
    (folder / f"{name}.json").write_bytes(content)
    capture = office.scribe.new_capture(name, folder / f"{name}.json")
    capture.look()
    office.scribe.take(capture)
    return capture


def _states(ledger, session):
    states = ledger.states(session)
    return [(raw, states.at(span.number)) for span, raw in ledger.lines(session)]


def test_what_was_seen_is_written_in_its_turn(office, folder, ledger):
    """Each capture that was taken is settled, and then nothing is due but the sync."""
    office.scribe.claim()
    captures = [_seen(office, folder, name, b"a\n") for name in ("s", "t")]
    assert 0 == office.scribe.patience_s
    office.work_off()
    assert {"s", "t"} == {entry.folder for entry in ledger.sessions()}
    assert 0 < office.scribe.patience_s < 0.1
    for capture in captures:
        capture.close()


def test_what_was_written_is_synced_soon(office, folder):
    """Within the promised time what was written is synced, and then there is nothing left to do."""
    office.scribe.claim()
    capture = _seen(office, folder, "s", b"a\n")
    office.work_off()
    assert 0 < office.scribe.patience_s < 0.1
    assert office.work_until(lambda: office.scribe.patience_s > 1)
    capture.close()


def test_it_works_in_a_thread_of_its_own(office, folder, ledger):
    """Once begun, what is taken is settled without anybody's help, and the end waits for it."""
    office.scribe.claim()
    office.scribe.begin(is_live=lambda _session: True)
    captures = [_seen(office, folder, str(number), b"a\n") for number in range(50)]
    office.scribe.close()
    assert 50 == len(ledger.sessions())
    assert not any(capture.is_pending for capture in captures)
    for capture in captures:
        capture.close()


def test_a_late_claim_that_fails_is_told(office, folder, ledger):
    """A thread that finds the ledger taken ends, and `attend` raises the reason."""
    ledger.root.write_bytes(b"in the way")
    office.scribe.claim()
    office.scribe.begin(is_live=lambda _session: True)
    office.scribe.attend(busy=False)
    ledger.root.unlink()
    other = Ledger(root=ledger.root, clock=SystemClock())
    with other.claim(backend="none", data_dir=folder):
        assert office.woken.wait(30)
        with pytest.raises(AlreadyWatched):
            office.scribe.attend(busy=False)


def test_without_a_claim_nothing_is_written(office, folder, ledger):
    """What is seen before the ledger can be claimed waits."""
    ledger.root.write_bytes(b"in the way")
    office.scribe.claim()
    capture = _seen(office, folder, "s", b"a\n")
    office.work_off()
    assert capture.is_pending
    assert "goes on watching" in office.said[0]
    ledger.root.unlink()
    assert office.work_until(lambda: not capture.is_pending)
    assert "Pellucid's copies are written again." == office.said[-1]
    capture.close()


def test_another_witness_is_the_end(office, ledger, folder):
    """A ledger that another process writes to is left to it."""
    with ledger.claim(backend="none", data_dir=folder), pytest.raises(AlreadyWatched):
        office.scribe.claim()


def test_one_bad_session_does_not_hold_up_the_others(office, folder, ledger):
    """A session that cannot be written is tried again later; the others are written meanwhile."""
    office.scribe.claim()
    (ledger.root / "events").mkdir()
    (ledger.root / "events" / "bad").write_bytes(b"in the way")
    bad = _seen(office, folder, "bad", b"a\n")
    good = _seen(office, folder, "good", b"b\n")
    office.work_off()
    assert [(b"b", State.QUEUED)] == _states(ledger, "good")
    assert bad.is_pending
    assert office.said
    (ledger.root / "events" / "bad").unlink()
    assert office.work_until(lambda: not bad.is_pending)
    assert [(b"a", State.QUEUED)] == _states(ledger, "bad")
    for capture in (bad, good):
        capture.close()


def test_memory_is_bounded_while_nothing_can_be_written(office, folder, ledger):
    """When too much waits, the scribe says that it is full."""
    office.scribe.claim()
    (ledger.root / "events").write_bytes(b"in the way")
    captures = []
    for number in range(2 * (MOST_PENDING_BYTES >> 20)):
        assert number * (1 << 20) < MOST_PENDING_BYTES + (1 << 20) or office.scribe.is_full
        captures.append(_seen(office, folder, str(number), b"x" * (1 << 20) + b"\n"))
        office.work_off()
    assert office.scribe.is_full
    (ledger.root / "events").unlink()
    assert office.work_until(lambda: not any(capture.is_pending for capture in captures))
    assert not office.scribe.is_full
    for capture in captures:
        capture.close()


def test_sessions_whose_files_are_gone_are_released(folder, ledger):
    """At the beginning, what the ledger has queued and no file holds any more is released as found gone."""
    first = Office(folder, ledger)
    first.scribe.claim()
    for name in ("gone", "there", "live"):
        _seen(first, folder, name, b"a\n").close()
    first.work_off()
    first.scribe.close()
    for name in ("gone", "live"):
        (folder / f"{name}.json").unlink()
    second = Office(folder, ledger)
    second.scribe.claim()
    for _ in range(5):
        second.scribe.work()
    assert second.scribe.patience_s > 1
    assert [(b"a", State.QUEUED)] == _states(ledger, "gone")  # it may have been read just before it went
    second.scribe.begin(is_live=lambda session: session == "live")
    second.scribe.looked()
    deadline = time.monotonic() + 30
    while second.scribe.patience_s < 1 and time.monotonic() < deadline:
        time.sleep(0.01)
    second.scribe.close()
    assert [(b"a", State.RELEASED)] == _states(ledger, "gone")
    assert [(b"a", State.QUEUED)] == _states(ledger, "there")
    assert [(b"a", State.QUEUED)] == _states(ledger, "live")
    last = ledger.receipts("gone")[-1]
    assert ("found gone", "id") == (last.text("why"), last.text("distinct_id"))


def test_what_waits_to_be_written_is_not_gone(folder, ledger, monkeypatch):
    """A file that nobody looks at any more was seen to its end, and that is still tried."""
    first = Office(folder, ledger)
    first.scribe.claim()
    _seen(first, folder, "s", b"a\n").close()
    first.work_off()
    first.scribe.close()
    second = Office(folder, ledger)
    second.scribe.claim()
    with (folder / "s.json").open("ab") as file:
        file.write(b"b\n")
    capture = second.scribe.new_capture("s", folder / "s.json")
    capture.look()
    (folder / "s.json").unlink()
    capture.look()
    settle, refused = capture.settle, []

    def refuse_once(**settling):
        if not refused:
            refused.append(settling)
            raise OSError("the disk is full")
        settle(**settling)

    monkeypatch.setattr(Capture, "settle", lambda _capture, **settling: refuse_once(**settling))
    second.scribe.take(capture)
    second.scribe.looked()
    second.work_off()
    for _ in range(5):
        second.scribe.work()
    assert refused
    assert [(b"a", State.QUEUED)] == _states(ledger, "s")
    assert second.work_until(lambda: not capture.is_pending)
    second.scribe.close()
    capture.close()
    assert [(b"a", State.RELEASED), (b"b", State.RELEASED)] == _states(ledger, "s")


def test_the_end_waits_for_what_is_gone(folder, ledger):
    """Whoever watches for a moment only says it as well."""
    first = Office(folder, ledger)
    first.scribe.claim()
    for name in "abc":
        _seen(first, folder, name, b"a\n").close()
        (folder / f"{name}.json").unlink()
    first.work_off()
    first.scribe.close()
    second = Office(folder, ledger)
    second.scribe.claim()
    second.scribe.looked()
    second.scribe.finish()
    second.scribe.close()
    assert [[(b"a", State.RELEASED)]] * 3 == [_states(ledger, name) for name in "abc"]


def test_writers_of_quiet_sessions_are_let_go(office, folder):
    """However many sessions there are, only some of them are kept in memory."""
    office.scribe.claim()
    captures = [_seen(office, folder, str(number), b"a\n") for number in range(150)]
    office.work_off()
    assert office.work_until(lambda: office.scribe.patience_s > 1)
    for capture in captures:
        capture.look()
        office.scribe.take(capture)
    office.work_off()
    assert office.work_until(lambda: office.scribe.patience_s > 1)
    office.scribe.take(captures[0])
    office.work_off()
    assert sum(capture.writer is not None for capture in captures) < 150
    for capture in captures:
        capture.close()


def test_house_is_kept_in_quiet_moments_only(folder, ledger):
    """Not while anything waits to be written or synced."""
    chores = Chores()
    office = Office(folder, ledger, housekeeping=chores)
    assert 0 == office.scribe.patience_s
    office.scribe.claim()
    capture = _seen(office, folder, "s", b"a\n")
    office.work_off()
    assert [] == chores.folders
    assert 0 < office.scribe.patience_s
    assert office.work_until(lambda: chores.folders)
    assert (0.0, {folder}) == (office.scribe.patience_s, set(chores.folders))
    chores.patience_s = 50.0
    assert 40 < office.scribe.patience_s <= 50
    office.scribe.close()
    capture.close()
