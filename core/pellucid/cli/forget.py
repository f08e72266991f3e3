"""`pellucid forget`: destroy what Pellucid itself has kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from pellucid.apps import EmbeddedApp, WatchedApp, known_apps
from pellucid.cli import words
from pellucid.cli.options import Chosen, choosing, embedded_apps, json_option, yes_option
from pellucid.cli.output import confirm, put, put_json, say
from pellucid.errors import NotFoundError, UsageError
from pellucid.ledger.ledger import Ledger, folder_of
from pellucid.ledger.purge import ForgetApp, ForgetEvent, ForgetSession, Forgotten, forget

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.ledger.purge import ForgetTarget


@click.command("forget")
@click.argument("target", required=False, metavar="EVENT|SESSION|APP")
@click.option("--all", "everything", is_flag=True, help="All copies of all apps.")
@choosing
@json_option
@yes_option
def forget_command(
    *, chosen: Chosen, as_json: bool, yes: bool, target: str | None = None, everything: bool = False
) -> None:
    """
    Destroy what is kept of an event, a session, an app, or of all.

    EVENT is a uuid, or the beginning of a session's name and a line number: 01227f48:0. SESSION is a session's name or
    the beginning of it. What still waits in another program's own queue is not forgotten: `analytics clear` is for
    that. What an app with Pellucid inside has not sent yet is destroyed with it, and so never sent.
    """
    if (target is None) != everything:
        raise UsageError("Give either what to forget or --all", "For example: pellucid forget 01227f48:0")
    if target is None:
        outcome = _forget_all(chosen, yes=yes)
    else:
        chosen = _with_named_app(chosen, target)
        wanted = resolve_target(chosen, target)
        confirm(f"Destroy {_what(chosen)} {_named(wanted, chosen)} for good", yes=yes)
        outcome = _forget(chosen, wanted)
    if as_json:
        put_json(_described(outcome))
        return
    put(f"Forgotten: {words.count(outcome.lines, 'event')}.")
    if outcome.still_queued:
        put("Still in the program's own queue, and so not forgotten:")
        for line in words.bullets(f"{folder}:{line}" for folder, line in outcome.still_queued):
            put(line)
    say("On SSDs and copy-on-write disks old blocks may remain; Pellucid cannot reach those.")


def forget_app(chosen: Chosen) -> bool:
    """
    Forget all copies of the chosen app.

    Raises:
        LedgerError: Something could not be destroyed.
    """
    return bool(_forget(chosen, ForgetApp()).deleted)


def _forget(chosen: Chosen, target: ForgetTarget) -> Forgotten:
    return forget(
        chosen.ledger,
        target,
        data_dir=None if isinstance(chosen.app, EmbeddedApp) else chosen.data_dir(),
        column_cache=chosen.locations.column_cache(chosen.app),
    )


def _forget_all(chosen: Chosen, *, yes: bool) -> Forgotten:
    own = embedded_apps(chosen.locations)
    confirm("Destroy what is kept of all events of all apps for good", yes=yes)
    outcomes = [
        forget(
            Ledger(root=root, clock=chosen.clock),
            ForgetApp(),
            data_dir=chosen.data_dir() if root == chosen.ledger.root else None,
            column_cache=chosen.locations.cache / "columns" / root.name,
        )
        for root in _ledger_roots(chosen)
    ]
    outcomes += [
        forget(
            Ledger(root=chosen.locations.ledger_root(app), clock=chosen.clock),
            ForgetApp(),
            column_cache=chosen.locations.column_cache(app),
        )
        for app in own
    ]
    return Forgotten(
        lines=sum(each.lines for each in outcomes),
        deleted=tuple(folder for each in outcomes for folder in each.deleted),
        still_queued=tuple(place for each in outcomes for place in each.still_queued),
    )


def _ledger_roots(chosen: Chosen) -> list[Path]:
    apps = chosen.locations.data / "apps"
    return sorted(folder for folder in apps.iterdir() if folder.is_dir()) if apps.is_dir() else []


def _with_named_app(chosen: Chosen, target: str) -> Chosen:
    """Turn to the app that the target names, if it names another one than was chosen."""
    other = next((app for app in embedded_apps(chosen.locations) if app.key == target), None)
    if other is None or other.key == chosen.app.key:
        return chosen
    if chosen.app.key not in {app.key for app in known_apps()}:
        raise UsageError(f"Two apps are named, {chosen.app.key!r} and {target!r}", "Name one.")
    return replace(chosen, app=other)


def resolve_target(chosen: Chosen, target: str) -> ForgetTarget:
    """
    Return what of the chosen app's copies a person means.

    Raises:
        NotFoundError: There is no such event, session or app.
        UsageError: Several sessions begin so.
    """
    is_rerun = isinstance(chosen.app, WatchedApp) and target in {app.key for app in known_apps()}
    if is_rerun or target == chosen.app.key:
        return ForgetApp()
    session, colon, line = target.rpartition(":")
    if colon and line.isdecimal():
        return ForgetEvent(folder=_only_folder(chosen, session), line=int(line))
    if _folders(chosen, target):
        return ForgetSession(folder=_only_folder(chosen, target))
    return _resolve_uuid(chosen, target)


def _resolve_uuid(chosen: Chosen, target: str) -> ForgetEvent:
    from pellucid.cli.show import find_records  # noqa: PLC0415 - opens the whole index; a session's name does without

    record = find_records(chosen, target)[0]
    if record.line_number is None:
        raise NotFoundError(f"There is no copy of {target} yet", "It only waits in the program's own queue.")
    return ForgetEvent(folder=folder_of(record.row.session), line=record.line_number)


def _only_folder(chosen: Chosen, prefix: str) -> str:
    folders = _folders(chosen, prefix)
    if not folders:
        raise NotFoundError(
            f"There is no copy of a session {prefix!r}", "`pellucid events` lists what there is."
        )
    if len(folders) > 1:
        raise UsageError(f"{prefix!r} is the beginning of {len(folders)} sessions", "Give more of the name.")
    return folders[0]


def _folders(chosen: Chosen, prefix: str) -> list[str]:
    ledger = chosen.ledger
    names = {entry.folder: ledger.session_name(entry.folder) for entry in ledger.sessions()}
    exact = [folder for folder, name in names.items() if prefix in {name, folder}]
    return exact or [folder for folder, name in names.items() if prefix and name.startswith(prefix)]


def _what(chosen: Chosen) -> str:
    return "what is kept of" if isinstance(chosen.app, EmbeddedApp) else "Pellucid's own copies of"


def _named(target: ForgetTarget, chosen: Chosen) -> str:
    match target:
        case ForgetEvent(folder=folder, line=line):
            return f"line {line} of session {folder}"
        case ForgetSession(folder=folder):
            return f"session {folder}"
        case ForgetApp():
            return f"all events of {chosen.app.title}"


def _described(outcome: Forgotten) -> dict[str, Any]:
    return {
        "events": outcome.lines,
        "sessions_deleted": list(outcome.deleted),
        "still_queued": [{"session": folder, "line": line} for folder, line in outcome.still_queued],
    }
