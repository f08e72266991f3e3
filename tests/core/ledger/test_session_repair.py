"""Repairing a session: torn tails and missing lines, each with its receipt."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.receipt_log import ReceiptLog
from pellucid.ledger.segments import survey
from pellucid.ledger.session_repair import repair
from pellucid.state import State


@pytest.fixture
def ledger(tmp_path):
    """A ledger with one session of two lines."""
    ledger = Ledger(root=tmp_path / "ledger", clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=tmp_path):
        writer = ledger.open_session(name="s", source=Path("nowhere"), app="rerun")
        writer.append([b"a", b"b"], source_bytes=(0, 4))
    return ledger


def repaired(ledger, states=None):
    entry = ledger.entry("s")
    receipts = ReceiptLog(path=entry.receipts, clock=SystemClock())
    with receipts.locked():
        known = receipts.catch_up().receipts
        surveyed = repair(entry.events, receipts, survey(entry.events), known, states or LineStates(known))
    return surveyed[-1].next_line


def test_whole_session_is_left_alone(ledger):
    """Where nothing is wrong nothing is written."""
    before = ledger.entry("s").receipts.read_bytes()
    assert 2 == repaired(ledger)
    assert before == ledger.entry("s").receipts.read_bytes()


def test_each_repair_has_its_receipt(ledger):
    """A cut log loses its last line and its torn part; both are told, and the numbers stay."""
    path = ledger.segments("s")[0].path
    path.write_bytes(b"a\nto")
    assert 2 == repaired(ledger)
    assert b"a\n\n" == path.read_bytes()
    healed, lost = ledger.receipts("s")[-2:]
    assert b"to" == base64.b64decode(healed.text("torn"))
    assert (1, 1) == lost.lines
    assert State.LOST is ledger.states("s").at(1)
    before = ledger.entry("s").receipts.read_bytes()
    assert 2 == repaired(ledger)
    assert before == ledger.entry("s").receipts.read_bytes()


def test_senseless_receipts_are_not_obeyed(ledger):
    """Receipts over more lines than anybody has are an error, not a full disk."""
    states = LineStates()
    states.mark(0, 1 << 40, State.RELEASED)
    with pytest.raises(LedgerError, match="lines that are not in"):
        repaired(ledger, states)
