"""
Following folders by looking again and again.

The last resort: it misses what comes and goes between two looks (of the lines that a short command writes it sees
about one in five). It is for file systems whose changes are made on other machines, and for a kernel that has no
watches left.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.watch import FileChange

if TYPE_CHECKING:
    from collections.abc import Iterable

FASTEST_S: Final = 0.02
SLOWEST_S: Final = 0.25
_SHARE: Final = 25
"""A look may take at most one part in so many of the time: 4 % of one core."""
_QUIET_SHARE: Final = 400
"""The same once the folder is quiet: 0.25 %, …"""
_QUIET_REST_S: Final = 1.0
"""… but with no longer rest than this: a line in a running viewer lives for two seconds."""

_NETWORK: Final = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre", "beegfs"),
        *("gpfs", "ncpfs", "ocfs2", "davfs", "vboxsf", "vmhgfs", "prl_fs"),
    )
)

_Sight: TypeAlias = dict[str, tuple[int, int, int]]


def network_file_system(folder: Path, *, mounts: Path = Path("/proc/self/mounts")) -> str | None:
    """
    Tell whether other machines may change `folder` behind this kernel's back.

    Args:
        folder: Need not exist; then its nearest existing ancestor decides.
        mounts: The kernel's list of mounts; where there is none, every folder counts as local.

    Returns:
        The type of the network file system, or `None` for a local one.
    """
    try:
        table = mounts.read_bytes()
    except OSError:
        return None
    target = os.fsencode(os.path.realpath(folder))
    longest, kind = b"", ""
    for entry in table.splitlines():
        fields = entry.split(b" ")
        if len(fields) < 3:  # noqa: PLR2004 - device, mount point, type
            continue
        point = _unescaped(fields[1])
        # Later mounts cover earlier ones on the same point, hence `>=`.
        if _holds(point, target) and len(point) >= len(longest):
            longest, kind = point, fields[2].decode("ascii", "replace")
    return kind if kind in _NETWORK or kind.startswith("fuse.") else None


def _holds(point: bytes, target: bytes) -> bool:
    return target == point or target.startswith(point.rstrip(b"/") + b"/")


def _unescaped(field: bytes) -> bytes:
    for escape, byte in ((b"\\040", b" "), (b"\\011", b"\t"), (b"\\012", b"\n"), (b"\\134", b"\\")):
        field = field.replace(escape, byte)
    return field


class FolderPoll:
    """
    What one folder held at the last look.

    Args:
        folder: Need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sight: _Sight | None = {}
        self._inode = 0
        self._fresh = True

    def look(self) -> list[FileChange]:
        """Name what differs from the last look; the first names the folder as a whole."""
        inode, sight = self._now()
        # A folder that came, went or was replaced is named as a whole: equal names need not be the same files.
        whole = self._fresh or inode != self._inode or (sight is None) != (self._sight is None)
        before, self._sight, self._inode, self._fresh = self._sight or {}, sight, inode, False
        if whole:
            return [FileChange(folder=self.folder, name=None)]
        after = sight or {}
        names = [name for name, seen in after.items() if before.get(name) != seen]
        names += [name for name in before if name not in after]
        return [FileChange(folder=self.folder, name=name) for name in names]

    def _now(self) -> tuple[int, _Sight | None]:
        try:
            if os.scandir not in os.supports_fd:
                return self.folder.stat().st_ino, _sight(self.folder)
            # Each file is then asked for by its name alone, which takes half the time.
            descriptor = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            try:
                return os.fstat(descriptor).st_ino, _sight(descriptor)
            finally:
                os.close(descriptor)
        except OSError:
            return 0, None


def _sight(folder: Path | int) -> _Sight:
    sight: _Sight = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            seen = _seen(entry)
            if seen is not None:
                sight[entry.name] = seen
    return sight


def _seen(entry: os.DirEntry[str]) -> tuple[int, int, int] | None:
    try:
        # `DirEntry.stat` repeats the listing's own record on Windows, which is often stale.
        status = entry.stat(follow_symlinks=False) if sys.platform != "win32" else os.lstat(entry.path)
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


class Pace:
    """How long to rest between two looks: short while things change, longer when they are quiet."""

    def __init__(self) -> None:
        self._rest_s = FASTEST_S

    def rest_s(self, *, changed: bool, look_s: float) -> float:
        """Return the next rest, after a look that took `look_s` seconds."""
        self._rest_s = FASTEST_S if changed else min(self._rest_s * 1.5, SLOWEST_S)
        rest_s = max(self._rest_s, look_s * _SHARE)
        if self._rest_s == SLOWEST_S:
            rest_s = max(rest_s, min(look_s * _QUIET_SHARE, _QUIET_REST_S))
        return rest_s


class PollingWatcher:
    """
    Looks at every followed folder up to 50 times a second.

    Args:
        notice: Why it is polling, for a person to read.
    """

    backend: Final = "polling"

    def __init__(self, *, notice: str = "") -> None:
        self.notice = notice
        self._polls: dict[Path, FolderPoll] = {}
        self._pace = Pace()
        # Unlike an `Event`, a `SimpleQueue` may be used in a signal's handler while the same thread waits for it.
        self._wakes: SimpleQueue[None] = SimpleQueue()

    def follow(self, folder: Path) -> None:
        """Follow `folder`; see `Watcher`."""
        self._polls.setdefault(folder, FolderPoll(folder))

    def heed(self, file: Path) -> None:
        """Nothing: who opens a file cannot be heard of; see `Watcher`."""

    def wait(self, timeout_s: float | None) -> list[FileChange]:
        """Look until something changed; see `Watcher`."""
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        while True:
            began = time.monotonic()
            changes = looked(self._polls.values())
            now = time.monotonic()
            if changes:
                self._pace.rest_s(changed=True, look_s=now - began)
                return changes
            rest_s = self._pace.rest_s(changed=False, look_s=now - began)
            if deadline is not None:
                rest_s = min(rest_s, deadline - now)
            if self._woken(rest_s) or (deadline is not None and time.monotonic() >= deadline):
                return []

    def _woken(self, rest_s: float) -> bool:
        try:
            self._wakes.get(timeout=max(rest_s, 0.0))
        except Empty:
            return False
        while not self._wakes.empty():
            self._wakes.get_nowait()
        return True

    def wake(self) -> None:
        """Let `wait` return soon; see `Watcher`."""
        self._wakes.put(None)

    def close(self) -> None:
        """Forget the folders."""
        self._polls.clear()


def looked(polls: Iterable[FolderPoll]) -> list[FileChange]:
    """Look at every folder once and name all that changed."""
    return [change for poll in polls for change in poll.look()]
