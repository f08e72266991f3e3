"""Between the two sides of the witness: where the one that looks brings what it saw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.witness.beats import Beat
    from pellucid.witness.capture import Capture

QUIET_S: Final = 0.1
"""
So long nothing must have changed before what was seen is written.

A short command lives for some 20 ms: it would feel the work that it causes. When it has ended, nobody does.
"""
LATEST_S: Final = 0.5
"""A folder that is never quiet is not waited for any longer."""
MOST_WAITING: Final = 32
"""Nor if so many files have changed: each is kept open until it is written."""


class Desk(Protocol):
    """A `Scribe` in this process, or a `Courier` to one in another."""

    distinct_id: str | None

    @property
    def is_busy(self) -> bool:
        """Whether what can wait should."""

    @property
    def is_full(self) -> bool:
        """Whether no more can be taken."""

    @property
    def rest_s(self) -> float:
        """So long `attend` need not be called again; infinity if there is nothing to do."""

    def begin(self, *, is_live: Callable[[str], bool]) -> None:
        """Get ready to take."""

    def attend(self, *, busy: bool) -> None:
        """Do what has to be done in the witness's own thread; `busy`: something has just changed."""

    def new_capture(self, session: str, path: Path) -> Capture:
        """Begin a capture that may be handed to `take`."""

    def take(self, capture: Capture) -> None:
        """Settle what was seen."""

    def looked(self) -> None:
        """Take in that all that lay there at first was looked at, and what was seen of it taken: the rest is gone."""

    def report(self, *, backend: str, data_dir: Path) -> None:
        """Say how and where the app is watched."""

    def beat(self, beat: Beat) -> None:
        """Write down a sign of life."""

    def close(self) -> None:
        """Settle all that was taken, and end."""
