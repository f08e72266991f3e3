"""
The witness's eye on a program's config: each change is written down once, and one that turned collection on is told.

What changed while no witness ran is found at the start, by comparing with what was known last. Nothing is told that is
not written down first, and nothing is written down twice: so no change is ever told twice, whatever happens in between.
"""

from __future__ import annotations

import shlex
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.config.changes import Collection, ConfigEvent, Known
from pellucid.config.history import ConfigHistory
from pellucid.config.reading import read_config
from pellucid.notifying import Notification
from pellucid.witness.watched import read_stretches
from pellucid.worker import Background

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.config.changes import ConfigChange
    from pellucid.notifying import Notifier

_MOST_REMEMBERED: Final = 64
_TORN_S: Final = 0.2
"""Rerun 0.37 writes its config in place: what cannot be read now may be whole after so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moment:
    """How the config stood from some moment on."""

    since_ns: int
    known: Known


class ConfigWatch:
    """
    Follows one app's config; called by one thread.

    Args:
        app: Whose.
        root: The app's ledger.
        clock: Dates what is found.
        notifier: Tells the person.
    """

    def __init__(self, *, app: KnownApp, root: Path, clock: Clock, notifier: Notifier) -> None:
        self._app = app
        self._root = root
        self._clock = clock
        self._notifier = notifier
        self._history = ConfigHistory(root=root, clock=clock)
        self._started_ns = clock.now_ns()
        self._unwatched_since_ns: int | None = None
        self._is_first = True
        self._moments: list[_Moment] = []
        self._telling = Background()  # a desktop may take its time

    def look(self) -> ConfigChange | None:
        """
        Read the config, write down what is new, and have the person told if collection was turned on.

        Returns:
            The change, if there is one.

        Raises:
            LedgerError: It cannot be written down now; the next call finds it again, and nobody is told until then.
        """
        if self._is_first:
            self._unwatched_since_ns = self._last_sign_of_life_ns()
        before = self._moments[-1].known if self._moments else None
        if Known.of(read_config(self._app)).collection is Collection.UNKNOWN:
            time.sleep(_TORN_S)
        with self._history.locked():  # so that what is read is no older than what others have written down
            now = Known.of(read_config(self._app))
            self._remember(now)
            change = self._history.note(now, since_ns=self._unwatched_since_ns, before=before)
        self._is_first, self._unwatched_since_ns = False, None
        if change is not None and change.is_unasked:
            notification = notification_of(change, self._app)
            self._telling.submit(lambda: self._tell(notification))
        return change

    def close(self) -> None:
        """Wait until what is being told is told."""
        self._telling.close()

    def held_at(self, moment_ns: int) -> Known | None:
        """
        Return what the config held at a moment; `None`: nobody knows.

        The file system's clock ticks every few milliseconds: of what bears the same date nobody knows which came first.
        """
        fitting = [moment for moment in self._moments if moment.since_ns <= moment_ns]
        return fitting[-1].known if fitting and fitting[-1].since_ns < moment_ns else None

    def _tell(self, notification: Notification) -> None:
        with suppress(Exception):  # whatever it is, the change is written down
            self._notifier.notify(notification)

    def _remember(self, now: Known) -> None:
        if self._moments and self._moments[-1].known == now:
            return
        # It was so since the file was written; where there is no file, nobody knows for how long.
        since_ns = self._clock.now_ns()
        with suppress(OSError):
            since_ns = min(since_ns, self._app.config_file.stat().st_mtime_ns)
        self._moments = [*self._moments, _Moment(since_ns=since_ns, known=now)][-_MOST_REMEMBERED:]

    def _last_sign_of_life_ns(self) -> int | None:
        """Return when the witness before this one was alive for the last time."""
        ended = [
            stretch.to_ns for stretch in read_stretches(self._root) if stretch.from_ns < self._started_ns
        ]
        return max(ended, default=self._history.latest_ns)


def notification_of(change: ConfigChange, app: KnownApp) -> Notification:
    """Word what a person is told of a change that turned collection on."""
    title = app.title
    if ConfigEvent.FIRST_SET_UP in change.events:
        what = f"{title} has set itself up, with collection on."
    elif ConfigEvent.REPLACED in change.events:
        what = f"{title} could not read its settings and replaced them: collection is on, under a new id."
    elif change.last is not None and change.last.collection is Collection.OFF:
        what = f"{title} had collection switched off. It is on again."
    else:
        what = f"{title} has collection switched on."
    when = "" if change.since_ns is None else " It happened while nobody watched."
    which = "" if app.key == "rerun" else f" --config-file {shlex.quote(str(app.config_file))}"
    return Notification(
        title=f"{title}: collection is on",
        text=f"{what}{when} Pellucid did not do this. `pellucid analytics disable{which}` switches it off.",
    )
