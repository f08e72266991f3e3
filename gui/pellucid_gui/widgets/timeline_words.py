"""What a timeline says: when a bar is, how many events it stands for, and what its axis is marked with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pellucid.rfc3339 import NS_PER_S
from pellucid.state import State
from pellucid.view.histogram import Histogram, TimeRange, Unit
from pellucid.view.time_bins import ticks_for, wall_clock
from pellucid_gui.joining import joined
from pellucid_gui.translation import number_text, say, translated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_MINUTE_S: Final = 60
_YEAR_MONTHS: Final = 12
_MILLION: Final = 1_000_000
_SHOWN_FIRST: Final = (
    State.RELEASED,
    State.SENT,
    State.QUEUED,
    State.HELD,
    State.WITHHELD,
    State.UNCONFIRMED,
    State.REFUSED,
    State.LOST,
)
"""In the order in which they are told, as bars are stacked from the baseline up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One mark of the axis."""

    at_ns: int
    text: str


def when(begin_ns: int, end_ns: int, *, now_ns: int) -> str:
    """
    Say when a half-open span is, in local time: `Mon 23 Nov, 16:10–16:20`; a year that is not this one is told.

    Args:
        begin_ns: Nanoseconds since the epoch.
        end_ns: Behind the last of them.
        now_ns: What time it is.
    """  # noqa: RUF002 - a dash
    begin, end = wall_clock(begin_ns), wall_clock(end_ns)
    this_year = wall_clock(now_ns).year
    if _is_midnight(begin) and _is_midnight(end):
        return _days(begin, end - timedelta(days=1), this_year)
    first, last = _clock(begin, end), _clock(end, begin)
    if end - timedelta(seconds=1) < begin:  # the hour that comes twice
        first, last = f"{first} ({_offset(begin_ns)})", f"{last} ({_offset(end_ns)})"
    day = _day(begin, this_year)
    if (end - timedelta(seconds=1)).date() == begin.date() or end <= begin:
        return f"{day}, {first}–{last}"  # noqa: RUF001 - a dash
    return f"{day}, {first} – {_day(end, this_year)}, {last}"  # noqa: RUF001 - as above


def how_many(counts: Sequence[int]) -> list[tuple[State, str]]:
    """Say how many events are in each state that there is: `12 queued`."""
    return [
        (state, say("{count:,} {state}", count=counts[state], state=translated(state.word)))
        for state in _SHOWN_FIRST
        if counts[state]
    ]


def sentence(histogram: Histogram, first: int, last: int, *, now_ns: int) -> str:
    """Say all about some bars in one line: `Mon 23 Nov, 16:10–16:20: 12 queued, 340 released`."""  # noqa: RUF002 - a dash
    time = when(histogram.edges_ns[first], histogram.edges_ns[last + 1], now_ns=now_ns)
    counts = joined(words for _, words in how_many(histogram.within(first, last)))
    return f"{time}: {counts or QCoreApplication.translate('Timeline', 'no events')}"


def nothing(histogram: Histogram) -> str:
    """Say that there are no events in a range, and that there are others."""
    said = {
        TimeRange.TODAY: QCoreApplication.translate("Timeline", "No events today"),
        TimeRange.WEEK: QCoreApplication.translate("Timeline", "No events in the last 7 days"),
        TimeRange.MONTH: QCoreApplication.translate("Timeline", "No events in the last 30 days"),
        TimeRange.ALL: QCoreApplication.translate("Timeline", "No events that tell a time"),
    }[histogram.range]
    if histogram.earlier:
        said += f" · {say('{count:,} earlier', count=histogram.earlier)}"
    return said


def height_text(count: int) -> str:
    """Write how many events the top of the axis stands for; millions are rounded down."""
    if count < _MILLION:
        return number_text(count)
    return f"{count // (_MILLION // 10) / 10:,.1f}M"


def ticks(begin_ns: int, end_ns: int, *, most: int) -> list[Tick]:
    """
    Choose the marks of an axis, at most about so many; in figures alone, as the table writes days and times.

    Args:
        begin_ns: Where the axis begins.
        end_ns: Where it ends.
        most: How many labels there is room for.
    """
    bins = ticks_for(begin_ns, end_ns, most=most)
    step = bins.step
    return [
        Tick(at_ns=edge_ns, text=_label(wall_clock(edge_ns), step.unit, step.count))
        for edge_ns in bins.edges_ns
        if begin_ns <= edge_ns < end_ns
    ]


def _label(at: datetime, unit: Unit, count: int) -> str:
    match unit:
        case Unit.SECOND if not _is_midnight(at):
            return f"{at:%H:%M:%S}" if count < _MINUTE_S else f"{at:%H:%M}"
        case Unit.SECOND | Unit.DAY:
            return f"{at:%m-%d}"
        case _:
            return f"{at.year:04d}-{at:%m}" if count < _YEAR_MONTHS else f"{at.year:04d}"


def _days(first: datetime, last: datetime, this_year: int) -> str:
    if first.date() == last.date():
        return _day(first, this_year)
    behind = last + timedelta(days=1)
    if first.day == behind.day == 1:
        if first.month == behind.month == 1:
            years = (first.year, last.year)
            return f"{years[0]}" if years[0] == years[1] else f"{years[0]}–{years[1]}"  # noqa: RUF001 - a dash
        months = [
            f"{QLocale().standaloneMonthName(at.month, QLocale.FormatType.ShortFormat)} {at.year}"
            for at in (first, last)
        ]
        return months[0] if months[0] == months[1] else " – ".join(months)  # noqa: RUF001 - a dash
    return f"{_day(first, this_year)} – {_day(last, this_year)}"  # noqa: RUF001 - a dash


def _day(at: datetime, this_year: int) -> str:
    form = say("ddd d MMM") if at.year == this_year else say("ddd d MMM yyyy")
    return QLocale().toString(QDate(at.year, at.month, at.day), form)


def _clock(at: datetime, other: datetime) -> str:
    return f"{at:%H:%M:%S}" if at.second or other.second else f"{at:%H:%M}"


def _offset(moment_ns: int) -> str:
    local = wall_clock(moment_ns)
    minutes = round((local - _utc(moment_ns)) / timedelta(minutes=1))
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), _MINUTE_S)
    return f"{sign}{hours:02d}:{rest:02d}"


def _utc(moment_ns: int) -> datetime:
    from datetime import datetime  # noqa: PLC0415 - only for an hour that comes twice

    return datetime(1970, 1, 1) + timedelta(seconds=moment_ns // NS_PER_S)  # noqa: DTZ001 - without a zone, as the local one


def _is_midnight(at: datetime) -> bool:
    return (at.hour, at.minute, at.second) == (0, 0, 0)
