"""
What is shown of an own app's upload, and what may be claimed of the bytes: pure, from a record and how it leaves.

*Exactly these bytes* is said only where they were made again and their hash is the one that was sealed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import wire
from pellucid.said import said
from pellucid.state import State
from pellucid_gui.joining import joined
from pellucid_gui.translation import number_text, say, say_count, translated
from pellucid_gui.widgets.moment_words import clock_of

if TYPE_CHECKING:
    from pellucid.view.batches import BatchBody
    from pellucid.view.trial_seal import Trial
    from pellucid.view.values import Record

_HASH_SHOWN: Final = 12
_WITHOUT_BATCH: Final = {
    State.QUEUED: said(
        "Would leave as these {size} bytes. No batch is sealed yet, so others may leave with them."
    ),
    State.HELD: said("Would leave as these {size} bytes, if you let it go."),
    State.WITHHELD: said("Never leaves. It would have left as these {size} bytes."),
}
_WITH_HASHES: Final = {
    State.QUEUED: said(
        "Would leave like this, with a hash for each {mark}. No batch is sealed yet, so others may leave with it."
    ),
    State.HELD: said("Would leave like this if you let it go, with a hash for each {mark}."),
    State.WITHHELD: said("Never leaves. It would have left like this, with a hash for each {mark}."),
}
_UNKNOWN_BATCH: Final = said(
    "Made from the recorded line, {size} bytes; which batch it left in is not known."
)
_BROKEN_BATCH: Final = said(
    "Made from the recorded line, {size} bytes. A part of its batch was destroyed since, so the rest cannot "
    "be proved."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExactPayload:
    """Bytes, and what is true of them."""

    content: bytes
    """Empty: there is nothing to show."""
    label: str = ""
    """What is claimed of the bytes; a sentence."""
    tip: str = ""
    span: tuple[int, int] | None = None
    """Where the event stands in them that was asked for."""
    heading: str = ""
    """Why there is nothing."""
    text: str = ""
    """More of that."""


def exact_payload(
    record: Record, batch: BatchBody | None, *, trial: Trial | None = None, whole: bool = False
) -> ExactPayload:
    """
    Say what leaves, or left, for an event.

    Args:
        record: The event, of an app with the engine inside.
        batch: What it is sealed in, or left in.
        trial: What would become of it if it were sealed now, if it is in no batch and that is still to come.
        whole: Whether the whole batch is asked for.
    """
    state = record.row.state
    if state is State.PURGED:
        return ExactPayload(
            content=b"", heading=say("Destroyed"), text=say("The bytes of this event are gone.")
        )
    if state is State.LOST:
        return ExactPayload(
            content=b"",
            heading=say("Given up"),
            text=say("The bytes of this event are gone: there was no more room."),
        )
    if batch is not None and batch.is_whole:
        return _of_batch(state, batch, whole=whole)
    if trial is not None:
        return _of_trial(state, trial)
    body = (
        wire.body(record.header, [record.raw], {0: record.edit} if record.edit else {})
        if record.header
        else None
    )
    if body is None or not body.is_sent:
        reason = (
            translated(body.omitted[0].reason)
            if body is not None and body.omitted
            else say("Its session has no header")
        )
        return ExactPayload(
            content=b"",
            heading=say("Nothing to send"),
            text=say("{reason}. Nothing of it leaves.", reason=reason),
        )
    label = _WITHOUT_BATCH.get(state, _UNKNOWN_BATCH) if batch is None else _BROKEN_BATCH
    return ExactPayload(
        content=body.content, label=translated(label).format(size=number_text(len(body.content)))
    )


def _of_trial(state: State, trial: Trial) -> ExactPayload:
    if not trial.content:
        reason = translated(trial.why_not) or say("Its session has no header")
        return ExactPayload(
            content=b"", heading=say("Nothing of it leaves"), text=say("{message}.", message=reason)
        )
    if trial.hashes_later:
        from pellucid.view.rule_preview import HASH_MARK  # noqa: PLC0415 - only where rules hash

        label = translated(_WITH_HASHES.get(state, _WITH_HASHES[State.QUEUED])).format(mark=HASH_MARK)
    else:
        label = translated(_WITHOUT_BATCH.get(state, _UNKNOWN_BATCH)).format(
            size=number_text(len(trial.content))
        )
    return ExactPayload(content=trial.content, label=label)


def _of_batch(state: State, batch: BatchBody, *, whole: bool) -> ExactPayload:
    span = batch.span
    if span is None and not whole:
        return ExactPayload(
            content=b"",
            heading=say("Nothing to send"),
            text=say("This line is not in its batch: nothing of it leaves."),
        )
    content = batch.content if whole or span is None else batch.content[slice(*span)]
    size, others = number_text(len(content)), batch.events - 1
    claim = [say("Exactly these {size} bytes {when}", size=size, when=_when(state, batch))]
    if not whole and batch.body_bytes != len(content):
        claim.append(say("within a body of {size:,} bytes", size=batch.body_bytes))
    if others:
        claim.append(say_count("with 1 other event", "with {n:,} other events", others))
    which = "SHA-256" if whole else say("SHA-256 of the body")
    return ExactPayload(
        content=content,
        label=say(
            "{claim}; {which} {hash}…",
            claim=joined(claim),
            which=which,
            hash=batch.body_sha256[:_HASH_SHOWN],
        ),
        tip=say(
            "SHA-256 of the whole body, {size:,} bytes: {sha256}",
            size=batch.body_bytes,
            sha256=batch.body_sha256,
        ),
        span=span if whole else None,
    )


def _when(state: State, batch: BatchBody) -> str:
    at = "" if batch.outcome is None else clock_of(batch.outcome.at_ns)
    match state:
        case State.SENT:
            return say("left at {at}", at=at)
        case State.REFUSED:
            return say("were refused at {at}", at=at)
        case State.UNCONFIRMED:
            return say("were on their way at {at}, and nobody knows whether they arrived", at=at)
        case _:
            pass
    if batch.outcome is not None:
        return say("leave at the next try")
    if batch.due_ns is None:
        return say("leave once you say so")
    return say("leave at {at}", at=clock_of(batch.due_ns))
