"""What a person can do with events that have not left."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from filelock import FileLock

from pellucid.errors import LedgerError, NotFoundError, UsageError
from pellucid.sending.verbs import (
    approve,
    drop_fields,
    edit_fields,
    hold,
    restore_fields,
    send_now,
    try_again,
    withhold,
)
from pellucid.wire import REDACTED


@pytest.fixture
def sealed(sending):
    """A sealed batch of ten events that waits for its time."""
    sending.permission = replace(sending.permission, review_s=10.0)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    return folder, uploader


def later(sending, uploader):
    sending.clock.step(60)
    uploader.step()
    sending.clock.step(60)
    uploader.step()


def test_a_withheld_event_never_leaves(sending, sealed):
    """The batch it was in is sealed anew without it, and its person sees the new body for the whole time."""
    folder, uploader = sealed
    assert 1 == withhold(sending.ledger, folder, 4, 4)
    uploader.step()
    sending.clock.step(9)
    uploader.step()
    assert [] == sending.server.requests
    later(sending, uploader)
    left = [number for batch in sending.server.batches for number in sending.windows(batch)]
    assert [0, 1, 2, 3, 5, 6, 7, 8, 9] == sorted(left)
    assert "withheld" == sending.states(folder)[4]
    assert sending.is_proved(folder)


def test_a_held_event_leaves_once_it_is_let_go(sending, sealed):
    """Not before, however long that takes."""
    folder, uploader = sealed
    assert 2 == hold(sending.ledger, folder, 8, 9)
    later(sending, uploader)
    assert 8 == sum(map(len, sending.server.batches))
    assert 2 == approve(sending.ledger, folder, lambda _session: range(10), epoch=1)
    later(sending, uploader)
    assert ["sent"] * 10 == sending.states(folder)


def test_a_field_that_was_taken_out_is_not_sent(sending, sealed):
    """Of that event only; what was recorded stays as it was, and the seal says what is missing."""
    folder, uploader = sealed
    drop_fields(sending.ledger, folder, 3, ["renderer"])
    later(sending, uploader)
    events = [event for batch in sending.server.batches for event in batch]
    without = [event["properties"]["windows"] for event in events if "renderer" not in event["properties"]]
    assert [3] == without
    assert b"renderer" in [raw for _, raw in sending.ledger.lines(folder)][3]
    assert {"3": ["renderer"]} in [
        receipt.details["edits"] for receipt in sending.ledger.receipts(folder) if receipt.kind == "sealed"
    ]
    assert sending.is_proved(folder)


def test_a_text_can_leave_in_a_fields_place(sending, sealed):
    """The batch is sealed anew; what arrives has the text, and so have the receipts that prove it."""
    folder, uploader = sealed
    edit_fields(sending.ledger, folder, 3, {"renderer": REDACTED, "windows": None})
    later(sending, uploader)
    properties = [event["properties"] for batch in sending.server.batches for event in batch]
    (changed,) = [each for each in properties if each["renderer"] == REDACTED]
    assert "windows" not in changed
    assert b"renderer" in [raw for _, raw in sending.ledger.lines(folder)][3]
    last = [
        receipt
        for receipt in sending.ledger.receipts(folder)
        if receipt.kind == "sealed" and receipt.covers(3)
    ]
    assert {"3": {"renderer": REDACTED}} == last[-1].details["put"]
    assert {"3": ["windows"]} == last[-1].details["edits"]
    assert sending.is_proved(folder)


def test_an_edit_can_be_taken_back(sending, sealed):
    """All of it or some fields, until the batch leaves; then the event leaves as it was recorded."""
    folder, uploader = sealed
    edit_fields(sending.ledger, folder, 3, {"renderer": None, "windows": REDACTED})
    assert ("windows",) == restore_fields(sending.ledger, folder, 3, ["windows", "unheard"])
    uploader.step()
    assert ("renderer",) == restore_fields(sending.ledger, folder, 3)
    before = sending.kinds(folder)
    assert () == restore_fields(sending.ledger, folder, 3)
    assert before == sending.kinds(folder)
    later(sending, uploader)
    assert list(range(10)) == sorted(n for batch in sending.server.batches for n in sending.windows(batch))
    assert all("renderer" in event["properties"] for batch in sending.server.batches for event in batch)
    assert sending.is_proved(folder)


def test_send_now_does_not_wait(sending, sealed):
    """A person who has read it lets it go."""
    folder, uploader = sealed
    send_now(sending.ledger, folder, sending.last(folder, "sealed").text("batch"))
    uploader.step()
    assert list(range(10)) == sending.windows(json.loads(sending.server.bodies[0])["batch"])


def test_what_was_sent_cannot_be_changed(sending):
    """And nothing is written that says it was."""
    folder = sending.record(*range(10))
    sending.uploader().step()
    before = sending.kinds(folder)
    assert 0 == withhold(sending.ledger, folder, 0, 9)
    assert 0 == hold(sending.ledger, folder, 0, 9)
    with pytest.raises(UsageError, match="sent"):
        drop_fields(sending.ledger, folder, 0, ["renderer"])
    with pytest.raises(UsageError, match="sent"):
        restore_fields(sending.ledger, folder, 0)
    assert before == sending.kinds(folder)


def test_what_may_have_arrived_cannot_be_changed(sending):
    """Whoever tries is told, and why."""
    sending.server.in_turn(sending.server.silent)
    folder = sending.record(*range(10))
    sending.uploader().step()
    for change in (withhold, hold):
        with pytest.raises(UsageError, match="may have arrived"):
            change(sending.ledger, folder, 0, 0)
    with pytest.raises(UsageError, match="unconfirmed"):
        drop_fields(sending.ledger, folder, 0, ["renderer"])
    with pytest.raises(UsageError, match="tried already"):
        send_now(sending.ledger, folder, sending.last(folder, "sealed").text("batch"))


def test_what_is_not_there_is_told(sending, sealed):
    """A session, a batch or a line that does not exist, or no more."""
    folder, _ = sealed
    for call in (
        lambda: withhold(sending.ledger, "missing", 0, 0),
        lambda: send_now(sending.ledger, folder, "missing"),
        lambda: drop_fields(sending.ledger, folder, 10, ["renderer"]),
    ):
        with pytest.raises(NotFoundError):
            call()
    assert not sending.ledger.entry("missing").receipts.exists()


def test_a_person_who_has_helped_lets_sending_go_on(sending):
    """After a refused key nothing is tried for a day; then the same body leaves at once."""
    sending.server.in_turn(sending.server.blocked)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    for _ in range(3):
        uploader.step()
    assert 1 == len(sending.server.requests)
    assert try_again(sending.ledger) is True
    uploader.step()
    assert ["sent"] * 10 == sending.states(folder)
    assert sending.server.bodies[0] == sending.server.bodies[1]
    assert try_again(sending.ledger) is False


def test_a_wait_that_was_asked_for_is_kept(sending):
    """A busy server is not pressed, whoever is in a hurry."""
    sending.server.in_turn(sending.server.later)
    sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    assert try_again(sending.ledger) is False
    uploader.step()
    assert 1 == len(sending.server.requests)


def test_nothing_is_changed_under_an_upload(sending, monkeypatch):
    """Whoever sends decides what follows."""
    sending.server.in_turn(sending.server.blocked)
    sending.record(*range(10))
    sending.uploader().step()
    monkeypatch.setattr("pellucid.sending.verbs._PATIENCE_S", 0.05)
    with FileLock(sending.ledger.root / "upload.lock"), pytest.raises(LedgerError, match="held by an upload"):
        try_again(sending.ledger)
