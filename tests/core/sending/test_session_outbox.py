"""What one session has waiting, by its receipts."""

from __future__ import annotations

import pytest

from pellucid.ledger.receipts import Receipt
from pellucid.sending.session_outbox import SessionOutbox, without


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


def test_lines_of_a_dissolved_batch_wait_again_whatever_they_are(outbox):
    """A part of it was destroyed; the rest may have arrived, and goes out again with that mark."""
    seal(outbox, 0, 9)
    say(outbox, "attempt", 0, 9, batch="b", number=1)
    say(outbox, "purging", 4, 4)
    say(outbox, "purged", 4, 4)
    assert [(0, 3), (5, 9)] == outbox.waiting()
    assert not outbox.is_at_rest


def test_a_batch_of_which_all_may_have_arrived_before(outbox):
    """Its seal says so, and then only the same events may be sent again."""
    say(
        outbox,
        "sealed",
        3,
        5,
        batch="b",
        uuids=[],
        edits={},
        body_sha256="0",
        body_bytes=1,
        was="unconfirmed",
    )
    assert outbox.batches["b"].is_unconfirmed
    say(outbox, "unanswered", 3, 5, batch="b", dissolved=True)
    assert {} == outbox.batches


def test_what_it_takes_while_nothing_is_to_be_done(outbox):
    """Destroyed and lost lines take nothing; held ones wait for a person, who is not ours to wait for."""
    assert not outbox.is_at_rest
    say(outbox, "sent", 0, 6)
    say(outbox, "held", 7, 8)
    say(outbox, "lost", 9, 9)
    assert outbox.is_at_rest
    weight = outbox.weigh()
    size = outbox.places.size(0, 8)
    assert (9, size, 2) == (weight.events, weight.size_bytes, weight.held)
    assert outbox.entry.receipts.stat().st_size == weight.receipts_bytes
    say(outbox, "purging", 7, 8)
    assert not outbox.is_at_rest


@pytest.mark.parametrize(
    ("ranges", "taken", "left"),
    [
        ([(0, 9)], [], [(0, 9)]),
        ([(0, 9)], [(0, 9)], []),
        ([(0, 9)], [(3, 4), (4, 6)], [(0, 2), (7, 9)]),
        ([(0, 3), (5, 9)], [(2, 6)], [(0, 1), (7, 9)]),
        ([(5, 9)], [(0, 2), (9, 20)], [(5, 8)]),
    ],
)
def test_what_is_left_of_ranges(ranges, taken, left):
    """Each line that is in none of the taken ones, and no other."""
    assert left == without(ranges, taken)


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
    assert {2: {"a": None, "b": None}} == outbox.edits


def test_of_two_edits_of_one_field_the_later_holds(outbox):
    """Taken out, then changed, then as it was recorded; another field's edit stays."""
    say(outbox, "edited", 2, 3, drop=["a", "b"])
    say(outbox, "edited", 2, 2, put={"a": "text"})
    assert {2: {"a": "text", "b": None}, 3: {"a": None, "b": None}} == outbox.edits
    say(outbox, "edited", 2, 2, back=["a", "b"])
    assert {3: {"a": None, "b": None}} == outbox.edits


def test_receipts_that_make_no_sense_change_nothing(outbox):
    """As another version might write them."""
    say(outbox, "sealed", 0, 1)
    say(outbox, "sealed", 0, 1, batch=5, body_sha256="x")
    seal(outbox, 7, 8, due="soon")
    assert {"b": None} == {uuid: batch.due_ns for uuid, batch in outbox.batches.items()}
