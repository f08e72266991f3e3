"""
Files of other programs, opened so that nothing about them changes and nobody waits for us.

To note the time of a read, a file system may wait for its journal, and so for everybody's syncs: for longer than a
line in a session file lives. Nor is that time ours to change.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from pellucid.said import said

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a named pipe in a session's place must not hold us up
    | getattr(os, "O_BINARY", 0)
)
_NO_ATIME: Final = getattr(os, "O_NOATIME", 0)


def open_foreign(path: Path) -> int:
    """
    Open a file for reading only; it may turn out to be something else than a regular file.

    Raises:
        OSError: As `os.open`; also if `path` is a symbolic link.
    """
    if _NO_ATIME:
        try:
            return os.open(path, _FLAGS | _NO_ATIME)
        except PermissionError:  # only a file's owner may ask for that
            pass
    return os.open(path, _FLAGS)


def why_unlisted(folder: Path) -> str:
    """Say why a folder of session files that is there cannot be looked into; empty if it can, or is not there yet."""
    try:
        os.scandir(folder).close()
    except FileNotFoundError:
        return ""
    except OSError as error:
        return said(
            "{folder} cannot be read: {reason}. Events that wait in it are not shown; check what stands there, and its "
            "permissions.",
            folder=folder,
            reason=error.strerror or str(error),
        )
    return ""
