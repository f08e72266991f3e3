"""The next request of a program, as values: head, body, and what of the body a person can decide about."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from pellucid.event import Event, Foreign, decode, number_text
from pellucid.rules.ruling import is_by_hand
from pellucid.wire import HASHED, REDACTED
from pellucid.wire.spans import member_spans

if TYPE_CHECKING:
    from pellucid.state import State
    from pellucid.view.next_wait import Wait
    from pellucid.wire import Edit
    from pellucid.wire.spans import Span


class Claim(StrEnum):
    """What is true of a request's bytes."""

    SEALED = "sealed"
    """Settled: exactly these leave, unless a person changes something."""
    PREVIEW = "preview"
    """What would be sealed now; others may join until it is."""
    HELD = "held"
    """What would leave if a person let it go."""
    RECONSTRUCTED = "reconstructed"
    """Of somebody else's program: equal as JSON; the order of its keys and the cuts of its batches are unknown."""


class Fate(StrEnum):
    """What became of a field on its way out."""

    AS_RECORDED = "as recorded"
    REPLACED = "replaced"
    """A mark, or another text, stands in its place."""
    HASHED = "hashed"
    """Its keyed hash stands in its place, or will."""
    TAKEN_OUT = "taken out"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestField:
    """One member of an event in a body, or one that a person took out of it."""

    name: str
    fate: Fate
    value: str
    """As JSON: what leaves, or what would have."""
    span: Span | None
    """Where it stands in the body, name and value; `None`: nowhere."""
    is_own: bool
    """Whether it is a field of the event's own, which can be changed; else it stands in each event."""
    is_ruled: bool = False
    """Whether a rule of the person's makes it what it is."""
    has_hash: bool = True
    """Whether its value is of a kind that can be hashed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestEvent:
    """One event of a request, or one that is kept out of it."""

    folder: str
    """The session's."""
    line: int
    name: str
    """Empty if the line cannot be read."""
    time_ns: int | None
    """Nanoseconds since 1970; `None`: the line tells no time."""
    raw: bytes
    state: State
    span: Span | None
    """Where it stands in the body; `None`: it is not in it."""
    edit: Edit = field(default_factory=dict)
    """What leaves of it otherwise than it was recorded."""
    own_edit: Edit = field(default_factory=dict)
    """What of that a person changed in this event; the rest is what their rules say."""
    why_not: str = ""
    """Why nothing of it leaves; a sentence without a full stop."""

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from all others."""
        return self.folder, self.line

    @property
    def size_bytes(self) -> int:
        """How many bytes of the body are it."""
        return 0 if self.span is None else self.span[1] - self.span[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextRequest:
    """One request, before it leaves."""

    claim: Claim
    method: str
    url: str
    request_line: str
    headers: tuple[tuple[str, str], ...]
    """
    In the order in which they leave, as far as they are known.

    The version of the engine in `User-Agent` is that which the app's newest session was begun by; of one that was begun
    before sessions said so, that of whoever looks.
    """
    are_headers_known: bool = True
    """Whether these are all, in this order; of somebody else's program nobody knows that."""
    content: bytes
    """The body; empty if it can no longer be made."""
    events: tuple[RequestEvent, ...]
    """In the body's order; those of which nothing leaves among them."""
    folder: str = ""
    """The session's."""
    batch: str = ""
    """The sealed batch's UUID."""
    body_sha256: str = ""
    """In hex."""
    distinct_id: str = ""
    """Under which it leaves; empty if that is not known."""
    attempts: int = 0
    """How often it was tried."""
    is_unconfirmed: bool = False
    """Whether it may have arrived already: then it can no longer be changed."""
    shared: frozenset[str] = frozenset()
    """The names that stand in each event: a field of such a name gives way to them."""
    shared_edit: Edit = field(default_factory=dict)
    """What of that leaves otherwise, by the person's rules."""
    hashes_later: bool = False
    """Whether `rule_preview.HASH_MARK` stands where a hash will leave: only the app has the secret for that."""
    following: int = 0
    """How many batches, or files of somebody else's program, leave after it."""
    waiting: int = 0
    """How many events wait besides, in no batch yet."""
    trouble: str = ""
    """Why there is no body; a sentence without a full stop."""

    @property
    def head(self) -> str:
        """Request line and headers, one a line."""
        return "\n".join((self.request_line, *(f"{name}: {value}" for name, value in self.headers)))

    @property
    def can_be_changed(self) -> bool:
        """Whether single events and fields of it can still be kept back."""
        return self.claim is not Claim.RECONSTRUCTED and not self.is_unconfirmed

    def fields_of(self, event: RequestEvent) -> tuple[RequestField, ...]:
        """Return what an event says, in the body's order, and then what was taken out of it."""
        found: list[RequestField] = []
        own, foreign = _own_values(event)
        start = 0 if event.span is None else event.span[0]
        piece = b"" if event.span is None else self.content[slice(*event.span)]
        spans = member_spans(piece)
        inner = {path[:-1] for path in spans if len(path) > 1}
        for path, (begin, end) in spans.items():
            if path in inner:
                continue  # told by its members
            name = path[-1]
            is_own = len(path) > 1 and name in own and ("$set" in path or name not in self.shared)
            edit = event.edit if is_own else self.shared_edit if len(path) > 1 else {}
            is_changed = edit.get(name) is not None
            by_hand = event.own_edit if is_own else {}
            found.append(
                RequestField(
                    name=name,
                    fate=fate_of(name, edit, by_hand),
                    value=_value(piece[begin:end]),
                    span=(start + begin, start + end),
                    is_own=is_own,
                    is_ruled=is_changed and not is_by_hand(name, by_hand, edit),
                    has_hash=name not in foreign,
                )
            )
        found += [
            RequestField(
                name=name,
                fate=Fate.TAKEN_OUT,
                value=own.get(name, ""),
                span=None,
                is_own=is_own,
                is_ruled=not is_by_hand(name, event.own_edit if is_own else {}, edit),
                has_hash=name not in foreign,
            )
            for is_own, edit in ((True, event.edit), (False, self.shared_edit))
            for name, text in edit.items()
            if text is None and (name in own if is_own else name in self.shared)
        ]
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """A request that leaves after the next one."""

    wait: Wait
    request: NextRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What leaves a program next, and what is kept back."""

    wait: Wait
    """When it leaves, or why not."""
    request: NextRequest | None = None
    """`None`: there is nothing to send."""
    later: tuple[Later, ...] = ()
    """Those that leave after it, the first few."""
    held: NextRequest | None = None
    """The oldest events that wait until a person lets them go."""
    held_count: int = 0
    """How many there are of those in all."""
    withheld: tuple[RequestEvent, ...] = ()
    """What a person kept out of these sessions for good, and can still take back."""

    @property
    def upcoming(self) -> int:
        """How many requests can be looked at."""
        return len(self.later) + (self.request is not None)

    def at(self, place: int) -> Outlook:
        """Return it with another one as the request that is looked at; 0 is the next."""
        if not 0 < place <= len(self.later):
            return self
        later = self.later[place - 1]
        return replace(self, wait=later.wait, request=later.request)


def fate_of(name: str, edit: Edit, by_hand: Edit) -> Fate:
    """
    Say what became of a field that its event has; of a rule nothing but a mark or a hash comes.

    Args:
        name: The field's.
        edit: What of the event leaves otherwise than it was recorded.
        by_hand: What of that a person wanted in this event.
    """
    if name not in edit:
        return Fate.AS_RECORDED
    text = edit[name]
    if text is None:
        return Fate.TAKEN_OUT
    is_other_text = text != HASHED and by_hand.get(name) == text
    return Fate.REPLACED if text == REDACTED or is_other_text else Fate.HASHED


def _own_values(event: RequestEvent) -> tuple[dict[str, str], frozenset[str]]:
    """Return the fields of an event's own as they were recorded, in JSON; and those of a kind that has no hash."""
    found = decode(event.raw)
    if not isinstance(found, Event):
        return {}, frozenset()

    def text(value: object) -> str:
        if isinstance(value, Foreign):
            return value.text
        if isinstance(value, float):
            return number_text(value)
        return json.dumps(value, ensure_ascii=False)

    foreign = frozenset(name for name, value in found.props.items() if isinstance(value, Foreign))
    return {name: text(value) for name, value in found.props.items()}, foreign


def _value(member: bytes) -> str:
    """Return the value of a member, which begins with the quote of its name."""
    text = member.decode("utf-8", "replace")
    _, end = json.JSONDecoder().raw_decode(text)
    return text[end:].lstrip().removeprefix(":").lstrip()
