"""Live lines as events: into the columns, and over into the new ones when the index is rebuilt."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from pellucid.index.columns import CLASS_UNREADABLE, NO_LINE, NO_SEGMENT, ODD, Rows
from pellucid.index.live_lines import line_digest
from pellucid.index.slow_path import read_odd

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pellucid.index.contents import Contents
    from pellucid.index.live_lines import LiveLine
    from pellucid.index.sessions import IndexedSession
    from pellucid.lines import Line


def add_live_lines(contents: Contents, session: IndexedSession, source: Path, lines: Sequence[Line]) -> range:
    """Take in lines that stand together in an app's own file, and return their events."""
    if session.source is None:
        session.source = source
    first = contents.columns.count
    time_ns, klass, flags = [], [], []
    latest = _latest_time(contents, session, source)
    for event, line in enumerate(lines, start=first):
        contents.live.add(event, session.number, source, line)
        read = read_odd(line.raw)
        latest = latest if read.time_ns is None else read.time_ns
        time_ns.append(latest)
        klass.append(CLASS_UNREADABLE if read.event is None else contents.classes.number(*read.event))
        flags.append(read.flags & ~ODD)
    rows = Rows(
        time_ns=np.array(time_ns, np.int64),
        offset=np.array([line.offset for line in lines], np.int64),
        length=np.array([len(line.raw) for line in lines], np.uint32),
        klass=np.array(klass, np.uint32),
        segment=np.full(len(lines), NO_SEGMENT, np.uint32),
        flags=np.array(flags, np.uint8),
    )
    contents.columns.append(rows, session=session.number, segment=NO_SEGMENT, lines=NO_LINE)
    return range(first, first + len(lines))


def move_live_lines(old: Contents, new: Contents) -> dict[int, int]:
    """
    Bring the live lines of contents that are given up into the new ones.

    A line whose copy was read for the first time just now becomes that event; the others are added at the end, in the
    state they were in.

    Returns:
        For each live event of the old contents its new number.
    """
    moved: dict[int, int] = {}
    copies: dict[int, dict[bytes, deque[int]]] = {}
    for event, line in old.live.items():
        was = old.sessions[line.session]
        session = new.session(was.folder, was.name)
        session.source = session.source or was.source
        if was.number not in copies:
            copies[was.number] = _by_digest(new, session, was.lines)
        same = copies[was.number].get(line.digest)
        moved[event] = same.popleft() if same else _append(old, event, line, new, session)
    return moved


def _by_digest(contents: Contents, session: IndexedSession, first_line: int) -> dict[bytes, deque[int]]:
    """Return the events of a session's lines from one on, by the digests of their bytes."""
    found: dict[bytes, deque[int]] = {}
    for event in session.event_numbers(first_line).tolist():
        columns = contents.columns
        path = contents.segments[int(columns.segment[event])].path
        raw = contents.files.read(path, int(columns.offset[event]), int(columns.length[event]))
        if raw is not None:
            found.setdefault(line_digest(raw), deque()).append(event)
    return found


def _append(old: Contents, event: int, line: LiveLine, new: Contents, session: IndexedSession) -> int:
    columns, which = old.columns, slice(event, event + 1)
    klass = int(columns.klass[event])
    if klass != CLASS_UNREADABLE:
        klass = new.classes.number(*old.classes.names[klass])
    row = Rows(
        time_ns=columns.time_ns[which],
        offset=columns.offset[which],
        length=columns.length[which],
        klass=np.array([klass], np.uint32),
        segment=columns.segment[which],
        flags=columns.flags[which],
    )
    number = new.columns.count
    new.live.put(number, replace(line, session=session.number))
    new.columns.append(row, session=session.number, segment=NO_SEGMENT, lines=NO_LINE)
    new.columns.state[number] = columns.state[event]
    return number


def _latest_time(contents: Contents, session: IndexedSession, source: Path) -> int:
    if session.lines:
        return int(contents.columns.time_ns[session.event_numbers(session.lines - 1)[0]])
    try:
        return source.stat().st_mtime_ns
    except OSError:
        return 0
