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
from typing import TYPE_CHECKING, NamedTuple

from pellucid.event import Kind, UnreadableLine
from pellucid.wire.any_line import key, quoted, read
from pellucid.wire.usual_lines import cut
from pellucid.wire.values import Body, Omitted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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
    writer = _Writer(header)
    omitted: list[Omitted] = []
    written = None if edits else writer.usual(lines)
    if written is None:
        written = _Written([], [])
        for index, raw in enumerate(lines):
            one = (None if index in edits else writer.usual([raw])) or writer.any(raw, edits.get(index, ()))
            if isinstance(one, UnreadableLine):
                omitted.append(Omitted(index=index, reason=one.reason))
            else:
                written.events.extend(one.events)
                written.uuids.extend(one.uuids)
    absent = {each.index for each in omitted}
    return Body(
        content=b'{"api_key":%b,"batch":[%b]}' % (quoted(header.api_key), b",".join(written.events)),
        included=tuple(index for index in range(len(lines)) if index not in absent),
        omitted=tuple(omitted),
        uuids=tuple(written.uuids),
        sizes_bytes=tuple(map(len, written.events)),
    )


class _Written(NamedTuple):
    events: list[bytes]
    uuids: list[str]


class _Writer:
    """Writes the events of one body; what all of them share is written once."""

    def __init__(self, header: PostHogHeader) -> None:
        self._id = b',"distinct_id":%b,"timestamp":' % quoted(header.distinct_id)
        shared: dict[str, str | float] = dict(header.context)
        if header.geoip_disable:
            shared["$geoip_disable"] = True
        self._person_context = _members(shared)
        if not header.person_profile:
            shared["$process_person_profile"] = False
        self._context = _members(shared)
        self._keys = frozenset(map(key, shared))

    def usual(self, lines: Sequence[bytes]) -> _Written | None:
        """Write many events; `None` if one of them is not usual or has a field of a shared name."""
        parts = cut(lines)
        if parts is None or not self._keys.isdisjoint(parts.keys):
            return None
        between, shared = self._id, self._context
        return _Written(
            [
                b'{"event":%b%b%b,"uuid":%b,"properties":{%b%b%b}}'
                % (name, between, time, uuid, own, b"," if own and shared else b"", shared)
                for time, name, uuid, own in zip(
                    parts.times, parts.names, parts.uuids, parts.members, strict=True
                )
            ],
            b"".join(parts.uuids)[1:-1].decode("ascii").split('""') if lines else [],
        )

    def any(self, raw: bytes, edits: Sequence[str]) -> _Written | UnreadableLine:
        """
        Write one event, whatever its line looks like.

        Args:
            raw: The line.
            edits: The fields that a person took out.
        """
        line = read(raw)
        if isinstance(line, UnreadableLine):
            return line
        dropped = set(map(key, edits))
        event, shared, after = line.name, self._context, b""
        if line.kind is Kind.APPEND:
            own = _without(line.fields, dropped | self._keys)
        else:  # it is about the person, of whom there has to be a profile then
            shared = self._person_context
            own = b'"$set":{%b}' % _without(line.fields, dropped)
            event = b'"$set"'
            if line.kind is Kind.IDENTIFY:
                event, own, after = b'"$identify"', b"", b"," + own
        return _Written(
            [
                b'{"event":%b%b%b,"uuid":%b,"properties":{%b}%b}'
                % (
                    event,
                    self._id,
                    line.time,
                    quoted(line.uuid),
                    b",".join(filter(None, (own, shared))),
                    after,
                )
            ],
            [line.uuid],
        )


def _without(fields: Mapping[bytes, bytes], dropped: set[bytes]) -> bytes:
    return b",".join(name + value for name, value in fields.items() if name not in dropped)


def _members(values: Mapping[str, str | float]) -> bytes:
    return b",".join(key(name) + _value(value) for name, value in values.items())


def _value(value: str | float) -> bytes:
    if isinstance(value, str):
        return quoted(value)
    # JSON has no word for NaN and infinities; `null` is what JavaScript makes of them.
    return b"null" if isinstance(value, float) and not math.isfinite(value) else json.dumps(value).encode()
