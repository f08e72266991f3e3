"""
Which sessions nothing is to be done for, so that a queue of years costs an app no more than one of a day.

`settled` in the app's ledger, one line for each session, appended by whichever process found it so:

    <folder> <size of its receipts> <when it began> <its events> <their bytes> <how many of them are held>

It is a memory, not a truth: a session whose receipts have another size by now is looked at again, and so is one that
is not named. A file that is lost or damaged, or written by two at the same time, costs time and nothing else.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.errors import LedgerError
from pellucid.private_files import naming, open_private, write_all
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.line_places import LinePlaces
    from pellucid.ledger.line_states import LineStates

SETTLED_NAME: Final = "settled"
"""In the app's ledger."""
_MOST_STALE: Final = 1000
"""So many lines may name what is gone or changed, and as many again as are true, before the file is written anew."""
_GONE: Final = (State.PURGED, State.LOST)


class Settled(NamedTuple):
    """One session that waits for nothing but a person, or for nothing at all; there may be many thousands."""

    receipts_bytes: int
    """The size of its receipts when that was found; another size now means that it is to be looked at again."""
    began_ns: int
    events: int
    """That still are in its log, and were not destroyed."""
    size_bytes: int
    """Of those."""
    held: int
    """How many of them wait for a person."""

    @classmethod
    def of(cls, states: LineStates, places: LinePlaces, *, receipts_bytes: int, began_ns: int) -> Settled:
        """Weigh a session."""
        runs = [run for run in states.runs(places.count) if run[2] not in _GONE]
        return cls(
            receipts_bytes=receipts_bytes,
            began_ns=began_ns,
            events=sum(last - first + 1 for first, last, _ in runs),
            size_bytes=sum(places.size(first, last) for first, last, _ in runs),
            held=sum(last - first + 1 for first, last, state in runs if state is State.HELD),
        )


class SettledSessions:
    """
    Remembers which sessions of a ledger are settled.

    Args:
        root: The ledger's.
    """

    def __init__(self, root: Path) -> None:
        self._path = root / SETTLED_NAME

    def read(self) -> dict[str, Settled]:
        """Return what is known, by folder; nothing if the file cannot be read."""
        return dict(self._lines())

    def add(self, found: Mapping[str, Settled]) -> None:
        """Remember more; a disk that refuses only costs time later."""
        if found:
            with suppress(OSError, LedgerError):
                _write(self._path, found, os.O_APPEND)

    def tidy(self, sessions: Collection[str]) -> None:
        """Write the file anew if it names too much that is gone."""
        lines = list(self._lines())
        known = {folder: each for folder, each in lines if folder in sessions}
        if len(lines) <= 2 * len(known) + _MOST_STALE:
            return
        fresh = self._path.with_suffix(".new")
        with suppress(OSError, LedgerError):
            fresh.unlink(missing_ok=True)
            _write(fresh, known, 0)
            fresh.replace(self._path)

    def _lines(self) -> Iterator[tuple[str, Settled]]:
        try:
            text = self._path.read_bytes()
        except OSError:
            return
        for line in text.split(b"\n"):
            folder, *numbers = line.split(b" ")
            if len(numbers) == len(Settled._fields) and folder.isascii() and all(map(bytes.isdigit, numbers)):
                yield folder.decode("ascii"), Settled(*map(int, numbers))


def unsettled(ledger: Ledger) -> list[SessionEntry]:
    """
    Return the sessions that may have something unsent.

    Raises:
        LedgerError: The ledger is there and cannot be read.
    """
    known = SettledSessions(ledger.root).read()
    found: list[SessionEntry] = []
    for folder in ledger.folders():
        remembered = known.get(folder)
        if remembered is None or remembered.held or not still_is(ledger, folder, remembered):
            found.append(ledger.entry(folder))
    return found


def still_is(ledger: Ledger, folder: str, remembered: Settled) -> bool:
    """Whether nothing was written to a session's receipts since; one `stat`, of which there may be thousands."""
    try:
        size_bytes = os.stat(f"{ledger.root}/receipts/{folder}.ndjson").st_size  # noqa: PTH116 - see above
    except OSError:
        return False
    return size_bytes == remembered.receipts_bytes


def _write(path: Path, found: Mapping[str, Settled], flags: int) -> None:
    lines = [" ".join(map(str, (folder, *each))) for folder, each in found.items()]
    with naming(path, "written"):
        descriptor = open_private(path, os.O_WRONLY | flags, create=True)
        try:
            # A line that a crash has cut must not swallow the next one.
            write_all(descriptor, "\n".join(["", *lines, ""]).encode("ascii"))
        finally:
            os.close(descriptor)
