"""
What stands behind a key of the filter language: moments, sizes and numbers, as a person writes them.

Times without a zone are local, as the table shows them: whoever reads 14:05 there can type 14:05 here. With `Z` or an
offset they are what they say. Every function raises `ValueError` with a sentence for the person.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Final

from pellucid import rfc3339
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said

_DAY_NS: Final = 86_400 * NS_PER_S
_SPANS_NS: Final = {"s": NS_PER_S, "m": 60 * NS_PER_S, "h": 3600 * NS_PER_S, "d": _DAY_NS, "w": 7 * _DAY_NS}
_SPAN: Final = re.compile(r"(\d{1,9})([smhdw])", re.ASCII)
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MINUTE: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?", re.ASCII | re.IGNORECASE
)
_SIZES: Final = {
    "": 1,
    "b": 1,
    "k": 1e3,
    "kb": 1e3,
    "kib": 2**10,
    "m": 1e6,
    "mb": 1e6,
    "mib": 2**20,
    "gb": 1e9,
    "gib": 2**30,
}
_SIZE: Final = re.compile(
    r"(>=|<=|!=|>|<|=)?\s*(\d{1,15}(?:\.\d{1,6})?)\s*([a-z]*)", re.ASCII | re.IGNORECASE
)
_NUMBER: Final = re.compile(r"[+-]?\d{1,400}(\.\d{1,400})?([eE][+-]?\d{1,4})?", re.ASCII)


def moment(word: str, now_ns: int) -> int:
    """Nanoseconds since the epoch of a word such as `1h` (that long ago), `today`, a day or a timestamp."""
    if span := _SPAN.fullmatch(word.lower()):
        return now_ns - int(span[1]) * _SPANS_NS[span[2]]
    if word.lower() in {"today", "yesterday"} or _DAY.fullmatch(word):
        return day(word, now_ns)[0]
    if (written := _MINUTE.fullmatch(word)) is None:
        raise ValueError(said("wants a time such as 1h, 30m, 2d, 2026-11-23 or 2026-11-23T16:05"))
    day_text, minute, seconds, zone = written.groups()
    try:
        # Read as if in UTC: that checks it, and keeps the nanoseconds, which `datetime` has no room for.
        as_utc_ns = rfc3339.parse(f"{day_text}T{minute}{seconds or ':00'}{zone or 'Z'}".upper())
        return as_utc_ns if zone else _local(as_utc_ns)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(said("names a time that does not exist: {word}", word=word)) from error


def day(word: str, now_ns: int) -> tuple[int, int]:
    """First nanosecond of a local day and that of the next; 23 or 25 hours apart when the clocks change."""
    today = datetime.fromtimestamp(now_ns // NS_PER_S).astimezone().date()
    match word.lower():
        case "today":
            wanted = today
        case "yesterday":
            wanted = today - timedelta(days=1)
        case _ if _DAY.fullmatch(word):
            try:
                wanted = date.fromisoformat(word)
            except ValueError as error:
                raise ValueError(said("names a day that does not exist: {word}", word=word)) from error
        case _:
            raise ValueError(said("wants a day such as 2026-11-23, today or yesterday"))
    try:
        return _midnight_ns(wanted), _midnight_ns(wanted + timedelta(days=1))
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(said("names a day that this machine cannot place: {word}", word=word)) from error


def _midnight_ns(wanted: date) -> int:
    return _local(rfc3339.parse(f"{wanted.isoformat()}T00:00:00Z"))


def _local(as_utc_ns: int) -> int:
    """Nanoseconds since the epoch of a local time that was read as if it were UTC."""
    seconds, fraction_ns = divmod(as_utc_ns, NS_PER_S)
    naive = datetime(1970, 1, 1) + timedelta(seconds=seconds)  # noqa: DTZ001 - local time is what is meant
    return round(naive.astimezone().timestamp()) * NS_PER_S + fraction_ns


def size(word: str) -> tuple[str, float]:
    """Comparison and number of bytes of a word such as `>1kb`."""
    match = _SIZE.fullmatch(word)
    if match is None or match[3].lower() not in _SIZES:
        raise ValueError(said("wants a size such as >1kb, <=300 or 2mib"))
    return match[1] or "=", float(match[2]) * _SIZES[match[3].lower()]


def number(text: str) -> int | float | None:
    """The number that a text says, or `None` if it says none."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    return float(text) if match[1] or match[2] else int(text)
