"""What the witness asks of the kernel where it concerns Rerun's folders; beside the tests that need no strace."""

from __future__ import annotations

import os
import re
import shutil
import signal
from pathlib import Path

import pytest


@pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is missing: what is open is checked all the same"
)
def test_the_witness_opens_nothing_of_reruns_for_writing(rerun, witness):
    """Seen by the kernel: no call of the witness creates, locks, changes or connects anything of Rerun's."""
    trace = rerun.home.parent / "trace"
    calls = "trace=%file,%desc,connect,flock,fcntl"
    rerun.begin()
    rerun.queue_one()
    witness.start("strace", "-f", "-qq", "-y", "-e", calls, "-o", str(trace))
    rerun.queue_one()
    rerun.flush()
    assert witness.settled()
    _end_below(witness)
    home = str(rerun.home)
    theirs = [line for line in _whole_calls(trace.read_text("utf-8")) if home in line]
    assert theirs
    harmless = re.compile(
        r"^\d+ +(read|pread64|stat|lstat|newfstatat|fstat|statx|access|faccessat2?|readlink|lseek|close|getdents64"
        r"|inotify_add_watch|openat|open|execve|ioctl|fcntl|mmap|getcwd|chdir)\b"
    )
    assert [] == [line for line in theirs if not harmless.match(line)]
    writing = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|F_SETLK|F_OFD|F_SETLEASE|PROT_WRITE\b.*MAP_SHARED")
    assert [] == [line for line in theirs if writing.search(line)]


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
