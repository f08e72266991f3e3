"""
Reading a catalogue: a TOML file that says what an app may collect, and why.

    title = "My Viewer"
    version = "1"

    [events.viewer_opened]
    title = "Viewer Opened"
    purpose = "To know how often the viewer is used."
    class = "usage"

    [events.viewer_opened.fields.renderer]
    type = "text"
    purpose = "To know which graphics drivers matter."
    example = "vulkan"

    [metadata.app_version]
    type = "text"
    purpose = "To tell old problems from new ones."
    example = "1.4.0"

    [guard]
    email = "withhold"

A catalogue may also describe somebody else's program, as it was found to be; then its names are that program's, its
parts may be of some versions only, and fields that several events have are written once:

    watched = true
    read_from = ["0.36.2", "0.41.0"]
    version_property = "rerun_version"

    [groups.build.rerun_version]
    type = "text"
    purpose = "Which version of the program it is."
    example = "0.41.0"

    [events."crash-panic"]
    purpose = "The program failed."
    class = "crash"
    includes.build = { since = "0.39" }

Every mistake in a file is told at once, each with its place.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pellucid.catalogue.field_reading import LIFE, FieldReader
from pellucid.catalogue.tables import TableReader, shown
from pellucid.catalogue.values import Catalogue, EventSpec, Retention
from pellucid.catalogue.versions import earlier, later, version_key
from pellucid.errors import CatalogueError
from pellucid.said import said, said_count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.catalogue.values import Field

_ACTIONS: Final = ("redact", "hash", "withhold", "allow")
_OWN: Final = ("title", "version", "watched", "events", "metadata", "guard")
_WATCHED: Final = (
    "title",
    "version",
    "watched",
    "events",
    "metadata",
    "groups",
    "read_from",
    "version_property",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What was found in a file, also where it is wrong."""

    catalogue: Catalogue
    """Where something is wrong, a harmless value stands in for it: never to be recorded by."""
    mistakes: tuple[str, ...]
    """One clause each, with its place."""


def read_catalogue(source: Path | bytes, *, name: str = "the catalogue") -> Catalogue:
    """
    Read a catalogue.

    Args:
        source: The file, or its content.
        name: What to call the content in an error.

    Raises:
        CatalogueError: It cannot be read, or something in it is wrong; all mistakes are named.
    """
    examined = examine(source, name=name)
    if mistakes := examined.mistakes:
        called = str(source) if isinstance(source, Path) else name
        raise CatalogueError(
            said_count(
                "{called} has a mistake: {listed}",
                "{called} has {n} mistakes: {listed}",
                len(mistakes),
                called=called,
                listed="; ".join(mistakes),
            ),
            said("Correct them, then try again."),
        )
    return examined.catalogue


def examine(source: Path | bytes, *, name: str = "the catalogue") -> Examined:
    """
    Read a catalogue and say what is wrong with it.

    Args:
        source: The file, or its content.
        name: What to call the content in an error.

    Raises:
        CatalogueError: It cannot be read, or is no TOML.
    """
    import tomllib  # noqa: PLC0415 - 5 ms, only where a catalogue is read

    if isinstance(source, Path):
        name = str(source)
        try:
            content = source.read_bytes()
        except (OSError, ValueError) as error:
            # A `ValueError` is a path that no file can have.
            reason = getattr(error, "strerror", None) or str(error)
            raise CatalogueError(
                said("{path} cannot be read: {reason}", path=source, reason=reason),
                said("Check the path that was given."),
            ) from error
    else:
        content = source
    try:
        members = tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise CatalogueError(
            said("{name} is no TOML: {error}", name=name, error=str(error)),
            said("Correct that place, then try again."),
        ) from error
    tables = TableReader()
    reader = _CatalogueReader(tables, members)
    catalogue = reader.catalogue(hashlib.sha256(content).hexdigest())
    return Examined(catalogue=catalogue, mistakes=tuple(tables.mistakes))


class _CatalogueReader:
    """Makes a catalogue of a file's members."""

    def __init__(self, tables: TableReader, members: Mapping[str, Any]) -> None:
        self._tables = tables
        self._members = members
        self._is_watched = tables.flag(members, "watched", "the file")
        self._fields = FieldReader(tables, is_watched=self._is_watched)
        self._groups: dict[str, dict[str, Field]] = {}

    def catalogue(self, sha256: str) -> Catalogue:
        """Read the whole file."""
        tables, members = self._tables, self._members
        tables.only(members, "the file", _WATCHED if self._is_watched else _OWN)
        self._groups = {
            name: self._fields.fields(members.get("groups", {}), name, "groups")
            for name in tables.tables(members, "groups", "the file")
        }
        events = {
            name: spec
            for name, table in tables.tables(members, "events", "the file").items()
            if (spec := self._event(name, table)) is not None
        }
        metadata = self._fields.fields(members, "metadata", "the file")
        if not self._is_watched:
            self._check_metadata(metadata, events)
        return Catalogue(
            title=tables.text(members, "title", "the file"),
            version=tables.text(members, "version", "the file"),
            events=MappingProxyType(events),
            metadata=MappingProxyType(metadata),
            guard=MappingProxyType(self._guard()),
            sha256=sha256,
            is_watched=self._is_watched,
            read_from=self._read_from(),
            version_property=tables.text(members, "version_property", "the file", otherwise=""),
        )

    def _check_metadata(self, metadata: Mapping[str, Field], events: Mapping[str, EventSpec]) -> None:
        """Refuse what would be declared of build metadata and not be so."""
        for name, field in metadata.items():
            where = f"metadata.{name}"
            if field.hashed:
                self._tables.note(where, "build metadata says nothing of a person, and is never hashed")
            if field.choices or field.max_length is not None:
                self._tables.note(where, "build metadata has neither choices nor a max_length")
        for spec in events.values():
            for name in metadata.keys() & spec.fields.keys():
                where = f"events.{spec.name}.fields.{name}"
                self._tables.note(where, "build metadata of that name would be sent instead")

    def _event(self, name: str, table: Mapping[str, Any]) -> EventSpec | None:
        """Read one event; `None` if it cannot be called so."""
        tables, where = self._tables, f"events.{name}"
        may_be_called_so = self._fields.is_name(name, where, is_event=True)
        known = ("title", "purpose", "class", "fields")
        tables.only(table, where, (*known, "includes", *LIFE) if self._is_watched else known)
        retention = table.get("class")
        if retention not in tuple(Retention):
            tables.note(where, f"class is {shown(retention)} instead of usage, error or crash")
            retention = Retention.USAGE
        since, until = self._fields.life(table, where)
        fields = self._fields.fields(table, "fields", where)
        spec = EventSpec(
            name=name,
            title=tables.text(table, "title", where, otherwise=_title(name)),
            purpose=tables.text(table, "purpose", where),
            retention=Retention(retention),
            fields=MappingProxyType(fields | self._included(table, where, fields)),
            since=since,
            until=until,
        )
        return spec if may_be_called_so else None

    def _included(self, table: Mapping[str, Any], where: str, own: Mapping[str, Field]) -> dict[str, Field]:
        """Return the fields of the groups that an event includes, without those that it says itself."""
        found: dict[str, Field] = {}
        for group, members in self._tables.tables(table, "includes", where).items():
            place = f"{where}.includes.{group}"
            self._tables.only(members, place, LIFE)
            since, until = self._fields.life(members, place)
            if group not in self._groups:
                self._tables.note(place, "there is no such group")
            found |= {
                name: replace(field, since=later(field.since, since), until=earlier(field.until, until))
                for name, field in self._groups.get(group, {}).items()
                if name not in own
            }
        return found

    def _guard(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for rule, action in self._tables.table(self._members, "guard", "the file").items():
            if action in _ACTIONS:
                found[rule] = action
            else:
                self._tables.note(f"guard.{rule}", f"{shown(action)} is none of {', '.join(_ACTIONS)}")
        return found

    def _read_from(self) -> tuple[str, ...]:
        versions = self._tables.texts(self._members, "read_from", "the file")
        for version in versions:
            if version_key(version) is None:
                self._tables.note("the file", f"read_from has {shown(version)}, which is no version")
        return tuple(sorted(versions, key=lambda version: version_key(version) or ()))


def _title(name: str) -> str:
    return name.strip("$").replace("_", " ").replace("-", " ").title()
