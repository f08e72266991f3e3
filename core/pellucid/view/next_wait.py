"""When the next request leaves, or why it does not; worked out as the uploader does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Mode
from pellucid.rfc3339 import NS_PER_S

if TYPE_CHECKING:
    from pellucid.consent.rules import Decision
    from pellucid.view.outbound import SealedBatch
    from pellucid.view.own_status import OwnStatus


class Why(Enum):
    """What the next request waits for."""

    NOTHING = auto()
    """Nothing waits to be sent."""
    HELD_ONLY = auto()
    """Nothing but what a person has to let go."""
    UNREADABLE = auto()
    """What the person chose cannot be read."""
    BAD_RULES = auto()
    """The person's rules cannot be read."""
    UNANSWERED = auto()
    LOCAL = auto()
    OFF = auto()
    PAUSED = auto()
    """Until a moment."""
    PAUSED_RUN = auto()
    """Until the program is started again."""
    STOPPED = auto()
    """Until somebody puts right what the server or the certificate said."""
    RETRY = auto()
    """A try failed; the next one is later."""
    OPEN = auto()
    """It is not sealed yet."""
    PERSON = auto()
    """A person wants to let each batch go by hand."""
    NOT_RUNNING = auto()
    """Only the app itself uploads, and no process of it is known to run."""
    REVIEW = auto()
    """So that it can be seen before."""
    DUE = auto()
    """For nothing more."""
    LIVE = auto()
    """Somebody else's program runs, and sends its queue by itself."""
    NEXT_START = auto()
    """What somebody else's program left behind goes at its next start."""
    KEPT_BACK = auto()
    """What it left behind is held for review."""
    SWITCHED_OFF = auto()
    """Somebody else's program is switched off, and leaves its queue where it is."""


_LEAVES: Final = frozenset(
    {Why.RETRY, Why.OPEN, Why.NOT_RUNNING, Why.REVIEW, Why.DUE, Why.LIVE, Why.NEXT_START}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Why the next request has not left yet."""

    why: Why
    title: str
    """What people call the program."""
    until_ns: int | None = None
    """When that ends by itself, nanoseconds since 1970; `None`: it does not, or nobody knows."""
    reason: str = ""
    """What decided, or what the server said; without a full stop."""
    failures: int = 0
    """In a row."""
    sealed_within_s: float = 0.0
    """How old the oldest event becomes at most before it is sealed, while the program runs."""

    def left_s(self, now_ns: int) -> float | None:
        """Return how many seconds are left, at least 0; `None` if there is no end."""
        return None if self.until_ns is None else max(self.until_ns - now_ns, 0) / NS_PER_S

    @property
    def leaves(self) -> bool:
        """Whether it leaves by itself unless somebody does something about it."""
        return self.why in _LEAVES


def own_wait(
    title: str,
    status: OwnStatus,
    *,
    now_ns: int,
    batch: SealedBatch | None,
    has_request: bool,
    bad_rules: str = "",
    sealed_within_s: float = 0.0,
) -> Wait:
    """
    Say what the next request of an app with the engine inside waits for.

    Args:
        title: What people call it.
        status: How things are with it.
        now_ns: Now, nanoseconds since 1970.
        batch: The one that leaves next; `None`: none is sealed that may leave.
        has_request: Whether there is anything that may leave, sealed or not.
        bad_rules: Why the person's rules cannot be read; empty: they can, or there are none.
        sealed_within_s: After so many seconds at most the app seals what waits.
    """
    decision, outbound = status.decision, status.outbound
    schedule = outbound.schedule
    if not decision.may_send_anything:
        return _forbidden(title, decision)
    if bad_rules:
        return Wait(why=Why.BAD_RULES, title=title, reason=bad_rules)
    if not has_request:
        return Wait(why=Why.HELD_ONLY if outbound.held else Why.NOTHING, title=title)
    if schedule.wait_s(now_ns) > 0:
        last = "" if outbound.failure is None else outbound.failure.why
        return Wait(
            why=Why.STOPPED if schedule.stopped else Why.RETRY,
            title=title,
            until_ns=schedule.next_at_ns,
            reason=schedule.stopped or last,
            failures=schedule.failures,
        )
    why = _allowed(batch, is_running=outbound.is_running, now_ns=now_ns)
    has_end = batch is not None and why in {Why.REVIEW, Why.NOT_RUNNING}
    return Wait(
        why=why,
        title=title,
        until_ns=batch.due_ns if batch is not None and has_end else None,
        sealed_within_s=sealed_within_s,
    )


def _forbidden(title: str, decision: Decision) -> Wait:
    if not decision.is_readable:
        why = Why.UNREADABLE
    elif decision.is_paused:
        why = Why.PAUSED_RUN if decision.paused_until_ns is None else Why.PAUSED
    else:
        why = {Mode.UNSET: Why.UNANSWERED, Mode.LOCAL: Why.LOCAL}.get(decision.mode, Why.OFF)
    return Wait(why=why, title=title, until_ns=decision.paused_until_ns, reason=decision.rule)


def _allowed(batch: SealedBatch | None, *, is_running: bool, now_ns: int) -> Why:
    if batch is None:
        return Why.OPEN
    is_tried = batch.attempts > 0 or batch.is_unconfirmed  # then its time of review is over
    if batch.due_ns is None and not is_tried:
        return Why.PERSON
    if not is_running:
        return Why.NOT_RUNNING
    return Why.DUE if is_tried or batch.due_ns is None or batch.due_ns <= now_ns else Why.REVIEW
