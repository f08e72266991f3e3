"""What a program may collect, held against what it was seen to collect: documented events by class, undocumented ones apart."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from pellucid.catalogue.values import Retention
from pellucid.catalogue.versions import at_version
from pellucid.summary.values import Counts, FieldCount

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pellucid.catalogue.values import Catalogue, EventSpec, Field
    from pellucid.state import State
    from pellucid.summary.values import NameCount, Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenEvent:
    """One kind of event: what is said of it, and how often it was seen."""

    name: str
    """As it is sent."""
    spec: EventSpec | None
    """What the catalogue says of it; `None`: nothing."""
    counts: Counts
    """Of all events of that name; none if it was never seen, or if nobody has counted yet."""
    last_ns: int | None
    """When the last of them was recorded."""
    undocumented: Counts
    """Of those that the catalogue does not have in the version of the program that wrote them."""
    fields: tuple[FieldCount, ...]
    """What the catalogue does not have of the others, most frequent first."""
    is_former: bool = False
    """Whether the program that was seen last has it no more, or not yet."""

    @property
    def is_documented(self) -> bool:
        """Whether all of it that was seen is documented."""
        return self.spec is not None and not self.undocumented.total and not self.fields


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenCatalogue:
    """A whole catalogue, with what was seen."""

    title: str
    version: str
    """By which version of the program it was read; empty: by what all of them have."""
    undocumented: tuple[SeenEvent, ...]
    """As a whole or in part, in the order of the summary."""
    classes: Mapping[Retention, tuple[SeenEvent, ...]]
    """What is declared, in the order of the catalogue; those that a newer version no longer has come last."""
    metadata: tuple[Field, ...]
    """What comes with each event."""
    is_counted: bool
    """Whether somebody has counted: only then is *never seen* true."""

    @property
    def events(self) -> tuple[SeenEvent, ...]:
        """All that are declared."""
        return tuple(event for events in self.classes.values() for event in events)


def held_against(catalogue: Catalogue, summary: Summary | None) -> SeenCatalogue:
    """
    Hold what was seen against what is declared.

    Args:
        catalogue: Of all versions, for a watched program; it is read by the newest version that sent something.
        summary: Of all events; `None`: nobody has counted yet.
    """
    version = _version(catalogue, summary)
    present = at_version(catalogue, version)
    counted = _by_name(() if summary is None else summary.names)
    classes: defaultdict[Retention, list[SeenEvent]] = defaultdict(list)
    for name, spec in present.events.items():
        classes[spec.retention].append(_event(name, spec, counted.get(name, ()), is_former=False))
    for name, spec in catalogue.events.items():
        if name not in present.events and name in counted:
            classes[spec.retention].append(_event(name, spec, counted[name], is_former=True))
    strange = [
        _event(
            name,
            catalogue.events.get(name),
            counts,
            is_former=name in catalogue.events and name not in present.events,
        )
        for name, counts in counted.items()
        if any(not each.is_documented for each in counts)
    ]
    return SeenCatalogue(
        title=catalogue.title,
        version=version,
        undocumented=tuple(strange),
        classes=MappingProxyType(
            {retention: tuple(classes[retention]) for retention in Retention if classes[retention]}
        ),
        metadata=tuple(present.metadata.values()),
        is_counted=summary is not None,
    )


def _version(catalogue: Catalogue, summary: Summary | None) -> str:
    if not catalogue.is_watched:
        return catalogue.version
    seen = [] if summary is None else [each.version for each in summary.sessions if each.version]
    return seen[0] if seen else ""


def _by_name(names: Iterable[NameCount]) -> dict[str, tuple[NameCount, ...]]:
    """Put together what differs in its kind only; lines in which no event can be read are left out."""
    found: dict[str, tuple[NameCount, ...]] = {}
    for each in names:
        if each.kind or each.name:
            found[each.name] = (*found.get(each.name, ()), each)
    return found


def _event(name: str, spec: EventSpec | None, parts: Sequence[NameCount], *, is_former: bool) -> SeenEvent:
    fields: defaultdict[str, list[Counts]] = defaultdict(list)
    for part in parts:
        for each in part.fields:
            fields[each.name].append(each.counts)
    strange = [FieldCount(name=field, counts=_sum(counts)) for field, counts in fields.items()]
    return SeenEvent(
        name=name,
        spec=spec,
        counts=_sum([part.counts for part in parts]),
        last_ns=max((part.last_ns for part in parts if part.last_ns is not None), default=None),
        undocumented=_sum([part.undocumented for part in parts]),
        fields=tuple(sorted(strange, key=lambda each: (-each.counts.total, each.name))),
        is_former=is_former,
    )


def _sum(parts: Iterable[Counts]) -> Counts:
    sums: defaultdict[State, int] = defaultdict(int)
    for part in parts:
        for state, many in part.states.items():
            sums[state] += many
    return Counts(states=MappingProxyType(dict(sorted(sums.items()))))
