"""Chain and digests against tampering."""

from __future__ import annotations

from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.receipts import line_hash
from pellucid.ledger.verification import verify


def test_untouched_session_is_whole(five_lines):
    """Every digest is checked and nothing speaks against the session."""
    found = verify(five_lines, "s")
    assert (True, None, 3, 0) == (found.whole, found.broken, found.checked, found.without_receipt)


def test_changed_line_is_found(five_lines):
    """One flipped byte in the log shows in each receipt that covers its line, and in no other."""
    segment = five_lines.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().replace(b"two", b"twO"))
    found = verify(five_lines, "s")
    assert [("witnessed", (0, 2)), ("released", (0, 1))] == [(r.kind, r.lines) for r in found.mismatched]
    assert not found.whole


def test_changed_receipt_is_found(five_lines):
    """An edited receipt breaks the chain; so does a removed one."""
    path = five_lines.entry("s").receipts
    content = path.read_bytes()
    path.write_bytes(content.replace(b'"lines":[0,2]', b'"lines":[0,1]'))
    assert 2 == verify(five_lines, "s").broken
    path.write_bytes(b"\n".join(content.split(b"\n")[:1] + content.split(b"\n")[2:]))
    assert 1 == verify(five_lines, "s").broken


def test_missing_end_of_the_log_is_found(five_lines):
    """A line that receipts name and that the log has not makes their digests fail."""
    segment = five_lines.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().removesuffix(b"five\n"))
    assert [(3, 4)] == [receipt.lines for receipt in verify(five_lines, "s").mismatched]


def test_purged_lines_are_left_out(five_lines):
    """A digest over a purged line can't be checked any more, and is not held against the session."""
    forget(five_lines, ForgetEvent(folder="s", line=4))
    found = verify(five_lines, "s")
    assert (True, 2) == (found.whole, found.checked)


def test_lines_without_a_receipt_are_counted(five_lines):
    """What a killed witness copied and did not account for is told."""
    with five_lines.segments("s")[0].path.open("ab") as segment:
        segment.write(b"six\nse")
    assert 1 == verify(five_lines, "s").without_receipt


def test_unknown_session_is_whole(five_lines):
    """Where nothing is, nothing is wrong."""
    assert verify(five_lines, "unknown").whole


def test_heads_and_counts_are_told(five_lines):
    """Whoever notes the head can compare it later."""
    found = verify(five_lines, "s")
    last = five_lines.entry("s").receipts.read_bytes().splitlines()[-1]
    assert (4, 5, 0, line_hash(last)) == (found.receipts, found.lines, found.unchecked, found.head)
