"""What the witness asks of the kernel where it concerns Rerun's folders; beside the tests that need no strace."""

from __future__ import annotations

import os
import re
import shutil
import signal
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is missing: what is open is checked all the same"
)

COMMANDS = (
    ("man",),
    ("--version",),
    ("analytics", "details"),
    ("analytics", "config"),
    ("analytics", "enable"),
)
LOOKS = {"statx", "newfstatat", "getdents64", "access", "faccessat2"}
"""How often it looks, and at what else, depends on the order in which its threads get their turn."""


def test_the_witness_opens_nothing_of_reruns_for_writing(rerun, witness):
    """Seen by the kernel: no call of the witness creates, locks, changes or connects anything of Rerun's."""
    trace = rerun.home.parent / "trace"
    calls = "trace=%file,%desc,connect,flock,fcntl"
    rerun.begin()
    rerun.queue_one()
    witness.start("strace", "-f", "-qq", "-y", "-e", calls, "-o", str(trace))
    for command in COMMANDS:
        rerun.run(*command)
    with rerun.running("server", "--port", "0"):
        rerun.queue_one()
    rerun.flush()
    assert witness.settled()
    _end_below(witness)
    home = str(rerun.home)
    theirs = [line for line in _whole_calls(trace.read_text("utf-8")) if home in line]
    assert theirs
    harmless = re.compile(
        r"^\d+ +(read|pread64|preadv2?|stat|lstat|newfstatat|fstat|statx|access|faccessat2?|readlink|lseek|close|getdents64"
        r"|inotify_add_watch|openat|open|execve|ioctl|fcntl|mmap|getcwd|chdir)\b"
    )
    assert [] == [line for line in theirs if not harmless.match(line)]
    writing = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|F_SETLK|F_OFD|F_SETLEASE|PROT_WRITE\b.*MAP_SHARED")
    assert [] == [line for line in theirs if writing.search(line)]


def test_rerun_does_the_same_beside_a_witness(rerun, witness, until):
    """Which calls it makes on its files, in which order and with which results, is the same with a witness and without."""
    rerun.begin()
    without = _calls_of_runs(rerun, until)
    witness.start()
    beside = _calls_of_runs(rerun, until)
    assert witness.settled()
    assert without == beside
    assert {"config", "own", "leftover"} == without.keys()
    # A lock that somebody else held, or a file that somebody else had moved, would stand here as an error.
    assert [] == [call for calls in beside.values() for call in calls if call[1].startswith("-")]


def _calls_of_runs(rerun, until) -> dict[str, list[tuple[str, str]]]:
    """
    Run a command until each kind of file was gone through to the end; return the calls on it, with their results.

    A short command may end at any point, so what one run did to a file is the beginning of what it would have done.
    """
    longest: dict[str, list[tuple[str, str]]] = {}
    runs = 0

    def is_complete() -> bool:
        nonlocal runs
        runs += 1
        for (kind, _), calls in _calls_of_one(rerun, runs).items():
            known = longest.setdefault(kind, calls)
            shorter, longer = sorted((known, calls), key=len)
            assert shorter == longer[: len(shorter)]
            longest[kind] = longer
        ends = {kind: calls[-1][0] for kind, calls in longest.items()}
        return runs >= 6 and {"config": "close", "own": "write", "leftover": "close"} == ends

    assert until(is_complete), longest
    return longest


def _calls_of_one(rerun, number) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Run one command; return what it did to its config, its own session file, and those left behind, file by file."""
    trace = rerun.home.parent / f"run-{number}"
    calls = "trace=%file,read,write,ftruncate,flock,lseek,close,fcntl"
    full = rerun.leftovers()
    emptied = {file.name for file in rerun.data_dir.glob("*.json")} - full
    rerun.run("man", before=("strace", "-f", "-qq", "-y", "-s", "0", "-e", calls, "-o", str(trace)))
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for line in _whole_calls(trace.read_text("utf-8")):
        made = re.match(r"\d+ +(\w+)\((.*)\) += (-?\d+)", line)
        name = _file_of(line, rerun)
        if made is None or name is None or name in emptied or made[1] in LOOKS:
            continue
        kind = "config" if name == "analytics.json" else "leftover" if name in full else "own"
        flags = " ".join(re.findall(r"\b(?:O|LOCK)_[A-Z]+\b", made[2]))
        # Descriptors and sizes are of this run; that it worked, and whether there was something, is what counts.
        result = made[3] if made[3] == "0" or made[3].startswith("-") else "some"
        found.setdefault((kind, name), []).append((f"{made[1]} {flags}".strip(), result))
    return found


def _file_of(line, rerun) -> str | None:
    if str(rerun.config_dir / "analytics.json") in line:
        return "analytics.json"
    name = re.search(re.escape(str(rerun.data_dir)) + r"/([0-9a-f-]{36}\.json)", line)
    return None if name is None else name[1]


def _whole_calls(trace: str) -> list[str]:
    """Put together what strace has split, where another process came in between."""
    begun: dict[str, str] = {}
    whole = []
    for line in trace.splitlines():
        pid, _, call = line.partition(" ")
        if call.endswith("<unfinished ...>"):
            begun[pid] = line.removesuffix("<unfinished ...>")
        elif resumed := re.match(r"\s*<\.\.\. \S+ resumed>(.*)", call):
            whole.append(begun.pop(pid, f"{pid} ") + resumed[1])
        else:
            whole.append(line)
    return [*whole, *begun.values()]


def _end_below(witness) -> None:
    """End the witness, which is the child of the strace that was started."""
    strace = witness.process
    children = Path(f"/proc/{strace.pid}/task/{strace.pid}/children").read_text("ascii").split()
    assert 1 == len(children)
    os.kill(int(children[0]), signal.SIGTERM)
    strace.communicate(timeout=60)
    witness.process = None
