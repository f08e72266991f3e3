"""
Cutting a session file into its lines.

A line ends at a newline; what follows the last newline is *unfinished* and may still grow. NUL bytes at the start of
a line are a hole that an overwritten file left behind (its writer keeps its old position after a truncation): they
belong to no line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a session file, without its newline."""

    offset: int
    """Where its first byte stands in the file, in bytes, after any NULs."""
    raw: bytes
    """The bytes exactly as written, without the newline; may end in a carriage return."""


def complete_lines(data: bytes, base: int = 0) -> Iterator[Line]:
    """
    Yield the finished, non-empty lines of `data`, a stretch of a file that starts at byte `base` at a line's start.

    Lines of nothing but white space or NULs are not events and are passed over.
    """
    start = 0
    while (end := data.find(b"\n", start)) >= 0:
        line = line_at(data, start, end, base)
        if line is not None:
            yield line
        start = end + 1


def unfinished_line(data: bytes, base: int = 0) -> Line | None:
    """Return what follows the last newline of `data`, or `None` if that is nothing."""
    return line_at(data, data.rfind(b"\n") + 1, len(data), base)


def line_at(data: bytes, start: int, end: int, base: int) -> Line | None:
    """Return the line in `data[start:end]`, or `None` where there is nothing but white space and NULs."""
    raw = data[start:end].lstrip(b"\0")
    if not raw.strip(b" \t\r\0"):
        return None
    return Line(offset=base + end - len(raw), raw=raw)
