"""
The body that an app with the engine inside sends: PostHog's `/batch/`, compact, the same bytes for the same lines.

    {"api_key":"phc_…","batch":[{"event":"viewer_opened","distinct_id":"…","timestamp":"…Z","uuid":"…",
     "properties":{"renderer":"vulkan","app_version":"1.4.0","$geoip_disable":true,"$process_person_profile":false}}]}

The format is that of PostHog's capture API (https://posthog.com/docs/api/capture). A value is taken over with the
bytes that it was recorded with; there is no `sent_at`, so that a body can be made again years later.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from pellucid.event import Kind
from pellucid.wire.own_line import UnusableLineError, quoted, read
from pellucid.wire.values import Body, Omitted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pellucid.wire.own_line import OwnLine

_NO_EDITS: Final = frozenset[str]()


@dataclass(frozen=True, slots=True, kw_only=True)
class PostHogHeader:
    """What a body says beside the lines themselves; all of it was settled when their session began."""

    api_key: str
    """The project that receives it; a public key."""
    distinct_id: str
    """The id that the lines were recorded under."""
    context: Mapping[str, str | int | float | bool]
    """Build metadata, which is in each event; it beats a field of its name."""
    geoip_disable: bool = True
    """Whether the server is told not to look up where the address is."""
    person_profile: bool = False
    """Whether a profile of the person may be made; one that `$identify` asks for always is."""


def posthog_body(header: PostHogHeader, lines: Sequence[bytes], edits: Mapping[int, tuple[str, ...]]) -> Body:
    """Build the body of one batch; see `pellucid.wire.body`."""
    members: list[bytes] = []
    included: list[int] = []
    omitted: list[Omitted] = []
    uuids: list[str] = []
    writer = _Writer(header)
    for index, raw in enumerate(lines):
        try:
            line = read(raw)
        except UnusableLineError as error:
            omitted.append(Omitted(index=index, reason=str(error)))
            continue
        dropped = _NO_EDITS
        if index in edits:
            dropped = frozenset(quoted(name) for name in edits[index])
        members.append(writer.member(line, dropped))
        included.append(index)
        uuids.append(line.uuid.decode("ascii"))
    head = b'{"api_key":%b,"batch":[' % quoted(header.api_key)
    ends = accumulate((len(member) + 1 for member in members), initial=len(head))
    return Body(
        content=b"%b%b]}" % (head, b",".join(members)),
        included=tuple(included),
        omitted=tuple(omitted),
        uuids=tuple(uuids),
        spans=tuple((start, start + len(member)) for start, member in zip(ends, members, strict=False)),
    )


class _Writer:
    """Writes the events of one body; what all of them share is written once."""

    __slots__ = ("_context", "_id", "_names", "_person_context")

    def __init__(self, header: PostHogHeader) -> None:
        self._id = b',"distinct_id":%b,"timestamp":"' % quoted(header.distinct_id)
        shared: dict[str, str | float] = dict(header.context)
        if header.geoip_disable:
            shared["$geoip_disable"] = True
        self._person_context = _members(shared)
        if not header.person_profile:
            shared["$process_person_profile"] = False
        self._context = _members(shared)
        self._names = frozenset(quoted(name) for name in shared)

    def member(self, line: OwnLine, dropped: frozenset[bytes]) -> bytes:
        """
        Write one event.

        Args:
            line: The event as recorded.
            dropped: The fields to leave out, as JSON.
        """
        event, after, context = line.name, b"", self._context
        if line.kind is Kind.APPEND:
            own = _without(line, dropped | self._names if dropped else self._names)
        else:
            fields = _without(line, dropped)
            context = self._person_context
            if line.kind is Kind.IDENTIFY:
                event, own, after = b'"$identify"', b"", b',"$set":{%b}' % fields
            else:
                event, own = b'"$set"', b'"$set":{%b}' % fields
        return b'{"event":%b%b%b","uuid":"%b","properties":{%b%b%b}%b}' % (
            event,
            self._id,
            line.time_utc,
            line.uuid,
            own,
            b"," if own and context else b"",
            context,
            after,
        )


def _without(line: OwnLine, dropped: frozenset[bytes]) -> bytes:
    fields = line.fields
    if dropped.isdisjoint(fields):
        return b",".join(map(b":".join, fields.items()))
    return b",".join(b"%b:%b" % (name, value) for name, value in fields.items() if name not in dropped)


def _members(values: Mapping[str, str | float]) -> bytes:
    return b",".join(b"%b:%b" % (quoted(name), _value(value)) for name, value in values.items())


def _value(value: str | float) -> bytes:
    if isinstance(value, str):
        return quoted(value)
    # JSON has no word for NaN and infinities; `null` is what JavaScript makes of them.
    return b"null" if isinstance(value, float) and not math.isfinite(value) else json.dumps(value).encode()
