"""Who has a file open for writing, asked of real processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from pellucid.witness.holders import Holder, find_holders, mark_of, newest_holder

_HOLD = """
import os, sys
mode = {"w": os.O_WRONLY | os.O_CREAT, "r": os.O_RDONLY}[sys.argv[1]]
held = os.open(sys.argv[2], mode, 0o600)
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def hold():
    """Have another process open a file until the test ends."""
    started = []

    def hold(path, mode="w"):
        process = subprocess.Popen(
            [sys.executable, "-c", _HOLD, mode, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert "ready\n" == process.stdout.readline()
        return process

    yield hold
    for process in started:
        process.communicate()


def identity(path):
    """Device and inode."""
    status = path.stat()
    return status.st_dev, status.st_ino


def find(path):
    """Look for the holder of one file."""
    return find_holders({identity(path)}, {path.parent}).get(identity(path))


def test_the_process_that_writes_is_found(tmp_path, hold):
    """With its program, when it was started, and what tells it from all others."""
    file = tmp_path / "s.json"
    before_ns = time.time_ns()
    process = hold(file)
    found = find(file)
    assert isinstance(found, Holder)
    assert process.pid == found.pid
    assert "python" in os.path.basename(found.program).lower()  # noqa: PTH119 - of whichever system
    assert before_ns - 2_000_000_000 < found.started_ns < time.time_ns() + 2_000_000_000
    assert found.mark == mark_of(process.pid)
    process.communicate()
    assert mark_of(process.pid) is None
    assert find(file) is None


def test_readers_do_not_count(tmp_path, hold):
    """The witness is one."""
    file = tmp_path / "s.json"
    file.touch()
    hold(file, "r")
    assert find(file) is None


def test_we_do_not_count_ourselves(tmp_path):
    """Whoever asks wants to know of others."""
    with (tmp_path / "s.json").open("w"):
        assert find(tmp_path / "s.json") is None


def test_nobody_is_asked_for_nothing(tmp_path):
    """Without a file there is no holder."""
    assert {} == find_holders(set(), {tmp_path})


def test_each_of_several_files_has_its_own(tmp_path, hold):
    """They are looked for all at once."""
    files = [tmp_path / f"{number}.json" for number in range(3)]
    pids = {identity(file): hold(file).pid for file in files if file.touch() is None}
    found = find_holders(set(pids), {tmp_path})
    assert pids == {each: holder.pid for each, holder in found.items()}


def test_marks_tell_processes_apart(hold, tmp_path):
    """Also two that were started one right after the other: their numbers differ, and a mark goes with a number."""
    one, other = hold(tmp_path / "a.json"), hold(tmp_path / "b.json")
    assert (one.pid, mark_of(one.pid)) != (other.pid, mark_of(other.pid))
    assert mark_of(one.pid) == mark_of(one.pid)


linux = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems do not tell of files without their names"
)


@linux
def test_a_renamed_or_deleted_file_is_found(tmp_path, hold):
    """A program makes its session as `.json.tmp`, and another may delete it at any time."""
    born = tmp_path / "s.json.tmp"
    process = hold(born)
    file = born.rename(tmp_path / "s.json")
    assert process.pid == find(file).pid
    seen = identity(file)
    file.unlink()
    assert process.pid == find_holders({seen}, {tmp_path})[seen].pid


@linux
def test_whoever_has_just_made_a_file_is_found_at_once(tmp_path, hold):
    """Among the newest processes; an older one, or a reader, is not found so."""
    file = tmp_path / "s.json.tmp"
    # Others may begin at any moment on a busy machine, so that it is not among the newest any more.
    for _ in range(20):
        process = hold(file)
        found = newest_holder(identity(file))
        process.communicate()
        if found is not None:
            break
    assert (process.pid, "python") == (found.pid, os.path.basename(found.program)[:6])  # noqa: PTH119 - as above
    hold(file, "r")
    assert newest_holder(identity(file)) is None


@linux
def test_a_thread_leads_to_its_process(tmp_path):
    """A program starts threads after itself, so theirs are the newest numbers."""
    code = (
        "import threading, sys, os\n"
        "held = open(sys.argv[1], 'w')\n"
        "ending = threading.Event()\n"
        "threads = [threading.Thread(target=ending.wait) for _ in range(5)]\n"
        "[each.start() for each in threads]\n"
        "print('ready', flush=True)\n"
        "sys.stdin.read()\n"
        "ending.set()\n"
    )
    file = tmp_path / "s.json"
    for _ in range(20):
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert "ready\n" == process.stdout.readline()
        found = newest_holder(identity(file))
        process.communicate()
        if found is not None:
            break
    assert process.pid == found.pid
