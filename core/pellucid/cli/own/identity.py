"""`id`, `email`, `clear`: under which name events are recorded, and how to get rid of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from pellucid.cli import words
from pellucid.cli.options import json_option, yes_option
from pellucid.cli.output import asked, confirm, put, put_json, say
from pellucid.cli.own.app import for_own
from pellucid.cli.own.changing import change, tell
from pellucid.consent.values import Choice
from pellucid.embedding.email import attach, detach
from pellucid.errors import LedgerError, UsageError
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.cli.own.app import OwnApp
    from pellucid.embedding.settling import Settled

_WAITING = (State.QUEUED, State.UNCONFIRMED)


@click.command("id")
@click.argument("action", type=click.Choice(["new"]), metavar="new")
@click.option(
    "--keep-queued/--purge-queued",
    "keep",
    default=None,
    help="Whether what waits is sent nevertheless, under the id it was recorded with, or destroyed.",
)
@json_option
@yes_option
@for_own
def id_(*, own: OwnApp, action: str, keep: bool | None, as_json: bool, yes: bool) -> None:
    """Replace the id by a new random one; nothing links the two."""
    del action  # there is but one
    waiting = _waiting(own)
    if waiting and keep is None:
        raise UsageError(
            f"{words.count(waiting, 'event')} recorded under the present id still {'waits' if waiting == 1 else 'wait'} to be sent",
            "Give --keep-queued to send them nevertheless, under that id, or --purge-queued to destroy them.",
        )
    _say_what_a_new_id_means(own)
    if waiting:
        say(f"{words.count(waiting, 'event')}: {'sent under the old id' if keep else 'destroyed'}.")
    confirm("Go ahead", yes=yes)
    choice, settled = change(own, lambda: own.store.new_id(keep_queued=bool(keep)))
    tell(
        own,
        f"The new id is {choice.analytics_id}.",
        settled,
        as_json=as_json,
        analytics_id=choice.analytics_id,
        kept=waiting if keep else 0,
    )


@click.command("email")
@click.argument("address", required=False)
@click.option("--remove", is_flag=True, help="Detach the address.")
@json_option
@for_own
def email(*, own: OwnApp, address: str | None, remove: bool, as_json: bool) -> None:
    """Attach ADDRESS to the id, or detach it: what is sent under the id is then no longer anonymous."""
    if (address is None) != remove:
        raise UsageError(
            "Give either an address or --remove", f"For example: {own.verb('email me@example.com')}"
        )
    if address is None:
        _remove_email(own, as_json=as_json)
        return
    done = attach(own.app, address, store=own.store, consent=own.consent, ledger=own.ledger)
    if as_json:
        put_json({"app": own.app.key, "email": address, "recorded": done.is_new, "withdrawn": done.withdrawn})
    elif done.is_new:
        put(
            f"{address} is attached to the id. The event that tells it waits, as any other: {own.command('outbox')}"
        )
        say(
            f"Once it is sent to {own.app.endpoint}, there is a profile of you there, and all that was and will be "
            "sent under this id belongs to it."
        )
        say(f"Undo: {own.verb('email --remove')}")
    else:
        put(f"{address} was attached already.")


@click.command("clear")
@click.option(
    "--copies/--keep-copies",
    "copies",
    default=None,
    help="Also forget all that is kept of what was sent, or keep it; asks if neither.",
)
@json_option
@yes_option
@for_own
def clear(*, own: OwnApp, copies: bool | None, as_json: bool, yes: bool) -> None:
    """
    Replace the id by a new one and destroy what was not sent.

    The choice of off, local or on stays. With --yes, the record of what was sent is kept unless --copies is given.
    """
    _say_what_a_new_id_means(own)
    waiting = _waiting(own, held=True)
    say(f"What was not sent is destroyed: {words.count(waiting, 'event')}.")
    confirm("Go ahead", yes=yes)
    choice, settled = change(own, lambda: own.store.new_id(keep_queued=False))
    settled = _without_held(own, settled)
    forgotten = _forget(own, copies=copies, yes=yes)
    tell(
        own,
        f"The new id is {choice.analytics_id}; the choice stays.",
        settled,
        as_json=as_json,
        analytics_id=choice.analytics_id,
        copies_forgotten=forgotten,
    )
    if forgotten and not as_json:
        put(f"Of what was kept, {words.count(forgotten, 'event')} more were forgotten.")


def _remove_email(own: OwnApp, *, as_json: bool) -> None:
    done = detach(store=own.store, ledger=own.ledger)
    if as_json:
        put_json(
            {
                "app": own.app.key,
                "email": None,
                "was": done.address,
                "withdrawn": done.withdrawn,
                "told": done.told,
            }
        )
    elif done.address is None and not done.withdrawn:
        put("No e-mail address was attached.")
    else:
        put("The e-mail address is detached.")
        if done.withdrawn:
            put(f"{words.count(done.withdrawn, 'event')} that tells it had not been sent, and is destroyed.")
    if done.told:
        say(
            f"What was sent with an address stays linked to it at {own.app.endpoint}, and so does the present id."
        )
        say(f"For a new one that nothing links: {own.verb('id new')}")


def _say_what_a_new_id_means(own: OwnApp) -> None:
    choice = own.choice
    if not isinstance(choice, Choice):
        return
    if choice.analytics_id:
        say(f"The id {choice.analytics_id} is replaced by a new random one in {own.app.config_file}.")
        say("What was sent already stays linked to the old id.")
    if choice.email is not None:
        say(f"The e-mail address {choice.email} is not carried over: it would link the two.")


def _waiting(own: OwnApp, *, held: bool = False) -> int:
    from pellucid.embedding.standing import standing  # noqa: PLC0415 - only where it is told

    events = standing(own.ledger).events
    return sum(events.get(state, 0) for state in (*_WAITING, *([State.HELD] if held else [])))


def _without_held(own: OwnApp, settled: Settled) -> Settled:
    """Destroy what is held, too, and add that to what was done."""
    from pellucid.ledger.line_purge import purge_lines  # noqa: PLC0415 - only here

    destroyed, troubles = settled.destroyed, list(settled.troubles)
    for entry in own.ledger.sessions():
        try:
            destroyed += purge_lines(
                entry,
                lambda _known, states, count: states.ranges(State.HELD, count),
                why="cleared by a person",
                clock=own.clock,
            ).lines
        except LedgerError as error:  # one bad session must not keep the others
            troubles.append(error.title)
    return replace(settled, destroyed=destroyed, troubles=tuple(dict.fromkeys(troubles)))


def _forget(own: OwnApp, *, copies: bool | None, yes: bool) -> int:
    """Forget the record as a whole, if the person wants that; return how many events it had."""
    kept = len(own.ledger.sessions())
    if not kept or copies is False or (copies is None and yes):
        return 0
    if copies is None and not asked(f"Also forget what is kept of {words.count(kept, 'session')}"):
        return 0
    from pellucid.ledger.purge import ForgetApp, forget  # noqa: PLC0415 - only who wants that needs it

    return forget(own.ledger, ForgetApp(), column_cache=own.locations.column_cache(own.app)).lines
