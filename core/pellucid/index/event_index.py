"""
The index: every event of one app's ledger, as numbers in columns.

Opening looks at the head and the tail of each line and at nothing else, so that a million events are on the screen in
two to three times the time in which `wc -l` would have counted their lines. An event's number is its place in the columns; it stays
the same until the index is rebuilt, which only a shrunken or forgotten session brings about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pellucid.index import sidecar
from pellucid.index.columns import BLANK, NO_SEGMENT
from pellucid.index.contents import Contents
from pellucid.index.following import NO_EVENTS, Gone, Growth, read_on
from pellucid.index.live_events import add_live_lines, move_live_lines
from pellucid.index.live_lines import live_bytes
from pellucid.index.opening import Opened, open_contents
from pellucid.index.scanner import Scanner
from pellucid.index.second_look import SecondLook
from pellucid.index.sightings import Sightings
from pellucid.index.slow_path import BLANKS
from pellucid.ledger.ledger import folder_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.columns import Columns
    from pellucid.index.contents import Location
    from pellucid.ledger.ledger import Ledger
    from pellucid.lines import Line
    from pellucid.state import State

__all__ = ["EventIndex", "Growth"]


class EventIndex:
    """
    All events of one ledger, and the live lines that are not in it yet.

    One thread drives it (`open`, `refresh`, `add_live`, `set_state`, `check`, `save`); everything else may be called from any
    thread at any time. The columns are views of the first `count` numbers: a view that somebody holds stays valid and
    shows the events that were known when it was taken. Only states change in place, and what a purge takes away.

    Args:
        ledger: What is indexed.
        cache_dir: Where the column cache is kept, so that opening need not read every line again; `None` keeps none.
    """

    def __init__(self, *, ledger: Ledger, cache_dir: Path | None) -> None:
        self._ledger = ledger
        self._cache_dir = cache_dir
        self._contents = Contents()
        self._second_look = SecondLook(self._contents)
        self._scanner: Scanner | None = None
        self._edition: sidecar.Edition | None = None
        self._sightings = Sightings(ledger)
        self.troubles: tuple[Path, ...] = ()
        """Folders and files of the ledger that could not be read when the index was opened or rebuilt."""

    @property
    def count(self) -> int:
        """How many events there are, purged and blank ones included."""
        return self._contents.columns.count

    @property
    def classes(self) -> Sequence[tuple[str, str]]:
        """Kind and name by class; grows at its end. `CLASS_UNREADABLE` is no index into it, or names `("", "")`."""
        return self._contents.classes.names

    @property
    def sessions(self) -> Sequence[str]:
        """The sessions' true names by session number."""
        return [session.name for session in self._contents.sessions]

    @property
    def folders(self) -> Sequence[str]:
        """The sessions' folders in the ledger by session number."""
        return [session.folder for session in self._contents.sessions]

    @property
    def columns(self) -> Columns:
        """All columns together, so that they fit each other; other ones once the events have got other numbers."""
        return self._contents.columns

    @property
    def time_ns(self) -> NDArray[np.int64]:
        """Nanoseconds since the epoch; held within 64 bits, the years 1677 to 2262."""
        columns = self._contents.columns
        return columns.time_ns[: columns.count]

    @property
    def state(self) -> NDArray[np.uint8]:
        """A `State` each."""
        columns = self._contents.columns
        return columns.state[: columns.count]

    @property
    def klass(self) -> NDArray[np.uint32]:
        """Index into `classes`, or `CLASS_UNREADABLE`."""
        columns = self._contents.columns
        return columns.klass[: columns.count]

    @property
    def session(self) -> NDArray[np.uint32]:
        """Index into `sessions`."""
        columns = self._contents.columns
        return columns.session[: columns.count]

    @property
    def segment(self) -> NDArray[np.uint32]:
        """Number of the segment, see `segment_path`; `NO_SEGMENT` for live lines."""
        columns = self._contents.columns
        return columns.segment[: columns.count]

    @property
    def line(self) -> NDArray[np.uint32]:
        """Number of the line in its session; `NO_LINE` for live lines."""
        columns = self._contents.columns
        return columns.line[: columns.count]

    @property
    def offset(self) -> NDArray[np.int64]:
        """Place of the line's first byte in its segment, or in the app's own file for live lines."""
        columns = self._contents.columns
        return columns.offset[: columns.count]

    @property
    def length(self) -> NDArray[np.uint32]:
        """Bytes of the line, without its newline."""
        columns = self._contents.columns
        return columns.length[: columns.count]

    @property
    def flags(self) -> NDArray[np.uint8]:
        """`UNREADABLE`, `ODD`, `BLANK` or 0."""
        columns = self._contents.columns
        return columns.flags[: columns.count]

    def open(
        self,
        *,
        on_progress: Callable[[float], None] = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> bool:
        """
        Read the whole ledger; blocks, for about a third of a second per million events.

        If it is cancelled the index stays as it was.

        Args:
            on_progress: Called in this thread with the share that is done, 0 to 1.
            cancelled: Asked now and then, from several threads.

        Returns:
            Whether it was read to the end.

        Raises:
            LedgerError: The ledger itself cannot be read. Single sessions that can't be are in `troubles`.
        """
        cache = None if self._cache_dir is None else sidecar.load(self._cache_dir)
        opened = open_contents(self._ledger, cache=cache, on_progress=on_progress, cancelled=cancelled)
        if opened is None:
            return False
        self._edition = None if cache is None else cache.edition
        self._replace(opened)
        return True

    def take_time_order(self) -> NDArray[np.uint32] | None:
        """
        Return the events that are not purged in the order of time, equal times in that of their numbers.

        Only a cache knows it, as long as nothing has changed since; the caller gets the array for good, so that the
        second call returns nothing.
        """
        order, self._contents.time_order = self._contents.time_order, None
        return order

    def refresh(self, folder: str) -> Growth:
        """
        Read on in one session: new lines, and receipts that change what is known of others.

        A new line that is equal to a live one of its session becomes the copy of that event, which keeps its number.

        Raises:
            LedgerError: The session's files cannot be read.
        """
        self._contents.time_order = None
        session = self._contents.session(folder)
        try:
            growth = read_on(self._contents, self._reader(), session, self._ledger.entry(folder))
        except Gone:
            return self._rebuild()
        self._second_look.note(session)
        return growth

    @property
    def is_checked(self) -> bool:
        """Whether every line was read in full, so that none is taken for an event that isn't one."""
        return self._second_look.is_done

    @property
    def checked_share(self) -> float:
        """How much of what there was to check is checked, 0 to 1."""
        return self._second_look.share

    def check(self, is_enough: Callable[[], bool] = lambda: False) -> NDArray[np.int64]:
        """
        Read on in full what was taken for an event by its head and tail alone; remembered by `save`.

        Args:
            is_enough: Asked every half a millisecond or so; by default all is checked.

        Returns:
            The events whose name or time is another than before; ascending.
        """
        return self._second_look.go_on(is_enough)

    def add_live(self, session: str, source: Path, lines: Sequence[Line]) -> range:
        """
        Take in lines of an app's own file that are not in the ledger yet, as queued events.

        Args:
            session: The session's true name.
            source: The app's file.
            lines: Their bytes are kept in memory, up to 8 MiB in all; beyond that they are read from `source`.

        Returns:
            Their event numbers.
        """
        self._contents.time_order = None
        home = self._contents.session(folder_of(session), session)
        return add_live_lines(self._contents, home, source, lines)

    def set_state(self, events: NDArray[np.int64] | Sequence[int], state: State) -> None:
        """Say what became of live events; those in the ledger have it from their receipts."""
        self._contents.columns.state[np.asarray(events, np.int64)] = state

    def raw(self, event: int) -> bytes | None:
        """
        Return the line of an event, without its newline; blanks if it was purged.

        Returns:
            `None` if it changed underneath: look again, after a refresh.
        """
        contents = self._contents
        columns = contents.columns
        live = contents.live.get(event)
        if live is not None:
            return live_bytes(live)
        segment = int(columns.segment[event])
        if segment == NO_SEGMENT:
            return None
        raw = contents.files.read(
            contents.segments[segment].path, int(columns.offset[event]), int(columns.length[event])
        )
        if raw is not None and not columns.flags[event] & BLANK and not raw.strip(BLANKS):
            return None
        return raw

    def home(self, event: int) -> tuple[str, int | None]:
        """
        Return an event's session, by its true name, and its line there; `None` as long as it is not in the ledger.

        Raises:
            IndexError: There is no such event.
        """
        session, line = self._contents.columns.home(event)
        return self._contents.sessions[session].name, None if self.is_live(event) else line

    def location(self, event: int) -> Location:
        """Say where the bytes of an event are."""
        return self._contents.location(event)

    def eyes(self, events: NDArray[np.uint32]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """
        Tell of each event whether it was seen in a file, and whether on its way out.

        Reads the receipts of those few sessions that were observed on their way out, if they have changed.

        Args:
            events: Ascending.
        """
        return self._sightings.of(self._contents, events)

    def folder(self, session: int) -> str:
        """Return the folder in the ledger that a number of the session column stands for."""
        return self._contents.sessions[session].folder

    def segment_path(self, segment: int) -> Path:
        """Return the file that a number of the segment column stands for."""
        return self._contents.segments[segment].path

    def events_of(self, folder: str, first_line: int = 0, last_line: int | None = None) -> NDArray[np.int64]:
        """Return the events of a session that are in the ledger, of a range of lines (inclusive; all by default), in order."""
        session = self._contents.by_folder.get(folder)
        return NO_EVENTS if session is None else session.event_numbers(first_line, last_line)

    def events_in(self, session: int) -> NDArray[np.int64]:
        """Return the events of a session, by its number: those in the ledger in the order of their lines, then the live ones."""
        contents = self._contents
        live = contents.live.events_in(
            session
        )  # first: what is copied in this moment is then told twice, not lost
        return np.concatenate((contents.sessions[session].event_numbers(), live))

    def source(self, session: int) -> Path | None:
        """Return where the app keeps (or kept) a session's queue, by the session's number; `None` if no receipt tells."""
        return self._contents.sessions[session].source

    def event_at(self, folder: str, line: int) -> int | None:
        """Return the event of one line of a session."""
        session = self._contents.by_folder.get(folder)
        if session is None or not 0 <= line < session.lines:
            return None
        return int(session.event_numbers(line, line)[0])

    def is_live(self, event: int) -> bool:
        """Whether an event is not in the ledger yet."""
        return self._contents.live.get(event) is not None

    def save(self) -> None:
        """
        Write the column cache; does nothing if none is kept, or if the one that is there says the same.

        Raises:
            LedgerError: It cannot be written.
        """
        if self._cache_dir is None or (self._edition is not None and self._edition.holds(self._contents)):
            return
        self._edition = sidecar.save(self._cache_dir, self._contents, now_ns=self._ledger.clock.now_ns())

    def close(self) -> None:
        """Close all files; they are opened again if anything is read afterwards."""
        self._contents.files.close()

    def _reader(self) -> Scanner:
        if self._scanner is None:
            self._scanner = Scanner(classes=self._contents.classes, files=self._contents.files)
        return self._scanner

    def _rebuild(self) -> Growth:
        opened = open_contents(self._ledger)
        if opened is None:
            raise AssertionError("nothing cancels a rebuild")
        moved = move_live_lines(self._contents, opened.contents)
        self._replace(opened)
        return Growth(
            first=0,
            count=self.count,
            restated=NO_EVENTS,
            bound=NO_EVENTS,
            told=NO_EVENTS,
            rebuilt=True,
            moved=moved,
        )

    def _replace(self, opened: Opened) -> None:
        old, self._contents = self._contents, opened.contents
        self._second_look = SecondLook(self._contents)
        self._scanner = None
        self.troubles = opened.troubles
        old.files.close()
