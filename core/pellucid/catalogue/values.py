"""What an app may collect, as its developer declared it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Retention(StrEnum):
    """Why an event is kept: a person agrees to each of these classes by itself."""

    USAGE = "usage"
    """What is used, and how much."""
    ERROR = "error"
    """What went wrong, and the program went on."""
    CRASH = "crash"
    """What ended the program."""


class FieldType(StrEnum):
    """What a field holds."""

    TEXT = "text"
    INTEGER = "integer"
    """Within 64 bits, signed."""
    NUMBER = "number"
    """A 64-bit float."""
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One property of an event, or one piece of build metadata."""

    name: str
    type: FieldType
    purpose: str
    """Why it is collected, for the person."""
    example: str | int | float | bool
    hashed: bool = False
    """Whether only a hash of it leaves the program."""
    optional: bool = False
    """Whether an event may lack it."""
    choices: tuple[str, ...] = ()
    """The only values that a text may have; empty: any."""
    max_length: int | None = None
    """In characters; a longer text is cut."""
    free_text: bool = False
    """Whether a watched program puts into it what somebody wrote or what an error said, so that it may hold anything."""
    since: str = ""
    """The first version of a watched program that has it; empty: as far back as anybody looked."""
    until: str = ""
    """The first version that no longer has it; empty: all have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSpec:
    """One kind of event."""

    name: str
    """As it is sent: `viewer_opened`."""
    title: str
    """As a person reads it: *Viewer Opened*."""
    purpose: str
    """Why it is collected."""
    retention: Retention
    fields: Mapping[str, Field] = field(default_factory=lambda: MappingProxyType({}))
    since: str = ""
    """As a field has it."""
    until: str = ""
    """As a field has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that an app may collect."""

    title: str
    """Whose it is."""
    version: str
    events: Mapping[str, EventSpec]
    metadata: Mapping[str, Field]
    """What is attached to each event: the app's version, the platform and the like."""
    guard: Mapping[str, str]
    """Rules of the guard that this app treats in its own way: name → action."""
    sha256: str
    """Of the file that it was read from, as hex."""
    is_watched: bool = False
    """Whether it describes somebody else's program, as it was found to be, instead of binding one of our own."""
    read_from: tuple[str, ...] = ()
    """The versions of a watched program that were looked at, oldest first."""
    version_property: str = ""
    """The property in which some of a watched program's events tell its version; empty: none does."""
