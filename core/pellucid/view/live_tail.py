"""
What an app has written to its session files and the ledger does not have yet.

Only reads, and only what is needed: a session that the witness keeps up with is checked at its end. By the rule that
the witness obeys too, *the ledger's queued lines of a session are exactly what its live file holds*; so whatever a file
holds beyond them is new, and shown at once with its bytes kept in memory. Of these there are at most 8 MiB; what does
not fit waits for the witness, and `notice` says so.

The index has to be up to date with a session's ledger before its file is looked at. The other way round, a line that
was copied and released in between would seem to be new.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pellucid.apps import session_files, session_name
from pellucid.foreign_files import open_foreign, why_unlisted
from pellucid.index.receipt_tail import position_after
from pellucid.ledger.ledger import folder_of
from pellucid.lines import Line, complete_lines
from pellucid.private_files import read_at
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from pellucid.index.event_index import EventIndex
    from pellucid.ledger.ledger import Ledger

MOST_BYTES: Final = 8 << 20
"""How much is kept in memory of lines that are not in the ledger, all sessions together."""
LOOK_BYTES: Final = 4 << 20
"""The most that one look reads of a file; what is left is for the next."""

_NO_ROOM: Final = said(
    "More events wait in the live files than fit in memory; they are shown once the witness has copied them."
)
_CHUNK_BYTES: Final = 1 << 18
_MARK_BYTES: Final = 4096
_LINE_COST_BYTES: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class TailNews:
    """What one look found."""

    new: range
    """The events that were added to the index."""
    gone: tuple[int, ...]
    """Events that left the file before the ledger had them; they are in the state *released* now."""
    more: bool
    """Whether the file goes on behind what was read."""


_NOTHING: Final = TailNews(new=range(0), gone=(), more=False)


@dataclass(slots=True, kw_only=True, eq=False)
class _LiveFile:
    """How far a file was read, and which of its lines are still to be met in the ledger or in the file."""

    identity: tuple[int, int]
    position: int = 0
    """Just behind the last line that was read."""
    mark: bytes = b""
    """Digest of some bytes before `position`, to know the file again."""
    pending: set[int] = field(default_factory=set)
    """Events that were read here and whose copies in the ledger were not met yet."""
    expected: dict[bytes, deque[int]] = field(default_factory=dict)
    """Events of the ledger, by digest, whose lines should be in the file, behind `position`."""
    lines: int = 0
    """How many of the ledger's lines were put into `expected`."""


class LiveTail:
    """
    Looks at live session files, one at a time, and adds what is new to the index.

    Args:
        data_dir: Where the app keeps its session files.
        index: Takes in what is found.
        ledger: Whose lines are already known.
    """

    def __init__(self, *, data_dir: Path, index: EventIndex, ledger: Ledger) -> None:
        self._data_dir = data_dir
        self._index = index
        self._ledger = ledger
        self._files: dict[str, _LiveFile] = {}
        self._vanished: set[int] = set()
        self._costs: dict[int, int] = {}
        self._kept_bytes = 0
        self._held_back: dict[str, str] = {}
        self._unlisted = ""

    @property
    def notice(self) -> str:
        """Why not all that the files hold is shown, for a person; empty if all of it is."""
        return " ".join([*filter(None, (self._unlisted,)), *sorted(set(self._held_back.values()))])

    def sessions(self) -> list[str]:
        """Name the sessions that have a live file, or had one at the last look."""
        self._unlisted = why_unlisted(self._data_dir)
        names = (session_name(path.name) for path in session_files(self._data_dir))
        return sorted({*(name for name in names if name is not None), *self._files})

    def look(self, session: str) -> TailNews:
        """Look at one session's file, which may be gone; reads at most `LOOK_BYTES`."""
        path = self._data_dir / f"{session}.json"
        opened = _open(path)
        if opened is None:
            return self._lose(session)
        descriptor, identity = opened
        try:
            return self._look_at(session, path, descriptor, identity)
        except OSError:
            return _NOTHING  # unreadable at this moment; there will be a sign if that changes
        finally:
            os.close(descriptor)

    @property
    def held_back(self) -> list[str]:
        """Name the sessions whose files hold lines that had no room at the last look."""
        return sorted(self._held_back)

    def copied(self, events: Iterable[int]) -> None:
        """Tell that the ledger has these lines now, so that their bytes are no longer kept."""
        for event in events:
            self._kept_bytes -= self._costs.pop(event, 0)

    def renumber(self, moved: Mapping[int, int]) -> None:
        """Tell that the index has given new numbers to all events; to live ones the given ones."""
        self._costs = {moved[event]: cost for event, cost in self._costs.items() if event in moved}
        self._vanished = {moved[event] for event in self._vanished if event in moved}
        for file in self._files.values():
            file.pending = {moved[event] for event in file.pending if event in moved}
            file.expected, file.lines = {}, 0
        self.copied([event for event in self._costs if not self._index.is_live(event)])

    def _look_at(self, session: str, path: Path, descriptor: int, identity: tuple[int, int]) -> TailNews:
        gone: tuple[int, ...] = ()
        file = self._files.get(session)
        if file is None or file.identity != identity or _mark(descriptor, file.position) != file.mark:
            gone = self._lose(session).gone
            file = self._files[session] = _LiveFile(identity=identity)
            self._skip_copied(session, file, descriptor)
        self._expect(session, file)
        if self._held_back.pop(session, None):
            self._skip_copied(session, file, descriptor)
        lines, more = self._read_on(session, file, descriptor)
        new = self._index.add_live(session, path, lines) if lines else range(0)
        for event, line in zip(new, lines, strict=True):
            self._costs[event] = _cost(line)
        file.pending.update(new)
        file.mark = _mark(descriptor, file.position)
        return TailNews(new=new, gone=gone, more=more)

    def _skip_copied(self, session: str, file: _LiveFile, descriptor: int) -> None:
        """Pass over what the ledger has of this file, if its last line there shows that it is the same."""
        events = self._index.events_of(folder_of(session))
        end = position_after(self._ledger, session, len(events))
        if end is None or end <= file.position or not len(events):
            return
        last = int(events[-1])
        raw = self._index.raw(last) if self._index.state[last] == State.QUEUED else None
        if raw is not None and len(raw) < end:
            wanted = raw + b"\n"
            if read_at(descriptor, len(wanted), end - len(wanted)) == wanted:
                file.position, file.lines, file.expected = end, len(events), {}

    def _expect(self, session: str, file: _LiveFile) -> None:
        """Take in what the index has read of the session's ledger since the last look."""
        events = self._index.events_of(folder_of(session), file.lines)
        file.lines += len(events)
        # Of a file that was begun anew all events of the session are told again, and nearly all of them have left.
        is_queued = self._index.state[events] == State.QUEUED
        left = events[~is_queued].tolist() if file.pending or self._vanished else ()
        file.pending.difference_update(left)
        self._vanished.difference_update(left)
        for event in events[is_queued].tolist():
            if event in file.pending:
                file.pending.discard(event)
            elif event in self._vanished:
                self._vanished.discard(event)
            elif (raw := self._index.raw(event)) is not None:
                file.expected.setdefault(_digest(raw), deque()).append(event)

    def _read_on(self, session: str, file: _LiveFile, descriptor: int) -> tuple[list[Line], bool]:
        """Read what follows; returns the lines that are not expected, and whether there is more to read."""
        found: list[Line] = []
        limit = file.position + LOOK_BYTES
        room = _CHUNK_BYTES
        while file.position < limit:
            chunk = read_at(descriptor, room, file.position)
            end = chunk.rfind(b"\n") + 1
            if end:
                if not self._take(file, complete_lines(chunk[:end], file.position), found):
                    self._held_back[session] = _NO_ROOM
                    return found, False
                file.position += end
                room = _CHUNK_BYTES
            elif len(chunk) < room:
                return found, False
            elif room >= MOST_BYTES:
                self._held_back[session] = _NO_ROOM
                return found, False
            else:
                room *= 2
        return found, True

    def _take(self, file: _LiveFile, lines: Iterable[Line], found: list[Line]) -> bool:
        """Sort out the lines that are new; `False` if there is no room for one, which is then read again."""
        for line in lines:
            if self._is_expected(file, line.raw):
                continue
            if self._kept_bytes + _cost(line) > MOST_BYTES:
                file.position = line.offset
                return False
            self._kept_bytes += _cost(line)
            found.append(line)
        return True

    def _is_expected(self, file: _LiveFile, raw: bytes) -> bool:
        events = file.expected.get(_digest(raw)) if file.expected else None
        while events:
            if self._index.state[events.popleft()] == State.QUEUED:
                return True  # else it was released since, so it is not this one
        return False

    def _lose(self, session: str) -> TailNews:
        self._held_back.pop(session, None)
        file = self._files.pop(session, None)
        if file is None:
            return _NOTHING
        self._expect(session, file)  # those that have their copy by now are the ledger's to release
        gone = tuple(sorted(file.pending))
        self._vanished.update(gone)
        if gone:
            self._index.set_state(gone, State.RELEASED)
        return TailNews(new=range(0), gone=gone, more=False)


def _cost(line: Line) -> int:
    return len(line.raw) + _LINE_COST_BYTES


def _open(path: Path) -> tuple[int, tuple[int, int]] | None:
    try:
        descriptor = open_foreign(path)
    except OSError:
        return None
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode):
        os.close(descriptor)
        return None
    return descriptor, (found.st_dev, found.st_ino)


def _mark(descriptor: int, position: int) -> bytes:
    start = max(position - _MARK_BYTES, 0)
    return _digest(read_at(descriptor, position - start, start))


def _digest(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=16).digest()
