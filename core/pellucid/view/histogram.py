"""
How many events there were when, in which state: small, immutable values for whoever draws them.

Nothing here imports numpy, as in `pellucid.view.values`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pellucid.state import State

STATES: Final = len(State)
"""How many numbers a bar has: one for each `State`, at the place of its number."""
_NONE: Final = (0,) * STATES


class TimeRange(StrEnum):
    """How far back a histogram looks, in whole local days; the words are what settings keep."""

    TODAY = "today"
    WEEK = "7d"
    """Today and the six days before."""
    MONTH = "30d"
    """Today and the 29 days before."""
    ALL = "all"
    """From the first event to the last."""


class Unit(StrEnum):
    """What the width of bars is told in; days and months have no fixed length."""

    SECOND = "second"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How wide bars are, by the clock on the wall."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Bins:
    """Spans of time side by side, each as wide as the others by the clock on the wall."""

    step: Step
    edges_ns: tuple[int, ...]
    """Where they meet, ascending, one more than there are bins; nanoseconds since the epoch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Histogram:
    """Events over time; those without a time of their own and purged ones are not in it."""

    range: TimeRange
    step: Step
    edges_ns: tuple[int, ...]
    """Where the bars meet, ascending, one more than there are bars; nanoseconds since the epoch."""
    counts: tuple[tuple[int, ...], ...]
    """For each bar, from the earliest on, how many events are in each `State`."""
    earlier: int
    """How many there are before the first bar."""
    later: int
    """How many there are behind the last bar."""

    @property
    def bars(self) -> int:
        """How many bars there are."""
        return len(self.counts)

    @property
    def most(self) -> int:
        """How many events the highest bar stands for."""
        return max(map(sum, self.counts), default=0)

    def within(self, first: int, last: int) -> tuple[int, ...]:
        """Count the events of some bars, both ends included, by `State`."""
        return tuple(map(sum, zip(*self.counts[first : last + 1], strict=True))) or _NONE

    def bar_of(self, moment_ns: int) -> int:
        """Return the bar that a moment is in; -1 if it comes before all, `bars` if it comes behind them."""
        return bisect_right(self.edges_ns, moment_ns) - 1
