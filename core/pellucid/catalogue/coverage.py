"""
What a catalogue says of an event that was found, and what it does not say.

An event or a field that is not in the catalogue is *undocumented*: somebody collects it and has not told.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.versions import at_version, version_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pellucid.catalogue.values import Catalogue, EventSpec, Field
    from pellucid.event import Event

_MOST_KEPT: Final = 4096
_MOST_VERSIONS: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How far one event is documented."""

    spec: EventSpec | None
    """What the catalogue says of it; `None`: nothing, it is undocumented as a whole."""
    fields: Mapping[str, Field]
    """What the catalogue says of those of its properties that it knows."""
    undocumented: tuple[str, ...]
    """The other properties, sorted."""

    @property
    def is_complete(self) -> bool:
        """Whether the event and all its properties are documented."""
        return self.spec is not None and not self.undocumented


class Documentation:
    """
    Looks events up in a catalogue.

    An answer depends on nothing but an event's name, the names of its properties and the version of its program, so it
    is kept for each such set: asking again, as a table does for each row that it paints, costs a look into a dictionary.

    Args:
        catalogue: What is documented.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._versions: dict[str, Catalogue] = {"": catalogue}
        self._known: dict[tuple[str, frozenset[str], str], Coverage] = {}

    @property
    def catalogue(self) -> Catalogue:
        """What is documented, of all versions."""
        return self._catalogue

    def of_event(self, event: Event, *, version: str = "") -> Coverage:
        """
        Look an event up as it was read.

        Args:
            event: It is judged by the version of the program that it tells itself.
            version: By which it is judged if it tells none, such as that of its session.
        """
        return self.of(event.name, event.props, version=self.version_of(event) or version)

    def version_of(self, event: Event) -> str:
        """Return the version of the program that an event tells; empty if it tells none."""
        said = event.props.get(self._catalogue.version_property)
        return said if isinstance(said, str) else ""

    def known(self, name: str, *, version: str = "") -> tuple[EventSpec | None, Mapping[str, Field]]:
        """Return what is documented of events of that name, and of the properties that they may have; as `of` judges."""
        catalogue = self._at(version)
        spec = catalogue.events.get(name)
        return spec, catalogue.metadata if spec is None else {**catalogue.metadata, **spec.fields}

    def of(self, name: str, properties: Iterable[str], *, version: str = "") -> Coverage:
        """
        Look an event up.

        Args:
            name: The event's.
            properties: The names of what it holds; a mapping will do.
            version: The program's; empty, or none at all: what any version has counts as documented.
        """
        key = (name, frozenset(properties), version)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MOST_KEPT:  # whatever somebody writes into a file
                self._known.clear()
            found = self._known[key] = _coverage(*self.known(name, version=version), key[1])
        return found

    def _at(self, version: str) -> Catalogue:
        known = self._versions.get(version)
        if known is None:
            if version_key(version) is None or len(self._versions) >= _MOST_VERSIONS:
                return at_version(self._catalogue, version)
            known = self._versions[version] = at_version(self._catalogue, version)
        return known


def _coverage(spec: EventSpec | None, known: Mapping[str, Field], properties: frozenset[str]) -> Coverage:
    fields = {each: known[each] for each in sorted(properties) if each in known}
    return Coverage(
        spec=spec, fields=MappingProxyType(fields), undocumented=tuple(sorted(properties - fields.keys()))
    )
