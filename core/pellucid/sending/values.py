"""What the sending side is told, and what it tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.rules.ruling import Ruling
    from pellucid.wire import Edit, Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """When waiting events become a batch: as soon as one of these is reached."""

    count: int = 100
    """Events."""
    size_bytes: int = 1 << 20
    """Of the body."""
    age_s: float = 30.0
    """Of the oldest waiting event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """What an app's events may take on this machine, and for how long."""

    events: int = 100_000
    size_bytes: int = 256 << 20
    age_s: float = 365 * 86_400.0
    """Of events of which nothing is left to be done."""
    unanswered_events: int = 1_000
    """That wait for a person who was never asked, or never answered."""
    unanswered_age_s: float = 7 * 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """By which way requests leave; where they go, each session's own receipt says."""

    path: str = "/batch/"
    ca_file: Path | None = None
    proxy: str | None = field(default=None, repr=False)
    timeout_s: float = 30.0
    connect_timeout_s: float = 10.0

    def url(self, endpoint: str) -> str:
        """Return the address that bodies are posted to, below the one that a session's receipt names."""
        return endpoint.rstrip("/") + self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """What the consent allows at this moment."""

    may_send: bool
    """Whether anything may leave at all."""
    epoch: int
    """Lines of other epochs are not sent, but for those below and those that a person approved in this one."""
    kept_epochs: frozenset[int] = frozenset()
    """Closed by a new id, whose lines the person wanted to be sent nevertheless, under the old one."""
    review_s: float | None = 10.0
    """How long a sealed batch waits; `None`: until a person lets it go."""
    may_send_event: Callable[[str], bool] | None = None
    """Whether events of that name may leave; `None`: all may."""
    ruling: Ruling | None = None
    """What the person's rules make of what leaves; `None`: there are none."""
    want_hash: Callable[[], None] | None = None
    """
    Says that something is to leave as a hash, though no rule hashes: then it is looked for what hashes, and a later
    permission has it. `None`: there is nobody to look, or it was looked for.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Lines that are sealed: their body is settled to the byte."""

    uuid: str
    first: int
    """The number of its first line in the session."""
    last: int
    """Of its last line."""
    uuids: tuple[str, ...]
    """Of the events in it."""
    edits: Edits = field(default_factory=dict)
    """By line number: what leaves otherwise than it was recorded."""
    context_edit: Edit = field(default_factory=dict)
    """The same of what is in each event."""
    rules: str = ""
    """The fingerprint of the rules that it was sealed under; empty: of none."""
    body_sha256: str
    body_bytes: int
    due_ns: int | None
    """When it leaves, nanoseconds since 1970; `None`: when a person says so."""
    sealed_ns: int = 0
    """When it was sealed."""
    attempts: int = 0
    is_unconfirmed: bool = False
    """Whether it may have arrived: then only the same bytes may be sent again."""

    def overlaps(self, first: int, last: int) -> bool:
        """Whether it has a line between these two."""
        return self.first <= last and self.last >= first


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What was destroyed, in all sessions together."""

    lines: int = 0
    unconfirmed: int = 0
    """How many of them may have been received before."""
    troubles: tuple[str, ...] = ()
    """What could not be destroyed, one sentence each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """What may not stay, by the consent of now."""

    everything: bool
    """Collection is off: nothing that was not sent stays."""
    open_epochs: frozenset[int]
    """Queued lines of other epochs go, unless a person approved them in one of these."""
    is_off: Callable[[str], bool] | None = None
    """Whether events of that name are switched off; `None`: none are."""
