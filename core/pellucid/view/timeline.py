"""
Counts events over time: a few passes over columns of numbers, a little at a time, in whatever thread has asked.

Of all events a second count only looks at what came and what changed its state since the first.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.columns import TIMELESS
from pellucid.query.parser import parse
from pellucid.query.search import matching
from pellucid.state import State
from pellucid.view.histogram import STATES, Bins, Histogram, TimeRange
from pellucid.view.time_bins import bins_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from pellucid.clock import Clock
    from pellucid.index.columns import Columns
    from pellucid.index.event_index import EventIndex
    from pellucid.meaning.meaning import Meaning

_PORTION: Final = 1 << 17
"""So many events are counted between two chances for other threads: less than a millisecond."""
_ROOM: Final = 16
"""Of the numbers of each bar, one for each state and one for what does not count; a power of two, as these are quick."""
_OUT: Final = _ROOM - 1
_EARLIEST_NS: Final = -(1 << 63)
_LATEST_NS: Final = (1 << 63) - 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Wish:
    """Which events are to be counted, and how finely."""

    range: TimeRange
    most: int
    """So many bars there may be."""
    rest: str = ""
    """The filter that the events match, without the span of time that it asks for; empty: all events."""
    order: NDArray[np.uint32] | None = None
    """The events that match it, if somebody knows them already; they are searched for otherwise."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Counted:
    """What was counted of all events."""

    columns: Columns
    bins: Bins | None
    sums: NDArray[np.int64]
    state: NDArray[np.uint8]
    flags: NDArray[np.uint8]
    first_ns: int
    last_ns: int


@dataclass(slots=True, kw_only=True, eq=False)
class _Found:
    """The events that match a filter, as far as they were searched."""

    columns: Columns
    rest: str
    events: NDArray[np.uint32]
    searched: int
    odd: int
    """How many of those that were searched are no usual lines: another number means that some turned out to be others."""


class Timeline:
    """
    Counts the events of one index; safe from any thread, where it blocks until others are through.

    Args:
        index: Where they are.
        clock: What time it is.
        meaning: Asked for who judges what events say, once a filter wants to know.
    """

    def __init__(
        self, index: EventIndex, *, clock: Clock, meaning: Callable[[], Meaning] | None = None
    ) -> None:
        self._index = index
        self._clock = clock
        self._meaning = meaning
        self._lock = threading.Lock()
        self._counted: _Counted | None = None
        self._found: _Found | None = None

    def count(self, wish: Wish, *, cancelled: Callable[[], bool] = lambda: False) -> Histogram | None:
        """
        Count; takes a few milliseconds for a million events, and as long as a search does where one is needed.

        Returns:
            `None` if it was cancelled, or if the events have got other numbers meanwhile: ask again.

        Raises:
            QueryError: The filter to search for is wrong.
        """
        with self._lock:
            columns = self._index.columns
            is_of_all = wish.order is None and not wish.rest.strip()
            try:
                found = (self._of_all if is_of_all else self._of_some)(columns, wish, cancelled)
            except (IndexError, KeyError, ValueError):
                if columns is self._index.columns:
                    raise
                return None  # searched by numbers that mean something else by now
            return found if columns is self._index.columns and not cancelled() else None

    def _of_all(self, columns: Columns, wish: Wish, cancelled: Callable[[], bool]) -> Histogram:
        count = columns.count
        # Flags before times: whoever corrects a time writes that first, so that a time of tomorrow has its flag, too.
        flags, state = columns.flags[:count].copy(), columns.state[:count].copy()
        time_ns = columns.time_ns[:count]
        known = self._counted
        if known is None or known.columns is not columns:
            known = _nothing(columns)
        seen = len(known.state)
        if not np.array_equal(flags[:seen], known.flags):
            known, seen = _nothing(columns), 0
        codes = _codes(state[seen:], flags[seen:])
        first_ns, last_ns = _ends(time_ns[seen:], codes, known.first_ns, known.last_ns)
        bins = self._bins(wish, first_ns, last_ns)
        if bins == known.bins:
            sums = known.sums + _sums(bins, time_ns[seen:], codes, cancelled)
            other = np.flatnonzero(state[:seen] != known.state)
            if len(other):
                times = time_ns[other]
                sums += _sums(bins, times, _codes(state[other], flags[other]), cancelled)
                sums -= _sums(bins, times, _codes(known.state[other], flags[other]), cancelled)
        else:
            sums = _sums(bins, time_ns, _codes(state, flags), cancelled)
        if not cancelled():
            self._counted = _Counted(
                columns=columns,
                bins=bins,
                sums=sums,
                state=state,
                flags=flags,
                first_ns=first_ns,
                last_ns=last_ns,
            )
        return _histogram(wish.range, bins, sums)

    def _of_some(self, columns: Columns, wish: Wish, cancelled: Callable[[], bool]) -> Histogram | None:
        events = wish.order if wish.order is not None else self._search(columns, wish.rest, cancelled)
        if events is None or (len(events) and int(events.max()) >= columns.count):
            return None
        time_ns, codes = np.empty(len(events), np.int64), np.empty(len(events), np.uint8)
        for part in _portions(len(events)):
            codes[part] = _codes(columns.state[events[part]], columns.flags[events[part]])
            time_ns[part] = columns.time_ns[events[part]]
        bins = self._bins(wish, *_ends(time_ns, codes, _LATEST_NS, _EARLIEST_NS))
        return _histogram(wish.range, bins, _sums(bins, time_ns, codes, cancelled))

    def _search(
        self, columns: Columns, rest: str, cancelled: Callable[[], bool]
    ) -> NDArray[np.uint32] | None:
        """Return the events that match a filter; only those that came since the last time are searched."""
        query = parse(rest, clock=self._clock)
        meaning = self._meaning() if self._meaning is not None and query.by_meaning else None
        known, count = self._found, columns.count
        if (
            known is None
            or known.columns is not columns
            or known.rest != rest
            or query.by_state
            or known.odd != np.count_nonzero(columns.flags[: known.searched])
        ):
            known = _Found(columns=columns, rest=rest, events=np.empty(0, np.uint32), searched=0, odd=0)
        odd = int(np.count_nonzero(columns.flags[:count]))
        new = np.arange(known.searched, count, dtype=np.uint32)
        hits = matching(query, self._index, new, meaning=meaning, cancelled=cancelled)
        if hits is None or columns is not self._index.columns:
            return None
        events = np.concatenate((known.events, hits))
        self._found = _Found(columns=columns, rest=rest, events=events, searched=count, odd=odd)
        return events

    def _bins(self, wish: Wish, first_ns: int, last_ns: int) -> Bins:
        now_ns = self._clock.now_ns()
        if first_ns > last_ns:
            first_ns = last_ns = now_ns
        return bins_for(wish.range, first_ns=first_ns, last_ns=last_ns, now_ns=now_ns, most=wish.most)


def _nothing(columns: Columns) -> _Counted:
    empty = np.empty(0, np.uint8)
    return _Counted(
        columns=columns,
        bins=None,
        sums=np.zeros(0, np.int64),
        state=empty,
        flags=empty,
        first_ns=_LATEST_NS,
        last_ns=_EARLIEST_NS,
    )


def _portions(count: int) -> Iterator[slice]:
    for begin in range(0, count, _PORTION):
        yield slice(begin, min(begin + _PORTION, count))


def _codes(state: NDArray[np.uint8], flags: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the state of each event, or that it does not count."""
    codes = state.copy()
    codes[((flags & TIMELESS) != 0) | (state == State.PURGED)] = _OUT
    return codes


def _ends(
    time_ns: NDArray[np.int64], codes: NDArray[np.uint8], first_ns: int, last_ns: int
) -> tuple[int, int]:
    """Return the earliest and the latest time of those that count, and of those that are known."""
    for part in _portions(len(codes)):
        counts = codes[part] != _OUT
        told = time_ns[part] if bool(counts.all()) else time_ns[part][counts]
        if len(told):
            first_ns, last_ns = min(first_ns, int(told.min())), max(last_ns, int(told.max()))
    return first_ns, last_ns


def _sums(
    bins: Bins, time_ns: NDArray[np.int64], codes: NDArray[np.uint8], cancelled: Callable[[], bool]
) -> NDArray[np.int64]:
    """Count by bin and code: those before the first bin come first, those behind the last come last."""
    # An edge that no column can hold lies beyond all events.
    edges = np.array([max(edge, _EARLIEST_NS) for edge in bins.edges_ns if edge <= _LATEST_NS], np.int64)
    size = (len(bins.edges_ns) + 1) * _ROOM
    sums = np.zeros(size, np.int64)
    begin_ns, width_ns = bins.edges_ns[0], bins.edges_ns[1] - bins.edges_ns[0]
    is_even = all(begin_ns + number * width_ns == edge for number, edge in enumerate(bins.edges_ns))
    is_even = is_even and begin_ns - width_ns > _EARLIEST_NS // 2 and bins.edges_ns[-1] < _LATEST_NS // 2
    for part in _portions(len(codes)):
        if cancelled():
            break
        if is_even:
            places = np.clip(time_ns[part], begin_ns - width_ns, bins.edges_ns[-1])
            places -= begin_ns - width_ns
            places //= width_ns
        else:
            places = np.searchsorted(edges, time_ns[part], "right")
        places *= _ROOM
        places += codes[part]
        sums += np.bincount(places, minlength=size)
    return sums


def _histogram(range_: TimeRange, bins: Bins, sums: NDArray[np.int64]) -> Histogram:
    table = sums.reshape(-1, _ROOM)[:, :STATES]
    return Histogram(
        range=range_,
        step=bins.step,
        edges_ns=bins.edges_ns,
        counts=tuple(map(tuple, table[1:-1].tolist())),
        earlier=int(table[0].sum()),
        later=int(table[-1].sum()),
    )
