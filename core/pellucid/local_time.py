"""
Moments by the clock on the person's wall.

A platform's calendar ends before that of our timestamps, and where it does is the platform's: what it does not reach has no
local time, and whoever shows it says so in words of their own.
"""

from __future__ import annotations

import time
from datetime import date

from pellucid.rfc3339 import NS_PER_S


def local_text(moment_ns: int, form: str) -> str | None:
    """
    Write a moment in the zone of this machine, to the second at most.

    Args:
        moment_ns: In nanoseconds since the epoch.
        form: As `time.strftime` takes it.

    Returns:
        `None` if no calendar here has it.
    """
    try:
        return time.strftime(form, time.localtime(moment_ns // NS_PER_S))
    except (OverflowError, OSError, ValueError):
        return None


def local_day(moment_ns: int) -> date | None:
    """Return the local day of a moment, in nanoseconds since the epoch; `None` if no calendar here has it."""
    try:
        local = time.localtime(moment_ns // NS_PER_S)
        return date(local.tm_year, local.tm_mon, local.tm_mday)
    except (OverflowError, OSError, ValueError):
        return None


def local_clock(moment_ns: int, *, now_ns: int) -> str | None:
    """Write the local time of day to the minute, with its day if that is not today's; `None` if no calendar here has it."""
    is_today = local_day(moment_ns) == local_day(now_ns)
    return local_text(moment_ns, "%H:%M" if is_today else "%Y-%m-%d %H:%M")
