"""Events by local day, and the bars that a small chart of them has: days, or several of them side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.local_time import local_day
from pellucid.rfc3339 import NS_PER_S
from pellucid.state import State
from pellucid.summary.values import Counts, DayCount

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pellucid.summary.values import Summary

MOST_BARS: Final = 62
"""Two months of days; more days than that share their bars."""
_WEEK: Final = 7
_QUARTER_NS: Final = 15 * 60 * NS_PER_S
"""Wherever clocks are set to, a day begins at a whole quarter of an hour."""
_STATES: Final = max(State) + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The events of one day, or of several in a row."""

    first: date
    last: date
    """The same as `first` for a single day."""
    counts: Counts


def by_day(time_ns: NDArray[np.int64], states: NDArray[np.uint8]) -> tuple[DayCount, ...]:
    """
    Count events by local day; days without any are left out.

    Args:
        time_ns: When each was recorded, in nanoseconds since the epoch.
        states: The state of each.
    """
    quarters, places = np.unique(time_ns // _QUARTER_NS, return_inverse=True)
    table = np.bincount(places * _STATES + states, minlength=len(quarters) * _STATES).reshape(-1, _STATES)
    days: defaultdict[date, Counter[State]] = defaultdict(Counter)
    for quarter, numbers in zip(quarters.tolist(), table.tolist(), strict=True):
        day = local_day(quarter * _QUARTER_NS)
        if day is not None:
            days[day].update({state: numbers[state] for state in State if numbers[state]})
    return tuple(DayCount(day=day, counts=_counts(days[day])) for day in sorted(days))


def bars(summary: Summary, *, most: int = MOST_BARS) -> tuple[Bar, ...]:
    """
    Return the bars of a chart, oldest first, from the summary's first day to its last, those without events included.

    Args:
        summary: Whose days.
        most: Where there are more days, each bar has a week, or however many it takes; all have equally many, and the
            last one ends with the last day.
    """
    last = local_day(summary.until_ns)
    known = summary.by_day
    first = local_day(summary.since_ns) if summary.since_ns is not None else known[0].day if known else last
    if first is None or last is None:
        return ()
    if known:
        last = max(last, known[-1].day)  # a clock that was ahead
    days = (last - first).days + 1
    each = 1 if days <= most else max(_WEEK, -(-days // most))
    count = -(-days // each)
    sums: list[Counter[State]] = [Counter() for _ in range(count)]
    for told in known:
        place = count - 1 - (last - told.day).days // each
        if 0 <= place < count:
            sums[place].update(told.counts.states)
    ends = [last - timedelta(days=each * (count - 1 - place)) for place in range(count)]
    begins = [first, *(end + timedelta(days=1) for end in ends[:-1])]
    return tuple(
        Bar(first=begin, last=end, counts=_counts(found))
        for begin, end, found in zip(begins, ends, sums, strict=True)
    )


def span_filter(first: date, last: date) -> str:
    """Return what filters for the events of some days, both ends included."""
    if first == last:
        return f"on:{first.isoformat()}"
    return f"since:{first.isoformat()} before:{(last + timedelta(days=1)).isoformat()}"


def _counts(numbers: Counter[State]) -> Counts:
    return Counts(states=MappingProxyType({state: numbers[state] for state in State if numbers[state]}))
