"""A whole ledger is checked: each session by itself, and the list of those that were let go."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger.audit import audit
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.tombstones import Tombstone, Tombstones


@pytest.fixture
def ledger(tmp_path):
    """A ledger with three sessions of two lines each."""
    ledger = Ledger(root=tmp_path, clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=tmp_path):
        for name in ("a", "b", "c"):
            writer = ledger.open_session(name=name, source=Path(f"{name}.json"), app="rerun")
            writer.append([b"one", b"two"], source_bytes=(0, 8))
    return ledger


def test_what_is_whole(ledger):
    """Every session is told of, and how far it is, up to all of it."""
    shares = []
    found = audit(ledger, on_progress=shares.append)
    assert (True, ["a", "b", "c"]) == (found.whole, [each.session for each in found.sessions])
    assert (sorted(shares), 1.0) == (shares, shares[-1])
    assert 0 < shares[0] < 1


def test_one_broken_session_does_not_stop_the_others(ledger):
    """Neither one that was changed nor one that cannot be read; each finding says what can be done."""
    segment = ledger.segments("a")[0].path
    segment.write_bytes(segment.read_bytes().replace(b"two", b"twO"))
    receipts = ledger.entry("b").receipts
    receipts.rename(receipts.with_suffix(".aside"))
    receipts.symlink_to(receipts.with_suffix(".aside"))
    found = audit(ledger)
    assert ["a", "b"] == [each.session for each in found.broken]
    assert str(receipts) in found.broken[1].findings[0].sentence
    assert [True, True] == [all(finding.remedy for finding in each.findings) for each in found.broken]
    assert not found.whole


def test_a_session_whose_folder_cannot_be_read_is_a_finding(ledger):
    """It counts as nothing, and the others are counted in full."""
    log = ledger.entry("b").events
    for part in log.iterdir():
        part.unlink()
    log.rmdir()
    log.symlink_to(ledger.root / "elsewhere")
    (log.parent / "b").with_name("c").joinpath("000001.ndjson").unlink()
    found = audit(ledger)
    assert {"b", "c"} == {each.session for each in found.broken}


def test_it_ends_when_nobody_wants_it_any_more(ledger):
    """Then there is no verdict, not even about what was checked."""
    answers = iter((False, False, True))
    assert audit(ledger, cancelled=lambda: next(answers)) is None


def test_the_list_of_what_was_let_go_is_checked(ledger):
    """A changed line of it, and a list that cannot be read."""
    stones = Tombstones(root=ledger.root, clock=ledger.clock)
    for name in ("x", "y"):
        stones.add(Tombstone(folder=name, session=name, began_ns=1, ended_ns=2, events=3))
    assert audit(ledger).whole
    stones.path.write_bytes(stones.path.read_bytes().replace(b'"events":3', b'"events":4', 1))
    found = audit(ledger)
    assert (False, ()) == (found.whole, found.broken)
    assert f"Line 2 of {stones.path} does not follow from the one before it" == found.of_list.sentence
    stones.path.unlink()
    stones.path.mkdir()
    assert str(stones.path) in audit(ledger).of_list.sentence


def test_a_ledger_that_cannot_be_listed_is_an_error(tmp_path):
    """Nothing can be said of any session then."""
    (tmp_path / "events").write_bytes(b"a file in the folder's place")
    with pytest.raises(LedgerError):
        audit(Ledger(root=tmp_path, clock=SystemClock()))
