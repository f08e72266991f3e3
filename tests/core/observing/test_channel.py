"""What stands between a program's standard error and the person's."""

from __future__ import annotations

import fcntl
import os
import struct
import termios

import pytest

from pellucid.observing.channel import Channel


@pytest.fixture
def terminal():
    """A terminal of the person's: both its ends."""
    ends = os.openpty()
    yield ends
    for end in ends:
        os.close(end)


def size_of(descriptor):
    """Return rows and columns."""
    return struct.unpack("HHHH", fcntl.ioctl(descriptor, termios.TIOCGWINSZ, bytes(8)))[:2]


def resize(descriptor, rows, columns):
    """Give a terminal another size."""
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def test_a_pipe_where_the_person_has_none(tmp_path):
    """A file or a pipe is no terminal, and the program must not take it for one."""
    with (tmp_path / "log").open("wb") as log:
        channel = Channel(log.fileno())
    assert not channel.is_terminal
    assert not os.isatty(channel.writing)
    os.write(channel.writing, b"a\nb")
    assert b"a\nb" == os.read(channel.reading, 10)
    channel.close_writing()
    assert b"" == os.read(channel.reading, 10)
    channel.close()
    channel.close()


def test_a_terminal_where_the_person_has_one(terminal):
    """The program sees one of the same size; what it writes comes out unchanged, so that the person's own adds the rest."""
    resize(terminal[1], 41, 101)
    channel = Channel(terminal[1])
    assert channel.is_terminal
    assert os.isatty(channel.writing)
    assert (41, 101) == size_of(channel.writing)
    os.write(channel.writing, b"a\nb\r\tc")
    assert b"a\nb\r\tc" == os.read(channel.reading, 20)
    channel.close()


def test_it_follows_the_size(terminal):
    """When the window changes, so does what the program sees."""
    channel = Channel(terminal[1])
    resize(terminal[1], 7, 9)
    channel.follow_size()
    assert (7, 9) == size_of(channel.writing)
    channel.close()


def test_the_settings_are_the_persons(terminal):
    """A program that asks finds what it would find there, but for what would be done twice."""
    theirs = termios.tcgetattr(terminal[1])
    theirs[3] &= ~termios.ECHO
    termios.tcsetattr(terminal[1], termios.TCSANOW, theirs)
    channel = Channel(terminal[1])
    found = termios.tcgetattr(channel.writing)
    assert not found[1] & termios.OPOST
    found[1] |= theirs[1] & termios.OPOST
    assert theirs == found
    channel.close()


def test_its_ends_are_no_standard_streams():
    """Also where the person has closed some: whoever starts a program gives those numbers a meaning."""
    program = (
        "import os; os.close(0); os.close(2); from pellucid.observing.channel import Channel; c = Channel(2)\n"
        "print(min(c.reading, c.writing) > 2, os.get_inheritable(c.writing))"
    )
    import subprocess
    import sys

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "True False" == done.stdout.strip()
