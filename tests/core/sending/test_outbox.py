"""All sessions of an app at a glance."""

from __future__ import annotations

from filelock import FileLock

from pellucid.ledger.life_lock import LifeLock
from pellucid.sending import outbox as outbox_module
from pellucid.sending.outbox import Outbox
from pellucid.sending.verbs import approve


def folders(outbox):
    return [each.entry.folder for each in outbox.sessions()]


def test_settled_sessions_are_put_aside(sending):
    """What has nothing left to do is not looked into again, until its receipts change."""
    folder = sending.record(*range(10))
    outbox = Outbox(sending.ledger, clock=sending.clock)
    assert [folder] == folders(outbox)
    sending.uploader().step()
    assert [] == folders(outbox)
    assert [] == folders(outbox)


def test_a_live_session_is_followed_while_it_grows(sending):
    """Lines are seen once they are reported."""
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.record(sending.app.ViewerOpened())
    outbox = Outbox(sending.ledger, clock=sending.clock)
    (session,) = outbox.sessions()
    assert [] == session.waiting()
    recorder.report()
    (session,) = outbox.sessions()
    assert [(0, 0)] == session.waiting()


def test_what_a_dead_process_did_not_report_is_found(sending):
    """As soon as it is dead, and looked for again after a moment."""
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.record(sending.app.ViewerOpened())
    outbox = Outbox(sending.ledger, clock=sending.clock)
    outbox.sessions()
    recorder.after_fork()  # lets go of it without a report, as a kill does
    sending.clock.step(2)
    (session,) = outbox.sessions()
    assert [(0, 0)] == session.waiting()


def test_a_session_that_is_deleted_is_forgotten(sending):
    """And nothing is made in its place."""
    folder = sending.record(1)
    outbox = Outbox(sending.ledger, clock=sending.clock)
    assert [folder] == folders(outbox)
    sending.ledger.entry(folder).receipts.unlink()
    assert [] == folders(outbox)
    assert not sending.ledger.entry(folder).receipts.exists()


def test_what_is_at_rest_is_not_even_opened_by_the_next_process(sending):
    """An app of ten thousand sessions starts as fast as one of ten."""
    sent = sending.record(*range(10))
    sending.uploader().step()
    held = sending.record(1, follows=sending.app.recording(is_held=True, consent="unset"))
    assert [] == folders(Outbox(sending.ledger, clock=sending.clock))
    for folder in (sent, held):
        sending.ledger.entry(folder).receipts.with_suffix(".lock").unlink()
    assert [] == folders(Outbox(sending.ledger, clock=sending.clock))
    for folder in (sent, held):
        assert not sending.ledger.entry(folder).receipts.with_suffix(".lock").exists()


def test_what_a_person_lets_go_is_taken_up_again(sending):
    """Also if it was at rest, in this process and in the next one."""
    unset = sending.app.recording(is_held=True, consent="unset")
    first, second = (sending.record(number, follows=unset) for number in (1, 2))
    outbox = Outbox(sending.ledger, clock=sending.clock)
    assert [] == folders(outbox)
    approve(sending.ledger, first, lambda _session: [0], epoch=2)
    assert [first] == folders(outbox)
    approve(sending.ledger, second, lambda _session: [0], epoch=2)
    assert {first, second} == set(folders(Outbox(sending.ledger, clock=sending.clock)))


def test_who_only_asks_whether_it_lives_does_not_keep_it_from_being_healed(sending):
    """A window looked at the same moment: it is tried again a second later."""
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.record(sending.app.ViewerOpened())
    entry = sending.ledger.entry(recorder.folder)
    recorder.after_fork()
    outbox = Outbox(sending.ledger, clock=sending.clock)
    asking = LifeLock(entry.owner)
    assert [[]] == [session.waiting() for session in outbox.sessions()]
    asking.release()
    sending.clock.step(0.5)
    assert [[]] == [session.waiting() for session in outbox.sessions()]
    sending.clock.step(0.6)
    assert [[(0, 0)]] == [session.waiting() for session in outbox.sessions()]


def test_a_long_queue_of_sessions_is_taken_up_in_pieces(sending, monkeypatch):
    """Whoever shuts down is not held up by it; each look goes on where the last one ended."""
    for number in range(6):
        sending.record(number)

    def heal(entry, *, clock):
        clock.step(0.04)
        return adopt(entry, clock=clock)

    adopt = outbox_module.adopt
    monkeypatch.setattr(outbox_module, "adopt", heal)
    outbox = Outbox(sending.ledger, clock=sending.clock)
    assert [3, 6] == [len(folders(outbox)) for _ in range(2)]


def test_many_sessions_that_are_over_are_looked_at_seldom(sending, monkeypatch):
    """Of thousands each one only some times a minute: what is done in one of them is noticed a little later."""
    monkeypatch.setattr(outbox_module, "_FEW", 2)
    monkeypatch.setattr(outbox_module, "_STATS_PER_S", 2)
    unset = sending.app.recording(is_held=True, consent="unset")
    folder, *_ = [sending.record(number, follows=unset) for number in range(4)]
    outbox = Outbox(sending.ledger, clock=sending.clock)
    outbox.sessions()
    approve(sending.ledger, folder, lambda _session: [0], epoch=2)
    sending.clock.step(1.9)
    assert [] == folders(outbox)
    sending.clock.step(0.2)
    assert [folder] == folders(outbox)


def test_a_session_that_another_process_works_on_keeps_no_other(sending, monkeypatch):
    """It is named, and looked at again a second later."""
    monkeypatch.setattr(outbox_module, "_PATIENCE_S", 0.05)
    busy, other = sending.record(1), sending.record(2)
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.record(sending.app.ViewerOpened())
    outbox = Outbox(sending.ledger, clock=sending.clock)
    assert {busy, other, recorder.folder} == set(folders(outbox))
    entry = sending.ledger.entry(recorder.folder)
    recorder.report()
    with FileLock(entry.receipts.with_suffix(".lock")):
        assert {busy, other} == set(folders(outbox))
        assert [recorder.folder] == list(outbox.troubles)
    assert recorder.folder not in folders(outbox)
    sending.clock.step(1.1)
    assert recorder.folder in folders(outbox)
    assert {} == outbox.troubles


def test_an_app_without_a_ledger_has_none(sending):
    """Looking makes nothing on the disk."""
    assert [] == folders(Outbox(sending.ledger, clock=sending.clock))
    assert not sending.app.root.exists()
