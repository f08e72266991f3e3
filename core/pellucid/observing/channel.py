"""
What a program under observation has as its standard error: a terminal where the person's own is one, else a pipe.

The terminal between changes nothing of what goes through it, so that the person's own does with it what it always
does: their size is the same, and so are their settings but for that.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Final

if sys.platform != "win32":
    import fcntl
    import termios

_FIRST_FREE: Final = 3
"""Below are the standard streams, of which some may be closed."""
_PIPE_BYTES: Final = 1 << 20
_OUTPUT_FLAGS: Final = 1
_F_SETPIPE_SZ: Final = 1031


class Channel:
    """
    A pair of descriptors: the program writes into one, and what it writes comes out of the other.

    Args:
        person: The person's own standard error.

    Raises:
        OSError: The system has no terminal or pipe left.
    """

    def __init__(self, person: int) -> None:
        self._person = person
        self.is_terminal = sys.platform != "win32" and os.isatty(person)
        """Whether the program sees a terminal."""
        ends = _open_terminal(person) if self.is_terminal else _open_pipe()
        self.reading, self.writing = map(_above_standard_streams, ends)
        self.follow_size()

    def follow_size(self) -> None:
        """Give the program's terminal the size that the person's own has now."""
        if sys.platform != "win32" and self.is_terminal:
            with suppress(OSError):
                size = fcntl.ioctl(self._person, termios.TIOCGWINSZ, bytes(8))
                fcntl.ioctl(self.writing, termios.TIOCSWINSZ, size)

    def close_writing(self) -> None:
        """Leave the program's end to the program; what reads sees the end once nobody holds it any more."""
        if self.writing >= 0:
            os.close(self.writing)
            self.writing = -1

    def close(self) -> None:
        """Close both ends; a second call is harmless."""
        self.close_writing()
        if self.reading >= 0:
            os.close(self.reading)
            self.reading = -1


def _open_terminal(person: int) -> tuple[int, int]:
    if sys.platform == "win32":
        raise NotImplementedError
    reading, writing = os.openpty()
    settings = termios.tcgetattr(person)
    settings[_OUTPUT_FLAGS] &= ~termios.OPOST
    termios.tcsetattr(writing, termios.TCSANOW, settings)
    return reading, writing


def _open_pipe() -> tuple[int, int]:
    reading, writing = os.pipe()
    if sys.platform == "linux":
        with suppress(OSError):  # so much that a body goes in whole; less will do
            fcntl.fcntl(writing, _F_SETPIPE_SZ, _PIPE_BYTES)
    return reading, writing


def _above_standard_streams(descriptor: int) -> int:
    """Move a descriptor out of the way: whoever starts a program gives those numbers a meaning."""
    if sys.platform == "win32" or descriptor >= _FIRST_FREE:
        return descriptor
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, _FIRST_FREE)
    os.close(descriptor)
    return moved
