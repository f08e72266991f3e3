"""What two events say differently: pure, from their JSON, in which every number keeps the digits that it was written with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.view.values import Record


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written: `1.10` is another one than `1.1`."""

    text: str


Json: TypeAlias = "bool | str | Number | list[Json] | dict[str, Json] | None"


class Absent(Enum):
    """Stands where there is no value at all, which is something else than `null`."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT
_TAGS: Final[Mapping[str, type]] = {"Bool": bool, "Integer": Number, "Float": Number, "String": str}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field that two events say differently."""

    name: str
    before: Json | Absent
    after: Json | Absent

    @property
    def is_added(self) -> bool:
        """Whether only the second event has it."""
        return self.before is ABSENT

    @property
    def is_removed(self) -> bool:
        """Whether only the first event has it."""
        return self.after is ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDifference:
    """What two events of one kind say differently, field by field."""

    changes: tuple[Change, ...]
    """In the order of the first event's fields, what is new at the end."""
    same: Mapping[str, Json]
    """The fields that say the same in both, and what."""


def read_json(text: str | bytes) -> Json:
    """
    Read JSON strictly; of a repeated key the last one counts.

    Raises:
        ValueError: It is none, or nested too deeply.
    """
    try:
        value: Json = json.loads(text, parse_int=Number, parse_float=Number, parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return value


def json_text(value: Json) -> str:
    """Write a value as compact JSON, each number as it was read."""
    match value:
        case Number():
            return value.text
        case dict():
            return "{" + ",".join(f"{key_text(key)}:{json_text(each)}" for key, each in value.items()) + "}"
        case list():
            return "[" + ",".join(map(json_text, value)) + "]"
        case _:
            return json.dumps(value, ensure_ascii=False)


def key_text(key: str) -> str:
    """Write the name of a member as JSON."""
    return json.dumps(key, ensure_ascii=False)


def said(record: Record) -> dict[str, Json]:
    """Return what an event's fields say, and in an app with the engine inside also what goes with each event."""
    try:
        line = read_json(record.raw)
    except ValueError:
        return {}
    props = line.get("props") if isinstance(line, dict) else None
    fields = {} if not isinstance(props, dict) else {name: _untagged(value) for name, value in props.items()}
    if record.header is not None:
        fields |= {name: read_json(json.dumps(value)) for name, value in record.header.context.items()}
    return fields


def field_difference(before: Mapping[str, Json], after: Mapping[str, Json]) -> FieldDifference:
    """Compare the fields of two events, each as a whole."""
    names = dict.fromkeys((*before, *after))
    both = {name: (before.get(name, ABSENT), after.get(name, ABSENT)) for name in names}
    return FieldDifference(
        changes=tuple(
            Change(name=name, before=one, after=other) for name, (one, other) in both.items() if one != other
        ),
        same={name: before[name] for name, (one, other) in both.items() if one == other},
    )


def _untagged(value: Json) -> Json:
    """Take the tag off a property's value; what is not tagged as Rerun does it stays as it is."""
    if isinstance(value, dict) and len(value) == 1:
        ((tag, inner),) = value.items()
        if isinstance(inner, _TAGS.get(tag, ())):
            return inner
    return value


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON value")
