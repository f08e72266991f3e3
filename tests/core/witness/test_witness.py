"""The witness over real folders; the real Rerun has tests of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import AlreadyWatched
from pellucid.housekeeping.known_sessions import KnownSessions
from pellucid.ledger.ledger import Ledger


def test_lines_are_copied_and_released(watched):
    """Lines are queued as they come and released when their file is emptied, with the id of the config."""
    file = watched.folder / "s.json"
    file.write_bytes(b"a\nb\n")
    assert watched.queued("s", b"a", b"b")
    file.write_bytes(b"")
    assert watched.released("s", b"a", b"b")
    last = watched.ledger.receipts("s")[-1]
    assert ("emptied", "a" * 32) == (last.text("why"), last.text("distinct_id"))


def test_folder_removed_and_made_again(watched):
    """A folder that `rerun reset` removed releases its lines, and is followed once it is there again."""
    (watched.folder / "s.json").write_bytes(b"a\n")
    assert watched.queued("s", b"a")
    shutil.rmtree(watched.folder)
    assert watched.released("s", b"a")
    watched.folder.mkdir()
    (watched.folder / "t.json").write_bytes(b"b\n")
    assert watched.queued("t", b"b")


def test_config_decides_where_and_who(watched, tmp_path):
    """A new id and a new data folder in the config count at once; the old folder is still followed."""
    (watched.folder / "s.json").write_bytes(b"a\n")
    assert watched.queued("s", b"a")
    other = tmp_path / "other"
    watched.configure(other, "b" * 32)
    assert watched.until(lambda: watched.ledger.witness().data_dir == other)
    other.mkdir()
    (other / "t.json").write_bytes(b"b\n")
    assert watched.queued("t", b"b")
    (watched.folder / "s.json").unlink()
    assert watched.released("s", b"a")
    assert "b" * 32 == watched.ledger.receipts("s")[-1].text("distinct_id")


def test_unreadable_config_means_no_id(watched):
    """While the config cannot be read nobody knows the id, and the receipt says so."""
    (watched.folder / "s.json").write_bytes(b"a\n")
    assert watched.queued("s", b"a")
    watched.config_file.write_bytes(b"{")
    # Without a config that says otherwise, the default folder counts: a sign that it has been read.
    assert watched.until(
        lambda: watched.ledger.witness().data_dir == watched.config_file.parent / "analytics"
    )
    (watched.folder / "s.json").unlink()
    assert watched.released("s", b"a")
    assert watched.ledger.receipts("s")[-1].details["distinct_id"] is None


def test_what_lies_there_is_read_and_what_is_gone_is_released(room):
    """Start-up copies what is there, and releases what went while nobody watched."""
    (room.folder / "s.json").write_bytes(b"a\n")
    (room.folder / "t.json").write_bytes(b"b\n")
    room.start()
    assert room.queued("s", b"a")
    assert room.queued("t", b"b")
    room.stop()
    (room.folder / "s.json").unlink()
    (room.folder / "t.json").write_bytes(b"b\nc\n")
    (room.folder / "u.json").write_bytes(b"d\n")
    room.start()
    assert room.released("s", b"a")
    assert "found gone" == room.ledger.receipts("s")[-1].text("why")
    assert room.queued("t", b"b", b"c")
    assert room.queued("u", b"d")


@pytest.mark.parametrize("backend", ["inotify", "watchfiles", "polling"])
def test_a_folder_that_went_while_nobody_watched(room, backend):
    """There is nothing to look at, however it is watched: that is known at once, and its lines are released."""
    (room.folder / "s.json").write_bytes(b"a\n")
    room.start()
    assert room.queued("s", b"a")
    room.stop()
    shutil.rmtree(room.folder)
    room.start(backend)
    assert room.released("s", b"a")
    assert "found gone" == room.ledger.receipts("s")[-1].text("why")


def test_only_session_files_are_copied(room):
    """Other files, unborn sessions and folders are none of the witness's business."""
    (room.folder / "notes.txt").write_bytes(b"private\n")
    (room.folder / "draft.json.tmp").write_bytes(b"private\n")
    (room.folder / "folder.json").mkdir()
    (room.folder / "s.json").write_bytes(b"a\n")
    room.start()
    assert room.queued("s", b"a")
    room.stop()
    assert ["s"] == [entry.folder for entry in room.ledger.sessions()]


def test_an_unborn_session_is_followed_through_its_birth(room):
    """A file that is opened as `.json.tmp`, renamed, written, emptied and unlinked leaves its line in the ledger."""
    room.start()
    assert room.until(lambda: room.ledger.witness() is not None)
    unborn, born = room.folder / "s.json.tmp", room.folder / "s.json"
    with unborn.open("wb", buffering=0) as live:
        unborn.rename(born)
        live.write(b"a\n")
        assert room.queued("s", b"a")
        live.truncate(0)
        born.unlink()
        assert room.released("s", b"a")


def test_a_ledger_that_cannot_be_written_is_told_and_tried_again(room):
    """The witness says what is wrong, goes on watching, and writes what it saw once it can."""
    room.start()
    assert room.until(lambda: room.ledger.witness() is not None)
    (room.ledger.root / "events").write_bytes(b"in the way")
    (room.folder / "s.json").write_bytes(b"a\n")
    assert room.until(lambda: room.ledger.witness().trouble)
    assert "events" in room.ledger.witness().trouble
    assert "goes on watching" in room.said[-1]
    (room.folder / "s.json").write_bytes(b"")
    (room.ledger.root / "events").unlink()
    assert room.released("s", b"a")
    assert room.until(lambda: not room.ledger.witness().trouble)
    assert "Pellucid's copies are written again." == room.said[-1]


def test_a_ledger_that_cannot_be_made_is_tried_again(room):
    """A witness that finds no place for its ledger waits for one, and has not looked away meanwhile."""
    room.ledger.root.write_bytes(b"in the way")
    (room.folder / "s.json").write_bytes(b"a\n")
    room.start()
    assert room.until(lambda: room.said)
    assert "goes on watching" in room.said[0]
    room.ledger.root.unlink()
    assert room.queued("s", b"a")


def test_a_second_witness_is_refused(room):
    """One ledger has one witness."""
    with room.ledger.claim(backend="none", data_dir=room.folder):
        room.start()
        with pytest.raises(AlreadyWatched):
            room.stop()


def test_more_files_than_descriptors(room, tmp_path):
    """Quiet files give up their descriptors to others, and are known again when they change."""
    for number in range(400):
        (room.folder / f"{number}.json").write_bytes(b"%d\n" % number)
    watch = [sys.executable, "-m", "pellucid", "watch", "--config-file", str(room.config_file)]
    process = subprocess.Popen(
        ["sh", "-c", 'ulimit -n 180 && exec "$@"', "sh", *watch],
        stderr=subprocess.PIPE,
        text=True,
        env={"PELLUCID_HOME": str(tmp_path / "pellucid"), "HOME": str(tmp_path)},
    )
    (root,) = _wait_for_ledger(room, tmp_path / "pellucid" / "data" / "apps")
    room.ledger = Ledger(root=root, clock=SystemClock())
    assert room.queued("399", b"399")
    assert room.until(lambda: len(room.ledger.sessions()) == 400)
    with (room.folder / "0.json").open("ab") as file:
        file.write(b"more\n")
    assert room.queued("0", b"0", b"more")
    process.terminate()
    _, said = process.communicate(timeout=60)
    assert 0 == process.returncode, said
    assert "Too many open files" not in said


def test_it_stays_small(room, tmp_path):
    """Both processes of a witness that has kept house need 40 MB together, and have nothing big in them."""
    if sys.platform != "linux":
        pytest.skip("reads /proc")
    process = subprocess.Popen(
        [sys.executable, "-m", "pellucid", "watch", "--config-file", str(room.config_file)],
        stderr=subprocess.DEVNULL,
        env={"PELLUCID_HOME": str(tmp_path / "pellucid"), "HOME": str(tmp_path)},
    )
    (root,) = _wait_for_ledger(room, tmp_path / "pellucid" / "data" / "apps")
    room.ledger = Ledger(root=root, clock=SystemClock())
    for number in range(50):
        (room.folder / f"{number}.json").write_bytes(b"x" * 1000 + b"\n")
    assert room.until(lambda: len(room.ledger.sessions()) == 50)
    assert room.until(
        lambda: KnownSessions(root).read()
    )  # what it does soon after its start brings more modules along
    (child,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
    abouts = [Path(f"/proc/{pid}") for pid in (process.pid, child)]
    sizes = [int((about / "status").read_text("ascii").split("VmHWM:")[1].split()[0]) for about in abouts]
    shares = [
        int((about / "smaps_rollup").read_text("ascii").split("Pss:")[1].split()[0]) for about in abouts
    ]
    maps = "".join((about / "maps").read_text("utf-8") for about in abouts)
    process.terminate()
    assert 0 == process.wait(60)
    assert max(sizes) < 40_000
    assert sum(shares) < 40_000
    unwanted = ("numpy", "PySide6", "watchfiles", "stringzilla", "psutil", "_ssl")
    assert [] == [name for name in unwanted if name in maps]


def _wait_for_ledger(room, apps: Path) -> list[Path]:
    assert room.until(lambda: apps.is_dir() and list(apps.glob("*/witness.json")))
    return list(apps.iterdir())
