"""What is announced to leave, and what is taken back."""

from __future__ import annotations

import errno
import os
from dataclasses import replace

import pytest

from pellucid.errors import LedgerError
from pellucid.sending.announcements import Announcements
from pellucid.sending.ripeness import Ripeness
from pellucid.sending.sealing import KeptBodies
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.values import Limits


class Leaving:
    """Forty lines in four batches, and what is announced of them."""

    def __init__(self, sending):
        self.sending = sending
        self.bodies = KeptBodies()
        ripeness = Ripeness(limits=Limits(count=10), bodies=self.bodies)
        self.folder = sending.record(*range(40))
        self.outbox = SessionOutbox(sending.ledger.entry(self.folder), clock=sending.clock)
        with self.outbox.log.locked():
            self.outbox.catch_up()
            self.outbox.write(
                ripeness.drafts(self.outbox, sending.permission, sending.clock.now_ns(), flush=False)
            )
        self.batches = list(self.outbox.batches.values())
        self.announcements = Announcements(self.outbox, bodies=self.bodies)

    def announce(self, *numbers):
        """Announce these batches."""
        with self.outbox.log.locked():
            self.announcements.announce([self.batches[each] for each in numbers], self.sending.permission)

    def take_back(self, *, all_but=0):
        """Take back all but so many."""
        with self.outbox.log.locked():
            self.announcements.take_back(self.announcements.withdraw(all_but=all_but))

    def leave(self):
        """Return the numbers of what leaves, in order."""
        found = []
        while self.announcements:
            found.append(self.batches.index(self.announcements.pop().batch))
        return found


@pytest.fixture
def leaving(sending):
    return Leaving(sending)


def test_what_is_announced_leaves_in_order(leaving):
    """Its receipt is written by then, and its body is the one that was sealed."""
    leaving.announce(0, 1)
    assert leaving.batches[0] == leaving.announcements.first.batch
    assert leaving.batches[0].body_bytes == len(leaving.announcements.first.content)
    assert {each.uuid for each in leaving.batches[:2]} == leaving.announcements.uuids
    assert ["attempt", "attempt"] == leaving.sending.kinds(leaving.folder)[-2:]
    assert [0, 1] == leaving.leave()
    assert set() == leaving.announcements.uuids


def test_what_follows_leaves_once_it_is_on_the_disk(leaving):
    """Until then it is known, and does not count as ready."""
    leaving.announce(0)
    assert not leaving.announcements.is_coming
    leaving.announce(1, 2)
    assert (True, 1, 3) == (
        leaving.announcements.is_coming,
        len(leaving.announcements),
        len(leaving.announcements.uuids),
    )
    leaving.announcements.arrive()
    assert not leaving.announcements.is_coming
    assert [0, 1, 2] == leaving.leave()


def test_what_does_not_come_to_the_disk_does_not_leave(leaving, monkeypatch):
    """The ones before it do."""
    leaving.announce(0)

    def refuse(_descriptor):
        raise OSError(errno.EIO, "the disk refuses")

    monkeypatch.setattr(os, "fdatasync", refuse, raising=False)
    leaving.announce(1)
    with pytest.raises(LedgerError):
        leaving.announcements.arrive()
    assert [0] == leaving.leave()


def test_what_is_taken_back_was_surely_not_sent(leaving):
    """It is queued again; what is kept is not touched."""
    leaving.announce(0, 1, 2)
    leaving.take_back(all_but=1)
    states = leaving.sending.states(leaving.folder)
    assert ["unconfirmed"] * 10 + ["queued"] * 30 == states
    assert [0] == leaving.leave()
    leaving.take_back()
    assert states == leaving.sending.states(leaving.folder)


def test_what_is_no_batch_any_more_is_forgotten(leaving):
    """Whether it is on the disk already or not; nothing is said of it when the rest is taken back."""
    leaving.announce(0, 1)
    leaving.announce(2, 3)
    for number in (0, 2):
        del leaving.outbox.batches[leaving.batches[number].uuid]
    leaving.announcements.drop_dissolved()
    assert {leaving.batches[1].uuid, leaving.batches[3].uuid} == leaving.announcements.uuids
    leaving.announcements.arrive()
    assert [1, 3] == leaving.leave()


def test_what_was_withdrawn_and_dissolved_meanwhile_is_not_told_of(leaving):
    """Another process has said already what becomes of it."""
    leaving.announce(0, 1)
    withdrawn = leaving.announcements.withdraw()
    del leaving.outbox.batches[leaving.batches[0].uuid]
    with leaving.outbox.log.locked():
        leaving.announcements.take_back(withdrawn)
    assert ["attempt", "failed"] == leaving.sending.kinds(leaving.folder)[-2:]


def test_a_batch_that_the_filter_refuses_is_not_announced(leaving):
    """A receipt says why it did not leave."""
    leaving.sending.permission = replace(leaving.sending.permission, may_send_event=lambda _name: False)
    leaving.announce(0)
    assert 0 == len(leaving.announcements)
    assert "attempt" not in leaving.sending.kinds(leaving.folder)
