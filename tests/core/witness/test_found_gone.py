"""Sessions whose file vanished while no witness ran."""

from __future__ import annotations

import os

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger.ledger import Ledger
from pellucid.state import State
from pellucid.witness.capture import Capture
from pellucid.witness.found_gone import FoundGone


class Remembering:
    """Housekeeping that knows what the test says."""

    def __init__(self) -> None:
        self.settled = set()

    def knows_settled(self, folder) -> bool:
        """Whether the test said so."""
        return folder in self.settled


class Left:
    """A ledger with sessions in it whose files are gone, and what looks for them."""

    def __init__(self, tmp_path) -> None:
        self.folder = tmp_path
        self.ledger = Ledger(root=tmp_path / "ledger", clock=SystemClock())
        self.housekeeping = Remembering()
        with self.ledger.claim(backend="none", data_dir=tmp_path):
            for name in ("s", "t"):
                writer = self.ledger.open_session(name=name, source=tmp_path / f"{name}.json", app="a")
                writer.append([b"a"], source_bytes=(0, 2))
                writer.close()
        self.found_gone = FoundGone(new_capture=self._capture, housekeeping=self.housekeeping)
        self.found_gone.expect(self.ledger.sessions())
        assert not self.found_gone  # what was seen of their files may be still to come
        self.found_gone.begin()

    def _capture(self, session, path):
        def open_writer():
            return self.ledger.open_session(name=session, source=path, app="a")

        return Capture(session=session, path=path, open_writer=open_writer)

    def release(self, *, live=()):
        """Go through all of them; return the sessions that were written to."""
        written = []
        with self.ledger.claim(backend="none", data_dir=self.folder):
            while self.found_gone:
                capture = self.found_gone.release_next(is_live=lambda name: name in live, distinct_id="id")
                if capture is not None:
                    written.append(capture.session)
                    capture.close()
        return written

    def state(self, name):
        """Return the state of its line."""
        return self.ledger.states(name).at(0)


@pytest.fixture
def left(tmp_path):
    return Left(tmp_path)


def test_what_no_file_holds_is_released(left):
    """One after the other, with the id that the config holds now."""
    assert ["s", "t"] == left.release()
    assert (State.RELEASED, State.RELEASED) == (left.state("s"), left.state("t"))
    last = left.ledger.receipts("s")[-1]
    assert ("found gone", "id") == (last.text("why"), last.text("distinct_id"))


def test_what_a_file_holds_stays_queued(left):
    """It is looked at by its capture."""
    (left.folder / "s.json").write_bytes(b"a\n")
    assert ["t"] == left.release()
    assert State.QUEUED is left.state("s")


def test_what_is_being_captured_is_left_to_that(left):
    """Its file may have been seen, and be gone already."""
    assert ["t"] == left.release(live={"s"})
    assert State.QUEUED is left.state("s")


def test_what_is_known_to_be_settled_is_not_even_read(left):
    """Unless its log is younger than its receipts: a killed witness may have left lines without one."""
    left.housekeeping.settled = {"s", "t"}
    for name, seconds in (("s", -10), ("t", 10)):
        entry = left.ledger.entry(name)
        at_ns = entry.receipts.stat().st_mtime_ns + seconds * 10**9
        for file in entry.events.iterdir():
            os.utime(file, ns=(at_ns, at_ns))
    assert ["t"] == left.release()


def test_what_cannot_be_written_is_told(left, monkeypatch):
    """It stays queued for the next witness, and nothing stays open."""
    closed = []
    monkeypatch.setattr(Capture, "close", lambda self: closed.append(self.session))

    def full(*_args, **_how):
        raise LedgerError("the disk is full")

    with left.ledger.claim(backend="none", data_dir=left.folder):
        monkeypatch.setattr("pellucid.ledger.session_writer.SessionWriter.release", full)
        with pytest.raises(LedgerError, match="full"):
            left.found_gone.release_next(is_live=lambda _name: False, distinct_id=None)
    assert ["s"] == closed
    assert State.QUEUED is left.state("s")


def test_one_that_cannot_be_read_is_told_and_passed_over(left):
    """The others are released all the same."""
    receipts = left.ledger.entry("s").receipts
    receipts.unlink()
    receipts.mkdir()
    with pytest.raises(LedgerError):
        left.found_gone.release_next(is_live=lambda _name: False, distinct_id=None)
    assert ["t"] == left.release()
