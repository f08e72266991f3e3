"""
Which events were seen on their way out, and which only there, as the receipts of observed sessions tell it.

Only a session with posted bodies beside its log can have such events. The receipts of those few are read when somebody
asks, and again once they have changed; of every other session there is one look whether it has bodies.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.errors import LedgerError
from pellucid.index.numbers import grouped, taken
from pellucid.ledger.posted_bodies import has_bodies
from pellucid.ledger.receipts import ReceiptKind
from pellucid.private_files import naming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.contents import Contents
    from pellucid.ledger.ledger import Ledger

_NOBODY: Final = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Seen:
    """What the receipts of one session told when they were like that."""

    mark: tuple[int, int, int]
    """Inode, size and time of last change of the receipts."""
    on_wire: NDArray[np.int64]
    """Bounds of ranges of lines: a beginning, the line behind its end, the next beginning …"""
    rebuilt: NDArray[np.int64]
    """The same of those that were seen nowhere else."""


class Sightings:
    """
    Tells which eyes have seen an event; safe from any thread.

    Args:
        ledger: Whose receipts tell it.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = threading.Lock()
        self._seen: dict[str, _Seen] = {}

    def of(
        self, contents: Contents, events: NDArray[np.uint32]
    ) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """
        Tell of each event whether it was seen in a file, and whether on its way out.

        Args:
            contents: Know which lines the events are.
            events: Ascending. Those of a session whose receipts cannot be read were seen as usual; whoever follows
                the session tells of that anyway.
        """
        in_file, on_wire = np.ones(len(events), np.bool_), np.zeros(len(events), np.bool_)
        if not len(events):
            return in_file, on_wire
        sessions = taken(contents.columns.session, events)
        for number in grouped(sessions)[0].tolist():
            try:
                seen = self._of_session(contents.sessions[number].folder)
            except LedgerError:
                continue
            if seen is None:
                continue
            here = np.flatnonzero(sessions == number)
            lines = contents.columns.line[events[here]].astype(np.int64)
            on_wire[here] = _within(lines, seen.on_wire)
            in_file[here] = ~_within(lines, seen.rebuilt)
        return in_file, on_wire

    def _of_session(self, folder: str) -> _Seen | None:
        entry = self._ledger.entry(folder)
        if not has_bodies(entry.events):
            return None
        mark = _mark(entry.receipts)
        with self._lock:
            known = self._seen.get(folder)
        if known is None or known.mark != mark:
            receipts = [each for each in self._ledger.receipts(folder) if each.posted_bytes is not None]
            known = _Seen(
                mark=mark,
                on_wire=_bounds(each.lines for each in receipts),
                rebuilt=_bounds(each.lines for each in receipts if each.kind == ReceiptKind.REBUILT),
            )
            with self._lock:
                self._seen[folder] = known
        return known


def _mark(receipts: Path) -> tuple[int, int, int]:
    with naming(receipts, "read"):
        try:
            found = receipts.stat()
        except FileNotFoundError:
            return 0, 0, 0
    return found.st_ino, found.st_size, found.st_mtime_ns


def _bounds(spans: Iterable[tuple[int, int] | None]) -> NDArray[np.int64]:
    bounds: list[int] = []
    for first, last in sorted(span for span in spans if span is not None):
        if bounds and first <= bounds[-1]:
            bounds[-1] = max(bounds[-1], last + 1)
        else:
            bounds += [first, last + 1]
    return np.array(bounds, np.int64) if bounds else _NOBODY


def _within(lines: NDArray[np.int64], bounds: NDArray[np.int64]) -> NDArray[np.bool_]:
    inside: NDArray[np.bool_] = np.searchsorted(bounds, lines, "right") % 2 == 1
    return inside
