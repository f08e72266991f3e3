"""How much waits in a session file."""

from __future__ import annotations

import os
import sys

import pytest

from pellucid.event import Event, encode
from pellucid.ledger.session_lines import count_events

LINE = encode(Event(time_ns=0, kind="Append", name="x", props={}))


@pytest.mark.parametrize(
    ("content", "count"),
    [
        (b"", 0),
        (LINE + b"\n", 1),
        (LINE + b"\n\r\n \n" + LINE + b"\r\n", 2),
        (LINE + b"\nbroken\n", 2),
        (LINE + b"\n" + LINE, 2),
        (LINE + b"\n" + LINE[:-1], 1),
        (b"\0\0\0" + LINE + b"\n", 1),
    ],
)
def test_counts_what_waits(tmp_path, content, count):
    """Blank lines and torn tails are no events; a whole line without its newline is one."""
    file = tmp_path / "s.json"
    file.write_bytes(content)
    assert count == count_events(file)


def test_what_cannot_be_read_counts_nothing(tmp_path):
    """A file that is gone, or a folder in its place, is no error."""
    assert 0 == count_events(tmp_path / "gone.json") + count_events(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_pipe_is_not_waited_for(tmp_path):
    """A named pipe in a session's place does not hold us up."""
    os.mkfifo(tmp_path / "pipe.json")
    assert 0 == count_events(tmp_path / "pipe.json")
