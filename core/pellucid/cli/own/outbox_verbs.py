"""`pellucid outbox send`, `hold`, `approve`, `withhold`: deciding about what has not left yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from pellucid.cli import words
from pellucid.cli.options import json_option, yes_option
from pellucid.cli.output import confirm, put, put_json, say, warn
from pellucid.cli.own.app import choosing_own
from pellucid.cli.own.targets import WaitingThings, spans
from pellucid.consent.values import Choice, Mode
from pellucid.embedding.standing import running
from pellucid.errors import CatalogueError, NotFoundError, UsageError
from pellucid.sending import verbs
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.cli.own.app import OwnApp
    from pellucid.embedding.waiting import WaitingEvent
    from pellucid.view.rule_preview import Terms
    from pellucid.view.trial_seal import Trial

_TARGETS: Final = "EVENT|BATCH|SESSION|all"
_targets = click.argument("targets", nargs=-1, required=True, metavar=_TARGETS)


@click.command("send")
@_targets
@choosing_own
@json_option
def send(*, own: OwnApp, targets: tuple[str, ...], as_json: bool) -> None:
    """
    Let sealed batches leave before their time, and let sending go on that had stopped.

    Whichever process of the app runs sends them; without one they leave at its next start.
    """
    things = WaitingThings(own.ledger)
    wanted = {event.batch for event in things.named(targets)}
    has_stopped = verbs.try_again(own.ledger)
    batches = [each for each in things.batches if each.batch.uuid in wanted]
    if not batches and not has_stopped:
        raise NotFoundError(
            "None of that is sealed yet, so there is nothing to let go",
            "Events are sealed while the app runs. Held ones are for: " + own.command("outbox approve"),
        )
    fresh = [each for each in batches if not each.batch.is_unconfirmed]
    for each in fresh:
        verbs.send_now(own.ledger, each.folder, each.batch.uuid)
    is_running = bool(running(own.ledger))
    if as_json:
        put_json(
            {
                "app": own.app.key,
                "batches": [each.batch.uuid for each in fresh],
                "sending_goes_on": has_stopped,
                "is_running": is_running,
            }
        )
        return
    if fresh:
        leaves = "leaves" if len(fresh) == 1 else "leave"
        when = "now" if is_running else f"when {own.title} is started next"
        put(f"{_batches(len(fresh))} {leaves} {when}.")
    if has_stopped:
        put("Sending had stopped; it is tried again.")
    if len(fresh) < len(batches):
        say(f"{_batches(len(batches) - len(fresh))} may have arrived already, and is tried again by itself.")


@click.command("hold")
@_targets
@choosing_own
@json_option
def hold(*, own: OwnApp, targets: tuple[str, ...], as_json: bool) -> None:
    """Keep events back until you let them go; a batch that has one of them is sealed anew without it."""
    events = WaitingThings(own.ledger).named(targets)
    count = sum(
        verbs.hold(own.ledger, folder, first, last)
        for folder, ranges in _changeable(events, (State.QUEUED,)).items()
        for first, last in ranges
    )
    if as_json:
        put_json({"app": own.app.key, "held": count})
    else:
        put(f"{words.count(count, 'event')} held. To let go: {own.command('outbox approve')}")


@click.command("approve")
@_targets
@choosing_own
@json_option
@yes_option
def approve(*, own: OwnApp, targets: tuple[str, ...], as_json: bool, yes: bool) -> None:
    """Let held events go, after showing what would leave for them."""
    from pellucid.view.approving import let_shown_go  # noqa: PLC0415 - only who approves needs it

    choice = own.choice
    chosen = choice.mode if isinstance(choice, Choice) else Mode.OFF
    if not isinstance(choice, Choice) or Mode.ON is not (
        own.consent.default if chosen is Mode.UNSET else chosen
    ):
        raise UsageError(
            f"{own.title} sends nothing at present ({own.decision.rule}), so nothing can be let go",
            f"What is let go now would be destroyed by the next change. First: {own.verb('enable')}",
        )
    events = [event for event in WaitingThings(own.ledger).named(targets) if event.state is State.HELD]
    if not events:
        raise NotFoundError("None of that is held", f"{own.command('outbox')} lists what is.")
    terms = _terms(own, choice)
    bodies = _trials(own, events, terms)
    _show(own, bodies)
    shown = {
        folder: dict(part for trial in each for part in trial.parts()) for folder, each in bodies.items()
    }
    total = sum(map(len, shown.values()))
    if not total:
        raise UsageError("Nothing of that can leave", "It stays held.")
    confirm(f"Send {words.count(total, 'event')} to {own.app.endpoint}", yes=yes)
    terms = _terms(own, choice)
    let_go = {
        folder: let_shown_go(own.ledger, folder, parts, epoch=choice.epoch, terms=terms)
        for folder, parts in shown.items()
        if parts
    }
    count = sum(let_go.values())
    if not count:
        raise UsageError("What would leave has changed meanwhile, so nothing was let go", "Look at it again.")
    for folder in (folder for folder, each in let_go.items() if not each):
        warn(
            f"What would leave of session {folder} has changed meanwhile, so it stays held. Look at it again."
        )
    if own.decision.is_lowered:
        warn(f"Another rule forbids it here: {own.decision.rule}.")
    if as_json:
        put_json({"app": own.app.key, "approved": count})
    else:
        leaves = "it leaves" if count == 1 else "they leave"
        put(f"{words.count(count, 'event')} let go: sealed next, and to be seen once more before {leaves}.")


@click.command("withhold")
@_targets
@choosing_own
@json_option
@yes_option
def withhold(*, own: OwnApp, targets: tuple[str, ...], as_json: bool, yes: bool) -> None:
    """Decide that events are never sent; they stay in the log, to be seen."""
    events = WaitingThings(own.ledger).named(targets)
    ranges = _changeable(events, (State.QUEUED, State.HELD))
    total = sum(last - first + 1 for each in ranges.values() for first, last in each)
    confirm(f"Never send {words.count(total, 'event')}", yes=yes)
    count = sum(
        verbs.withhold(own.ledger, folder, first, last)
        for folder, each in ranges.items()
        for first, last in each
    )
    if as_json:
        put_json({"app": own.app.key, "withheld": count})
    else:
        put(f"{words.count(count, 'event')} withheld.")
        say(f"To destroy what was recorded, too: {own.command('forget EVENT')}")


def _changeable(events: list[WaitingEvent], states: tuple[State, ...]) -> dict[str, list[tuple[int, int]]]:
    """Return the lines that can still be changed; what may have arrived is passed over where there are others."""
    found = spans(events, states)
    if not found and any(event.state is State.UNCONFIRMED for event in events):
        raise UsageError(
            "It may have arrived already: an upload was begun and never answered",
            "Switch collection off to give up asking.",
        )
    if not found:
        raise NotFoundError("None of that waits to be sent", "`outbox` lists what does.")
    return found


def _terms(own: OwnApp, choice: Choice) -> Terms:
    """Return how things leave now, once they are let go."""
    from pellucid.view.first_payload import terms_of_yes  # noqa: PLC0415 - only who approves needs it
    from pellucid.view.rule_preview import trouble_text  # noqa: PLC0415 - as above

    try:
        catalogue = own.catalogue()
    except CatalogueError:
        catalogue = None
    terms = terms_of_yes(own.app, choice=choice, catalogue=catalogue, ledger=own.ledger)
    if terms.trouble:
        raise UsageError(trouble_text(terms), f"{own.command('rules')} says how to correct it.")
    return terms


def _trials(own: OwnApp, events: list[WaitingEvent], terms: Terms) -> dict[str, list[Trial]]:
    """Return what would leave for held events now, body after body, by session."""
    from pellucid.view.trial_seal import session_of, trials  # noqa: PLC0415 - only who approves needs it

    found: dict[str, list[Trial]] = {}
    for folder, ranges in spans(events, (State.HELD,)).items():
        outbox = session_of(own.ledger, folder)
        if outbox.header is None:
            raise UsageError(f"Nobody knows what would leave for session {folder}", "It cannot be let go.")
        found[folder] = [trial for span in ranges for trial in trials(outbox, *span, terms)]
    return found


def _show(own: OwnApp, bodies: dict[str, list[Trial]]) -> None:
    """Show bodies before they are let go, and say why other events stay."""
    from msgspec import json as msgspec_json  # noqa: PLC0415 - only who approves needs it

    from pellucid.view.rule_preview import HASH_MARK  # noqa: PLC0415 - as above

    for folder, trial in ((folder, trial) for folder, each in bodies.items() for trial in each):
        if trial.body is None:
            say(f"Stays held: {', '.join(trial.names)}. {trial.why_not}.")
            continue
        say(f"Session {folder}, indented here and otherwise byte for byte:")
        for line in msgspec_json.format(trial.content, indent=2).decode("utf-8", "replace").splitlines():
            say(line)
        if trial.hashes_later:
            say(f"Where {HASH_MARK} stands a hash will leave: only {own.title} has the secret for it.")


def _batches(count: int) -> str:
    return "1 batch" if count == 1 else f"{count:,} batches"
