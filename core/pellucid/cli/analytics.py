"""`pellucid analytics`: what a program may collect. Rerun's own verbs, done more carefully, and more for our own apps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pellucid import processes
from pellucid.apps import session_files
from pellucid.cli import words
from pellucid.cli.analytics_clear import clear
from pellucid.cli.analytics_details import details
from pellucid.cli.both import for_both, with_chosen
from pellucid.cli.options import choosing_before, json_option, yes_option
from pellucid.cli.output import confirm, put, put_json, say, warn
from pellucid.cli.own import choice as own_choice
from pellucid.cli.own import config as own_config
from pellucid.cli.own import identity as own_identity
from pellucid.config.reading import NotSetUp, SetUp, Unknown
from pellucid.errors import UsageError
from pellucid.foreign_files import why_unlisted
from pellucid.ledger.session_lines import count_events

if TYPE_CHECKING:
    from pellucid.cli.options import Chosen
    from pellucid.config.reading import ConfigState
    from pellucid.config.settings import Change


@click.command("config")
@json_option
@with_chosen
def config(*, chosen: Chosen, as_json: bool) -> None:
    """Show the config, where everything is, and what it means."""
    state = chosen.settings.read()
    if as_json:
        put_json(_state_json(chosen, state))
        return
    for line in _state_lines(chosen, state):
        put(line)


@click.command("enable")
@json_option
@yes_option
@with_chosen
def enable(*, chosen: Chosen, as_json: bool, yes: bool) -> None:
    """Switch collection on, from the program's next start."""
    change = chosen.settings.set_enabled(True, replace_broken=_agreed(chosen, "on", yes=yes))
    _tell_change(chosen, change)
    if change.is_first:
        warn("Rerun sends nothing in its very first run; with this file made, its next run is not its first.")
    if as_json:
        put_json(_state_json(chosen, change.after))
    else:
        put(f"{chosen.app.title}: collection is on from its next start.")


@click.command("disable")
@json_option
@yes_option
@with_chosen
def disable(*, chosen: Chosen, as_json: bool, yes: bool) -> None:
    """Switch collection off, from the program's next start."""
    change = chosen.settings.set_enabled(False, replace_broken=_agreed(chosen, "off", yes=yes))
    _tell_change(chosen, change)
    folder = chosen.data_dir(change.after)
    programs = processes.running(chosen.app, folder)
    queued = sum(count_events(file) for file in session_files(folder))
    if as_json:
        running = [words.program_json(program) for program in programs]
        put_json(_state_json(chosen, change.after) | {"running": running, "queued_events": queued})
        return
    put(f"{chosen.app.title}: collection is off from its next start.")
    if programs:
        put("")
        put("These run already, have not noticed, and go on as before until they are restarted:")
        for line in words.bullets(map(words.program_line, programs)):
            put(line)
    if queued:
        put("")
        put(f"{words.count(queued, 'event')} still {'waits' if queued == 1 else 'wait'} in {folder}.")
        put(
            "A running program sends them within seconds. What is left goes out at the next start after collection"
        )
        put("is on again; `pellucid analytics clear` removes it.")


@click.command("email")
@click.argument("address", required=False)
@click.option("--remove", is_flag=True, help="Detach the address.")
@json_option
@with_chosen
def email(*, address: str | None, remove: bool, chosen: Chosen, as_json: bool) -> None:
    """Attach ADDRESS to the events, or detach it: each event is then no longer anonymous."""
    if (address is None) != remove:
        raise UsageError(
            "Give either an address or --remove", "For example: pellucid analytics email me@example.com"
        )
    change = chosen.settings.set_email(address)
    if as_json:
        put_json(_state_json(chosen, change.after))
    elif address is None:
        had = change.before.email if isinstance(change.before, SetUp) else None
        put("The e-mail address is detached from later events." if had else "No e-mail address was attached.")
    else:
        put(f"{address} is attached to what {chosen.app.title} sends from its next start on.")
        say(
            "This makes the events personal; Rerun means it for its own staff. Undo: pellucid analytics email --remove"
        )
    if remove:
        say("What was sent with the address stays linked to it.")


def _agreed(chosen: Chosen, wanted: str, *, yes: bool) -> bool:
    state = chosen.settings.read()
    if not isinstance(state, Unknown) or not state.replaceable:
        return False
    say(f"{state.reason}.")
    say(state.consequence)
    aside = chosen.locations.set_aside_dir(chosen.app)
    say(
        f"A fresh config with collection {wanted} and a new id can take its place now; the broken one is kept in {aside}."
    )
    confirm("Replace it", yes=yes)
    return True


def _tell_change(chosen: Chosen, change: Change) -> None:
    if change.set_aside is not None:
        say(f"The broken config is kept as {change.set_aside}.")
    elif change.is_first:
        say(f"{chosen.app.config_file} was made, with a random id.")
    for sentence in change.after.warnings:
        warn(sentence)


def _state_json(chosen: Chosen, state: ConfigState) -> dict[str, Any]:
    found: dict[str, Any] = {
        "app": chosen.app.key,
        "state": words.state_word(state),
        "meaning": words.state_sentence(state, chosen.app.title),
        "config_file": str(state.config_file),
        "data_dir": str(chosen.data_dir(state)),
        "copies": str(chosen.locations.ledger_root(chosen.app)),
        "endpoint": chosen.app.endpoint,
        "warnings": list(state.warnings),
    }
    match state:
        case SetUp():
            found |= {
                "analytics_enabled": state.enabled,
                "analytics_id": state.analytics_id,
                "metadata": dict(state.metadata),
                "email": state.email,
            }
        case Unknown():
            found |= {"reason": state.reason, "consequence": state.consequence}
        case NotSetUp():
            pass
    return found


def _state_lines(chosen: Chosen, state: ConfigState) -> list[str]:
    rows = [["state", words.state_word(state)]]
    if isinstance(state, SetUp):
        rows.append(["id", state.analytics_id])
        rows += [[f"metadata {key}", str(value)] for key, value in state.metadata.items()]
    folder = chosen.data_dir(state)
    trouble = why_unlisted(folder)
    rows += [
        ["config", str(state.config_file)],
        ["data folder", f"{folder}{'' if folder.exists() else '  (not there yet)'}"],
        ["our copies", str(chosen.locations.ledger_root(chosen.app))],
        ["sent to", chosen.app.endpoint],
    ]
    said = [*([trouble] if trouble else []), *state.warnings]
    notes = ["", "Note:", *words.bullets(said)] if said else []
    return [words.state_sentence(state, chosen.app.title), "", *words.table(rows), *notes]


@click.group()
@choosing_before
def analytics() -> None:
    """Read and change what a program may collect."""


for _verb in (
    for_both(
        "config",
        help="Show what is chosen, where everything is, and what it means.",
        watched=config,
        own=own_config.config,
    ),
    for_both(
        "enable",
        help="Switch collection on: for an app with Pellucid inside at once, for another from its next start.",
        watched=enable,
        own=own_choice.enable,
    ),
    for_both(
        "disable",
        help="Switch collection off: for an app with Pellucid inside at once, for another from its next start.",
        watched=disable,
        own=own_choice.disable,
    ),
    for_both(
        "email",
        help="Attach ADDRESS to the events, or detach it: what is sent is then no longer anonymous.",
        watched=email,
        own=own_identity.email,
    ),
    for_both(
        "clear",
        help=(
            "Give the program a new id and remove what it has queued; the choice of on or off stays.\n\nOf somebody "
            "else's program only files are removed that no running one owns. With --yes, what Pellucid has kept stays "
            "unless --copies is given."
        ),
        watched=clear,
        own=own_identity.clear,
    ),
    for_both(
        "details",
        help="Tell what is collected, where that goes, and what can and can't be known about it.",
        watched=details,
        own=own_config.details,
    ),
    *(
        for_both(str(each.name), help=str(each.help), own=each)
        for each in (
            own_choice.local,
            own_choice.class_,
            own_choice.pause,
            own_choice.resume,
            own_choice.review,
            own_config.accept,
            own_identity.id_,
        )
    ),
):
    analytics.add_command(_verb)
