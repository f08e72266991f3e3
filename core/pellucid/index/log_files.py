"""
The log segments as the index knows them, and reading a line back out of one.

Lines are read with `pread` through a bounded set of open files. A segment is never mapped into memory: a purge of
another process may change it at any time, and a file that shrinks under a mapping kills the process that reads it.
"""

from __future__ import annotations

import os
import stat
import threading
import weakref
from collections import OrderedDict
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.ledger.segments import read_exactly, segments
from pellucid.private_files import open_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_OPEN_FILES: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMark:
    """By what a file is known to be unchanged."""

    inode: int
    size: int
    mtime_ns: int

    @classmethod
    def of(cls, found: os.stat_result) -> FileMark:
        """Take the mark from what `stat` found."""
        return cls(inode=found.st_ino, size=found.st_size, mtime_ns=found.st_mtime_ns)


@dataclass(slots=True, kw_only=True, eq=False)
class IndexedSegment:
    """One file of a session's log, as far as the index has read it."""

    number: int
    """What the segment column says of its lines."""
    session: int
    path: Path
    mark: FileMark
    """What the file was when it was last read."""
    first_line: int = 0
    """The number, in its session, of its first line."""
    lines: int = 0
    """How many complete lines were read."""
    read_end: int = 0
    """The byte behind the last line that was read."""
    checked: int = 0
    """How many of its first lines were read in full, not only at their heads and tails."""


def list_segments(events: Path) -> list[tuple[Path, FileMark]] | None:
    """
    Return a session's segments in order, each with its mark.

    Anything else in the folder is passed over: links, folders, other files.

    Returns:
        `None` if there is no such folder; a link to one is none.

    Raises:
        LedgerError: The folder cannot be looked into.
    """
    try:
        if not stat.S_ISDIR(events.lstat().st_mode):
            return None
    except OSError:
        return None
    found = []
    for segment in segments(events):
        try:
            found.append((segment.path, FileMark.of(segment.path.lstat())))
        except FileNotFoundError:
            continue
    return found


class LogFiles:
    """
    At most 64 open segments, the least recently used closed first; safe to read from any thread.

    They are closed by `close`, or when nobody holds this object any more.

    Args:
        most_open: How many files may be open at once, save for those that are being read at that moment.
    """

    def __init__(self, *, most_open: int = MOST_OPEN_FILES) -> None:
        self._most_open = most_open
        self._open: OrderedDict[Path, _OpenFile] = OrderedDict()
        self._lock = threading.Lock()
        weakref.finalize(self, _drop_all, self._open)

    def read(self, path: Path, offset: int, length: int) -> bytes | None:
        """
        Read one line, without its newline.

        Returns:
            `None` if there is no such line any more: the file is gone, was cut, or its bytes moved.
        """
        lead = 1 if offset else 0
        try:
            with self._borrowed(path) as descriptor:
                found = read_exactly(descriptor, lead + length + 1, offset - lead)
        except OSError:
            return None
        if found is None or not found.endswith(b"\n") or (lead and not found.startswith(b"\n")):
            return None
        return found[lead:-1]

    def close(self) -> None:
        """Close every file; one that is being read at this moment is closed as soon as that is done."""
        with self._lock:
            _drop_all(self._open)

    @contextmanager
    def _borrowed(self, path: Path) -> Iterator[int]:
        with self._lock:
            file = self._open.get(path)
            if file is None:
                file = self._open[path] = _OpenFile(open_private(path, os.O_RDONLY, create=False))
            self._open.move_to_end(path)
            file.readers += 1
            while len(self._open) > self._most_open:
                self._open.popitem(last=False)[1].drop()
        try:
            yield file.descriptor
        finally:
            with self._lock:
                file.readers -= 1
                file.close_if_unused()


def _drop_all(files: OrderedDict[Path, _OpenFile]) -> None:
    while files:
        files.popitem()[1].drop()


class _OpenFile:
    """A descriptor that outlives being dropped for as long as somebody reads from it."""

    __slots__ = ("descriptor", "dropped", "readers")

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.readers = 0
        self.dropped = False

    def drop(self) -> None:
        """Close it, now or when its last reader is done."""
        self.dropped = True
        self.close_if_unused()

    def close_if_unused(self) -> None:
        """Close it if it was dropped and nobody reads from it."""
        if self.dropped and not self.readers:
            os.close(self.descriptor)
