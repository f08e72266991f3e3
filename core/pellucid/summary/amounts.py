"""Amounts in the sentences of a summary: events, days, spans of time, sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.local_time import local_text
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said, said_count, said_together

if TYPE_CHECKING:
    from pellucid.said import Said

_DAY_S, _HOUR_S, _MINUTE_S = 86_400, 3_600, 60
_SIZES: Final = ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB"))


def events_words(many: int) -> Said:
    """Count events: `1 event`, `2 events`."""
    return said_count("1 event", "{n:,} events", many)


def day_words(moment_ns: int) -> str:
    """Write the local day of a moment: `2026-11-27`."""
    return local_text(moment_ns, "%Y-%m-%d") or said("a day without a date")


def span_words(length_ns: int) -> Said:
    """Say how long, in the largest unit and what is left of it in the next."""
    seconds = length_ns // NS_PER_S
    days, hours, minutes = seconds // _DAY_S, seconds // _HOUR_S, seconds // _MINUTE_S
    if days:
        parts = [_days(days), _hours(seconds % _DAY_S // _HOUR_S)]
    elif hours:
        parts = [_hours(hours), _minutes(seconds % _HOUR_S // _MINUTE_S)]
    elif minutes:
        parts = [_minutes(minutes), _seconds(seconds % _MINUTE_S)]
    elif seconds:
        parts = [_seconds(seconds)]
    else:
        return said("less than a second")
    return said_together([part for part in parts if part.number])


def _days(many: int) -> Said:
    return said_count("{n} day", "{n:,} days", many)


def _hours(many: int) -> Said:
    return said_count("{n} hour", "{n:,} hours", many)


def _minutes(many: int) -> Said:
    return said_count("{n} minute", "{n:,} minutes", many)


def _seconds(many: int) -> Said:
    return said_count("{n} second", "{n:,} seconds", many)


def size_words(size_bytes: int) -> Said:
    """Say how long something is: `12 bytes`, `3.4 MiB`."""
    for unit, word in _SIZES:
        if size_bytes >= unit:
            return said("{size:,.1f} {unit}", size=size_bytes / unit, unit=word)
    return said_count("{n} byte", "{n:,} bytes", size_bytes)
