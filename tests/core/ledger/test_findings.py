"""What is wrong with a session is told in words: what, where, and what can be done."""

from __future__ import annotations

from pellucid.ledger.posted_bodies import KeptBody, append_body
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import line_digest
from pellucid.ledger.verification import verify


def sentences(ledger, folder="s"):
    """Say what is wrong; each has something that can be done about it."""
    findings = verify(ledger, folder).findings
    assert all(finding.remedy.endswith(".") for finding in findings)
    return [finding.sentence for finding in findings]


def test_it_says_what_is_wrong_and_where(five_lines):
    """File, receipt and lines of each finding, in words for a person."""
    segment = five_lines.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().replace(b"five", b"fivE"))
    (finding,) = verify(five_lines, "s").findings
    path = five_lines.entry("s").receipts
    assert (path, 2, (3, 4)) == (finding.file, finding.receipt, finding.lines)
    assert (
        "Receipt 2 (witnessed) was written for other bytes than there are in lines 3 to 4" == finding.sentence
    )


def test_damaged_receipts_are_named(five_lines):
    """One that cannot be read is told apart from one that does not follow."""
    path = five_lines.entry("s").receipts
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"\n".join([lines[0], b"garbage", *lines[2:], b""]))
    assert "Receipt 1 is damaged: it cannot be read" in sentences(five_lines)
    path.write_bytes(b"\n".join([lines[0], *lines[2:], b""]))
    assert sentences(five_lines)[0].startswith("Receipt 1 does not follow from the one before it")
    path.write_bytes(b"\n".join([*lines[1:], b""]))
    found = sentences(five_lines)
    assert found[0].startswith("The first receipt is not the first")
    assert "Its first receipt is missing: without the salt in it no line can be checked" in found


def test_missing_files_are_named(five_lines):
    """A segment in between, the end of the log, or all receipts."""
    first = five_lines.segments("s")[0].path
    first.rename(first.with_name("000002.ndjson"))
    (finding,) = verify(five_lines, "s").findings
    assert ("A segment is missing", first) == (finding.sentence, finding.file)
    first.with_name("000002.ndjson").unlink()
    assert "The log lacks lines 0 to 4, which receipts name" in sentences(five_lines)
    first.write_bytes(b"one\n")
    five_lines.entry("s").receipts.unlink()
    assert ["Its receipts are missing"] == sentences(five_lines)


def test_an_unfinished_purge_is_wrong(five_lines, tmp_path):
    """What was promised and not done is told, and what was done and undone again."""
    log = ReceiptLog(path=five_lines.entry("s").receipts, clock=five_lines.clock)
    with log.locked():
        log.catch_up()
        log.append([Draft(kind="purging", details={"lines": [0, 0]})])
    assert [
        "What was destroyed is still there, in line 0",
        "The purge of line 0 was begun and not finished",
    ] == sentences(five_lines)
    with log.locked():
        log.append([Draft(kind="redacting", details={"lines": [4, 4]})])
    assert "The redaction of line 4 was begun and not finished" == sentences(five_lines)[-1]


def test_lines_that_vanished_are_wrong(five_lines):
    """Blank, and no receipt says why."""
    segment = five_lines.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().replace(b"three", b"     "))
    assert "No receipt says why there is nothing in line 2" in sentences(five_lines)


def test_what_a_kill_leaves_is_no_fault(five_lines):
    """A torn line, a torn receipt and a line without one are notes: the next opening heals them."""
    with five_lines.segments("s")[0].path.open("ab") as segment:
        segment.write(b"six\nse")
    with five_lines.entry("s").receipts.open("ab") as receipts:
        receipts.write(b'{"seq"')
    found = verify(five_lines, "s")
    assert found.whole
    assert 3 == len(found.notes)


def test_a_body_that_was_changed_is_named(five_lines):
    """What was seen on its way out has a digest, too; one in which something was forgotten cannot be checked."""
    entry = five_lines.entry("s")
    body = KeptBody(at_ns=1, parts=("[", '{"a":1}', "]"))
    log = ReceiptLog(path=entry.receipts, clock=five_lines.clock)
    with log.locked():
        log.catch_up()
        place = append_body(entry.events, body)
        salt = five_lines.receipts("s")[0].salt
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
    assert [] == sentences(five_lines)
    path = entry.events / "posted.bodies"
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'{\\"a\\":1}', b'{\\"a\\":2}'))
    assert ["Receipt 4 was written for another body than there is, from byte 0"] == sentences(five_lines)
    path.write_bytes(whole.replace(b'{\\"a\\":1}', b"         "))
    assert [] == sentences(five_lines)
    path.unlink()
    assert 1 == len(sentences(five_lines))
