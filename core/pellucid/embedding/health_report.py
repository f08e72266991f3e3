"""How the telemetry of one process goes, told to the host and, in a file beside the events, to the window."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pellucid.consent.values import Mode
from pellucid.embedding.health_file import HealthFile, HealthNote

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.consent.rules import Decision
    from pellucid.embedding.troubles import Troubles
    from pellucid.recording.recorder import Recorder


class HealthReport:
    """
    Gathers what goes wrong, and keeps the file up to date.

    Args:
        root: The app's ledger.
        recorder: Says how recording goes.
        clock: Dates the file.
        troubles: What goes wrong elsewhere.
    """

    def __init__(self, *, root: Path, recorder: Recorder, clock: Clock, troubles: Troubles) -> None:
        self._root = root
        self._recorder = recorder
        self._clock = clock
        self._troubles = troubles
        self.renew()

    def renew(self) -> None:
        """Begin a file of its own, as a forked child does; nothing is written yet."""
        self._file = HealthFile(self._root, pid=os.getpid(), started_ns=self._clock.now_ns())
        self._is_told = False

    @property
    def troubles(self) -> tuple[str, ...]:
        """What goes wrong at the moment, one sentence each."""
        found = (self._recorder.health().trouble, *self._troubles)
        return tuple(dict.fromkeys(each for each in found if each))

    def tell(self, decision: Decision) -> None:
        """Write the file, if there is a ledger and something to say; in *off*, none is begun."""
        if not self._is_told and (decision.mode is Mode.OFF or not self._root.is_dir()):
            return
        note = self._note()
        if self._is_told or not note.is_well or self._recorder.folder is not None:
            self._is_told = True
            self._file.tell(note)

    def end(self) -> None:
        """Tell the last of it, and take away a file that has nothing to tell."""
        if self._is_told:
            self._file.tell(self._note())
            self._file.withdraw()

    def _note(self) -> HealthNote:
        found = self._recorder.health()
        return HealthNote(
            pid=os.getpid(),
            at_ns=self._clock.now_ns(),
            recorded=found.recorded,
            refused=found.mistakes,
            dropped=found.dropped,
            troubles=self.troubles,
        )
