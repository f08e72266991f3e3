"""Batches that are made ready while a server thinks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.sending.ripeness import MOST_BATCHES, Ripeness
from pellucid.sending.sealing import KeptBodies
from pellucid.sending.seals_ahead import SealsAhead
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.values import Limits


class Ahead:
    """Forty lines, which are four batches."""

    def __init__(self, sending):
        self.sending = sending
        self.bodies = KeptBodies()
        self.outbox = SessionOutbox(sending.ledger.entry(sending.record(*range(40))), clock=sending.clock)
        with self.outbox.log.locked():
            self.outbox.catch_up()
        self.seals = SealsAhead(
            self.outbox,
            ripeness=Ripeness(limits=Limits(count=10), bodies=self.bodies),
            bodies=self.bodies,
            clock=sending.clock,
            flush=False,
        )

    def make(self, count):
        """Make so many batches ready."""
        for _ in range(count):
            self.seals.make_one(self.sending.permission)

    def take(self):
        """Return the lines and the time of each seal."""
        found = self.seals.take(self.sending.permission)
        return [(tuple(draft.details["lines"]), draft.details["due"]) for draft in found]

    def lines(self):
        """Return the lines of each seal."""
        return [lines for lines, _ in self.take()]


@pytest.fixture
def ahead(sending):
    """Lines that wait, and what makes them ready."""
    return Ahead(sending)


ALL = [(0, 9), (10, 19), (20, 29), (30, 39)]


@pytest.mark.parametrize("ready", [0, 1, 3, 4, 6])
def test_what_is_taken_is_the_same_however_much_was_ready(ahead, ready):
    """Each line once, in order; what was not made ahead is made now."""
    ahead.make(ready)
    assert ALL == ahead.lines()


def test_if_enough_is_ready_nothing_is_made_besides(ahead):
    """The rest is made ready while the next requests are on their way."""
    ahead.make(2)
    drafts = ahead.seals.take(ahead.sending.permission, enough=2)
    assert [[0, 9], [10, 19]] == [draft.details["lines"] for draft in drafts]


@pytest.mark.parametrize("ready", [0, 2])
def test_if_too_little_is_ready_as_much_is_made_as_ever(ahead, ready):
    """A longer queue is sealed in few pieces."""
    ahead.make(ready)
    assert len(ALL) == len(ahead.seals.take(ahead.sending.permission, enough=3))


def test_the_bodies_of_what_is_ready_are_kept(ahead):
    """They are not made a second time."""
    ahead.make(4)
    drafts = ahead.seals.take(ahead.sending.permission)
    sizes = [len(ahead.bodies.take(draft.details["batch"])) for draft in drafts]
    assert sizes == [draft.details["body_bytes"] for draft in drafts]


def test_nothing_is_written_before_it_is_taken(ahead):
    """A batch that nobody can look at is none."""
    before = ahead.outbox.entry.receipts.read_bytes()
    ahead.make(4)
    assert before == ahead.outbox.entry.receipts.read_bytes()
    assert {} == ahead.outbox.batches


def test_the_time_of_review_begins_when_it_can_be_seen(ahead):
    """Not when it was made."""
    ahead.sending.permission = replace(ahead.sending.permission, review_s=10.0)
    ahead.make(2)
    ahead.sending.clock.step(5.0)
    dues = {due for _, due in ahead.take()}
    ahead.seals.drop()
    assert dues == {due for _, due in ahead.take()}
    assert 1 == len(dues)


def test_another_permission_makes_all_of_it_anew(ahead):
    """What was ready may not be what may leave now."""
    ahead.make(3)
    ahead.sending.permission = replace(ahead.sending.permission, epoch=2)
    ahead.make(1)
    assert [] == ahead.lines()
    ahead.sending.permission = replace(ahead.sending.permission, epoch=1)
    assert ALL == ahead.lines()


def test_what_is_dropped_is_made_anew(ahead):
    """Its bodies are not kept for nothing."""
    ahead.make(3)
    ahead.seals.drop()
    ahead.bodies.keep("x", b"")
    assert ALL == ahead.lines()


def test_it_makes_no_more_than_are_written_in_one_go(ahead, sending):
    """Else their bodies would drive each other out."""
    ahead.outbox = SessionOutbox(
        sending.ledger.entry(sending.record(*range(10 * MOST_BATCHES + 30))), clock=sending.clock
    )
    with ahead.outbox.log.locked():
        ahead.outbox.catch_up()
    ahead.seals = SealsAhead(
        ahead.outbox,
        ripeness=Ripeness(limits=Limits(count=10), bodies=ahead.bodies),
        bodies=ahead.bodies,
        clock=sending.clock,
        flush=False,
    )
    ahead.make(MOST_BATCHES + 3)
    assert MOST_BATCHES == len(ahead.lines())
