"""A property in words: its type, its value, and what a rule found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.event import Foreign, number_text
from pellucid.said import said
from pellucid.view.values import FREE_TEXT, UNDOCUMENTED
from pellucid_gui.translation import say, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.event import PropertyValue
    from pellucid.view.values import Mark

_ACTIONS: Final = {
    "redact": said("replaced"),
    "hash": said("hashed"),
    "withhold": said("left out"),
    "flag": said("found"),
    "cut": said("cut"),
}


def type_word(value: PropertyValue) -> str:
    """Return the tag of a value."""
    match value:
        case bool():
            return say("Bool")
        case int():
            return say("Integer")
        case float():
            return say("Float")
        case str():
            return say("String")
        case Foreign():
            return say("unknown")


def value_text(value: PropertyValue) -> str:
    """Write a value as its line has it, without its quotes."""
    match value:
        case bool():
            return "true" if value else "false"
        case float():
            return number_text(value)
        case Foreign():
            return value.text
        case _:
            return str(value)


def mark_text(marks: Sequence[Mark]) -> str:
    """Say what the rules found in one field, and what was done about it."""
    from pellucid.guard.rules import RULES  # noqa: PLC0415 - few events have marks

    words: list[str] = []
    for mark in marks:
        if mark.rule == UNDOCUMENTED:
            words.append(say("Undocumented: nobody tells what it is for"))
            continue
        if mark.rule == FREE_TEXT:
            words.append(say("Free text: it may hold anything"))
            continue
        rule = RULES.get(mark.rule)
        title = (
            translated(rule.title)
            if rule is not None
            else say("Long text")
            if mark.rule == "length"
            else mark.rule
        )
        words.append(f"{title}: {translated(_ACTIONS.get(mark.action, mark.action))}")
    return say("; ").join(words)


def marks_lines(marks: Sequence[Mark]) -> list[str]:
    """Say what is worth a second look about a whole event, one line for each field."""
    fields: dict[str, list[Mark]] = {}
    for mark in marks:
        fields.setdefault(mark.field, []).append(mark)
    return [f"{name or say('The event')}: {mark_text(found)}" for name, found in fields.items()]
