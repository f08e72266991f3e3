"""
Reading a session's log: the segments in `events/<folder>/`, in order.

A line's number is its place over all segments. Everything here bears that the log grows, is blanked or is deleted
meanwhile: what is not there any more is simply not yielded, and a short read ends a segment.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.private_files import SLICE_BYTES, naming, open_private, read_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

SEGMENT_BYTES: Final = 16 << 20
"""A segment that has reached this size is closed; the next line begins another."""

_NAME: Final = re.compile(r"(\d{6,})\.ndjson")


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One file of a session's log."""

    number: int
    """From 1."""
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSpan:
    """Where one line of a session stands in our log."""

    number: int
    """Zero-based over the whole session."""
    segment: Path
    offset: int
    """Of the first byte, in the segment."""
    length: int
    """In bytes, without the newline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentLines:
    """How many lines a segment holds and where the last one ends."""

    segment: Segment
    first_line: int
    """The number of its first line."""
    count: int
    """Lines that end in a newline."""
    end: int
    """The byte after the last newline."""
    size: int
    """More than `end` if the tail is torn."""

    @property
    def next_line(self) -> int:
        """The number of the first line behind this segment."""
        return self.first_line + self.count


def segment_name(number: int) -> str:
    """Return the file name of a segment."""
    return f"{number:06d}.ndjson"


def segments(events: Path) -> list[Segment]:
    """
    Return a session's segments in order; files that are none of ours are passed over.

    Raises:
        LedgerError: The folder is there and cannot be read.
    """
    found: list[Segment] = []
    try:
        with naming(events, "read"), os.scandir(events) as entries:
            for entry in entries:
                match = _NAME.fullmatch(entry.name)
                if match is not None and entry.is_file(follow_symlinks=False):
                    found.append(Segment(number=int(match[1]), path=events / entry.name))
    except OSError as error:
        if isinstance(error.__cause__, FileNotFoundError | NotADirectoryError):
            return []
        raise
    return sorted(found, key=lambda segment: segment.number)


def survey(events: Path) -> list[SegmentLines]:
    """
    Count the lines of every segment.

    Raises:
        LedgerError: A segment cannot be read.
    """
    surveyed: list[SegmentLines] = []
    first_line = 0
    for segment in segments(events):
        count = end = size = 0
        for start, piece in _slices(segment.path):
            count += piece.count(b"\n")
            size = start + len(piece)
            newline = piece.rfind(b"\n")
            if newline >= 0:
                end = start + newline + 1
        surveyed.append(SegmentLines(segment=segment, first_line=first_line, count=count, end=end, size=size))
        first_line += count
    return surveyed


def spans(surveyed: Sequence[SegmentLines], ranges: Iterable[tuple[int, int]]) -> Iterator[LineSpan]:
    """
    Find the lines in the given inclusive ranges, which are ascending and apart from each other.

    Raises:
        LedgerError: A segment cannot be read.
    """
    wanted = list(ranges)
    for lines in surveyed:
        mine = [span for span in wanted if span[0] < lines.next_line and span[1] >= lines.first_line]
        if not mine or not lines.count:
            continue
        last = mine[-1][1]
        place = 0
        for number, (offset, length) in enumerate(
            _line_places(lines.segment.path, lines.end), lines.first_line
        ):
            if number > last:
                break
            while place < len(mine) and mine[place][1] < number:
                place += 1
            if mine[place][0] <= number:
                yield LineSpan(number=number, segment=lines.segment.path, offset=offset, length=length)


def read_lines(where: Iterable[LineSpan]) -> Iterator[tuple[LineSpan, bytes]]:
    """
    Read lines whose places are known; lines that are gone or cut are passed over.

    One descriptor is open at a time.

    Raises:
        LedgerError: A segment cannot be read.
    """
    path: Path | None = None
    descriptor = -1
    try:
        for span in where:
            if span.segment != path:
                if descriptor >= 0:
                    os.close(descriptor)
                descriptor, path = -1, span.segment
                descriptor = _open_or_gone(path)
            if descriptor < 0:
                continue
            with naming(span.segment, "read"):
                raw = read_exactly(descriptor, span.length, span.offset)
            if raw is not None:
                yield span, raw
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def read_exactly(descriptor: int, length: int, offset: int) -> bytes | None:
    """Return that many bytes at that place; `None` if the file ends before: it has changed, look again."""
    piece = read_at(descriptor, length, offset)
    if len(piece) == length:
        return piece
    pieces = [piece]
    got = len(piece)
    while piece and got < length:  # the system may hand out a long line in parts
        piece = read_at(descriptor, length - got, offset + got)
        pieces.append(piece)
        got += len(piece)
    return b"".join(pieces) if got == length else None


def is_blank(raw: bytes) -> bool:
    """Whether a line of our log holds nothing: its bytes were purged or lost. No event looks like that."""
    return not raw.strip(b" ")


def _open_or_gone(path: Path) -> int:
    with naming(path, "read"):
        try:
            return open_private(path, os.O_RDONLY, create=False)
        except FileNotFoundError:
            return -1


def _slices(path: Path) -> Iterator[tuple[int, bytes]]:
    descriptor = _open_or_gone(path)
    if descriptor < 0:
        return
    try:
        start = 0
        with naming(path, "read"):
            while piece := read_at(descriptor, SLICE_BYTES, start):
                yield start, piece
                start += len(piece)
    finally:
        os.close(descriptor)


def _line_places(path: Path, end: int) -> Iterator[tuple[int, int]]:
    line_start = 0
    for start, piece in _slices(path):
        position = piece.find(b"\n")
        while position >= 0:
            newline = start + position
            if newline >= end:
                return
            yield line_start, newline - line_start
            line_start = newline + 1
            position = piece.find(b"\n", position + 1)
