"""Which rows of a table show events, and which what is to be read between them: pure arithmetic, asked for each row."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Layout:
    """
    Some events in a row, and interjections between them; never changes.

    Nothing is kept for each event, so that a million of them cost nothing.

    Args:
        events: How many events there are.
        places: Before which of them each interjection stands, ascending; as many as there are events: behind all.
    """

    __slots__ = ("_starts", "events", "places")

    def __init__(self, events: int = 0, places: Sequence[int] = ()) -> None:
        self.events = events
        self.places = places
        self._starts = [place + number for number, place in enumerate(places)]

    @property
    def rows(self) -> int:
        """How many rows there are, of both kinds."""
        return self.events + len(self._starts)

    def interjection_in(self, row: int) -> int | None:
        """Return which interjection a row shows; `None` if it shows an event."""
        behind = bisect_right(self._starts, row)
        return behind - 1 if behind and self._starts[behind - 1] == row else None

    def event_in(self, row: int) -> int | None:
        """Return which of the events a row shows; `None` if it shows none of them."""
        behind = bisect_right(self._starts, row)
        return None if behind and self._starts[behind - 1] == row else row - behind

    def row_of(self, event: int) -> int:
        """Return the row that shows one of the events."""
        return event + bisect_right(self.places, event)

    def row_of_interjection(self, number: int) -> int:
        """Return the row that shows one of the interjections."""
        return self._starts[number]

    def events_between(self, first_row: int, last_row: int) -> int:
        """Count the events in a range of rows, both ends included."""
        interjections = bisect_right(self._starts, last_row) - bisect_left(self._starts, first_row)
        return last_row - first_row + 1 - interjections

    def events_in(self, first_row: int, last_row: int) -> range:
        """Return which of the events stand in a range of rows, both ends included."""
        first = first_row - bisect_left(self._starts, first_row)
        return range(first, max(first, last_row + 1 - bisect_right(self._starts, last_row)))
