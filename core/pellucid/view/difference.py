"""
What two events say differently: pure, from their JSON, in which every number keeps the digits that it was written with.

Objects are compared by their keys, whose order means nothing: Rerun writes it at random. Lists are compared place by
place. `apply(difference(a, b), a) == b` for any two values.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pellucid.view.values import Record


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written: `1.10` is another one than `1.1`."""

    text: str


Json: TypeAlias = "bool | str | Number | list[Json] | dict[str, Json] | None"
Path: TypeAlias = "tuple[str | int, ...]"
"""Keys and places from the outermost value on; empty: that value itself."""


class Absent(Enum):
    """Stands where there is no value at all, which is something else than `null`."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT
_TAGS: Final[Mapping[str, type]] = {"Bool": bool, "Integer": Number, "Float": Number, "String": str}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One place at which two values differ."""

    path: Path
    before: Json | Absent
    after: Json | Absent

    @property
    def is_added(self) -> bool:
        """Whether only the second value has something there."""
        return self.before is ABSENT

    @property
    def is_removed(self) -> bool:
        """Whether only the first value has something there."""
        return self.after is ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDifference:
    """What two events of one kind say differently, field by field."""

    changes: tuple[Change, ...]
    """Each with a path of one name: in the order of the first event's fields, what is new at the end."""
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


def difference(before: Json, after: Json) -> tuple[Change, ...]:
    """Say where two values differ, as deep inside as possible; nothing if they are the same."""
    return tuple(_changes((), before, after))


def apply(changes: Sequence[Change], value: Json) -> Json:
    """
    Change a value as `difference` has found it.

    Raises:
        KeyError, IndexError, TypeError: The changes are not of that value.
    """
    # What goes is taken from the end on, so that every place is still where it was.
    going = [change for change in changes if change.is_removed]
    for change in (*reversed(going), *(change for change in changes if not change.is_removed)):
        value = _applied(change.path, change.after, value)
    return value


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
            Change(path=(name,), before=one, after=other)
            for name, (one, other) in both.items()
            if one != other
        ),
        same={name: before[name] for name, (one, other) in both.items() if one == other},
    )


def _changes(path: Path, before: Json | Absent, after: Json | Absent) -> Iterator[Change]:
    match before, after:
        case dict(), dict():
            for key in dict.fromkeys((*before, *after)):
                yield from _changes((*path, key), before.get(key, ABSENT), after.get(key, ABSENT))
        case list(), list():
            for place in range(max(len(before), len(after))):
                one = before[place] if place < len(before) else ABSENT
                other = after[place] if place < len(after) else ABSENT
                yield from _changes((*path, place), one, other)
        case _:
            # `True == 1` in Python, but no number here is one of Python's.
            if before != after:
                yield Change(path=path, before=before, after=after)


def _applied(path: Path, after: Json | Absent, value: Json) -> Json:
    if not path:
        if after is ABSENT:
            raise KeyError("the value itself cannot go")
        return after
    step, rest = path[0], path[1:]
    inner: Any = dict(value) if isinstance(value, dict) else list(value) if isinstance(value, list) else None
    if inner is None:
        raise TypeError(f"there is nothing at {step!r}")
    if rest:
        inner[step] = _applied(rest, after, inner[step])
    elif after is ABSENT:
        del inner[step]
    elif isinstance(inner, list) and step == len(inner):
        inner.append(after)
    else:
        inner[step] = after
    changed: Json = inner
    return changed


def _untagged(value: Json) -> Json:
    """Take the tag off a property's value; what is not tagged as Rerun does it stays as it is."""
    if isinstance(value, dict) and len(value) == 1:
        ((tag, inner),) = value.items()
        if isinstance(inner, _TAGS.get(tag, ())):
            return inner
    return value


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON value")
