"""
Lines that the app has written and the witness has not copied yet.

They are shown at once, with their bytes kept in memory, and give way to their copy in the ledger as soon as it is
there: it is the same event, so it keeps its number.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.foreign_files import open_foreign
from pellucid.private_files import read_at

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.lines import Line

MOST_BYTES: Final = 8 << 20
"""So much is kept in memory; of what comes beyond only the digest, and its bytes are read from the app's file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveLine:
    """One line of an app's own file."""

    session: int
    source: Path
    offset: int
    length: int
    digest: bytes
    raw: bytes | None


class LiveLines:
    """The live lines by event number; written by one thread and read by any."""

    def __init__(self) -> None:
        self._lines: dict[int, LiveLine] = {}
        self._waiting: dict[int, dict[bytes, deque[int]]] = {}
        self._bytes = 0

    def add(self, event: int, session: int, source: Path, line: Line) -> None:
        """Take in one line."""
        fits = self._bytes + len(line.raw) <= MOST_BYTES
        self.put(
            event,
            LiveLine(
                session=session,
                source=source,
                offset=line.offset,
                length=len(line.raw),
                digest=line_digest(line.raw),
                raw=line.raw if fits else None,
            ),
        )

    def put(self, event: int, line: LiveLine) -> None:
        """Take in one line that may have had another number before."""
        self._lines[event] = line
        self._waiting.setdefault(line.session, {}).setdefault(line.digest, deque()).append(event)
        self._bytes += len(line.raw or b"")

    def awaits(self, session: int) -> bool:
        """Whether any line of that session waits for its copy."""
        return bool(self._waiting.get(session))

    def claim(self, session: int, raw: bytes) -> int | None:
        """Take out the oldest line of a session with these bytes; `None` if there is none."""
        waiting = self._waiting.get(session, {})
        events = waiting.get(line_digest(raw))
        if not events:
            return None
        event = events.popleft()
        line = self._lines.pop(event)
        self._bytes -= len(line.raw or b"")
        if not events:
            del waiting[line.digest]
        return event

    def get(self, event: int) -> LiveLine | None:
        """Return a live line; `None` if that event is in the ledger."""
        return self._lines.get(event)

    def events_in(self, session: int) -> NDArray[np.int64]:
        """Return the numbers of a session's live lines, in the order in which they came."""
        found = sorted(event for event, line in list(self._lines.items()) if line.session == session)
        return np.array(found, np.int64)

    def items(self) -> list[tuple[int, LiveLine]]:
        """Return all, with their event numbers, in the order in which they came."""
        return sorted(self._lines.items())


def live_bytes(line: LiveLine) -> bytes | None:
    """Return the bytes of a live line; `None` if they were not kept and its file has changed."""
    if line.raw is not None:
        return line.raw
    try:
        descriptor = open_foreign(line.source)
        try:
            raw = read_at(descriptor, line.length, line.offset)
        finally:
            os.close(descriptor)
    except OSError:
        return None
    return raw if line_digest(raw) == line.digest else None


def line_digest(raw: bytes) -> bytes:
    """Return what tells lines apart."""
    return hashlib.blake2b(raw, digest_size=16).digest()
