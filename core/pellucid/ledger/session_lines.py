"""How much waits in a session file, for those who only want to say so."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pellucid.event import Event, decode
from pellucid.lines import complete_lines, unfinished_line

if TYPE_CHECKING:
    from pathlib import Path


def count_events(file: Path) -> int:
    """
    Count the lines of a session file, readable or not; zero if it is gone or may not be read.

    An unfinished last line counts only if it already makes an event: its program would send it as it is.
    """
    flags = (
        os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    )
    found = 0
    try:
        with open(os.open(file, flags), "rb") as stream:  # noqa: PTH123 - a descriptor, not a path
            for raw in stream:
                if next(complete_lines(raw), None) is not None:
                    found += 1
                elif (rest := unfinished_line(raw)) is not None:
                    found += isinstance(decode(rest.raw), Event)
    except OSError:
        return found
    return found
