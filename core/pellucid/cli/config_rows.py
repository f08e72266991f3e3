"""The rows between events that say when a program's config was changed, and how that is worded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.apps import WatchedApp
from pellucid.cli import words
from pellucid.cli.output import warn
from pellucid.config.history import ConfigHistory
from pellucid.errors import LedgerError
from pellucid.view.config_words import author_words, change_phrases, next_start_words

if TYPE_CHECKING:
    from pellucid.cli.options import Chosen
    from pellucid.config.changes import ConfigChange

_SECONDS: Final = len("2026-11-27 06:40:26")


class ConfigRows:
    """
    Gives out each change once, in its place among events that come in the order of time.

    Args:
        chosen: Whose config; that of an app with the engine inside is written about by the app itself.
        wanted: Whether there are to be any; a filter asks for events only.
    """

    def __init__(self, chosen: Chosen, *, wanted: bool) -> None:
        is_watched = wanted and isinstance(chosen.app, WatchedApp)
        root = chosen.locations.ledger_root(chosen.app)
        self._history = ConfigHistory(root=root, clock=chosen.clock) if is_watched else None
        self._told: set[ConfigChange] = set()
        self._waiting: list[ConfigChange] = []

    def look(self, *, since_ns: int | None = None) -> None:
        """
        Read what there is now.

        Args:
            since_ns: Changes before this moment are passed over.
        """
        if self._history is None:
            return
        try:
            found = self._history.changes()
        except LedgerError as error:
            warn(str(error))
            return
        self._waiting = [
            change
            for change in found
            if change not in self._told and (since_ns is None or change.at_ns >= since_ns)
        ]

    def take_before(self, time_ns: int | None) -> list[ConfigChange]:
        """Return, once, the changes found before an event; an event without a time has none before it."""
        if time_ns is None:
            return []
        return self._take([change for change in self._waiting if change.at_ns <= time_ns])

    def take_all(self) -> list[ConfigChange]:
        """Return, once, all that are left."""
        return self._take(self._waiting)

    def _take(self, taken: list[ConfigChange]) -> list[ConfigChange]:
        self._told |= set(taken)
        self._waiting = [change for change in self._waiting if change not in self._told]
        return taken


def change_sentence(change: ConfigChange) -> str:
    """Say what a change was, when, and by whom as far as that is known, in one line."""
    at = words.local_time(change.at_ns)[:_SECONDS]
    if change.since_ns is None:
        when = at
    else:
        when = f"between {words.local_time(change.since_ns)[:_SECONDS]} and {at}, while nobody watched"
    said = [*change_phrases(change), next_start_words(change, "the program")]
    return f"config changed, {when}: {'; '.join(filter(None, said))} ({author_words(change)})"


def change_json(change: ConfigChange) -> dict[str, Any]:
    """Describe a change for `--json`; `kind` tells it from an event."""
    after = change.after
    return {
        "kind": "config",
        "at": rfc3339.form(change.at_ns),
        "at_ns": change.at_ns,
        "since": None if change.since_ns is None else rfc3339.form(change.since_ns),
        "since_ns": change.since_ns,
        "what": [event.value for event in change.events],
        "by": "pellucid" if change.is_ours else None,
        "turned_on": change.turned_on,
        "collection": after.collection.value,
        "analytics_id": after.analytics_id,
        "email": after.has_email,
        "data_dir": None if after.data_dir is None else str(after.data_dir),
    }
