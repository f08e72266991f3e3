"""
What a server's answer means: the receipts for the batch, and when the next try may be. Pure.

A batch that may have arrived once stays *unconfirmed* until a server takes it or refuses it: that a later try surely
failed says nothing of the earlier one.
"""

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


def announcement(batch: Batch, content: bytes | None) -> Draft:
    """
    Say what is written before a batch leaves, or instead.

    Args:
        batch: As it was sealed.
        content: Its body; `None` if it is not what was sealed, empty if something in it may no longer be sent.
    """
    if content is None:
        return _draft(ReceiptKind.WITHHELD, batch, why="its bytes are not those that were sealed")
    if not content:
        why = "a class of events in it may no longer be sent"
        return _draft(_kind_of_failure(batch), batch, why=why, dissolved=True, next=None)
    return _draft(ReceiptKind.ATTEMPT, batch, number=batch.attempts + 1)


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
        batch: What was sent, as it was before this try.
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
                _kind_of_failure(batch),
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
                _kind_of_failure(batch),
                batch,
                status=result.status,
                why=result.why,
                answer=result.answer,
                next=None,
            )
            return Outcome(drafts=(draft,), schedule=schedule.blocked(result.why, now_ns=now_ns))


def taken_back(batch: Batch) -> Draft:
    """Say of a batch that was announced, and then did not leave, that it surely was not sent."""
    return _draft(
        _kind_of_failure(batch), batch, status=None, why="it was not sent after all", answer="", next=None
    )


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
        was: dict[str, Detail] = {"was": "unconfirmed"} if batch.is_unconfirmed else {}
        draft = _draft(ReceiptKind.REFUSED, batch, status=result.status, answer=result.answer, **was)
        return Outcome(drafts=(draft,), schedule=Schedule())
    why = "an event in it is refused" if result.reason == "bad" else "it is too large for the server"
    draft = _draft(
        _kind_of_failure(batch),
        batch,
        status=result.status,
        why=f"{why}; it is sent in two halves",
        answer=result.answer,
        dissolved=True,
        next=None,
    )
    return Outcome(drafts=(draft,), schedule=schedule, must_split=True)


def _kind_of_failure(batch: Batch) -> ReceiptKind:
    return ReceiptKind.UNANSWERED if batch.is_unconfirmed else ReceiptKind.FAILED


def _draft(kind: ReceiptKind, batch: Batch, **more: Detail) -> Draft:
    details: dict[str, Detail] = {"lines": [batch.first, batch.last], "batch": batch.uuid, **more}
    return Draft(kind=kind, details=details)
