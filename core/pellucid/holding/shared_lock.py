"""
A shared lock on another program's file, by a descriptor that can only read.

It keeps out whoever wants the file for itself, as Rerun does from 0.39 on, and nobody else; it ends with the process.
Nothing is waited for: where the file's owner has its own lock, the answer is no.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from pellucid.foreign_files import open_foreign

if TYPE_CHECKING:
    from pathlib import Path

IS_POSSIBLE: Final = sys.platform != "win32"
"""Windows lends such locks only to those who may write, and there they keep readers out, too."""

Refusal: TypeAlias = Literal["owned", "gone"]
"""Why there is no lock: the owner's own is on the file, or the name leads to no file that could be locked."""


class SharedLock:
    """
    Holds a shared lock from `take` until `release`.

    Args:
        path: The name that the file had when it was locked.
        descriptor: Open and locked; owned from now on.
        status: Of the file behind the descriptor.
    """

    __slots__ = ("_descriptor", "_identity", "path", "written")

    def __init__(self, *, path: Path, descriptor: int, status: os.stat_result) -> None:
        self.path = path
        self._descriptor: int | None = descriptor
        self._identity = (status.st_dev, status.st_ino)
        self.written = _written(status)
        """When it was last written, and its size: differs after each write."""

    @classmethod
    def take(cls, path: Path) -> SharedLock | Refusal:
        """
        Lock a regular file, if nobody else has it for itself.

        Raises:
            OSError: It may not be opened, or its file system has no such locks.
        """
        try:
            descriptor = open_foreign(path)
        except (FileNotFoundError, NotADirectoryError):
            return "gone"
        refusal: Refusal | None = "owned"
        try:
            status = os.fstat(descriptor)
            if _lock(descriptor):
                # Between opening and locking a program may have taken the file, and begun another one of that name.
                is_same = _identity_of(path) == (status.st_dev, status.st_ino)
                refusal = None if is_same and stat.S_ISREG(status.st_mode) else "gone"
        except BaseException:
            os.close(descriptor)
            raise
        if refusal is not None:
            os.close(descriptor)
            return refusal
        return cls(path=path, descriptor=descriptor, status=os.fstat(descriptor))

    @property
    def has_name(self) -> bool:
        """Whether the name still leads to the locked file."""
        try:
            return _identity_of(self.path) == self._identity
        except OSError:
            return True  # nobody can tell, so it is not given up

    def was_written(self) -> bool:
        """Whether anybody wrote to the file since it was locked, or since this was asked last."""
        if self._descriptor is None:
            return False
        before, self.written = self.written, _written(os.fstat(self._descriptor))
        return before != self.written

    def release(self) -> None:
        """Let the file go; a second call is harmless."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)  # and with it the lock


def _written(status: os.stat_result) -> tuple[int, int]:
    return status.st_mtime_ns, status.st_size


def _identity_of(path: Path) -> tuple[int, int] | None:
    try:
        status = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return status.st_dev, status.st_ino


if sys.platform == "win32":

    def _lock(_descriptor: int) -> bool:
        raise OSError(errno.ENOSYS, "Windows has no such locks")

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
