"""What a line says, property by property, with what is to be told of each: its purpose, and what a rule found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.event import Foreign, number_text
from pellucid.view.values import UNDOCUMENTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pellucid.catalogue.values import Catalogue, Field
    from pellucid.event import Event, PropertyValue
    from pellucid.view.values import Mark, Record

_ACTIONS: Final = {
    "redact": "replaced",
    "hash": "hashed",
    "withhold": "left out",
    "flag": "found",
    "cut": "cut",
}
_OWN_MEMBERS: Final = ("uuid", "epoch", "guard")
"""What our own lines have beside what is sent of them; told elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyRow:
    """One property."""

    name: str
    type: str
    """As its line tags it, or why there is none."""
    value: str
    note: str = ""
    """What it is for, and what was found in it or done to it."""
    is_marked: bool = False
    """Whether a rule found something in it, or a person took it out."""

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """Its four columns."""
        return self.name, self.type, self.value, self.note


def property_rows(
    event: Event,
    *,
    record: Record | None = None,
    marks: Sequence[Mark] = (),
    catalogue: Catalogue | None = None,
) -> tuple[PropertyRow, ...]:
    """
    Lay out what a line says.

    Args:
        event: The line as it was read.
        record: Says what goes with each event of an app of our own, and what a person took out.
        marks: What the rules of the guard found.
        catalogue: Says what each field is for.
    """
    own = record is not None and record.header is not None
    edits = frozenset(record.edits) if record is not None else frozenset()
    spec = None if catalogue is None else catalogue.events.get(event.name)
    fields: Mapping[str, Field] = {} if spec is None else spec.fields
    found: dict[str, list[Mark]] = {}
    for mark in marks:
        found.setdefault(mark.field, []).append(mark)
    rows = [
        _row(
            name,
            type_word(value),
            value_text(value),
            found.pop(name, ()),
            fields.get(name),
            is_out=name in edits,
        )
        for name, value in event.props.items()
    ]
    rows += [_row(name, "", "", left, fields.get(name)) for name, left in found.items() if name]
    rows += [
        PropertyRow(name=name, type="not sent", value=text)
        for name, text in event.extra.items()
        if not own or name not in _OWN_MEMBERS
    ]
    if record is not None and record.header is not None:
        rows += list(_context(record.header.context, {} if catalogue is None else catalogue.metadata))
    return tuple(rows)


def type_word(value: PropertyValue) -> str:
    """Return the tag of a value."""
    match value:
        case bool():
            return "Bool"
        case int():
            return "Integer"
        case float():
            return "Float"
        case str():
            return "String"
        case Foreign():
            return "unknown"


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

    said: list[str] = []
    for mark in marks:
        if mark.rule == UNDOCUMENTED:
            said.append("Undocumented: nobody tells what it is for")
            continue
        rule = RULES.get(mark.rule)
        title = rule.title if rule is not None else "Long text" if mark.rule == "length" else mark.rule
        said.append(f"{title}: {_ACTIONS.get(mark.action, mark.action)}")
    return "; ".join(said)


def marks_lines(marks: Sequence[Mark]) -> list[str]:
    """Say what is worth a second look about a whole event, one line for each field."""
    fields: dict[str, list[Mark]] = {}
    for mark in marks:
        fields.setdefault(mark.field, []).append(mark)
    return [f"{name or 'The event'}: {mark_text(found)}" for name, found in fields.items()]


def _row(
    name: str,
    type_: str,
    value: str,
    marks: Sequence[Mark],
    field: Field | None,
    *,
    is_out: bool = False,
) -> PropertyRow:
    parts = ["Taken out by you: it is not sent"] if is_out else []
    if marks:
        parts.append(mark_text(marks))
    if field is not None:
        parts.append(f"Only as a hash. {field.purpose}" if field.hashed else field.purpose)
    return PropertyRow(
        name=name,
        type=type_ or "left out",
        value=value,
        note=" · ".join(parts),
        is_marked=is_out or any(mark.is_telling for mark in marks),
    )


def _context(
    context: Mapping[str, str | int | float | bool], metadata: Mapping[str, Field]
) -> Iterator[PropertyRow]:
    for name, value in context.items():
        field = metadata.get(name)
        note = "With each event" + (f" · {field.purpose}" if field is not None else "")
        yield PropertyRow(name=name, type=type_word(value), value=value_text(value), note=note)
