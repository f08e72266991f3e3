"""
Which process has a file open for writing, asked as cheaply as the system allows.

Whoever has just made a file is mostly among the newest processes, and a short command lives no longer than some milliseconds:
so these are asked at once (`newest_holder`), and all others when there is time (`find_holders`). Linux has a list of locks
that would name the holder, but to read it the kernel keeps every lock of the machine waiting for ten milliseconds,
Rerun's own included; so it is never read.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pellucid.witness.session_file import Identity

_ENDINGS: Final = (".json", ".json.tmp", " (deleted)")
_NEWEST: Final = 160
_AT_MOST_S: Final = 0.0005
"""Of the processor's time: on a busy machine it counts how long others are held up, not how long this takes."""
_TOLD_BYTES: Final = 4096
_TICK_DIGITS: Final = -7
"""The kernel counts in hundredths of a second."""
_NS_PER_S: Final = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A process that has a file open for writing."""

    pid: int
    program: str
    """The path of what it runs, or its name where that cannot be known."""
    started_ns: int
    """When it was started, in nanoseconds since the epoch, UTC, by the clock as it is set now."""
    mark: str
    """Tells it from every other process that has, had or will have its number on this machine."""

    def told(self) -> tuple[int, str, int, str]:
        """Return what `of` makes it from again, in another process."""
        return self.pid, self.program, self.started_ns, self.mark

    @classmethod
    def of(cls, told: tuple[int, str, int, str]) -> Self:
        """Return the one that was told of."""
        pid, program, started_ns, mark = told
        return cls(pid=pid, program=program, started_ns=started_ns, mark=mark)


def newest_holder(file: Identity, *, at_most_s: float = _AT_MOST_S) -> Holder | None:
    """
    Return who has a file open for writing that was made just now, if that is one of the newest processes.

    Takes some 0.4 ms as a rule, and tens of milliseconds if it comes upon a process that is ending. Only Linux can tell so
    fast.

    Args:
        file: The file.
        at_most_s: How much of the processor's time is spent before it gives up.
    """
    if sys.platform != "linux":
        return None
    until_s = time.thread_time() + at_most_s
    with suppress(OSError, ValueError, IndexError):
        latest = int(_told("/proc/loadavg").split()[-1])
        for number in range(latest, max(latest - _NEWEST, 0), -1):
            # The number may be a thread's; it leads to the same files.
            with suppress(OSError, ValueError, IndexError):
                if file in _written_by(number, {file}):
                    return _described(_process_of(number))
            if time.thread_time() > until_s:
                break
    return None


def find_holders(files: Collection[Identity], folders: Collection[Path]) -> dict[Identity, Holder]:
    """
    Return who has which of some files open for writing, as far as this person may know; blocks for some milliseconds.

    Readers do not count: the witness is one. Where several processes have a file open, one of them is named.

    Args:
        files: By device and inode, so that one that was renamed or unlinked is found as well.
        folders: Where they are.
    """
    if not files:
        return {}
    return _by_proc(files) if sys.platform == "linux" else _by_psutil(files, folders)


def mark_of(pid: int) -> str | None:
    """Return what `Holder.mark` is of the process that has this number now; `None` if there is none."""
    with suppress(OSError, ValueError, IndexError):
        return _linux_mark(pid) if sys.platform == "linux" else _psutil_mark(pid)
    return None


def _by_proc(files: Collection[Identity]) -> dict[Identity, Holder]:
    me = os.getpid()
    found: dict[Identity, Holder] = {}
    pids = sorted((int(name) for name in os.listdir("/proc") if name.isdecimal()), reverse=True)  # noqa: PTH208 - as fast as it gets
    for pid in pids:
        if pid == me:
            continue
        with suppress(OSError, ValueError, IndexError):  # it has ended, or is somebody else's
            for identity in _written_by(pid, files):
                if identity not in found:
                    found[identity] = _described(pid)
        if len(found) == len(files):
            break
    return found


def _written_by(pid: int, files: Collection[Identity]) -> Iterator[Identity]:
    """Yield those of some files that may be sessions and that a process has open for writing."""
    folder = f"/proc/{pid}/fd"
    for number in os.listdir(folder):  # noqa: PTH208 - as above
        with suppress(OSError):  # closed meanwhile
            # Asked for its name first: to look behind a descriptor may take forever where a network disk is gone.
            if not os.readlink(f"{folder}/{number}").endswith(_ENDINGS):  # noqa: PTH115 - as above
                continue
            status = os.stat(f"{folder}/{number}")  # noqa: PTH116 - as above
            identity = (status.st_dev, status.st_ino)
            if identity in files and _is_writing(_told(f"/proc/{pid}/fdinfo/{number}")):
                yield identity


def _told(path: str) -> bytes:
    """Return the beginning of what the kernel tells of something; with half the calls that a file object makes."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return os.read(descriptor, _TOLD_BYTES)
    finally:
        os.close(descriptor)


def _process_of(number: int) -> int:
    told = _told(f"/proc/{number}/status")
    return int(told.partition(b"\nTgid:")[2].split(maxsplit=1)[0])


def _is_writing(told: bytes) -> bool:
    flags = next((line.split()[1] for line in told.splitlines() if line.startswith(b"flags:")), b"0")
    return int(flags, 8) & (os.O_WRONLY | os.O_RDWR) != 0


def _described(pid: int) -> Holder:
    ticks, name = _ticks_and_name(pid)
    try:
        program = os.readlink(f"/proc/{pid}/exe")  # noqa: PTH115 - as above
    except OSError:
        program = name
    since_boot_ns = ticks * _NS_PER_S // os.sysconf("SC_CLK_TCK")
    boot_ns = time.time_ns() - time.clock_gettime_ns(getattr(time, "CLOCK_BOOTTIME", 7))
    return Holder(
        pid=pid,
        program=program.removesuffix(" (deleted)"),
        started_ns=round(boot_ns + since_boot_ns, _TICK_DIGITS),
        mark=f"{_boot()}-{ticks}",
    )


def _ticks_and_name(pid: int) -> tuple[int, str]:
    told = _told(f"/proc/{pid}/stat")
    name, rest = told.partition(b"(")[2].rsplit(b")", 1)
    return int(rest.split()[19]), os.fsdecode(name)


def _linux_mark(pid: int) -> str:
    return f"{_boot()}-{_ticks_and_name(pid)[0]}"


@cache
def _boot() -> str:
    """Return what tells this start of the machine from every other."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return "unknown"


def _by_psutil(files: Collection[Identity], folders: Collection[Path]) -> dict[Identity, Holder]:
    from pellucid import processes  # noqa: PLC0415 - Linux does without psutil, and the witness has to stay small

    found: dict[Identity, Holder] = {}
    for folder in folders:
        for path, pids in processes.writers(folder).items():
            with suppress(OSError):
                status = path.stat()
                identity = (status.st_dev, status.st_ino)
                holder = _told_by_psutil(pids[0]) if identity in files else None
                if holder is not None:
                    found[identity] = holder
    return found


def _told_by_psutil(pid: int) -> Holder | None:
    import psutil  # noqa: PLC0415 - as above

    try:
        program = psutil.Process(pid)
        with program.oneshot():
            started_s = program.create_time()
            return Holder(
                pid=pid,
                program=program.exe() or program.name(),
                started_ns=round(started_s * _NS_PER_S),
                mark=f"{started_s:.2f}",
            )
    except psutil.Error:
        return None


def _psutil_mark(pid: int) -> str | None:
    holder = _told_by_psutil(pid)
    return None if holder is None else holder.mark
