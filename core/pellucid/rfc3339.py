"""
RFC 3339 timestamps to the nanosecond.

`datetime` stops at microseconds, so the fraction is handled apart. Written as jiff (Rust) writes them, which is what
Rerun uses: UTC, `Z`, the fraction without trailing zeros.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final

NS_PER_S: Final = 1_000_000_000
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_FORM: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:([Zz])|([+-])(\d\d):(\d\d))",
    re.ASCII,
)
_LEAP_SECOND: Final = 60
_MINUTES: Final = 60


def parse(text: str) -> int:
    """
    Nanoseconds since the epoch of an RFC 3339 timestamp.

    A leap second (`:60`) counts as the second before it, as jiff does.

    Raises:
        ValueError: The text is not a timestamp, or names a day that does not exist.
    """
    match = _FORM.fullmatch(text)
    if match is None:
        raise ValueError(f"not an RFC 3339 timestamp: {text[:64]!r}")
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    fraction, _, sign, offset_hours, offset_minutes = match.groups()[6:]
    zone: timezone = UTC
    if sign is not None:
        if int(offset_minutes) >= _MINUTES:
            raise ValueError(f"an offset of {offset_minutes} minutes does not exist: {text!r}")
        offset = timedelta(hours=int(offset_hours), minutes=int(offset_minutes))
        zone = timezone(-offset if sign == "-" else offset)
    moment = datetime(year, month, day, hour, minute, min(second, _LEAP_SECOND - 1), tzinfo=zone)
    if second > _LEAP_SECOND:
        raise ValueError(f"second {second} does not exist: {text!r}")
    passed = moment - _EPOCH
    return (passed.days * 86_400 + passed.seconds) * NS_PER_S + int((fraction or "").ljust(9, "0"))


def form(time_ns: int) -> str:
    """
    The timestamp of `time_ns` nanoseconds since the epoch.

    Raises:
        ValueError: The moment lies outside the years 0001 to 9999.
    """
    seconds, fraction = divmod(time_ns, NS_PER_S)
    digits = f".{fraction:09d}".rstrip("0") if fraction else ""
    try:
        return f"{_second(seconds)}{digits}Z"
    except OverflowError as error:
        raise ValueError(f"outside the years 0001 to 9999: {time_ns} ns") from error


@lru_cache(maxsize=256)
def _second(seconds: int) -> str:
    """Form a whole second; most of what is formed lies in one of a few."""
    # `strftime` imports a module at each call, which fails, or waits for a thread that is gone, while the interpreter ends.
    return (_EPOCH + timedelta(seconds=seconds)).isoformat().removesuffix("+00:00")
