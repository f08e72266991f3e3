"""
Writing a session's log: lines are added, taken back and synced, only ever as whole ones.

Nothing here decides who may write: the witness holds the ledger's claim, and every write happens under the session's
lock (`receipt_log`).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pellucid.ledger.segments import (
    SEGMENT_BYTES,
    LineSpan,
    SegmentLines,
    segment_name,
)
from pellucid.private_files import (
    SLICE_BYTES,
    make_folder,
    make_root,
    naming,
    open_private,
    sync_file,
    sync_folder_once,
    write_all,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


class LogChanged(Exception):  # noqa: N818 - it is news, not a fault: the caller looks again
    """The log on disk is not as this process left it: it was forgotten, or written to by somebody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How far a log reached at some moment."""

    segment: int
    """The last segment's number, from 1."""
    size: int
    """That segment's bytes."""
    lines: int
    """Lines in all segments together."""


class SessionLog:
    """
    The end of one session's log, where lines are added.

    No descriptor stays open between two calls, so that ten thousand sessions cost none, and a log that another
    process has deleted is never written to unseen.

    Args:
        events: The session's folder below `events/`.
    """

    __slots__ = ("_fresh_names", "_reached", "_uncut", "_unsynced", "end", "events")

    def __init__(self, *, events: Path) -> None:
        self.events = events
        self.end = Mark(segment=1, size=0, lines=0)
        """Where the next line goes, unless the segment is full by then."""
        self._unsynced: set[Path] = set()
        self._reached: list[Path] = []
        self._uncut: set[Path] = set()
        self._fresh_names = False

    def move_to_end(self, surveyed: Sequence[SegmentLines]) -> None:
        """Take what was found on disk, with no torn tail left, as what the next line follows."""
        last = surveyed[-1] if surveyed else None
        self._uncut.clear()
        self.end = Mark(
            segment=last.segment.number if last else 1,
            size=last.end if last else 0,
            lines=last.next_line if last else 0,
        )

    def append(self, lines: Sequence[bytes]) -> list[LineSpan]:
        """
        Add lines, with one write for each segment that they reach.

        Raises:
            LedgerError: Not all could be written. The caller cuts the log back to where it was.
            LogChanged: The log is not as this process left it; the caller looks at it anew.
        """
        placed: list[LineSpan] = []
        self._reached.clear()
        for number, group in groupby(self._places(lines), key=lambda place: place[0]):
            path = self.events / segment_name(number)
            rows = list(group)
            first_offset = rows[0][1]
            self._write(path, first_offset, [raw for _, _, raw in rows])
            placed += [
                LineSpan(number=self.end.lines + i, segment=path, offset=offset, length=len(raw))
                for i, (_, offset, raw) in enumerate(rows)
            ]
            size = rows[-1][1] + len(rows[-1][2]) + 1
            self.end = Mark(segment=number, size=size, lines=self.end.lines + len(rows))
        return placed

    def cut_back(self, mark: Mark) -> None:
        """
        Take back what the last `append` wrote, or tried to write, since `mark`.

        Never raises: what the disk refuses now is cut by the next append, or adopted by whoever opens the log next.
        Nothing is cut that `append` had not reached, whoever wrote it.
        """
        for path in self._reached:
            size = mark.size if path.name == segment_name(mark.segment) else 0
            try:
                descriptor = open_private(path, os.O_WRONLY, create=False)
                try:
                    os.ftruncate(descriptor, size)
                finally:
                    os.close(descriptor)
            except OSError:
                self._uncut.add(path)
        self._reached.clear()
        self.end = mark

    def sync(self, synced: set[Path] | None = None) -> None:
        """
        Bring what was appended since the last call to the disk.

        Args:
            synced: As for `sync_folder_once`.

        Raises:
            LedgerError: The disk refuses.
        """
        for path in sorted(self._unsynced):
            with naming(path, "synced"):
                sync_file(path)
        self._unsynced.clear()
        if self._fresh_names:
            with naming(self.events, "synced"):
                for folder in (self.events, self.events.parent, self.events.parent.parent):
                    sync_folder_once(folder, synced)
            self._fresh_names = False

    def _places(self, lines: Sequence[bytes]) -> Iterable[tuple[int, int, bytes]]:
        number, size = self.end.segment, self.end.size
        for raw in lines:
            # A line that fills a segment by itself gets one of its own: the others stay small.
            if size >= SEGMENT_BYTES or (size and len(raw) >= SEGMENT_BYTES):
                number, size = number + 1, 0
            yield number, size, raw
            size += len(raw) + 1

    def _write(self, path: Path, offset: int, rows: Sequence[bytes]) -> None:
        with naming(path, "written"):
            descriptor = self._open(path, offset)
            try:
                size = os.fstat(descriptor).st_size
                if size > offset and path in self._uncut:  # what a failed append could not take back
                    os.ftruncate(descriptor, offset)
                elif size != offset:
                    raise LogChanged
                self._uncut.discard(path)
                self._reached.append(path)
                for payload in _payloads(rows):
                    write_all(descriptor, payload)
            finally:
                os.close(descriptor)
        self._unsynced.add(path)

    def _open(self, path: Path, offset: int) -> int:
        flags = os.O_WRONLY | os.O_APPEND
        try:
            return open_private(path, flags, create=False)
        except FileNotFoundError:
            if offset:
                raise LogChanged from None
        self._fresh_names = True
        make_session_folder(self.events)
        return open_private(path, flags, create=True)


def make_session_folder(events: Path) -> None:
    """
    Make a session's folder, its parents included.

    Raises:
        LedgerError: The ledger's root cannot be used.
        OSError: Another folder cannot be made.
    """
    if events.is_dir() and not events.is_symlink():
        return
    make_root(events.parent.parent)
    make_folder(events.parent)
    make_folder(events)


def _payloads(rows: Sequence[bytes]) -> Iterable[bytes]:
    batch: list[bytes] = []
    size = 0
    for raw in rows:
        if batch and size + len(raw) > SLICE_BYTES:
            yield b"\n".join([*batch, b""])
            batch, size = [], 0
        if len(raw) > SLICE_BYTES:  # joining it would hold it twice
            yield raw
            yield b"\n"
        else:
            batch.append(raw)
            size += len(raw) + 1
    if batch:
        yield b"\n".join([*batch, b""])
