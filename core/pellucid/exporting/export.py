"""
Writing events into a file that a person has chosen: all of it, or nothing.

What is written goes into a file of another name beside it, readable by its owner alone, and takes its place when it is
whole and on the disk. Where a link leads, the file at its end is replaced and the link stays; what is no file, such as a
pipe, a terminal or /dev/null, is written to as it stands, since nothing can take its place.
"""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.private_files import open_private, sync, sync_folder, write_all
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_PIECE_BYTES: Final = 1 << 18
_TOLD_EVERY: Final = 512
"""So many pieces at most are between two tellings of how far it is, and two questions whether to go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written."""

    path: Path
    pieces: int
    """How many pieces it was made of: about as many as events."""
    size_bytes: int


def export(
    pieces: Iterable[bytes],
    path: Path,
    *,
    on_progress: Callable[[int], object] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Exported | None:
    """
    Write pieces into a file, as a whole or not at all; blocks.

    Args:
        pieces: What is written, in small pieces.
        path: A file that is there already is replaced once the new one is whole; to a device or a pipe all is written
            at once, for which whoever reads it is waited for.
        on_progress: Told in this thread how many pieces are written.
        cancelled: Asked now and then.

    Returns:
        `None` if it was cancelled; then nothing is left behind, and what was there before is still there.

    Raises:
        LedgerError: The file cannot be written; nothing is left behind then, either.
    """
    beside: Path | None = None
    try:
        if _is_stream(path):
            descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_CLOEXEC", 0))
        else:
            target = Path(os.path.realpath(path))
            beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
            descriptor = open_private(beside, os.O_WRONLY | os.O_APPEND, create=True)
        try:
            found = _write(descriptor, pieces, on_progress=on_progress, cancelled=cancelled)
            if found is not None and beside is not None:
                sync(descriptor)
        finally:
            os.close(descriptor)
        if found is None:
            return None
        if beside is not None:
            beside.replace(target)
            sync_folder(target.parent)
    except OSError as error:
        reason = error.strerror or str(error)
        raise LedgerError(
            said("{path} cannot be written: {reason}", path=path, reason=reason),
            said("Choose another place, or make room on the disk."),
        ) from error
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    return Exported(path=path, pieces=found[0], size_bytes=found[1])


def _is_stream(path: Path) -> bool:
    """Whether something stands there that is no file, and no folder either."""
    try:
        mode = path.stat().st_mode
    except OSError:  # nothing is there, or a link leads in a circle
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _write(
    descriptor: int,
    pieces: Iterable[bytes],
    *,
    on_progress: Callable[[int], object],
    cancelled: Callable[[], bool],
) -> tuple[int, int] | None:
    waiting: list[bytes] = []
    count = size = held = 0
    for piece in pieces:
        waiting.append(piece)
        count += 1
        held += len(piece)
        if held >= _PIECE_BYTES:
            write_all(descriptor, b"".join(waiting))
            size, held = size + held, 0
            waiting.clear()
        if count % _TOLD_EVERY == 0:
            on_progress(count)
            if cancelled():
                return None
    if cancelled():
        return None
    write_all(descriptor, b"".join(waiting))
    on_progress(count)
    return count, size + held
