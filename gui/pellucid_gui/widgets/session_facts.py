"""What is said of the session that an event is from: which process wrote it, and what its config said then; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.view.session_words import UNKNOWN, config_then_words, writer_words
from pellucid_gui.widgets.journey_words import moment_of

if TYPE_CHECKING:
    from pellucid.witness.sessions import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFacts:
    """A session in a few words; each is empty where nothing is known."""

    writer: str = ""
    writer_tip: str = ""
    config: str = ""
    """What the config said when the session began."""
    config_tip: str = ""
    first_session: str = ""
    """That it is the program's first, which sends nothing itself; full sentences."""


def session_facts(known: Session | None, *, first_session: str = "") -> SessionFacts:
    """
    Put a session into words.

    Args:
        known: What is known of it; `None`: nothing.
        first_session: That it is the program's first, in full sentences.
    """
    if known is None:
        return SessionFacts(first_session=first_session)
    config = config_then_words(known)
    return SessionFacts(
        writer=writer_words(known),
        writer_tip="\n".join(_writer_lines(known)),
        config="" if config == UNKNOWN else config,
        config_tip="\n".join(_config_lines(known)),
        first_session=first_session,
    )


def _writer_lines(known: Session) -> list[str]:
    lines = [known.program] if known.program else []
    if known.started_ns is not None:
        lines.append(f"Started {short_moment(known.started_ns)}")
    return lines


def _config_lines(known: Session) -> list[str]:
    if known.collection is None:
        return []
    lines = [f"When this session began, the config said: collection {known.collection}."]
    lines += [f"Id {known.analytics_id}"] if known.analytics_id else []
    lines += [f"Folder {known.data_dir}"] if known.data_dir else []
    return lines


def short_moment(at_ns: int) -> str:
    """Write a moment in the person's own time zone, to the second."""
    day, clock = moment_of(at_ns)
    return f"{day} {clock.partition('.')[0]}".strip()
