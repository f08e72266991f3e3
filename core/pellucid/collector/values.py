"""What the collector was sent, as values."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

import msgspec

MIB: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is refused for its size; the defaults are PostHog's, where it has one."""

    body_bytes: int = 20 * MIB
    """Of a request's body, as sent and as decompressed; more is answered with 413."""
    event_bytes: int = 1_000_000
    """Of one event's JSON; more is answered with 413, and all of the batch is refused."""
    head_bytes: int = 64 * 1024
    """Of a request line and its headers; more is answered with 431."""
    kept_bytes: int = 256 * MIB
    """Of all bodies in memory; then the oldest are let go (a file keeps them all)."""


class ReceivedEvent(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """
    Who and what one event of a batch is.

    Hundreds of thousands of them may be kept: Python's collector need not look at each again and again.
    """

    uuid: str | None
    """As sent; `None` if the sender leaves it to the server."""
    name: str
    distinct_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One request whose body came in as a whole."""

    path: str
    """With the query, as it stood in the request line."""
    headers: tuple[tuple[str, str], ...]
    """Names in lower case, in the order sent."""
    body: bytes
    """Decompressed, otherwise exactly as sent."""
    raw_sha256: str
    """Digest of the body exactly as sent, compressed or not, without the framing of chunks; hexadecimal."""
    raw_bytes: int
    """Length of the body as sent."""
    at_ns: int
    """When its last byte was read, in nanoseconds since 1970."""
    api_key: str | None
    """`None` if it could not be read."""
    events: tuple[ReceivedEvent, ...]
    """In the order sent; empty if the body could not be read."""
    status: int | None
    """What was answered; `None` if no answer was meant to be sent."""
    fault: str | None
    """The kind of fault that it was hit by."""
    is_recorded: bool
    """Whether the collector took the events, which is what `Collector.received` is about."""

    @property
    def sha256(self) -> str:
        """Digest of the decompressed body, hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()

    @property
    def uuids(self) -> tuple[str | None, ...]:
        """The events' uuids, in the order sent."""
        return tuple(event.uuid for event in self.events)

    def header(self, name: str) -> str | None:
        """Return the first header of that name, in whichever case."""
        name = name.lower()
        return next((value for each, value in self.headers if each == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much has come in since the start, or since what was received was last cleared."""

    requests: int = 0
    """With events in them, or meant to be; those that ended before their body was read are not among them."""
    recorded: int = 0
    """Requests whose events were taken."""
    events: int = 0
    """Events taken, repeats included."""
    body_bytes: int = 0
    """Of all bodies taken, decompressed."""
    let_go: int = 0
    """Requests that are no longer in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """How one request ended, of whichever kind; what a log has a line for."""

    method: str
    path: str
    events: int
    """That came in with it."""
    body_bytes: int
    """As sent."""
    status: int | None
    """What is answered; `None` if no answer was meant to be sent."""
    fault: str | None
    """The kind of fault that it was hit by."""
