"""
One upload as values: what is asked for, and each way it can end.

The one distinction that everything else rests on: after `Rejected`, `RetryLater` and `Blocked` the server surely did
not accept the body; after `Unanswered` nobody knows, and only a byte-identical repeat is allowed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

ANSWER_BYTES: Final = 4096
"""How much of an answer is kept; the rest is not even read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where an upload goes, and by which way."""

    url: str
    """`https://…`, or `http://` to loopback; see `address.read_address` for what is accepted."""
    ca_file: Path | None = None
    """The only authorities to trust, as PEM; without it, those of the system."""
    proxy: str | None = field(default=None, repr=False)
    """`http://[name:password@]host:port`. The environment is never asked; loopback is never proxied."""
    timeout_s: float = 30.0
    """For all of it: looking the name up, connecting, sending, and the last byte of the answer."""
    connect_timeout_s: float = 10.0
    """For its beginning: until the first byte of the request could be sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadRequest:
    """One body and where it goes."""

    endpoint: Endpoint
    body: bytes
    """Sent exactly as it is."""
    content_type: str = "application/json"
    meanwhile: Callable[[], None] | None = field(default=None, repr=False, compare=False)
    """Called when the body has left and its answer is still to come, at most once; keeps its own errors. A transport
    that cannot tell when that is need not call it."""
    if_slow: Callable[[], None] | None = field(default=None, repr=False, compare=False)
    """Called, after that and at most once, if the answer takes longer than a blink; as `meanwhile` in all else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The server answered 2xx."""

    status: int
    answer: str
    """The first 4 KiB, as text; bytes that are not UTF-8 are replaced."""
    latency_ms: float
    """From the first byte out to the last byte of the answer that was read."""
    headers: Mapping[str, str]
    """The request's, exactly as sent; there is no secret among them."""
    tls_peer: str | None
    """The name in the server's certificate that matched; `None` for plain http to loopback."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """The server will not take this body, however often it is sent."""

    status: int
    answer: str
    reason: Literal["bad", "too large"]
    """Whether something in it is wrong, or only its size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryLater:
    """It surely was not accepted, and may be another time."""

    status: int | None
    """`None`: there was no answer; not a byte of the body had left."""
    answer: str
    why: str
    """For a person, without a full stop."""
    after_s: float | None
    """What the server asked to wait, at most a day; `None` if it said nothing usable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """It may have been accepted: part of the body left, and no whole answer came."""

    why: str
    """For a person, without a full stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """It surely was not accepted, and will not be until a person changes something."""

    status: int | None
    """`None`: it was not even sent."""
    answer: str
    why: str
    """For a person, without a full stop."""


UploadResult: TypeAlias = Accepted | Rejected | RetryLater | Unanswered | Blocked
"""Each way an upload can end."""


class Transport(Protocol):
    """Delivers one body and says how it went; never raises for the network."""

    def send(self, request: UploadRequest) -> UploadResult:
        """Send once; blocks for at most the endpoint's `timeout_s`."""

    def abort(self) -> None:
        """End the request in flight, from any thread, and refuse the next ones until `resume`."""

    def resume(self) -> None:
        """Allow requests again."""

    def close(self) -> None:
        """Let go of what is held open; a later `send` opens it again."""
