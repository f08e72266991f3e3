"""The whole story of an app with the engine inside: asked, recorded, seen, sent, proved, and switched off."""

from __future__ import annotations

import hashlib

from pellucid import wire
from pellucid.consent.values import Mode, Review
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.upload_header import upload_header
from pellucid.sending.verbs import approve, send_now


def body_of(stage, folder, receipt):
    """Make a batch's body from nothing but the ledger, as the window does."""
    opened = next(each for each in stage.ledger.receipts(folder) if each.kind == ReceiptKind.OPENED)
    first, last = receipt.lines
    lines = [raw for _, raw in stage.ledger.lines(folder)]
    return wire.body(upload_header(opened), lines[first : last + 1]).content


def test_from_the_first_start_to_off(stage, until):
    """Nothing leaves before a yes, what leaves is what was shown, and after a no nothing waits any more."""
    viewer = stage.open()
    until(lambda: viewer.analytics.health().troubles)  # there is no keyring: what is hashed waits no longer
    viewer.window.samples.setCurrentRow(0)
    until(lambda: stage.states() == ["held", "held"])
    viewer.analytics.flush()
    assert 0 == stage.receiver.counts.requests

    # A yes, with each batch waiting for the person.
    stage.consent.set_review(Review(seconds=None))
    choice = stage.consent.set_mode(Mode.ON)
    until(lambda: viewer.analytics.decision.mode is Mode.ON)
    viewer.window.samples.setCurrentRow(1)
    viewer.window._fail()
    until(lambda: viewer.analytics.flush() or len(stage.receipts(ReceiptKind.SEALED)) > 0)
    assert ["held", "held", "queued", "queued"] == stage.states()
    assert 0 == stage.receiver.counts.requests

    # What the person is shown now is what arrives.
    ((folder, sealed),) = stage.receipts(ReceiptKind.SEALED)
    shown = body_of(stage, folder, sealed)
    send_now(stage.ledger, folder, sealed.text("batch"))
    until(lambda: stage.states() == ["held", "held", "sent", "sent"])
    assert [shown] == stage.receiver.bodies
    until(lambda: viewer.window.foot.received.startswith("2 events received"))

    # Of what was held before, only what the person lets go.
    (held_in,) = {folder for folder, _ in stage.receipts(ReceiptKind.HELD)}
    assert 1 == approve(stage.ledger, held_in, lambda _session: [0], epoch=choice.epoch)
    stage.consent.set_review(Review(seconds=0.0))
    until(lambda: viewer.analytics.flush() or stage.states() == ["held", "sent", "sent", "sent"])
    sent = stage.receipts(ReceiptKind.SENT)
    bodies = [body_of(stage, folder, receipt) for folder, receipt in sent]
    assert sorted(bodies) == sorted(stage.receiver.bodies)
    assert [hashlib.sha256(body).hexdigest() for body in bodies] == [
        receipt.text("body_sha256") for _, receipt in sent
    ]

    # A no: what waited is destroyed, nothing new is written, nobody is told.
    stage.consent.set_mode(Mode.OFF)
    until(lambda: set(stage.states()) == {"sent", "purged"})
    until(lambda: viewer.analytics.decision.mode is Mode.OFF)
    viewer.window.samples.setCurrentRow(2)
    viewer.close()
    assert ["purged", "sent", "sent", "sent"] == stage.states()
    assert 3 == len(stage.events())
    assert 3 == stage.receiver.counts.events


def test_the_next_start_goes_on_where_this_one_ended(stages, tmp_path, until):
    """What was not sent goes out then, under the same id, each event once."""
    stage = stages(tmp_path / "demo")
    stage.consent.set_mode(Mode.ON)
    viewer = stage.open()
    until(lambda: viewer.analytics.health().troubles)
    viewer.window.samples.setCurrentRow(0)
    viewer.close()
    assert ["queued", "queued", "queued"] == stage.states()
    stage.consent.set_review(Review(seconds=0.0))
    viewer = stage.open()
    until(lambda: viewer.analytics.flush() or stage.states() == ["sent"] * 4)
    assert 4 == len(set(stage.receiver.uuids)) == len(stage.receiver.uuids)
