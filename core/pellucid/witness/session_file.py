"""
One file of a watched program, seen through a descriptor that outlives its name.

A program may empty, rename or unlink its session file at any moment. The descriptor is opened at first sight and kept,
so that the next look needs no path and finds what a name no longer leads to. Nothing here writes to the file, locks it
or maps it.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import os
import stat
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.foreign_files import open_foreign
from pellucid.lines import Line, complete_lines, line_at, unfinished_line
from pellucid.private_files import read_at

if TYPE_CHECKING:
    from pathlib import Path

GLANCE_BYTES: Final = 1 << 20
"""The most that one look reads at first; what lies behind is read once this is settled."""
TORN_BYTES: Final = 8 << 20
"""The most that is remembered of a line that is not finished yet."""

_FIRST_BYTES: Final = 1 << 16
"""What the first call reads: mostly all there is, and of a size for which memory is at hand (0.4 instead of 14 µs)."""
_MARK_BYTES: Final = 1 << 14
_SCAN_BYTES: Final = 1 << 20
_OUT_OF_DESCRIPTORS: Final = (errno.EMFILE, errno.ENFILE)

_serials: Final = itertools.count(1)

Identity: TypeAlias = tuple[int, int]
"""Device and inode: what makes two names one file."""
Emptying: TypeAlias = tuple[int, int]
"""
The same moment twice: in nanoseconds since the epoch, UTC, and by a clock that is never set, as it is now.

The first is the file system's, which ticks every few milliseconds.
"""
Heartbeat: TypeAlias = tuple[int, int]
"""When a file was last written, in nanoseconds since the epoch, and its size in bytes."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Glance:
    """What a file held at one moment, or the stretch of it that matters."""

    file: SessionFile
    start: int
    """Where in the file `content` begins, in bytes."""
    content: bytes = field(repr=False)
    cut: bool
    """Whether the file went on behind `content`."""
    number: int
    """Grows with the moment at which it was read."""
    emptied: Emptying | None = None
    """When the file was emptied, if there is nothing in it; `None`: something is, or nobody can tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LongLine:
    """A finished line that is longer than a glance."""

    line: Line | None
    """`None` if there is nothing but white space in it."""
    end: int
    """Just behind its newline, in bytes."""
    trail: bytes = field(repr=False)
    """What stands just before `end`."""


class SessionFile:
    """
    A session file and how far it has been taken over.

    One thread may look (`glance`) while another takes over what was seen; the descriptor is given back (`rest`) only
    while neither does.

    Args:
        path: The name that it was opened by.
        descriptor: Open for reading; owned from now on. `None`: it rests.
        identity: Of the file behind the descriptor.
    """

    __slots__ = (
        "_mark",
        "_scanned",
        "descriptor",
        "identity",
        "is_newborn",
        "known",
        "lost",
        "newest",
        "path",
        "position",
        "serial",
        "torn",
    )

    def __init__(self, *, path: Path, descriptor: int | None, identity: Identity) -> None:
        self.path = path
        self.descriptor = descriptor
        """`None` while it rests: then only its name leads back to it."""
        self.identity = identity
        self.lost = False
        """Whether it no longer has its name, and what it held then is settled."""
        self.serial = next(_serials)
        """Tells it from all others of this process: inodes are used again."""
        self.newest = 0
        """The number of the newest look that was taken over."""
        self.is_newborn = False
        """Whether it was opened before its program could write into it, and nothing was taken over of it yet."""
        self.forget()

    @classmethod
    def open(cls, path: Path) -> SessionFile | None:
        """
        Open a regular file; `None` for what is gone, may not be read, is a link or is no regular file.

        Raises:
            OSError: No descriptor is left (`EMFILE`, `ENFILE`).
        """
        opened = _opened(path)
        return None if opened is None else cls(path=path, descriptor=opened[0], identity=opened[1])

    def forget(self) -> None:
        """Count nothing of the file as taken over."""
        self.known = False
        """Whether it was compared with the ledger since it was opened."""
        self.position = 0
        """Just behind the last line that was taken over."""
        self.torn = b""
        """The beginning of the unfinished line at `position`."""
        self._scanned = 0
        self._mark = _digest(b"")

    def glance(self) -> Glance | None:
        """
        Read what follows the last line taken over, and enough before it to know it again; `None`: unreadable.

        Raises:
            OSError: It rests, and no descriptor is left to open it with.
        """
        descriptor = self.descriptor if self.descriptor is not None else self._reopened()
        if descriptor is None:
            return None
        # Read once: whoever settles an earlier look may move it meanwhile.
        position = self.position
        start = max(position - _MARK_BYTES, 0)
        number = time.monotonic_ns()
        try:
            content = _stretch(descriptor, start)
            if start and start + len(content) < position:
                # It shrank; what it holds now may be gone an instant later, so it is read at once.
                start, content = 0, _stretch(descriptor, 0)
            # Asked last, and only where there is nothing to hurry for.
            emptied = None if content or start else _emptying(descriptor)
        except OSError:
            return None
        return Glance(
            file=self,
            start=start,
            content=content,
            cut=len(content) == GLANCE_BYTES,
            number=number,
            emptied=emptied,
        )

    def remembers(self, glance: Glance) -> bool:
        """Whether all that was taken over of the file is still in it, and an unfinished line at most grew."""
        behind = self.position - glance.start
        content = glance.content
        if not (self.known and 0 <= behind <= len(content)):
            return False
        if _digest(content[max(behind - _MARK_BYTES, 0) : behind]) != self._mark:
            return False
        seen = content[behind : behind + len(self.torn)]
        if not self.torn.startswith(seen):
            return False
        if glance.cut:
            # A file at rest is asked for its size once it is read on.
            return self.descriptor is None or self._size() >= self._scanned
        return len(seen) == len(self.torn)

    def finished(self, glance: Glance) -> list[Line]:
        """Return the complete lines of `glance` that are not taken over yet."""
        return list(complete_lines(glance.content[self.position - glance.start :], self.position))

    def advance(self, glance: Glance) -> bool:
        """
        Count the finished lines of `glance` as taken over, and remember the unfinished one.

        Returns:
            Whether there was a finished line at all.
        """
        self.newest = glance.number
        content = glance.content
        behind = self.position - glance.start
        end = max(content.rfind(b"\n") + 1, behind)
        self._count(content[:end], glance.start + end)
        if end > behind or len(content) - end >= len(self.torn):
            self.torn = content[end:]
            self._scanned = glance.start + len(content)
        return end > behind

    def long_line(self) -> LongLine | None:
        """Look for the end of a line that is longer than a glance; each byte is looked through once."""
        descriptor = self.descriptor if self.descriptor is not None else self._reopened()
        if descriptor is None:
            return None
        pieces = [self.torn]
        room = TORN_BYTES - len(self.torn)
        try:
            while chunk := read_at(descriptor, _SCAN_BYTES, self._scanned):
                newline = chunk.find(b"\n")
                if newline >= 0:
                    return self._line_until(descriptor, self._scanned + newline)
                if room > 0:
                    pieces.append(chunk[:room])
                    room -= len(chunk)
                self._scanned += len(chunk)
        except OSError:
            pass  # what could be read so far is remembered
        self.torn = b"".join(pieces) if len(pieces) > 1 else self.torn
        return None

    def advance_over(self, long: LongLine) -> None:
        """Count a long line as taken over."""
        self.newest = time.monotonic_ns()
        self._count(long.trail, long.end)
        self.torn, self._scanned = b"", long.end

    def torn_line(self) -> Line | None:
        """Return what is remembered of the unfinished line, if it is more than white space."""
        return unfinished_line(self.torn, self.position)

    def heartbeat(self) -> Heartbeat | None:
        """Return what differs after each write: when that was, and the size; `None`: nobody can tell."""
        status = self._status()
        return None if status is None else (status.st_mtime_ns, status.st_size)

    def rest(self) -> None:
        """Give the descriptor back; the next glance opens the file anew, if it still has its name."""
        descriptor, self.descriptor = self.descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def _reopened(self) -> int | None:
        opened = _opened(self.path)
        if opened is None:
            return None
        descriptor, identity = opened
        if identity != self.identity:
            os.close(descriptor)
            return None
        self.descriptor = descriptor
        return descriptor

    def _line_until(self, descriptor: int, newline: int) -> LongLine | None:
        begin = _behind_hole(descriptor, self.position)
        raw = read_at(descriptor, newline - begin, begin)
        if begin > newline or len(raw) < newline - begin or read_at(descriptor, 1, newline) != b"\n":
            return None  # it changed meanwhile; there will be a sign of that
        return LongLine(
            line=line_at(raw, 0, len(raw), begin),
            end=newline + 1,
            trail=read_at(descriptor, _MARK_BYTES, max(newline + 1 - _MARK_BYTES, 0)),
        )

    def _count(self, upto: bytes, position: int) -> None:
        self.known = True
        self.position = position
        self._mark = _digest(upto[-_MARK_BYTES:])

    def _size(self) -> int:
        status = self._status()
        return 0 if status is None else status.st_size

    def _status(self) -> os.stat_result | None:
        try:
            return None if self.descriptor is None else os.fstat(self.descriptor)
        except OSError:
            return None


def identity_of(path: Path) -> Identity | None:
    """
    Return which regular file a name leads to at this moment; `None`: to none.

    Raises:
        OSError: Nobody can tell: the folder may not be searched, or its disk does not answer.
    """
    try:
        status = os.stat(path, follow_symlinks=False)  # noqa: PTH116 - the hot path; a Path's own is slower
    except (FileNotFoundError, NotADirectoryError):
        return None
    return (status.st_dev, status.st_ino) if stat.S_ISREG(status.st_mode) else None


def _opened(path: Path) -> tuple[int, Identity] | None:
    try:
        descriptor = open_foreign(path)
    except OSError as error:
        if error.errno in _OUT_OF_DESCRIPTORS:
            raise
        return None
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        return None
    return descriptor, (status.st_dev, status.st_ino)


def _stretch(descriptor: int, start: int) -> bytes:
    content = read_at(descriptor, _FIRST_BYTES, start)
    if len(content) == _FIRST_BYTES:
        content += read_at(descriptor, GLANCE_BYTES - _FIRST_BYTES, start + _FIRST_BYTES)
    return content


def _emptying(descriptor: int) -> Emptying | None:
    status = os.fstat(descriptor)
    if status.st_size:
        return None
    since_ns = time.time_ns() - status.st_mtime_ns
    return status.st_mtime_ns, time.monotonic_ns() - since_ns


def _behind_hole(descriptor: int, position: int) -> int:
    # A file that was emptied under its writer has a hole of any size before the next line; it costs no memory.
    try:
        return os.lseek(descriptor, position, os.SEEK_DATA) if hasattr(os, "SEEK_DATA") else position
    except OSError:
        return position


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=16).digest()
