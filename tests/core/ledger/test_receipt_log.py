"""Receipts appended by several processes, and chains healed after a crash."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from dataclasses import replace

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger.receipt_list import read_receipts
from pellucid.ledger.receipt_log import Draft, ReceiptLog

_CHILD = """
import sys
from pathlib import Path
from pellucid.clock import SystemClock
from pellucid.ledger.receipt_log import Draft, ReceiptLog
log = ReceiptLog(path=Path(sys.argv[1]), clock=SystemClock())
for number in range(int(sys.argv[3])):
    with log.locked():
        log.catch_up()
        log.append([Draft(kind="test", details={"who": sys.argv[2], "number": number})])
"""


def draft(text="x"):
    return Draft(kind="test", details={"text": text})


@pytest.fixture
def log(tmp_path):
    """A chain in a ledger that does not exist yet."""
    return ReceiptLog(path=tmp_path / "ledger" / "receipts" / "s.ndjson", clock=SystemClock())


def add(log, *texts):
    with log.locked():
        news = log.catch_up()
        log.append([draft(text) for text in texts])
    return news


def texts(log):
    receipts = read_receipts(log.path)
    assert None is receipts.broken
    return [receipt.text("text") for receipt in receipts]


def test_receipts_of_four_processes_form_one_chain(log):
    """Four processes at once, 200 receipts each: none is lost, each keeps its order, the chain is whole."""
    children = [
        subprocess.Popen([sys.executable, "-c", _CHILD, str(log.path), str(who), "200"]) for who in range(4)
    ]
    assert [0] * 4 == [child.wait(timeout=120) for child in children]
    receipts = read_receipts(log.path)
    assert (None, 800) == (receipts.broken, len(receipts))
    for who in range(4):
        mine = [r.details["number"] for r in receipts if r.text("who") == str(who)]
        assert list(range(200)) == mine


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_files_are_private(log):
    """Receipts and lock are 0600, their folder 0700."""
    add(log, "a")
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (log.path, log.lock_path, log.path.parent)]
    assert [0o600, 0o600, 0o700] == modes


def test_news_are_what_others_wrote(log):
    """Catching up gives each receipt of another process once, and none of one's own."""
    other = ReceiptLog(path=log.path, clock=SystemClock())
    add(log, "a")
    assert ["a"] == [r.text("text") for r in add(other, "b", "c").receipts]
    news = add(log, "d")
    assert (False, ["b", "c"]) == (news.replaced, [r.text("text") for r in news.receipts])
    assert ["a", "b", "c", "d"] == texts(log)


def test_torn_receipt_is_cut_wherever_it_tears(log):
    """Whatever part of a last receipt a dead process left, the chain goes on whole; a complete one counts."""
    add(log, "a")
    before = log.path.read_bytes()
    add(log, "b")
    after = log.path.read_bytes()
    for cut in range(len(before), len(after) + 1):
        log.path.write_bytes(after[:cut])
        fresh = ReceiptLog(path=log.path, clock=SystemClock())
        add(fresh, "c")
        assert (["a", "b", "c"] if cut >= len(after) - 1 else ["a", "c"]) == texts(log)


def test_torn_receipt_behind_a_known_head_is_cut(log):
    """A process that knew the head finds the torn receipt of another one too."""
    add(log, "a")
    with log.path.open("ab") as receipts:
        receipts.write(b'{"seq":1,"pre')
    assert () == add(log, "b").receipts
    assert ["a", "b"] == texts(log)


def test_broken_chain_is_continued_and_stays_broken(log):
    """Damage in the middle is not papered over, and does not stop anybody from writing."""
    add(log, "a", "b", "c")
    content = log.path.read_bytes().replace(b'"text":"b"', b'"text":"B"')
    log.path.write_bytes(content)
    add(ReceiptLog(path=log.path, clock=SystemClock()), "d")
    receipts = read_receipts(log.path)
    assert (2, ["a", "B", "c", "d"]) == (receipts.broken, [r.text("text") for r in receipts])
    assert [0, 1, 2, 3] == [r.seq for r in receipts]


def test_deleted_receipts_are_noticed(log):
    """A chain that another process deleted begins anew; so does one that was deleted and begun by another."""
    add(log, "a", "b")
    other = ReceiptLog(path=log.path, clock=SystemClock())
    with other.locked():
        other.catch_up()
        other.delete()
    assert [] == list(log.path.parent.iterdir())
    assert add(log, "c").replaced
    assert ["c"] == texts(log)
    with other.locked():
        other.delete()
    add(other, "longer than before, so that the size does not tell")
    news = add(log, "d")
    assert (True, 1) == (news.replaced, len(news.receipts))


def test_rewritten_chain_is_whole_and_noticed(log):
    """A purge may take words back: the chain is written anew, in one step."""
    add(log, "a", "b", "c")
    other = ReceiptLog(path=log.path, clock=SystemClock())
    with other.locked():
        other.catch_up()
        other.rewrite(
            lambda receipt: replace(receipt, details={"text": (receipt.text("text") or "").upper()})
        )
    assert ["A", "B", "C"] == texts(log)
    assert add(log, "d").replaced
    assert ["A", "B", "C", "d"] == texts(log)
    assert b'"a"' not in b"".join(path.read_bytes() for path in log.path.parent.iterdir())


def test_folder_in_the_way_is_named(log):
    """What cannot be written is an error with the file's name, and nothing else happens."""
    log.path.mkdir(parents=True)
    with log.locked(), pytest.raises(LedgerError, match=r"s\.ndjson cannot be"):
        log.catch_up()
    log.sync()


def test_nothing_to_write_writes_nothing(log):
    """No draft, no receipt, no file."""
    with log.locked():
        log.catch_up()
        assert [] == log.append([])
    assert not log.path.exists()
    add(log, "a")
    log.sync()
    log.sync()


def test_a_file_that_is_kept_open_is_written_and_read_as_any_other(log):
    """Also where it was not there yet; and what others wrote before is seen at the next time."""
    other = ReceiptLog(path=log.path, clock=SystemClock())
    for count, writer in enumerate((log, other, log, other)):
        with writer.locked(keeps_open=True):
            news = writer.catch_up()
            writer.append([draft(f"{count} a")])
            writer.append([draft(f"{count} b")])
            writer.sync()
        assert (2 * (count > 0), False) == (len(news.receipts), news.replaced)
    assert [f"{count} {which}" for count in range(4) for which in "ab"] == texts(log)


def test_a_file_that_is_kept_open_may_be_deleted_and_begun_anew(log):
    """What is written then goes into the new one."""
    add(log, "a")
    with log.locked(keeps_open=True):
        log.catch_up()
        log.delete(keep_lock=True)
        log.append([draft("b")])
    assert ["b"] == texts(log)


def test_what_was_written_can_be_synced_later(log, monkeypatch):
    """Without the lock, once; what is written after that is not counted as being on the disk."""
    synced = []
    real = getattr(os, "fdatasync", os.fsync)
    monkeypatch.setattr(
        os, "fdatasync", lambda descriptor: (synced.append(1), real(descriptor)), raising=False
    )
    add(log, "a")
    later = log.sync_later()
    log.sync()
    assert [] == synced
    add(log, "b")
    later()
    assert [1] == synced
    log.sync()
    log.sync()
    assert [1, 1] == synced


def test_a_sync_of_what_is_deleted_by_then_is_none(log):
    """There is nothing left to bring anywhere."""
    add(log, "a")
    later = log.sync_later()
    with log.locked():
        log.delete()
    later()
