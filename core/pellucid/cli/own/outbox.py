"""`pellucid outbox`: what has not left yet, and when it will."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from pellucid import rfc3339
from pellucid.cli import words
from pellucid.cli.options import choosing_before, json_option
from pellucid.cli.output import put, put_json
from pellucid.cli.own import field_verbs, outbox_verbs
from pellucid.cli.own import words as own_words
from pellucid.cli.own.app import chosen_own
from pellucid.cli.own.targets import WaitingThings
from pellucid.errors import UsageError
from pellucid.sending.schedule_file import SCHEDULE_NAME, ScheduleFile
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.cli.own.app import OwnApp
    from pellucid.embedding.waiting import WaitingBatch, WaitingEvent

_SESSION_DIGITS: Final = 8


@click.group("outbox", invoke_without_command=True)
@choosing_before
@click.option(
    "--request", "shows_request", is_flag=True, help="Print exactly the next request: headers and body."
)
@click.option(
    "--held", "shows_held", is_flag=True, help="Print what is held as the request that it would leave in."
)
@json_option
def outbox(*, shows_request: bool, shows_held: bool, as_json: bool) -> None:
    """
    List what an app with Pellucid inside has not sent yet: sealed batches, and events that wait.

    What leaves is exactly what can be seen before: `--request` prints the next request, and `show BATCH --payload`
    any batch, byte for byte. Of somebody else's program, `--request` prints what is known of it.
    """
    ctx = click.get_current_context()
    if ctx.invoked_subcommand is not None:
        if as_json:
            raise UsageError(f"Give --json behind {ctx.invoked_subcommand!r}, not before it")
        if shows_request or shows_held:
            raise UsageError(f"{ctx.invoked_subcommand!r} does not go with --request and --held")
        return
    if shows_request or shows_held:
        from pellucid.cli.own.outbox_request import show_request  # noqa: PLC0415 - the list does without

        show_request(held=shows_held, as_json=as_json)
        return
    own = chosen_own(None)
    things = WaitingThings(own.ledger)
    if as_json:
        put_json(_described(own, things))
        return
    for line in _lines(own, things):
        put(line)


for _verb in (
    outbox_verbs.send,
    outbox_verbs.hold,
    outbox_verbs.approve,
    outbox_verbs.withhold,
    field_verbs.drop_field,
    field_verbs.redact_field,
    field_verbs.hash_field,
    field_verbs.restore_field,
):
    outbox.add_command(_verb)


def _lines(own: OwnApp, things: WaitingThings) -> list[str]:
    now_ns = own.clock.now_ns()
    lines: list[str] = []
    decision = own.decision
    if pause := own_words.pause_text(own.choice, now_ns):
        lines += [f"Nothing leaves while it is paused, {pause}.", ""]
    elif not decision.may_send_anything:
        lines += [f"Nothing leaves: {own_words.mode_sentence(decision, own.title)}", ""]
    if wait := own_words.schedule_text(ScheduleFile(own.ledger.root / SCHEDULE_NAME).read(), now_ns):
        lines += [f"Sending waits: {wait}.", ""]
    for batch in things.batches:
        lines += [*_batch_lines(batch, things.in_batch(batch.batch.uuid), now_ns), ""]
    if things.batches:
        lines += [f"To see one byte for byte: {own.command('show BATCH --payload')}", ""]
    queued, held = things.of(State.QUEUED), things.of(State.HELD)
    if queued:
        lines += [f"Not sealed yet: {words.count(len(queued), 'event')}", *map(_event_line, queued), ""]
    if held:
        lines += [f"Held until you let them go: {words.count(len(held), 'event')}", *map(_event_line, held)]
        them = "it" if len(held) == 1 else "them"
        lines += [f"  To read {them}, and to let {them} go: {own.command('outbox approve all')}", ""]
    return lines[:-1] if lines and (things.events or things.batches) else [*lines, "Nothing waits."]


def _batch_lines(batch: WaitingBatch, events: list[WaitingEvent], now_ns: int) -> list[str]:
    sealed = batch.batch
    if sealed.is_unconfirmed:
        when = f"may have arrived ({words.count(sealed.attempts, 'try').replace('trys', 'tries')}), is tried again"
    elif sealed.attempts:
        when = "was tried and not accepted, is tried again"
    else:
        when = own_words.due_text(sealed.due_ns, now_ns)
    return [
        f"Batch {sealed.uuid}: {words.count(len(sealed.uuids), 'event')}, {words.size(sealed.body_bytes)}, {when}",
        f"  SHA-256 {sealed.body_sha256}",
        f"  to {batch.endpoint}, under {batch.distinct_id}",
        *map(_event_line, events),
    ]


def _event_line(event: WaitingEvent) -> str:
    address = f"{event.folder[:_SESSION_DIGITS]}:{event.line}".ljust(14)
    without = f"  without {', '.join(event.taken_out)}" if event.taken_out else ""
    changed = f"  with {', '.join(event.changed)} changed" if event.changed else ""
    name = event.name or "(unreadable line)"
    return f"  {address}  {words.local_time(event.time_ns)}  {name}{without}{changed}"


def _described(own: OwnApp, things: WaitingThings) -> dict[str, Any]:
    decision, now_ns = own.decision, own.clock.now_ns()
    return {
        "app": own.app.key,
        "state": own_words.mode_word(decision),
        "may_send": decision.may_send_anything and not own_words.pause_text(own.choice, now_ns),
        "rule": decision.rule,
        "next_upload": own_words.schedule_json(ScheduleFile(own.ledger.root / SCHEDULE_NAME).read(), now_ns),
        "batches": [_batch_json(batch, things.in_batch(batch.batch.uuid)) for batch in things.batches],
        "queued": [event_json(event) for event in things.of(State.QUEUED)],
        "held": [event_json(event) for event in things.of(State.HELD)],
    }


def _batch_json(batch: WaitingBatch, events: list[WaitingEvent]) -> dict[str, Any]:
    sealed = batch.batch
    return {
        "uuid": sealed.uuid,
        "session": batch.folder,
        "lines": [sealed.first, sealed.last],
        "sealed_at": rfc3339.form(batch.sealed_at_ns),
        "due": own_words.moment_json(sealed.due_ns),
        "body_bytes": sealed.body_bytes,
        "body_sha256": sealed.body_sha256,
        "tries": sealed.attempts,
        "may_have_arrived": sealed.is_unconfirmed,
        "endpoint": batch.endpoint,
        "distinct_id": batch.distinct_id,
        "events": [event_json(event) for event in events],
    }


def event_json(event: WaitingEvent) -> dict[str, Any]:
    """Describe a waiting event for `--json`."""
    return {
        "uuid": event.uuid or None,
        "session": event.folder,
        "line": event.line,
        "time": own_words.moment_json(event.time_ns),
        "name": event.name,
        "state": event.state.word,
        "taken_out": list(event.taken_out),
        "changed": dict(event.changed),
    }
