"""
A lock that a process holds for as long as it lives: the system gives it back however the process ends.

Whoever wants to know whether that process is alive asks for the lock; a process number would be given out again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from pellucid.errors import LedgerError
from pellucid.private_files import naming
from pellucid.said import said

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE_S: Final = 0.5  # longer than anyone holds the lock who only wants to know
_POLL_S: Final = 0.01


class LifeLock:
    """
    Holds a lock from construction until it is released or the process ends; a forked child does not hold it.

    Args:
        path: The lock's file, whose folder exists. It is made, 0600, and stays when the lock is released.
        patience_s: How long to wait for those who only look whether it is held.

    Raises:
        LedgerError: Another process holds it, or it cannot be made.
    """

    __slots__ = ("_lock", "path")

    def __init__(self, path: Path, *, patience_s: float = _PATIENCE_S) -> None:
        self.path = path
        self._lock = FileLock(path, mode=0o600, thread_local=False)
        with naming(path, "locked"):
            try:
                self._lock.acquire(timeout=patience_s, poll_interval=_POLL_S)
            except Timeout as error:
                raise LedgerError(
                    said("{path} is held by another process", path=path),
                    said("It lets go of it when it ends."),
                ) from error

    def release(self) -> None:
        """Let go; a second call is harmless, and so is one in a forked child."""
        self._lock.release()


def is_held(path: Path) -> bool:
    """Whether a process holds this lock at the moment; makes nothing on disk."""
    if not path.exists():
        return False
    probe = FileLock(path, mode=0o600, thread_local=False)
    try:
        with probe.acquire(timeout=0):
            return False
    except Timeout:
        return True
    except OSError:
        return False  # a lock that we may not touch is none of ours
