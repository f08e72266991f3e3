"""
Deleting a leftover as a whole, as carefully as `analytics clear` does, so that the ledger tells what became of it.

The file goes first and the receipts follow, both under the session's lock, so that the witness, which sees the file
vanish, reads them before it could take it for posted. Were it the other way round, a power cut in between would leave a
ledger that says *never leaves* of what the next start posts.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from pellucid import processes
from pellucid.apps import session_name
from pellucid.config.clear import examined, remove
from pellucid.errors import LedgerError, NotFoundError, TelemetryError
from pellucid.holding.values import Deleted
from pellucid.ledger.ledger import folder_of
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.queued_lines import QueuedLines
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import BY_A_PERSON, Receipt, ReceiptKind, line_digest
from pellucid.ledger.segments import read_lines, spans, survey
from pellucid.lines import complete_lines, unfinished_line
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.config.clear import QueuedFile
    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.receipts import Detail


def delete_leftover(ledger: Ledger, session: str, path: Path, *, clock: Clock) -> Deleted:
    """
    Delete the file of a finished run, and write of each copied line that it never leaves.

    Args:
        ledger: The app's.
        session: Its true name.
        path: The program's own file.
        clock: Tells how old the file is.

    Raises:
        NotFoundError: It is gone already; the program has taken it.
        TelemetryError: A running program owns it, or it cannot be removed; it is as it was.
        LedgerError: It was deleted, and that could not be written down; or the session's lock was not to be had, and
            nothing was done.
    """
    entry = ledger.entry(folder_of(session))
    log = ReceiptLog(path=entry.receipts, clock=ledger.clock)
    writers = processes.writers(path.parent)
    # Of a session that was never copied nothing is said, and so no lock of it is left behind.
    with log.locked() if entry.receipts.is_file() else contextlib.nullcontext():
        lines, size_bytes = _remove(path, writers, clock)
        withheld = _note_deleted(entry, log, lines, path) if entry.receipts.is_file() else 0
    return Deleted(session=session, path=path, size_bytes=size_bytes, events=len(lines), withheld=withheld)


class NotingRemoval:
    """
    Removes files for `config.clear`, and writes of their copied lines that they never leave.

    Args:
        ledger: The app's.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.unwritten: list[LedgerError] = []
        """What was removed but could not be written down."""

    def __call__(self, queued: QueuedFile) -> str:
        """Remove a file while it is `examined`; return why it cannot be, or nothing."""
        session = session_name(queued.path.name)
        try:
            lines = file_lines(queued.path.read_bytes())
        except OSError as error:
            return f"it cannot be read: {error.strerror}"
        if session is None:
            return remove(queued)
        entry = self._ledger.entry(folder_of(session))
        if not entry.receipts.is_file():
            return remove(queued)
        log = ReceiptLog(path=entry.receipts, clock=self._ledger.clock)
        try:
            with log.locked():
                reason = remove(queued)
                if not reason:
                    _note_deleted(entry, log, lines, queued.path)
        except LedgerError as error:
            if queued.path.exists():
                return error.title
            self.unwritten.append(error)
            return ""
        return reason


def file_lines(content: bytes) -> list[bytes]:
    """Return a session file's lines without newlines, a torn last one included."""
    torn = unfinished_line(content)
    return [line.raw for line in complete_lines(content)] + ([torn.raw] if torn else [])


def _remove(path: Path, writers: dict[Path, list[int]], clock: Clock) -> tuple[list[bytes], int]:
    with examined(path, writers, clock) as queued:
        if queued is None:
            raise NotFoundError(
                said("{path} is gone already", path=path),
                said("The program has taken it up, or somebody removed it."),
            )
        reason = queued.owner
        if not reason:
            lines = file_lines(path.read_bytes())
            reason = remove(queued)
        if reason:
            raise TelemetryError(
                said("{path} was not deleted: {reason}", path=path, reason=reason),
                said("Try again once that has passed."),
            )
        return lines, queued.size_bytes


def _note_deleted(entry: SessionEntry, log: ReceiptLog, lines: Sequence[bytes], path: Path) -> int:
    try:
        return _note(entry, log, lines)
    except LedgerError as error:
        raise LedgerError(
            said(
                "{path} was deleted, but that could not be written down: {reason}",
                path=path,
                reason=error.title,
            ),
            said("The ledger will say that the program took it; it did not."),
        ) from error


def _note(entry: SessionEntry, log: ReceiptLog, lines: Sequence[bytes]) -> int:
    """Write a `withheld` receipt for the queued lines that were in the file; under the session's lock."""
    known = log.catch_up().receipts
    states, surveyed = LineStates(known), survey(entry.events)
    count = surveyed[-1].next_line if surveyed else 0
    queued = QueuedLines()
    for span, raw in read_lines(spans(surveyed, states.ranges(State.QUEUED, count))):
        queued.add(span, raw)
    gone = set(queued) - set(queued.difference(lines).gone)
    salt = _salt(known)
    drafts = []
    for first, last in coalesce(gone):
        details: dict[str, Detail] = {"lines": [first, last]}
        if salt is not None:
            where = (queued.span(number) for number in range(first, last + 1))
            details["digest"] = line_digest(salt, (raw for _, raw in read_lines(where)))
        drafts.append(
            Draft(kind=ReceiptKind.WITHHELD, details={**details, "why": BY_A_PERSON, "leftover": "deleted"})
        )
    log.append(drafts)
    log.sync()
    return len(gone)


def _salt(known: Sequence[Receipt]) -> bytes | None:
    return next((each.salt for each in known if each.kind == ReceiptKind.OPENED and each.salt), None)
