"""
Reading on in one session: the lines and receipts that were written since it was last read.

A log only ever grows at its end; what changes what is there (a purge, a redaction) leaves every line in its place, and a
chain that is written anew tells the same of the same lines. Where anything else happened (a segment is gone, cut or another), numbers mean nothing any more, and the caller
has to read everything again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.log_files import FileMark, IndexedSegment, list_segments
from pellucid.index.numbers import union
from pellucid.index.second_look import look_again
from pellucid.index.states import paint, read_anew, read_news
from pellucid.index.stretches import Target
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.columns import Rows
    from pellucid.index.contents import Contents
    from pellucid.index.scanner import Scanned, Scanner
    from pellucid.index.sessions import IndexedSession
    from pellucid.ledger.ledger import SessionEntry

_MOST_AT_ONCE: Final = 4096
"""So many new lines of a segment at most are read in full at once; more wait for the second look."""
NO_EVENTS: Final[NDArray[np.int64]] = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Growth:
    """What reading on has brought."""

    first: int
    """The number of the first new event."""
    count: int
    """How many new events there are; they are the last ones."""
    restated: NDArray[np.int64]
    """Events known before whose state (or, after a purge, name and time) is another now; ascending."""
    bound: NDArray[np.int64]
    """Live events that are in the ledger now; their numbers, names and times stay."""
    told: NDArray[np.int64]
    """Events known before of which more is told than before, whether or not any of it shows in a row; ascending."""
    rebuilt: bool
    """Whether everything was read again: no number from before means anything now, save as `moved` tells."""
    moved: dict[int, int]
    """Only if `rebuilt`: for each live event its number before and now."""


class Gone(Exception):  # noqa: N818 - it names what happened, and never leaves the package
    """What was read of a session is not what its files are now."""


def read_on(contents: Contents, scanner: Scanner, session: IndexedSession, entry: SessionEntry) -> Growth:
    """
    Take in what is new of one session.

    Raises:
        Gone: The log changed in a way in which it never grows.
        LedgerError: The session's files cannot be read.
    """
    first, first_line = contents.columns.count, session.lines
    found = list_segments(entry.events) or []
    news = read_news(
        session, entry.receipts
    )  # like the line above it may fail, and nothing has been touched yet
    if news.replaced and not entry.receipts.exists():
        raise Gone
    altered, grown = _compare(contents, session, found)
    restated = [_read_again(contents, scanner, session, segment, mark) for segment, mark in altered]
    bound: list[int] = []
    if grown:
        targets = [Target(segment=seg.number, path=seg.path, start=seg.read_end) for seg in grown]
        _take(contents, session, scanner.scan(targets), bound)
    known = contents.columns.count
    changed = paint(session, contents.columns, news.spans)
    if (
        news.replaced
    ):  # a chain is written anew to tell the same in other words, and the lines are where they were
        news = read_anew(session, contents.columns, entry.receipts)
        if news.replaced or not session.receipts_end:
            raise Gone
    changed = union(changed, *(session.event_numbers(*span) for span in news.altered))
    contents.forget_purged(changed)
    restated.append(changed)
    purged = (contents.columns.state[changed] == State.PURGED).any()
    restated.append(contents.carry_times(session, 0 if purged or altered else first_line))
    touched = union(*restated)
    copied = np.array(sorted(bound), np.int64)
    told = union(touched, copied, _between(session, news.covered))
    return Growth(
        first=first,
        count=known - first,
        restated=touched[touched < first],
        bound=copied,
        told=told[told < first],
        rebuilt=False,
        moved={},
    )


def _between(session: IndexedSession, covered: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    """Return the events from the first to the last of some lines: to read one too many again costs little."""
    if not covered:
        return NO_EVENTS
    return session.event_numbers(min(first for first, _ in covered), max(last for _, last in covered))


def _compare(
    contents: Contents, session: IndexedSession, found: list[tuple[Path, FileMark]]
) -> tuple[list[tuple[IndexedSegment, FileMark]], list[IndexedSegment]]:
    """
    Compare the segments on disk with those that were read.

    Returns:
        Those that were altered in place, with their new marks, and those that have grown or are new.
    """
    altered, grown = [], []
    if len(found) < len(session.segments):
        raise Gone
    for segment, (path, mark) in zip(session.segments, found, strict=False):
        if path != segment.path or mark.inode != segment.mark.inode or mark.size < segment.read_end:
            raise Gone
        if mark.size > segment.mark.size or (mark.size != segment.mark.size and mark.size > segment.read_end):
            if segment is not session.segments[-1]:
                raise Gone
            grown.append(segment)
        elif mark != segment.mark:
            altered.append((segment, mark))
    for path, mark in found[len(session.segments) :]:
        grown.append(contents.add_segment(session, path, mark))
    return altered, grown


def _read_again(
    contents: Contents, scanner: Scanner, session: IndexedSession, segment: IndexedSegment, mark: FileMark
) -> NDArray[np.int64]:
    """Bring what was altered in place into the columns: what a purge blanks stays as long as it was."""
    columns = contents.columns
    scanned = scanner.scan([Target(segment=segment.number, path=segment.path, start=0)])
    events = session.event_numbers(segment.first_line, segment.first_line + segment.lines - 1)
    rows = scanned.rows.part(slice(len(events)))
    if (
        len(rows) < len(events)
        or (rows.offset != columns.offset[events]).any()
        or (rows.length != columns.length[events]).any()
    ):
        raise Gone
    segment.mark = mark
    # Everything has to be looked at again; but what was found out before must not be forgotten until then.
    look_again(contents, segment, rows, np.flatnonzero(rows.flags != columns.flags[events]).tolist())
    segment.checked = 0
    other = (rows.klass != columns.klass[events]) | (rows.flags != columns.flags[events])
    other |= rows.time_ns != columns.time_ns[events]
    changed = np.flatnonzero(other & (columns.state[events] != State.PURGED))
    for name in ("klass", "flags", "time_ns"):
        getattr(columns, name)[events[changed]] = getattr(rows, name)[changed]
    return events[changed]


def _take(contents: Contents, session: IndexedSession, scanned: Scanned, bound: list[int]) -> None:
    at = 0
    for number, count in scanned.runs:
        segment = contents.segments[number]
        rows = scanned.rows.part(slice(at, at + count))
        at += count
        awaits = contents.live.awaits(session.number)
        if awaits or count <= _MOST_AT_ONCE:
            look_again(contents, segment, rows, range(count))
            if segment.checked == segment.lines:
                segment.checked += count
        if awaits:
            _take_or_bind(contents, session, segment, rows, bound)
        else:
            contents.append(rows, [(segment, len(rows))])
    for number, reached in scanned.reached.items():
        segment = contents.segments[number]
        segment.mark, segment.read_end = reached.mark, reached.end


def _take_or_bind(
    contents: Contents, session: IndexedSession, segment: IndexedSegment, rows: Rows, bound: list[int]
) -> None:
    """Take in lines one by one: each may be the copy of a live event, which then is read from here."""
    for row in range(len(rows)):
        raw = contents.files.read(segment.path, int(rows.offset[row]), int(rows.length[row]))
        event = None if raw is None else contents.live.claim(session.number, raw)
        if event is None:
            contents.append(rows.part(slice(row, row + 1)), [(segment, 1)])
        else:
            contents.bind(event, segment, rows.part(slice(row, row + 1)))
            bound.append(event)
