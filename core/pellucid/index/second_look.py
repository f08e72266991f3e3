"""
The second look: reading the lines in full that were taken for events by their heads and tails alone.

A line may begin and end as Rerun's lines do and yet be broken in its middle, so whoever has time reads on. What counts
is `pellucid.event.decode`; as that takes its time, a line is first put before a typed decoder that passes over the
properties. What it accepts is an event of that very time, kind and name; whatever it has doubts about is decoded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
import numpy as np

from pellucid.index.columns import CLASS_UNREADABLE, TIMELESS, UNREADABLE
from pellucid.index.numbers import union
from pellucid.index.slow_path import BLANKS, OddLine, read_odd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from pellucid.index.columns import Rows
    from pellucid.index.contents import Contents
    from pellucid.index.log_files import IndexedSegment
    from pellucid.index.sessions import IndexedSession

_BLOCK_LINES: Final = 256
"""Between two looks at the clock: about half a millisecond."""
_BLOCK_BYTES: Final = 1 << 18
_NO_DEPTH_BYTES: Final = 1024
"""A shorter line without arrays cannot be nested so deeply that reading it fails for that alone."""
_MOST_OBJECTS: Final = 150
_RUN_LINES: Final = 4096


class _Object(msgspec.Struct, gc=False):
    """Any object: its members are passed over, if they are JSON."""


class _Line(msgspec.Struct, gc=False):
    time_utc: str
    kind: str
    name: str
    props: _Object


_decode: Final = msgspec.json.Decoder(_Line).decode


def is_as_its_head_says(raw: bytes, *, is_plain: bool = False) -> bool:
    """
    Whether a line that has the head of an event is surely the one event that `pellucid.event.decode` reads from it.

    It is not sure of escapes by number, arrays and many objects (half characters and deep nesting hide in these), nor
    of what is written twice with another value.

    Args:
        raw: The whole line; it has the head of an event.
        is_plain: Whether it is known already that the line is `_is_plain`.
    """
    if not (is_plain or _is_plain(raw)):
        return False
    if len(raw) > _NO_DEPTH_BYTES and raw.count(b"{") > _MOST_OBJECTS:
        return False
    try:
        text = raw.decode()  # what msgspec passes over need not be UTF-8
        line = _decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    return text.startswith(
        f'{{"time_utc":"{line.time_utc}","kind":"{line.kind}","name":"{line.name}","props":{{'
    )


def _is_plain(raw: bytes) -> bool:
    return b"[" not in raw and b"\\u" not in raw


def look_again(contents: Contents, segment: IndexedSegment, rows: Rows, which: Iterable[int]) -> None:
    """Read some of the rows that a scan took for usual ones in full, and correct them in place."""
    for row in which:
        if rows.flags[row] or rows.klass[row] == CLASS_UNREADABLE:
            continue
        raw = contents.files.read(segment.path, int(rows.offset[row]), int(rows.length[row]))
        if raw is None or not raw.strip(BLANKS) or is_as_its_head_says(raw):
            continue
        line = read_odd(raw)
        rows.flags[row] = line.flags
        rows.klass[row] = _class_of(contents, line)
        rows.time_ns[row] = line.time_ns or 0


class SecondLook:
    """
    Goes through all lines that were not read in full yet, a little at a time; each segment remembers how far.

    Args:
        contents: Whose lines; corrected in place.
    """

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._waiting: dict[int, None] = {}
        self._done = self._total = 0
        for session in contents.sessions:
            self.note(session)

    @property
    def is_done(self) -> bool:
        """Whether there is nothing left to read."""
        return not self._waiting

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return min(1.0, self._done / self._total) if self._waiting else 1.0

    def note(self, session: IndexedSession) -> None:
        """Take note of what a session has that was not read in full."""
        left = [segment for segment in session.segments if segment.checked < segment.lines]
        self._total += sum(
            segment.lines - segment.checked for segment in left if segment.number not in self._waiting
        )
        self._waiting |= dict.fromkeys(segment.number for segment in left)

    def go_on(self, is_enough: Callable[[], bool]) -> NDArray[np.int64]:
        """
        Read some lines, at least one.

        Args:
            is_enough: Asked after each block of lines.

        Returns:
            The events whose name or time is another than before; ascending.
        """
        found: list[NDArray[np.int64]] = [np.empty(0, np.int64)]
        while self._waiting:
            segment = self._contents.segments[next(iter(self._waiting))]
            if segment.checked < segment.lines:
                found += self._look_at_block(segment)
            if segment.checked >= segment.lines:
                del self._waiting[segment.number]
            if is_enough():
                break
        if not self._waiting:
            self._done = self._total = 0
        return union(*found)

    def _look_at_block(self, segment: IndexedSegment) -> list[NDArray[np.int64]]:
        contents, columns = self._contents, self._contents.columns
        session = contents.sessions[segment.session]
        first = segment.first_line + segment.checked
        last = min(first + _BLOCK_LINES, segment.first_line + segment.lines) - 1
        events = session.event_numbers(first, last)
        begins = columns.offset[events]
        ends = begins + columns.length[events]
        events = events[: max(1, int(np.searchsorted(ends, begins[0] + _BLOCK_BYTES, "right")))]
        corrected = []
        usual = columns.flags[events] == 0
        if usual.any():
            rows = np.flatnonzero(usual)
            start, size = int(begins[0]), int(ends[len(events) - 1] - begins[0])
            # What can't be read has changed or gone; the index will hear of it.
            block = contents.files.read(segment.path, start, size) or b""
            is_plain = _is_plain(block)
            places = zip(
                rows.tolist(), (begins[rows] - start).tolist(), (ends[rows] - start).tolist(), strict=True
            )
            for row, begin, end in places if block else ():
                raw = block[begin:end]
                if not is_as_its_head_says(raw, is_plain=is_plain) and self._correct(int(events[row]), raw):
                    corrected.append(row)
        segment.checked += len(events)
        self._done += len(events)
        if not corrected:
            return []
        contents.time_order = None
        carried = self._carry(session, first + corrected[0], first + len(events) - 1)
        return [events[corrected], carried]

    def _correct(self, event: int, raw: bytes) -> bool:
        """Read one line in full; returns whether it is something else than was thought."""
        if not raw.strip(BLANKS) or b"\n" in raw:
            return False  # a purge is at work, or the file is another: there will be a sign of that
        columns, line = self._contents.columns, read_odd(raw)
        klass = _class_of(self._contents, line)
        time_ns = int(columns.time_ns[event]) if line.time_ns is None else line.time_ns
        is_other = bool(line.flags & UNREADABLE or klass != columns.klass[event])
        is_other = is_other or time_ns != columns.time_ns[event]
        columns.klass[event], columns.time_ns[event] = klass, time_ns
        columns.flags[event] = line.flags
        return is_other

    def _carry(self, session: IndexedSession, first_line: int, last_line: int) -> NDArray[np.int64]:
        """Give the lines that tell no time theirs, up to the first behind `last_line` that tells one."""
        flags = self._contents.columns.flags
        while last_line < session.lines - 1:
            behind = session.event_numbers(last_line + 1, last_line + _RUN_LINES)
            tells = np.flatnonzero((flags[behind] & TIMELESS) == 0)
            last_line += int(tells[0]) if len(tells) else len(behind)
            if len(tells):
                break
        return self._contents.carry_times(session, first_line, last_line)


def _class_of(contents: Contents, line: OddLine) -> int:
    return CLASS_UNREADABLE if line.event is None else contents.classes.number(*line.event)
