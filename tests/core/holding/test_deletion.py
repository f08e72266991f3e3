"""Deleting a leftover: only where nobody owns it, and so that the ledger tells what became of it."""

from __future__ import annotations

import threading

import pytest

from pellucid.clock import SystemClock
from pellucid.config.clear import examined
from pellucid.errors import LedgerError, NotFoundError, TelemetryError
from pellucid.holding.deletion import NotingRemoval, delete_leftover, file_lines
from pellucid.ledger.receipt_log import ReceiptLog
from pellucid.ledger.verification import verify
from pellucid.state import State

LINES = tuple(b'{"n":%d}' % number for number in range(4))


@pytest.fixture
def writer(place):
    """Copy four lines of a session, as its witness does; one was released already."""
    writer = place.ledger.open_session(name="a", source=place.data_dir / "a.json", app=place.app.key)
    writer.append(LINES, source_bytes=(0, 36))
    writer.release([0], why="emptied", distinct_id="id")
    yield writer
    writer.close()


def delete(place, file):
    """Delete a session's file."""
    return delete_leftover(place.ledger, file.stem, file, clock=SystemClock())


def states(place):
    """What became of each line of the session."""
    found = place.ledger.states("a")
    return [found.at(line) for line in range(4)]


def test_copied_lines_say_that_they_never_leave(place, writer):
    """Those that were in the file are withheld by a person; others keep their state, and the chain is whole."""
    file = place.leave("a", LINES[1], LINES[3], b'{"never":"copied"}')
    deleted = delete(place, file)
    assert (3, 2) == (deleted.events, deleted.withheld)
    assert not file.exists()
    assert [State.RELEASED, State.WITHHELD, State.QUEUED, State.WITHHELD] == states(place)
    last = list(place.ledger.receipts("a"))[-1]
    assert ("withheld", "by a person") == (last.kind, last.text("why"))
    assert verify(place.ledger, "a").whole


def test_the_witness_does_not_take_it_for_posted(place, writer):
    """What is withheld has left the witness's queue: that the file vanished is no release of it."""
    file = place.leave("a", *LINES[1:])
    delete(place, file)
    writer.release(list(writer.queued), why="deleted", distinct_id="id")
    assert [State.RELEASED, *[State.WITHHELD] * 3] == states(place)
    assert 1 == [receipt.kind for receipt in place.ledger.receipts("a")].count("released")


def test_file_and_receipts_change_under_one_lock(place, writer):
    """Who waits for the session's lock finds the file gone and the receipts written, never one without the other."""
    file = place.leave("a", *LINES[1:])
    log = ReceiptLog(path=place.ledger.entry("a").receipts, clock=SystemClock())
    with log.locked():
        thread = threading.Thread(target=delete, args=(place, file))
        thread.start()
        thread.join(0.2)
        assert file.exists()
    thread.join()
    assert not file.exists()
    assert State.WITHHELD in states(place)


@pytest.mark.parametrize("locks", [True, False])
def test_an_owned_file_stays(place, writer, own, locks):
    """A running program's file is not deleted, and nothing is written down."""
    file = place.leave("a", *LINES)
    own(file, locks=locks)
    before = len(place.ledger.receipts("a"))
    with pytest.raises(TelemetryError, match="was not deleted"):
        delete(place, file)
    assert file.exists()
    assert before == len(place.ledger.receipts("a"))


def test_a_young_file_stays(place, writer):
    """As with `analytics clear`, what was written a moment ago may have an owner that cannot be seen."""
    file = place.leave("a", age_s=1.0)
    with pytest.raises(TelemetryError, match="a moment ago"):
        delete(place, file)
    assert file.exists()


def test_what_is_gone_is_gone(place, writer):
    """The program was faster: that is said, and nothing is written down."""
    with pytest.raises(NotFoundError, match="gone already"):
        delete(place, place.data_dir / "a.json")
    assert State.WITHHELD not in states(place)


def test_what_was_never_copied_leaves_no_trace(place):
    """Of a session that the ledger does not know nothing is made in it."""
    deleted = delete(place, place.leave("b"))
    assert (1, 0) == (deleted.events, deleted.withheld)
    assert [] == place.ledger.folders()
    assert not place.ledger.entry("b").receipts.with_suffix(".lock").exists()


def test_a_deletion_that_cannot_be_noted_says_so(place, writer, monkeypatch):
    """The file is gone; the person is told that the ledger will be wrong about it."""

    def refuse(*_arguments):
        raise LedgerError("No space left")

    monkeypatch.setattr(ReceiptLog, "append", refuse)
    file = place.leave("a", *LINES[1:])
    with pytest.raises(LedgerError, match="was deleted, but"):
        delete(place, file)
    assert not file.exists()


def test_lines_are_cut_as_the_program_cuts_them():
    """A torn last line counts; holes and blank lines do not."""
    assert [b"a", b"b", b"c"] == file_lines(b"\0\0a\n\n  \nb\nc")
    assert [] == file_lines(b"")


def _cleared(place, file, removal):
    """Remove one file as `analytics clear` does."""
    with examined(file, {}, SystemClock()) as queued:
        return removal(queued)


def test_what_a_clear_removes_is_withheld_too(place, writer):
    """The ledger says that it never leaves, not that the program posted it."""
    file = place.leave("a", *LINES[1:])
    removal = NotingRemoval(place.ledger)
    assert "" == _cleared(place, file, removal)
    assert not file.exists()
    assert [State.RELEASED, *[State.WITHHELD] * 3] == states(place)
    assert [] == removal.unwritten


def test_a_clear_of_what_was_never_copied_writes_nothing(place):
    """There is nobody to tell, and no trace of the session is left behind."""
    file = place.leave("b", LINES[0])
    assert "" == _cleared(place, file, NotingRemoval(place.ledger))
    assert not file.exists()
    assert [] == place.ledger.sessions()


def test_a_clear_whose_receipts_cannot_be_written_is_told(place, writer, monkeypatch):
    """The file is gone; that the ledger does not say so is kept for whoever asked."""
    file = place.leave("a", *LINES[1:])

    def refuse(*_arguments, **_options):
        raise LedgerError("The disk is full")

    monkeypatch.setattr(ReceiptLog, "append", refuse)
    removal = NotingRemoval(place.ledger)
    assert "" == _cleared(place, file, removal)
    assert not file.exists()
    (told,) = removal.unwritten
    assert "was deleted, but that could not be written down: The disk is full" in str(told)
