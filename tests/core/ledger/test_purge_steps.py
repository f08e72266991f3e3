"""The steps of a purge, one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.purge_steps import finish_purges, line_total, redact_torn, remove_if_empty, still_queued
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.segments import survey
from pellucid.state import State


@pytest.fixture
def ledger(tmp_path):
    """A ledger with one session of three lines."""
    ledger = Ledger(root=tmp_path / "ledger", clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=tmp_path):
        writer = ledger.open_session(name="s", source=Path("nowhere"), app="rerun")
        writer.append([b"a", b"b", b"a"], source_bytes=(0, 6))
    return ledger


@pytest.fixture
def events(ledger):
    """The session's log."""
    return ledger.entry("s").events


@pytest.fixture
def receipts(ledger):
    """The session's chain, caught up."""
    receipts = ReceiptLog(path=ledger.entry("s").receipts, clock=SystemClock())
    with receipts.locked():
        receipts.catch_up()
        yield receipts


def test_promised_purges_are_done_once(ledger, events, receipts):
    """Every `purging` gets its `purged`; a second call finds nothing to do."""
    receipts.append([Draft(kind="purging", details={"lines": [n, n]}) for n in (0, 2)])
    states = ledger.states("s")
    finish_purges(receipts, survey(events), states, blanked=[(2, 2)])
    assert [b" ", b"b", b"a"] == [raw for _, raw in ledger.lines("s")]
    assert () == states.unfinished_purges == ledger.states("s").unfinished_purges
    count = len(ledger.receipts("s"))
    finish_purges(receipts, survey(events), ledger.states("s"))
    assert count == len(ledger.receipts("s"))


def test_session_is_removed_only_when_nothing_is_left(ledger, events, receipts):
    """One line that is not purged keeps the session; so does a purge that is not finished."""
    assert not remove_if_empty(events, receipts, survey(events), LineStates())
    states = LineStates()
    states.mark(0, 1, State.PURGED)
    assert not remove_if_empty(events, receipts, survey(events), states)
    states.mark(2, 2, State.PURGED)
    assert remove_if_empty(events, receipts, survey(events), states)
    assert [] == ledger.sessions()


def test_still_queued_are_as_many_as_the_files_hold(events, tmp_path):
    """Identical lines are told apart by count; a file that is not there holds nothing."""
    (tmp_path / "one.json").write_bytes(b"a\n")
    sources = [tmp_path / "one.json", tmp_path / "missing.json", tmp_path / "one.json" / "below"]
    assert [2] == still_queued(survey(events), LineStates(), sources)
    assert [0, 2] == still_queued(survey(events), LineStates(), [*sources, tmp_path / "one.json"])
    assert [0, 1, 2] == still_queued(survey(events), LineStates(), [tmp_path])
    assert [] == still_queued([], LineStates(), [tmp_path])


def test_receipts_without_torn_tails_are_never_rewritten(ledger, receipts):
    """The chain is written anew only where it holds bytes that have to go."""
    before = ledger.entry("s").receipts.stat().st_ino
    redact_torn(receipts, ledger.receipts("s"), None)
    receipts.append([Draft(kind="healed", details={"segment": "000001.ndjson", "offset": 0, "torn": "YWJj"})])
    redact_torn(receipts, ledger.receipts("s"), [b"other"])
    assert before == ledger.entry("s").receipts.stat().st_ino
    redact_torn(receipts, ledger.receipts("s"), [b"abcdef"])
    assert "" == ledger.receipts("s")[-1].text("torn")
    assert None is ledger.receipts("s").broken


def test_lines_are_counted_by_log_and_receipts(events):
    """Whichever knows of more lines is right: neither invents any."""
    states = LineStates()
    assert (3, 0) == (line_total(survey(events), states), line_total([], states))
    states.mark(7, 7, State.RELEASED)
    assert 8 == line_total(survey(events), states)
