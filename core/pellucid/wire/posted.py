"""
The other way round: from a body that a watched program really posted to its events, and to their lines.

A body says all that the lines said but for the order of their keys, so an event of a body and a line of a session file
can be told to be the same one, and a line that nobody saw can be rebuilt: equal as JSON to the one that was written.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from pellucid import rfc3339
from pellucid.event import I64_MAX, I64_MIN, Event, Kind, encode
from pellucid.said import said, words_of
from pellucid.wire.rerun import BodyHeader, rerun_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.event import PropertyValue

Address: TypeAlias = "tuple[str, str, int | None]"
"""The time, name and number of an event."""

_DIGEST_BYTES: Final = 16
_BLANK: Final = " \t\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedEvent:
    """One event of a posted body."""

    name: str
    timestamp: str
    event_id: int | None
    """Rerun's running number of it, where it has one."""
    session: str | None
    """The session that it names; `SetPersonProperties` names none."""
    distinct_id: str
    """The id under which it was sent."""
    likeness: bytes
    """A digest of all that it says but for the id; equal to that of the line that it was made from."""

    @property
    def address(self) -> Address:
        """What names it within its session, whatever else it says."""
        return self.timestamp, self.name, self.event_id


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedBody:
    """One body, cut at its events."""

    parts: tuple[str, ...]
    """The body's text: what stands before the first event, that event, what stands before the next one, … the end."""
    events: tuple[PostedEvent, ...]
    """One for every second part."""

    @property
    def content(self) -> bytes:
        """The body, byte for byte."""
        return "".join(self.parts).encode()

    @property
    def session(self) -> str | None:
        """The one session whose lines it was made from, if any event names it."""
        return next((event.session for event in self.events if event.session is not None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableBody:
    """A body in which no events can be found."""

    reason: str
    """One sentence for a person, without a full stop."""


def read_posted(content: bytes) -> PostedBody | UnreadableBody:
    """Read a body as Rerun posts it, laid out in whatever way; never raises for what it holds."""
    try:
        text = content.decode("utf-8")
        parts, events = _cut(text)
        return PostedBody(parts=tuple(parts), events=tuple(_posted_event(event) for event in events))
    except UnicodeDecodeError as error:
        return UnreadableBody(reason=said("Byte {place} is not valid UTF-8", place=error.start + 1))
    except json.JSONDecodeError as error:
        return UnreadableBody(
            reason=said(
                "Not JSON: {reason} at character {place}",
                reason=f"{error.msg[:1].lower()}{error.msg[1:]}",
                place=error.pos + 1,
            )
        )
    except RecursionError:
        return UnreadableBody(reason=said("The JSON is nested too deeply to read"))
    except ValueError as error:
        return UnreadableBody(reason=words_of(error))


def read_event(text: str) -> PostedEvent | None:
    """Read one event as it stands in a body; `None` if it is none, as a blanked one."""
    try:
        event = json.loads(text)
        return _posted_event(event) if isinstance(event, dict) else None
    except (ValueError, RecursionError):
        return None


def posted_form(raw: bytes, session: str) -> PostedEvent | None:
    """
    Return a line as the event that a body says for it, under an empty id.

    Returns:
        `None` for a line that Rerun refuses and deletes unsent.
    """
    body = rerun_body(BodyHeader(api_key="", distinct_id="", session_id=session), [raw])
    return _posted_event(json.loads(body.content)["batch"][0]) if body.is_sent else None


def rebuilt_line(text: str) -> bytes | None:
    """
    Rebuild the line that one event of a body was made from, without a newline: equal as JSON.

    Returns:
        `None` where the event says what no line can.
    """
    event = read_event(text)
    line = None if event is None else _rebuilt(json.loads(text))
    if event is None or line is None:
        return None
    again = posted_form(line, event.session or "")
    return line if again is not None and again.likeness == event.likeness else None


def _likeness(event: Mapping[str, Any]) -> bytes:
    same = {key: value for key, value in event.items() if key != "distinct_id"}
    text = json.dumps(same, sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(text.encode(), digest_size=_DIGEST_BYTES).digest()


def _posted_event(event: Mapping[str, Any]) -> PostedEvent:
    match event:
        case {
            "event": str(name),
            "distinct_id": str(distinct_id),
            "timestamp": str(timestamp),
            "properties": dict(properties),
        }:
            session, event_id = properties.get("session_id"), properties.get("event_id")
            return PostedEvent(
                name=name,
                timestamp=timestamp,
                event_id=event_id if isinstance(event_id, int) and not isinstance(event_id, bool) else None,
                session=session if isinstance(session, str) else None,
                distinct_id=distinct_id,
                likeness=_likeness(event),
            )
        case _:
            raise ValueError(said("An event of the body has not the shape that Rerun gives it"))


def _rebuilt(event: Mapping[str, Any]) -> bytes | None:
    properties: dict[str, Any] = event["properties"]
    kind, told = Kind.APPEND, {key: value for key, value in properties.items() if key != "session_id"}
    if isinstance(event.get("$set"), dict):
        kind, told = Kind.IDENTIFY, event["$set"]
    elif isinstance(properties.get("$set"), dict):
        kind, told = Kind.SET_PERSON_PROPERTIES, properties["$set"]
    props: dict[str, PropertyValue] = {}
    for key, value in told.items():
        if not isinstance(value, bool | int | float | str) or (
            isinstance(value, int) and not I64_MIN <= value <= I64_MAX
        ):
            return None
        props[key] = value
    try:
        time_ns = rfc3339.parse(event["timestamp"])
        return encode(Event(time_ns=time_ns, kind=kind, name=event["event"], props=props))
    except ValueError:
        return None


def _cut(text: str) -> tuple[list[str], list[dict[str, Any]]]:
    """
    Find the events in a body and cut it there.

    Raises:
        ValueError: It is no JSON, or no body.
    """
    reader = json.JSONDecoder(parse_constant=_no_constant)
    places: list[tuple[int, int]] = []
    events: list[dict[str, Any]] = []
    at = _expected(text, 0, "{")
    while True:
        key, at = reader.raw_decode(text, _skipped(text, at))
        at = _skipped(text, _expected(text, at, ":"))
        if key == "batch" and not places:
            at = _expected(text, at, "[")
            while _next(text, at) != "]":
                begin = _skipped(text, at)
                event, at = reader.raw_decode(text, begin)
                if not isinstance(event, dict):
                    raise ValueError(said("An event of the body is no object"))  # noqa: TRY004 - the body is wrong
                places.append((begin, at))
                events.append(event)
                at = _after_item(text, at, "]")
            at = _expected(text, at, "]")
        else:
            _, at = reader.raw_decode(text, at)
        at = _after_item(text, at, "}")
        if _next(text, at) == "}":
            break
    at = _expected(text, at, "}")
    if _skipped(text, at) != len(text):
        raise ValueError(said("More follows behind the body"))
    if not events:
        raise ValueError(said("There is no event in the body"))
    bounds = [0, *(bound for place in places for bound in place), len(text)]
    return [text[begin:end] for begin, end in pairwise(bounds)], events


def _skipped(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BLANK:
        at += 1
    return at


def _next(text: str, at: int) -> str:
    at = _skipped(text, at)
    return text[at : at + 1]


def _expected(text: str, at: int, mark: str) -> int:
    at = _skipped(text, at)
    if text[at : at + 1] != mark:
        raise json.JSONDecodeError(f"Expecting {mark!r}", text, at)
    return at + 1


def _after_item(text: str, at: int, end: str) -> int:
    """Step over the comma behind an item; the last one has none."""
    if _next(text, at) == end:
        return at
    behind = _expected(text, at, ",")
    if _next(text, behind) == end:  # so it is left by an event that was blanked
        raise json.JSONDecodeError("Nothing stands behind the comma", text, behind - 1)
    return behind


def _no_constant(name: str) -> None:
    raise ValueError(said("Not JSON: {name} is not a JSON value", name=name))
