"""What only inotify can get wrong."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import threading

import pytest

from pellucid.watch import FileChange, open_watcher

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's own")


@pytest.fixture
def backend():
    """Only inotify."""
    return "inotify"


def test_writes_to_an_unlinked_file_are_named(watched, folder):
    """An old Rerun unlinks a newer one's live file, which goes on writing to it: its name is still named."""
    with (folder / "a.json").open("ab", buffering=0) as live:
        (folder / "a.json").unlink()
        watched.settle()
        live.write(b"one\n")
        assert watched.names(folder, "a.json")


def test_writes_into_a_removed_folder_are_named(watched, folder):
    """The same after `rerun reset` took the whole folder away and another was made."""
    with (folder / "a.json").open("ab", buffering=0) as live:
        shutil.rmtree(folder.parent)
        folder.mkdir(parents=True)
        watched.settle()
        live.write(b"one\n")
        assert watched.until(lambda: FileChange(folder=folder, name="a.json") in watched.changes)


def test_each_write_is_named(watched, folder):
    """Also the hundredth, whose sign is known by heart, and also after the folder was replaced by another."""
    change = FileChange(folder=folder, name="a.json")
    for _ in range(2):
        with (folder / "a.json").open("ab", buffering=0) as live:
            watched.settle()
            for _ in range(100):
                live.write(b"one\n")
                assert [change] == watched.watcher.wait(20)
        shutil.rmtree(folder)
        folder.mkdir()
        assert watched.names(folder, None)


def test_writes_in_turn_are_named_apart(watched, folder):
    """Two files that are written to in turn are never taken for each other."""
    with (
        (folder / "a.json").open("ab", buffering=0) as one,
        (folder / "b.json").open("ab", buffering=0) as other,
    ):
        watched.settle()
        for _ in range(10):
            for name, live in (("a.json", one), ("b.json", other)):
                live.write(b"one\n")
                assert [FileChange(folder=folder, name=name)] == watched.watcher.wait(20)
            for live in (one, other):
                live.write(b"two\n")
            assert watched.until(lambda: {"a.json", "b.json"} <= {each.name for each in watched.changes})
            watched.changes = []


def test_overflow_means_look_again(folder, watched):
    """When the kernel's queue overflows, every folder is named as a whole."""
    with open("/proc/sys/fs/inotify/max_queued_events", encoding="ascii") as setting:  # noqa: PTH123
        most = int(setting.read())
    if most > 100_000:
        pytest.skip("the kernel's queue is too long to overflow in a test")
    # Two files in turn: equal events that follow each other are merged by the kernel.
    descriptors = [os.open(folder / name, os.O_CREAT | os.O_WRONLY) for name in ("a", "b")]
    for number in range(most + 100):
        os.pwrite(descriptors[number % 2], b"x", 0)
    for descriptor in descriptors:
        os.close(descriptor)
    assert watched.until(lambda: FileChange(folder=folder, name=None) in watched.changes)
    watched.settle()
    (folder / "c").touch()
    assert watched.names(folder, "c")


def test_out_of_instances_means_polling(folder):
    """Where the system lends no inotify instance, folders are polled, and the watcher says so."""
    open_watcher(folder).close()  # its modules are read while there are descriptors
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    lowest = os.open(folder, os.O_RDONLY)
    os.close(lowest)
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, hard))
    try:
        watcher = open_watcher(folder)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert "polling" == watcher.backend
    assert "No inotify instance is to be had" in watcher.notice
    watcher.close()


def test_out_of_watches_means_polling_that_folder(folder):
    """A folder for which no watch is left is polled; the watcher says so, and still names what changes."""
    # The limit of a user namespace of its own: nobody else on the machine notices.
    setting = "/proc/sys/user/max_inotify_watches"
    unshare = shutil.which("unshare")
    probe = [unshare or "unshare", "--user", "--map-root-user", "sh", "-c"]
    if (
        unshare is None
        or subprocess.run([*probe, f"echo 1 > {setting}"], capture_output=True, check=False).returncode
    ):
        pytest.skip("user namespaces are not to be had here")
    command = f'echo 1 > {setting} && exec "$0" -c "$1" "$2"'
    ended = subprocess.run(
        [*probe, command, sys.executable, OUT_OF_WATCHES, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ("a.json\n", "") == (ended.stdout, ended.stderr)


OUT_OF_WATCHES = """
import sys
from pathlib import Path
from pellucid.watch import open_watcher
folder = Path(sys.argv[1])
watcher = open_watcher(folder)
assert f"{folder} is polled" in watcher.notice, watcher.notice
assert [None] == [change.name for change in watcher.wait(20)]
(folder / "a.json").touch()
print(*(change.name for change in watcher.wait(20)))
watcher.close()
"""


def test_idle_ancestors_are_let_go(tmp_path):
    """Once a folder is there, ancestors above the nearest two are no longer watched."""
    folder = tmp_path / "a" / "b" / "c"
    watcher = open_watcher(folder, backend="inotify")
    watcher.wait(1)
    folder.mkdir(parents=True)
    while watcher.wait(0.3):
        pass
    descriptor = watcher._kernel
    with open(f"/proc/self/fdinfo/{descriptor}", encoding="ascii") as listing:  # noqa: PTH123
        inodes = {int(line.split("ino:")[1].split()[0], 16) for line in listing if line.startswith("inotify")}
    assert {path.stat().st_ino for path in (folder, folder.parent, folder.parent.parent)} == inodes
    watcher.close()


def test_wakes_are_safe_from_many_threads(watched):
    """Many wakes at once are one wake, and none hangs."""
    threads = [threading.Thread(target=watched.watcher.wake) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [] == watched.watcher.wait(None)
    assert [] == watched.watcher.wait(0.05)


def test_whether_a_name_may_lead_to_another_file_is_told(watched, folder):
    """It does not where the file was written to or lost its name; whoever has it open need not hurry."""
    file, other = folder / "a.json", folder / "b.tmp"
    file.touch()
    other.touch()
    watched.settle()

    def told(do):
        do()
        return [(change.name, change.is_same) for change in watched.watcher.wait(20)]

    assert [("a.json", True)] == told(lambda: file.write_bytes(b"a"))
    assert [("a.json", True)] == told(lambda: file.write_bytes(b""))
    assert [("b.tmp", True), ("a.json", False)] == told(lambda: other.rename(file))
    assert [("a.json", True)] == told(file.unlink)
    assert [("a.json", False)] == told(file.touch)


def test_a_heeded_file_is_named_when_it_is_opened(watched, folder, tmp_path):
    """Wherever it lies; once it is deleted it is forgotten, and a new one can be heeded in its place."""
    program = tmp_path / "program"
    change = FileChange(folder=tmp_path, name="program")
    watched.watcher.heed(program)  # it is not there yet
    for _ in range(2):
        program.touch()
        watched.settle()
        watched.watcher.heed(program)
        assert b"" == program.read_bytes()
        assert [change] == watched.watcher.wait(20)
        assert b"" == program.read_bytes()  # once only, until it is heeded again
        assert [] == watched.watcher.wait(0.3)
        program.unlink()
        watched.settle()
    (folder / "a.json").touch()
    assert watched.names(folder, "a.json")
    assert change not in watched.changes
