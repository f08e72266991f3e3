"""Forgetting: what was asked for is nowhere any more, and nothing else is touched."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError, NotFoundError
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.log_erasure import delete_log
from pellucid.ledger.purge import ForgetApp, ForgetEvent, ForgetSession, Forgotten, forget, resume
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.verification import verify
from pellucid.state import State

MARKER = b"MARKER-7f3a"

_WITNESS = """
import sys
from pathlib import Path
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
root = Path(sys.argv[1])
ledger = Ledger(root=root, clock=SystemClock())
with ledger.claim(backend="polling", data_dir=root):
    writer = ledger.open_session(name="s", source=Path("nowhere"), app="rerun")
    print("ready", flush=True)
    for number in range(int(sys.argv[2])):
        writer.append([b"%s %d" % (b"secret" if number % 2 else b"plain", number)], source_bytes=(0, 1))
        if number % 5 == 0:
            writer.release(list(writer.queued)[:3], why="emptied", distinct_id=None)
    print("done", flush=True)
"""

_UNWRITABLE = """
import os, sys, tempfile
from pathlib import Path
from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.purge import ForgetSession, forget
with tempfile.TemporaryDirectory() as folder:
    if os.geteuid() == 0:
        os.chown(folder, 65534, -1)
        os.seteuid(65534)
    ledger = Ledger(root=Path(folder) / "ledger", clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=Path(folder)):
        writer = ledger.open_session(name="s", source=Path("nowhere"), app="rerun")
        writer.append([b"one"], source_bytes=(0, 1))
    before = ledger.entry("s").receipts.read_bytes()
    ledger.segments("s")[0].path.chmod(0o400)
    try:
        forget(ledger, ForgetSession(folder="s"))
    except LedgerError as error:
        print(error)
    print(before == ledger.entry("s").receipts.read_bytes(), [raw for _, raw in ledger.lines("s")])
"""


@pytest.fixture
def ledger(tmp_path):
    """A ledger that this process has claimed."""
    ledger = Ledger(root=tmp_path / "ledger", clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=tmp_path):
        yield ledger


@pytest.fixture
def live(tmp_path):
    """The app's own folder."""
    folder = tmp_path / "live"
    folder.mkdir()
    return folder


def write(ledger, live, name="s", lines=(b"a", b"b", b"c"), released=()):
    writer = ledger.open_session(name=name, source=live / f"{name}.json", app="rerun")
    writer.append(lines, source_bytes=(0, 1))
    writer.release(released, why="emptied", distinct_id=None)
    return writer


def on_disk(ledger):
    return b"".join(path.read_bytes() for path in ledger.root.rglob("*") if path.is_file())


def names(ledger):
    return sorted(
        str(path.relative_to(ledger.root)) for path in ledger.root.rglob("*") if "witness" not in path.name
    )


def test_forgotten_event_is_nowhere(ledger, live):
    """Its bytes are spaces, its receipts say so, every other line is as it was."""
    write(ledger, live, lines=[b"before", b"x" + MARKER, b"after"], released=[1])
    assert Forgotten(lines=1) == forget(ledger, ForgetEvent(folder="s", line=1))
    assert MARKER not in on_disk(ledger)
    assert [b"before", b" " * 12, b"after"] == [raw for _, raw in ledger.lines("s")]
    assert [State.QUEUED, State.PURGED, State.QUEUED] == [ledger.states("s").at(n) for n in range(3)]
    assert ["purging", "purged"] == [receipt.kind for receipt in ledger.receipts("s")[-2:]]
    assert verify(ledger, "s").whole
    assert Forgotten() == forget(ledger, ForgetEvent(folder="s", line=1))


def test_forgotten_session_is_gone_with_its_salt(ledger, live):
    """Segments, receipts and lock are deleted; other sessions stay."""
    write(ledger, live, lines=[MARKER, b"b"])
    write(ledger, live, name="other")
    before = [name for name in names(ledger) if "other" in name]
    assert Forgotten(lines=2, deleted=("s",)) == forget(ledger, ForgetSession(folder="s"))
    assert sorted([*before, "events", "receipts"]) == names(ledger)
    assert MARKER not in on_disk(ledger)


def test_last_event_takes_the_session_along(ledger, live):
    """A session of which every line was forgotten, one by one, is gone as well."""
    write(ledger, live)
    found = [forget(ledger, ForgetEvent(folder="s", line=line)) for line in range(3)]
    assert [(), (), ("s",)] == [one.deleted for one in found]
    assert [] == ledger.sessions()


def test_forgotten_app_leaves_nothing(ledger, live, tmp_path):
    """All sessions go, with what interrupted deletions left and with the column cache."""
    for name in ("s", "t", "ö ö"):
        write(ledger, live, name=name, lines=[MARKER + name.encode()])
    for leftover in ("gone.lock", "gone.new"):
        (ledger.root / "receipts" / leftover).write_bytes(MARKER)
    (ledger.root / "housekeeping").mkdir()
    (ledger.root / "housekeeping" / "retired.ndjson").write_bytes(MARKER)
    cache = tmp_path / "cache"
    (cache / "deep").mkdir(parents=True)
    (cache / "deep" / "columns").write_bytes(MARKER)
    found = forget(ledger, ForgetApp(), column_cache=cache)
    assert (3, 3) == (found.lines, len(found.deleted))
    assert ["events", "receipts"] == names(ledger)
    assert MARKER not in on_disk(ledger)
    assert not cache.exists()
    assert Forgotten() == forget(ledger, ForgetApp(), column_cache=cache)


def test_forgetting_an_app_can_be_ended_between_two_sessions(ledger, live):
    """What was forgotten stays so and is told; the others, and what was remembered of earlier ones, are as they were."""
    for name in ("s", "t", "u"):
        write(ledger, live, name=name, lines=[MARKER + name.encode()])
    retired = ledger.root / "housekeeping" / "retired.ndjson"
    retired.parent.mkdir()
    retired.write_bytes(b"{}")
    shares = []
    found = forget(ledger, ForgetApp(), on_progress=shares.append, cancelled=lambda: len(shares) == 2)
    assert (2, 2, 1) == (found.lines, len(found.deleted), found.left)
    assert [0, 1 / 3] == shares
    [kept] = ledger.sessions()
    assert {kept.folder} == {"s", "t", "u"} - set(found.deleted)
    assert MARKER + kept.folder.encode() in on_disk(ledger)
    assert retired.exists()
    assert (1, 0) == ((again := forget(ledger, ForgetApp())).lines, again.left)


def test_lines_in_the_live_file_are_kept_and_listed(ledger, live):
    """What the app's own file still holds would only be copied again; each copy counts once."""
    write(ledger, live, lines=[b"sent", b"twice", b"twice", b"torn", b"gone"], released=[0])
    (live / "s.json").write_bytes(b"\0\0twice\nsent\ntorn")
    found = forget(ledger, ForgetSession(folder="s"))
    assert Forgotten(lines=3, still_queued=(("s", 2), ("s", 3))) == found
    assert [State.PURGED, State.PURGED, State.QUEUED, State.QUEUED, State.PURGED] == [
        ledger.states("s").at(n) for n in range(5)
    ]
    assert {2: b"twice", 3: b"torn"} == dict(
        ledger.open_session(name="s", source=live / "s.json", app="rerun").queued
    )
    assert Forgotten(still_queued=(("s", 2),)) == forget(ledger, ForgetEvent(folder="s", line=2))
    (live / "s.json").unlink()
    assert ("s",) == forget(ledger, ForgetSession(folder="s")).deleted


def test_moved_data_folder_is_looked_at_too(ledger, live, tmp_path):
    """The session's file may be where the app keeps its files now."""
    write(ledger, live, lines=[b"here"])
    (tmp_path / "moved").mkdir()
    (tmp_path / "moved" / "s.json").write_bytes(b"here\n")
    found = forget(ledger, ForgetSession(folder="s"), data_dir=tmp_path / "moved")
    assert (("s", 0),) == found.still_queued
    assert ("s",) == forget(ledger, ForgetSession(folder="s")).deleted


def test_live_file_that_cannot_be_read_may_hold_everything(ledger, live):
    """In doubt a queued line is kept; a released one is not in the queue anyway."""
    write(ledger, live, released=[0])
    (live / "s.json").mkdir()
    found = forget(ledger, ForgetSession(folder="s"))
    assert (1, (("s", 1), ("s", 2))) == (found.lines, found.still_queued)


def test_unknown_targets_are_not_found(ledger, live):
    """A session or line that the ledger does not have is said so, and nothing is made."""
    with pytest.raises(NotFoundError, match="no session x"):
        forget(ledger, ForgetSession(folder="x"))
    assert [] == names(ledger)
    write(ledger, live)
    with pytest.raises(NotFoundError, match="no line 3"):
        forget(ledger, ForgetEvent(folder="s", line=3))
    assert Forgotten() == forget(Ledger(root=live / "none", clock=SystemClock()), ForgetApp())


def test_line_of_a_damaged_log_is_not_guessed(ledger, live):
    """Where lines are missing, numbers may point at others: nothing is blanked by mistake."""
    write(ledger, live)
    path = ledger.segments("s")[0].path
    path.write_bytes(b"b\nc\n")
    with pytest.raises(LedgerError, match="has lost lines"):
        forget(ledger, ForgetEvent(folder="s", line=1))
    assert b"b\nc\n" == path.read_bytes()
    assert ("s",) == forget(ledger, ForgetSession(folder="s")).deleted


def test_torn_tails_are_forgotten_as_well(ledger, live):
    """Half a line in the log, or kept in a receipt, goes with the line or with the session."""
    write(ledger, live, lines=[b"a"])
    path = ledger.segments("s")[0].path
    with path.open("ab") as log:
        log.write(MARKER)
    write(ledger, live, lines=[MARKER + b" whole"])
    kept = base64.b64encode(MARKER)
    assert kept in on_disk(ledger)
    forget(ledger, ForgetEvent(folder="s", line=0))
    assert kept in on_disk(ledger)
    write(ledger, live, lines=[b"c"])
    forget(ledger, ForgetEvent(folder="s", line=1))
    assert kept not in on_disk(ledger)
    assert verify(ledger, "s").whole
    with path.open("ab") as log:
        log.write(MARKER)
    (live / "s.json").write_bytes(b"c\n")
    forget(ledger, ForgetSession(folder="s"))
    assert MARKER not in on_disk(ledger)
    assert [b"c"] == [raw for _, raw in ledger.lines("s") if raw.strip()]


@pytest.mark.parametrize("finisher", ["resume", "open", "forget"])
def test_interrupted_purge_is_finished_by_whoever_comes_next(ledger, live, finisher):
    """`purging` on disk is a promise, whether the bytes were blanked or not."""
    write(ledger, live, lines=[b"a", MARKER, b"c"])
    receipts = ReceiptLog(path=ledger.entry("s").receipts, clock=SystemClock())
    with receipts.locked():
        receipts.catch_up()
        receipts.append([Draft(kind="purging", details={"lines": [1, 1]})])
    if finisher == "resume":
        assert 1 == resume(ledger)
    elif finisher == "open":
        writer = ledger.open_session(name="s", source=live / "s.json", app="rerun")
        assert {0: b"a", 2: b"c"} == dict(writer.queued)
    else:
        forget(ledger, ForgetEvent(folder="s", line=0))
    assert MARKER not in on_disk(ledger)
    assert () == ledger.states("s").unfinished_purges
    assert 0 == resume(ledger)


@pytest.mark.parametrize("finisher", ["resume", "open"])
def test_interrupted_deletion_is_finished(ledger, live, finisher, tmp_path):
    """Receipts of a session whose log was already deleted go as well; a new line begins a new session."""
    write(ledger, live)
    (live / "s.json").write_bytes(b"c\n")
    forget(ledger, ForgetSession(folder="s"))
    receipts = ReceiptLog(path=ledger.entry("s").receipts, clock=SystemClock())
    with receipts.locked():
        receipts.catch_up()
        receipts.append([Draft(kind=kind, details={"lines": [2, 2]}) for kind in ("purging", "purged")])
    delete_log(ledger.entry("s").events)
    cache = tmp_path / "cache"
    cache.mkdir()
    if finisher == "resume":
        assert 1 == resume(ledger, column_cache=cache)
        assert not cache.exists()
    else:
        writer = ledger.open_session(name="s", source=live / "s.json", app="rerun")
        assert (0, {}) == (writer.next_line, dict(writer.queued))
    assert [] == ledger.sessions()
    assert ["events", "receipts"] == names(ledger)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_what_cannot_be_destroyed_is_not_promised():
    """A segment that may not be written is named, and no receipt is written either."""
    run = subprocess.run(
        [sys.executable, "-c", _UNWRITABLE], capture_output=True, text=True, timeout=60, check=True
    )
    error, state = run.stdout.splitlines()
    assert "000001.ndjson cannot be written: Permission denied" in error
    assert "True [b'one']" == state


def test_purging_while_a_witness_writes(ledger):
    """A second process appends and releases all the while: no line is lost, none that was purged is left."""
    count = 160
    root = ledger.root.with_name("busy")
    busy = Ledger(root=root, clock=SystemClock())
    witness = subprocess.Popen(
        [sys.executable, "-c", _WITNESS, str(root), str(count)], stdout=subprocess.PIPE
    )
    try:
        assert b"ready\n" == witness.stdout.readline()
        purged: set[int] = set()
        while witness.poll() is None or len(purged) < count // 2:
            secret = [s.number for s, raw in busy.lines("s") if raw.startswith(b"secret")]
            for number in secret[:20]:
                forget(busy, ForgetEvent(folder="s", line=number))
                purged.add(number)
        assert (0, b"done\n") == (witness.wait(), witness.stdout.readline())
    finally:
        witness.kill()
        witness.wait()
        witness.stdout.close()
    assert set(range(1, count, 2)) == purged
    rows = [raw.strip() for _, raw in busy.lines("s")]
    assert [b"plain %d" % n if n % 2 == 0 else b"" for n in range(count)] == rows
    assert b"secret" not in on_disk(busy)
    assert verify(busy, "s").whole


def test_forgetting_a_whole_session_while_a_witness_writes(ledger):
    """Whatever is forgotten meanwhile, what is left at the end is whole and is what came last."""
    root = ledger.root.with_name("busy")
    busy = Ledger(root=root, clock=SystemClock())
    witness = subprocess.Popen([sys.executable, "-c", _WITNESS, str(root), "300"], stdout=subprocess.PIPE)
    try:
        assert b"ready\n" == witness.stdout.readline()
        while witness.poll() is None:
            forget(busy, ForgetApp())
        assert (0, b"done\n") == (witness.wait(), witness.stdout.readline())
    finally:
        witness.kill()
        witness.wait()
        witness.stdout.close()
    rows = [raw for _, raw in busy.lines("s") if raw.strip()]
    assert [b"%s %d" % (b"secret" if n % 2 else b"plain", n) for n in range(300 - len(rows), 300)] == rows
    assert verify(busy, "s").whole
    forget(busy, ForgetApp())
    assert [] == busy.sessions()
    assert Path(root / "events").is_dir()
