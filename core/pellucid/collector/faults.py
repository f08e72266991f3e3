"""
What can go wrong with a receiver, each as a value; the first five still speak HTTP, the rest break it.

    Fault
    ├── Answer       any status, with any Retry-After and text
    ├── Redirect     to this host or to another
    ├── RefuseEvent  400 for a batch with a certain event in it
    ├── TooLarge     413 above a number of bytes or events
    ├── Lie          200, and nothing was kept
    ├── Hang         no answer, ever
    ├── Reset        the connection is reset: before the body is read, half way through it, or after it
    ├── CutAnswer    the answer ends in the middle
    ├── Garbage      something that is not HTTP instead of an answer
    ├── Slow         a late answer, or one that drips      (goes along with any other)
    └── CloseAfter   a connection ends after so many answers (goes along with any other)
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final

from pellucid.errors import UsageError

_LEAST_STATUS: Final = 200
_MOST_STATUS: Final = 599
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


class Moment(StrEnum):
    """When a connection is reset."""

    BEFORE_BODY = "before-body"
    """As soon as the request's head was read."""
    MID_BODY = "mid-body"
    """With half of the body read (of a chunked one: with any of it)."""
    AFTER_BODY = "after-body"
    """Once the batch is recorded, in place of the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong with requests that bring events; the control paths are never hit."""

    name: ClassVar[str]
    """What it is called in JSON and on the command line."""

    times: int | None = None
    """It hits the first so many requests that it fits; `None` is all of them."""
    chance: float = 1.0
    """How probable it is that a request that it fits is hit; drawn with the collector's seed."""

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 1:
            raise UsageError(f"A fault cannot happen {self.times} times", "Give a number from 1, or none.")
        if not 0.0 < self.chance <= 1.0:
            raise UsageError(f"Not a probability: {self.chance}", "Give a number above 0, at most 1.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Fault):
    """Any status; the batch is recorded only if that is asked for."""

    name: ClassVar[str] = "answer"

    status: int = 503
    retry_after: str | None = None
    """The header's value, sent as it is: seconds, a date, or nonsense."""
    text: str | None = None
    """The answer's body; by default the status in words."""
    is_recorded: bool = False
    """The batch is kept all the same, as behind a gateway that lost patience."""

    def __post_init__(self) -> None:
        Fault.__post_init__(self)
        if not _LEAST_STATUS <= self.status <= _MOST_STATUS:
            raise UsageError(f"Not the status of an answer: {self.status}", "Give a number from 200 to 599.")
        _check_header(self.retry_after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect(Fault):
    """Go and ask there; nothing is recorded."""

    name: ClassVar[str] = "redirect"

    location: str = "/elsewhere/"
    """The header's value, sent as it is: a path on this host, or the address of another."""
    status: int = 307

    def __post_init__(self) -> None:
        Fault.__post_init__(self)
        if self.status not in _REDIRECTS:
            raise UsageError(
                f"Not the status of a redirect: {self.status}", "Give 301, 302, 303, 307 or 308."
            )
        _check_header(self.location)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseEvent(Fault):
    """A batch with such an event in it is refused as a whole with 400."""

    name: ClassVar[str] = "refuse"

    event: str | None = None
    """An event's name."""
    uuid: str | None = None
    """An event's uuid."""

    def __post_init__(self) -> None:
        Fault.__post_init__(self)
        if self.event is None and self.uuid is None:
            raise UsageError(
                "It is not said which event to refuse", "Give its name as `event`, or its `uuid`."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class TooLarge(Fault):
    """A batch above either measure is refused with 413."""

    name: ClassVar[str] = "too-large"

    body_bytes: int | None = None
    """As decompressed."""
    events: int | None = None

    def __post_init__(self) -> None:
        Fault.__post_init__(self)
        if self.body_bytes is None and self.events is None:
            raise UsageError("It is not said what is too large", "Give `body_bytes` or `events`.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lie(Fault):
    """The answer says 200, and nothing was recorded."""

    name: ClassVar[str] = "lie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hang(Fault):
    """The request is read and never answered; the connection stays open until the client or the collector ends it."""

    name: ClassVar[str] = "hang"

    is_recorded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reset(Fault):
    """The connection is reset (RST), without an answer."""

    name: ClassVar[str] = "reset"

    when: Moment = Moment.AFTER_BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class CutAnswer(Fault):
    """The batch is recorded; the answer announces more bytes than come before the connection is closed."""

    name: ClassVar[str] = "cut-answer"

    sent_bytes: int | None = None
    """How much of the answer is sent, its head included; by default all but the last byte."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Garbage(Fault):
    """The connection is closed after something that is not HTTP."""

    name: ClassVar[str] = "garbage"

    text: str = "\x15\x03\x01\x00\x02\x02\x16 220 not a web server\r\n"
    """What is sent instead, encoded as UTF-8."""
    is_recorded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slow(Fault):
    """The answer, whichever it is, comes late, or in drips."""

    name: ClassVar[str] = "slow"

    before_s: float = 0.0
    """How long nothing is sent, once the request is read (and recorded)."""
    drip_bytes: int | None = None
    """How many bytes are sent at a time; `None` is all at once."""
    drip_every_s: float = 0.05

    def __post_init__(self) -> None:
        Fault.__post_init__(self)
        if (
            self.before_s < 0
            or self.drip_every_s < 0
            or (self.drip_bytes is not None and self.drip_bytes < 1)
        ):
            raise UsageError("Not a pace that an answer can have", "Give seconds from 0, and bytes from 1.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseAfter(Fault):
    """A connection is closed, without a word in the answer, after it has had so many."""

    name: ClassVar[str] = "close-after"

    requests: int = 1

    def __post_init__(self) -> None:
        Fault.__post_init__(self)
        if self.requests < 1:
            raise UsageError(f"Not a number of requests: {self.requests}", "Give a number from 1.")


KINDS: Final[tuple[type[Fault], ...]] = (
    Answer,
    Redirect,
    RefuseEvent,
    TooLarge,
    Lie,
    Hang,
    Reset,
    CutAnswer,
    Garbage,
    Slow,
    CloseAfter,
)
"""All kinds, as they are listed to a person."""


def _check_header(value: str | None) -> None:
    if value is not None and (not value.isprintable() or not value.isascii()):
        raise UsageError(f"Not the value of a header: {value!r}", "Give printable ASCII, on one line.")
