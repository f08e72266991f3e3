"""
Following folders through the Linux kernel's inotify.

What makes it more than a call of `inotify_add_watch`: an open descriptor on a deleted file pins the file's folder, and
then the kernel never says that the folder itself went. So the two nearest existing ancestors are watched as well, and
every sign from them leads to a fresh arming. Watches on a folder that was deleted or replaced are kept while the
kernel keeps them: a program may go on writing to files that it holds open there.
"""

from __future__ import annotations

import ctypes
import errno
import os
import select
import struct
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import WatchError
from pellucid.said import said
from pellucid.watch import FileChange
from pellucid.watch.polling import FolderPoll, Pace, looked, network_file_system

if TYPE_CHECKING:
    from pathlib import Path

_MODIFY, _ATTRIB, _OPEN = 0x2, 0x4, 0x20
_MOVED_FROM, _MOVED_TO, _CREATE, _DELETE = 0x40, 0x80, 0x100, 0x200
_DELETE_SELF, _MOVE_SELF, _UNMOUNT, _OVERFLOW, _IGNORED = 0x400, 0x800, 0x2000, 0x4000, 0x8000
_ONLY_DIR, _MASK_ADD, _ONE_SHOT = 0x0100_0000, 0x2000_0000, 0x8000_0000
_COME_AND_GO: Final = _CREATE | _DELETE | _MOVED_FROM | _MOVED_TO
# A folder that is another's ancestor is one watch with both masks, hence `_MASK_ADD`. `_ATTRIB`: it became readable.
_OF_FOLDER: Final = _COME_AND_GO | _MODIFY | _ATTRIB | _DELETE_SELF | _MOVE_SELF | _ONLY_DIR | _MASK_ADD
_OF_ANCESTOR: Final = _COME_AND_GO | _ATTRIB | _DELETE_SELF | _MOVE_SELF | _ONLY_DIR | _MASK_ADD
_SELF: Final = _DELETE_SELF | _MOVE_SELF | _UNMOUNT

_HEADER: Final = struct.Struct("iIII")
_READ_BYTES: Final = 1 << 16
_ANCESTORS: Final = 2
_ARM_TRIES: Final = 50
_MOST_PLAIN: Final = 256
_RECHECK_S: Final = 5.0
"""How often each folder is armed anew without a sign: a move of a third ancestor gives none."""


class _OutOfWatchesError(WatchError):
    """The user's share of inotify watches is used up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Arming:
    """The watches that one followed folder rests on at this moment."""

    folder: int | None
    """`None` while the folder does not exist or may not be read."""
    ancestors: tuple[tuple[int, str], ...]
    """The watch of an ancestor, and the name in it that leads to the folder."""


class InotifyWatcher:
    """
    Follows local folders; what inotify cannot follow, on a network or for want of watches, is polled beside them.

    Raises:
        WatchError: The system lends no inotify instance.
    """

    backend: Final = "inotify"

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._kernel = self._libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK)
        if self._kernel < 0:
            reason = os.strerror(ctypes.get_errno())
            raise WatchError(
                said("No inotify instance is to be had ({reason})", reason=reason),
                said("Raise the kernel's setting fs.inotify.max_user_instances"),
            )
        self._bell = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._poll = select.poll()
        self._poll.register(self._kernel, select.POLLIN)
        self._poll.register(self._bell, select.POLLIN)
        self._armings: dict[Path, _Arming] = {}
        self._folders: dict[int, list[Path]] = {}
        self._ancestors: dict[int, dict[str, set[Path]]] = {}
        self._known: set[int] = set()
        self._heeded: dict[int, FileChange] = {}
        self._due: dict[Path, None] = {}
        self._plain: dict[bytes, tuple[FileChange, ...]] = {}
        self._polled: dict[Path, FolderPoll] = {}
        self._pace = Pace()
        self._recheck_at = time.monotonic() + _RECHECK_S
        self._closed = False
        self.notice = ""

    def follow(self, folder: Path) -> None:
        """Follow `folder`; see `Watcher`."""
        if folder in self._armings or folder in self._polled:
            return
        kind = network_file_system(folder)
        if kind is None:
            self._arm(folder)
        else:
            self._fall_back(folder, f"{folder} is on a network file system ({kind}), so it is polled")
        if folder not in self._polled:  # the first look of a poll names the whole folder anyway
            self._due[folder] = None

    def heed(self, file: Path) -> None:
        """Name a file when it is opened next; see `Watcher`."""
        watch: int = self._libc.inotify_add_watch(self._kernel, os.fsencode(file), _OPEN | _ONE_SHOT)
        if watch >= 0:
            self._heeded[watch] = FileChange(folder=file.parent, name=file.name)

    def wait(self, timeout_s: float | None) -> list[FileChange]:
        """Block for the kernel's word; see `Watcher`."""
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        changes = self._named_as_a_whole()
        while not changes:
            ready = self._poll.poll(self._patience_ms(deadline))
            for descriptor, _ in ready:
                if descriptor == self._kernel:
                    events = self._read()
                    plain = self._plain.get(events)
                    if plain is not None and time.monotonic() < self._recheck_at:
                        return list(plain)
                    changes = self._changes(events)
            if any(descriptor == self._bell for descriptor, _ in ready):
                os.eventfd_read(self._bell)
                break
            now = time.monotonic()
            if now >= self._recheck_at:
                self._recheck_at = now + _RECHECK_S
                self._arm_again(list(self._armings))
            if self._polled:
                found = looked(self._polled.values())
                if found:
                    self._pace = Pace()
                changes += found
            changes += self._named_as_a_whole()
            if deadline is not None and time.monotonic() >= deadline:
                break
        return changes

    def wake(self) -> None:
        """Let `wait` return; see `Watcher`."""
        if not self._closed:
            os.eventfd_write(self._bell, 1)

    def close(self) -> None:
        """Give back both descriptors; the kernel drops the watches with them."""
        if not self._closed:
            self._closed = True
            os.close(self._kernel)
            os.close(self._bell)

    def _patience_ms(self, deadline: float | None) -> float:
        now = time.monotonic()
        until = self._recheck_at if deadline is None else min(self._recheck_at, deadline)
        if self._polled:
            until = min(until, now + self._pace.rest_s(changed=False, look_s=0.0))
        return max(until - now, 0.0) * 1000

    def _named_as_a_whole(self) -> list[FileChange]:
        due, self._due = self._due, {}
        return [FileChange(folder=folder, name=None) for folder in due]

    def _read(self) -> bytes:
        try:
            return os.read(self._kernel, _READ_BYTES)
        except BlockingIOError:
            return b""

    def _changes(self, events: bytes) -> list[FileChange]:
        touched: dict[tuple[Path, str], bool] = {}  # and whether it is the same file as before
        stale: dict[Path, None] = {}
        opened: dict[FileChange, None] = {}
        at = 0
        while at < len(events):
            watch, mask, _, length = _HEADER.unpack_from(events, at)
            at += _HEADER.size
            name = os.fsdecode(events[at : at + length].rstrip(b"\0"))
            at += length
            if mask & _OVERFLOW:
                # Nobody knows what was dropped: everything is looked at again.
                self._due |= dict.fromkeys(self._armings)
                stale |= dict.fromkeys(self._armings)
            elif watch in self._heeded:
                opened |= {self._heeded[watch]: None} if mask & _OPEN else {}
                if mask & _IGNORED:
                    del self._heeded[watch]
            elif mask & _IGNORED:
                stale |= dict.fromkeys(self._forgotten(watch))
            else:
                stale |= dict.fromkeys(self._ancestors.get(watch, {}).get(name, ()))
                for folder in self._folders.get(watch, ()):
                    if mask & _SELF or not name:
                        stale[folder] = None
                        # Perhaps it became readable, or unreadable.
                        self._due |= {folder: None} if mask & _ATTRIB else {}
                    else:
                        is_same = not mask & (_CREATE | _MOVED_TO)
                        touched[folder, name] = is_same and touched.get((folder, name), True)
        changes = [
            FileChange(folder=folder, name=name, is_same=is_same)
            for (folder, name), is_same in touched.items()
            if folder not in self._due
        ]
        changes += opened
        self._arm_again(list(stale))
        self._note_plain(events, changes)
        return changes

    def _note_plain(self, events: bytes, changes: list[FileChange]) -> None:
        """
        Remember what a write to a file looks like: the next one has the very same bytes, and is named without a thought.

        Whoever looks then looks some ten microseconds earlier, which is a good part of a short line's life.
        """
        if len(events) < _HEADER.size or self._polled or self._due:
            return
        _, mask, _, length = _HEADER.unpack_from(events)
        if mask == _MODIFY and length and len(events) == _HEADER.size + length:
            if len(self._plain) >= _MOST_PLAIN:
                self._plain.clear()
            self._plain[events] = tuple(changes)

    def _forgotten(self, watch: int) -> list[Path]:
        """Take a watch that the kernel has ended out of the books; return the folders that rested on it."""
        self._known.discard(watch)
        self._plain.clear()
        resting = self._folders.pop(watch, [])
        for folders in self._ancestors.pop(watch, {}).values():
            resting += [folder for folder in folders if folder not in resting]
        return resting

    def _arm_again(self, folders: list[Path]) -> None:
        for folder in folders:
            before = self._armings.get(folder)
            self._arm(folder)
            after = self._armings.get(folder)
            if before is None or after is None or before.folder != after.folder:
                self._due[folder] = None

    def _arm(self, folder: Path) -> None:
        """Watch `folder` and its ancestors as they are now; repeated until nothing changed meanwhile."""
        self._plain.clear()
        try:
            arming = self._arming(folder)
            for _ in range(_ARM_TRIES):
                again = self._arming(folder)
                if again == arming:
                    break
                arming = again
        except _OutOfWatchesError as error:
            self._fall_back(folder, f"{error.title}, so {folder} is polled")
            return
        self._armings[folder] = arming
        if arming.folder is not None:
            resting = self._folders.setdefault(arming.folder, [])
            if folder not in resting:
                resting.append(folder)
        self._ancestors = {}
        for followed, armed in self._armings.items():
            for watch, name in armed.ancestors:
                self._ancestors.setdefault(watch, {}).setdefault(name, set()).add(followed)
        # An ancestor that is no longer among the nearest may be as busy as /tmp.
        for watch in self._known - self._folders.keys() - self._ancestors.keys():
            self._known.discard(watch)
            self._libc.inotify_rm_watch(self._kernel, watch)

    def _arming(self, folder: Path) -> _Arming:
        ancestors: list[tuple[int, str]] = []
        child = folder
        for parent in folder.parents:
            watch = self._added(parent, _OF_ANCESTOR)
            if watch is not None:
                ancestors.append((watch, child.name))
                if len(ancestors) == _ANCESTORS:
                    break
            child = parent
        return _Arming(folder=self._added(folder, _OF_FOLDER), ancestors=tuple(ancestors))

    def _added(self, folder: Path, mask: int) -> int | None:
        """
        Watch one existing folder.

        Raises:
            _OutOfWatchesError: The kernel has none left for this user.
        """
        watch: int = self._libc.inotify_add_watch(self._kernel, os.fsencode(folder), mask)
        if watch >= 0:
            self._known.add(watch)
            return watch
        number = ctypes.get_errno()
        if number in {errno.ENOSPC, errno.ENOMEM}:
            raise _OutOfWatchesError(
                "This user's inotify watches are used up", "Raise fs.inotify.max_user_watches"
            )
        if number == errno.EACCES:
            self._say(f"{folder} may not be read ({os.strerror(number)})")
        return None

    def _fall_back(self, folder: Path, sentence: str) -> None:
        self._plain.clear()
        self._armings.pop(folder, None)
        self._polled[folder] = FolderPoll(folder)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        if sentence not in self.notice.splitlines():
            self.notice = f"{self.notice}\n{sentence}".strip()
