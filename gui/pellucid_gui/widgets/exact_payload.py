"""
What is shown of an own app's upload, and what may be claimed of the bytes: pure, from a record and its batch.

*Exactly these bytes* is said only where they were made again and their hash is the one that was sealed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import wire
from pellucid.state import State
from pellucid_gui.widgets.journey_words import moment_of

if TYPE_CHECKING:
    from pellucid.view.batches import BatchBody
    from pellucid.view.values import Record

_HASH_SHOWN: Final = 12
_WITHOUT_BATCH: Final = {
    State.QUEUED: "Would leave as these {size} bytes. No batch is sealed yet, so others may leave with them.",
    State.HELD: "Would leave as these {size} bytes, if you let it go.",
    State.WITHHELD: "Never leaves. It would have left as these {size} bytes.",
}
_UNKNOWN_BATCH: Final = "Made from the recorded line, {size} bytes; which batch it left in is not known."
_BROKEN_BATCH: Final = "Made from the recorded line, {size} bytes. A part of its batch was destroyed since, so the rest cannot be proved."


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


def exact_payload(record: Record, batch: BatchBody | None, *, whole: bool = False) -> ExactPayload:
    """
    Say what leaves, or left, for an event.

    Args:
        record: The event, of an app with the engine inside.
        batch: What it is sealed in, or left in.
        whole: Whether the whole batch is asked for.
    """
    state = record.row.state
    if state is State.PURGED:
        return ExactPayload(content=b"", heading="Destroyed", text="The bytes of this event are gone.")
    if state is State.LOST:
        return ExactPayload(
            content=b"", heading="Given up", text="The bytes of this event are gone: there was no more room."
        )
    if batch is not None and batch.is_whole:
        return _of_batch(state, batch, whole=whole)
    body = (
        wire.body(record.header, [record.raw], {0: record.edits} if record.edits else {})
        if record.header
        else None
    )
    if body is None or not body.is_sent:
        reason = body.omitted[0].reason if body is not None and body.omitted else "Its session has no header"
        return ExactPayload(content=b"", heading="Nothing to send", text=f"{reason}. Nothing of it leaves.")
    label = _WITHOUT_BATCH.get(state, _UNKNOWN_BATCH) if batch is None else _BROKEN_BATCH
    return ExactPayload(content=body.content, label=label.format(size=f"{len(body.content):,}"))


def _of_batch(state: State, batch: BatchBody, *, whole: bool) -> ExactPayload:
    span = batch.span
    if span is None and not whole:
        return ExactPayload(
            content=b"",
            heading="Nothing to send",
            text="This line is not in its batch: nothing of it leaves.",
        )
    content = batch.content if whole or span is None else batch.content[slice(*span)]
    size, others = f"{len(content):,}", batch.events - 1
    company = "" if not others else f", with {'1 other event' if others == 1 else f'{others:,} other events'}"
    when = _when(state, batch)
    if whole:
        said = f"Exactly these {size} bytes {when}{company}"
    else:
        within = f", within a body of {batch.body_bytes:,} bytes" if batch.body_bytes != len(content) else ""
        said = f"Exactly these {size} bytes {when}{within}{company}"
    which = "SHA-256" if whole else "SHA-256 of the body"
    return ExactPayload(
        content=content,
        label=f"{said}; {which} {batch.body_sha256[:_HASH_SHOWN]}…",
        tip=f"SHA-256 of the whole body, {batch.body_bytes:,} bytes: {batch.body_sha256}",
        span=span if whole else None,
    )


def _when(state: State, batch: BatchBody) -> str:
    at = "" if batch.outcome is None else moment_of(batch.outcome.at_ns)[1].partition(".")[0]
    match state:
        case State.SENT:
            return f"left at {at}"
        case State.REFUSED:
            return f"were refused at {at}"
        case State.UNCONFIRMED:
            return f"were on their way at {at}, and nobody knows whether they arrived"
        case _:
            pass
    if batch.outcome is not None:
        return "leave at the next try"
    if batch.due_ns is None:
        return "leave once you say so"
    return f"leave at {moment_of(batch.due_ns)[1].partition('.')[0]}"
