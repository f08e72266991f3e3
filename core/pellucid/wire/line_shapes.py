"""
Many lines of our own that differ in nothing but their values: events of one class, as nearly all of a batch are.

The first of such lines tells what is the same in all, and a regular expression of exactly that goes over the whole
batch. It proves as much of each line as `usual_lines` does, in a third of the time.
"""

from __future__ import annotations

import re
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.wire import usual_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST: Final = 32
"""For fewer lines than that an expression of their own does not pay."""
_MOST_SHAPES: Final = 8
"""So many are looked for in one batch; each of them goes over all that is left."""
_VALUES: Final = {
    b'"String":': usual_lines.STRING,
    b'"Integer":': usual_lines.INTEGER,
    b'"Float":': usual_lines.FLOAT,
    b'"Bool":': rb"true|false",
}
_second: Final = itemgetter(usual_lines.SECOND)
_TAG: Final = re.compile(rb'"[A-Z][a-z]+":\Z')


class Shape(NamedTuple):
    """What is the same in each line of an event's class."""

    pattern: re.Pattern[bytes]
    """Of one line with its newline; its groups are the time, the uuid and each field's value."""
    name: bytes
    """With quotes."""
    keys: tuple[bytes, ...]
    """Of its fields the names with quotes and colon."""

    @property
    def step(self) -> int:
        """How many parts a line is split into: what stands before it, and its groups."""
        return len(self.keys) + 3


class Alike(NamedTuple):
    """Lines of one shape."""

    shape: Shape
    places: Sequence[int]
    """Where they stand among all lines, ascending."""
    parts: list[bytes]
    """As the shape's pattern splits them."""


class Sorted(NamedTuple):
    """Lines by their shape."""

    groups: list[Alike]
    rest: list[int]
    """The places of those that are of none, or of one too many."""


def sort(lines: Sequence[bytes]) -> Sorted | None:
    """
    Sort lines, without their newlines, by their shape.

    Returns:
        `None` if one of them may not be what a strict reader takes, or if it does not pay.
    """
    text = b"\n".join(lines) + b"\n" if len(lines) >= LEAST else b""
    if not text or text.count(b"\n") != len(lines) or not usual_lines.is_utf8(text):
        return None
    groups: list[Alike] = []
    places: Sequence[int] = range(len(lines))
    while places and len(groups) < _MOST_SHAPES:
        shape = _shape_of(lines[places[0]])
        parts = None if shape is None else _cut(shape, text)
        if shape is None or parts is None:
            return None
        between = parts[:: shape.step]
        text = b"".join(between)
        ours, places = _split(places, between) if text else (places, ())
        groups.append(Alike(shape, ours, parts))
    return Sorted(groups, list(places))


def _cut(shape: Shape, text: bytes) -> list[bytes] | None:
    """Cut the lines of a shape out of a text; `None` if one of them has no time, or is less than a whole line."""
    parts = shape.pattern.split(text)
    seconds = set(map(_second, parts[1 :: shape.step]))
    between = parts[:: shape.step]
    is_whole = not any(between) or all(not piece or piece.endswith(b"\n") for piece in between)
    return parts if seconds and is_whole and all(map(usual_lines.is_second, seconds)) else None


def _split(places: Sequence[int], between: Sequence[bytes]) -> tuple[list[int], list[int]]:
    """Tell the places of lines that match from those of the whole lines that stand between them."""
    ours: list[int] = []
    others: list[int] = []
    position = 0
    for piece in between:
        count = piece.count(b"\n")
        others += places[position : position + count]
        position += count
        ours += places[position : position + 1]
        position += 1
    return ours, others


_last_shape: Shape | None = None


def _shape_of(line: bytes) -> Shape | None:
    """Return a line's shape: mostly it is the one that was asked for last."""
    global _last_shape  # noqa: PLW0603 - a memory of one
    shape = _last_shape
    if shape is None or shape.pattern.fullmatch(line + b"\n") is None:
        shape = _learnt(line)
        _last_shape = shape or _last_shape
    return shape


def _learnt(line: bytes) -> Shape | None:
    """Learn a shape from a line that is of it."""
    text = b"\n" + line + b"\n"
    head = usual_lines.HEAD.match(text)
    if head is None:
        return None
    constants = [text[1 : head.start(1)], text[head.end(1) : head.start(3)]]
    begin, place, keys = head.end(3), head.end(), []
    while (found := usual_lines.FIELD.match(text, place)) is not None:
        constants.append(text[begin : found.start(2)])
        begin, place = found.end(2), found.end()
        keys.append(found[1])
    if place == head.end() and text[place:] == usual_lines.LINE_END:
        place = len(text)
    if place != len(text) or len(set(keys)) < len(keys):
        return None
    return _made(tuple(constants), text[begin:], head[2], tuple(keys))


@lru_cache(maxsize=64)
def _made(constants: tuple[bytes, ...], end: bytes, name: bytes, keys: tuple[bytes, ...]) -> Shape | None:
    values = [usual_lines.TIME, usual_lines.UUID]
    for constant in constants[2:]:
        tag = _TAG.search(constant)
        value = None if tag is None else _VALUES.get(tag[0])
        if value is None:
            return None
        values.append(value)
    pieces = [re.escape(each) + b"(" + value + b")" for each, value in zip(constants, values, strict=True)]
    return Shape(re.compile(b"".join(pieces) + re.escape(end)), name, keys)
