"""
What was found out about each session, so that a ledger of years costs the witness no more than one of a week.

    <ledger>/housekeeping/known     one line a session: its folder, and the numbers of `KnownSession`

It is a memory, not a truth: a session whose receipts are another file by now, or were written to, is looked at again. A
file that is lost or damaged costs time and nothing else.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.errors import LedgerError
from pellucid.ledger.tombstones import FOLDER
from pellucid.private_files import make_folder, make_root, naming, replace_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pellucid.ledger.log_pass import FileStamp

_NAME: Final = "known"


class KnownSession(NamedTuple):
    """One session, as it was found; there may be tens of thousands."""

    inode: int
    """Of its receipts, when it was looked at."""
    size: int
    mtime_ns: int
    began_ns: int
    """When it was opened: a session of the same name that was begun anew is another."""
    ended_ns: int
    """When something became of any of its lines for the last time."""
    size_bytes: int
    """Of its log and its receipts, as files."""
    events: int
    """That were not destroyed."""
    examined: int
    """So many lines at the start need never be looked at for free text again."""
    unexamined_ns: int
    """When the oldest of the others was copied; 0: there are none."""
    is_settled: int
    """1 if it may be let go, as far as its receipts say; else 0."""

    def is_of(self, found: FileStamp | None) -> bool:
        """Whether nothing was written to the receipts since."""
        return found is not None and tuple(found) == (self.inode, self.size, self.mtime_ns)


class KnownSessions:
    """
    Remembers a ledger's sessions.

    Args:
        root: The ledger's.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._path = root / FOLDER / _NAME

    def read(self) -> dict[str, KnownSession]:
        """Return what is known, by folder; nothing if the file cannot be read."""
        return dict(self._lines())

    def write(self, known: Mapping[str, KnownSession]) -> None:
        """Remember this from now on; a disk that refuses only costs time later."""
        lines = [" ".join(map(str, (folder, *each))) for folder, each in known.items()]
        with suppress(OSError, LedgerError):
            make_root(self._root)
            make_folder(self._path.parent)
            with naming(self._path, "written"):
                replace_file(self._path, "\n".join([*lines, ""]).encode("ascii"), durable=False)

    def _lines(self) -> Iterator[tuple[str, KnownSession]]:
        try:
            text = self._path.read_bytes()
        except OSError:
            return
        for line in text.split(b"\n"):
            folder, *numbers = line.split(b" ")
            if (
                len(numbers) == len(KnownSession._fields)
                and folder.isascii()
                and all(map(bytes.isdigit, numbers))
            ):
                yield folder.decode("ascii"), KnownSession(*map(int, numbers))
