"""
Files and folders that only their owner can open, whatever the umask says.

Everything that the ledger writes goes through here: folders are 0700, files 0600, and neither is ever reached
through a symbolic link that somebody else may have placed below the ledger's root.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError, TelemetryError
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SLICE_BYTES: Final = 1 << 20
"""The most that is read or written at a time."""

_FOLDER_MODE: Final = 0o700
_FILE_MODE: Final = 0o600
_ALWAYS: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@contextmanager
def naming(path: Path, doing: str) -> Iterator[None]:
    """
    Turn an operating system's error into one that names the file.

    Args:
        path: What was being worked on.
        doing: What it was meant to be, such as "written".

    Raises:
        LedgerError: In place of any `OSError`.
    """
    try:
        yield
    except TelemetryError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise LedgerError(
            _cannot(path, doing, reason),
            said("Check the free space and the permissions of that folder, then try again."),
        ) from error


def _cannot(path: Path, doing: str, reason: str) -> str:  # noqa: PLR0911 - a whole sentence for each verb
    match doing:
        case "read":
            return said("{path} cannot be read: {reason}", path=path, reason=reason)
        case "written":
            return said("{path} cannot be written: {reason}", path=path, reason=reason)
        case "made":
            return said("{path} cannot be made: {reason}", path=path, reason=reason)
        case "opened":
            return said("{path} cannot be opened: {reason}", path=path, reason=reason)
        case "locked":
            return said("{path} cannot be locked: {reason}", path=path, reason=reason)
        case "deleted":
            return said("{path} cannot be deleted: {reason}", path=path, reason=reason)
        case "rewritten":
            return said("{path} cannot be rewritten: {reason}", path=path, reason=reason)
        case "purged":
            return said("{path} cannot be purged: {reason}", path=path, reason=reason)
        case "redacted":
            return said("{path} cannot be redacted: {reason}", path=path, reason=reason)
        case _:
            return said("{path} cannot be {doing}: {reason}", path=path, doing=doing, reason=reason)


def make_root(root: Path) -> None:
    """
    Make a ledger's root folder, its missing parents included.

    A symbolic link to a folder of one's own is followed: people move such folders to other disks. A root that
    others can look into is closed to them.

    Raises:
        LedgerError: It cannot be made, is no folder, or belongs to another user.
    """
    with naming(root, "made"):
        if not root.exists():
            _make_missing(root)
    check_root(root)
    if sys.platform != "win32":
        with naming(root, "closed to others"):
            if stat.S_IMODE(root.stat().st_mode) & 0o077:
                root.chmod(_FOLDER_MODE)


def check_root(root: Path) -> None:
    """
    Make sure that a ledger's root, if there is one, is ours to write in.

    What root would write into another user's ledger, that user's own witness could not open again.

    Raises:
        LedgerError: It is no folder, or belongs to another user.
    """
    with naming(root, "read"):
        try:
            found = root.stat()
        except FileNotFoundError:
            return
    if not stat.S_ISDIR(found.st_mode):
        raise LedgerError(
            said("{root} is not a folder", root=root), said("Move it away; Pellucid keeps its copies there.")
        )
    if sys.platform != "win32" and found.st_uid != os.geteuid():
        raise LedgerError(
            said("{root} belongs to another user", root=root),
            said("Run Pellucid as that user, or choose another folder with PELLUCID_HOME."),
        )


def make_folder(folder: Path) -> None:
    """
    Make one folder below a root that exists.

    Raises:
        OSError: It cannot be made, or something else is in its place.
    """
    try:
        folder.mkdir(mode=_FOLDER_MODE)
    except FileExistsError:
        if not stat.S_ISDIR(folder.lstat().st_mode):
            raise
    else:
        folder.chmod(_FOLDER_MODE)  # the umask may have taken bits away


def open_private(path: Path, flags: int, *, create: bool) -> int:
    """
    Open a file of the ledger; one that is made here is 0600.

    Raises:
        OSError: As `os.open`; also if `path` is a symbolic link.
    """
    while True:
        try:
            return os.open(path, flags | _ALWAYS)
        except FileNotFoundError:
            if not create:
                raise
        try:
            descriptor = os.open(path, flags | os.O_CREAT | os.O_EXCL | _ALWAYS, _FILE_MODE)
        except FileExistsError:
            continue  # another process was faster
        if sys.platform != "win32":
            os.fchmod(descriptor, _FILE_MODE)
        return descriptor


def write_all(descriptor: int, payload: bytes) -> None:
    """
    Write every byte; in one call, unless the system takes only a part.

    Raises:
        OSError: Some of it could not be written; a part may have been.
    """
    written = os.write(descriptor, payload)
    while written < len(payload):
        written += os.write(descriptor, memoryview(payload)[written:])


def read_at(descriptor: int, count: int, offset: int) -> bytes:
    """Read up to `count` bytes at `offset`; fewer at the end of the file."""
    if sys.platform == "win32":
        os.lseek(descriptor, offset, os.SEEK_SET)
        return os.read(descriptor, count)
    return os.pread(descriptor, count, offset)


def write_at(descriptor: int, payload: bytes, offset: int) -> None:
    """Overwrite bytes in place; the descriptor must not be an appending one."""
    os.lseek(descriptor, offset, os.SEEK_SET)
    write_all(descriptor, payload)


def sync(descriptor: int) -> None:
    """Bring an open file's content to the disk."""
    # macOS and Windows have no fdatasync; fsync does the same and more.
    getattr(os, "fdatasync", os.fsync)(descriptor)


def sync_file(path: Path) -> None:
    """Bring a file's content to the disk; a file that is gone needs none."""
    try:
        descriptor = os.open(path, os.O_RDWR | _ALWAYS)
    except FileNotFoundError:
        return
    try:
        sync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Bring a folder's list of names to the disk, where the system can do that."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC | os.O_DIRECTORY)
    except FileNotFoundError:
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder_once(folder: Path, synced: set[Path] | None) -> None:
    """
    Bring a folder's list of names to the disk, as `sync_folder`, if that was not done already.

    Args:
        folder: It may be gone.
        synced: Folders that were synced since the names were made, to which this one is added; `None`: nobody knows.
    """
    if synced is None:
        sync_folder(folder)
    elif folder not in synced:
        sync_folder(folder)
        synced.add(folder)


def replace_file(path: Path, content: bytes, *, durable: bool = True, beside: Path | None = None) -> None:
    """
    Put a file that only its owner can open in the place of the one before, in one step.

    Args:
        path: Its folder exists.
        content: All of it.
        durable: Whether it has to outlast a power cut.
        beside: Where it is written until it is whole; where several may do this at once, each needs a name of its own.

    Raises:
        OSError: It cannot be written; what was there before stands, and nothing is left beside it.
    """
    fresh = path.with_suffix(".new") if beside is None else beside
    fresh.unlink(missing_ok=True)
    descriptor = open_private(fresh, os.O_WRONLY, create=True)
    try:
        try:
            write_all(descriptor, content)
            if durable:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink()  # a full disk needs the room
        raise
    if durable:
        sync_folder(path.parent)


def _make_missing(folder: Path) -> None:
    if folder.is_symlink():
        raise LedgerError(
            said("{folder} is a link to a folder that is not there", folder=folder),
            said("Mount that disk, or remove the link."),
        )
    if not folder.parent.exists():
        _make_missing(folder.parent)
    make_folder(folder)
