"""How a session is worded for every face: who wrote it, what became of its events, what the config said then."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from pellucid.said import said, said_together

if TYPE_CHECKING:
    from pellucid.witness.sessions import Session

UNKNOWN: Final = "—"
"""Stands for what nobody saw."""
_ID_DIGITS: Final = 8
_COLLECTION: Final = {
    "on": said("on"),
    "off": said("off"),
    "local": said("local"),
    "not set up": said("not set up"),
    "unknown": said("unknown"),
}


def program_words(known: Session) -> str:
    """Name the program and its version."""
    name = "" if known.program is None else PurePath(known.program).name
    return " ".join(filter(None, (name, known.version))) or UNKNOWN


def process_words(known: Session) -> str:
    """Name the process, and say whether it still runs."""
    if known.pid is None:
        return {True: said("running"), False: said("ended"), None: UNKNOWN}[known.running]
    if known.running:
        return said("{pid}, running", pid=known.pid)
    return said("{pid}, ended", pid=known.pid)


def events_words(known: Session) -> str:
    """Count the events in each state."""
    told = [
        said("{count:,} {state}", count=count, state=state.said)
        for state, count in sorted(known.events.items())
        if count
    ]
    return said_together(told, between=", ") if told else said("none")


def config_then_words(known: Session) -> str:
    """Say what the config said when the session began."""
    if known.collection is None:
        return UNKNOWN
    collection = _COLLECTION.get(known.collection, known.collection)
    if not known.analytics_id:
        return collection
    return said("{collection}, id {id}…", collection=collection, id=known.analytics_id[:_ID_DIGITS])


def writer_words(known: Session) -> str:
    """Say who wrote a session, in a few words; empty where nothing is known."""
    if known.pid is None and known.version is None:
        return ""
    parts = [program_words(known)]
    if known.pid is not None:
        parts.append(said("pid {pid}", pid=known.pid))
    if known.running is not None:
        parts.append(said("still running") if known.running else said("ended"))
    return said_together(parts, between=", ")
