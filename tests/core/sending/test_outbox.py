"""All sessions of an app at a glance."""

from __future__ import annotations

from pellucid.sending.outbox import Outbox


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


def test_an_app_without_a_ledger_has_none(sending):
    """Looking makes nothing on the disk."""
    assert [] == folders(Outbox(sending.ledger, clock=sending.clock))
    assert not sending.app.root.exists()
