"""Chain and digests against tampering."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.posted_bodies import KeptBody, append_body
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import line_digest, line_hash
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


def sentences(ledger, folder="s"):
    return [finding.sentence for finding in verify(ledger, folder).findings]


def test_it_says_what_is_wrong_and_where(ledger):
    """File, receipt and lines of each finding, in words for a person."""
    segment = ledger.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().replace(b"five", b"fivE"))
    (finding,) = verify(ledger, "s").findings
    path = ledger.entry("s").receipts
    assert (path, 2, (3, 4)) == (finding.file, finding.receipt, finding.lines)
    assert (
        "Receipt 2 (witnessed) was written for other bytes than there are in lines 3 to 4" == finding.sentence
    )


def test_damaged_receipts_are_named(ledger):
    """One that cannot be read is told apart from one that does not follow."""
    path = ledger.entry("s").receipts
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"\n".join([lines[0], b"garbage", *lines[2:], b""]))
    assert "Receipt 1 is damaged: it cannot be read" in sentences(ledger)
    path.write_bytes(b"\n".join([lines[0], *lines[2:], b""]))
    assert sentences(ledger)[0].startswith("Receipt 1 does not follow from the one before it")
    path.write_bytes(b"\n".join([*lines[1:], b""]))
    found = sentences(ledger)
    assert found[0].startswith("The first receipt is not the first")
    assert "Its first receipt is missing: without the salt in it no line can be checked" in found


def test_missing_files_are_named(ledger):
    """A segment in between, the end of the log, or all receipts."""
    first = ledger.segments("s")[0].path
    first.rename(first.with_name("000002.ndjson"))
    (finding,) = verify(ledger, "s").findings
    assert ("A segment is missing", first) == (finding.sentence, finding.file)
    first.with_name("000002.ndjson").unlink()
    assert "The log lacks lines 0 to 4, which receipts name" in sentences(ledger)
    first.write_bytes(b"one\n")
    ledger.entry("s").receipts.unlink()
    assert ["Its receipts are missing"] == sentences(ledger)


def test_an_unfinished_purge_is_wrong(ledger, tmp_path):
    """What was promised and not done is told, and what was done and undone again."""
    log = ReceiptLog(path=ledger.entry("s").receipts, clock=ledger.clock)
    with log.locked():
        log.catch_up()
        log.append([Draft(kind="purging", details={"lines": [0, 0]})])
    assert [
        "What was destroyed is still there, in line 0",
        "The purge of line 0 was begun and not finished",
    ] == sentences(ledger)
    with log.locked():
        log.append([Draft(kind="redacting", details={"lines": [4, 4]})])
    assert "The redaction of line 4 was begun and not finished" == sentences(ledger)[-1]


def test_lines_that_vanished_are_wrong(ledger):
    """Blank, and no receipt says why."""
    segment = ledger.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().replace(b"three", b"     "))
    assert "No receipt says why there is nothing in line 2" in sentences(ledger)


def test_what_a_kill_leaves_is_no_fault(ledger):
    """A torn line, a torn receipt and a line without one are notes: the next opening heals them."""
    with ledger.segments("s")[0].path.open("ab") as segment:
        segment.write(b"six\nse")
    with ledger.entry("s").receipts.open("ab") as receipts:
        receipts.write(b'{"seq"')
    found = verify(ledger, "s")
    assert found.whole
    assert 3 == len(found.notes)


def test_a_body_that_was_changed_is_named(ledger):
    """What was seen on its way out has a digest, too; one in which something was forgotten cannot be checked."""
    entry = ledger.entry("s")
    body = KeptBody(at_ns=1, parts=("[", '{"a":1}', "]"))
    log = ReceiptLog(path=entry.receipts, clock=ledger.clock)
    with log.locked():
        log.catch_up()
        place = append_body(entry.events, body)
        salt = ledger.receipts("s")[0].salt
        log.append(
            [
                Draft(
                    kind="observed",
                    details={
                        "lines": [0, 0],
                        "posted_bytes": list(place),
                        "posted_digest": line_digest(salt, [body.content]),
                    },
                )
            ]
        )
    assert [] == sentences(ledger)
    path = entry.events / "posted.bodies"
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'{\\"a\\":1}', b'{\\"a\\":2}'))
    assert ["Receipt 4 was written for another body than there is, from byte 0"] == sentences(ledger)
    path.write_bytes(whole.replace(b'{\\"a\\":1}', b"         "))
    assert [] == sentences(ledger)
    path.unlink()
    assert 1 == len(sentences(ledger))


def test_heads_and_counts_are_told(ledger):
    """Whoever notes the head can compare it later."""
    found = verify(ledger, "s")
    last = ledger.entry("s").receipts.read_bytes().splitlines()[-1]
    assert (4, 5, 0, line_hash(last)) == (found.receipts, found.lines, found.unchecked, found.head)
