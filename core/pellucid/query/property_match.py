"""
Whether one line has a property, and whether its value is the one looked for.

What counts is `pellucid.event.decode`. As that takes its time, a line that is written as Rerun writes it is read by
a typed decoder first, which knows such lines alone; it either gives the same answer or none. The quicker of two such
decoders keeps nothing but the property that is looked for, and of the rest only checks that it is JSON.
"""

from __future__ import annotations

import json
import operator
import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec
import stringzilla

from pellucid.event import Event, Foreign, PropertyValue, decode, number_text
from pellucid.query.terms import HasProperty, PropertyIs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PropertyTerm: TypeAlias = HasProperty | PropertyIs
_TAGS: Final = {"Bool": bool, "Integer": int, "Float": float, "String": str}
_COMPARE: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_TELLING: Final = re.compile(r"[A-Za-z0-9_.-]{3,}", re.ASCII)
_BARE_WORDS: Final = {"true", "false", "null"}
_NUMERIC: Final = re.compile(r"[0-9.eE+-]+", re.ASCII)


_NOT_READ: Final = (msgspec.MsgspecError, UnicodeDecodeError)
_SHORT_BYTES: Final = 1000
_FEW_BRACES: Final = 100
"""A line that is longer and has more of them may be nested too deeply to be read in full."""


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
        self._single = _decoder_of_one(term.key)
        self._accepts = (lambda _: True) if isinstance(term, HasProperty) else acceptor(term)

    def matching(self, batch: Sequence[tuple[int, bytes]], usual: Sequence[int]) -> list[int]:
        """
        Return the positions of those lines of a batch that match.

        Args:
            batch: Positions with whole lines.
            usual: At each position, whether the index read the line as a usual one.
        """
        if self._single is None or not _are_plain([raw for _, raw in batch]):
            return [place for place, raw in batch if self.matches(raw, usual=bool(usual[place]))]
        decode_one, fits = self._single.decode, self._fits
        found = []
        for place, raw in batch:
            try:
                tagged = decode_one(raw).props.sought if usual[place] else None
            except _NOT_READ:
                tagged = None
            if tagged is not msgspec.UNSET and fits(raw, tagged):
                found.append(place)
        return found

    def matches(self, raw: bytes, *, usual: bool) -> bool:
        """
        Whether the line is an event that has such a property.

        Args:
            raw: The whole line.
            usual: Whether the index read the line as one that is written as Rerun writes them, with a valid time.
        """
        if usual:
            try:
                if self._single is not None and _are_plain([raw]):
                    tagged = self._single.decode(raw).props.sought
                else:
                    tagged = _DECODER.decode(raw).props.get(self._key, msgspec.UNSET)
            except _NOT_READ:
                pass
            else:
                return tagged is not msgspec.UNSET and self._fits(raw, tagged)
        return self.matches_slowly(raw)

    def _fits(self, raw: bytes, tagged: dict[str, bool | int | float | str] | None) -> bool:
        if tagged is not None and len(tagged) == 1:
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
    if not telling:
        return key, None
    # All of a text, and no word that JSON writes without quotes: with them it is far less common.
    whole = len(term.pattern.parts) == 1 and piece.lower() not in _BARE_WORDS
    return key, f'"{piece}"' if whole else piece


def read_usual(raw: bytes) -> tuple[str, int | None] | None:
    """
    Return kind and `event_id` of a line that the index read as a usual one.

    Returns:
        `None` if it has to be read in full to be sure.
    """
    try:
        line = _DECODER.decode(raw)
    except _NOT_READ:
        return None
    tagged = line.props.get("event_id")
    if tagged is None:
        return line.kind, None
    number = tagged.get("Integer")
    return (line.kind, number) if len(tagged) == 1 and type(number) is int else None


def _decoder_of_one(key: str) -> msgspec.json.Decoder[Any] | None:
    """Return a decoder whose `props.sought` is that property alone; `None` if JSON writes its name in another way."""
    if not key.isascii() or json.dumps(key) != f'"{key}"':
        return None
    value = dict[str, bool | int | float | str] | msgspec.UnsetType
    # A null is not the same as nothing: it does not fit, so such a line is read in full.
    sought = msgspec.defstruct("Sought", [("sought", value, msgspec.UNSET)], rename={"sought": key}, gc=False)
    fields = [("time_utc", str), ("kind", str), ("name", str), ("props", sought)]
    return msgspec.json.Decoder(msgspec.defstruct("LineOfOne", fields, gc=False))


def _are_plain(raws: list[bytes]) -> bool:
    """Whether reading these lines in full cannot refuse what a decoder passes over: text, and deep nesting."""
    block = b"\n".join(raws)
    # An escape may name half a character.
    if stringzilla.find(block, b"\\u") >= 0 or b"[" in block:
        return False
    try:
        b"\n".join([raw for raw in raws if not raw.isascii()]).decode()
    except UnicodeDecodeError:
        return False
    return all(raw.count(b"{") <= _FEW_BRACES for raw in raws if len(raw) > _SHORT_BYTES)


def acceptor(term: PropertyIs) -> Callable[[PropertyValue], bool]:
    """Return a function that says whether a value is one that the term looks for."""
    if term.comparison in _COMPARE:
        compare, wanted = _COMPARE[term.comparison], term.number
        assert wanted is not None  # noqa: S101 - the parser has seen to it
        return lambda value: _is_number(value) and compare(value, wanted)  # type: ignore[arg-type]
    equals = _equality(term)
    return equals if term.comparison == "=" else lambda value: not equals(value)


def _is_number(value: PropertyValue) -> bool:
    return type(value) is int or type(value) is float


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


def _number_text(value: float) -> str:
    return str(value) if isinstance(value, int) else number_text(value)
