"""Destroying lines and whole logs, in place and durably."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING

from pellucid.ledger.posted_bodies import delete_bodies
from pellucid.ledger.segments import LineSpan, segments
from pellucid.private_files import SLICE_BYTES, naming, open_private, sync_folder, write_at

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def blank(where: Iterable[LineSpan]) -> None:
    """
    Overwrite lines with spaces, in place, and bring that to the disk. Newlines stay: no other line moves.

    A segment that is gone meanwhile needs no blanking.

    Raises:
        LedgerError: A segment cannot be written; some lines may be blank already.
    """
    for path, group in groupby(where, key=lambda span: span.segment):
        with naming(path, "purged"):
            half_written(path).unlink(missing_ok=True)
            try:
                descriptor = open_private(path, os.O_WRONLY, create=False)
            except FileNotFoundError:
                continue
            try:
                for span in group:
                    # Never beyond the end: a log that was cut meanwhile must not grow by a hole.
                    end = min(span.offset + span.length, os.fstat(descriptor).st_size)
                    for start in range(span.offset, end, SLICE_BYTES):
                        write_at(descriptor, b" " * min(SLICE_BYTES, end - start), start)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def half_written(segment: Path) -> Path:
    """Say where a segment is written anew; what an interrupted process left there may hold any of its lines."""
    return segment.with_suffix(".new")


def check_writable(paths: Iterable[Path]) -> None:
    """
    Make sure that segments can be written before anything is promised about them.

    Raises:
        LedgerError: One cannot.
    """
    for path in paths:
        with naming(path, "written"), suppress(FileNotFoundError):
            os.close(open_private(path, os.O_WRONLY, create=False))


def delete_log(events: Path) -> None:
    """
    Delete a session's segments, its posted bodies and its folder; files that are not ours keep the folder alive.

    Raises:
        LedgerError: One of them cannot be deleted.
    """
    delete_bodies(events)
    for segment in segments(events):
        with naming(segment.path, "deleted"), suppress(FileNotFoundError):
            half_written(segment.path).unlink(missing_ok=True)
            segment.path.unlink()
    with suppress(OSError):
        events.rmdir()
    with naming(events.parent, "synced"):
        sync_folder(events.parent)
