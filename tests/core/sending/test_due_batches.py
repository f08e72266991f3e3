"""Which of a session's sealed batches may leave now."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.sending.due_batches import DueBatches
from pellucid.sending.redeciding import Redeciding
from pellucid.sending.ripeness import Ripeness
from pellucid.sending.sealing import KeptBodies
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.values import Limits


class Queue:
    """Forty lines in four batches, sealed in order."""

    def __init__(self, sending):
        self.sending = sending
        ripeness = Ripeness(limits=Limits(count=10), bodies=KeptBodies())
        self.outbox = SessionOutbox(sending.ledger.entry(sending.record(*range(40))), clock=sending.clock)
        with self.outbox.log.locked():
            self.outbox.catch_up()
            self.outbox.write(
                ripeness.drafts(self.outbox, sending.permission, sending.clock.now_ns(), flush=False)
            )
        self.uuids = list(self.outbox.batches)
        self.due = DueBatches(
            self.outbox, ripeness=ripeness, redeciding=Redeciding(ripeness), clock=sending.clock
        )

    def first(self, *besides):
        """Return the number of the batch that is to leave next."""
        found = self.due.first(self.sending.permission, besides={self.uuids[each] for each in besides})
        return None if found is None else self.uuids.index(found.uuid)

    def some(self, *besides, most=16):
        """Return the numbers of those that leave together."""
        uuids = {self.uuids[each] for each in besides}
        found = self.due.some(self.sending.permission, besides=uuids, most=most)
        return [self.uuids.index(each.uuid) for each in found]

    def change(self, number, **changes):
        """Have something become of a batch."""
        uuid = self.uuids[number]
        self.outbox.batches[uuid] = replace(self.outbox.batches[uuid], **changes)


@pytest.fixture
def queue(sending):
    return Queue(sending)


def test_the_oldest_that_is_not_on_its_way_is_next(queue):
    """In the order in which they were sealed."""
    assert [0, 1, 3, None] == [
        queue.first(),
        queue.first(0),
        queue.first(0, 1, 2),
        queue.first(0, 1, 2, 3),
    ]


def test_so_many_leave_together(queue):
    """At least one, and none that is on its way."""
    assert [[0, 1, 2, 3], [0, 1], [2], [1, 3], []] == [
        queue.some(),
        queue.some(most=2),
        queue.some(0, 1, most=0),
        queue.some(0, 2),
        queue.some(0, 1, 2, 3),
    ]


def test_together_they_are_not_too_large(queue):
    """They are kept in memory; the first one leaves however large it is."""
    for number in range(4):
        queue.change(number, body_bytes=600 << 10)
    assert [0, 1] == queue.some()
    queue.change(1, body_bytes=2 << 20)
    assert [0] == queue.some()


def test_what_failed_before_leaves_alone(queue):
    """Nothing is announced behind it, and it is not announced behind others."""
    queue.change(1, attempts=1)
    assert [0, 2, 3] == queue.some()
    assert [1] == queue.some(0)


def test_where_only_some_events_may_leave_each_batch_does_by_itself(queue):
    """The filter is asked right before each request."""
    queue.sending.permission = replace(queue.sending.permission, may_send_event=lambda _name: True)
    assert [0] == queue.some()


def test_nothing_is_due_before_its_time_or_without_leave(queue):
    """The others do not wait for it."""
    queue.change(0, due_ns=queue.sending.clock.now_ns() + 10**9)
    assert 1 == queue.first()
    queue.sending.permission = replace(queue.sending.permission, epoch=2)
    assert None is queue.first()
    assert [] == queue.some()


def test_what_was_sealed_under_other_rules_does_not_leave_as_it_is(queue, monkeypatch):
    """It has to be sealed anew before."""
    assert not queue.due.has_outdated(queue.sending.permission)
    stale = queue.outbox.batches[queue.uuids[0]]
    monkeypatch.setattr(Redeciding, "is_outdated", lambda _self, _outbox, batch, _permission: batch is stale)
    assert queue.due.has_outdated(queue.sending.permission)
    assert 1 == queue.first()
