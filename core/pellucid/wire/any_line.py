"""
A line of our own of any look, read as `pellucid.event` reads it.

What that module would refuse is refused here, in its words: nothing is sent of it. A number keeps the spelling that it
was recorded with, since another reader may keep more of it than we do.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pellucid.event import Kind, UnreadableLine, decode
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLine:
    """The parts of a line; bytes are JSON."""

    time: bytes
    """As recorded, with quotes."""
    kind: Kind
    name: bytes
    """With quotes."""
    uuid: str
    fields: Mapping[bytes, bytes]
    """Values without their tags, by the name with quotes and colon; in the line's order."""


def read(raw: bytes) -> OwnLine | UnreadableLine:
    """Read one line, without its newline; what a strict reader of JSON would refuse counts as unreadable."""
    if not raw.strip(b" "):
        return UnreadableLine(raw=raw, reason=said("Its bytes were destroyed"))
    event = decode(raw)
    if isinstance(event, UnreadableLine):
        return event
    if event.refused:
        reason = next(finding.message for finding in event.findings if finding.refused)
        return UnreadableLine(raw=raw, reason=reason)
    members: dict[str, Any] = json.loads(raw, parse_int=_Number, parse_float=_Number)
    uuid = members.get("uuid")
    if type(uuid) is not str or not uuid or not _is_text(uuid):  # a number is a `_Number`
        return UnreadableLine(raw=raw, reason=said("It has no uuid"))
    props: dict[str, dict[str, str | bool]] = members["props"]
    return OwnLine(
        time=quoted(members["time_utc"]),
        kind=Kind(event.kind),
        name=quoted(event.name),
        uuid=uuid,
        fields={key(name): _value(next(iter(tagged.values()))) for name, tagged in props.items()},
    )


@lru_cache(maxsize=1024)
def key(name: str) -> bytes:
    """Write the name of a member, with its colon."""
    return quoted(name) + b":"


def quoted(text: str) -> bytes:
    """Write text as JSON; half a character, which UTF-8 cannot say, becomes `?`."""
    return json.dumps(text, ensure_ascii=False).encode("utf-8", "replace")


class _Number(str):
    """A number as it is spelt."""

    __slots__ = ()


def _value(value: str | bool) -> bytes:  # noqa: FBT001 - any value of a field
    if isinstance(value, _Number):
        return value.encode("ascii")
    return quoted(value) if isinstance(value, str) else json.dumps(value).encode()


def _is_text(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
