"""
The upload body that a watched program makes of its lines.

Pure, and equal as JSON to what Rerun sends: a pretty-printed batch in which each property has lost its tag. The order
of the keys is that of the lines; Rerun's own is random, so nobody can know it. What Rerun refuses to read it deletes
unsent, so those lines are left out, and named.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.event import Event, Foreign, Kind, UnreadableLine, decode, number_text
from pellucid.wire.values import Body, Omitted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pellucid.event import PropertyValue

_INDENT: Final = "  "


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyHeader:
    """What a body says beside the lines themselves."""

    api_key: str
    """The project that receives it."""
    distinct_id: str
    """The id that the program sends under: what its config holds at that time."""
    session_id: str
    """The name of the session file that the lines are from."""


def rerun_body(header: BodyHeader, lines: Sequence[bytes]) -> Body:
    """Build the body of one batch from raw lines of one session; never raises for what they hold."""
    members: list[str] = []
    included: list[int] = []
    omitted: list[Omitted] = []
    for index, raw in enumerate(lines):
        event = decode(raw)
        if isinstance(event, Event) and not event.refused:
            members.append(_member(header, event))
            included.append(index)
        else:
            omitted.append(Omitted(index=index, reason=_refusal(event)))
    text = _object({"api_key": _quoted(header.api_key), "batch": _array(members, 1)}, 0)
    return Body(content=text.encode(), included=tuple(included), omitted=tuple(omitted))


def _member(header: BodyHeader, event: Event) -> str:
    props = {key: _untagged(value) for key, value in event.props.items()}
    session = {"session_id": _quoted(header.session_id)}
    event_name, after = event.name, {}
    match event.kind:
        case Kind.IDENTIFY:
            event_name, properties, after = "$identify", session, {"$set": _object(props, 3)}
        case Kind.SET_PERSON_PROPERTIES:
            event_name, properties = "$set", {"$set": _object(props, 4)}
        case _:
            properties = props | session
    return _object(
        {
            "timestamp": _quoted(rfc3339.form(event.time_ns)),
            "event": _quoted(event_name),
            "distinct_id": _quoted(header.distinct_id),
            "properties": _object(properties, 3),
        }
        | after,
        2,
    )


def _refusal(event: Event | UnreadableLine) -> str:
    if isinstance(event, UnreadableLine):
        return event.reason
    return next(finding.message for finding in event.findings if finding.refused)


def _untagged(value: PropertyValue) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return number_text(value)
        case str():
            return _quoted(value)
        case Foreign():  # only in refused events; kept for completeness of the match
            return value.text


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _object(members: Mapping[str, str], depth: int) -> str:
    return _laid_out("{}", (f"{_quoted(key)}: {value}" for key, value in members.items()), depth)


def _array(items: Iterable[str], depth: int) -> str:
    return _laid_out("[]", items, depth)


def _laid_out(brackets: str, items: Iterable[str], depth: int) -> str:
    inner = f",\n{_INDENT * (depth + 1)}".join(items)
    if not inner:
        return brackets
    return f"{brackets[0]}\n{_INDENT * (depth + 1)}{inner}\n{_INDENT * depth}{brackets[1]}"
