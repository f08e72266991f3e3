"""
The least that anybody could do who wants to see what a program writes: each file is opened once, and read when it changes.

Nothing is kept, compared or told. `side_by_side.py` holds a witness against it: what a program feels of this one, it feels
of whoever looks.

    python tests/benchmarks/bare_reader.py FOLDER
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from pathlib import Path
from typing import Final

_MODIFY, _MOVED_TO, _CREATE, _DELETE = 0x2, 0x80, 0x100, 0x200
_HEADER: Final = struct.Struct("iIII")
_READ_BYTES: Final = 1 << 16
_MOST_OPEN: Final = 64


def main() -> None:
    """Say `ready`, and read until killed."""
    folder = Path(sys.argv[1])
    libc = ctypes.CDLL(None, use_errno=True)
    kernel = libc.inotify_init1(os.O_CLOEXEC)
    if libc.inotify_add_watch(kernel, os.fsencode(folder), _MODIFY | _MOVED_TO | _CREATE | _DELETE) < 0:
        sys.exit(f"{folder}: {os.strerror(ctypes.get_errno())}")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    opened: dict[str, int] = {}
    while True:
        for name in _names(os.read(kernel, _READ_BYTES)):
            if name not in opened:
                try:
                    opened[name] = os.open(folder / name, os.O_RDONLY | os.O_CLOEXEC)
                except OSError:
                    continue
            os.pread(opened[name], _READ_BYTES, 0)
        while len(opened) > _MOST_OPEN:
            os.close(opened.pop(next(iter(opened))))


def _names(events: bytes) -> list[str]:
    names, at = {}, 0
    while at < len(events):
        length = _HEADER.unpack_from(events, at)[3]
        at += _HEADER.size
        names[os.fsdecode(events[at : at + length].rstrip(b"\0"))] = None
        at += length
    return list(names)


if __name__ == "__main__":
    main()
