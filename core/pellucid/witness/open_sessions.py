"""The sessions that the witness has open in the ledger: synced soon after each write, and not too many at a time."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.witness.capture import Capture

_SYNC_S: Final = 0.05
"""With the sync itself, what is written is on the disk within 100 ms."""
_RETRY_S: Final = 1.0
_MOST_OPEN: Final = 64
_NEVER_S: Final = float("inf")


class OpenSessions:
    """
    Keeps the captures that have a writer; for the one thread that settles.

    Args:
        clock: Measures patience.
    """

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[Capture, None] = {}  # the one that was quiet for longest comes first
        self._unsynced: dict[Capture, None] = {}
        self._sync_at_s = 0.0

    @property
    def is_synced(self) -> bool:
        """Whether all that was written is on the disk."""
        return not self._unsynced

    @property
    def sync_due_s(self) -> float:
        """The moment, by the monotonic clock, from which on `sync` should be called; infinity if all is on the disk."""
        return self._sync_at_s if self._unsynced else _NEVER_S

    def note(self, capture: Capture, *, pending: Container[Capture]) -> None:
        """
        Take in that a capture was settled.

        Args:
            capture: It may have written; if it has no writer, it has not.
            pending: Those that are written to next, and keep what they hold in memory.
        """
        if capture.writer is None:
            return
        if not self._unsynced:
            self._sync_at_s = self._clock.monotonic_s() + _SYNC_S
        self._unsynced[capture] = None
        self._open.pop(capture, None)
        self._open[capture] = None
        for quiet in list(self._open)[: max(len(self._open) - _MOST_OPEN, 0)]:
            if quiet not in self._unsynced and quiet not in pending:
                del self._open[quiet]
                quiet.rest()

    def sync(self) -> None:
        """
        Bring all that was written to the disk.

        Raises:
            LedgerError: The disk refuses; it is tried again when `sync_due_s` has come.
        """
        folders: set[Path] = set()
        for capture in list(self._unsynced):
            try:
                if capture.writer is not None:
                    capture.writer.sync(folders)
            except OSError:
                self._sync_at_s = self._clock.monotonic_s() + _RETRY_S
                raise
            del self._unsynced[capture]

    def close(self) -> None:
        """Bring to the disk what it takes, and close them all."""
        folders: set[Path] = set()
        for capture in self._unsynced:
            if capture.writer is not None:
                with suppress(OSError):
                    capture.writer.sync(folders)
        for capture in self._open:
            capture.rest()
