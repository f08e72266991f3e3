"""What a view tells of many rows at once: in a few steps for a million of them, or bit by bit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.errors import NotFoundError
from pellucid.index.log_slices import lines, stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex
    from pellucid.view.values import Interjection, Row

_PORTION: Final = 2_000
"""So many lines at most are in memory at once."""
_LOOKED_THROUGH: Final = 1 << 18


class ManyRows(ABC):
    """
    Tells of rows together; part of a view, and as safe from any thread.

    Args:
        index: Where the events are.
    """

    def __init__(self, index: EventIndex) -> None:
        self._index = index

    @abstractmethod
    def row(self, event: int) -> Row:
        """
        Return what a table shows of one event.

        Raises:
            NotFoundError: There is no event of that number.
        """

    def places_of(
        self, order: NDArray[np.uint32], moments_ns: Sequence[int], *, descending: bool
    ) -> list[int] | None:
        """Find the rows behind some moments in rows that are in the order of time; see `places`."""
        from pellucid.view.places import places  # noqa: PLC0415 - not needed for the first rows

        return places(order, self._index.time_ns, moments_ns, descending=descending)

    def days_of(
        self, order: NDArray[np.uint32], *, descending: bool
    ) -> tuple[list[Interjection], list[int]] | None:
        """Find the rows that begin another day in rows that are in the order of time; see `day_changes`."""
        from pellucid.view.days import day_changes  # noqa: PLC0415 - not needed for the first rows

        return day_changes(order, self._index.time_ns, descending=descending)

    def before_alike(self, event: int) -> int | None:
        """Find the last event of its kind and name before another one; see `alike.before_alike`."""
        from pellucid.view.alike import before_alike  # noqa: PLC0415 - not needed for the first rows

        return before_alike(self._index, event)

    def total_bytes(self, events: NDArray[np.uint32]) -> int:
        """Add up the lines of some events, without their newlines; takes some milliseconds for a million."""
        known = events[events < self._index.count]
        return int(self._index.length[known].sum(dtype=np.int64))

    def next_named(self, order: NDArray[np.uint32], head: str, start: int) -> int | None:
        """
        Find the next place in some rows whose event's name begins so, in small or large letters.

        Args:
            order: The events of the rows.
            head: How the name begins.
            start: Where to begin; after the last row it goes on with the first.
        """
        wanted = head.casefold()
        classes = self._index.classes
        fits = np.zeros(len(classes) + 1, np.bool_)  # the last stands for lines that name no event
        fits[:-1] = [bool(name) and name.casefold().startswith(wanted) for _, name in classes]
        if not fits.any():
            return None
        klass = self._index.klass
        start = start % len(order) if len(order) else 0
        for first, behind in ((start, len(order)), (0, start)):
            for begin in range(first, behind, _LOOKED_THROUGH):
                events = order[begin : min(begin + _LOOKED_THROUGH, behind)]
                if int(events.max()) >= len(klass):
                    return None
                hits = np.flatnonzero(fits[np.minimum(klass[events], len(classes))])
                if len(hits):
                    return begin + int(hits[0])
        return None

    def lines_of(self, events: NDArray[np.uint32]) -> Iterator[tuple[Row, bytes | None]]:
        """
        Read some events, in the order in which they are given, a portion at a time.

        Returns:
            What a table shows of each, and its line without the newline: `None` if its bytes are gone. Events that
            are not known any more are left out.
        """
        for begin in range(0, len(events), _PORTION):
            portion = events[begin : begin + _PORTION]
            raws = self._raws(np.unique(portion[portion < self._index.count]))
            for event in portion.tolist():
                try:
                    yield self.row(event), raws.get(event)
                except NotFoundError:
                    continue

    def _raws(self, events: NDArray[np.uint32]) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        for _, batch in lines(list(stretches(self._index, events))):
            found.update((int(events[position]), raw) for position, raw in batch)
        for event in events.tolist():
            if event not in found and (raw := self._index.raw(event)) is not None:
                found[event] = raw
        return found
