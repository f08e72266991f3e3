"""
JSON objects with the place of each member in the text, so that one value can be replaced and all else kept as it is.

Parsing is as strict as that of serde_json, which is what the watched programs read with.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NoReturn

from pellucid.said import said, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLANKS: Final = re.compile(r"[ \t\r\n]*")
_ENDS_EARLY: Final = said("the text ends in the middle")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One member of an object, or one element of an array (whose key is empty)."""

    key: str
    start: int
    """Where its key begins, in characters of the text; for an element, its value."""
    value_start: int
    end: int
    """Just after its value."""
    value: object
    """What the value means to Python; numbers are kept as their text, in `Number`."""


class Number(str):
    """A JSON number as it is written."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """An object or an array, with the places of its members."""

    is_object: bool
    start: int
    """Where its opening bracket stands."""
    end: int
    """Just after its closing bracket."""
    members: tuple[Member, ...]

    def of_key(self, key: str) -> list[Member]:
        """Each member of that key, in order; JSON allows more than one."""
        return [member for member in self.members if member.key == key]


class JsonError(ValueError):
    """The text is not JSON at one place."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


def read_document(text: str) -> Container:
    """
    Read a text that is one object or array and nothing behind it.

    Raises:
        JsonError: It is not.
    """
    try:
        container = read_container(text, _skip_blanks(text, 0))
    except RecursionError as error:
        raise JsonError(said("it is nested too deeply"), 0) from error
    after = _skip_blanks(text, container.end)
    if after < len(text):
        raise JsonError(said("something follows after the end"), after)
    return container


def read_container(text: str, start: int) -> Container:
    """
    Read the object or array that begins at character `start`.

    Raises:
        JsonError: There is none, or it is not JSON.
    """
    opening = text[start : start + 1]
    if opening not in {"{", "["} or not opening:
        raise JsonError(
            said("an object was expected") if opening else said("the text ends where an object was expected"),
            start,
        )
    is_object = opening == "{"
    closing = "}" if is_object else "]"
    members: list[Member] = []
    position = _skip_blanks(text, start + 1)
    if text[position : position + 1] == closing:
        return Container(is_object=is_object, start=start, end=position + 1, members=())
    while True:
        member = _read_member(text, position, is_object=is_object)
        members.append(member)
        position = _skip_blanks(text, member.end)
        following = text[position : position + 1]
        if following == closing:
            return Container(is_object=is_object, start=start, end=position + 1, members=tuple(members))
        if following != ",":
            raise JsonError(
                said("a comma or {bracket} was expected", bracket=closing) if following else _ENDS_EARLY,
                position,
            )
        position = _skip_blanks(text, position + 1)


def splice(text: str, edits: Iterable[tuple[int, int, str]]) -> str:
    """Replace each stretch `[start, end)` by its new text; the stretches must not overlap."""
    for start, end, replacement in sorted(edits, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text


def _read_member(text: str, start: int, *, is_object: bool) -> Member:
    key, position = "", start
    if is_object:
        if text[start : start + 1] != '"':
            raise JsonError(said("a key was expected") if start < len(text) else _ENDS_EARLY, start)
        key, position = _read_value(text, start)
        position = _skip_blanks(text, position)
        if text[position : position + 1] != ":":
            raise JsonError(said("a colon was expected") if position < len(text) else _ENDS_EARLY, position)
        position = _skip_blanks(text, position + 1)
    value, end = _read_value(text, position)
    return Member(key=key, start=start, value_start=position, end=end, value=value)


def _read_value(text: str, start: int) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(text, start)
    except ValueError as error:
        raise _located(error, text, start) from error


def _located(error: ValueError, text: str, otherwise: int) -> JsonError:
    if not isinstance(error, json.JSONDecodeError):
        return JsonError(words_of(error), otherwise)
    if error.pos >= len(text) or error.msg.startswith("Unterminated"):
        return JsonError(_ENDS_EARLY, len(text))
    message = error.msg.removesuffix(" at")
    return JsonError(f"{message[:1].lower()}{message[1:]}", error.pos)


def _skip_blanks(text: str, position: int) -> int:
    match = _BLANKS.match(text, position)
    return match.end() if match else position


def _no_constant(name: str) -> NoReturn:
    raise ValueError(said("{name} is not a JSON value", name=name))


_DECODER: Final = json.JSONDecoder(parse_float=Number, parse_int=Number, parse_constant=_no_constant)
