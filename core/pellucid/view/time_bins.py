"""
Which bars a histogram has: as wide as fits, by steps that a person counts in, and where the local clock says.

Up to an hour a step is a length of time, so that the hour that comes twice in autumn has bars of its own. Longer ones go from
hour to hour and from midnight to midnight on the wall: a day may have 23 or 25 hours.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from pellucid.rfc3339 import NS_PER_S
from pellucid.view.histogram import Bins, Step, TimeRange, Unit

_MINUTE_S: Final = 60
_HOUR_S: Final = 3600
_DAY_S: Final = 86_400
_WEEK_DAYS: Final = 7
_YEAR_MONTHS: Final = 12
_LADDER: Final = (
    *(Step(count=seconds, unit=Unit.SECOND) for seconds in (1, 2, 5, 10, 15, 30)),
    *(Step(count=minutes * _MINUTE_S, unit=Unit.SECOND) for minutes in (1, 2, 5, 10, 15, 30)),
    *(Step(count=hours * _HOUR_S, unit=Unit.SECOND) for hours in (1, 2, 3, 6, 12)),
    *(Step(count=days, unit=Unit.DAY) for days in (1, _WEEK_DAYS)),
    *(Step(count=months, unit=Unit.MONTH) for months in (1, 3, 12, 60, 120, 600)),
)
_LENGTH_S: Final = {Unit.SECOND: 1, Unit.DAY: _DAY_S, Unit.MONTH: 2_629_746}
"""How long one of each is, on average."""
_DAYS: Final = {TimeRange.TODAY: 1, TimeRange.WEEK: 7, TimeRange.MONTH: 30}
_LEAST_S: Final = 60
"""One event alone stands in a minute."""
_IN_GROUPS: Final = 8
"""Bars come in groups: as long as there is room in the last one, new events change no bar but their own."""
_EPOCH: Final = datetime(1970, 1, 1)  # noqa: DTZ001 - the wall's own


def bins_for(range_: TimeRange, *, first_ns: int, last_ns: int, now_ns: int, most: int) -> Bins:
    """
    Choose the bars.

    Args:
        range_: How far back to look.
        first_ns: The earliest event; asked for by `ALL` only.
        last_ns: The latest.
        now_ns: What time it is.
        most: So many bars there may be.
    """
    if range_ is TimeRange.ALL:
        begin_ns, end_ns = first_ns, max(last_ns, first_ns) + 1
        groups = _IN_GROUPS
    else:
        today = wall_clock(now_ns).replace(hour=0, minute=0, second=0, microsecond=0)
        begin_ns = _moment(today - timedelta(days=_DAYS[range_] - 1))
        end_ns = _moment(today + timedelta(days=1))
        groups = 1
    return _finest(begin_ns, end_ns, most, groups=groups, least_s=_LEAST_S)


def ticks_for(begin_ns: int, end_ns: int, *, most: int) -> Bins:
    """Choose what an axis between two moments is marked by: the edges that lie within, at most about so many."""
    return _finest(begin_ns, end_ns, most, groups=1, least_s=0)


def _finest(begin_ns: int, end_ns: int, most: int, *, groups: int, least_s: int) -> Bins:
    for step in _LADDER:
        at_least = (end_ns - begin_ns) // NS_PER_S // (step.count * _LENGTH_S[step.unit])
        if at_least > most:
            continue
        edges_ns = _edges(begin_ns, end_ns, step, groups, least_s)
        if len(edges_ns) - 1 <= max(most, groups):
            break
    return Bins(step=step, edges_ns=edges_ns)


def _edges(begin_ns: int, end_ns: int, step: Step, groups: int, least_s: int) -> tuple[int, ...]:
    edges = [_floor(begin_ns, step)]
    least_ns = edges[0] + least_s * NS_PER_S
    while edges[-1] < max(end_ns, least_ns) or (len(edges) - 1) % groups:
        edges.append(_next(edges[-1], step))
    return tuple(edges)


def _floor(moment_ns: int, step: Step) -> int:
    wall = wall_clock(moment_ns)
    midnight = wall.replace(hour=0, minute=0, second=0)
    if step.unit is Unit.SECOND:
        since_s = (wall - midnight).seconds
        if step.count <= _HOUR_S:
            return (moment_ns // NS_PER_S - since_s % step.count) * NS_PER_S
        return _moment(midnight + timedelta(seconds=since_s // step.count * step.count))
    if step.unit is Unit.DAY:
        days = midnight.weekday() if step.count == _WEEK_DAYS else 0
        return _moment(midnight - timedelta(days=days))
    months = (midnight.year * _YEAR_MONTHS + midnight.month - 1) // step.count * step.count
    return _moment(_month(months))


def _next(edge_ns: int, step: Step) -> int:
    """Return the next place where bars meet; behind `edge_ns`, whatever the clocks do meanwhile."""
    if step.unit is Unit.SECOND and step.count <= _HOUR_S:
        next_ns = edge_ns + step.count * NS_PER_S
        # Where clocks are set by half an hour, bars of an hour go on at the full one.
        aligned_ns = _floor(next_ns, step)
        return aligned_ns if aligned_ns > edge_ns else next_ns
    wall = wall_clock(edge_ns)
    if step.unit is Unit.MONTH:
        return _moment(_month(wall.year * _YEAR_MONTHS + wall.month - 1 + step.count))
    ahead = timedelta(days=step.count) if step.unit is Unit.DAY else timedelta(seconds=step.count)
    return max(_moment(_start(wall, step) + ahead), edge_ns + NS_PER_S)


def _start(wall: datetime, step: Step) -> datetime:
    """Return where a bar would begin if no clock had been set: a day may begin at one o'clock."""
    midnight = wall.replace(hour=0, minute=0, second=0)
    if step.unit is Unit.DAY:
        return midnight
    return midnight + timedelta(seconds=(wall - midnight).seconds // step.count * step.count)


def _month(months: int) -> datetime:
    """Return the first of a month, counted from the year 0, within what calendars have."""
    year, month = divmod(months, _YEAR_MONTHS)
    return datetime(min(max(year, 1), 9999), month + 1, 1)  # noqa: DTZ001 - the wall's own


def wall_clock(moment_ns: int) -> datetime:
    """Return what the clock on the wall shows, to the second; that of Greenwich where this machine cannot tell."""
    second = moment_ns // NS_PER_S
    try:
        return datetime.fromtimestamp(second).replace(fold=0)  # noqa: DTZ006 - as above
    except (ValueError, OverflowError, OSError):
        return _EPOCH + timedelta(seconds=second)


def _moment(wall: datetime) -> int:
    """Return when a clock on the wall shows that; of an hour that comes twice, the first time."""
    try:
        return round(wall.timestamp()) * NS_PER_S
    except (ValueError, OverflowError, OSError):
        return round(wall.replace(tzinfo=UTC).timestamp()) * NS_PER_S
