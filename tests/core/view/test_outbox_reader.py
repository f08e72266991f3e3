"""A session's receipts are read on without its lock, whatever is done to them meanwhile."""

from __future__ import annotations

from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.view.outbox_reader import OutboxReader


def reader(outgoing, folder):
    return OutboxReader(outgoing.ledger.entry(folder), clock=outgoing.clock)


def test_only_what_is_new_is_read(outgoing):
    """A second look takes in what the first had not, and a third nothing."""
    folder = outgoing.record(1, 2)
    looking = reader(outgoing, folder)
    looking.read_on()
    known = looking.signature
    assert {} == looking.outbox.batches
    outgoing.upload(flush=True)
    looking.read_on()
    assert 1 == len(looking.outbox.batches)
    assert known != looking.signature
    same = looking.signature
    looking.read_on()
    assert same == looking.signature


def test_a_torn_receipt_waits(outgoing):
    """Half a line is read once it is whole."""
    folder = outgoing.record(1)
    receipts = outgoing.ledger.entry(folder).receipts
    whole = receipts.read_bytes()
    receipts.write_bytes(whole[:-10])
    looking = reader(outgoing, folder)
    looking.read_on()
    assert 0 == looking.outbox.states.covered
    receipts.write_bytes(whole)
    looking.read_on()
    assert 1 == looking.outbox.states.covered


def test_a_chain_that_was_written_anew_is_read_anew(outgoing):
    """As a purge may do; what was known of the old one is forgotten."""
    folder = outgoing.record(1, 2)
    outgoing.upload(flush=True)
    looking = reader(outgoing, folder)
    looking.read_on()
    receipts = outgoing.ledger.entry(folder).receipts
    lines = receipts.read_bytes().splitlines(keepends=True)
    receipts.write_bytes(b"".join(lines[:2]))
    looking.read_on()
    assert {} == looking.outbox.batches
    assert 2 == looking.outbox.states.covered


def test_a_session_that_goes_is_forgotten(outgoing):
    """Its receipts are deleted with it."""
    folder = outgoing.record(1)
    looking = reader(outgoing, folder)
    looking.read_on()
    forget(outgoing.ledger, ForgetEvent(folder=folder, line=0))
    looking.read_on()
    assert 0 == looking.outbox.states.covered


def test_how_the_last_try_ended_is_known(outgoing):
    """For the header, which says why nothing leaves."""
    folder = outgoing.record(1)
    looking = reader(outgoing, folder)
    looking.read_on()
    assert looking.last_try is None
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    looking.read_on()
    assert "sent" == looking.last_try.kind
