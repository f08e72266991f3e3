"""`pellucid status` and `pellucid apps`: where everything is and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pellucid import processes
from pellucid.apps import EmbeddedApp, known_apps, session_files
from pellucid.cli import words
from pellucid.cli.loss_rows import read_remarks
from pellucid.cli.options import Chosen, choosing, embedded_apps, json_option
from pellucid.cli.output import put, put_json
from pellucid.clock import SystemClock
from pellucid.config.reading import SetUp, data_dir, read_config
from pellucid.foreign_files import why_unlisted
from pellucid.ledger.session_lines import count_events
from pellucid.locations import Locations
from pellucid.witness.losses import LossReader

if TYPE_CHECKING:
    from pellucid.config.reading import ConfigState


@click.command()
@choosing
@json_option
def status(*, chosen: Chosen, as_json: bool) -> None:
    """Say whether collection is on and who decided that, what waits to be sent, and who is at work."""
    if isinstance(chosen.app, EmbeddedApp):
        from pellucid.cli.own.app import OwnApp  # noqa: PLC0415 - only apps with the engine inside need it
        from pellucid.cli.own.status import status_json, status_lines  # noqa: PLC0415 - as above

        own = OwnApp.of(chosen)
        if as_json:
            put_json(status_json(own))
            return
        for line in status_lines(own):
            put(line)
        return
    found = _look(chosen, chosen.settings.read())
    if as_json:
        put_json(found)
    else:
        for line in _lines(chosen, found):
            put(line)


@click.command()
@json_option
def apps(*, as_json: bool) -> None:
    """List the programs that Pellucid knows, and how each of them stands."""
    rows: list[dict[str, Any]] = []
    for app in known_apps():
        state = read_config(app)
        rows.append(
            {
                "key": app.key,
                "title": app.title,
                "kind": "watched",
                "state": words.state_word(state),
                "config_file": str(app.config_file),
                "data_dir": str(data_dir(app, state)),
            }
        )
    locations = Locations.of_user()
    rows += [_own_row(app, locations) for app in embedded_apps(locations)]
    if as_json:
        put_json(rows)
        return
    for line in words.table(
        [[row["key"], row["state"], row["config_file"], row["data_dir"]] for row in rows]
    ):
        put(line)


def _own_row(app: EmbeddedApp, locations: Locations) -> dict[str, Any]:
    from pellucid.cli.own.app import OwnApp  # noqa: PLC0415 - only where there is such an app
    from pellucid.cli.own.words import mode_word  # noqa: PLC0415 - as above

    own = OwnApp.of(Chosen(app=app, locations=locations, clock=SystemClock()))
    return {
        "key": app.key,
        "title": app.title,
        "kind": "embedded",
        "state": mode_word(own.decision),
        "config_file": str(app.config_file),
        "data_dir": str(app.default_data_dir),
    }


def _look(chosen: Chosen, state: ConfigState) -> dict[str, Any]:
    folder = chosen.data_dir(state)
    trouble = why_unlisted(folder)
    queues = [(file, count_events(file)) for file in session_files(folder)]
    queues = [(file, events) for file, events in queues if events]
    witness = chosen.ledger.witness()
    reader = LossReader(ledger=chosen.ledger, title=chosen.app.title)
    sessions = [file.name.removesuffix(".json") for file, _ in queues]
    first = {session: said for session in sessions if (said := read_remarks(reader, session).first_session)}
    return {
        "app": chosen.app.key,
        "title": chosen.app.title,
        "state": words.state_word(state),
        "meaning": words.state_sentence(state, chosen.app.title),
        "analytics_id": state.analytics_id if isinstance(state, SetUp) else None,
        "email": state.email if isinstance(state, SetUp) else None,
        "config_file": str(chosen.app.config_file),
        "data_dir": str(folder),
        "data_dir_exists": folder.exists(),
        "data_dir_trouble": trouble or None,
        "endpoint": chosen.app.endpoint,
        "queued": None
        if trouble
        else {"events": sum(events for _, events in queues), "sessions": len(queues)},
        "first_sessions": first,
        "copies": {"folder": str(chosen.ledger.root), "sessions": len(chosen.ledger.sessions())},
        "witness": None
        if witness is None
        else {
            "pid": witness.pid,
            "since_ns": witness.since_ns,
            "backend": witness.backend,
            "data_dir": str(witness.data_dir),
        },
        "running": [words.program_json(program) for program in processes.running(chosen.app, folder)],
        "warnings": list(state.warnings),
    }


def _lines(chosen: Chosen, found: dict[str, Any]) -> list[str]:
    queued, copies, witness = found["queued"], found["copies"], found["witness"]
    missing = "" if found["data_dir_exists"] else "  (not there yet)"
    trouble = [found["data_dir_trouble"]] if found["data_dir_trouble"] else []
    rows = [
        ["state", found["state"]],
        ["id", found["analytics_id"] or "—"],
        *([["e-mail", found["email"]]] if found["email"] else []),
        ["config", found["config_file"]],
        ["data folder", found["data_dir"] + missing],
        [
            "queued",
            "not known"
            if queued is None
            else f"{words.count(queued['events'], 'event')} in {words.count(queued['sessions'], 'session')}",
        ],
        ["copies", f"{words.count(copies['sessions'], 'session')} in {copies['folder']}"],
        ["witness", _witness_text(witness)],
    ]
    programs = processes.running(chosen.app, chosen.data_dir()) if found["running"] else []
    notes = [
        *trouble,
        *found["warnings"],
        *(f"{session}: {said}" for session, said in found["first_sessions"].items()),
    ]
    return [
        found["meaning"],
        "",
        *words.table(rows),
        *(["", "Running now:", *words.bullets(map(words.program_line, programs))] if programs else []),
        *(["", "Note:", *words.bullets(notes)] if notes else []),
    ]


def _witness_text(witness: dict[str, Any] | None) -> str:
    if witness is None:
        return "not running; what the program empties now is not kept"
    return (
        f"pid {witness['pid']}, since {words.local_time(witness['since_ns'])[:19]}, by {witness['backend']}"
    )
