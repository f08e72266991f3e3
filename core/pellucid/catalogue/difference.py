"""
What a version of a catalogue collects more than another one, or more than a person agreed to. Pure.

What is new waits until the person has seen it: it is not recorded before. What a version collects less needs nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.parts import AT_MOST, GUARD, HASHED, METADATA, Agreed, parts
from pellucid.catalogue.values import FieldType, Retention

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pellucid.catalogue.values import Catalogue, EventSpec, Field


class GainKind(StrEnum):
    """In what way something is more."""

    EVENT = "event"
    """An event that was not there."""
    CLASS = "class"
    """An event that counted as another class, which the person may have answered otherwise."""
    FIELD = "field"
    """A field, or a piece of build metadata, that was not there."""
    PLAIN = "plain"
    """It was hashed."""
    TYPE = "type"
    """It was of another type."""
    VALUES = "values"
    """It had fewer values to choose from."""
    LENGTH = "length"
    """It was shorter."""
    RULE = "rule"
    """A rule of the guard that took out more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """One thing that is collected more."""

    kind: GainKind
    name: str
    """`viewer_opened`, `viewer_opened.renderer`, `metadata.qt` or `guard.email`."""
    event: EventSpec | None = None
    """The event that it is, or belongs to."""
    field: Field | None = None
    """As it is now."""
    before: tuple[str, ...] = ()
    """What it was: its class, its type, its values or its length."""
    after: tuple[str, ...] = ()
    """What it is instead; of several values, only those that are new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What one version of a catalogue has and another has not."""

    more: tuple[Gain, ...]
    less: tuple[Gain, ...]
    """What would be more if the old version came back."""
    repurposed: tuple[str, ...]
    """What is collected for another purpose than before: as much as it was, so nothing waits for it."""


def difference(new: Catalogue, old: Catalogue) -> Difference:
    """Compare two versions of a catalogue."""
    purposes_before = dict(_purposes(old))
    return Difference(
        more=gains(new, parts(old)),
        less=gains(old, parts(new)),
        repurposed=tuple(
            name for name, purpose in _purposes(new) if purposes_before.get(name, purpose) != purpose
        ),
    )


def gains(catalogue: Catalogue, accepted: frozenset[str]) -> tuple[Gain, ...]:
    """
    Say what a catalogue collects more than was agreed to, in its own order.

    Of an event that is new its fields are not named one by one.
    """
    agreed = Agreed(accepted)
    found: list[Gain] = []
    for spec in catalogue.events.values():
        before = agreed.suffixes(spec.name)
        if not before:
            found.append(Gain(kind=GainKind.EVENT, name=spec.name, event=spec))
            continue
        if not agreed.covers_event(spec):
            classes = tuple(sorted(suffix.strip("#") or Retention.USAGE for suffix in before))
            found.append(
                Gain(kind=GainKind.CLASS, name=spec.name, event=spec, before=classes, after=(spec.retention,))
            )
        found += _field_gains(agreed, spec.name, spec.fields, spec)
    found += _field_gains(agreed, METADATA, catalogue.metadata, None)
    found += [
        Gain(kind=GainKind.RULE, name=f"{GUARD}.{rule}", after=(action,))
        for rule, action in catalogue.guard.items()
        if not agreed.covers_rule(rule, action)
    ]
    return tuple(found)


def waiting(catalogue: Catalogue, accepted: frozenset[str] | None) -> frozenset[str]:
    """
    Name what may not be collected before the person has seen it, as `Gain.name` has it.

    Args:
        catalogue: The app's.
        accepted: What the person has seen; `None`: nobody was shown any version yet, so none is new.
    """
    return frozenset() if accepted is None else frozenset(gain.name for gain in gains(catalogue, accepted))


def guard_actions(catalogue: Catalogue, accepted: frozenset[str] | None) -> Mapping[str, str]:
    """Return how the guard's rules are to be treated: one that would do less waits, too, and is left out."""
    late = waiting(catalogue, accepted)
    return MappingProxyType(
        {rule: action for rule, action in catalogue.guard.items() if f"{GUARD}.{rule}" not in late}
    )


def _field_gains(
    agreed: Agreed, place: str, fields: Mapping[str, Field], spec: EventSpec | None
) -> Iterator[Gain]:
    for field in fields.values():
        name = f"{place}.{field.name}"
        if not agreed.covers_field(name, field):
            kind, before, after = _gain(agreed.suffixes(name), field)
            yield Gain(kind=kind, name=name, event=spec, field=field, before=before, after=after)


_Told = tuple[GainKind, tuple[str, ...], tuple[str, ...]]
_TYPES: Final = {f"#{each}": each.value for each in FieldType if each is not FieldType.TEXT}


def _gain(before: frozenset[str], field: Field) -> _Told:
    """Say in what way a field, of which something else was agreed to, is more."""
    types = tuple(sorted(_TYPES[suffix] for suffix in before if suffix in _TYPES))
    if not before:
        return GainKind.FIELD, (), ()
    if HASHED in before and not field.hashed:
        return GainKind.PLAIN, (), ()
    if types or field.type is not FieldType.TEXT:
        return GainKind.TYPE, types or (FieldType.TEXT.value,), (field.type.value,)
    values = {suffix.removeprefix("=") for suffix in before if suffix.startswith("=")}
    if values:
        fresh = tuple(choice for choice in field.choices if choice not in values)
        return GainKind.VALUES, tuple(sorted(values)), fresh
    lengths = tuple(sorted(suffix.removeprefix(AT_MOST) for suffix in before))
    now = field.max_length if not field.choices else max(map(len, field.choices))
    return GainKind.LENGTH, lengths, () if now is None else (str(now),)


def _purposes(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for spec in catalogue.events.values():
        yield spec.name, spec.purpose
        for field in spec.fields.values():
            yield f"{spec.name}.{field.name}", field.purpose
    for field in catalogue.metadata.values():
        yield f"{METADATA}.{field.name}", field.purpose
