"""
The ordered, filtered set of events behind a table, kept up to date by small steps.

An event's number never changes, so only this order does: rows are put at the end where they belong there (as a log
grows), elsewhere where they come late, and everything is ordered anew where that is cheaper.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.numbers import taken, union
from pellucid.state import State
from pellucid.view.values import Appended, Column, Inserted, Reset, Snapshot, Updated, ViewChange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex

_MOST_BISECTED: Final = 512
"""So many late rows at most find their places one by one; more are sorted with all the others."""
_MOST_PLACES: Final = 16
_LEAST_CAPACITY: Final = 1024


class Arrangement:
    """
    Which events are shown, in which order.

    Rows that are equal in the chosen column stand in the order of time, and rows of the same time in the order in
    which they became known, whichever way the column is ordered.

    Args:
        index: Where the events' columns are.
    """

    def __init__(self, index: EventIndex) -> None:
        self._index = index
        self._column = Column.TIME
        self._descending = False
        self.filtered = False
        """Whether a filter chose what is shown; only told on, by each snapshot."""
        self._buffer: NDArray[np.uint32] = np.empty(_LEAST_CAPACITY, np.uint32)
        self._rows = 0
        self._ranks = _Ranks(index)

    @property
    def order(self) -> NDArray[np.uint32]:
        """Row → event number; read-only."""
        view = self._buffer[: self._rows]
        view.flags.writeable = False
        return view

    def snapshot(self) -> Snapshot:
        """Return the rows as they are now."""
        purged = np.count_nonzero(self._index.state[: self._index.count] == State.PURGED)
        return Snapshot(
            order=self.order,
            total=self._index.count - int(purged),
            column=self._column,
            descending=self._descending,
            filtered=self.filtered,
        )

    def order_by(self, column: Column, *, descending: bool) -> Reset:
        """Order all rows by another column."""
        self._column, self._descending = column, descending
        return self.show(np.sort(self.order))

    def show(self, events: NDArray[np.uint32]) -> Reset:
        """Show these events (in ascending order of their numbers) instead of the present ones."""
        self._take(self._sorted(events))
        return Reset(snapshot=self.snapshot())

    def show_all(self) -> Reset | None:
        """Show all events that are not purged instead; `None` if that would take sorting."""
        if self._column is not Column.TIME or self._descending:
            return None
        known = self._index.take_time_order()
        if known is None:
            return None
        self._ranks.refresh(self._column)
        self.filtered = False
        self._take(known)
        return Reset(snapshot=self.snapshot())

    def add(self, events: NDArray[np.uint32]) -> list[ViewChange]:
        """Show these events, which are new, as well; returned changes each fit the one before."""
        if not len(events):
            return []
        self._ranks.refresh(self._column)
        new = self._sorted(events)
        if not self._rows or self._key(int(self._buffer[self._rows - 1])) <= self._key(int(new[0])):
            return [self._append(new)]
        if len(new) > _MOST_BISECTED:
            return [self.show(union(self.order, new))]
        order = self.order
        places = [bisect_left(order, self._key(event), key=self._key_of) for event in new.tolist()]
        groups = [(place, len(list(same))) for place, same in groupby(places)]
        if len(groups) > _MOST_PLACES:
            return [self.show(union(order, new))]
        return self._insert(new, groups)

    def touch(self, events: NDArray[np.uint32]) -> ViewChange | None:
        """Tell that these events now have another state; `None` if none of them is shown."""
        rows = self._rows_of(events)
        if not len(rows):
            return None
        if self._column is Column.STATE:
            return self.show(np.sort(self.order))
        return Updated(snapshot=self.snapshot(), first_row=int(rows[0]), last_row=int(rows[-1]))

    def exchange(self, events: NDArray[np.uint32], shown: NDArray[np.uint32]) -> ViewChange | None:
        """
        Of these events, whose names or times are others now, show just those that are `shown`.

        Returns:
            `None` if none of them is shown, before or after.
        """
        wanted = np.zeros(self._index.count, np.bool_)
        wanted[self.order] = True
        wanted[events] = False
        wanted[shown] = True
        order = self._sorted(np.flatnonzero(wanted).astype(np.uint32))
        if np.array_equal(order, self.order):
            return self.touch(shown)
        self._take(order)
        return Reset(snapshot=self.snapshot())

    def remove(self, events: NDArray[np.uint32]) -> Reset | None:
        """No longer show these events; `None` if none of them was shown."""
        rows = self._rows_of(events)
        if not len(rows):
            return None
        self._take(np.delete(self.order, rows))
        return Reset(snapshot=self.snapshot())

    def shows(self, events: NDArray[np.uint32]) -> NDArray[np.bool_]:
        """Return for each of these events whether it is shown."""
        present = np.zeros(self._index.count, np.bool_)
        present[self.order] = True
        return present[events]

    def _rows_of(self, events: NDArray[np.uint32]) -> NDArray[np.intp]:
        wanted = np.zeros(self._index.count, np.bool_)
        wanted[events] = True
        return np.flatnonzero(wanted[self.order])

    def _take(self, order: NDArray[np.uint32]) -> None:
        # Not copied: rows that are there are never changed, and what is written behind them gets another buffer.
        self._buffer, self._rows = order.astype(np.uint32, copy=False), len(order)

    def _append(self, new: NDArray[np.uint32]) -> Appended:
        first = self._rows
        needed = first + len(new)
        if needed > len(self._buffer):
            wider = np.empty(max(needed * 3 // 2, _LEAST_CAPACITY), np.uint32)
            wider[:first] = self._buffer[:first]
            self._buffer = wider
        # Snapshots that were given out end before `first`, so they never see what is written behind it.
        self._buffer[first:needed] = new
        self._rows = needed
        return Appended(snapshot=self.snapshot(), first_row=first, count=len(new))

    def _insert(self, new: NDArray[np.uint32], groups: Sequence[tuple[int, int]]) -> list[ViewChange]:
        changes: list[ViewChange] = []
        done = 0
        for place, count in groups:
            rows, first = new[done : done + count], place + done
            if first == self._rows:
                changes.append(self._append(rows))
            else:
                self._take(np.insert(self.order, first, rows))
                changes.append(Inserted(snapshot=self.snapshot(), first_row=first, count=count))
            done += count
        return changes

    def _sorted(self, events: NDArray[np.uint32]) -> NDArray[np.uint32]:
        self._ranks.refresh(self._column)
        events = self._by_time(events)
        if self._column is Column.TIME and not self._descending:
            return events
        keys = self._ranks.of(self._column, events)
        # Inverted rather than negated: the least of all times has no negative.
        return events[np.argsort(_narrow(~keys if self._descending else keys), kind="stable")]

    def _by_time(self, events: NDArray[np.uint32]) -> NDArray[np.uint32]:
        if len(events) <= 1:
            return events
        known = self._index.take_time_order()
        if known is not None and _same_set(known, events, self._index.count):
            return known
        time_ns = taken(self._index.time_ns, events)
        if bool((time_ns[1:] >= time_ns[:-1]).all()):
            return events
        return events[np.argsort(time_ns, kind="stable")]

    def _key(self, event: int) -> tuple[int, int, int]:
        primary = self._ranks.of_one(self._column, event)
        return (~primary if self._descending else primary, int(self._index.time_ns[event]), event)

    def _key_of(self, event: np.uint32) -> tuple[int, int, int]:
        return self._key(int(event))


class _Ranks:
    """What events are ordered by, as numbers: of a name, its place in the alphabet."""

    def __init__(self, index: EventIndex) -> None:
        self._index = index
        self._names: NDArray[np.int64] = np.full(1, -1, np.int64)
        self._sessions: NDArray[np.int64] = np.empty(0, np.int64)

    def refresh(self, column: Column) -> None:
        """Take in names and sessions that are new; the order of the known ones among each other stays."""
        if column is Column.SESSION:
            sessions = self._index.sessions
            if len(sessions) != len(self._sessions):
                self._sessions = _places(list(sessions))
        classes = self._index.classes
        if len(classes) + 1 != len(self._names):
            names = _places([(name.casefold(), name, kind) for kind, name in classes])
            # Unreadable lines have a class beyond all others, and no name: they come before the first.
            self._names = np.append(names, np.int64(-1))

    def of(self, column: Column, events: NDArray[np.uint32]) -> NDArray[np.int64]:
        index = self._index
        match column:
            case Column.STATE:
                return index.state[events].astype(np.int64)
            case Column.TIME:
                return index.time_ns[events]
            case Column.EVENT:
                return self._names[np.minimum(index.klass[events], len(self._names) - 1)]
            case Column.SESSION:
                return self._sessions[index.session[events]]
            case Column.SIZE:
                return index.length[events].astype(np.int64)

    def of_one(self, column: Column, event: int) -> int:
        index = self._index
        match column:
            case Column.STATE:
                return int(index.state[event])
            case Column.TIME:
                return int(index.time_ns[event])
            case Column.EVENT:
                return int(self._names[min(int(index.klass[event]), len(self._names) - 1)])
            case Column.SESSION:
                return int(self._sessions[index.session[event]])
            case Column.SIZE:
                return int(index.length[event])


def _places(words: Sequence[tuple[str, ...] | str]) -> NDArray[np.int64]:
    ranks = {word: rank for rank, word in enumerate(sorted(set(words)))}
    return np.array([ranks[word] for word in words], np.int64)


def _same_set(order: NDArray[np.uint32], events: NDArray[np.uint32], count: int) -> bool:
    """Whether an order of some events, none of them twice, is one of the events given in ascending order."""
    if len(order) != len(events):
        return False
    if len(events) == count:
        return True
    wanted = np.zeros(count, np.bool_)
    wanted[events] = True
    return bool(wanted[order].all())


def _narrow(keys: NDArray[np.int64]) -> NDArray[np.int64] | NDArray[np.uint16]:
    # numpy sorts 16-bit numbers by radix, many times faster than any others.
    if not len(keys):
        return keys
    least = int(keys.min())
    fits = int(keys.max()) - least <= np.iinfo(np.uint16).max
    return (keys - least).astype(np.uint16) if fits else keys
