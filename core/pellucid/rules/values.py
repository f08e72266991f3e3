"""What a person wants, as values."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_FINGERPRINT_DIGITS: Final = 16


class Treatment(StrEnum):
    """What is done with a part on its way out; each lets less through than the one before."""

    SEND = "send"
    """As it was recorded; the same as no rule."""
    HASH = "hash"
    """Its keyed hash leaves instead: equal values can be told to be equal, and nothing else."""
    REDACT = "redact"
    """A mark leaves instead, which says that there was a value."""
    WITHHOLD = "withhold"
    """It does not leave at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """A person's rules for one app; what is not named is sent."""

    withheld: frozenset[str] = frozenset()
    """The names of events that do not leave."""
    fields: Mapping[str, Mapping[str, Treatment]] = field(default_factory=lambda: MappingProxyType({}))
    """By an event's name, by the field's; none of them is `SEND`."""
    attached: Mapping[str, Treatment] = field(default_factory=lambda: MappingProxyType({}))
    """For what is in each event, by its name; none of them is `SEND`."""

    def __bool__(self) -> bool:
        """Whether there is any rule."""
        return bool(self.withheld or self.fields or self.attached)

    @property
    def count(self) -> int:
        """How many rules there are."""
        return len(self.withheld) + sum(map(len, self.fields.values())) + len(self.attached)

    @property
    def hashes(self) -> bool:
        """Whether any of them needs a secret."""
        return any(Treatment.HASH in each.values() for each in (self.attached, *self.fields.values()))

    @property
    def fingerprint(self) -> str:
        """What tells these rules from others, 16 digits of hex; empty for none."""
        text = json.dumps(self.as_members(), sort_keys=True).encode()
        return hashlib.sha256(text).hexdigest()[:_FINGERPRINT_DIGITS] if self else ""

    def event(self, name: str) -> Treatment:
        """Return what is done with an event as a whole."""
        return Treatment.WITHHOLD if name in self.withheld else Treatment.SEND

    def field(self, event: str, name: str) -> Treatment:
        """Return what is done with a field, where its event leaves."""
        return self.fields.get(event, {}).get(name, Treatment.SEND)

    def attachment(self, name: str) -> Treatment:
        """Return what is done with something that is in each event."""
        return self.attached.get(name, Treatment.SEND)

    def with_event(self, name: str, treatment: Treatment) -> Rules:
        """
        Return them with another treatment of an event as a whole.

        Raises:
            ValueError: An event is sent or withheld, and nothing between.
        """
        if treatment not in {Treatment.SEND, Treatment.WITHHOLD}:
            raise ValueError("an event is sent or withheld")
        withheld = self.withheld | {name} if treatment is Treatment.WITHHOLD else self.withheld - {name}
        return replace(self, withheld=withheld)

    def with_field(self, event: str, name: str, treatment: Treatment) -> Rules:
        """Return them with another treatment of a field."""
        fields = {**self.fields, event: _with(self.fields.get(event, {}), name, treatment)}
        return replace(self, fields=MappingProxyType({key: each for key, each in fields.items() if each}))

    def with_attachment(self, name: str, treatment: Treatment) -> Rules:
        """Return them with another treatment of something that is in each event."""
        return replace(self, attached=_with(self.attached, name, treatment))

    def without_event(self, name: str) -> Rules:
        """Return them without those for an event and its fields."""
        fields = {key: each for key, each in self.fields.items() if key != name}
        return replace(self, withheld=self.withheld - {name}, fields=MappingProxyType(fields))

    def as_members(self) -> dict[str, Any]:
        """Return them as members of a JSON object, in the order of the alphabet."""
        return {
            "events": dict.fromkeys(sorted(self.withheld), Treatment.WITHHOLD.value),
            "fields": {event: _words(fields) for event, fields in sorted(self.fields.items())},
            "attached": _words(self.attached),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableRules:
    """There are rules, and nobody can say which: until they can be read nothing leaves."""

    reason: str
    """One sentence for a person, without a full stop."""


def _with(treatments: Mapping[str, Treatment], name: str, treatment: Treatment) -> Mapping[str, Treatment]:
    others = {key: each for key, each in treatments.items() if key != name}
    return MappingProxyType(others if treatment is Treatment.SEND else {**others, name: treatment})


def _words(treatments: Mapping[str, Treatment]) -> dict[str, str]:
    return {name: treatment.value for name, treatment in sorted(treatments.items())}
