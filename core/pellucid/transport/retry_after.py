"""
`Retry-After`: how long a server asks to be left alone.

Servers write seconds, a date in one of HTTP's three forms, or nonsense. Nonsense is as if nothing was said, and no
server can silence a program for longer than a day.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

MOST_S: Final = 86_400.0
"""The longest wait that is believed."""

_NS_PER_S: Final = 1_000_000_000
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CLOCK: Final = r"(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)"
_FORMS: Final = tuple(
    re.compile(form, re.ASCII | re.IGNORECASE)
    for form in (
        rf"[a-z]{{3}}, (?P<day>\d\d) (?P<month>[a-z]{{3}}) (?P<year>\d{{4}}) {_CLOCK} GMT",  # of today
        rf"[a-z]{{6,9}}, (?P<day>\d\d)-(?P<month>[a-z]{{3}})-(?P<year>\d\d) {_CLOCK} GMT",  # RFC 850
        rf"[a-z]{{3}} (?P<month>[a-z]{{3}}) (?P<day>[ \d]\d) {_CLOCK} (?P<year>\d{{4}})",  # asctime
    )
)
_SECONDS: Final = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_CENTURY: Final = 100
_FAR_AHEAD: Final = 50
_LEAP_SECOND: Final = 60


def wait_s(text: str | None, *, now_ns: int) -> float | None:
    """
    How long to wait, from 0 to a day; `None` if nothing usable was said.

    Args:
        text: The header's value.
        now_ns: The time that a date is compared with, best the server's own.
    """
    if text is None:
        return None
    text = text.strip()
    if _SECONDS.fullmatch(text):
        return min(float(text), MOST_S)
    until_ns = date_ns(text, now_ns=now_ns)
    if until_ns is None:
        return None
    return min(max((until_ns - now_ns) / _NS_PER_S, 0.0), MOST_S)


def date_ns(text: str | None, *, now_ns: int) -> int | None:
    """Nanoseconds since 1970 of an HTTP date in any of its three forms; `None` if it is none."""
    if text is None:
        return None
    for form in _FORMS:
        if (match := form.fullmatch(text.strip())) is not None:
            return _moment_ns(match, now_ns)
    return None


def _moment_ns(match: re.Match[str], now_ns: int) -> int | None:
    year = int(match["year"])
    try:
        # Of two digits: what seems to be more than 50 years ahead is past (RFC 9110, 5.6.7).
        if len(match["year"]) == len("26"):
            this_year = datetime.fromtimestamp(now_ns // _NS_PER_S, UTC).year
            year += this_year - this_year % _CENTURY
            year -= _CENTURY if year > this_year + _FAR_AHEAD else 0
        second = int(match["second"])
        moment = datetime(
            year,
            _MONTHS.index(match["month"].lower()) + 1,
            int(match["day"]),
            int(match["hour"]),
            int(match["minute"]),
            second - (second == _LEAP_SECOND),
            tzinfo=UTC,
        )
    except (ValueError, OverflowError, OSError):
        return None
    return int(moment.timestamp()) * _NS_PER_S
