"""How a session is worded for every face: who wrote it, what became of its events, what the config said then."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.witness.sessions import Session

UNKNOWN: Final = "—"
"""Stands for what nobody saw."""
_ID_DIGITS: Final = 8


def program_words(known: Session) -> str:
    """Name the program and its version."""
    name = "" if known.program is None else PurePath(known.program).name
    return " ".join(filter(None, (name, known.version))) or UNKNOWN


def process_words(known: Session) -> str:
    """Name the process, and say whether it still runs."""
    running = {True: "running", False: "ended", None: UNKNOWN}[known.running]
    if known.pid is None:
        return running
    return f"{known.pid}, {'running' if known.running else 'ended'}"


def events_words(known: Session) -> str:
    """Count the events in each state."""
    told = [f"{count:,} {state.word}" for state, count in sorted(known.events.items()) if count]
    return ", ".join(told) or "none"


def config_then_words(known: Session) -> str:
    """Say what the config said when the session began."""
    if known.collection is None:
        return UNKNOWN
    return known.collection + (f", id {known.analytics_id[:_ID_DIGITS]}…" if known.analytics_id else "")


def writer_words(known: Session) -> str:
    """Say who wrote a session, in a few words; empty where nothing is known."""
    if known.pid is None and known.version is None:
        return ""
    process = "" if known.pid is None else f", pid {known.pid}"
    return (
        program_words(known) + process + {True: ", still running", False: ", ended", None: ""}[known.running]
    )
