"""
A summary, as numbers: nothing in it is a text of anybody.

An event counts by when it was recorded, as the filter `since:30d` counts it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from pellucid.witness.gaps import Gap

SENT: Final = (State.RELEASED, State.SENT)
"""What left: accepted by a server, or handed to its uploader by a program whose answers can't be seen."""

WAITING: Final = (State.QUEUED, State.HELD)
"""What may still leave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many events, by what became of them."""

    states: Mapping[State, int] = field(default_factory=lambda: MappingProxyType({}))
    """Only states that any of them is in."""

    def of(self, *states: State) -> int:
        """Return how many are in one of these states."""
        return sum(self.states.get(state, 0) for state in states)

    @property
    def sent(self) -> int:
        """How many left."""
        return self.of(*SENT)

    @property
    def waiting(self) -> int:
        """How many may still leave: queued or held."""
        return self.of(*WAITING)

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """The events of one day."""

    day: date
    """By the local calendar."""
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldCount:
    """A property that no catalogue has."""

    name: str
    counts: Counts
    """Of the events that have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameCount:
    """The events of one kind and name."""

    kind: str
    """Empty for lines in which no event can be read."""
    name: str
    """Empty likewise."""
    title: str
    """As the catalogue calls it; empty where it does not."""
    counts: Counts
    undocumented: Counts
    """Of those that no catalogue has, in the version of the program that wrote them."""
    fields: tuple[FieldCount, ...]
    """What no catalogue has of the others, most frequent first."""
    last_ns: int | None = None
    """When the last of them was recorded; `None`: none of them tells."""

    @property
    def is_documented(self) -> bool:
        """Whether a catalogue has each of them with all its properties."""
        return not self.undocumented.total and not self.fields


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingCount:
    """The events in which one rule found something, or which have free text."""

    rule: str
    """A rule of the guard, or `FREE_TEXT`."""
    counts: Counts
    """Of those that have it in them, or had it until our copy was redacted."""
    removed: Counts
    """Of those from which an app took it out before it wrote them."""
    fields: tuple[str, ...]
    """In which properties, sorted; those of redacted texts are among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactedCount:
    """What is no longer in our copies, for its age."""

    events: int
    texts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Of the events that left, of how many the program's own log told to `pellucid run` how their upload ended."""

    accepted: int
    failed: int
    """The program does not try again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionCount:
    """The sessions of one version of a program."""

    version: str
    """Empty where nothing tells it."""
    sessions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """When nobody looked at a program; what it emptied meanwhile is in no count."""

    gaps: tuple[Gap, ...]
    """Those within the days of the summary, cut to them, oldest first."""
    unwatched_ns: int
    """How long all of them are together."""
    since_ns: int | None
    """When somebody began to watch, ever; `None`: nobody has, or nothing is known of it."""
    unseen: int
    """How many events at least left unseen, as their numbers or the beat of the file tell; they are in no other count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What all events of some days say together."""

    title: str
    """Whose events."""
    is_own: bool
    """Whether it is an app with the engine inside, which knows the answers of its server."""
    days: int | None
    """How many days back; `None`: all."""
    since_ns: int | None
    """The first moment that counts, in nanoseconds since the epoch, UTC."""
    until_ns: int
    """When it was made."""
    counts: Counts
    """Of all events."""
    names: tuple[NameCount, ...]
    """Undocumented ones first, then the most frequent; without those whose bytes are destroyed."""
    undocumented: Counts
    """Of the events that no catalogue has, or not with all their properties."""
    has_catalogue: bool
    """Whether anything is known of what is documented; else nothing is called undocumented."""
    findings: tuple[FindingCount, ...]
    """Free text first (not for an app of our own, whose catalogue binds), then each rule of the guard; also those that found nothing."""
    redacted: RedactedCount
    answers: Answers
    sessions: tuple[VersionCount, ...]
    """Those of the events that left, newest version first."""
    sent_bytes: int
    """How long the lines of those are, as recorded."""
    first_sent_ns: int | None
    """When the first of them was recorded."""
    last_sent_ns: int | None
    watching: Watching | None
    """`None` for an app of our own, which keeps its log itself."""
    troubles: tuple[str, ...]
    """What of our copies could not be read, and so is in no count; a clause each, without a full stop."""
    by_day: tuple[DayCount, ...] = ()
    """Oldest first, only days with events; without those that tell no time, or whose bytes are destroyed."""
