"""What a change of consent destroys."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.ledger.ledger import Ledger
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.sending.purging import purge_stale, purge_unanswered
from pellucid.sending.values import Caps, Purged, Stale
from pellucid.sending.verbs import approve

OFF = Stale(everything=True, open_epochs=frozenset())


def everywhere(root):
    return b"".join(path.read_bytes() for path in root.rglob("*") if path.is_file())


def test_off_destroys_what_was_not_sent(sending):
    """Queued, held and unconfirmed, in dead sessions and in live ones; what was sent stays to be read."""
    sent = sending.record(*range(10))
    sending.uploader().step()
    sending.clock.step(1)
    held = sending.record(1, 2, follows=sending.app.recording(is_held=True, consent="unset"))
    live = sending.record(3, is_over=False)
    sending.server.in_turn(sending.server.silent)
    unsure = sending.record(*range(20, 30))
    sending.uploader().step()
    done = purge_stale(sending.ledger, OFF)
    assert (13, 10) == (done.lines, done.unconfirmed)
    assert ["sent"] * 10 == sending.states(sent)
    assert ["purged"] == sending.states(live)
    assert not sending.ledger.entry(held).receipts.exists()
    assert not sending.ledger.entry(unsure).receipts.exists()
    assert 10 == everywhere(sending.app.root).count(b'"windows"')
    assert 0 == purge_stale(sending.ledger, OFF).lines


def test_what_a_process_wrote_after_the_no_goes_too(sending):
    """Also a line that nobody has reported yet."""
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.record(sending.app.ViewerOpened(windows=77))
    assert 1 == purge_stale(sending.ledger, OFF).lines
    recorder.record(sending.app.ViewerOpened(windows=78))
    recorder.close()
    assert 1 == purge_stale(sending.ledger, OFF).lines
    assert b"windows" not in everywhere(sending.app.root)


def test_a_closed_epoch_takes_its_queued_lines(sending):
    """Open ones keep theirs, and held lines wait on for their person."""
    old = sending.record(1, 2)
    held = sending.record(3, follows=sending.app.recording(is_held=True, consent="unset", epoch=1))
    kept = sending.record(4, follows=sending.app.recording(epoch=2))
    new = sending.record(5, follows=sending.app.recording(epoch=3))
    stale = Stale(everything=False, open_epochs=frozenset({2, 3}))
    assert 2 == purge_stale(sending.ledger, stale).lines
    assert not sending.ledger.entry(old).receipts.exists()
    assert [["held"], ["queued"], ["queued"]] == [sending.states(each) for each in (held, kept, new)]


def test_a_log_that_is_still_agreed_to_is_not_even_read(sending):
    """A long queue would hold up the start of each process that has it."""
    folder = sending.record(1, 2)
    segment = sending.ledger.entry(folder).events / "000001.ndjson"
    aside = segment.rename(segment.with_suffix(".aside"))
    segment.symlink_to(aside)  # which nobody follows: who reads it fails
    stale = Stale(everything=False, open_epochs=frozenset({1}))
    assert Purged() == purge_stale(sending.ledger, stale)
    assert purge_stale(sending.ledger, OFF).troubles
    segment.unlink()
    aside.rename(segment)
    assert 2 == purge_stale(sending.ledger, replace(stale, open_epochs=frozenset({2}))).lines


def test_a_chain_that_is_still_agreed_to_is_not_read_receipt_by_receipt(sending, monkeypatch):
    """While a long queue is sent it has thousands."""
    sending.record(1, 2)
    monkeypatch.setattr(Ledger, "receipts", None)  # who calls it fails
    assert Purged() == purge_stale(sending.ledger, Stale(everything=False, open_epochs=frozenset({1})))


def test_a_purge_that_was_begun_is_finished_whatever_is_agreed_to(sending):
    """Once said, it is redone until it is true."""
    folder = sending.record(1, 2)
    log = ReceiptLog(path=sending.ledger.entry(folder).receipts, clock=sending.clock)
    with log.locked():
        log.catch_up()
        log.append([Draft(kind=ReceiptKind.PURGING, details={"lines": [0, 0]})])
    assert [] == list(
        purge_stale(sending.ledger, Stale(everything=False, open_epochs=frozenset({1}))).troubles
    )
    assert "purged" == sending.kinds(folder)[-1]
    assert ["purged", "queued"] == sending.states(folder)
    assert b'"windows":{"Integer":1}' not in everywhere(sending.app.root)


def test_what_a_person_let_go_in_an_open_epoch_is_spared(sending):
    """Held lines of an old epoch that were approved in this one are on their way out."""
    folder = sending.record(1, 2, 3, follows=sending.app.recording(is_held=True, consent="unset"))
    approve(sending.ledger, folder, lambda _session: [1], epoch=2)
    assert 0 == purge_stale(sending.ledger, Stale(everything=False, open_epochs=frozenset({2}))).lines
    assert ["held", "queued", "held"] == sending.states(folder)
    assert 1 == purge_stale(sending.ledger, Stale(everything=False, open_epochs=frozenset({3}))).lines


def test_a_class_that_is_switched_off_takes_its_own_events(sending):
    """Others stay."""
    folder = sending.record(1, 2)
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.hash_with(lambda value: value)
    recorder.record(sending.app.SourceConnected(application_id="mine"))
    recorder.record(sending.app.ViewerOpened())
    other = recorder.folder
    recorder.close()
    stale = Stale(
        everything=False,
        open_epochs=frozenset({1}),
        is_off=lambda name: name == "source_connected",
    )
    assert 1 == purge_stale(sending.ledger, stale).lines
    assert [["queued", "queued"], ["purged", "queued"]] == [sending.states(each) for each in (folder, other)]


def test_what_cannot_be_destroyed_is_told_and_saves_nothing_else(sending):
    """One broken session does not keep the others."""
    broken, good = sending.record(1), sending.record(2)
    entry = sending.ledger.entry(broken)
    entry.receipts.unlink()
    entry.receipts.mkdir()
    done = purge_stale(sending.ledger, OFF)
    assert 1 == done.lines
    assert broken in done.troubles[0]
    assert not sending.ledger.entry(good).receipts.exists()


def test_what_nobody_answered_for_grows_old(sending):
    """After seven days it is gone; younger events and those of another consent stay."""
    caps = Caps()
    unset = sending.app.recording(is_held=True, consent="unset")
    old = sending.record(1, follows=unset)
    local = sending.record(2, follows=sending.app.recording(is_held=True, consent="local"))
    sending.clock.step(4 * 86_400)
    young = sending.record(3, follows=unset)
    sending.clock.step(4 * 86_400)
    assert 1 == purge_unanswered(sending.ledger, caps).lines
    assert not sending.ledger.entry(old).receipts.exists()
    assert [["held"], ["held"]] == [sending.states(each) for each in (local, young)]


@pytest.mark.parametrize("room", [0, 3, 4, 9])
def test_only_so_many_unanswered_events_are_kept(sending, room):
    """The oldest go first."""
    unset = sending.app.recording(is_held=True, consent="unset")
    first = sending.record(1, 2, 3, follows=unset)
    sending.clock.step(1)
    second = sending.record(4, 5, 6, follows=unset)
    gone = purge_unanswered(sending.ledger, Caps(unanswered_events=room)).lines
    assert max(6 - room, 0) == gone
    states = [state for folder in (first, second) for state in sending.states(folder)]
    assert ["held"] * min(room, 6) == [state for state in states if state == "held"]
