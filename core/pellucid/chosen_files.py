"""
Files that hold what a person chose: small, read by any number of processes all the time, and replaced in one step.

Each change is seen by all of them within their next look. Changes take turns under a lock, so that none is lost.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from pellucid.errors import ConfigError, LedgerError, TelemetryError
from pellucid.private_files import make_root, replace_file
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE_S: Final = 10.0
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)  # whoever opens a named pipe waits for its other end otherwise
    | getattr(os, "O_BINARY", 0)
)


@contextmanager
def changing(file: Path) -> Iterator[None]:
    """
    Let no other process change a file of that name meanwhile; its folder is made if missing.

    Raises:
        ConfigError: Another one is at it for too long; also in place of any error of the system, or of private files.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - only a change needs it

    with _naming(file):
        make_root(file.parent)
        lock = FileLock(file.with_name(f".{file.stem}.lock"), mode=0o600)
        try:
            lock.acquire(timeout=_PATIENCE_S)
        except Timeout as error:
            raise ConfigError(
                said("{path} is being changed by another process", path=file), said("Try again in a moment.")
            ) from error
        try:
            yield
        finally:
            lock.release()


def read_whole(file: Path, most_bytes: int) -> bytes:
    """
    Read a file; a longer one is cut.

    Raises:
        OSError: It cannot be read, or is none; a named pipe in its place holds nobody up.
    """
    descriptor = os.open(file, _FLAGS)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, said("it is not a file"))
        with open(descriptor, "rb", closefd=False) as stream:
            return stream.read(most_bytes)
    finally:
        os.close(descriptor)


def put(file: Path, content: bytes) -> None:
    """
    Replace the file; while it is `changing`.

    Raises:
        OSError: It cannot be written; what was there before stands.
    """
    replace_file(file, content, beside=file.with_name(f".{file.stem}.{os.getpid()}.new"))


@contextmanager
def _naming(file: Path) -> Iterator[None]:
    try:
        yield
    except LedgerError as error:
        raise ConfigError(error.title, error.remedy) from error
    except TelemetryError:
        raise
    except OSError as error:
        raise ConfigError(
            said("{path} cannot be written: {reason}", path=file, reason=error.strerror or str(error)),
            said("Check the permissions of {parent} and its free space.", parent=file.parent),
        ) from error
