"""
The short lock of one session, between processes as well as between threads; it dies with the process that holds it.

It is taken several times for each batch that leaves, so it goes to the system directly where that has `flock`: this
costs a tenth of what a lock for all systems does, and shuts out whoever uses that one, too.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from errno import EACCES, EAGAIN, ENOSYS, EWOULDBLOCK
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.private_files import make_folder, make_root, naming, open_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform != "win32":
    import fcntl

_POLL_S: Final = 0.002
_IS_HELD_ELSEWHERE: Final = frozenset({EACCES, EAGAIN, EWOULDBLOCK})
_held: Final[set[int]] = set()
"""The descriptors of locks that this process holds or is about to."""


class SessionBusy(LedgerError):  # noqa: N818 - it is news, not a fault: another process works on it, or was stopped
    """Another process holds a session's lock for longer than was to be waited."""


@contextmanager
def session_locked(path: Path, patience_s: float) -> Iterator[None]:
    """
    Hold a session's lock; not reentrant.

    Args:
        path: The lock's file; it is made, and so is its folder, if it is not there.
        patience_s: How long to wait for another process.

    Raises:
        SessionBusy: Another process holds it for longer.
        LedgerError: The lock cannot be had: its folder cannot be written.
    """
    descriptor = _acquired(path, patience_s) if sys.platform != "win32" else None
    if descriptor is None:
        with _locked_anywhere(path, patience_s):
            yield
        return
    try:
        yield
    finally:
        if descriptor in _held:  # a child that was forked meanwhile holds nothing, and its descriptor is gone
            # Said explicitly: a child may have inherited the descriptor in the moment before it was noted.
            fcntl.flock(descriptor, fcntl.LOCK_UN)
            _held.discard(descriptor)
            os.close(descriptor)


if sys.platform != "win32":

    def _acquired(path: Path, patience_s: float) -> int | None:
        """Return the descriptor of the lock, held; `None` where the file system has no such locks."""
        with naming(path, "locked"):
            end_s: float | None = None
            while True:
                descriptor = _opened(path)
                _held.add(descriptor)
                try:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    # Whoever deletes a session deletes its lock too: one without a name locks nobody out.
                    if os.fstat(descriptor).st_nlink:
                        return descriptor
                    _let_go(descriptor)
                except OSError as error:
                    _let_go(descriptor)
                    if error.errno == ENOSYS:
                        return None
                    if error.errno not in _IS_HELD_ELSEWHERE:
                        raise
                except BaseException:
                    _let_go(descriptor)
                    raise
                now_s = time.monotonic()
                end_s = now_s + patience_s if end_s is None else end_s
                if now_s >= end_s:
                    raise _busy(path, patience_s)
                time.sleep(_POLL_S)

    def _opened(path: Path) -> int:
        flags = os.O_RDWR | os.O_NONBLOCK
        try:
            return open_private(path, flags, create=False)
        except OSError:
            pass
        _make_its_folder(path)
        return open_private(path, flags, create=True)

    def _let_go(descriptor: int) -> None:
        if descriptor in _held:
            _held.discard(descriptor)
            os.close(descriptor)

    def _forget_the_parents() -> None:
        """In a forked child: what the parent holds is the parent's; closing an inherited descriptor leaves it so."""
        for descriptor in tuple(_held):
            _let_go(descriptor)

    os.register_at_fork(after_in_child=_forget_the_parents)


@contextmanager
def _locked_anywhere(path: Path, patience_s: float) -> Iterator[None]:
    from filelock import FileLock, Timeout  # noqa: PLC0415 - seldom

    _make_its_folder(path)
    # A new object each time: kept ones would weigh more than all else that is known of a quiet session.
    lock = FileLock(path, mode=0o600, poll_interval=_POLL_S)
    with naming(path, "locked"):
        try:
            lock.acquire(timeout=patience_s)
        except Timeout as error:
            raise _busy(path, patience_s) from error
    try:
        yield
    finally:
        lock.release()


def _make_its_folder(path: Path) -> None:
    with naming(path, "locked"):
        if not path.parent.is_dir():
            make_root(path.parent.parent)
            make_folder(path.parent)


def _busy(path: Path, patience_s: float) -> SessionBusy:
    return SessionBusy(
        f"{path} has been locked by another process for {patience_s:.3g} seconds",
        "Close other Pellucid windows and commands, then try again.",
    )
