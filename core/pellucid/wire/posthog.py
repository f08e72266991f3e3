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
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.event import Kind, UnreadableLine
from pellucid.wire.any_line import key, quoted, read
from pellucid.wire.line_shapes import sort
from pellucid.wire.usual_lines import cut
from pellucid.wire.values import Body, Omitted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pellucid.wire.line_shapes import Alike, Shape
    from pellucid.wire.values import Edit, Edits


_MOST_SHAPES: Final = 64


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
    context_edit: Edit = field(default_factory=dict)
    """What of the context leaves otherwise; what is taken out of it is in no event, not even as a field of that name."""

    def edited(self, edit: Edit) -> PostHogHeader:
        """Return it with this change of what is in each event; itself if there is none."""
        return replace(self, context_edit=edit) if edit != self.context_edit else self


def posthog_body(header: PostHogHeader, lines: Sequence[bytes], edits: Edits) -> Body:
    """Build the body of one batch; see `pellucid.wire.body`."""
    writer = _writer_of(header)
    omitted: list[Omitted] = []
    written = None if edits else writer.usual(lines)
    if written is None:
        written = _Written([], [])
        for index, raw in enumerate(lines):
            one = (None if index in edits else writer.usual([raw])) or writer.any(raw, edits.get(index, {}))
            if isinstance(one, UnreadableLine):
                omitted.append(Omitted(index=index, reason=one.reason))
            else:
                written.events.extend(one.events)
                written.uuids.extend(one.uuids)
    absent = {each.index for each in omitted}
    return Body(
        content=b"".join(
            (b'{"api_key":', quoted(header.api_key), b',"batch":[', b",".join(written.events), b"]}")
        ),
        included=tuple(index for index in range(len(lines)) if index not in absent)
        if absent
        else tuple(range(len(lines))),
        omitted=tuple(omitted),
        uuids=tuple(written.uuids),
        sizes_bytes=tuple(map(len, written.events)),
    )


class _Written(NamedTuple):
    events: list[bytes]
    uuids: list[str]


_last_writer: tuple[PostHogHeader, _Writer] | None = None


def _writer_of(header: PostHogHeader) -> _Writer:
    """Return the last header's writer once more: nearly all bodies of a process have one."""
    global _last_writer  # noqa: PLW0603 - a memory of one
    last = _last_writer
    if last is None or (last[0] is not header and last[0] != header):
        last = _last_writer = (header, _Writer(header))
    return last[1]


class _Writer:
    """Writes the events of bodies of one header; what all of them share is written once."""

    def __init__(self, header: PostHogHeader) -> None:
        self._id = b',"distinct_id":%b,"timestamp":' % quoted(header.distinct_id)
        shared: dict[str, str | float] = {}
        for name, value in header.context.items():
            text = header.context_edit.get(name, value)
            if text is not None:
                shared[name] = text
        if header.geoip_disable:
            shared["$geoip_disable"] = True
        self._person_context = _members(shared)
        if not header.person_profile:
            shared["$process_person_profile"] = False
        self._context = _members(shared)
        self._keys = frozenset(map(key, (*shared, *header.context)))
        self._constants: dict[Shape, list[bytes]] = {}

    def usual(self, lines: Sequence[bytes]) -> _Written | None:
        """Write many events; `None` if one of them is not usual or has a field of a shared name."""
        found = sort(lines)
        if found is None:
            return self._one_by_one(lines)
        if len(found.groups) == 1 and not found.rest:
            return self._alike(found.groups[0])
        whole = _Written([b""] * len(lines), [""] * len(lines))
        made = [(each.places, self._alike(each)) for each in found.groups]
        if found.rest:
            made.append((found.rest, self._one_by_one([lines[place] for place in found.rest])))
        for places, written in made:
            if written is None:
                return None
            for place, event, uuid in zip(places, *written, strict=True):
                whole.events[place], whole.uuids[place] = event, uuid
        return whole

    def _alike(self, group: Alike) -> _Written | None:
        """Write events of one shape: what is the same in all stands between the parts that are not."""
        shape, parts = group.shape, group.parts
        constants = self._constants.get(shape) or self._constants_of(shape)
        if constants is None:
            return None
        step = shape.step
        pieces = constants * len(group.places)
        for place in range(1, step):
            pieces[2 * place - 1 :: len(constants)] = parts[place::step]
        events = b"".join(pieces).split(b"\n")
        events.pop()  # what follows the last newline
        return _Written(events, _uuids(parts[2::step]))

    def _constants_of(self, shape: Shape) -> list[bytes] | None:
        """Return what is the same in all events of a shape, with a place left for each part that is not."""
        if not self._keys.isdisjoint(shape.keys):
            return None
        ends = [b"%b%b}}\n" % (b"," if shape.keys and self._context else b"", self._context)]
        members = [*shape.keys, *ends] if shape.keys else ends
        found = [
            b'{"event":%b%b' % (shape.name, self._id),
            b',"uuid":',
            b',"properties":{' + members[0],
            *(b"," + each for each in members[1:-1]),
            *(ends if shape.keys else ()),
        ]
        if len(self._constants) >= _MOST_SHAPES:
            self._constants.clear()
        self._constants[shape] = [piece for constant in found for piece in (constant, b"")][:-1]
        return self._constants[shape]

    def _one_by_one(self, lines: Sequence[bytes]) -> _Written | None:
        """As `usual`, whatever shapes they have."""
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
            _uuids(parts.uuids),
        )

    def any(self, raw: bytes, edit: Edit) -> _Written | UnreadableLine:
        """
        Write one event, whatever its line looks like.

        Args:
            raw: The line.
            edit: What of its fields leaves otherwise, or not at all.
        """
        line = read(raw)
        if isinstance(line, UnreadableLine):
            return line
        put = {key(name): None if text is None else quoted(text) for name, text in edit.items()}
        event, shared, after = line.name, self._context, b""
        if line.kind is Kind.APPEND:
            own = _edited(line.fields, put | dict.fromkeys(self._keys))
        else:  # it is about the person, of whom there has to be a profile then
            shared = self._person_context
            own = b'"$set":{%b}' % _edited(line.fields, put)
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


def _uuids(quoted_uuids: Sequence[bytes]) -> list[str]:
    return b"".join(quoted_uuids)[1:-1].decode("ascii").split('""') if quoted_uuids else []


def _edited(fields: Mapping[bytes, bytes], put: Mapping[bytes, bytes | None]) -> bytes:
    return b",".join(
        name + written for name, value in fields.items() if (written := put.get(name, value)) is not None
    )


def _members(values: Mapping[str, str | float]) -> bytes:
    return b",".join(key(name) + _value(value) for name, value in values.items())


def _value(value: str | float) -> bytes:
    if isinstance(value, str):
        return quoted(value)
    # JSON has no word for NaN and infinities; `null` is what JavaScript makes of them.
    return b"null" if isinstance(value, float) and not math.isfinite(value) else json.dumps(value).encode()
