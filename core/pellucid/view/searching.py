"""
A search that has something to show before it is through: the newest events are searched first.

Events are taken in portions by their time. Each portion is about as large as can be searched while a person waits for the
next rows, so that a filter that reads every line in full shows the first of them soon, and a quick one is through in few
portions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.query.search import search

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex
    from pellucid.meaning.meaning import Meaning
    from pellucid.query.parser import Query

FIRST_PORTION: Final = 8_000
"""So many events are searched before it is known how long that takes."""
_PORTION_S: Final = 0.15
"""How long a portion should take."""
_GROWTH: Final = (0.5, 4.0)
_LAST: Final = 0.9
"""Whoever is so far takes all that is left."""
_SAMPLES: Final = 4_096


class Searching:
    """
    One search under way.

    Args:
        query: What is looked for.
        index: Where; events that it has later are not looked at.
        meaning: Judges what events say.
        now_s: Tells how the time goes by.
        first_portion: How many events are searched first.
    """

    def __init__(
        self,
        *,
        query: Query,
        index: EventIndex,
        meaning: Meaning | None,
        now_s: Callable[[], float],
        first_portion: int = FIRST_PORTION,
    ) -> None:
        self.count = index.count
        """How many events there were when it began."""
        self._query = query
        self._index = index
        self._meaning = meaning
        self._now_s = now_s
        self._first_portion = first_portion
        self._found: list[NDArray[np.uint32]] = []
        self._steps = self._all()

    @property
    def found(self) -> NDArray[np.uint32]:
        """The events that match, as far as was looked, in ascending order."""
        if len(self._found) > 1:
            self._found = [np.sort(np.concatenate(self._found))]
        return self._found[0] if self._found else np.empty(0, np.uint32)

    def go_on(self) -> tuple[float, bool] | None:
        """
        Search a little further.

        Returns:
            The share that is done, and whether a portion has just been finished; `None` once all is done.
        """
        return next(self._steps, None)

    def close(self) -> None:
        """Give up; what was found so far stays."""
        self._steps.close()

    def _all(self) -> Generator[tuple[float, bool], None, None]:
        size = self._first_portion if self._query.by_lines else self.count
        left, edges, done = np.ones(self.count, np.bool_), self._edges(), 0
        while done < self.count:
            begun_s = self._now_s()
            portion = self._newest(left, edges, done + size)
            left[portion] = False
            for share in self._portion(portion):
                yield (done + share * len(portion)) / self.count, False
            done += len(portion)
            if done < self.count:
                yield done / self.count, True
            size = self._next_size(len(portion) or size, self._now_s() - begun_s)

    def _portion(self, portion: NDArray[np.uint32]) -> Generator[float, None, None]:
        found = yield from search(self._query, self._index, portion, meaning=self._meaning)
        self._found.append(found)

    def _next_size(self, size: int, took_s: float) -> int:
        least, most = _GROWTH
        growth = most if took_s <= 0 else min(most, max(least, _PORTION_S / took_s))
        return max(self._first_portion, round(size * growth))

    def _edges(self) -> NDArray[np.int64]:
        """Times that divide all events into equal parts, as a sample of them tells."""
        step = max(1, self.count // _SAMPLES)
        return np.sort(self._index.time_ns[: self.count : step])

    def _newest(self, left: NDArray[np.bool_], edges: NDArray[np.int64], wanted: int) -> NDArray[np.uint32]:
        """Return so many of the events that are left that `wanted` are done then; more where times are equal."""
        if wanted < self.count * _LAST:
            edge = edges[int(len(edges) * (1 - wanted / self.count))]
            newest = np.flatnonzero(left & (self._index.time_ns[: self.count] >= edge))
            if len(newest):
                return newest.astype(np.uint32)
        return np.flatnonzero(left).astype(np.uint32)
