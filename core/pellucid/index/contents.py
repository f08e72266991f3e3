"""All that an index holds at one time; a rebuilt index gets new contents, and readers of the old keep theirs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from pellucid.index.classes import Classes
from pellucid.index.columns import BLANK, CLASS_UNREADABLE, TIMELESS, Columns
from pellucid.index.live_lines import LiveLines
from pellucid.index.log_files import IndexedSegment, LogFiles
from pellucid.index.origins import Run, WholeLogs
from pellucid.index.sessions import IndexedSession
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.columns import Rows
    from pellucid.index.log_files import FileMark


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where the bytes of one event are."""

    session: str
    """The session's true name."""
    folder: str
    """The session's folder in the ledger, whether or not it is there yet."""
    path: Path
    """A segment of the ledger, or the app's own file."""
    offset: int
    """Of the line's first byte in that file."""
    length: int
    """In bytes, without the newline."""
    line_number: int | None
    """Zero-based, in the session; `None` as long as the event is not in the ledger."""
    in_ledger: bool


@dataclass(slots=True, kw_only=True, eq=False)
class Contents:
    """Columns, and what their numbers mean."""

    columns: Columns = field(default_factory=Columns)
    classes: Classes = field(default_factory=Classes)
    segments: list[IndexedSegment] = field(default_factory=list)
    """By segment number."""
    sessions: list[IndexedSession] = field(default_factory=list)
    """By session number."""
    by_folder: dict[str, IndexedSession] = field(default_factory=dict)
    live: LiveLines = field(default_factory=LiveLines)
    files: LogFiles = field(default_factory=LogFiles)
    time_order: NDArray[np.uint32] | None = None
    """If it is known without sorting: the events that are not purged, in the order of time."""

    def session(self, folder: str, name: str | None = None) -> IndexedSession:
        """Return the session that is kept in that folder; a new one if it was never seen."""
        session = self.by_folder.get(folder)
        if session is None:
            session = IndexedSession(number=len(self.sessions), folder=folder, name=name or folder)
            self.sessions.append(session)
            self.by_folder[folder] = session
        return session

    def location(self, event: int) -> Location:
        """
        Say where the bytes of an event are.

        Raises:
            IndexError: There is no such event.
        """
        columns = self.columns
        session = self.sessions[int(columns.session[event])]
        line, segment = int(columns.line[event]), int(columns.segment[event])
        live = self.live.get(event)
        return Location(
            session=session.name,
            folder=session.folder,
            path=self.segments[segment].path if live is None else live.source,
            offset=int(columns.offset[event]),
            length=int(columns.length[event]),
            line_number=None if live is not None else line,
            in_ledger=live is None,
        )

    def add_segment(self, session: IndexedSession, path: Path, mark: FileMark) -> IndexedSegment:
        """Take in a segment that follows the session's others; nothing of it is read yet."""
        segment = IndexedSegment(
            number=len(self.segments), session=session.number, path=path, mark=mark, first_line=session.lines
        )
        self.segments.append(segment)
        session.segments.append(segment)
        return segment

    def append(self, rows: Rows, runs: Sequence[tuple[IndexedSegment, int]]) -> int:
        """
        Take in the next lines of some segments, each of which is the last that was read of its session.

        Args:
            rows: What was read, one segment behind the other.
            runs: The segments, and how many of the rows are theirs.

        Returns:
            The event number of the first.
        """
        return self.columns.append_runs(rows, self._placed(runs))

    def adopt(self, memory: Mapping[str, NDArray[Any]], runs: Sequence[tuple[IndexedSegment, int]]) -> None:
        """
        Take in whole segments, in columns that know their lines; before anything else.

        Args:
            memory: An array for each column, which holds all but where the lines stand.
            runs: The segments in the order of the rows, and how many lines each of them has.
        """
        self.columns = Columns(memory=memory, whole_logs=WholeLogs(self._placed(runs)))

    def _placed(self, runs: Sequence[tuple[IndexedSegment, int]]) -> list[Run]:
        event = self.columns.count
        placed: list[Run] = []
        for segment, count in runs:
            session = self.sessions[segment.session]
            if not segment.lines:
                segment.first_line = session.lines
            placed.append(
                Run(session=session.number, segment=segment.number, first_line=session.lines, count=count)
            )
            session.add_run(event, count)
            segment.lines += count
            event += count
        return placed

    def bind(self, event: int, segment: IndexedSegment, row: Rows) -> None:
        """Let a live event be read from its copy, which is the next line of `segment`."""
        session = self.sessions[segment.session]
        if not segment.lines:
            segment.first_line = session.lines
        self.columns.replace(event, row, 0, line=session.lines)
        session.add_run(event, 1)
        segment.lines += 1

    def carry_times(
        self, session: IndexedSession, first_line: int = 0, last_line: int | None = None
    ) -> NDArray[np.int64]:
        """
        Give lines that tell no time that of the line before them; before the first that tells one, the file's.

        Args:
            session: Whose lines.
            first_line: From which line on.
            last_line: Up to which line; to the end by default.

        Returns:
            The events whose time is another now.
        """
        columns = self.columns
        parts = list(session.events(first_line, session.lines - 1 if last_line is None else last_line))
        if not any((columns.flags[part] & TIMELESS).any() for part in parts):
            return np.empty(0, np.int64)
        events = session.event_numbers(first_line, last_line)
        times = columns.time_ns[events]
        tells = (columns.flags[events] & TIMELESS) == 0
        source = np.maximum.accumulate(np.where(tells, np.arange(len(events)), -1))
        if first_line:
            before = columns.time_ns[session.event_numbers(first_line - 1, first_line - 1)[0]]
        else:
            before = np.int64(session.segments[0].mark.mtime_ns)
        carried = np.where(source < 0, before, times[source])
        changed = np.flatnonzero(carried != times)
        columns.time_ns[events[changed]] = carried[changed]
        return events[changed]

    def forget_purged(self, events: NDArray[np.int64]) -> None:
        """Of the given events, let go of the names of those that are purged: their bytes are gone, or soon will be."""
        columns = self.columns
        purged = events[columns.state[events] == State.PURGED]
        columns.flags[purged] = BLANK
        columns.klass[purged] = CLASS_UNREADABLE
