"""
Whether one line has a property, and whether its value is the one looked for.

What counts is `pellucid.event.decode`. As that takes its time, a line that is written as Rerun writes it is read by
a typed decoder first, which knows such lines alone; it either gives the same answer or none.
"""

from __future__ import annotations

import json
import operator
import re
from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from pellucid.event import Event, Foreign, PropertyValue, decode, number_text
from pellucid.query_terms import HasProperty, PropertyIs

if TYPE_CHECKING:
    from collections.abc import Callable

PropertyTerm: TypeAlias = HasProperty | PropertyIs
_TAGS: Final = {"Bool": bool, "Integer": int, "Float": float, "String": str}
_COMPARE: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_TELLING: Final = re.compile(r"[A-Za-z0-9_.-]{3,}", re.ASCII)
_NUMERIC: Final = re.compile(r"[0-9.eE+-]+", re.ASCII)


class _Line(msgspec.Struct):
    time_utc: str
    kind: str
    name: str
    props: dict[str, dict[str, bool | int | float | str]]


_DECODER: Final = msgspec.json.Decoder(_Line)


class PropertyMatcher:
    """
    Decides for one line at a time.

    Args:
        term: What is looked for.
    """

    def __init__(self, term: PropertyTerm) -> None:
        self._key = term.key
        self._accepts = (lambda _: True) if isinstance(term, HasProperty) else _acceptor(term)

    def matches(self, raw: bytes, *, usual: bool) -> bool:
        """
        Whether the line is an event that has such a property.

        Args:
            raw: The whole line.
            usual: Whether the index read the line as one that is written as Rerun writes them, with a valid time.
        """
        if usual:
            try:
                props = _DECODER.decode(raw).props
            except msgspec.MsgspecError:
                pass
            else:
                tagged = props.get(self._key)
                if tagged is None:
                    return False
                if len(tagged) == 1:
                    ((tag, value),) = tagged.items()
                    if type(value) is _TAGS.get(tag):
                        return self._accepts(value)
        return self.matches_slowly(raw)

    def matches_slowly(self, raw: bytes) -> bool:
        """Decide by reading the line in full, whatever it is."""
        event = decode(raw)
        if not isinstance(event, Event) or self._key not in event.props:
            return False
        return self._accepts(event.props[self._key])


def needles(term: PropertyTerm) -> tuple[str, str | None]:
    """
    Texts that a matching line holds, unless an escape is written in it: a property's name, and a piece of its value.

    Returns:
        The name as JSON; of the value the longest piece that must be there in this very form (case apart), or `None`.
    """
    key = json.dumps(term.key, ensure_ascii=False)
    if isinstance(term, HasProperty) or term.comparison != "=" or term.number is not None:
        return key, None
    piece = max(term.pattern.parts, key=len)
    # A piece with a letter that no number has, and nothing that JSON could write in another way or between two values.
    telling = _TELLING.fullmatch(piece) and not _NUMERIC.fullmatch(piece)
    return key, piece if telling else None


def read_usual(raw: bytes) -> tuple[str, int | None] | None:
    """
    Return kind and `event_id` of a line that the index read as a usual one.

    Returns:
        `None` if it has to be read in full to be sure.
    """
    try:
        line = _DECODER.decode(raw)
    except msgspec.MsgspecError:
        return None
    tagged = line.props.get("event_id")
    if tagged is None:
        return line.kind, None
    number = tagged.get("Integer")
    return (line.kind, number) if len(tagged) == 1 and type(number) is int else None


def _acceptor(term: PropertyIs) -> Callable[[PropertyValue], bool]:
    if term.comparison in _COMPARE:
        compare, wanted = _COMPARE[term.comparison], term.number
        assert wanted is not None  # noqa: S101 - the parser has seen to it
        return lambda value: _is_number(value) and compare(value, wanted)  # type: ignore[arg-type]
    equals = _equality(term)
    return equals if term.comparison == "=" else lambda value: not equals(value)


def _equality(term: PropertyIs) -> Callable[[PropertyValue], bool]:
    matches, number = term.pattern.matcher(), term.number

    def equals(value: PropertyValue) -> bool:
        match value:
            case bool():
                return matches("true" if value else "false")
            case int() | float():
                return value == number if number is not None else matches(_number_text(value))
            case str():
                return matches(value)
            case Foreign():
                return matches(value.text)

    return equals


def _is_number(value: PropertyValue) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _number_text(value: float) -> str:
    return str(value) if isinstance(value, int) else number_text(value)
