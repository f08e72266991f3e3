"""The batch of an event is the very body that leaves, or left; or nothing is claimed of it."""

from __future__ import annotations

import hashlib

from pellucid.sending.verbs import drop_fields, hold
from pellucid.transport import Rejected
from pellucid.view.batches import batch_of


def test_before_it_is_sealed_there_is_none(outgoing):
    """Nor for a session or a line that is not there."""
    folder = outgoing.record(1)
    assert batch_of(outgoing.ledger, folder, 0) is None
    assert batch_of(outgoing.ledger, folder, 7) is None
    assert batch_of(outgoing.ledger, "none", 0) is None


def test_it_is_what_leaves_byte_for_byte(outgoing):
    """Shown before the upload and after it; each event's place in it is known."""
    folder = outgoing.record(1, 2, 3)
    outgoing.upload(flush=True)
    before = batch_of(outgoing.ledger, folder, 1)
    outgoing.clock.step(11)
    outgoing.upload()
    after = batch_of(outgoing.ledger, folder, 1)
    assert [before.content] == outgoing.bodies
    assert before.content == after.content
    assert hashlib.sha256(before.content).hexdigest() == before.body_sha256
    begin, end = before.span
    assert b'"windows":2' in before.content[begin:end]
    assert (before.outcome, after.outcome.kind) == (None, "sent")


def test_a_batch_that_was_sealed_anew_is_the_new_one(outgoing):
    """Another event of it was held, so it leaves without that one."""
    folder = outgoing.record(1, 2, 3)
    outgoing.upload(flush=True)
    old = batch_of(outgoing.ledger, folder, 0)
    hold(outgoing.ledger, folder, 2, 2)
    assert batch_of(outgoing.ledger, folder, 0) is None
    outgoing.upload(flush=True)
    new = batch_of(outgoing.ledger, folder, 0)
    assert old.uuid != new.uuid
    assert 2 == new.events
    assert batch_of(outgoing.ledger, folder, 2) is None


def test_what_a_person_took_out_is_not_in_it(outgoing):
    """The body is made with the same edits as the upload."""
    folder = outgoing.record(1, 2)
    drop_fields(outgoing.ledger, folder, 0, ["renderer"])
    outgoing.upload(flush=True)
    shown = batch_of(outgoing.ledger, folder, 0)
    begin, end = shown.span
    assert b"renderer" not in shown.content[begin:end]
    assert b"renderer" in shown.content[end:]
    outgoing.clock.step(11)
    outgoing.upload()
    assert [shown.content] == outgoing.bodies


def test_a_refused_event_shows_what_was_refused(outgoing):
    """The half that it was sent in last, with the server's answer."""
    bad = Rejected(status=400, answer="bad", reason="bad")
    outgoing.answers = [bad, bad]
    folder = outgoing.record(1, 2)
    outgoing.upload(flush=True)
    for _ in range(3):
        outgoing.clock.step(11)
        outgoing.upload()
    shown = batch_of(outgoing.ledger, folder, 0)
    assert ("refused", 1) == (shown.outcome.kind, shown.events)
    assert outgoing.bodies[1] == shown.content


def test_a_body_that_cannot_be_made_again_is_not_claimed(outgoing):
    """A line of it was altered: the batch is known, but there are no bytes to be shown."""
    folder = outgoing.record(1, 2)
    outgoing.upload(flush=True)
    [log] = (outgoing.ledger.root / "events" / folder).iterdir()
    log.write_bytes(log.read_bytes().replace(b'"vulkan"', b'"vulcan"'))
    shown = batch_of(outgoing.ledger, folder, 0)
    assert (b"", None, False) == (shown.content, shown.span, shown.is_whole)
    assert 2 == shown.events
