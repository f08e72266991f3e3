"""What is allowed in a catalogue, and unwise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.generation import class_name, same_class
from pellucid.catalogue.values import FieldType, Retention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pellucid.catalogue.values import Catalogue, EventSpec, Field

_WORD: Final = re.compile(r"[^\W_]+")
_LONG: Final = 1000
_PERSONAL: Final = frozenset(
    {
        *(
            "account",
            "address",
            "author",
            "birthday",
            "city",
            "country",
            "device",
            "dir",
            "directory",
            "email",
        ),
        *(
            "file",
            "filename",
            "folder",
            "gender",
            "guid",
            "home",
            "host",
            "hostname",
            "id",
            "ip",
            "ipv4",
            "ipv6",
        ),
        *(
            "latitude",
            "locale",
            "location",
            "login",
            "longitude",
            "mac",
            "machine",
            "mail",
            "nickname",
            "password",
        ),
        *("path", "person", "phone", "query", "search", "secret", "serial", "token", "uri", "url", "user"),
        *("username", "uuid", "zip"),
    }
)
"""Words in a field's name behind which a person, their machine or their files often stand."""
_NAMES: Final = frozenset({"display", "family", "first", "full", "given", "last", "real", "user"})
"""Before `name`, these make it a person's."""
_SAYING_NOTHING: Final = frozenset(
    {
        *(
            "a",
            "an",
            "and",
            "are",
            "be",
            "collect",
            "collected",
            "data",
            "event",
            "field",
            "for",
            "how",
            "information",
        ),
        *(
            "is",
            "it",
            "its",
            "know",
            "learn",
            "log",
            "number",
            "of",
            "on",
            "our",
            "record",
            "see",
            "the",
            "this",
        ),
        *("to", "track", "us", "use", "used", "users", "value", "we", "what", "whether", "which", "why"),
    }
)
_FAULTS: Final = frozenset({"crash", "crashed", "error", "exception", "fail", "failed", "failure", "panic"})
FILLED_IN: Final = frozenset({"app_version", "git_hash", "os_family", "python", "qt", "target_platform"})
"""Build metadata that the engine knows by itself, and keeps short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One thing that a developer should look at again."""

    where: str
    """`events.viewer_opened.fields.renderer`, as in the file."""
    text: str
    """One clause, without a full stop."""


def advise(catalogue: Catalogue, *, find: Callable[[str], Sequence[str]]) -> tuple[Advice, ...]:
    """
    Say what is unwise in a catalogue, in its own order.

    Of a catalogue of somebody else's program only the sentences are looked at: what it collects is not ours to choose.

    Args:
        catalogue: Without mistakes.
        find: Names the rules of the guard that find something in a text.
    """
    return tuple(_everything(catalogue, find))


def _everything(catalogue: Catalogue, find: Callable[[str], Sequence[str]]) -> Iterator[Advice]:
    for spec in catalogue.events.values():
        where = f"events.{spec.name}"
        yield from _of_purpose(where, spec.purpose, f"{spec.name} {spec.title}")
        if not catalogue.is_watched:
            yield from _of_event(where, spec)
        for field in spec.fields.values():
            yield from _of_field(f"{where}.fields.{field.name}", field, find, is_watched=catalogue.is_watched)
    for field in catalogue.metadata.values():
        is_known = catalogue.is_watched or field.name in FILLED_IN
        yield from _of_field(f"metadata.{field.name}", field, find, is_watched=is_known)
    for rule, action in catalogue.guard.items():
        if action == "allow":
            yield Advice(where=f"guard.{rule}", text="what the rule finds is then recorded as it is")
    twice = () if catalogue.is_watched else same_class(catalogue)
    if twice:
        yield Advice(
            where=f"events.{twice[1]}",
            text=f"its class would be called {class_name(twice[0])}, as that of {twice[0]}",
        )


def _of_event(where: str, spec: EventSpec) -> Iterator[Advice]:
    if spec.retention is Retention.USAGE and _FAULTS & set(_words(spec.name)):
        yield Advice(
            where=where,
            text="it tells of a fault and is of the class usage, so it is sent by who says no to errors and crashes",
        )


def _of_field(
    where: str, field: Field, find: Callable[[str], Sequence[str]], *, is_watched: bool
) -> Iterator[Advice]:
    yield from _of_purpose(where, field.purpose, field.name)
    if is_watched:
        return
    is_open = field.type is FieldType.TEXT and not field.hashed and not field.choices
    if is_open and field.max_length is None:
        yield Advice(
            where=where,
            text="it is free text of any length; give it choices or a max_length, or let it be hashed",
        )
    elif is_open and field.max_length is not None and field.max_length > _LONG:
        yield Advice(where=where, text=f"{field.max_length} characters hold whole documents")
    if is_open and (word := _personal_word(field.name)):
        yield Advice(
            where=where,
            text=f"its name has {word!r} in it; if that is a person's, let it be hashed, or leave it out",
        )
    if field.hashed and (field.type is FieldType.BOOLEAN or field.choices):
        yield Advice(where=where, text="it has so few values that a hash hides little")
    if not field.hashed and isinstance(field.example, str) and (rules := find(field.example)):
        yield Advice(
            where=where,
            text=f"the guard finds something in its example ({', '.join(rules)}), and takes it out",
        )


def _of_purpose(where: str, purpose: str, name: str) -> Iterator[Advice]:
    told = set(_words(purpose)) - _SAYING_NOTHING - set(_words(name))
    if not told:
        yield Advice(where=where, text="its purpose says no more than its name; say what it is good for")


def _personal_word(name: str) -> str:
    words = _words(name)
    for before, word in zip(("", *words), words, strict=False):
        if word in _PERSONAL or (word == "name" and (not before or before in _NAMES)):
            return word
    return ""


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
