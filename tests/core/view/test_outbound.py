"""What is on its way out, as a face that only reads can tell it."""

from __future__ import annotations

import pytest

from pellucid.sending.verbs import hold
from pellucid.transport import Blocked, RetryLater
from pellucid.view.outbound import OutboundWatch


@pytest.fixture
def watch(outgoing):
    return OutboundWatch(outgoing.ledger)


def test_nothing_is_on_its_way_in_an_empty_ledger(outgoing, watch):
    """A folder that is not there is no fault."""
    found = watch.look()
    assert ((), 0, (), None) == (found.batches, found.waiting, found.held, found.failure)
    assert not found.is_running
    assert not outgoing.ledger.root.exists()


def test_waiting_events_become_a_batch(outgoing, watch):
    """First they wait; sealed, they are a batch with its time and size; sent, nothing is left."""
    folder = outgoing.record(1, 2, 3)
    assert (3, 3) == (watch.look().waiting, watch.look().unsent)
    outgoing.upload(flush=True)
    found = watch.look()
    assert (3, 0) == (found.unsent, found.unconfirmed)
    [batch] = found.batches
    assert (0, folder, 0, 2, 3) == (found.waiting, batch.folder, batch.first, batch.last, batch.events)
    assert outgoing.clock.now_ns() + 10_000_000_000 == batch.due_ns
    outgoing.clock.step(11)
    outgoing.upload()
    assert len(outgoing.bodies[0]) == batch.body_bytes
    assert ((), 0) == (watch.look().batches, watch.look().unsent)


def test_the_next_to_leave_stands_first(outgoing, watch):
    """A batch that waits for a person stands behind all that have their time."""
    outgoing.review_s = None
    outgoing.record(1)
    outgoing.upload(flush=True)
    outgoing.review_s = 10.0
    outgoing.record(2)
    outgoing.upload(flush=True)
    assert [False, True] == [batch.due_ns is None for batch in watch.look().batches]


def test_held_events_are_told_apart(outgoing, watch):
    """Those from before the answer, those that were to stay here, and those that a person keeps back."""
    outgoing.record(1, 2, consent="unset", is_held=True)
    outgoing.record(3, consent="local", is_held=True)
    folder = outgoing.record(4, 5, 6)
    assert 2 == hold(outgoing.ledger, folder, 0, 1)
    found = watch.look()
    assert (2, 2) == (found.unanswered, found.held_by_person)
    assert 5 == sum(lines.count for lines in found.held)


def test_the_last_failure_is_told_until_something_arrives(outgoing, watch):
    """With the server's status; an upload that ends well ends it."""
    outgoing.answers = [RetryLater(status=503, answer="", why="the server answered 503", after_s=None)]
    outgoing.record(1)
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    found = watch.look()
    assert (503, "the server answered 503") == (found.failure.status, found.failure.why)
    assert 0 < found.schedule.wait_s(outgoing.clock.now_ns())
    outgoing.clock.step(3700)
    outgoing.upload()
    assert watch.look().failure is None


def test_what_stopped_it_is_told(outgoing, watch):
    """Until a person helps."""
    outgoing.answers = [Blocked(status=401, answer="", why="the server refused the key (401)")]
    outgoing.record(1)
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    assert "the server refused the key (401)" == watch.look().schedule.stopped


def test_a_process_that_records_is_known_to_run(outgoing, watch):
    """Its session's lock is held as long as it lives."""
    recorder = outgoing.app.recorder(clock=outgoing.clock)
    recorder.record(outgoing.app.ViewerOpened())
    recorder.report()
    assert watch.look().is_running
    recorder.close()
    assert not watch.look().is_running


def test_only_sessions_that_changed_are_named(outgoing, watch):
    """So that a face reads again what it shows of those, and nothing else."""
    first = outgoing.record(1)
    before = watch.look()
    assert frozenset({first}) == before.changed_since(None)
    second = outgoing.record(2)
    after = watch.look()
    assert frozenset({second}) == after.changed_since(before)
    assert frozenset() == watch.look().changed_since(after)


def test_one_bad_session_does_not_hide_the_others(outgoing, watch):
    """A folder in the place of its receipts is named."""
    outgoing.record(1)
    bad = outgoing.ledger.root / "receipts" / "0000.ndjson"
    bad.mkdir()
    (outgoing.ledger.root / "events" / "0000").mkdir()
    found = watch.look()
    assert 1 == found.waiting
    [trouble] = found.troubles
    assert str(bad) in trouble
