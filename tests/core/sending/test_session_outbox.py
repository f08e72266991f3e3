"""What one session has waiting, by its receipts."""

from __future__ import annotations

import pytest

from pellucid.ledger.receipts import Receipt
from pellucid.sending.session_outbox import SessionOutbox


@pytest.fixture
def outbox(sending):
    """A session of ten lines, and a way to write its next receipt."""
    folder = sending.record(*range(10))
    outbox = SessionOutbox(sending.ledger.entry(folder), clock=sending.clock)
    with outbox.log.locked():
        outbox.catch_up()
    return outbox


def say(outbox, kind, first, last, **details):
    outbox.apply(Receipt(seq=9, prev="", at_ns=5, kind=kind, details={"lines": [first, last], **details}))


def seal(outbox, first, last, batch="b", due="2026-11-24T12:00:10Z"):
    say(
        outbox, "sealed", first, last, batch=batch, uuids=[], edits={}, body_sha256="0", body_bytes=1, due=due
    )


def test_lines_in_a_batch_do_not_wait(outbox):
    """Every queued line is in one place: waiting, or in one batch."""
    assert [(0, 9)] == outbox.waiting()
    seal(outbox, 3, 5)
    assert [(0, 2), (6, 9)] == outbox.waiting()
    say(outbox, "withheld", 8, 8)
    assert [(0, 2), (6, 7), (9, 9)] == outbox.waiting()


@pytest.mark.parametrize("kind", ["sent", "refused", "held", "edited", "withheld", "purging", "lost"])
def test_a_batch_of_which_a_line_changes_is_none_any_more(outbox, kind):
    """What is left of it is sealed anew."""
    seal(outbox, 3, 5)
    say(outbox, kind, 5, 6)
    assert {} == outbox.batches


def test_an_attempt_makes_it_unconfirmed_until_it_failed(outbox):
    """And counts."""
    seal(outbox, 3, 5)
    for number in (1, 2):
        say(outbox, "attempt", 3, 5, batch="b", number=number)
    assert (2, True) == (outbox.batches["b"].attempts, outbox.batches["b"].is_unconfirmed)
    say(outbox, "unanswered", 3, 5, batch="b")
    assert outbox.batches["b"].is_unconfirmed
    say(outbox, "failed", 3, 5, batch="b")
    assert not outbox.batches["b"].is_unconfirmed
    say(outbox, "failed", 3, 5, batch="b", dissolved=True)
    assert {} == outbox.batches


def test_an_approved_batch_is_due_at_once(outbox):
    """Also one that waits for a person."""
    seal(outbox, 3, 5, due=None)
    assert outbox.batches["b"].due_ns is None
    say(outbox, "approved", 3, 5, batch="b")
    assert 5 == outbox.batches["b"].due_ns


def test_an_approval_holds_for_all_of_its_lines_or_not(outbox):
    """Of several that touch each other, for all together; in its own epoch only."""
    say(outbox, "approved", 0, 2, epoch=4)
    say(outbox, "approved", 3, 5, epoch=4)
    assert outbox.is_approved(1, 5, 4)
    assert not outbox.is_approved(1, 6, 4)
    assert not outbox.is_approved(1, 5, 3)


def test_edits_add_up(outbox):
    """A second one does not give the first one's field back."""
    say(outbox, "edited", 2, 2, drop=["a"])
    say(outbox, "edited", 2, 2, drop=["b", "a"])
    assert {2: ("a", "b")} == outbox.edits


def test_receipts_that_make_no_sense_change_nothing(outbox):
    """As another version might write them."""
    say(outbox, "sealed", 0, 1)
    say(outbox, "sealed", 0, 1, batch=5, body_sha256="x")
    seal(outbox, 7, 8, due="soon")
    assert {"b": None} == {uuid: batch.due_ns for uuid, batch in outbox.batches.items()}
