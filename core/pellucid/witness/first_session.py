"""
Telling a program's first session, of which it sends nothing itself.

Rerun counts a run as its first if it finds no config that it can read. It makes one, and a few milliseconds later it
records its first event; that session's lines stay in their file until the next start takes them up. So a session is
known to be the first where the config was seen to be missing, and was made just before the session's first event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.config.reading import SetUp, read_config
from pellucid.event import Event, decode
from pellucid.rfc3339 import NS_PER_S

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock

HOW_CONFIG: Final = "config"
"""The `how` in a `first` receipt: the config was made in our sight, just before."""
_TICK_NS: Final = 20_000_000
"""File systems tell the time by a clock that ticks every few milliseconds."""
_SOON_NS: Final = NS_PER_S // 4
"""From the config to the first event; another start, however quick, takes longer to get so far on a calm machine."""


class FirstSession:
    """
    Watches for the moment in which a config is made.

    Args:
        app: Whose.
        clock: Dates what is seen.
    """

    def __init__(self, app: WatchedApp, *, clock: Clock) -> None:
        self._app = app
        self._clock = clock
        self._missing_ns: int | None = None

    def look(self) -> None:
        """See whether the program would find a config; from time to time."""
        before_ns = self._clock.now_ns()
        if not isinstance(read_config(self._app), SetUp):
            self._missing_ns = before_ns

    def made_for(self, first_line: bytes) -> int | None:
        """
        Tell whether a session is the first.

        Args:
            first_line: The first line of a session that was not known before.

        Returns:
            When the config was made, in nanoseconds since the epoch; `None`: it is not the first, or nobody knows.
        """
        missing_ns = self._missing_ns
        if missing_ns is None:
            return None
        try:
            made_ns = self._app.config_file.stat().st_mtime_ns
        except OSError:
            return None
        event = decode(first_line)
        if not isinstance(event, Event) or made_ns < missing_ns - _TICK_NS:
            return None
        if event.time_ns < made_ns - _TICK_NS:
            return None  # it began before, under another config
        self._missing_ns = None
        is_first = event.event_id == 1 and event.time_ns <= made_ns + _SOON_NS
        return made_ns if is_first else None
