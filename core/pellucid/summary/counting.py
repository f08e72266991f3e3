"""From positions of events to counts by their states."""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from pellucid.guard import RULES
from pellucid.meaning.judge import FLAG, FREE_TEXT, UNDOCUMENTED
from pellucid.state import State
from pellucid.summary.values import Counts, FieldCount, FindingCount, NameCount

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from pellucid.summary.contents import Alike

_KNOWN_STATES = frozenset(map(int, State))


def counted(states: NDArray[np.uint8]) -> Counts:
    """Count states."""
    numbers = np.bincount(states).tolist() if len(states) else []
    return Counts(
        states=MappingProxyType(
            {
                State(state): number
                for state, number in enumerate(numbers)
                if number and state in _KNOWN_STATES
            }
        )
    )


class Findings:
    """
    Which rules found something in which events; an event counts once for each of them.

    Args:
        states: The events' states, by position.
    """

    def __init__(self, states: NDArray[np.uint8]) -> None:
        self._states = states
        self._flagged: defaultdict[str, list[NDArray[np.intp]]] = defaultdict(list)
        self._removed: defaultdict[str, list[NDArray[np.intp]]] = defaultdict(list)
        self._fields: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, found: Mapping[Alike, NDArray[np.intp]]) -> None:
        """Take in what is in the events."""
        for alike, positions in found.items():
            for each in alike:
                if each.rule != UNDOCUMENTED:
                    where = self._flagged if each.action == FLAG else self._removed
                    where[each.rule].append(positions)
                    self._fields[each.rule].add(each.field)

    def add_redacted(self, rules: Iterable[str], fields: Iterable[str], positions: NDArray[np.intp]) -> None:
        """Take in what was in events before our copy of them was redacted."""
        names = set(fields)
        for rule in rules:
            # What no catalogue has was redacted since it was more than a word.
            told = FREE_TEXT if rule == UNDOCUMENTED else rule
            self._flagged[told].append(positions)
            self._fields[told] |= names

    def counts(self, *, with_free_text: bool) -> tuple[FindingCount, ...]:
        """Count them, in the order of the rules; each is there, whether or not it found anything."""
        rules = [*([FREE_TEXT] if with_free_text else []), *RULES]
        return tuple(
            FindingCount(
                rule=rule,
                counts=self._counted(self._flagged.get(rule, ())),
                removed=self._counted(self._removed.get(rule, ())),
                fields=tuple(sorted(self._fields.get(rule, ()))),
            )
            for rule in rules
        )

    def _counted(self, parts: Sequence[NDArray[np.intp]]) -> Counts:
        if not parts:
            return Counts()
        return counted(self._states[np.unique(np.concatenate(parts))])


class Names:
    """
    The events by kind and name, and what is undocumented of them.

    Args:
        states: The events' states, by position.
        classes: The numbers of their kinds and names, by position.
        time_ns: When they were recorded, by position; 0 or less for those that tell no time.
    """

    def __init__(
        self, states: NDArray[np.uint8], classes: NDArray[np.uint32], time_ns: NDArray[np.int64]
    ) -> None:
        self._states = states
        self._classes = classes
        self._time_ns = time_ns
        self._whole: list[NDArray[np.intp]] = []
        self._partly: dict[str, list[NDArray[np.intp]]] = {}

    def add(self, found: Mapping[Alike, NDArray[np.intp]]) -> None:
        """Take in what is undocumented."""
        for alike, positions in found.items():
            for each in alike:
                if each.rule != UNDOCUMENTED:
                    continue
                if each.field:
                    self._partly.setdefault(each.field, []).append(positions)
                else:
                    self._whole.append(positions)

    @property
    def undocumented(self) -> Counts:
        """How many events are undocumented, as a whole or in part."""
        parts = [*self._whole, *(part for parts in self._partly.values() for part in parts)]
        return counted(self._states[np.unique(np.concatenate(parts))]) if parts else Counts()

    def counts(
        self, names: Sequence[tuple[str, str]], titles: Mapping[str, str], *, unreadable: int
    ) -> tuple[NameCount, ...]:
        """
        Count them: undocumented ones first, then the most frequent.

        Args:
            names: Kind and name by the number of a class.
            titles: What the catalogue calls them.
            unreadable: The class of lines that are no events.
        """
        whole = dict(self._by_class(self._whole))
        fields: defaultdict[int, list[FieldCount]] = defaultdict(list)
        for name, parts in self._partly.items():
            for klass, counts in self._by_class(parts):
                fields[klass].append(FieldCount(name=name, counts=counts))
        last = self._last()
        found = []
        for klass, counts in self._by_class([np.arange(len(self._classes))]):
            kind, name = ("", "") if klass == unreadable else names[klass]
            strange = sorted(fields[klass], key=lambda field: (-field.counts.total, field.name))
            found.append(
                NameCount(
                    kind=kind,
                    name=name,
                    title=titles.get(name, "") if klass != unreadable else "",
                    counts=counts,
                    undocumented=whole.get(klass, Counts()),
                    fields=tuple(strange),
                    last_ns=last.get(klass),
                )
            )
        return tuple(sorted(found, key=_rank))

    def _last(self) -> dict[int, int]:
        """Return when the last event of each class was recorded, where any of them tells."""
        order = np.argsort(self._classes, kind="stable")
        classes, times = self._classes[order], self._time_ns[order]
        found, begins = np.unique(classes, return_index=True)
        if not len(found):
            return {}
        latest = np.maximum.reduceat(times, begins)
        return {int(klass): int(time) for klass, time in zip(found, latest, strict=True) if time > 0}

    def _by_class(self, parts: Sequence[NDArray[np.intp]]) -> Iterator[tuple[int, Counts]]:
        positions = np.concatenate(parts) if parts else np.empty(0, np.intp)
        if len(parts) > 1:
            positions = np.unique(positions)
        classes, states = self._classes[positions], self._states[positions]
        for klass in np.unique(classes).tolist():
            yield int(klass), counted(states[classes == klass])


def _rank(name: NameCount) -> tuple[bool, bool, int, str, str]:
    return (
        not name.undocumented.total,
        name.is_documented,
        -name.counts.total,
        name.name,
        name.kind,
    )
