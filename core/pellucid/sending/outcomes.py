"""What a server's answer means: the receipts for the batch, and when the next try may be. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid import rfc3339
from pellucid.ledger.receipt_log import Draft
from pellucid.ledger.receipts import Detail, ReceiptKind
from pellucid.transport import Accepted, Blocked, Rejected, RetryLater, Unanswered
from pellucid.transport.backoff import Schedule

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.sending.values import Batch
    from pellucid.transport import UploadResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What follows from an upload."""

    drafts: tuple[Draft, ...]
    """For the batch's lines."""
    schedule: Schedule
    """For all batches of the app."""
    must_split: bool = False
    """Whether the batch is to be sealed anew in two halves."""


def outcome_of(
    result: UploadResult,
    batch: Batch,
    *,
    schedule: Schedule,
    now_ns: int,
    random: Callable[[], float],
) -> Outcome:
    """
    Say what follows from the end of an upload.

    Args:
        result: How it ended.
        batch: What was sent.
        schedule: What held until then.
        now_ns: Now, nanoseconds since 1970.
        random: Gives numbers in [0, 1), for the jitter.
    """
    match result:
        case Accepted():
            return Outcome(drafts=(_sent(batch, result),), schedule=Schedule())
        case Rejected():
            return _rejected(batch, result, schedule)
        case RetryLater():
            later = schedule.failed(now_ns=now_ns, after_s=result.after_s, random=random)
            draft = _draft(
                ReceiptKind.FAILED,
                batch,
                status=result.status,
                why=result.why,
                answer=result.answer,
                next=rfc3339.form(later.next_at_ns),
            )
            return Outcome(drafts=(draft,), schedule=later)
        case Unanswered():
            later = schedule.failed(now_ns=now_ns, after_s=None, random=random)
            draft = _draft(ReceiptKind.UNANSWERED, batch, why=result.why, next=rfc3339.form(later.next_at_ns))
            return Outcome(drafts=(draft,), schedule=later)
        case Blocked():
            draft = _draft(
                ReceiptKind.FAILED,
                batch,
                status=result.status,
                why=result.why,
                answer=result.answer,
                next=None,
            )
            return Outcome(drafts=(draft,), schedule=schedule.blocked(result.why, now_ns=now_ns))


def _sent(batch: Batch, result: Accepted) -> Draft:
    return _draft(
        ReceiptKind.SENT,
        batch,
        status=result.status,
        answer=result.answer,
        latency_ms=round(result.latency_ms, 2),
        headers=dict(result.headers),
        tls_peer=result.tls_peer,
        body_sha256=batch.body_sha256,
    )


def _rejected(batch: Batch, result: Rejected, schedule: Schedule) -> Outcome:
    if batch.first == batch.last:
        draft = _draft(ReceiptKind.REFUSED, batch, status=result.status, answer=result.answer)
        return Outcome(drafts=(draft,), schedule=Schedule())
    why = "an event in it is refused" if result.reason == "bad" else "it is too large for the server"
    draft = _draft(
        ReceiptKind.FAILED,
        batch,
        status=result.status,
        why=f"{why}; it is sent in two halves",
        answer=result.answer,
        dissolved=True,
        next=None,
    )
    return Outcome(drafts=(draft,), schedule=schedule, must_split=True)


def _draft(kind: ReceiptKind, batch: Batch, **more: Detail) -> Draft:
    details: dict[str, Detail] = {"lines": [batch.first, batch.last], "batch": batch.uuid, **more}
    return Draft(kind=kind, details=details)
