"""`pellucid outbox drop-field`, `redact-field`, `hash-field`, `restore-field`: what single fields of an event leave as."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from pellucid.cli.options import json_option
from pellucid.cli.output import put, put_json, say
from pellucid.cli.own.app import choosing_own
from pellucid.cli.own.targets import WaitingThings
from pellucid.errors import NotFoundError, UsageError
from pellucid.event import Event, Foreign
from pellucid.sending import verbs
from pellucid.wire import HASHED, REDACTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pellucid.cli.own.app import OwnApp
    from pellucid.embedding.waiting import WaitingEvent
    from pellucid.wire import Edit

F = TypeVar("F", bound="Callable[..., Any]")


def _on_fields(command: F) -> F:
    """Let a command name an event and fields of it, in an app with the engine inside."""
    named = click.argument("fields", nargs=-1, required=True, metavar="FIELD…")(
        choosing_own(json_option(command))
    )
    return click.argument("target", metavar="EVENT")(named)


@click.command("drop-field")
@_on_fields
def drop_field(*, own: OwnApp, target: str, fields: tuple[str, ...], as_json: bool) -> None:
    """Take fields out of what an event says on its way out; the log keeps what was recorded."""
    event = _event(own, target, fields)
    _change(own, event, dict.fromkeys(fields), as_json=as_json)


@click.command("redact-field")
@_on_fields
def redact_field(*, own: OwnApp, target: str, fields: tuple[str, ...], as_json: bool) -> None:
    """Let a mark leave in the place of what fields say; the log keeps what was recorded."""
    event = _event(own, target, fields)
    _change(own, event, dict.fromkeys(fields, REDACTED), as_json=as_json)


@click.command("hash-field")
@_on_fields
def hash_field(*, own: OwnApp, target: str, fields: tuple[str, ...], as_json: bool) -> None:
    """
    Let a keyed hash leave in the place of what fields say; the log keeps what was recorded.

    Only the app has the secret for it. Where it has none, a mark leaves instead, as with redact-field.
    """
    event = _event(own, target, fields)
    props = event.content.props if isinstance(event.content, Event) else {}
    unfit = [name for name in fields if isinstance(props[name], Foreign)]
    if unfit:
        raise UsageError(
            f"{unfit[0]!r} is of a kind that has no hash", f"{own.command('outbox redact-field')} takes any."
        )
    if event.distinct_id != own.decision.analytics_id:
        raise UsageError(
            "It was recorded under another id: a hash would link that to the one of now",
            f"{own.command('outbox redact-field')} links nothing.",
        )
    _change(own, event, dict.fromkeys(fields, HASHED), as_json=as_json)


@click.command("restore-field")
@_on_fields
def restore_field(*, own: OwnApp, target: str, fields: tuple[str, ...], as_json: bool) -> None:
    """Let fields leave as they were recorded again, as far as the rules let them."""
    event = _event(own, target, fields)
    back = verbs.restore_fields(own.ledger, event.folder, event.line, fields)
    if not back:
        raise NotFoundError(
            f"Nothing was changed of {' and '.join(fields)}",
            f"What a rule changes, the rule decides: {own.command('rules')}",
        )
    _tell(own, event, {name: text for name, text in event.edit.items() if name not in back}, as_json=as_json)


def _event(own: OwnApp, target: str, fields: Iterable[str]) -> WaitingEvent:
    """Return the one event that is named, if it has all the fields."""
    (event, *others) = WaitingThings(own.ledger).named([target])
    if others:
        raise UsageError(f"{target!r} names {len(others) + 1} events", "Name one: 01227f48:0, or its uuid.")
    there = event.content.props if isinstance(event.content, Event) else {}
    missing = [name for name in fields if name not in there]
    if missing:
        raise NotFoundError(
            f"{event.name or 'The event'} has no field {missing[0]!r}",
            f"It has: {', '.join(there) or 'none'}. What is attached to each event cannot be changed in one.",
        )
    return event


def _change(own: OwnApp, event: WaitingEvent, edit: Edit, *, as_json: bool) -> None:
    verbs.edit_fields(own.ledger, event.folder, event.line, edit)
    _tell(own, event, {**event.edit, **edit}, as_json=as_json)


def _tell(own: OwnApp, event: WaitingEvent, edit: Edit, *, as_json: bool) -> None:
    """Say how an event leaves now; of all that was changed of it, not only of the last thing."""
    taken_out = [name for name, text in edit.items() if text is None]
    hashed = [name for name, text in edit.items() if text == HASHED]
    redacted = [name for name in edit if name not in {*taken_out, *hashed}]
    if as_json:
        uuid = event.uuid or None
        put_json(
            {"app": own.app.key, "uuid": uuid, "taken_out": taken_out, "redacted": redacted, "hashed": hashed}
        )
        return
    parts = [
        f"without {', '.join(taken_out)}" if taken_out else "",
        f"with {', '.join(redacted)} redacted" if redacted else "",
        f"with {', '.join(hashed)} hashed" if hashed else "",
    ]
    put(f"{event.name} leaves {' and '.join(filter(None, parts)) or 'as it was recorded'}.")
    say(f"To see what is left: {own.command(f'show {event.folder}:{event.line} --payload')}")
