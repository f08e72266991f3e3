"""Receipts of a session as a whole."""

from __future__ import annotations

import pytest

from pellucid.ledger.compaction import compact
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.purge import ForgetSession, forget
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.session_notes import note, notes
from pellucid.ledger.verification import verify

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
DETAILS = {"how": "beat", "emptied": "2026-11-23T16:00:00Z", "beat": "2026-11-23T15:59:59Z"}


@pytest.fixture
def entry(world):
    """Where the session is kept, or would be."""
    return world.ledger.entry(SESSION)


def test_it_stands_in_the_chain_and_changes_no_state(world, entry, line):
    """The chain is whole, each line is what it was, and the next line is copied as ever."""
    world.copy(SESSION, line(1))
    before = list(world.ledger.states(SESSION).runs(1))
    assert note(entry, ReceiptKind.UNSEEN, DETAILS, clock=world.clock, once=False)
    world.copy(SESSION, line(2))
    receipts = world.ledger.receipts(SESSION)
    assert ["opened", "witnessed", "unseen", "witnessed"] == [receipt.kind for receipt in receipts]
    assert receipts.broken is None
    assert before == list(LineStates(receipts).runs(1))
    assert verify(world.ledger, SESSION).whole
    assert DETAILS == dict(receipts[2].details)


def test_only_what_concerns_the_whole_is_read(world, entry, line):
    """Oldest first, and nothing else; a session that is not there has none."""
    assert () == notes(entry)
    world.copy(SESSION, line(1))
    note(entry, ReceiptKind.FIRST, {"how": "log"}, clock=world.clock, once=True)
    note(entry, ReceiptKind.UNSEEN, DETAILS, clock=world.clock, once=False)
    assert ["opened", "first", "unseen"] == [receipt.kind for receipt in notes(entry)]


def test_once_is_once(world, entry, line):
    """Whoever says it again is told that it is known; without that, each counts."""
    world.copy(SESSION, line(1))
    for _ in range(2):
        assert note(entry, ReceiptKind.FIRST, {"how": "log"}, clock=world.clock, once=True)
        assert note(entry, ReceiptKind.UNSEEN, DETAILS, clock=world.clock, once=False)
    kinds = [receipt.kind for receipt in notes(entry)]
    assert (1, 2) == (kinds.count("first"), kinds.count("unseen"))


def test_of_what_is_not_there_nothing_is_written(world, entry, line):
    """Neither before the first line nor after the session was forgotten, not even a lock."""
    assert not note(entry, ReceiptKind.UNSEEN, DETAILS, clock=world.clock, once=False)
    world.copy(SESSION, line(1))
    world.writer(SESSION).release([0], why="emptied", distinct_id=None)
    forget(world.ledger, ForgetSession(folder=SESSION))
    assert not note(entry, ReceiptKind.UNSEEN, DETAILS, clock=world.clock, once=False)
    assert not entry.receipts.exists()
    assert not entry.receipts.with_suffix(".lock").exists()


def test_compaction_keeps_it(world, entry, line):
    """A chain that is written anew tells it still, and that the session was seen from its birth."""
    world.writer(SESSION).begin_at_birth()
    for number in range(60):
        world.copy(SESSION, line(number))
        world.writer(SESSION).release([number], why="emptied", distinct_id="id")
    note(entry, ReceiptKind.UNSEEN, DETAILS, clock=world.clock, once=False)
    assert compact(world.ledger, SESSION).receipts
    (told,) = [receipt for receipt in notes(entry) if receipt.kind == ReceiptKind.UNSEEN]
    assert DETAILS == dict(told.details)
    assert any(receipt.from_birth for receipt in notes(entry))
    assert verify(world.ledger, SESSION).whole
