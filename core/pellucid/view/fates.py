"""
What became of an event that a watched program took out of its queue, in one sentence that claims no more than is known.

From outside only the taking out is seen. Rerun posts what it takes out, and deletes it before the server has answered:
so whether it arrived is unknown, unless the program's own log told it to `pellucid run`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp
from pellucid.event import UnreadableLine
from pellucid.ledger.observed_session import ACCEPTED, FAILED
from pellucid.ledger.receipts import ReceiptKind
from pellucid.said import said, said_together
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.apps import KnownApp
    from pellucid.event import Event
    from pellucid.ledger.receipts import Receipt
    from pellucid.view.values import Record

_SELDOM: Final = frozenset({"deleted", "replaced", "found gone"})
"""Ways out of the queue that a person may have taken, too: `rerun reset`, or a file manager."""


class Answer(StrEnum):
    """What is known of the upload."""

    UNKNOWN = "unknown"
    """Nobody but the program saw the answer."""
    ACCEPTED = "accepted"
    """The program's own log said that the server took it."""
    FAILED = "failed"
    """… that it failed; it had deleted the event before, and does not try again."""
    NEVER_SENT = "never sent"
    """The program cannot read the line, and deletes such lines unsent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What became of a released event."""

    answer: Answer
    words: str
    """One sentence for a person, without a full stop."""
    tip: str = ""
    """More, for those who ask; full sentences."""


def fate_of(record: Record, app: KnownApp) -> Fate | None:
    """Say what became of an event; `None` where it did not leave in this way, and its state says all."""
    if record.row.state is not State.RELEASED or isinstance(app, EmbeddedApp):
        return None
    return _fate(record.receipts, record.event, app)


def release_parts(
    why: str, app: KnownApp, *, is_answered: bool = False, is_unsent: bool = False
) -> tuple[str, ...]:
    """
    Say what a single `released` receipt tells, as far as that goes without those that follow.

    Args:
        why: As in the receipt.
        app: Whose event it was.
        is_answered: Whether the program's own log told how the upload ended.
        is_unsent: Whether the program cannot read the line; see `is_refused`.

    Returns:
        Parts of one sentence, each without punctuation: how it left, what the program does then, what nobody can see.
    """
    if is_unsent:
        return (
            said("Taken out of the queue and deleted unsent"),
            said("{title} cannot read it", title=app.title),
        )
    unseen = (said("its answer is not visible"),) if app.endpoint and not is_answered else ()
    return (*_left(why, app), *unseen)


def failure_parts(title: str, *, is_gone: bool) -> tuple[str, ...]:
    """
    Say what it means that a watched program's upload failed; as `release_parts`.

    Args:
        title: What a person calls the program.
        is_gone: Whether the event has left the queue; else the next start may take it up once more.
    """
    if not is_gone:
        return said("Upload failed, as {title}'s own log told", title=title), said(
            "the event is still queued"
        )
    return (
        said("Lost by {title}", title=title),
        said("its own log told that the upload failed"),
        said("it deletes an event before the answer, and does not try again"),
    )


def released_words(app: KnownApp) -> str:
    """Say what `released` means for a program's events; one sentence without a full stop, that begins small."""
    sentence = "; ".join(release_parts("emptied", app))
    return sentence[:1].lower() + sentence[1:]


def is_refused(event: Event | UnreadableLine) -> bool:
    """Whether a watched program cannot read a line, and so deletes it unsent."""
    return isinstance(event, UnreadableLine) or event.refused


def answer_of(receipts: Sequence[Receipt]) -> Answer:
    """Return what the program's own log told of an upload; that it was accepted once counts for good."""
    outcomes = [receipt.text("outcome") for receipt in receipts if receipt.kind == ReceiptKind.ANSWERED]
    if ACCEPTED in outcomes:
        return Answer.ACCEPTED
    return Answer.FAILED if FAILED in outcomes else Answer.UNKNOWN


def _fate(receipts: Sequence[Receipt], event: Event | UnreadableLine, app: KnownApp) -> Fate:
    title, answer = app.title, answer_of(receipts)
    was_seen = any(receipt.posted_bytes is not None for receipt in receipts)
    if answer is Answer.UNKNOWN and not was_seen and is_refused(event):
        parts = release_parts("emptied", app, is_unsent=True)
        return Fate(answer=Answer.NEVER_SENT, words=said_together(parts, between="; "))
    releases = [receipt for receipt in receipts if receipt.kind == ReceiptKind.RELEASED]
    why = (releases[-1].text("why") or "") if releases else ""
    parts = release_parts("emptied" if was_seen else why, app, is_answered=answer is not Answer.UNKNOWN)
    if answer is Answer.ACCEPTED:
        taken = said("the server took it, as {title}'s own log told", title=title)
        return Fate(answer=answer, words=said_together((*parts, taken), between="; "))
    if answer is Answer.FAILED:
        reasons = [receipt.text("why") for receipt in receipts if receipt.kind == ReceiptKind.ANSWERED]
        return Fate(
            answer=answer,
            words=said(
                "Lost by {title}: it deleted the event, and the upload to {place} failed",
                title=title,
                place=app.endpoint or said("nowhere"),
            ),
            tip=_failed_tip(title, (reasons[-1] or "") if reasons else ""),
        )
    tip = said(
        "{title} deletes an event before the server has answered. With no network it is lost, and nothing but the log of "
        "{title} tells that: `pellucid run` reads it.",
        title=title,
    )
    return Fate(answer=answer, words=said_together(parts, between="; "), tip=tip if app.endpoint else "")


def _failed_tip(title: str, reason: str) -> str:
    if not reason:
        return said(
            "{title}'s own log told that the upload failed. By then {title} had deleted the event, and it does not "
            "try again.",
            title=title,
        )
    return said(
        "{title}'s own log told that the upload failed: {reason}. By then {title} had deleted the event, and it does "
        "not try again.",
        title=title,
        reason=reason,
    )


def _left(why: str, app: KnownApp) -> tuple[str, str]:
    """Say how it left, and where to."""
    title = app.title
    if not app.endpoint:
        return said("Taken out of the queue"), said("{title} only pretends to post it", title=title)
    habit = said("{title} posts what it takes out to {place}", title=title, place=app.endpoint)
    if why == "found gone":
        return said("Gone from the queue when we looked again"), habit
    if why in _SELDOM:
        return said("Taken out of the queue with its file"), habit
    return said("Taken out of the queue"), said(
        "{title} posted it to {place}", title=title, place=app.endpoint
    )
