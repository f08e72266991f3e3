"""Chain and digests against tampering."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.verification import verify


@pytest.fixture
def ledger(tmp_path):
    """A ledger with one session of five lines, two of them released."""
    ledger = Ledger(root=tmp_path, clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=tmp_path):
        writer = ledger.open_session(name="s", source=Path("s.json"), app="rerun")
        writer.append([b"one", b"two", b"three"], source_bytes=(0, 14))
        writer.append([b"four", b"five"], source_bytes=(14, 24))
        writer.release([0, 1], why="emptied", distinct_id=None)
    return ledger


def test_untouched_session_is_whole(ledger):
    """Every digest is checked and nothing speaks against the session."""
    found = verify(ledger, "s")
    assert (True, None, 3, 0) == (found.whole, found.broken, found.checked, found.without_receipt)


def test_changed_line_is_found(ledger):
    """One flipped byte in the log shows in each receipt that covers its line, and in no other."""
    segment = ledger.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().replace(b"two", b"twO"))
    found = verify(ledger, "s")
    assert [("witnessed", (0, 2)), ("released", (0, 1))] == [(r.kind, r.lines) for r in found.mismatched]
    assert not found.whole


def test_changed_receipt_is_found(ledger):
    """An edited receipt breaks the chain; so does a removed one."""
    path = ledger.entry("s").receipts
    content = path.read_bytes()
    path.write_bytes(content.replace(b'"lines":[0,2]', b'"lines":[0,1]'))
    assert 2 == verify(ledger, "s").broken
    path.write_bytes(b"\n".join(content.split(b"\n")[:1] + content.split(b"\n")[2:]))
    assert 1 == verify(ledger, "s").broken


def test_missing_end_of_the_log_is_found(ledger):
    """A line that receipts name and that the log has not makes their digests fail."""
    segment = ledger.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().removesuffix(b"five\n"))
    assert [(3, 4)] == [receipt.lines for receipt in verify(ledger, "s").mismatched]


def test_purged_lines_are_left_out(ledger):
    """A digest over a purged line can't be checked any more, and is not held against the session."""
    forget(ledger, ForgetEvent(folder="s", line=4))
    found = verify(ledger, "s")
    assert (True, 2) == (found.whole, found.checked)


def test_lines_without_a_receipt_are_counted(ledger):
    """What a killed witness copied and did not account for is told."""
    with ledger.segments("s")[0].path.open("ab") as segment:
        segment.write(b"six\nse")
    assert 1 == verify(ledger, "s").without_receipt


def test_unknown_session_is_whole(ledger):
    """Where nothing is, nothing is wrong."""
    assert verify(ledger, "unknown").whole
