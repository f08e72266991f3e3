"""One pass over a session's log, some hundred kilobytes of whole lines at a time; and what is reckoned on the way."""

from __future__ import annotations

import hashlib
import os
from array import array
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.ledger.segments import Segment, segments
from pellucid.private_files import naming, open_private, read_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

DIGEST_BYTES: Final = 32
PORTION_BYTES: Final = 256 << 10
"""So much is read at a time: it is worked off in some milliseconds, and little of it is in memory at once."""
_LENGTH_BYTES: Final = 8


class Chunk(NamedTuple):
    """Whole lines that stand together in one segment."""

    segment: Segment
    first_line: int
    offset: int
    """Of the first line's first byte, in the segment."""
    lines: list[bytes]
    """Without their newlines; never empty."""

    @property
    def next_line(self) -> int:
        """The number of the line behind the last one."""
        return self.first_line + len(self.lines)

    @property
    def framed(self) -> list[bytes]:
        """Each line behind its length, as digests are made of them."""
        return [len(line).to_bytes(_LENGTH_BYTES, "little") + line for line in self.lines]


def chunks(events: Path) -> Iterator[Chunk]:
    """
    Read a session's complete lines in order; unfinished ends are passed over, and so is what is gone meanwhile.

    Raises:
        LedgerError: A segment cannot be read.
    """
    number = 0
    for segment in segments(events):
        for offset, lines in whole_lines(segment.path):
            yield Chunk(segment, number, offset, lines)
            number += len(lines)


class DigestSweep:
    """
    Reckons the digests of ranges while the lines go by; each line is hashed once for each range that it is in.

    Args:
        salt: The session's.
        firsts: The first line of each range.
        lasts: The last line of each range, inclusive.
    """

    def __init__(self, *, salt: bytes, firsts: Sequence[int], lasts: Sequence[int]) -> None:
        self._salt = salt
        self._firsts, self._lasts = firsts, lasts
        is_ascending = all(first <= following for first, following in pairwise(firsts))
        self._order: Sequence[int] = range(len(firsts))
        if not is_ascending:
            self._order = array("Q", sorted(range(len(firsts)), key=firsts.__getitem__))
        self._next = 0
        self._open: list[tuple[int, hashlib._Hash]] = []
        self._found = bytearray(DIGEST_BYTES * len(firsts))
        self._is_found = bytearray(len(firsts))

    def digest(self, place: int) -> bytes | None:
        """Return the digest of a range, by its place; `None` as long as not all of its lines went by."""
        if not self._is_found[place]:
            return None
        return bytes(self._found[place * DIGEST_BYTES : (place + 1) * DIGEST_BYTES])

    def take(self, chunk: Chunk, framed: Sequence[bytes]) -> None:
        """Take in the next lines."""
        first, behind, count = chunk.first_line, chunk.next_line, len(framed)
        still_open: list[tuple[int, hashlib._Hash]] = []
        for place, digest in self._open:
            end = self._lasts[place] + 1 - first
            digest.update(b"".join(framed[:end]))
            if end <= count:
                self._note(place, digest.digest())
            else:
                still_open.append((place, digest))
        order, firsts, lasts = self._order, self._firsts, self._lasts
        while self._next < len(order) and firsts[order[self._next]] < behind:
            place = order[self._next]
            self._next += 1
            begin, end = firsts[place] - first, lasts[place] + 1 - first
            # Most ranges lie within one chunk, and many are of one line.
            digest = hashlib.sha256(b"".join((self._salt, *framed[begin:end])))
            if end <= count:
                self._note(place, digest.digest())
            else:
                still_open.append((place, digest))
        self._open = still_open

    def _note(self, place: int, digest: bytes) -> None:
        self._found[place * DIGEST_BYTES : (place + 1) * DIGEST_BYTES] = digest
        self._is_found[place] = 1


class FileStamp(NamedTuple):
    """By what it is known that nothing was written to a file meanwhile."""

    inode: int
    size: int
    mtime_ns: int


def stamp(path: Path) -> FileStamp | None:
    """Take a file's stamp; `None` if it is not there."""
    try:
        found = os.stat(path, follow_symlinks=False)  # noqa: PTH116 - there may be tens of thousands
    except OSError:
        return None
    return FileStamp(found.st_ino, found.st_size, found.st_mtime_ns)


def log_stamps(events: Path) -> tuple[FileStamp | None, ...]:
    """
    Take the stamps of a session's segments, in order.

    Raises:
        LedgerError: Its folder cannot be read.
    """
    return tuple(stamp(segment.path) for segment in segments(events))


def whole_lines(path: Path) -> Iterator[tuple[int, list[bytes]]]:
    """
    Read a segment, or a chain, as `whole_pieces` does: yields where some lines begin, and the lines.

    Raises:
        LedgerError: It cannot be read.
    """
    for offset, whole in whole_pieces(path):
        yield offset, whole.split(b"\n")[:-1]


def whole_pieces(path: Path) -> Iterator[tuple[int, bytes]]:
    """
    Read a segment, or a chain, by portions: yields where some lines begin, and their bytes; nothing if it is gone.

    Raises:
        LedgerError: It cannot be read.
    """
    with naming(path, "read"):
        try:
            descriptor = open_private(path, os.O_RDONLY, create=False)
        except (FileNotFoundError, NotADirectoryError):
            return
    try:
        offset, begun = 0, b""
        size = os.fstat(descriptor).st_size  # what is written meanwhile is not waited for
        while True:
            with naming(path, "read"):
                at = offset + len(begun)
                piece = read_at(descriptor, min(PORTION_BYTES, size - at), at)
            if not piece:
                return
            newline = piece.rfind(b"\n")
            if newline < 0:
                begun += piece
                continue
            whole = begun + piece[: newline + 1]
            begun = piece[newline + 1 :]
            yield offset, whole
            offset += len(whole)
    finally:
        os.close(descriptor)
