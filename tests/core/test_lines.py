"""Cutting a session file into lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.lines import Line, complete_lines, unfinished_line

HOSTILE = st.lists(
    st.sampled_from([b"a", b"{}", b"\n", b"\r\n", b"\0", b" ", b"\t", b"\xff", b"\xef\xbb\xbf"])
).map(b"".join)


def cut(data, base=0):
    """Return offset and bytes of each complete line."""
    return [(line.offset, line.raw) for line in complete_lines(data, base)]


@pytest.mark.parametrize(
    ("data", "lines", "rest"),
    [
        (b"", [], None),
        (b"a\nb\n", [(0, b"a"), (2, b"b")], None),
        (b"a\nb", [(0, b"a")], (2, b"b")),
        (b"\n\n \t\r\n", [], None),
        (b"a\r\n", [(0, b"a\r")], None),
        (b"\0\0\0a\nb\n", [(3, b"a"), (5, b"b")], None),
        (b"\0\0\n\0a\0\n", [(4, b"a\0")], None),
        (b"a\n\0\0b", [(0, b"a")], (4, b"b")),
        (b"a\n \0\r", [(0, b"a")], None),
    ],
)
def test_cuts(data, lines, rest):
    """Lines end at newlines; blank ones and holes of NULs are none; the tail is unfinished."""
    assert lines == cut(data)
    tail = unfinished_line(data)
    assert rest == (None if tail is None else (tail.offset, tail.raw))


def test_offsets_count_from_the_base():
    """A stretch from the middle of a file names places in the file."""
    assert [Line(offset=101, raw=b"a"), Line(offset=103, raw=b"b")] == list(complete_lines(b"\0a\nb\n", 100))


@given(HOSTILE)
def test_each_line_stands_where_it_says(data):
    """The bytes at a line's offset are the line, and no line holds a newline, is blank or begins with NUL."""
    tail = unfinished_line(data)
    for line in [*complete_lines(data), *([tail] if tail else [])]:
        assert line.raw == data[line.offset : line.offset + len(line.raw)]
        assert b"\n" not in line.raw
        assert line.raw.strip(b" \t\r\0")
        assert not line.raw.startswith(b"\0")


@given(HOSTILE, st.integers(0, 40))
def test_cutting_at_any_newline_changes_nothing(data, position):
    """A file read in two stretches, split at a line's start, gives the same lines."""
    start = data.rfind(b"\n", 0, position) + 1
    assert cut(data) == cut(data[:start]) + cut(data[start:], start)
