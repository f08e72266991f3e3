"""What each part of an event's payload means, from the bytes that would leave and the program's catalogue. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pellucid.said import said
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.catalogue_view import CLASS_WORDS, field_words

if TYPE_CHECKING:
    from pellucid.catalogue.values import Catalogue

_UNKNOWN: Final = said("Its meaning is not declared in the catalogue.")
_LONGEST_VALUE: Final = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class PayloadPart:
    """One part of an event, and what it means."""

    name: str
    value: str
    """As it stands in the payload."""
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartGroup:
    """Parts that belong together."""

    heading: str
    parts: tuple[PayloadPart, ...]


def parts_of(event: bytes, catalogue: Catalogue | None, *, title: str) -> tuple[PartGroup, ...]:
    """
    Explain an event as it would be sent, part by part.

    Args:
        event: Its JSON.
        catalogue: What the program says of its fields; `None`: it has left nothing that can be read.
        title: What people call the program.
    """
    try:
        members: Any = json.loads(event)
    except ValueError:
        members = None
    if not isinstance(members, dict):
        return ()
    properties = members.get("properties")
    properties = dict(properties) if isinstance(properties, dict) else {}
    spec = None if catalogue is None else catalogue.events.get(str(members.get("event")))
    metadata = {} if catalogue is None else catalogue.metadata
    own = {
        name: value for name, value in properties.items() if name not in metadata and not name.startswith("$")
    }
    about = {name: value for name, value in properties.items() if name in metadata}
    wishes = {name: value for name, value in properties.items() if name.startswith("$")}
    if spec is None:
        what = say("An e-mail address that you attached.") if "$set" in members else translated(_UNKNOWN)
    else:
        what = say(
            "{title}: {purpose} Its class is “{class_words}”.",
            title=translated(spec.title),
            purpose=translated(spec.purpose),
            class_words=translated(CLASS_WORDS[spec.retention][0]),
        )
    fields = {} if spec is None else spec.fields
    happened = [PayloadPart(name="event", value=_text(members.get("event")), meaning=what)]
    happened += [
        PayloadPart(
            name=name,
            value=_text(value),
            meaning=field_words(fields[name]) if name in fields else translated(_UNKNOWN),
        )
        for name, value in own.items()
    ]
    groups = [
        PartGroup(heading=say("What happened"), parts=tuple(happened)),
        PartGroup(
            heading=say("The program and the computer"),
            parts=tuple(
                PayloadPart(name=name, value=_text(value), meaning=field_words(metadata[name]))
                for name, value in about.items()
            ),
        ),
        PartGroup(heading=say("With each event"), parts=tuple(_frame(members, title=title))),
        PartGroup(
            heading=say("What the server is asked"),
            parts=tuple(
                PayloadPart(name=name, value=_text(value), meaning=_wish(name, value))
                for name, value in wishes.items()
            ),
        ),
    ]
    return tuple(group for group in groups if group.parts)


def _frame(members: dict[str, Any], *, title: str) -> list[PayloadPart]:
    meanings = {
        "distinct_id": say(
            "A random id, made on this computer. It is the same in all events, so that this copy of {title} "
            "is counted once. You can replace it at any time.",
            title=title,
        ),
        "timestamp": say("When it happened, in UTC."),
        "uuid": say("A random number of this one event, so that it is not counted twice."),
        "$set": say("What the server is to remember of you: what you attached yourself."),
    }
    return [
        PayloadPart(name=name, value=_text(value), meaning=meanings.get(name, translated(_UNKNOWN)))
        for name, value in members.items()
        if name not in {"event", "properties"}
    ]


def _wish(name: str, value: object) -> str:
    match name, value:
        case "$geoip_disable", True:
            return say("Asks the server not to look up where you are.")
        case "$process_person_profile", False:
            return say("Asks the server not to make a profile of you.")
        case _:
            return translated(_UNKNOWN)


def _text(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
