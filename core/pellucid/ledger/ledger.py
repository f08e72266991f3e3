"""
Pellucid's own copies of what a watched app queued, and the receipts for what became of it.

    <root>/events/<folder>/000001.ndjson     exact witnessed bytes, one line and a newline each
    <root>/receipts/<folder>.ndjson          one receipt a line
    <root>/receipts/<folder>.lock            held for each change of that session
    <root>/witness.lock, witness.json        held for life by the one witness
    <root>/housekeeping/                     which sessions were let go, and what was found out about the others

Anyone may read at any time, and anyone may append receipts; only the holder of the claim writes to the logs.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.receipt_list import ReceiptList, read_receipts
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.segments import Segment, read_lines, segments, spans, survey
from pellucid.ledger.session_writer import SessionOrigin, SessionWriter
from pellucid.ledger.tombstones import Tombstones
from pellucid.ledger.witness_claim import WitnessClaim, WitnessStatus, running_witness
from pellucid.private_files import naming
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.ledger.segments import LineSpan

__all__ = ["Ledger", "SessionEntry", "SessionWriter", "WitnessClaim", "WitnessStatus", "folder_of"]

_PLAIN_NAME: Final = re.compile(r"(?!x-[0-9a-f]{32}$)[0-9A-Za-z_-]{1,64}")
_FOLDER: Final = re.compile(r"[0-9A-Za-z_-]{1,64}")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class SessionEntry:
    """One session that the ledger knows."""

    folder: str
    """Its name on disk: the session's own where that is a plain one, else `x-` and a hash."""
    events: Path
    """Where its segments are, if there are any."""
    receipts: Path
    """Where its receipts are, if there are any."""

    @property
    def owner(self) -> Path:
        """The lock that the recording process holds for life, in the ledger of an embedded app."""
        return self.receipts.with_suffix(".owner")


class Ledger:
    """
    One app's ledger; makes nothing on disk until something is written.

    Reading takes no lock and bears everything that a writer may do meanwhile.

    Args:
        root: The app's folder in Pellucid's own data directory.
        clock: Dates receipts and the claim.
    """

    def __init__(self, *, root: Path, clock: Clock) -> None:
        self.root = root
        self.clock = clock
        self._claim: WitnessClaim | None = None
        self._retired = Tombstones(root=root, clock=clock)

    def entry(self, folder: str) -> SessionEntry:
        """
        Say where a session is kept, whether or not anything is there.

        Args:
            folder: As `folder_of` makes it from a session's true name.
        """
        return SessionEntry(
            folder=folder,
            events=self.root / "events" / folder,
            receipts=self.root / "receipts" / f"{folder}.ndjson",
        )

    def folders(self) -> list[str]:
        """
        Return the folders of all sessions, sorted; two directory listings, nothing is opened.

        Raises:
            LedgerError: The ledger is there and cannot be read.
        """
        logs = _names(self.root / "events", folders=True)
        receipts = _names(self.root / "receipts", folders=False)
        chains = [name.removesuffix(".ndjson") for name in receipts if name.endswith(".ndjson")]
        return sorted(folder for folder in {*logs, *chains} if _FOLDER.fullmatch(folder))

    def sessions(self) -> list[SessionEntry]:
        """
        Return all sessions, sorted by folder, at the cost of `folders`.

        Raises:
            LedgerError: The ledger is there and cannot be read.
        """
        return [self.entry(folder) for folder in self.folders()]

    def session_name(self, folder: str) -> str:
        """Return the true name of a session; the folder's own name if no receipt tells it."""
        opened = next((r for r in self.receipts(folder) if r.kind == ReceiptKind.OPENED), None)
        return (opened.text("session") if opened else None) or folder

    def receipts(self, folder: str) -> ReceiptList:
        """
        Read a session's receipts; `broken` says where the chain does not hold.

        Raises:
            LedgerError: They are there and cannot be read.
        """
        return read_receipts(self.entry(folder).receipts)

    def states(self, folder: str) -> LineStates:
        """
        Read what became of a session's lines.

        Raises:
            LedgerError: The receipts are there and cannot be read.
        """
        return LineStates(self.receipts(folder))

    def segments(self, folder: str) -> list[Segment]:
        """
        Return a session's segments in order.

        Raises:
            LedgerError: The folder is there and cannot be read.
        """
        return segments(self.entry(folder).events)

    def line_count(self, folder: str) -> int:
        """
        Count a session's complete lines, purged ones included.

        Raises:
            LedgerError: A segment cannot be read.
        """
        surveyed = survey(self.entry(folder).events)
        return surveyed[-1].next_line if surveyed else 0

    def lines(
        self, folder: str, ranges: list[tuple[int, int]] | None = None
    ) -> Iterator[tuple[LineSpan, bytes]]:
        """
        Read a session's complete lines in order, purged ones as blanks.

        Args:
            folder: The session's.
            ranges: Inclusive, ascending ranges of line numbers; all lines if left out.

        Raises:
            LedgerError: A segment cannot be read.
        """
        surveyed = survey(self.entry(folder).events)
        count = surveyed[-1].next_line if surveyed else 0
        return read_lines(spans(surveyed, [(0, count)] if ranges is None else ranges))

    def claim(self, *, backend: str, data_dir: Path) -> WitnessClaim:
        """
        Become the one witness of this ledger, until the claim is released or the process ends.

        Raises:
            AlreadyWatched: Another witness holds the claim.
            LedgerError: The ledger's root cannot be made or written.
        """
        self._claim = WitnessClaim(root=self.root, clock=self.clock, backend=backend, data_dir=data_dir)
        return self._claim

    def witness(self) -> WitnessStatus | None:
        """Return the witness that runs now, if one does."""
        return running_witness(self.root)

    def open_session(self, *, name: str, source: Path, app: str) -> SessionWriter:
        """
        Open one session for writing, healed; only for the holder of the claim.

        Args:
            name: The session's true name.
            source: The program's own file.
            app: The key of the watched app.

        Raises:
            LedgerError: This process does not hold the claim, or the session cannot be read or healed.
        """
        if self._claim is None or not self._claim.held:
            raise LedgerError(
                said("{root} is not claimed by this process", root=self.root),
                said("Only the witness writes to it."),
            )
        entry = self.entry(folder_of(name))
        return SessionWriter(
            events=entry.events,
            receipts=entry.receipts,
            origin=SessionOrigin(name=name, source=source, app=app),
            clock=self.clock,
            retired_ns=self._retired.until_ns(entry.folder),
        )


def folder_of(name: str) -> str:
    """Return the folder that a session is kept in: its own name if that is a plain one, else a hash of it."""
    if _PLAIN_NAME.fullmatch(name):
        return name
    return f"x-{hashlib.sha256(os.fsencode(name)).hexdigest()[:32]}"


def _names(parent: Path, *, folders: bool) -> list[str]:
    with naming(parent, "read"):
        try:
            with os.scandir(parent) as entries:
                return [entry.name for entry in entries if entry.is_dir(follow_symlinks=False) is folders]
        except FileNotFoundError:
            return []
