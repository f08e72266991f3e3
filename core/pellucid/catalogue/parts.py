"""
What a person agrees to, spelt in single parts, so that a later version of a catalogue can be held against them.

    viewer_opened                          an event of the class usage
    source_failed#error                    an event of another class
    viewer_opened.title                    a field: any text
    viewer_opened.title<=80                … of so many characters at most
    viewer_opened.renderer=vulkan          … or one of some values, each spelt by itself
    viewer_opened.windows#integer          … or of another type
    viewer_opened.application_id#hashed    … or only its hash
    metadata.qt                            build metadata, spelt as a field
    guard.email=allow                      a rule of the guard that does less than it would

Whoever agreed to a part agreed to what says less: to a hash of it, to fewer values, to shorter texts.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.values import FieldType, Retention

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.catalogue.values import Catalogue, EventSpec, Field

METADATA: Final = "metadata"
GUARD: Final = "guard"
HASHED: Final = "#hashed"
AT_MOST: Final = "<="
_WEAKER: Final = ("hash", "allow")
"""What leaves more of a text than a rule's own default, which is to redact; each leaves more than the one before."""
_PLACE: Final = re.compile(r"[a-z0-9_]+(?:\.[a-z0-9_]+)?")


def parts(catalogue: Catalogue) -> frozenset[str]:
    """Spell all that a catalogue allows to collect; what a person agrees to who is shown the whole of it."""
    found: set[str] = set()
    for spec in catalogue.events.values():
        found.add(spec.name + event_suffix(spec))
        for field in spec.fields.values():
            found |= {f"{spec.name}.{field.name}{suffix}" for suffix in field_suffixes(field)}
    for field in catalogue.metadata.values():
        found |= {f"{METADATA}.{field.name}{suffix}" for suffix in field_suffixes(field)}
    found |= {f"{GUARD}.{rule}={action}" for rule, action in catalogue.guard.items() if action in _WEAKER}
    return frozenset(found)


def event_suffix(spec: EventSpec) -> str:
    """Return what stands behind an event's name."""
    return "" if spec.retention is Retention.USAGE else f"#{spec.retention}"


def field_suffixes(field: Field) -> frozenset[str]:
    """Return what stands behind a field's name, once for each of its parts."""
    if field.hashed:
        return frozenset({HASHED})
    if field.type is not FieldType.TEXT:
        return frozenset({f"#{field.type}"})
    if field.choices:
        return frozenset(f"={choice}" for choice in field.choices)
    return frozenset({"" if field.max_length is None else f"{AT_MOST}{field.max_length}"})


class Agreed:
    """
    What a person agreed to, ready to be asked.

    Args:
        accepted: Parts, as `parts` spells them; what is spelt otherwise allows nothing.
    """

    def __init__(self, accepted: Iterable[str]) -> None:
        self._suffixes: dict[str, set[str]] = {}
        for part in accepted:
            place = _PLACE.match(part)
            if place is not None:
                self._suffixes.setdefault(place[0], set()).add(part[place.end() :])

    def suffixes(self, place: str) -> frozenset[str]:
        """Return all that was agreed to of an event, a field or a rule; empty: nothing."""
        return frozenset(self._suffixes.get(place, ()))

    def covers_event(self, spec: EventSpec) -> bool:
        """Whether that the event happened may be recorded, as of its class."""
        return event_suffix(spec) in self._suffixes.get(spec.name, ())

    def covers_field(self, place: str, field: Field) -> bool:
        """Whether the field may be recorded, at `viewer_opened.renderer` or `metadata.qt`."""
        agreed = self._suffixes.get(place, set())
        if "" in agreed or field_suffixes(field) <= agreed:
            return True
        if field.hashed:
            return self.covers_field(place, replace(field, hashed=False))
        longest = _longest(field)
        return longest is not None and any(longest <= most for most in map(_most, agreed) if most is not None)

    def covers_rule(self, rule: str, action: str) -> bool:
        """Whether a rule of the guard may be treated so."""
        if action not in _WEAKER:
            return True
        agreed = self._suffixes.get(f"{GUARD}.{rule}", ())
        return any(f"={each}" in agreed for each in _WEAKER[_WEAKER.index(action) :])


def _longest(field: Field) -> int | None:
    """Return the length of the longest text that a field can have; `None`: there is none, or it is no text."""
    if field.type is not FieldType.TEXT:
        return None
    return max(map(len, field.choices)) if field.choices else field.max_length


def _most(suffix: str) -> int | None:
    number = suffix.removeprefix(AT_MOST)
    return int(number) if number != suffix and number.isascii() and number.isdigit() else None
