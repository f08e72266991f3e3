"""Where one local day ends and the next begins, among rows that are in the order of time."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pellucid.local_time import local_day
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said
from pellucid.view.places import places
from pellucid.view.values import Interjection, InterjectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

_MOST_AT_ONCE: Final = 4_000
"""The days of eleven years are looked for all at once; where one event lies far off, from day to day."""
_MOST_DAYS: Final = 2_000
"""So many are found one after the other at most."""
_WEEKDAYS: Final = (
    said("Monday"),
    said("Tuesday"),
    said("Wednesday"),
    said("Thursday"),
    said("Friday"),
    said("Saturday"),
    said("Sunday"),
)
_MONTHS: Final = [
    said("January"),
    said("February"),
    said("March"),
    said("April"),
    said("May"),
    said("June"),
    said("July"),
    said("August"),
    said("September"),
    said("October"),
    said("November"),
    said("December"),
]


def day_changes(
    order: NDArray[np.uint32], time_ns: NDArray[np.int64], *, descending: bool
) -> tuple[list[Interjection], list[int]] | None:
    """
    Find the rows that begin another local day than the row above them; days without events are passed over.

    Args:
        order: Row → event number, in the order of time.
        time_ns: The events' times.
        descending: Whether the latest row is the first.

    Returns:
        A heading for each such day, and the row that it stands above; `None` if the rows are of events that have other
        numbers by now.
    """
    if not len(order):
        return [], []
    if max(int(order[0]), int(order[-1])) >= len(time_ns):
        return None
    ends = int(time_ns[order[0]]), int(time_ns[order[-1]])
    first, last = local_day(min(ends)), local_day(max(ends))
    if first is None or last is None or first == last:
        return [], []
    if (last - first).days > _MOST_AT_ONCE:
        try:
            found = dict(_hop(order, time_ns, descending=descending))
        except IndexError:
            return None
    else:
        days = [date.fromordinal(number) for number in range(first.toordinal() + 1, last.toordinal() + 1)]
        days = days[::-1] if descending else days
        placed = places(order, time_ns, [begin_of(day) for day in days], descending=descending)
        if placed is None:
            return None
        # Of days that begin at the same row only the last one has it.
        found = dict(zip(placed, days, strict=True))
    headings = {
        place: _heading(_before(day) if descending else day, begin_of(day))
        for place, day in found.items()
        if 0 < place < len(order)
    }
    return list(headings.values()), list(headings)


@lru_cache(maxsize=8_192)
def begin_of(day: date) -> int:
    """Return the moment at which a local day begins."""
    return int(time.mktime((day.year, day.month, day.day, 0, 0, 0, 0, 0, -1))) * NS_PER_S


def day_words(day: date) -> str:
    """Write a day in full, the same in every locale: `Tuesday, 24 November 2026`."""
    return said(
        "{weekday}, {day} {month} {year}",
        weekday=_WEEKDAYS[day.weekday()],
        day=day.day,
        month=_MONTHS[day.month - 1],
        year=day.year,
    )


def _hop(
    order: NDArray[np.uint32], time_ns: NDArray[np.int64], *, descending: bool
) -> Iterator[tuple[int, date]]:
    """Go from day to day; yields the rows, and the day whose beginning lies just before or, descending, behind."""
    place = 0
    for _ in range(_MOST_DAYS):
        day = local_day(int(time_ns[order[place]]))
        if day is None or (day == date.max and not descending):
            return
        change = day if descending else date.fromordinal(day.toordinal() + 1)
        if descending:
            place = bisect_right(order, -begin_of(change), place, key=lambda event: -int(time_ns[event]))
        else:
            place = bisect_left(order, begin_of(change), place, key=lambda event: int(time_ns[event]))
        if place >= len(order):
            return
        here = local_day(int(time_ns[order[place]]))
        if here is None:
            return
        yield place, date.fromordinal(here.toordinal() + 1) if descending else here


def _before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def _heading(day: date, at_ns: int) -> Interjection:
    return Interjection(at_ns=at_ns, until_ns=at_ns, kind=InterjectionKind.DAY, words=day_words(day), tip="")
