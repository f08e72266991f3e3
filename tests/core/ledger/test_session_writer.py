"""One session's writer: appending, releasing, and healing what a crash or damage left."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger import session_log
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.purge import ForgetEvent, ForgetSession, forget
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, encode
from pellucid.ledger.verification import verify
from pellucid.state import State

_FULL_DISK = """
import resource, sys
from pathlib import Path
from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger.ledger import Ledger
root = Path(sys.argv[1])
ledger = Ledger(root=root, clock=SystemClock())
ledger.claim(backend="polling", data_dir=root)
writer = ledger.open_session(name="s", source=Path("s.json"), app="rerun")
writer.append([b"one"], source_bytes=(0, 4))
room = ledger.entry("s").receipts.stat().st_size + 50
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
for change in (
    lambda: writer.append([b"two"], source_bytes=(4, 8)),
    lambda: writer.release([0], why="emptied", distinct_id=None),
):
    try:
        change()
    except LedgerError as error:
        print(error)
print(dict(writer.queued), writer.source_position, [raw for _, raw in ledger.lines("s")])
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(writer.append([b"two"], source_bytes=(4, 8)), [raw for _, raw in ledger.lines("s")])
"""


@pytest.fixture
def ledger(tmp_path):
    """A ledger that this process has claimed."""
    ledger = Ledger(root=tmp_path / "ledger", clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=tmp_path):
        yield ledger


def opened(ledger):
    return ledger.open_session(name="s", source=Path("nowhere/s.json"), app="rerun")


def kinds(ledger):
    return [(receipt.kind, receipt.lines) for receipt in ledger.receipts("s")]


def lines(ledger):
    return [raw for _, raw in ledger.lines("s")]


def segment(ledger, number=1):
    return ledger.entry("s").events / f"{number:06d}.ndjson"


def test_appended_lines_are_queued_and_receipted(ledger):
    """Each batch gets numbers, a receipt with its digest and its place in the source, and waits in the queue."""
    writer = opened(ledger)
    assert (0, 0) == (writer.source_position, writer.next_line)
    assert range(2) == writer.append([b"one", b"two"], source_bytes=(0, 8))
    assert range(2, 3) == writer.append([b"two"], source_bytes=(8, 12))
    assert range(3, 3) == writer.append([], source_bytes=(12, 12))
    assert {0: b"one", 1: b"two", 2: b"two"} == dict(writer.queued)
    assert 12 == writer.source_position
    assert [("opened", None), ("witnessed", (0, 1)), ("witnessed", (2, 2))] == kinds(ledger)
    assert [None, (0, 8), (8, 12)] == [receipt.source_bytes for receipt in ledger.receipts("s")]
    assert verify(ledger, "s").whole


def test_folders_that_several_share_are_synced_once(ledger):
    """Whoever syncs many sessions passes on which folders have been; nothing more is due after that."""
    writer = opened(ledger)
    writer.append([b"one"], source_bytes=(0, 4))
    events, receipts = ledger.root / "events", ledger.root / "receipts"
    synced = {events}
    writer.sync(synced)
    assert {ledger.root, events, events / "s", receipts} == synced
    synced.clear()
    writer.sync(synced)
    assert set() == synced


def test_reopened_session_goes_on(ledger):
    """What a witness knows when it starts again is what it knew when it stopped."""
    writer = opened(ledger)
    writer.append([b"one", b"two"], source_bytes=(0, 8))
    receipts = kinds(ledger)
    writer.sync()
    writer.close()
    again = opened(ledger)
    assert ({0: b"one", 1: b"two"}, 8, 2) == (dict(again.queued), again.source_position, again.next_line)
    assert receipts == kinds(ledger)


def test_released_lines_leave_the_queue_once(ledger):
    """Numbers are coalesced into ranges; those that are not queued any more are passed over."""
    writer = opened(ledger)
    writer.append([b"a", b"b", b"c", b"d", b"e"], source_bytes=(0, 10))
    writer.release([3, 1, 0, 1, 99], why="emptied", distinct_id="f" * 32)
    writer.release(range(4), why="deleted", distinct_id=None)
    writer.release([], why="deleted", distinct_id=None)
    assert [("released", (0, 1)), ("released", (3, 3)), ("released", (2, 2))] == kinds(ledger)[2:]
    assert {4: b"e"} == dict(writer.queued)
    assert 0 == writer.source_position
    assert {4: b"e"} == dict(opened(ledger).queued)
    assert verify(ledger, "s").whole


@pytest.mark.parametrize("raw", [b"", b"  ", b"a\nb"])
def test_what_is_no_line_is_refused(ledger, raw):
    """A blank line would pass for a purged one, a newline for two lines."""
    with pytest.raises(ValueError, match="blank or holds a newline"):
        opened(ledger).append([b"a", raw], source_bytes=(0, 1))
    assert [] == ledger.sessions()


def test_lines_without_a_receipt_are_adopted(ledger):
    """Lines that were copied just before a kill count as queued, and get a receipt that does not know their place."""
    opened(ledger).append([b"one"], source_bytes=(0, 4))
    with segment(ledger).open("ab") as log:
        log.write(b"two\nthree\n")
    writer = opened(ledger)
    assert {0: b"one", 1: b"two", 2: b"three"} == dict(writer.queued)
    assert None is writer.source_position
    assert ("witnessed", (1, 2)) == kinds(ledger)[-1]
    assert "source_bytes" not in ledger.receipts("s")[-1].details
    assert verify(ledger, "s").whole
    before = kinds(ledger)
    opened(ledger)
    assert before == kinds(ledger)


def test_torn_tail_is_cut_and_kept(ledger):
    """Half a line is no line; its bytes are in a receipt, once."""
    opened(ledger).append([b"one"], source_bytes=(0, 4))
    with segment(ledger).open("ab") as log:
        log.write(b"tw\xff")
    writer = opened(ledger)
    healed = ledger.receipts("s")[-1]
    assert ("healed", "000001.ndjson", 4, b"tw\xff") == (
        healed.kind,
        healed.text("segment"),
        healed.details["offset"],
        base64.b64decode(healed.text("torn")),
    )
    assert range(1, 2) == writer.append([b"two"], source_bytes=(4, 8))
    assert [b"one", b"two"] == lines(ledger)
    with segment(ledger).open("ab") as log:
        log.write(b"x")
    opened(ledger)
    with segment(ledger).open("ab") as log:
        log.write(b"x")  # as if the cut had not reached the disk
    opened(ledger)
    assert ["healed", "healed"] == [kind for kind, _ in kinds(ledger) if kind == "healed"]


def test_missing_middle_segment_is_lost_and_moves_no_other_line(ledger, monkeypatch):
    """Lines behind a missing segment keep their numbers and states; the missing ones are *lost*."""
    monkeypatch.setattr(session_log, "SEGMENT_BYTES", 4)
    writer = opened(ledger)
    writer.append([b"one", b"two", b"three", b"four"], source_bytes=(0, 20))
    writer.release([1, 3], why="emptied", distinct_id=None)
    segment(ledger, 2).unlink()
    writer = opened(ledger)
    assert [b"one", b"", b"three", b"four"] == lines(ledger)
    expected = [State.QUEUED, State.LOST, State.QUEUED, State.RELEASED]
    assert expected == [ledger.states("s").at(n) for n in range(4)]
    assert {0: b"one", 2: b"three"} == dict(writer.queued)
    assert range(4, 5) == writer.append([b"five"], source_bytes=(0, 5))


def test_receipts_without_a_log_are_lost_lines(ledger):
    """A deleted log leaves its receipts true: new lines get new numbers."""
    opened(ledger).append([b"one", b"two"], source_bytes=(0, 8))
    segment(ledger).unlink()
    segment(ledger).parent.rmdir()
    writer = opened(ledger)
    assert ({}, 2) == (dict(writer.queued), writer.next_line)
    assert [(0, 1)] == ledger.states("s").ranges(State.LOST, 2)
    assert range(2, 3) == writer.append([b"three"], source_bytes=(0, 6))


def test_log_without_receipts_gets_some(ledger):
    """Deleted receipts leave the lines queued, under a new salt; blanks among them stay purged."""
    writer = opened(ledger)
    writer.append([b"one", b"two", b"three"], source_bytes=(0, 14))
    writer.release([0], why="emptied", distinct_id=None)
    forget(ledger, ForgetEvent(folder="s", line=1))
    salt = ledger.receipts("s")[0].salt
    ledger.entry("s").receipts.unlink()
    assert {0: b"one", 2: b"three"} == dict(opened(ledger).queued)
    assert salt != ledger.receipts("s")[0].salt
    assert [State.QUEUED, State.PURGED, State.QUEUED] == [ledger.states("s").at(n) for n in range(3)]


def test_empty_segment_and_foreign_files_do_no_harm(ledger):
    """A segment that was made and never written to is filled; what is not ours is left alone."""
    segment(ledger).parent.mkdir(parents=True)
    segment(ledger).write_bytes(b"")
    (segment(ledger).parent / "notes.txt").write_bytes(b"foreign\n")
    assert range(1) == opened(ledger).append([b"one"], source_bytes=(0, 4))
    assert b"one\n" == segment(ledger).read_bytes()
    assert {0: b"one"} == dict(opened(ledger).queued)


def test_receipts_that_name_too_many_lines_stop_the_session(ledger):
    """A forged receipt over 10^15 lines does not fill the disk with empty ones."""
    path = ledger.entry("s").receipts
    path.parent.mkdir(parents=True)
    forged = Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind="released", details={"lines": [0, 10**15]})
    path.write_bytes(encode(forged) + b"\n")
    with pytest.raises(LedgerError, match="names 1000000000000001 lines"):
        opened(ledger)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes to make a disk full")
def test_full_disk_changes_nothing(tmp_path):
    """If the receipt can't be written the lines are taken back as well, and may be given again."""
    run = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, str(tmp_path / "full")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    first, second, left, again = run.stdout.splitlines()
    assert "s.ndjson cannot be written: File too large" in first
    assert "s.ndjson cannot be written: File too large" in second
    assert "{0: b'one'} 4 [b'one']" == left
    assert "range(1, 2) [b'one', b'two']" == again


def test_purge_of_another_takes_lines_out_of_the_queue(ledger):
    """Lines that somebody else purged are neither released nor counted as queued any more."""
    writer = opened(ledger)
    writer.append([b"a", b"b", b"c"], source_bytes=(0, 6))
    forget(Ledger(root=ledger.root, clock=SystemClock()), ForgetEvent(folder="s", line=1))
    writer.release([0, 1], why="emptied", distinct_id=None)
    assert {2: b"c"} == dict(writer.queued)
    assert [("purging", (1, 1)), ("purged", (1, 1)), ("released", (0, 0))] == kinds(ledger)[2:]


def test_session_forgotten_by_another_begins_anew(ledger):
    """After a whole session was forgotten, its next line is line 0 of a new chain; nothing else is made."""
    writer = opened(ledger)
    writer.append([b"secret", b"secret too"], source_bytes=(0, 18))
    salt = ledger.receipts("s")[0].salt
    forget(Ledger(root=ledger.root, clock=SystemClock()), ForgetSession(folder="s"))
    writer.sync()
    writer.release([0], why="emptied", distinct_id=None)
    assert [] == [path for path in ledger.root.rglob("*") if path.is_file() and "witness" not in path.name]
    assert ({}, 0) == (dict(writer.queued), writer.source_position)
    assert range(1) == writer.append([b"new"], source_bytes=(18, 22))
    assert ({0: b"new"}, [b"new"]) == (dict(writer.queued), lines(ledger))
    assert salt != ledger.receipts("s")[0].salt
    assert verify(ledger, "s").whole


def test_log_deleted_by_hand_is_noticed_by_the_next_append(ledger):
    """A log that goes away under a witness is told as lost, and the new line is not."""
    writer = opened(ledger)
    writer.append([b"one"], source_bytes=(0, 4))
    segment(ledger).unlink()
    assert range(1, 2) == writer.append([b"two"], source_bytes=(4, 8))
    assert [b"", b"two"] == lines(ledger)
    assert State.LOST is ledger.states("s").at(0)


def test_writer_that_could_not_look_never_writes_over_what_is_there(ledger):
    """If reading anew fails half-way it is done again before the next line; nothing is lost, nothing doubled."""
    writer = opened(ledger)
    writer.append([b"one", b"two"], source_bytes=(0, 8))
    chain = ledger.entry("s").receipts
    content = chain.read_bytes()
    chain.write_bytes(content[:-20] + b"\n")  # another chain, as far as the writer can see
    (ledger.entry("s").events / "000001.ndjson").rename(ledger.root / "aside")
    (ledger.entry("s").events / "000001.ndjson").symlink_to(ledger.root / "aside")
    with pytest.raises(LedgerError, match=r"000001\.ndjson cannot be"):
        writer.append([b"three"], source_bytes=(8, 14))
    assert b"one\ntwo\n" == (ledger.root / "aside").read_bytes()
    (ledger.root / "aside").replace(ledger.entry("s").events / "000001.ndjson")
    chain.write_bytes(content)
    writer.append([b"three"], source_bytes=(8, 14))
    assert [b"one", b"two", b"three"] == lines(ledger)
    assert {0: b"one", 1: b"two", 2: b"three"} == dict(writer.queued)
    assert verify(ledger, "s").whole


def test_lines_of_somebody_else_are_adopted(ledger):
    """What stands in the log and was not written here is kept and queued, and the new line follows it."""
    writer = opened(ledger)
    writer.append([b"one"], source_bytes=(0, 4))
    with segment(ledger).open("ab") as log:
        log.write(b"other\nto")
    assert range(2, 3) == writer.append([b"two"], source_bytes=(4, 8))
    assert {0: b"one", 1: b"other", 2: b"two"} == dict(writer.queued)
    assert verify(ledger, "s").whole


def test_unusable_folder_is_named(ledger):
    """A file in place of a folder is an error with its name, and nothing is left behind."""
    ledger.root.joinpath("events").write_bytes(b"")
    with pytest.raises(LedgerError, match="cannot be"):
        opened(ledger).append([b"one"], source_bytes=(0, 4))
    (ledger.root / "events").unlink()
    assert range(1) == opened(ledger).append([b"one"], source_bytes=(0, 4))
