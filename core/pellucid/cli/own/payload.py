"""The exact bytes that leave, or left, for an event of an app with the engine inside."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from pellucid import wire
from pellucid.apps import EmbeddedApp
from pellucid.cli import words
from pellucid.cli.output import put_bytes, say, warn
from pellucid.cli.own import words as own_words
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Choice
from pellucid.embedding.waiting import SessionWaiting, place_of_batch
from pellucid.errors import NotFoundError, TelemetryError, UsageError
from pellucid.ledger.ledger import folder_of
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.upload_header import upload_header
from pellucid.state import State
from pellucid.view.batches import batch_of
from pellucid.view.rule_preview import FREE, HASH_MARK, preview, terms_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.cli.options import Chosen
    from pellucid.view.batches import BatchBody
    from pellucid.view.values import Record
    from pellucid.wire import Edit, PostHogHeader

_NEVER_SENT = (State.WITHHELD, State.PURGED, State.LOST)


def show_own_payload(chosen: Chosen, address: str, record: Record | None) -> None:
    """
    Print the body of the batch that an address names or is in; without a batch, what would leave now.

    Nothing else goes to standard output, not even a newline: its SHA-256 is the one in the receipt.

    Args:
        chosen: The app.
        address: Of an event, of a session (the beginning of its name will do), or the uuid of a batch.
        record: The event, if there is one of that address.

    Raises:
        NotFoundError: There is nothing of that address.
        UsageError: It is the beginning of several sessions' names.
        TelemetryError: Nothing is uploaded for it, or its bytes are no longer there.
    """
    if record is not None:
        folder, line = folder_of(record.row.session), record.line_number or 0
        batch = batch_of(chosen.ledger, folder, line)
        if batch is not None:
            _show_batch(chosen, batch)
        else:
            edit = SessionWaiting(chosen.ledger, folder).edit_of(line)
            _show_preview(chosen, record.header, [_Line(record.row.state, record.raw, edit)])
    elif (folders := _sessions(chosen, address)) and len(folders) == 1:
        _show_session(chosen, folders[0])
    elif folders:
        raise UsageError(f"{address!r} is the beginning of {len(folders)} sessions", "Give more of the name.")
    else:
        _show_batch(chosen, _named_batch(chosen, address))


class _Line(NamedTuple):
    """What a body is made of."""

    state: State
    raw: bytes
    edit: Edit


def _sessions(chosen: Chosen, address: str) -> list[str]:
    folders = [entry.folder for entry in chosen.ledger.sessions()]
    return (
        [address]
        if address in folders
        else [each for each in folders if address and each.startswith(address)]
    )


def _show_session(chosen: Chosen, folder: str) -> None:
    waiting = SessionWaiting(chosen.ledger, folder)
    free = [event for event in waiting.events() if event.batch is None]
    sealed = waiting.batches
    if len(sealed) == 1 and not free:
        _show_batch(chosen, _named_batch(chosen, sealed[0].batch.uuid))
        return
    for each in sealed:
        say(f"Already sealed: batch {each.batch.uuid}, {words.count(len(each.batch.uuids), 'event')}.")
    if not free:
        raise TelemetryError(
            f"Nothing of session {folder} waits to be sealed",
            "Name one of its batches, or an event that was sent.",
        )
    receipts = chosen.ledger.receipts(folder)
    header = upload_header(receipts[0]) if receipts else None
    _show_preview(chosen, header, [_Line(event.state, event.raw, event.edit) for event in free])


def _named_batch(chosen: Chosen, uuid: str) -> BatchBody:
    place = place_of_batch(chosen.ledger, uuid)
    found = None if place is None else batch_of(chosen.ledger, *place)
    if place is not None and (found is None or found.uuid != uuid):
        raise NotFoundError(
            f"The batch {uuid} is one no more",
            "A part of it was held, changed or destroyed, or it was cut in two.",
        )
    if found is None:
        raise NotFoundError(
            f"There is no event, session or batch {uuid!r}", "`pellucid events` lists events."
        )
    return found


def _show_batch(chosen: Chosen, batch: BatchBody) -> None:
    if not batch.is_whole:
        raise TelemetryError(
            f"The body of batch {batch.uuid} cannot be made again: a part of it was destroyed or damaged since",
            f"Its SHA-256 was {batch.body_sha256}.",
        )
    say(
        f"Batch {batch.uuid}: {words.count(batch.events, 'event')}, {words.count(batch.body_bytes, 'byte')}, "
        f"SHA-256 {batch.body_sha256}. {_outcome(chosen, batch)}"
    )
    _put_exactly(batch.content)


def _outcome(chosen: Chosen, batch: BatchBody) -> str:
    last = batch.outcome
    if last is None:
        due = own_words.due_text(batch.due_ns, chosen.clock.now_ns())
        return f"It goes to {chosen.app.endpoint}, byte for byte, and {due}."
    at = words.local_time(last.at_ns)[:19]
    status, why = last.details.get("status"), last.text("why") or ""
    match last.kind:
        case ReceiptKind.SENT:
            return f"Accepted by {chosen.app.endpoint} at {at}, with status {status}."
        case ReceiptKind.REFUSED:
            return f"Refused by {chosen.app.endpoint} at {at}, with status {status}."
        case ReceiptKind.FAILED:
            return f"Not accepted at {at} ({why}); the same bytes are tried again."
        case _:
            return (
                f"It may have arrived, {why or 'since no answer was seen'}; the same bytes are tried again."
            )


def _show_preview(chosen: Chosen, header: PostHogHeader | None, lines: Sequence[_Line]) -> None:
    never = next((line.state.word for line in lines if line.state in _NEVER_SENT), None)
    if never is not None or header is None:
        raise TelemetryError(
            f"Nothing is uploaded for this: the event is {never or 'of an unknown sender'}",
            "With --raw you see what was recorded.",
        )
    terms = FREE
    if isinstance(chosen.app, EmbeddedApp):
        choice = ConsentStore(chosen.app, clock=chosen.clock).read()
        terms = terms_of(chosen.app, analytics_id=choice.analytics_id if isinstance(choice, Choice) else "")
    if terms.trouble:
        raise TelemetryError(
            f"{terms.trouble}, so nothing is sent, and nobody can say what would be",
            "`pellucid rules` says how to correct it. With --raw you see what was recorded.",
        )
    found = preview(terms.ruling, header, [(line.raw, line.edit) for line in lines])
    if found.withheld:
        warn(f"A rule withholds {words.count(found.withheld, 'event')} of it.")
    body = wire.body(found.header, found.lines, found.edits)
    for omitted in body.omitted:
        warn(f"A line of it is never sent: {omitted.reason}.")
    if not body.is_sent:
        raise TelemetryError("Nothing is uploaded for this", "With --raw you see what was recorded.")
    if found.hashes_later:
        say(f"Where {HASH_MARK} stands a hash will leave: only the app has the secret for it.")
    which = "this event" if len(lines) == 1 else f"these {len(lines)} events"
    is_held = any(line.state is State.HELD for line in lines)
    when = "once you let it go" if is_held else "as soon as it is sealed"
    say(
        f"Not sealed yet. For {which} alone this would go to {chosen.app.endpoint}, {when}; others may join it."
    )
    _put_exactly(body.content)


def _put_exactly(content: bytes) -> None:
    put_bytes(content)
    if sys.stdout.isatty():
        sys.stdout.flush()
        say("")  # the next prompt begins on a line of its own
