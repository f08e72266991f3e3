"""`pellucid sessions`: which process wrote what, and what its config was at that time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from pellucid import rfc3339
from pellucid.cli import words
from pellucid.cli.options import choosing, json_option
from pellucid.cli.output import put, put_json, say, warn
from pellucid.foreign_files import why_unlisted
from pellucid.view import session_words
from pellucid.witness.sessions import session, sessions

if TYPE_CHECKING:
    from pellucid.cli.options import Chosen
    from pellucid.witness.sessions import Session

_DEFAULT_LIMIT: Final = 50
_SESSION_DIGITS: Final = 8
_SECONDS: Final = len("2026-11-27 06:40:26")
_TIME_OF_DAY: Final = slice(len("2026-11-27 "), _SECONDS)
_DAY: Final = slice(0, len("2026-11-27"))


@click.command("sessions")
@click.option(
    "--limit",
    "-n",
    type=click.IntRange(min=0),
    default=_DEFAULT_LIMIT,
    show_default=True,
    help="The newest N; 0 for all.",
)
@choosing
@json_option
def sessions_command(*, limit: int, chosen: Chosen, as_json: bool) -> None:
    """
    List the sessions that are known, the newest first.

    A session is one run of the program. Each line tells when, by which program and process, whether that still runs, what
    became of the events, and what the config said when the session began. A dash stands for what nobody saw.
    """
    folder = chosen.data_dir()
    if trouble := why_unlisted(folder):
        warn(trouble)
    found = sessions(chosen.app, chosen.ledger, folder, limit=limit or None)
    if as_json:
        put_json([session_json(each) for each in found])
        return
    if not found:
        say(f"No session of {chosen.app.title} is known.")
        return
    for line in words.table([_HEADS, *map(_cells, found)]):
        put(line)


def writer_words(chosen: Chosen, name: str) -> str:
    """Say for `pellucid show` who wrote a session, in a few words; empty where nothing is known."""
    known = session(chosen.app, chosen.ledger, chosen.data_dir(), name)
    said = "" if known is None else session_words.writer_words(known)
    if known is None or not said:
        return ""
    return said + ("" if known.collection is None else f"; its config said {known.collection}")


def writer_json(chosen: Chosen, name: str) -> dict[str, Any] | None:
    """Describe for `pellucid show --json` who wrote a session; `null` where there is no such session."""
    known = session(chosen.app, chosen.ledger, chosen.data_dir(), name)
    if known is None:
        return None
    described = session_json(known)
    return {key: described[key] for key in ("program", "pid", "started", "version", "running", "config")}


def session_json(known: Session) -> dict[str, Any]:
    """Describe a session for `--json`; `null` is what nobody saw."""
    return {
        "session": known.name,
        "program": known.program,
        "pid": known.pid,
        "started": _form(known.started_ns),
        "started_ns": known.started_ns,
        "version": known.version,
        "running": known.running,
        "from": _form(known.from_ns),
        "from_ns": known.from_ns,
        "to": _form(known.to_ns),
        "to_ns": known.to_ns,
        "events": {state.word: count for state, count in sorted(known.events.items()) if count},
        "config": None
        if known.collection is None
        else {
            "collection": known.collection,
            "analytics_id": known.analytics_id,
            "data_dir": None if known.data_dir is None else str(known.data_dir),
        },
        "copied": known.is_copied,
    }


_HEADS: Final = ["when", "program", "process", "events", "config then", "session"]


def _cells(known: Session) -> list[str]:
    return [
        _when(known),
        session_words.program_words(known),
        session_words.process_words(known),
        session_words.events_words(known),
        session_words.config_then_words(known),
        known.name[:_SESSION_DIGITS],
    ]


def _when(known: Session) -> str:
    if known.from_ns is None:
        return session_words.UNKNOWN
    begun = words.local_time(known.from_ns)[:_SECONDS]
    if known.to_ns is None:
        return begun
    end = words.local_time(known.to_ns)[:_SECONDS]
    return f"{begun} to {end[_TIME_OF_DAY] if end[_DAY] == begun[_DAY] else end}"


def _form(time_ns: int | None) -> str | None:
    return None if time_ns is None else rfc3339.form(time_ns)
