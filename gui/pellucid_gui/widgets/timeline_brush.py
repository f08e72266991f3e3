"""The brush of a timeline: which bars a span of time covers, and what the mouse makes of it; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.view.histogram import Histogram
    from pellucid_gui.widgets.timeline_painter import TimeScale

Span = tuple[int | None, int | None]
"""From and until in nanoseconds since the epoch, half-open; `None`: without end on that side."""
_REACH_PX: Final = 5
"""An edge of the brush can be taken from so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drag:
    """What the mouse does while its button is down."""

    begun_x: float
    fixed: int
    """The bar that stays at one end; of a brush that is moved, the one that was taken hold of."""
    moved: tuple[int, int] | None = None
    """The bars of a brush that is moved as a whole."""

    def to(self, bar: int, last: int) -> tuple[int, int]:
        """Return the bars that are chosen once it has come so far."""
        if self.moved is None:
            return min(self.fixed, bar), max(self.fixed, bar)
        by = min(max(bar - self.fixed, -self.moved[0]), last - self.moved[1])
        return self.moved[0] + by, self.moved[1] + by


def bars_in(histogram: Histogram | None, from_ns: int, until_ns: int) -> tuple[int, int] | None:
    """Return the bars that a stretch of time covers, both ends included; `None` if it is none of them."""
    if histogram is None or until_ns <= from_ns:
        return None
    first, last = histogram.bar_of(from_ns), histogram.bar_of(until_ns - 1)
    if last < 0 or first >= histogram.bars:
        return None
    return max(first, 0), min(last, histogram.bars - 1)


def brushed_bars(histogram: Histogram | None, span: Span) -> tuple[int, int] | None:
    """Return the bars that a filter's span covers; `None` if it asks for no time, or for none of these."""
    from_ns, until_ns = span
    if histogram is None or (from_ns is None and until_ns is None):
        return None
    edges = histogram.edges_ns
    return bars_in(
        histogram, edges[0] if from_ns is None else from_ns, edges[-1] if until_ns is None else until_ns
    )


def edge_at(x: float, span: Span, scale: TimeScale | None) -> int | None:
    """Return which edge of the brush can be taken at a place: 0 or 1."""
    for number, moment_ns in enumerate(span):
        if moment_ns is None or scale is None or not scale.holds(moment_ns):
            continue
        if abs(scale.x(moment_ns) - x) <= _REACH_PX:
            return number
    return None


def drag_from(x: float, bar: int, span: Span, histogram: Histogram | None, scale: TimeScale | None) -> Drag:
    """Begin to drag at a place, which is in a bar: an edge of the brush, the brush as a whole, or a new one."""
    brushed, edge = brushed_bars(histogram, span), edge_at(x, span, scale)
    if brushed is not None and edge is not None:
        return Drag(begun_x=x, fixed=brushed[1 - edge])
    if brushed is not None and brushed[0] <= bar <= brushed[1] and None not in span:
        return Drag(begun_x=x, fixed=bar, moved=brushed)
    return Drag(begun_x=x, fixed=bar)


def last_with_events(histogram: Histogram) -> int:
    """Return the last bar that has events; the first bar if none has."""
    return next((bar for bar in reversed(range(histogram.bars)) if any(histogram.counts[bar])), 0)
