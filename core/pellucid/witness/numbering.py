"""
Which events of a session are missing, by the numbers of those that were seen.

Rerun numbers the events of a process from 1 (`event_id`, on `Append` lines only). Two threads may write in another order
than they took their numbers, so only the set counts. A line whose bytes are gone may have had any number.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.event import Event, Kind, decode
from pellucid.ledger.segments import is_blank

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NUMBER: Final = re.compile(rb'"event_id":\{"Integer":(\d{1,18})\}')


class _Known(NamedTuple):
    """An event that was seen."""

    number: int
    line: int
    time_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingRun:
    """Numbers that follow each other, and that no line has."""

    first: int
    last: int
    """Inclusive."""
    least: int
    """How many events are missing at least: lines whose bytes are gone may be some of them."""
    after_ns: int | None
    """When the event with the number before was recorded; `None`: there is none before."""
    before_ns: int
    """When the event with the number behind was recorded."""


def is_complete(contents: Iterable[bytes], *, from_first: bool) -> bool:
    """
    Say at a glance that nothing is missing in a log, without taking it apart; False: it has to be read.

    Args:
        contents: The log, in pieces of whole lines.
        from_first: Whether it has to begin with number 1.
    """
    expected = 1 if from_first else None
    for content in contents:
        numbers = [int(digits) for digits in _NUMBER.findall(content)]
        if numbers:
            first = numbers[0] if expected is None else expected
            expected = first + len(numbers)
            if numbers != list(range(first, expected)):
                return False
    return True


def missing_runs(lines: Iterable[bytes], *, from_first: bool) -> tuple[MissingRun, ...]:
    """
    Return the numbers that are missing between those that were seen, ascending.

    Args:
        lines: All lines of a session, without newlines, blank where their bytes are gone.
        from_first: Whether the session was seen from its beginning; else what came before is nobody's loss.
    """
    known: list[_Known] = []
    unknown: list[int] = []  # lines that may have any number
    for line, raw in enumerate(lines):
        event = None if is_blank(raw) else decode(raw)
        if not isinstance(event, Event):
            unknown.append(line)
        elif event.kind == Kind.APPEND and event.event_id is not None:
            known.append(_Known(event.event_id, line, event.time_ns))
    known.sort()
    if not known:
        return ()
    runs = [_run(before, after, unknown) for before, after in pairwise(known)]
    if from_first:
        runs.insert(0, _run(None, known[0], unknown))
    return tuple(run for run in runs if run is not None and run.least > 0)


def times_of(lines: Iterable[bytes]) -> list[int]:
    """Return when the events of lines were recorded, those that can be read."""
    events = (decode(raw) for raw in lines if not is_blank(raw))
    return [event.time_ns for event in events if isinstance(event, Event)]


def _run(before: _Known | None, after: _Known, unknown: Sequence[int]) -> MissingRun | None:
    first = 1 if before is None else before.number + 1
    if first >= after.number:
        return None
    low, high = sorted((-1 if before is None else before.line, after.line))
    gone = bisect_left(unknown, high) - bisect_left(unknown, low)
    return MissingRun(
        first=first,
        last=after.number - 1,
        least=after.number - first - gone,
        after_ns=None if before is None else before.time_ns,
        before_ns=after.time_ns,
    )
