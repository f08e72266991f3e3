"""
Which events are shown: a filter's result over an index that grows meanwhile, in its order.

As long as a new filter has found nothing, the rows obey the old one, new events included. A search that takes its time
tells what it has found so far, now and then, by a `Reset`; once it is through, another one tells the whole result. What
came or changed in the meantime is looked at again each time.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.numbers import union
from pellucid.query.parser import Query
from pellucid.query.search import matching
from pellucid.query.terms import AllOf
from pellucid.state import State
from pellucid.view.arrangement import Arrangement
from pellucid.view.searching import FIRST_PORTION, Searching

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex
    from pellucid.meaning.meaning import Meaning
    from pellucid.view.feed import News
    from pellucid.view.values import Column, Reset, ViewChange

EVERYTHING: Final = Query(AllOf())
_MOST_AT_ONCE: Final = 20_000
"""So many new events at most are matched at once; more are found by a search that can be interrupted."""
_PARTIAL_S: Final = 0.1
"""What was found so far is told at most once in this time: a search that is through sooner tells its result alone."""
_PARTIAL_SHARE: Final = 5
"""Telling it takes at most one part in so many of a search's time."""


class Shown:
    """
    The filtered and ordered events.

    Args:
        index: Where the events are; may be empty as yet.
        meaning: Asked for who judges what events say, once a filter wants to know; `None`: nobody does.
        now_s: Tells how the time goes by.
        first_portion: How many events a search looks at first.
    """

    def __init__(
        self,
        index: EventIndex,
        meaning: Callable[[], Meaning] | None = None,
        *,
        now_s: Callable[[], float] = time.monotonic,
        first_portion: int = FIRST_PORTION,
    ) -> None:
        self._index = index
        self._meaning = meaning
        self._arrangement = Arrangement(index)
        self._query: Query | None = None  # nothing is shown before the first search is through
        self._wanted = EVERYTHING
        self._now_s = now_s
        self._first_portion = first_portion
        self._search: Searching | None = None
        self._partial_s = 0.0
        """When what was found so far may be told next."""
        self._outdated: list[NDArray[np.uint32]] = []
        self.is_partial = False
        """Whether the last search was ended before it was through, so that rows may be missing."""

    @property
    def is_searching(self) -> bool:
        """Whether `search_on` has something to do."""
        return self._search is not None

    def order_by(self, column: Column, *, descending: bool) -> Reset:
        """Order the rows by one column."""
        return self._arrangement.order_by(column, descending=descending)

    @property
    def needs_check(self) -> bool:
        """Whether the search can give no right answer before the index has read every line in full."""
        return self.is_searching and self._wanted.by_readability and not self._index.is_checked

    def search_for(self, query: Query) -> None:
        """Begin to search for what `query` matches; a search that runs already is dropped."""
        if self._search is not None:
            self._search.close()
        self.is_partial = False
        self._wanted = query
        self._outdated = []
        self._partial_s = self._now_s() + _PARTIAL_S
        self._search = Searching(
            query=query,
            index=self._index,
            meaning=self._judging(query),
            now_s=self._now_s,
            first_portion=self._first_portion,
        )

    def stop(self) -> Reset | None:
        """
        End the search before it is through: the rows are what it has found, and what comes is matched as ever.

        Returns:
            Those rows; `None` if nothing is being searched.
        """
        searching, self._search = self._search, None
        if searching is None:
            return None
        searching.close()
        reset = self._show(searching)
        self._outdated, self.is_partial = [], True
        return reset

    def search_all(self) -> None:
        """Begin the present search anew: the index has given new numbers."""
        self.search_for(self._wanted)

    def search_on(self) -> tuple[float, Reset | None]:
        """
        Search a little further.

        Returns:
            The share that is done, and the rows once all is done, or once there are some to be told before.
        """
        if self._search is None:
            return 1, None
        if self._wanted == EVERYTHING and (everything := self._arrangement.show_all()) is not None:
            self._search, self._query, self._outdated = None, self._wanted, []
            return 1, everything
        step = self._search.go_on()
        if step is not None:
            share, is_portion = step
            return share, self._found_so_far(self._search) if is_portion else None
        searching, self._search = self._search, None
        reset = self._show(searching)
        self._outdated = []
        return 1, reset

    def _found_so_far(self, searching: Searching) -> Reset | None:
        begun_s = self._now_s()
        if begun_s < self._partial_s or not len(searching.found):
            return None
        reset = self._show(searching)
        now_s = self._now_s()
        self._partial_s = now_s + max(_PARTIAL_S, (now_s - begun_s) * _PARTIAL_SHARE)
        return reset

    def _show(self, searching: Searching) -> Reset:
        self._query = self._wanted
        self._arrangement.filtered = not self._query.everything
        found = searching.found
        late = np.arange(searching.count, self._index.count, dtype=np.uint32)
        again = union(late, *self._outdated)
        if len(again):
            found = union(np.setdiff1d(found, again, assume_unique=True), self._matching(again))
        return self._arrangement.show(found)

    def take(self, news: News) -> list[ViewChange]:
        """Take in what is new; returned changes each fit the one before."""
        if not news:
            return []
        if news.rebuilt:
            # What is shown has lost its meaning, so nothing is shown until the search is through.
            reset = self._arrangement.show(np.empty(0, np.uint32))
            self.search_all()
            return [reset]
        if self._search is not None:
            self._outdated += [news.restated, news.moved, news.reread]
        elif len(news.new) > _MOST_AT_ONCE and not self._wanted.everything:
            self.search_all()
            return []
        return [
            *self._reread(
                news.reread
            ),  # first, since new rows find their places only among rows that are in order
            *self._arrangement.add(self._matching(news.new)),
            *self._restate(news.restated),
        ]

    def _judging(self, query: Query) -> Meaning | None:
        return self._meaning() if self._meaning is not None and query.by_meaning else None

    def _restate(self, events: NDArray[np.uint32]) -> list[ViewChange]:
        if not len(events) or self._query is None:
            return []
        shown = self._arrangement.shows(events)
        if self._query.by_state:
            belongs = np.isin(events, self._matching(events), assume_unique=True)
        else:
            belongs = shown & (self._index.state[events] != State.PURGED)
        changes: list[ViewChange | None] = [
            self._arrangement.remove(events[shown & ~belongs]),
            self._arrangement.touch(events[shown & belongs]),
        ]
        return [
            *(change for change in changes if change is not None),
            *self._arrangement.add(events[belongs & ~shown]),
        ]

    def _reread(self, events: NDArray[np.uint32]) -> list[ViewChange]:
        if not len(events):
            return []
        change = self._arrangement.exchange(events, self._matching(events))
        return [] if change is None else [change]

    def _matching(self, events: NDArray[np.uint32]) -> NDArray[np.uint32]:
        if self._query is None:
            return events[:0]
        found = matching(self._query, self._index, events, meaning=self._judging(self._query))
        assert found is not None  # noqa: S101 - it was never cancelled
        return found
