"""
Giving back the room of what was destroyed: a line of spaces becomes an empty one, and keeps its number.

A segment is written anew beside the old one and put in its place in one step. Until then, and if it is interrupted, the
old one stands; what is left of an interrupted one is taken away before anything of that segment is destroyed.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pellucid.ledger.log_erasure import half_written
from pellucid.ledger.log_pass import whole_lines
from pellucid.ledger.segments import is_blank, segments
from pellucid.private_files import naming, open_private, sync_folder, write_all

if TYPE_CHECKING:
    from pathlib import Path


def squeeze(events: Path) -> int:
    """
    Squeeze a session's segments, under its lock.

    Its chain has to be written anew before: then whoever knows places of its lines looks for them again. Nobody may be
    writing to it any more, and its log has no unfinished end.

    Returns:
        How many bytes were given back.

    Raises:
        LedgerError: A segment cannot be read or written; those before it are squeezed.
    """
    return sum(
        _squeeze(segment.path)
        for segment in segments(events)
        if any(is_spaces(raw) for _, lines in whole_lines(segment.path) for raw in lines)
    )


def is_spaces(raw: bytes) -> bool:
    """Whether a line is of nothing but spaces, and has some."""
    return raw[:1] == b" " and is_blank(raw)


def _squeeze(path: Path) -> int:
    fresh = half_written(path)
    with naming(path, "squeezed"):
        before = path.stat().st_size
        fresh.unlink(missing_ok=True)
        descriptor = open_private(fresh, os.O_WRONLY, create=True)
        try:
            for _, lines in whole_lines(path):
                kept = [b"" if is_spaces(raw) else raw for raw in lines]
                write_all(descriptor, b"\n".join([*kept, b""]))
            os.fsync(descriptor)
            after = os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)
        fresh.replace(path)
        sync_folder(path.parent)
    return before - after
