"""The rows between events that say what left unseen, and what else is known of a session as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pellucid import rfc3339
from pellucid.apps import WatchedApp
from pellucid.cli.output import warn
from pellucid.errors import LedgerError
from pellucid.state import State
from pellucid.witness.losses import LossReader, SessionRemarks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.cli.options import Chosen
    from pellucid.witness.losses import Loss


class LossRows:
    """
    Gives out each loss once, in its place among events that come in the order of time.

    Args:
        chosen: Whose losses; an app that keeps its own log has none.
        wanted: Whether there are to be any; a filter asks for events only.
    """

    def __init__(self, chosen: Chosen, *, wanted: bool) -> None:
        is_watched = isinstance(chosen.app, WatchedApp)
        self._reader = LossReader(ledger=chosen.ledger, title=chosen.app.title) if is_watched else None
        self._wanted = wanted
        self._told: set[Loss] = set()
        self._waiting: list[Loss] = []
        self.first_sessions: dict[str, str] = {}
        """By session that sends nothing itself: what is to be said of it; of those that were looked at."""

    def look(self, sessions: Iterable[str], *, since_ns: int | None = None) -> None:
        """
        Read what is known now.

        Args:
            sessions: Of which.
            since_ns: What was lost before this moment is passed over.
        """
        if self._reader is None:
            return
        found: list[Loss] = []
        for session in dict.fromkeys(sessions):
            remarks = read_remarks(self._reader, session)
            found += [loss for loss in remarks.losses if since_ns is None or loss.before_ns >= since_ns]
            if remarks.first_session:
                self.first_sessions[session] = remarks.first_session
        if not self._wanted:
            return
        fresh = {loss for loss in found if loss not in self._told} | set(self._waiting)
        self._waiting = sorted(fresh, key=lambda loss: loss.before_ns)

    def take_before(self, time_ns: int | None) -> list[Loss]:
        """Return, once, the losses before an event; an event without a time has none before it."""
        if time_ns is None:
            return []
        return self._take([loss for loss in self._waiting if loss.before_ns <= time_ns])

    def take_all(self) -> list[Loss]:
        """Return, once, all that are left."""
        return self._take(self._waiting)

    def _take(self, taken: list[Loss]) -> list[Loss]:
        self._told |= set(taken)
        self._waiting = [loss for loss in self._waiting if loss not in self._told]
        return taken


def read_remarks(reader: LossReader, session: str) -> SessionRemarks:
    """Return what is known of a session; what cannot be read is told, and no more."""
    try:
        return reader.of(session)
    except LedgerError as error:
        warn(str(error))
        return SessionRemarks()


def loss_sentence(loss: Loss) -> str:
    """Say what was lost and how that is known, in one line."""
    return f"{State.LOST.word}: {loss.words}"


def loss_json(loss: Loss) -> dict[str, Any]:
    """Describe a loss for `--json`; `kind` tells it from an event."""
    return {
        "kind": "loss",
        "state": State.LOST.word,
        "session": loss.session,
        "how": loss.how.value,
        "least": loss.least,
        "numbers": None if loss.numbers is None else list(loss.numbers),
        "after": None if loss.after_ns is None else rfc3339.form(loss.after_ns),
        "after_ns": loss.after_ns,
        "before": rfc3339.form(loss.before_ns),
        "before_ns": loss.before_ns,
        "watched": loss.watched,
        "words": loss.words,
    }
