"""What is said of the session that an event is from: which process wrote it, and what its config said then; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.local_time import local_text
from pellucid.view.session_words import UNKNOWN, config_then_words, writer_words
from pellucid_gui.translation import say, translated

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
        return SessionFacts(first_session=translated(first_session))
    config = config_then_words(known)
    return SessionFacts(
        writer=translated(writer_words(known)),
        writer_tip="\n".join(_writer_lines(known)),
        config="" if config == UNKNOWN else translated(config),
        config_tip="\n".join(_config_lines(known)),
        first_session=translated(first_session),
    )


def _writer_lines(known: Session) -> list[str]:
    lines = [known.program] if known.program else []
    if known.started_ns is not None:
        lines.append(say("Started {moment}", moment=short_moment(known.started_ns)))
    return lines


def _config_lines(known: Session) -> list[str]:
    if known.collection is None:
        return []
    lines = [
        say(
            "When this session began, the config said: collection {setting}.",
            setting=translated(known.collection),
        )
    ]
    lines += [say("Id {analytics_id}", analytics_id=known.analytics_id)] if known.analytics_id else []
    lines += [say("Folder {data_dir}", data_dir=known.data_dir)] if known.data_dir else []
    return lines


def short_moment(at_ns: int) -> str:
    """Write a moment in the person's own time zone, to the second."""
    return local_text(at_ns, "%Y-%m-%d %H:%M:%S") or say("unknown")
