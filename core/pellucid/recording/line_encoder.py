"""
From a typed event to the bytes of its line; fast, since the host waits for it.

    {"time_utc":"…Z","kind":"Append","name":"viewer_opened","uuid":"…","epoch":3,"props":{"renderer":{"String":"vulkan"}}}

This is Rerun's line with two members more, so that whatever reads Rerun's lines reads ours; `guard` follows `props`
where a rule hit: field → `rule:action`. What costs time is done once per class of event and once per distinct text:
the rest is one lookup per field and one formatting per line.
"""

from __future__ import annotations

import json
import math
import os
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from pellucid import rfc3339
from pellucid.catalogue.values import FieldType
from pellucid.errors import CatalogueError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.catalogue.typed import Event
    from pellucid.catalogue.values import EventSpec, Field
    from pellucid.guard import Guard

NS_PER_S: Final = 1_000_000_000
_FIRST_NUMBER: Final = 1 << 28
"""It has eight digits by itself, which need no padding, and a number below 2 ** 30 is said fastest."""
_MOST_TEXTS: Final = 4096
_LONGEST_KEPT: Final = 256
_LEAST_INTEGER, _MOST_INTEGER = -(1 << 63), (1 << 63) - 1


class _Struck:
    """What a rule of the guard made of one value: it goes a longer way, since the line has to say so."""

    __slots__ = ("fragment", "marks", "name")

    def __init__(self, name: str, fragment: bytes, marks: str) -> None:
        self.name = name
        self.fragment = fragment
        self.marks = marks


_Fragment: TypeAlias = bytes | _Struck | None
"""`None`: the field has no value this time."""
ValueEncoder: TypeAlias = "Callable[[Any], _Fragment]"
HashValue: TypeAlias = "Callable[[Any], str]"


class LineEncoder:
    """
    Writes the lines of one class of event in one session.

    Args:
        event_type: The class; a frozen dataclass.
        spec: What the catalogue says of it.
        names: The fields that may be collected, in the order of the class.
        epoch: The session's.
        guard: Looks at each text; `None`: nothing does.
        hash_value: Makes what the catalogue declares as hashed unreadable.

    Raises:
        CatalogueError: A field is to be hashed, and there is nothing to do it with.
    """

    def __init__(
        self,
        *,
        event_type: type[Event],
        spec: EventSpec,
        names: Sequence[str],
        epoch: int,
        guard: Guard | None,
        hash_value: HashValue | None,
    ) -> None:
        self.fields = tuple(spec.fields[name] for name in names)
        self.encoders: tuple[ValueEncoder, ...] = tuple(
            _encoder(field, event_type, guard, hash_value) for field in self.fields
        )
        """From each field's value to its part of `props`, such as `"renderer":{"String":"vulkan"}`."""
        name, uuid_head = json.dumps(spec.name), _uuid_head(os.urandom(12).hex())
        self.head = (
            f'","kind":"Append","name":{name},"uuid":"{uuid_head}'.encode(),
            f'","epoch":{epoch},"props":{{'.encode(),
        )
        """What stands before and behind the last 8 digits of the UUID."""
        self.numbers = count(_FIRST_NUMBER)
        """What those are, for one event after the other."""
        self._values = _getter(names)

    def line(self, event: Event, now_ns: int) -> bytes:
        """
        Return the line of one event, with its newline.

        Raises:
            CatalogueError: A value is not what the catalogue declares.
        """
        second, nanoseconds = divmod(now_ns, NS_PER_S)
        props, marks = _put_together(
            [encode(value) for encode, value in zip(self.encoders, self._values(event), strict=True)]
        )
        before, behind = self.head
        return b"".join(
            (
                b'{"time_utc":"',
                second_text(second),
                b".%09dZ" % nanoseconds,
                before,
                b"%08x" % next(self.numbers),
                behind,
                props,
                b"}",
                marks,
                b"}\n",
            )
        )


def second_text(second: int) -> bytes:
    """Return a second as RFC 3339 has it, without its zone."""
    return rfc3339.form(second * NS_PER_S)[:-1].encode("ascii")


def _put_together(fragments: Sequence[_Fragment]) -> tuple[bytes, bytes]:
    """Join fragments of which some are absent or were struck by the guard."""
    props: list[bytes] = []
    marks: dict[str, str] = {}
    for fragment in fragments:
        if isinstance(fragment, _Struck):
            marks[fragment.name] = fragment.marks
            fragment = fragment.fragment  # noqa: PLW2901 - the same value, seen from nearer
        if fragment:
            props.append(fragment)
    said = b',"guard":' + json.dumps(marks, separators=(",", ":")).encode() if marks else b""
    return b",".join(props), said


def _uuid_head(random: str) -> str:
    """Return all of a UUID but its last 8 digits: version 8 of RFC 9562, whose bits are ours to give a meaning."""
    variant = "89ab"[int(random[15], 16) & 3]
    return f"{random[:8]}-{random[8:12]}-8{random[12:15]}-{variant}{random[16:19]}-{random[19:23]}"


def _getter(names: Sequence[str]) -> Callable[[Event], tuple[Any, ...]]:
    if not names:
        return lambda _event: ()
    if len(names) == 1:
        get_one = attrgetter(names[0])
        return lambda event: (get_one(event),)
    return attrgetter(*names)


def _encoder(
    field: Field,
    event_type: type[Event],
    guard: Guard | None,
    hash_value: HashValue | None,
) -> ValueEncoder:
    where = f"{event_type.__name__}.{field.name}"
    encode: ValueEncoder
    if field.hashed:
        if hash_value is None:
            raise CatalogueError(
                f"{where} is to be hashed, and there is no secret for it", "Try again later."
            )
        encode = _hashed(field, where, hash_value)
    else:
        match field.type:
            case FieldType.TEXT:
                encode = _Texts(field, where, guard).__getitem__
            case FieldType.INTEGER:
                encode = _integers(field, where)
            case FieldType.NUMBER:
                encode = _numbers(field, where)
            case FieldType.BOOLEAN:
                encode = _booleans(field, where)
    if not field.optional:
        return encode
    known = encode
    return lambda value: None if value is None else known(value)


def _key(field: Field) -> bytes:
    return json.dumps(field.name).encode() + b":"


def _wrong(where: str, expected: str, value: object) -> CatalogueError:
    # The value itself is not shown: an error text is often logged, and it may be just what must not be.
    return CatalogueError(
        f"{where} is declared as {expected} and was given {type(value).__name__}",
        "Correct the call, or the catalogue.",
    )


class _Texts(dict[str, _Fragment]):
    """The fragments of one text field, by value; a value that is not here yet is checked, guarded and encoded."""

    __slots__ = ("_choices", "_field", "_guard", "_key", "_where")

    def __init__(self, field: Field, where: str, guard: Guard | None) -> None:
        super().__init__()
        self._field = field
        self._where = where
        self._guard = guard
        self._key = _key(field)
        self._choices = frozenset(field.choices)

    def __missing__(self, value: object) -> _Fragment:
        if not isinstance(value, str):
            raise _wrong(self._where, "text", value)
        # The characters alone: a subclass, such as an enumeration, may say it otherwise.
        value = str.__str__(value)
        if self._choices and value not in self._choices:
            raise CatalogueError(
                f"{self._where} has a value that the catalogue does not list",
                f"It lists {', '.join(sorted(self._choices))}.",
            )
        fragment = self._encode(value)
        if len(value) <= _LONGEST_KEPT:
            if len(self) >= _MOST_TEXTS:
                self.clear()
            self[value] = fragment
        return fragment

    def _encode(self, value: str) -> _Fragment:
        most = self._field.max_length
        text = value if most is None or len(value) <= most else value[:most]
        marks = "" if text is value else "length:cut"
        is_withheld = False
        if self._guard is not None:
            verdict = self._guard.check(text)
            text, is_withheld = verdict.text, verdict.is_withheld
            marks = ",".join(filter(None, (marks, verdict.marks)))
        fragment = b"" if is_withheld else self._key + b'{"String":' + _json_text(text) + b"}"
        return _Struck(self._field.name, fragment, marks) if marks else fragment


def _json_text(text: str) -> bytes:
    # A lone surrogate is no text that UTF-8 can say; as Rust would, we replace it.
    return json.dumps(text, ensure_ascii=False).encode("utf-8", "replace")


def _integers(field: Field, where: str) -> ValueEncoder:
    template = _key(field) + b'{"Integer":%d}'

    def encode(value: object) -> bytes:
        if type(value) is int and _LEAST_INTEGER <= value <= _MOST_INTEGER:
            return template % value
        if type(value) is int:
            raise CatalogueError(f"{where} is beyond 64 bits", "Declare it as a number.")
        raise _wrong(where, "an integer", value)

    return encode


def _numbers(field: Field, where: str) -> ValueEncoder:
    key = _key(field)

    def encode(value: object) -> bytes:
        if type(value) is float or type(value) is int:
            number = float(value)
            if math.isfinite(number):
                return key + b'{"Float":' + repr(number).encode() + b"}"
            raise CatalogueError(f"{where} is no finite number", "JSON cannot say it; leave the field out.")
        raise _wrong(where, "a number", value)

    return encode


def _booleans(field: Field, where: str) -> ValueEncoder:
    true, false = _key(field) + b'{"Bool":true}', _key(field) + b'{"Bool":false}'

    def encode(value: object) -> bytes:
        if value is True:
            return true
        if value is False:
            return false
        raise _wrong(where, "a boolean", value)

    return encode


def _hashed(field: Field, where: str, hash_value: HashValue) -> ValueEncoder:
    expected = {
        FieldType.TEXT: (str,),
        FieldType.INTEGER: (int,),
        FieldType.NUMBER: (float, int),
        FieldType.BOOLEAN: (bool,),
    }[field.type]
    template = _key(field) + b'{"String":"%s"}'

    def encode(value: object) -> bytes:
        if type(value) not in expected:
            raise _wrong(where, field.type.value, value)
        return template % hash_value(value).encode()

    return encode
