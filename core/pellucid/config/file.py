"""Replacing a small file of another program in one step, so that nobody ever reads half of it."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from pellucid.errors import ConfigError
from pellucid.said import said

_NEW_FILE_MODE: Final = 0o644
"""As Rerun makes it; there is no secret in it."""


def replace_file(file: Path, *, expected: bytes | None, content: bytes) -> bool:
    """
    Put `content` in the place of `file`, durably, if it still holds what the caller read.

    Writes through a link to its target. Mode and owner stay; a new file gets 0644 and its folder is made.

    Args:
        file: The file to replace.
        expected: What it held when the caller read it; `None` if there was none.
        content: What it shall hold.

    Returns:
        Whether it was replaced; if not, somebody else changed it in the meantime.

    Raises:
        ConfigError: It cannot be written; it is as it was.
    """
    target = Path(os.path.realpath(file))
    draft: Path | None = None
    try:
        if expected is None:
            target.parent.mkdir(parents=True, exist_ok=True)
        draft = _write_draft(target, content)
        if _content_of(target) != expected:
            return False
        draft.replace(target)
        draft = None
        _sync_folder(target.parent)
    except OSError as error:
        raise ConfigError(
            said("{path} cannot be written: {reason}", path=file, reason=error.strerror),
            said("Check the permissions of {parent} and its free space.", parent=target.parent),
        ) from error
    else:
        return True
    finally:
        if draft is not None:
            with contextlib.suppress(OSError):
                draft.unlink()


def _write_draft(target: Path, content: bytes) -> Path:
    # Not `*.json`: on macOS config and data share a folder's parent, and Rerun takes any such file for a session.
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".draft", dir=target.parent)
    draft = Path(name)
    try:
        with open(descriptor, "wb") as stream:  # noqa: PTH123 - a descriptor, not a path
            stream.write(content)
            _adopt_rights(stream.fileno(), target)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    return draft


def _adopt_rights(descriptor: int, target: Path) -> None:
    if sys.platform == "win32":
        return
    try:
        status = target.stat()
    except FileNotFoundError:
        os.fchmod(descriptor, _NEW_FILE_MODE)
        return
    # Only root may give a file away; then the program's own user must still own it afterwards.
    with contextlib.suppress(PermissionError):
        os.fchown(descriptor, status.st_uid, status.st_gid)
    os.fchmod(descriptor, status.st_mode & 0o7777)


def _content_of(target: Path) -> bytes | None:
    try:
        return target.read_bytes()
    except FileNotFoundError:
        return None


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
