"""
Rerun's session-file line, both ways.

    {"time_utc":"2026-11-23T16:05:14.825814221Z","kind":"Append","name":"viewer_started",
     "props":{"event_id":{"Integer":1},"is_wsl":{"Bool":false},"zoom_factor":{"Float":1.0},"app_env":{"String":"rerun_cli"}}}

One JSON object a line; each property is tagged with its type. The format is that of `AnalyticsEvent` in Rerun's
`crates/utils/re_analytics/src/lib.rs`, as serde_json writes and reads it. Reading here is more forgiving than
Rerun's: whatever a person could make sense of becomes an `Event`, and what Rerun itself would stumble over is listed
as a `Finding`. Only what has no event in it at all is an `UnreadableLine`. Neither ever replaces the raw bytes.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias

from pellucid import rfc3339
from pellucid.said import said, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

I64_MIN: Final = -(2**63)
I64_MAX: Final = 2**63 - 1
_HALF_CHARACTER: Final = re.compile("[\ud800-\udfff]")


class Kind(StrEnum):
    """What a line asks the server to do. Other versions of Rerun may write kinds that are not listed here."""

    APPEND = "Append"
    IDENTIFY = "Identify"
    SET_PERSON_PROPERTIES = "SetPersonProperties"


@dataclass(frozen=True, slots=True)
class Foreign:
    """A property value that is none of the four tagged types, kept as JSON text."""

    text: str


PropertyValue: TypeAlias = bool | int | float | str | Foreign


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something unusual about a line that was read."""

    message: str
    """One sentence, without a full stop."""
    refused: bool
    """Whether Rerun's own reader would refuse the line because of it, and so delete it unsent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event as a session file holds it."""

    time_ns: int
    """When it was recorded, in nanoseconds since the epoch, UTC."""
    kind: str
    """A `Kind`, or any other word that a line names."""
    name: str
    props: Mapping[str, PropertyValue]
    """In the order of the line, which is random in Rerun itself; of a repeated key the last counts."""
    extra: Mapping[str, str] = field(default_factory=dict)
    """Keys beside the four that the format knows, with their values as JSON text. Rerun does not send them."""
    findings: tuple[Finding, ...] = ()

    @property
    def event_id(self) -> int | None:
        """Rerun's running number of the event in its process, from 1; only `Append` lines have one."""
        number = self.props.get("event_id")
        return number if isinstance(number, int) and not isinstance(number, bool) else None

    @property
    def refused(self) -> bool:
        """Whether Rerun's reader would refuse the line and delete it unsent."""
        return any(finding.refused for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableLine:
    """A line in which no event can be found."""

    raw: bytes
    reason: str
    """One sentence for a person, without a full stop."""


def decode(raw: bytes) -> Event | UnreadableLine:
    """Read one line; never raises for what the line holds."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return UnreadableLine(raw=raw, reason=said("Byte {place} is not valid UTF-8", place=error.start + 1))
    reader = _Reader()
    try:
        value = reader.read(text)
        if not isinstance(value, dict):
            return UnreadableLine(raw=raw, reason=said("The line is JSON, but not an object"))
        return reader.event(value)
    except RecursionError:
        return UnreadableLine(raw=raw, reason=said("The JSON is nested too deeply to read"))
    except ValueError as error:
        return UnreadableLine(raw=raw, reason=words_of(error))


def encode(event: Event) -> bytes:
    """
    Write `event` as one compact line, without a newline.

    `decode(encode(e)) == e` for every event without findings; a float beyond f64 is written as `1e400`.

    Raises:
        ValueError: A property is NaN, which JSON cannot say, or the time is outside the years 0001 to 9999.
    """
    props = ",".join(f"{_quoted(key)}:{_tagged(value)}" for key, value in event.props.items())
    members = [
        f'"time_utc":"{rfc3339.form(event.time_ns)}"',
        f'"kind":{_quoted(event.kind)}',
        f'"name":{_quoted(event.name)}',
        f'"props":{{{props}}}',
        *(f"{_quoted(key)}:{text}" for key, text in event.extra.items()),
    ]
    return f"{{{','.join(members)}}}".encode()


def number_text(value: float) -> str:
    """
    Write a float as JSON, as serde_json does, so that reading it gives the same float again.

    Raises:
        ValueError: The value is NaN.
    """
    if math.isnan(value):
        raise ValueError("JSON has no word for NaN")
    if math.isinf(value):
        return "1e400" if value > 0 else "-1e400"
    digits, _, exponent = repr(value).partition("e")
    if exponent == "-05":  # the one range where the two switch to exponents at different places
        return format(Decimal(repr(value)), "f")
    return f"{digits}e{int(exponent)}" if exponent else digits


def _quoted(value: object) -> str:
    quoted = json.dumps(value, ensure_ascii=False)
    # Half a character has no bytes of its own; only as an escape can it be written at all.
    return json.dumps(value) if _HALF_CHARACTER.search(quoted) else quoted


def _tagged(value: PropertyValue) -> str:
    match value:
        case bool():
            return f'{{"Bool":{"true" if value else "false"}}}'
        case int():
            return f'{{"Integer":{value}}}'
        case float():
            return f'{{"Float":{number_text(value)}}}'
        case str():
            return f'{{"String":{_quoted(value)}}}'
        case Foreign():
            return value.text


class _Pairs(dict[str, Any]):
    """A JSON object that remembers which of its keys were written more than once."""

    __slots__ = ("repeated",)

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.repeated: list[str] = []
        if len(self) != len(pairs):
            seen: set[str] = set()
            self.repeated = [key for key, _ in pairs if key in seen or seen.add(key)]  # type: ignore[func-returns-value]


class _Float(float):
    """A number written with a fraction or an exponent, with the text it was written as."""

    __slots__ = ("text",)

    def __new__(cls, text: str) -> Self:
        number = super().__new__(cls, text)
        number.text = text
        return number

    text: str


class _Reader:
    """Reads one line and gathers the findings on the way."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._has_escapes = False

    def read(self, text: str) -> object:
        """
        Parse JSON strictly.

        Raises:
            ValueError: Not JSON; the message says where.
            RecursionError: Nested too deeply.
        """
        self._has_escapes = "\\u" in text
        try:
            value: object = json.loads(
                text,
                object_pairs_hook=_Pairs,
                parse_float=_Float,
                parse_int=_whole_number,
                parse_constant=_no_constant,
            )
        except json.JSONDecodeError as error:
            reason = error.msg.removesuffix(" at").removesuffix(" starting")
            raise ValueError(
                said(
                    "Not JSON: {reason} at character {place}",
                    reason=f"{reason[:1].lower()}{reason[1:]}",
                    place=error.pos + 1,
                )
            ) from error
        return value

    def event(self, members: dict[str, Any]) -> Event:
        """
        Build the event that a line's object stands for.

        Raises:
            ValueError: A key that every event needs is missing or of another type.
        """
        known = ("time_utc", "kind", "name", "props")
        if self._has_escapes:
            # Rerun passes over what it does not know, so an escape that is wrong there does no harm.
            _refuse_lone_surrogates([list(members), *(members.get(key) for key in known)])
        name, kind, time_utc = (_text_member(members, key) for key in ("name", "kind", "time_utc"))
        try:
            time_ns = rfc3339.parse(time_utc)
        except ValueError as error:
            raise ValueError(said("time_utc is {reason}", reason=words_of(error))) from error
        for key in getattr(members, "repeated", ()):
            self._note(said("The key {key!r} is written more than once", key=key), refused=key in known)
        if kind not in set(Kind):
            self._note(said("The kind {kind!r} is not one that Rerun 0.41 knows", kind=kind), refused=True)
        return Event(
            time_ns=time_ns,
            kind=kind,
            name=name,
            props=MappingProxyType(self._props(members)),
            extra=MappingProxyType({k: _json_text(v) for k, v in members.items() if k not in known}),
            findings=tuple(self.findings),
        )

    def _props(self, members: dict[str, Any]) -> dict[str, PropertyValue]:
        if "props" not in members:
            self._note(said("The key {key!r} is missing", key="props"), refused=True)
            return {}
        props = members["props"]
        if not isinstance(props, dict):
            raise ValueError(said("{key} is not an object", key="props"))  # noqa: TRY004 - it is the line that is wrong
        for key in getattr(props, "repeated", ()):
            self._note(
                said("The property {key!r} is written more than once; the last one counts", key=key),
                refused=False,
            )
        return {key: self._value(key, tagged) for key, tagged in props.items()}

    def _value(self, key: str, tagged: object) -> PropertyValue:
        match tagged:
            case _Pairs(repeated=[_, *_]):
                self._note(
                    said("The type of the property {key!r} is written more than once", key=key), refused=True
                )
                return Foreign(_json_text(tagged))
            case {"Bool": bool(value), **rest} if not rest:
                return value
            case {"Integer": int(value), **rest} if not rest and not isinstance(value, bool):
                if not I64_MIN <= value <= I64_MAX:
                    self._note(said("The property {key!r} is beyond a 64-bit integer", key=key), refused=True)
                return value
            case {"Float": (float() | int()) as value, **rest} if not rest and not isinstance(value, bool):
                return self._float(key, value)
            case {"String": str(value), **rest} if not rest:
                return value
            case _:
                self._note(
                    said("The property {key!r} has none of the types Bool, Integer, Float, String", key=key),
                    refused=True,
                )
                return Foreign(_json_text(tagged))

    def _float(self, key: str, value: float) -> float:
        try:
            number = float(value)
        except OverflowError:
            number = math.inf if value > 0 else -math.inf
        if math.isinf(number):
            self._note(said("The property {key!r} is beyond a 64-bit float", key=key), refused=True)
        return number

    def _note(self, message: str, *, refused: bool) -> None:
        self.findings.append(Finding(message=message, refused=refused))


def _text_member(members: dict[str, Any], key: str) -> str:
    if key not in members:
        raise ValueError(said("The key {key!r} is missing", key=key))
    value = members[key]
    if not isinstance(value, str):
        raise ValueError(said("{key} is not a string", key=key))  # noqa: TRY004 - it is the line that is wrong
    return value


_MOST_DIGITS: Final = 4300


def _whole_number(text: str) -> int | _Float:
    # CPython refuses longer ones (its guard against quadratic time); as a float nothing but precision is lost.
    # `-0` has a sign that an integer cannot keep, so Rerun's reader takes it for a float too.
    return int(text) if len(text) < _MOST_DIGITS and text != "-0" else _Float(text)


def _no_constant(name: str) -> None:
    raise ValueError(said("Not JSON: {name} is not a JSON value", name=name))


def _refuse_lone_surrogates(value: object) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(said("an escape names half a character (a lone surrogate)")) from error


def _json_text(value: object) -> str:
    match value:
        case _Float():
            return value.text
        case dict():
            return "{" + ",".join(f"{_quoted(k)}:{_json_text(v)}" for k, v in value.items()) + "}"
        case list():
            return "[" + ",".join(map(_json_text, value)) + "]"
        case _:
            return _quoted(value)
