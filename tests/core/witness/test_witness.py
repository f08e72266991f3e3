"""The witness over real folders; the real Rerun has tests of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.errors import AlreadyWatched
from pellucid.ledger.ledger import Ledger
from pellucid.state import State
from pellucid.watch import open_watcher
from pellucid.witness.scribe import Scribe
from pellucid.witness.witness import Witness

DEADLINE_S = 30.0


class Room:
    """An app's folders, a ledger, and a witness that runs in a thread."""

    def __init__(self, top: Path) -> None:
        self.config_file = top / "config" / "analytics.json"
        self.config_file.parent.mkdir()
        self.folder = top / "data"
        self.folder.mkdir()
        self.ledger = Ledger(root=top / "ledger", clock=SystemClock())
        self.said: list[str] = []
        self._running: tuple[Witness, threading.Thread, list[BaseException]] | None = None
        self.configure(self.folder, "a" * 32)

    def configure(self, folder: Path, analytics_id: str) -> None:
        """Write the config as Rerun does: beside, then renamed."""
        config = {
            "analytics_enabled": True,
            "analytics_id": analytics_id,
            "metadata": {},
            "config_file_path": str(self.config_file),
            "data_dir_path": str(folder),
        }
        fresh = self.config_file.with_suffix(".tmp")
        fresh.write_text(json.dumps(config, separators=(",", ":")), encoding="utf-8")
        fresh.replace(self.config_file)

    def start(self, backend: str | None = None) -> None:
        """Start a witness; the config decides on the folder."""
        app = custom_app(self.config_file, self.folder)
        app = replace(app, data_dir_override=None)
        watcher = open_watcher(self.folder, backend=backend)
        clock = SystemClock()
        scribe = Scribe(app=app, ledger=self.ledger, clock=clock, wake=watcher.wake, say=self.said.append)
        scribe.report(backend=watcher.backend, data_dir=self.folder)
        witness = Witness(app=app, desk=scribe, watcher=watcher, clock=clock, say=self.said.append)
        failures: list[BaseException] = []

        def run() -> None:
            try:
                scribe.claim()
                witness.run()
            except BaseException as failure:  # noqa: BLE001 - raised by `stop`
                failures.append(failure)
            watcher.close()

        thread = threading.Thread(target=run)
        thread.start()
        self._running = (witness, thread, failures)

    def stop(self) -> None:
        """End the witness and raise what it raised."""
        if self._running is not None:
            witness, thread, failures = self._running
            self._running = None
            witness.stop()
            thread.join()
            if failures:
                raise failures[0]

    def lines(self, session: str, state: State) -> list[bytes]:
        """Return what the ledger holds of a session in one state."""
        states = self.ledger.states(session)
        return [raw for span, raw in self.ledger.lines(session) if states.at(span.number) is state]

    def queued(self, session: str, *lines: bytes) -> bool:
        """Wait until exactly these lines are queued."""
        return until(lambda: list(lines) == self.lines(session, State.QUEUED))

    def released(self, session: str, *lines: bytes) -> bool:
        """Wait until exactly these lines are released."""
        return until(lambda: list(lines) == self.lines(session, State.RELEASED))


def until(condition) -> bool:
    """Wait for a condition, for as long as it may take on a busy machine."""
    deadline = time.monotonic() + DEADLINE_S
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


@pytest.fixture
def room(tmp_path):
    room = Room(tmp_path)
    yield room
    room.stop()


@pytest.fixture(params=["inotify", "watchfiles", "polling"])
def watched(room, request):
    """A room with a witness, for each way to follow a folder."""
    if request.param == "inotify" and sys.platform != "linux":
        pytest.skip("inotify is Linux's own")
    room.start(request.param)
    assert until(lambda: room.ledger.witness() is not None)
    return room


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
    assert until(lambda: watched.ledger.witness().data_dir == other)
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
    assert until(lambda: watched.ledger.witness().data_dir == watched.config_file.parent / "analytics")
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
    assert until(lambda: room.ledger.witness() is not None)
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
    assert until(lambda: room.ledger.witness() is not None)
    (room.ledger.root / "events").write_bytes(b"in the way")
    (room.folder / "s.json").write_bytes(b"a\n")
    assert until(lambda: room.ledger.witness().trouble)
    assert "events" in room.ledger.witness().trouble
    assert "goes on watching" in room.said[-1]
    (room.folder / "s.json").write_bytes(b"")
    (room.ledger.root / "events").unlink()
    assert room.released("s", b"a")
    assert until(lambda: not room.ledger.witness().trouble)
    assert "Pellucid's copies are written again." == room.said[-1]


def test_a_ledger_that_cannot_be_made_is_tried_again(room):
    """A witness that finds no place for its ledger waits for one, and has not looked away meanwhile."""
    room.ledger.root.write_bytes(b"in the way")
    (room.folder / "s.json").write_bytes(b"a\n")
    room.start()
    assert until(lambda: room.said)
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
    (root,) = _wait_for_ledger(tmp_path / "pellucid" / "data" / "apps")
    room.ledger = Ledger(root=root, clock=SystemClock())
    assert room.queued("399", b"399")
    assert until(lambda: len(room.ledger.sessions()) == 400)
    with (room.folder / "0.json").open("ab") as file:
        file.write(b"more\n")
    assert room.queued("0", b"0", b"more")
    process.terminate()
    _, said = process.communicate(timeout=60)
    assert 0 == process.returncode, said
    assert "Too many open files" not in said


def test_it_stays_small(room, tmp_path):
    """Neither process of a witness at work needs 40 MB, or has numpy or Qt in it."""
    if sys.platform != "linux":
        pytest.skip("reads /proc")
    process = subprocess.Popen(
        [sys.executable, "-m", "pellucid", "watch", "--config-file", str(room.config_file)],
        stderr=subprocess.DEVNULL,
        env={"PELLUCID_HOME": str(tmp_path / "pellucid"), "HOME": str(tmp_path)},
    )
    (root,) = _wait_for_ledger(tmp_path / "pellucid" / "data" / "apps")
    room.ledger = Ledger(root=root, clock=SystemClock())
    for number in range(50):
        (room.folder / f"{number}.json").write_bytes(b"x" * 1000 + b"\n")
    assert until(lambda: len(room.ledger.sessions()) == 50)
    (child,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
    abouts = [Path(f"/proc/{pid}") for pid in (process.pid, child)]
    sizes = [int((about / "status").read_text("ascii").split("VmHWM:")[1].split()[0]) for about in abouts]
    maps = "".join((about / "maps").read_text("utf-8") for about in abouts)
    process.terminate()
    assert 0 == process.wait(60)
    assert max(sizes) < 40_000
    assert not [name for name in ("numpy", "PySide6", "watchfiles", "stringzilla", "psutil") if name in maps]


def _wait_for_ledger(apps: Path) -> list[Path]:
    assert until(lambda: apps.is_dir() and list(apps.glob("*/witness.json")))
    return list(apps.iterdir())
