"""What a catalogue says of one version of a watched program."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from pellucid.catalogue.values import Catalogue, EventSpec, Field

VersionKey: TypeAlias = tuple[int, ...]
"""Can be compared: an earlier version is less."""

_NUMBERS: Final = re.compile(r"\d{1,9}(?:\.\d{1,9}){0,9}", re.ASCII)


def version_key(text: str) -> VersionKey | None:
    """
    Return what a version is compared by, or `None` if the text is none.

    What follows its numbers does not count: what is new in 0.38.0 is in 0.38.0-alpha.1 too.
    """
    found = _NUMBERS.match(text)
    if found is None:
        return None
    numbers = [int(each) for each in found[0].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def at_version(catalogue: Catalogue, version: str) -> Catalogue:
    """Leave out what that version of the program does not have; a version that is none leaves everything in."""
    key = version_key(version)
    if key is None:
        return catalogue
    events = {
        name: replace(
            spec,
            fields=MappingProxyType(
                {name: field for name, field in spec.fields.items() if _exists(field, key)}
            ),
        )
        for name, spec in catalogue.events.items()
        if _exists(spec, key)
    }
    metadata = {name: field for name, field in catalogue.metadata.items() if _exists(field, key)}
    return replace(catalogue, events=MappingProxyType(events), metadata=MappingProxyType(metadata))


def later(one: str, other: str) -> str:
    """Return the later of two versions, of which either may be empty: since ever."""
    return max(one, other, key=lambda version: version_key(version) or ())


def earlier(one: str, other: str) -> str:
    """Return the earlier of two versions, of which either may be empty: never."""
    if not one or not other:
        return one or other
    return min(one, other, key=lambda version: version_key(version) or ())


def _exists(part: EventSpec | Field, key: VersionKey) -> bool:
    since, until = version_key(part.since), version_key(part.until)
    return (since is None or since <= key) and (until is None or key < until)
