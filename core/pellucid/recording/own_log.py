"""
The file that an embedded app's lines are appended to, by any thread and without a lock.

Two things can go wrong where nothing is locked, and both are provided against here.

A thread may be on its way into `write` while the file is taken away from it. A closed descriptor's number is given out
again, and the event would go into whatever file the host opens next; so the number is pointed at something that cannot
be written to, in one step, and is not given out again for a while. Whoever comes too late gets `EBADF`.

A full disk may take a part of a line. Cutting the file there would race with a thread whose line was just taken; so the
part is overwritten in place, which needs no room and touches nobody else's bytes.
"""

from __future__ import annotations

import os
from collections import deque
from contextlib import suppress
from io import FileIO
from typing import TYPE_CHECKING, Final

from pellucid.private_files import SLICE_BYTES, read_at

if TYPE_CHECKING:
    from pathlib import Path

_ALWAYS: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_APPENDING: Final = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_EXCL | _ALWAYS
LINE_BEGIN: Final = b'{"time_utc":"'
"""How each of our lines begins; within a line it cannot stand, since JSON would write its quotes as escapes."""
_HIGH: Final = (512, 128)
_MOST_PARKED: Final = 8
_parked: Final[deque[tuple[int, tuple[int, int]]]] = deque()
"""Numbers that nobody writes to any more, and what they are pointed at."""


class OwnLog:
    """
    One new file, open until `close`.

    Args:
        path: Nothing may be there yet.

    Raises:
        OSError: It cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        descriptor = _lifted(os.open(path, _APPENDING, 0o600))
        try:
            if hasattr(os, "fchmod"):
                os.fchmod(descriptor, 0o600)
            self._reading = _lifted(os.open(path, os.O_RDONLY | _ALWAYS))
        except BaseException:
            os.close(descriptor)
            path.unlink(missing_ok=True)
            raise
        self._identity = _identity(descriptor)
        self._writing = descriptor
        self._is_open = True
        self.write = FileIO(descriptor, "ab", closefd=False).write
        """Append one line, which ends with its only newline, and return how much of it was taken; an `OSError` if
        nothing was. What was taken of a part is to be given to `blank_part`."""

    @property
    def is_intact(self) -> bool:
        """Whether its descriptors are still its own: a program that becomes a daemon closes all there are."""
        try:
            return self._is_open and {self._identity} == {_identity(self._reading), _identity(self._writing)}
        except OSError:
            return False

    @property
    def size_bytes(self) -> int | None:
        """How long it is; `None` if it was deleted, or taken from us."""
        if not self.is_intact:
            return None
        found = os.fstat(self._reading)
        return found.st_size if found.st_nlink else None

    def count_lines(self, begin: int) -> int:
        """Count the lines from a place on; 0 if they cannot be read."""
        if not self.is_intact:
            return 0
        with suppress(OSError):
            return self.read(begin, os.fstat(self._reading).st_size).count(b"\n")
        return 0

    def sync(self) -> None:
        """
        Bring it to the disk.

        Raises:
            OSError: The disk refuses.
        """
        getattr(os, "fdatasync", os.fsync)(self._reading)

    def read(self, begin: int, end: int) -> bytes:
        """Read back what was appended: the file alone knows in which order threads wrote."""
        pieces: list[bytes] = []
        while begin < end and (piece := read_at(self._reading, min(SLICE_BYTES, end - begin), begin)):
            pieces.append(piece)
            begin += len(piece)
        return b"".join(pieces)

    def blank_part(self, part: bytes, *, begin: int) -> bool:
        """
        Overwrite the part of a line that was taken, so that it is a blank line of its own.

        Args:
            part: What was taken.
            begin: Where to look from; everything before it is known to be whole.

        Returns:
            Whether it was at the end. If not, other lines came behind it: see `separate`.

        Raises:
            OSError: The disk refuses.
        """
        end = os.fstat(self._reading).st_size
        text = self.read(begin, end)
        start = text.rfind(b"\n") + 1
        place = _place_of(part, text, start)
        if place < 0:
            return False
        is_alone = not text[start:place].strip(b" ")
        self._overwrite(b" " * (len(part) - 1) + (b"\n" if is_alone else b" "), begin + place)
        return True

    def separate(self, lines: list[bytes], *, begin: int) -> list[bytes]:
        """
        Part lines from what was left of another one before them.

        Args:
            lines: What was read, without newlines.
            begin: Where the first of them stands.

        Returns:
            The lines as they are now; the part in front of one is a blank line.
        """
        apart: list[bytes] = []
        for line in lines:
            place = line.rfind(LINE_BEGIN)
            if place > 0:
                try:
                    self._overwrite(b" " * (place - 1) + b"\n", begin)
                except OSError:
                    apart.append(line)
                else:
                    apart += [b" " * (place - 1), line[place:]]
            else:
                apart.append(line)
            begin += len(line) + 1
        return apart

    def shut(self) -> None:
        """Let no further line in: who comes later gets `EBADF`. A `write` that is under way may still end well."""
        if self.is_intact:
            with suppress(OSError):
                os.dup2(self._reading, self._writing, inheritable=False)

    def close(self) -> None:
        """Let the file go; a second call is harmless, and so is one in a forked child."""
        if self.is_intact:
            os.close(self._reading)
            _park(self._writing)
        self._is_open = False

    def _overwrite(self, text: bytes, place: int) -> None:
        descriptor = os.open(self._path, os.O_WRONLY | _ALWAYS)
        try:
            if _identity(descriptor) == self._identity:
                os.lseek(descriptor, place, os.SEEK_SET)
                os.write(descriptor, text)
        finally:
            os.close(descriptor)


def _place_of(part: bytes, text: bytes, start: int) -> int:
    """Find a part of a line behind the last newline: at the very end, or before a line or blanks of others."""
    place = text.find(part, start)
    while place >= 0:
        behind = text[place + len(part) :][: len(LINE_BEGIN)]
        if LINE_BEGIN.startswith(behind) or behind.startswith(b" "):
            return place
        place = text.find(part, place + 1)
    return -1


def _lifted(descriptor: int) -> int:
    """
    Give a file a high number.

    A program that becomes a daemon closes all there is, and what it opens next has the lowest numbers: ours stays free,
    and an event that is on its way to it goes nowhere.
    """
    try:
        import fcntl  # noqa: PLC0415 - Windows has none
    except ImportError:
        return descriptor
    for least in _HIGH:
        try:
            high = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, least)
        except OSError:
            continue  # this process may not have so many
        os.close(descriptor)
        return int(high)
    return descriptor


def _identity(descriptor: int) -> tuple[int, int]:
    found = os.fstat(descriptor)
    return found.st_dev, found.st_ino


def _park(descriptor: int) -> None:
    """Keep a number from being given out again for as long as some later ones are parked, too."""
    try:
        nothing = os.open(os.devnull, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        try:
            os.dup2(nothing, descriptor, inheritable=False)
        finally:
            os.close(nothing)
    except OSError:
        os.close(descriptor)
        return
    _parked.append((descriptor, _identity(descriptor)))
    if len(_parked) > _MOST_PARKED:
        oldest, identity = _parked.popleft()
        with suppress(OSError):
            if (
                _identity(oldest) == identity
            ):  # else the host has closed it, and it may be another file's by now
                os.close(oldest)
