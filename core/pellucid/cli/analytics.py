"""`pellucid analytics`: Rerun's own verbs, done more carefully."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pellucid import processes
from pellucid.apps import session_files
from pellucid.cli import words
from pellucid.cli.analytics_clear import clear
from pellucid.cli.analytics_details import details
from pellucid.cli.options import Chosen, choosing, json_option, yes_option
from pellucid.cli.output import confirm, put, put_json, say, warn
from pellucid.config.reading import NotSetUp, SetUp, Unknown
from pellucid.errors import UsageError
from pellucid.ledger.session_lines import count_events

if TYPE_CHECKING:
    from pellucid.config.reading import ConfigState
    from pellucid.config.settings import Change


@click.group()
def analytics() -> None:
    """Read and change what a program may collect."""


analytics.add_command(clear)
analytics.add_command(details)


@analytics.command("config")
@choosing
@json_option
def config(*, chosen: Chosen, as_json: bool) -> None:
    """Show the config, where everything is, and what it means."""
    state = chosen.settings.read()
    if as_json:
        put_json(_state_json(chosen, state))
        return
    for line in _state_lines(chosen, state):
        put(line)


@analytics.command("enable")
@choosing
@json_option
@yes_option
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


@analytics.command("disable")
@choosing
@json_option
@yes_option
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
        put(f"{words.count(queued, 'event')} still wait in {folder}.")
        put(
            "A running program sends them within seconds. What is left goes out at the next start after collection"
        )
        put("is on again; `pellucid analytics clear` removes it.")


@analytics.command("email")
@click.argument("address", required=False)
@click.option("--remove", is_flag=True, help="Detach the address.")
@choosing
@json_option
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
    rows += [
        ["config", str(state.config_file)],
        ["data folder", f"{folder}{'' if folder.is_dir() else '  (not there yet)'}"],
        ["our copies", str(chosen.locations.ledger_root(chosen.app))],
        ["sent to", chosen.app.endpoint],
    ]
    notes = ["", "Note:", *words.bullets(state.warnings)] if state.warnings else []
    return [words.state_sentence(state, chosen.app.title), "", *words.table(rows), *notes]
