"""
How often each part of what an app records was there: what a rule for it would have changed.

A line that looks as the recorder writes it is not decoded: the names of its fields are cut out by one expression, and lines
with the same names are only counted. A text cannot hold what that looks for, since each quote in it has a backslash.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.event import Event, decode
from pellucid.rules.values import Treatment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.rules.values import Rules

_HEAD: Final = re.compile(rb'\{"time_utc":"[^"\\]*","kind":"[^"\\]*","name":"([^"\\]*)",[^{}\\]*"props":\{')
_FIELD: Final = re.compile(rb'"([^"\\]*)":\{"(?:String|Integer|Float|Bool)":')
_VALUE: Final = b'":{"'
_GUARD: Final = b'"guard":{"'
_MOST_SHAPES: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PartCounts:
    """How many events had each part."""

    total: int = 0
    """All events."""
    events: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """By name."""
    fields: Mapping[str, Mapping[str, int]] = field(default_factory=lambda: MappingProxyType({}))
    """By the event's name and the field's: how many of those events had the field."""
    attached: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """By the name of what is in each event: how many had it."""

    def event(self, name: str) -> int:
        """Return how many events of a name there were."""
        return self.events.get(name, 0)

    def field(self, event: str, name: str) -> int:
        """Return how many of them had a field."""
        return self.fields.get(event, {}).get(name, 0)

    def attachment(self, name: str) -> int:
        """Return how many events had something that is in each."""
        return self.attached.get(name, 0)

    def changed(self, rules: Rules) -> int:
        """Return how many events these rules would have withheld as a whole."""
        return sum(number for name, number in self.events.items() if rules.event(name) is Treatment.WITHHOLD)


class PartCounter:
    """Counts the parts of lines, one after the other; one thread at a time."""

    def __init__(self) -> None:
        self._shapes: Counter[tuple[bytes, ...]] = Counter()
        self._events: Counter[str] = Counter()
        self._fields: dict[str, Counter[str]] = {}
        self._attached: Counter[str] = Counter()

    def add(self, raw: bytes) -> bool:
        """Take in a line, without its newline; tell whether there is an event in it."""
        head = _HEAD.match(raw)
        if head is not None:
            body = raw[head.end() - 1 :]
            names = _FIELD.findall(body)
            if len(names) == body.count(_VALUE) - (_GUARD in body):
                self._shapes[head[1], *names] += 1
                if len(self._shapes) > _MOST_SHAPES:  # whatever somebody writes into a file
                    self._fold()
                return True
        event = decode(raw)
        if not isinstance(event, Event):
            return False
        self._take(event.name, event.props, 1)
        return True

    def add_attached(self, context: Mapping[str, object], events: int) -> None:
        """Take in what was in each of so many events."""
        for name in context:
            self._attached[name] += events

    def counts(self) -> PartCounts:
        """Return what was counted so far."""
        self._fold()
        return PartCounts(
            total=self._events.total(),
            events=MappingProxyType(dict(self._events)),
            fields=MappingProxyType(
                {name: MappingProxyType(dict(each)) for name, each in self._fields.items()}
            ),
            attached=MappingProxyType(dict(self._attached)),
        )

    def _fold(self) -> None:
        for (name, *fields), number in self._shapes.items():
            texts = dict.fromkeys(each.decode("utf-8", "replace") for each in fields)
            self._take(name.decode("utf-8", "replace"), texts, number)
        self._shapes.clear()

    def _take(self, name: str, fields: Mapping[str, object], number: int) -> None:
        self._events[name] += number
        counted = self._fields.setdefault(name, Counter())
        for each in fields:
            counted[each] += number
