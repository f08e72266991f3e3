"""
What is in a body: decompressed within bounds, and read as PostHog's capture service reads it.

A batch is taken or refused as a whole. Refusals use that service's sentences where it has one, and name the event.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias

import msgspec

from pellucid.collector.request_reader import Refusal
from pellucid.collector.values import ReceivedEvent

if TYPE_CHECKING:
    from pellucid.collector.request_reader import Head
    from pellucid.collector.values import Limits

_GZIP_MAGIC: Final = b"\x1f\x8b\x08"
_GZIP_WINDOW: Final = zlib.MAX_WBITS | 16
_PLAIN: Final = frozenset({"", "identity"})
_GZIP: Final = frozenset({"gzip", "x-gzip", "gzip-js"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What a body brought."""

    api_key: str
    events: tuple[ReceivedEvent, ...]


_Text: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]


# What these do not know is not read, and so not checked: then the longer way is taken.
class _UsualEvent(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    event: _Text
    distinct_id: _Text
    timestamp: str
    uuid: str | None = None
    properties: dict[str, Any] | None = None


class _UsualBatch(msgspec.Struct, forbid_unknown_fields=True):
    api_key: _Text
    batch: Annotated[list[_UsualEvent], msgspec.Meta(min_length=1)]


_read_usual: Final = msgspec.json.Decoder(_UsualBatch)
_read_any: Final = msgspec.json.Decoder()
_read_raw_list: Final = msgspec.json.Decoder(list[msgspec.Raw])
_read_raw_batch: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])


def decompressed(head: Head, raw: bytes, limits: Limits) -> bytes | Refusal:
    """
    Undo the compression that the headers, the query (`?compression=gzip`) or the body's first bytes tell of.

    Never takes more memory than the limit for bodies, however well the body was compressed.
    """
    named = (head.header("content-encoding") or "").strip().lower()
    query = dict(pair.partition("=")[::2] for pair in head.target.partition("?")[2].split("&"))
    if named in _PLAIN:
        named = query.get("compression", "")
    if named not in _PLAIN | _GZIP:
        return Refusal(status=415, text=f"failed to decode request: unsupported compression {named!r}")
    if named in _PLAIN and not raw.startswith(_GZIP_MAGIC):
        return raw
    reader = zlib.decompressobj(_GZIP_WINDOW)
    try:
        body = reader.decompress(raw, limits.body_bytes + 1)
    except zlib.error as error:
        return Refusal(status=400, text=f"failed to decode request: not gzip: {error}")
    if len(body) > limits.body_bytes:
        return Refusal(
            status=413, text=f"the request's body is larger than {limits.body_bytes} bytes once decompressed"
        )
    if not reader.eof or reader.unused_data:
        return Refusal(status=400, text="failed to decode request: gzip ends too early or too late")
    return body


def read_batch(body: bytes, limits: Limits) -> Batch | Refusal:
    """Read a batch `{"api_key", "batch": […]}`, a single event, or a list of them."""
    usual = _read_usual_batch(body) if len(body) <= limits.event_bytes else None
    if usual is not None:
        return usual
    if not body.strip():
        return Refusal(status=400, text="request missing data payload")
    try:
        envelope = _read_any.decode(body)
        sizes = _event_sizes(body, envelope) if len(body) > limits.event_bytes else ()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return Refusal(status=400, text=f"failed to parse request: {error}")
    events, key = envelope, None
    if isinstance(envelope, dict):
        key = _key(envelope)
        events = envelope.get("batch", [envelope])
    if not isinstance(events, list):
        return Refusal(status=400, text="failed to parse request: the batch is not a list")
    for position, size in enumerate(sizes):
        if size > limits.event_bytes:
            where = f"batch[{position}] has {size} bytes of {limits.event_bytes}"
            return Refusal(status=413, text=f"maximum event size exceeded: {where}")
    return _read_events(events, key)


def _read_usual_batch(body: bytes) -> Batch | None:
    """Read a batch as our engine writes it, in half of the time; `None`: look more closely."""
    try:
        found = _read_usual.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    if not found.api_key.strip():
        return None
    events = (
        ReceivedEvent(uuid=each.uuid or None, name=each.event, distinct_id=each.distinct_id)
        for each in found.batch
    )
    return Batch(api_key=found.api_key, events=tuple(events))


def _event_sizes(body: bytes, envelope: object) -> list[int]:
    """Return how many bytes each event's JSON has."""
    if isinstance(envelope, dict) and "batch" not in envelope:
        return [len(body)]
    raw = _read_raw_batch.decode(body)["batch"] if isinstance(envelope, dict) else body
    return [memoryview(each).nbytes for each in _read_raw_list.decode(raw)]


def _read_events(events: list[Any], key: str | None) -> Batch | Refusal:
    if not events:
        return Refusal(status=400, text="request holds no event")
    read = []
    for position, event in enumerate(events):
        received = _read_event(f"batch[{position}]", event)
        if isinstance(received, Refusal):
            return received
        key = key or _key(event)
        if key is None:
            return Refusal(status=401, text=f"event submitted without an api_key: batch[{position}]")
        read.append(received)
    return Batch(api_key=key or "", events=tuple(read))


def _read_event(where: str, event: object) -> ReceivedEvent | Refusal:
    if not isinstance(event, dict):
        return Refusal(status=400, text=f"failed to parse request: {where} is not an object")
    name = event.get("event")
    properties = event.get("properties") or {}
    distinct_id = event.get("distinct_id")
    uuid = event.get("uuid")
    if not isinstance(name, str) or not name:
        return Refusal(status=400, text=f"event submitted with an empty event name: {where}")
    if not isinstance(properties, dict):
        return Refusal(
            status=400, text=f"failed to parse request: {where} {name!r}: properties is not an object"
        )
    if distinct_id is None:
        distinct_id = properties.get("distinct_id")
    if distinct_id is None or distinct_id == "":
        return Refusal(status=400, text=f"event submitted without a distinct_id: {where} {name!r}")
    if not isinstance(distinct_id, str):
        distinct_id = msgspec.json.encode(distinct_id).decode()  # as PostHog: the number as a text
    if uuid is not None and not isinstance(uuid, str):
        return Refusal(status=400, text=f"failed to parse request: {where} {name!r}: uuid is not a text")
    return ReceivedEvent(uuid=uuid or None, name=name, distinct_id=distinct_id)


def _key(described: dict[str, Any]) -> str | None:
    properties = described.get("properties")
    for each in (
        described.get("api_key"),
        described.get("token"),
        properties.get("token") if isinstance(properties, dict) else None,
    ):
        if isinstance(each, str) and each.strip():
            return each
    return None
