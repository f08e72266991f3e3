"""Moments and spans of time in the words of a journey."""

from __future__ import annotations

from typing import Final

from pellucid.local_time import local_text
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said
from pellucid_gui.translation import number_text, say, translated

_NS_PER_MS: Final = 1_000_000
_MINUTE_S: Final = 60
_SPANS: Final = (
    (3_600, said("{sign} {count} h"), said("{sign} {count} h {rest} min"), 60),
    (_MINUTE_S, said("{sign} {count} min"), said("{sign} {count} min {rest} s"), 1),
)


def moment_of(at_ns: int) -> tuple[str, str]:
    """Return local day and time of day, to the millisecond; no day and `unknown` for what no calendar has."""
    day = local_text(at_ns, "%Y-%m-%d")
    if day is None:
        return "", say("unknown")
    return day, f"{clock_of(at_ns)}.{at_ns % NS_PER_S // _NS_PER_MS:03d}"


def clock_of(at_ns: int) -> str:
    """Return the local time of day, to the second; `unknown` for what no calendar has."""
    return local_text(at_ns, "%H:%M:%S") or say("unknown")


def duration_words(span_ns: int) -> str:
    """Say how much later than the step before: `+ 34 ms`, `+ 10.0 s`, `+ 3 min 20 s`; a clock that was set may go back."""
    sign, span_ns = ("+", span_ns) if span_ns >= 0 else ("\u2212", -span_ns)
    milliseconds = round(span_ns / _NS_PER_MS)
    seconds = milliseconds / 1000
    if milliseconds < 1000:  # noqa: PLR2004 - a second
        return say("{sign} {count} ms", sign=sign, count=milliseconds)
    if seconds < _MINUTE_S:
        return say("{sign} {seconds:,.1f} s", sign=sign, seconds=seconds)
    whole = round(seconds)
    for size, alone, within, small in _SPANS:
        if whole >= size:
            rest = whole % size // small
            form = within if rest else alone
            return translated(form).format(sign=sign, count=number_text(whole // size), rest=rest)
    raise AssertionError("a minute is the least of them")
