"""
The span of time that a filter asks for, taken out of its text and put into it.

Only what stands by itself counts: `since:`, `before:` and `on:` that every event has to obey. Within parentheses, behind a minus
sign or beside OR they are a part of something else. Any text will do, also one that is wrong or half typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.query import values
from pellucid.query.scanner import KEY, Token, is_or, scan
from pellucid.rfc3339 import NS_PER_S

if TYPE_CHECKING:
    from pellucid.clock import Clock

_KEYS: Final = frozenset({"since", "before", "on"})
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE_S: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSpan:
    """A half-open span of time, and what else a filter asks for."""

    from_ns: int | None
    """Inclusive; nanoseconds since the epoch; `None`: from the beginning."""
    until_ns: int | None
    """Exclusive; `None`: without an end."""
    rest: str
    """The filter without its span."""

    @property
    def is_open(self) -> bool:
        """Whether the filter does not ask for any time."""
        return self.from_ns is None and self.until_ns is None


def span_of(text: str, *, clock: Clock) -> TimeSpan:
    """
    Find the span of time in a filter; what is said twice is what both allow.

    Args:
        text: The filter, as typed.
        clock: What `1h` and `today` are reckoned from.
    """
    now_ns = clock.now_ns()
    from_ns: int | None = None
    until_ns: int | None = None
    terms = _terms(scan(text))
    for term in terms:
        begin_ns, end_ns = _read(term, now_ns)
        if begin_ns is not None:
            from_ns = begin_ns if from_ns is None else max(from_ns, begin_ns)
        if end_ns is not None:
            until_ns = end_ns if until_ns is None else min(until_ns, end_ns)
    return TimeSpan(from_ns=from_ns, until_ns=until_ns, rest=_without(text, terms))


def with_span(text: str, from_ns: int | None, until_ns: int | None) -> str:
    """Write a filter that asks for another span of time, and for all else as before; `None` leaves an end open."""
    tokens = scan(text)
    terms = _terms(tokens)
    said = [
        f"{key}:{spelled(moment_ns)}"
        for key, moment_ns in (("since", from_ns), ("before", until_ns))
        if moment_ns is not None
    ]
    place = terms[0].start if terms else 0 if _is_unfinished(tokens) else len(text)
    before = text[:place].strip()
    behind = _without(text, terms, at=place)
    return " ".join(part for part in (before, *said, behind) if part)


def spelled(moment_ns: int) -> str:
    """
    Write a moment as the filter language reads it: local, as short as it can be, with an offset where the hour came twice.

    Args:
        moment_ns: Nanoseconds since the epoch.

    Raises:
        ValueError: The moment lies outside the years 0001 to 9999.
    """
    in_utc = rfc3339.form(moment_ns)
    second, fraction_ns = divmod(moment_ns, NS_PER_S)
    try:
        local = (_EPOCH + timedelta(seconds=second)).astimezone()
    except (ValueError, OverflowError, OSError):
        return in_utc
    day, clock = local.strftime("%Y-%m-%d").rjust(10, "0"), local.strftime("%H:%M")
    fraction = f".{fraction_ns:09d}".rstrip("0") if fraction_ns else ""
    if local.second or fraction:
        clock += f":{local.second:02d}{fraction}"
    offset_s = round((local.utcoffset() or timedelta()).total_seconds())
    sign, (hours, minutes) = "-" if offset_s < 0 else "+", divmod(abs(offset_s) // _MINUTE_S, _MINUTE_S)
    words = [day] if clock == "00:00" else []
    for word in (*words, f"{day}T{clock}", f"{day}T{clock}{sign}{hours:02d}:{minutes:02d}"):
        if _moment(word) == moment_ns:
            return word
    return in_utc


def _moment(word: str) -> int | None:
    try:
        return values.moment(word, 0)
    except ValueError:
        return None


def _terms(tokens: list[Token]) -> list[Token]:
    """Return the words that ask for a time by themselves."""
    found: list[Token] = []
    nested = 0
    for number, token in enumerate(tokens):
        nested = max(0, nested + {"(": 1, ")": -1}.get(token.mark, 0))
        before, behind = tokens[number - 1] if number else None, tokens[number + 1 : number + 2]
        is_part = (
            nested > 0
            or (before is not None and ((before.mark == "-" and before.end == token.start) or is_or(before)))
            or any(map(is_or, behind))
        )
        if not token.mark and not is_part and _key(token) in _KEYS:
            found.append(token)
    return found


def _is_unfinished(tokens: list[Token]) -> bool:
    """Whether what is written behind these would become a part of something in them."""
    nested = 0
    for token in tokens:
        nested = max(0, nested + {"(": 1, ")": -1}.get(token.mark, 0))
    return nested > 0 or (bool(tokens) and (tokens[-1].open_quote is not None or is_or(tokens[-1])))


def _key(token: Token) -> str:
    key = KEY.match(token.bare)
    return "" if key is None else key[1].lower()


def _read(token: Token, now_ns: int) -> tuple[int | None, int | None]:
    """Return from when and until when; nothing of what cannot be understood."""
    key = _key(token)
    word = token.behind(len(key) + 1).text
    try:
        if key == "on":
            return values.day(word, now_ns)
        moment_ns = values.moment(word, now_ns)
    except ValueError:
        return None, None
    return (moment_ns, None) if key == "since" else (None, moment_ns)


def _without(text: str, terms: list[Token], *, at: int = 0) -> str:
    """Return a text, or what of it stands from `at` on, without these words."""
    kept: list[str] = []
    for term in terms:
        kept.append(text[at : term.start].strip())
        at = term.end
    return " ".join(part for part in (*kept, text[at:].strip()) if part)
