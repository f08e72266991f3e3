"""
The column cache: what the index has read, beside the ledger, so that the next start need not read it again.

The header names the sessions and their segments with inode, size and time of last change. A segment that is still the
same file is taken from the cache, any other is read again. Behind the columns stands the order of time, which spares
sorting as long as the log is the same. The cache is only ever a shortcut: one that is damaged, older, or of another
Pellucid is passed over, and nobody notices but the clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from pellucid.errors import LedgerError
from pellucid.index import column_file
from pellucid.index.classes import Classes
from pellucid.index.columns import CLASS_UNREADABLE, COLUMN_TYPES, NO_SEGMENT, Rows
from pellucid.index.log_files import FileMark
from pellucid.index.memory import fresh_columns
from pellucid.index.origins import place_lines
from pellucid.index.scanner import Scanned
from pellucid.index.stretches import Reached
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from pellucid.index.contents import Contents
    from pellucid.index.log_files import IndexedSegment
    from pellucid.index.sessions import IndexedSession

FILE_NAME: Final = "columns.bin"
_MAGIC: Final = b"PELLUCID COLUMNS 2\n"
_COLUMNS: Final = {
    "time_ns": "<i8",
    "length": "<u4",
    "klass": "<u4",
    "flags": "u1",
    "state": "u1",
}
"""What is kept of each row; session, segment, line number and offset follow from the header and the lengths."""
_ORDER: Final = "<u4"
_SPARE: Final = 8
"""One more row in so many is given room for, so that the first new events need not move all others."""
_SETTLED_NS: Final = 2_000_000_000
"""A file changed this shortly before the cache was written may change again without a new time: it is read again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CachedSegment:
    """One segment in the cache."""

    mark: FileMark
    lines: int
    read_end: int
    checked: int
    first_row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CachedSession:
    """One session in the cache; its rows stand together, in the order of the lines."""

    name: str
    source: Path | None
    receipts_end: int
    receipts_inode: int
    receipts_tail: str
    stated: int
    spans_ahead: list[tuple[int, int, int]]
    segments: dict[str, CachedSegment]
    first_row: int
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What a cache was written of."""

    saved_at_ns: int
    sessions: list[dict[str, object]]

    def holds(self, contents: Contents) -> bool:
        """
        Whether a cache of these contents would spare the next start nothing more than this one does.

        Everything in the columns follows from the files, and where they were read to.
        """
        known = _known_sessions(contents)
        settled_before_ns = self.saved_at_ns - _SETTLED_NS
        return self.sessions == [_session_entry(session) for session in known] and all(
            segment.mark.mtime_ns <= settled_before_ns for session in known for segment in session.segments
        )


class ColumnCache:
    """A cache that was found whole."""

    def __init__(
        self, header: dict[str, Any], memory: dict[str, NDArray[Any]], time_order: NDArray[np.uint32]
    ) -> None:
        self.edition = Edition(saved_at_ns=header["saved_at_ns"], sessions=header["sessions"])
        self.time_order = time_order
        """The rows that are not purged, in the order of time."""
        self.memory = memory
        """Columns with room for some more rows; those that tell where a line stands are not filled in."""
        self.columns = {name: column[: header["rows"]] for name, column in memory.items()}
        self._classes = [
            None if entry is None else (str(entry[0]), str(entry[1])) for entry in header["classes"]
        ]
        self.sessions: dict[str, CachedSession] = {}
        self._settled_before_ns = header["saved_at_ns"] - _SETTLED_NS
        row = 0
        for entry in header["sessions"]:
            first_row, segments = row, {}
            for name, inode, size, mtime_ns, lines, read_end, checked in entry["segments"]:
                mark = FileMark(inode=inode, size=size, mtime_ns=mtime_ns)
                segments[name] = CachedSegment(
                    mark=mark, lines=lines, read_end=read_end, checked=checked, first_row=row
                )
                row += lines
            self.sessions[entry["folder"]] = CachedSession(
                name=entry["name"],
                source=Path(entry["source"]) if entry["source"] else None,
                receipts_end=entry["receipts_end"],
                receipts_inode=entry["receipts_inode"],
                receipts_tail=entry["receipts_tail"],
                stated=entry["stated"],
                spans_ahead=[(first, last, state) for first, last, state in entry["spans_ahead"]],
                segments=segments,
                first_row=first_row,
                lines=row - first_row,
            )

    def restored_classes(self) -> Classes:
        """Return classes that have the numbers of the cached column."""
        return Classes(self._classes)

    def find(self, folder: str, segment: str, mark: FileMark) -> CachedSegment | None:
        """Return what is known of a segment, if it is still the same file."""
        session = self.sessions.get(folder)
        found = None if session is None else session.segments.get(segment)
        if found is None or found.mark != mark or mark.mtime_ns > self._settled_before_ns:
            return None
        return found

    def scanned(self, segments: Sequence[tuple[IndexedSegment, CachedSegment]]) -> Scanned:
        """Return what a scan of some segments, which stand together in the cache, would have read."""
        first = segments[0][1].first_row
        counts = np.array([cached.lines for _, cached in segments], np.int64)
        part = slice(first, first + int(counts.sum()))
        offset, row = np.empty(int(counts.sum()), np.int64), 0
        for _, cached in segments:
            lines = slice(row, row + cached.lines)
            place_lines(self.columns["length"][part][lines], offset[lines])
            row += cached.lines
        rows = Rows(
            time_ns=self.columns["time_ns"][part],
            offset=offset,
            length=self.columns["length"][part],
            klass=self.columns["klass"][part],
            segment=np.broadcast_to(np.uint32(NO_SEGMENT), int(counts.sum())),  # the runs tell it
            flags=self.columns["flags"][part],
        )
        return Scanned(
            rows=rows,
            runs=tuple((segment.number, cached.lines) for segment, cached in segments),
            reached={
                segment.number: Reached(mark=cached.mark, end=cached.read_end) for segment, cached in segments
            },
        )

    def is_just(self, segments: Sequence[tuple[IndexedSegment, CachedSegment]]) -> bool:
        """Whether the cache holds exactly these segments, in this order; then `memory` may be used, once only."""
        rows = sum(cached.lines for _, cached in segments)
        return bool(segments) and segments[0][1].first_row == 0 and rows == len(self.columns["state"])

    def states(self, session: CachedSession) -> NDArray[np.uint8]:
        """Return the states of a session's lines."""
        states: NDArray[np.uint8] = self.columns["state"][
            session.first_row : session.first_row + session.lines
        ]
        return states


def load(cache_dir: Path) -> ColumnCache | None:
    """Read the cache; `None` if there is none, or none that can be trusted."""
    path = cache_dir / FILE_NAME
    try:
        header, place = column_file.read_header(path, _MAGIC)
        rows = header["rows"]
        memory = fresh_columns(COLUMN_TYPES, rows + rows // _SPARE + _SPARE)
        time_order = np.empty(header["ordered"], _ORDER)
        parts = [*(memory[name][:rows] for name in _COLUMNS), time_order]
        column_file.read_columns(path, place, parts, header["hashes"])
        return ColumnCache(header, memory, time_order)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def save(cache_dir: Path, contents: Contents, *, now_ns: int) -> Edition:
    """
    Write the cache anew, readable for its owner only; the old one stays until the new one is whole.

    Args:
        cache_dir: Its folder, made if need be.
        contents: What is kept of it is what the ledger holds; live lines are not.
        now_ns: The time of day.

    Returns:
        By what it is known whether it needs to be written again.

    Raises:
        LedgerError: It cannot be written.
    """
    sessions = _known_sessions(contents)
    columns = _together(contents, sessions)
    time_order = _time_order(columns)
    edition = Edition(saved_at_ns=now_ns, sessions=[_session_entry(session) for session in sessions])
    if not _are_whole(sessions, columns["length"]):
        raise LedgerError("The column cache cannot be written: some lines are longer than it can tell")
    parts = [*columns.values(), time_order]
    header = {
        "rows": len(columns["state"]),
        "ordered": len(time_order),
        "saved_at_ns": edition.saved_at_ns,
        "classes": _used_classes(contents, columns["klass"]),
        "sessions": edition.sessions,
        "hashes": column_file.hashes(parts),
    }
    column_file.write(cache_dir / FILE_NAME, _MAGIC, header, parts)
    return edition


def _known_sessions(contents: Contents) -> list[IndexedSession]:
    return [session for session in contents.sessions if session.lines]


def _together(contents: Contents, sessions: Iterable[IndexedSession]) -> dict[str, NDArray[Any]]:
    parts = [part for session in sessions for part in session.events(0, session.lines - 1)]
    columns = contents.columns
    return {
        name: np.concatenate([getattr(columns, name)[part] for part in parts] or [[]]).astype(
            number, copy=False
        )
        for name, number in _COLUMNS.items()
    }


def _are_whole(sessions: Iterable[IndexedSession], length: NDArray[np.uint32]) -> bool:
    """Whether lines of these lengths, and their newlines, are all that the segments hold: the next start relies on it."""
    row = 0
    for segment in (segment for session in sessions for segment in session.segments):
        end = row + segment.lines
        if int(length[row:end].sum(dtype=np.int64)) + segment.lines != segment.read_end:
            return False
        row = end
    return True


def _time_order(columns: dict[str, NDArray[Any]]) -> NDArray[np.uint32]:
    rows = np.flatnonzero(columns["state"] != State.PURGED)
    return rows[np.argsort(columns["time_ns"][rows], kind="stable")].astype(_ORDER)


def _used_classes(contents: Contents, klass: NDArray[np.uint32]) -> list[tuple[str, str] | None]:
    """Leave out the names that no event has any more: they are those of purged ones."""
    used = set(np.unique(klass).tolist()) - {CLASS_UNREADABLE}
    return [event if number in used else None for number, event in enumerate(contents.classes.names)]


def _session_entry(session: IndexedSession) -> dict[str, object]:
    return {
        "folder": session.folder,
        "name": session.name,
        "source": None if session.source is None else str(session.source),
        "receipts_end": session.receipts_end,
        "receipts_inode": session.receipts_inode,
        "receipts_tail": session.receipts_tail,
        "stated": session.stated,
        "spans_ahead": [list(span) for span in session.spans_ahead],  # as JSON gives them back
        "segments": [
            [
                segment.path.name,
                segment.mark.inode,
                segment.mark.size,
                segment.mark.mtime_ns,
                segment.lines,
                segment.read_end,
                segment.checked,
            ]
            for segment in session.segments
        ],
    }
