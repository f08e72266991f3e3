"""`pellucid outbox --request`: exactly the next request, before it leaves."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from pellucid.cli.options import Chosen, choose_app, one_name
from pellucid.cli.output import put, put_bytes, put_json, say
from pellucid.cli.own import words as own_words
from pellucid.cli.own.app import OwnApp, chosen_own
from pellucid.clock import SystemClock
from pellucid.locations import Locations
from pellucid.view.next_words import claim_text, following_text, packing_text, wait_detail, wait_head
from pellucid.view.request_values import Claim

if TYPE_CHECKING:
    from pellucid.view.request_values import NextRequest, Outlook, RequestEvent


def show_request(*, held: bool, as_json: bool) -> None:
    """
    Print a request as it leaves: request line, headers, an empty line, and the body, byte for byte.

    Args:
        held: Whether what is held is meant, as it would leave.
        as_json: Whether one JSON document is printed instead, with where each event and field stands in the body.

    Raises:
        TelemetryError: There is no such app, or it cannot be read.
    """
    chosen = _chosen()
    outlook = _outlook(chosen)
    request = outlook.held if held else outlook.request
    now_ns = chosen.clock.now_ns()
    if as_json:
        put_json(_described(outlook, request, now_ns))
        return
    say(f"{wait_head(outlook.wait, now_ns=now_ns)}. {wait_detail(outlook.wait, now_ns=now_ns)}")
    if request is None:
        say("Nothing is held." if held else "There is no request.")
        return
    say(f"{claim_text(request)} {packing_text(request)} {following_text(request)}".rstrip())
    if request.trouble:
        say(f"{request.trouble}.")
    if request.claim is Claim.RECONSTRUCTED:
        say("Its other headers, and their order, are not known. Single events of it cannot be withheld.")
    put(request.head)
    put("")
    put_bytes(request.content)
    if sys.stdout.isatty():
        sys.stdout.flush()
        say("")  # the next prompt begins on a line of its own


def _chosen() -> Chosen:
    chosen = click.get_current_context().find_object(Chosen)
    name = one_name(None)
    if chosen is not None or name is None:
        own = chosen_own(None)
        return Chosen(app=own.app, locations=own.locations, clock=own.clock)
    locations = Locations.of_user()
    return Chosen(
        app=choose_app(name, None, None, locations=locations), locations=locations, clock=SystemClock()
    )


def _outlook(chosen: Chosen) -> Outlook:
    from pellucid.apps import WatchedApp  # noqa: PLC0415 - with what follows

    if isinstance(chosen.app, WatchedApp):
        from pellucid.view.watched_request import watched_outlook  # noqa: PLC0415 - only for such a program

        return watched_outlook(chosen.app, locations=chosen.locations, clock=chosen.clock)
    from pellucid.view.next_request import own_outlook  # noqa: PLC0415 - only for such an app
    from pellucid.view.own_status import OwnWatch  # noqa: PLC0415 - as above

    own = OwnApp.of(chosen)
    status = OwnWatch(own.app, ledger=own.ledger, store=own.store, clock=own.clock).look()
    # Here the environment is that of the person's shell, which an app started from it would have.
    return own_outlook(own.app, ledger=own.ledger, status=replace(status, decision=own.decision))


def _described(outlook: Outlook, request: NextRequest | None, now_ns: int) -> dict[str, Any]:
    wait = outlook.wait
    return {
        "waits_for": wait.why.name.lower().replace("_", " "),
        "leaves_by_itself": wait.leaves,
        "until": own_words.moment_json(wait.until_ns),
        "said": f"{wait_head(wait, now_ns=now_ns)}. {wait_detail(wait, now_ns=now_ns)}",
        "request": None if request is None else _request_json(request),
        "held": outlook.held_count,
        "withheld": [_event_json(event) for event in outlook.withheld],
    }


def _request_json(request: NextRequest) -> dict[str, Any]:
    return {
        "claim": request.claim.value,
        "method": request.method,
        "url": request.url,
        "headers": [list(header) for header in request.headers],
        "headers_are_known": request.are_headers_known,
        "body": request.content.decode("utf-8", "replace"),
        "body_bytes": len(request.content),
        "body_sha256": hashlib.sha256(request.content).hexdigest(),
        "compressed": None if request.claim is Claim.RECONSTRUCTED else False,
        "session": request.folder,
        "batch": request.batch or None,
        "distinct_id": request.distinct_id or None,
        "tries": request.attempts,
        "may_have_arrived": request.is_unconfirmed,
        "following": request.following,
        "waiting": request.waiting,
        "trouble": request.trouble or None,
        "events": [
            _event_json(event)
            | {
                "fields": [
                    {
                        "name": field.name,
                        "fate": field.fate.value,
                        "bytes": None if field.span is None else list(field.span),
                        "own": field.is_own,
                        "by_rule": field.is_ruled,
                    }
                    for field in request.fields_of(event)
                ]
            }
            for event in request.events
        ],
    }


def _event_json(event: RequestEvent) -> dict[str, Any]:
    return {
        "session": event.folder,
        "line": event.line,
        "time": own_words.moment_json(event.time_ns),
        "name": event.name,
        "state": event.state.word,
        "bytes": None if event.span is None else list(event.span),
        "changed": dict(event.edit),
        "why_not": event.why_not or None,
    }
