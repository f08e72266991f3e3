"""
Sessions whose file vanished while no witness ran: what they had queued is released when the next one begins.

Which those are can be said only once all that lay there was looked at, and what was seen of it handed over: a file that
is not there may have been read just before it went, and what was seen of it is still to come.
"""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.errors import LedgerError
from pellucid.ledger.receipt_stream import outline
from pellucid.state import State
from pellucid.witness.session_file import identity_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pellucid.housekeeping.schedule import Housekeeping
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.witness.capture import Capture


class FoundGone:
    """
    Goes through the ledger's sessions, one at a time; for the one thread that settles.

    Args:
        new_capture: Begins the capture of a session, by its true name and its file.
        housekeeping: Knows of many sessions that nothing in them is queued any more.
    """

    def __init__(
        self, *, new_capture: Callable[[str, Path], Capture], housekeeping: Housekeeping | None
    ) -> None:
        self._new_capture = new_capture
        self._housekeeping = housekeeping
        self._to_check: deque[SessionEntry] = deque()
        self._may_check = False

    def __bool__(self) -> bool:
        """Whether any session is to be checked now."""
        return self._may_check and bool(self._to_check)

    def expect(self, entries: Iterable[SessionEntry]) -> None:
        """Have these sessions checked."""
        self._to_check.extend(entries)

    def begin(self) -> None:
        """Check from now on: all that lay there was looked at, and is handed over. From any thread."""
        self._may_check = True

    def release_next(self, *, is_live: Callable[[str], bool], distinct_id: str | None) -> Capture | None:
        """
        Check one session, and release what it has queued if its file is gone.

        Args:
            is_live: Whether a session of that name is being captured.
            distinct_id: What the program's config holds now.

        Returns:
            What was written to, if anything was.

        Raises:
            LedgerError: The session's receipts cannot be read, or what was found cannot be written; the next witness
                finds it again.
        """
        entry = self._to_check.popleft()
        is_settled = self._housekeeping is not None and self._housekeeping.knows_settled(entry.folder)
        if is_settled and not _is_ahead(entry):
            return None
        opened, states = outline(entry.receipts)
        session, source = (opened.text("session"), opened.text("source")) if opened else (None, None)
        if session is None or source is None or is_live(session):
            return None
        if not states.ranges(State.QUEUED, states.covered) and not _is_ahead(entry):
            return None
        return None if _may_be_there(Path(source)) else self._released(session, Path(source), distinct_id)

    def _released(self, session: str, source: Path, distinct_id: str | None) -> Capture:
        capture = self._new_capture(session, source)
        try:
            capture.release_all("found gone", distinct_id=distinct_id)
        except LedgerError:
            capture.close()
            raise
        return capture


def _may_be_there(source: Path) -> bool:
    try:
        return identity_of(source) is not None
    except OSError:
        return True


def _is_ahead(entry: SessionEntry) -> bool:
    """Whether the log was written after the last receipt: a killed witness may have left lines without one."""
    try:
        written_ns = max(file.stat().st_mtime_ns for file in os.scandir(entry.events))
        return written_ns > entry.receipts.stat().st_mtime_ns
    except (OSError, ValueError):
        return False
