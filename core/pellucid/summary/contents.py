"""
Reading what is in many events: each line once, in the order in which they lie on the disk.

Lines in which there is nothing worth a second look, as in most, are only counted by the columns of the index.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from pellucid.index.log_slices import lines, live_positions, stretches
from pellucid.index.numbers import taken

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex
    from pellucid.meaning.judge import Found
    from pellucid.meaning.meaning import Meaning

Alike: TypeAlias = "tuple[Found, ...]"
"""What was found in each of some events."""


class Contents:
    """
    What is in some events.

    Args:
        index: Where they are.
        events: Which, in ascending order.
        meaning: Judges them.
    """

    def __init__(self, index: EventIndex, events: NDArray[np.uint32], meaning: Meaning) -> None:
        self._index = index
        self._events = events
        self._meaning = meaning
        self._found: defaultdict[Alike, array[int]] = defaultdict(
            lambda: array("L")
        )  # a list takes nine times as much
        self._unreadable: list[int] = []

    @property
    def found(self) -> Mapping[Alike, NDArray[np.intp]]:
        """By what was found, the positions of the events in which it was; those in which nothing was are left out."""
        return {alike: np.array(positions, np.intp) for alike, positions in self._found.items()}

    @property
    def unreadable(self) -> NDArray[np.intp]:
        """The positions of lines in which no event can be read."""
        return np.array(self._unreadable, np.intp)

    def read(self) -> Iterator[float]:
        """Read all of them; yields the share that is done after each half a megabyte. What was purged meanwhile is passed over."""
        index, events = self._index, self._events
        judge = self._meaning.line_judge().line
        version_of = cache(self._meaning.versions.of)
        usual = (taken(index.flags, events) == 0).tobytes()
        sessions = taken(index.session, events)
        for share, batch in self._batches():
            for position, raw in batch:
                found = judge(
                    raw, is_usual=bool(usual[position]), version=version_of(int(sessions[position]))
                )
                if found:
                    self._found[found].append(position)
                elif found is None:
                    self._unreadable.append(position)
            yield share

    def _batches(self) -> Iterator[tuple[float, list[tuple[int, bytes]]]]:
        live = [
            (position, self._index.raw(int(self._events[position])))
            for position in live_positions(self._index, self._events).tolist()
        ]
        yield 0.0, [(position, raw) for position, raw in live if raw is not None]
        yield from lines(list(stretches(self._index, self._events)))
