"""
All that is known of one app's events, kept up to date: the index over the ledger, and the live files beyond it.

A feed is told which files changed and says which events are new or have become something else. It obeys the order that
the merging rule needs: first a session's ledger, then its live file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.apps import session_name
from pellucid.errors import LedgerError
from pellucid.index.numbers import union
from pellucid.ledger.ledger import folder_of
from pellucid.said import said, said_together
from pellucid.view.live_tail import LiveTail

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex, Growth
    from pellucid.ledger.ledger import Ledger
    from pellucid.watch import FileChange

NO_EVENTS: Final[NDArray[np.uint32]] = np.empty(0, np.uint32)
_RECEIPTS_SUFFIX: Final = ".ndjson"
_MOST_TROUBLES_NAMED: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class News:
    """What has changed since the last news; numbers in ascending order."""

    new: NDArray[np.uint32] = field(default_factory=lambda: NO_EVENTS)
    """Events that were not known before."""
    restated: NDArray[np.uint32] = field(default_factory=lambda: NO_EVENTS)
    """Known events that are in another state now, or were purged."""
    moved: NDArray[np.uint32] = field(default_factory=lambda: NO_EVENTS)
    """Known events whose bytes are elsewhere now: copied to the ledger."""
    told: NDArray[np.uint32] = field(default_factory=lambda: NO_EVENTS)
    """Known events of which more is told, those among them that are restated or moved; no row need look otherwise."""
    reread: NDArray[np.uint32] = field(default_factory=lambda: NO_EVENTS)
    """Known events whose name or time is another now, or that turned out to be none, since they were read in full."""
    rebuilt: bool = False
    """Whether all events have new numbers; then the rest is empty and everything has to be looked at again."""

    def __bool__(self) -> bool:
        """Whether there is any news."""
        return self.rebuilt or any(map(len, (self.new, self.restated, self.moved, self.told, self.reread)))


class Feed:
    """
    Brings ledger and live files into one index, a little at a time. For one thread only.

    Args:
        index: What is fed; has to be open before the first `advance`.
        ledger: Where the witness keeps its copies.
        data_dir: Where the app keeps its session files.
    """

    def __init__(self, *, index: EventIndex, ledger: Ledger, data_dir: Path) -> None:
        self._index = index
        self._ledger = ledger
        self._data_dir = data_dir
        self._receipts_dir = ledger.root / "receipts"
        self._tail = LiveTail(data_dir=data_dir, index=index, ledger=ledger)
        self._folders: dict[str, None] = {}
        self._sessions: dict[str, None] = {}
        self._troubles: dict[str, LedgerError] = {}

    @property
    def folders(self) -> tuple[Path, Path]:
        """The folders whose changes have to be told."""
        return self._receipts_dir, self._data_dir

    @property
    def notice(self) -> str:
        """Why not everything is shown, for a person; empty if all is well."""
        troubles = [str(error) for _, error in sorted(self._troubles.items())]
        unreadable = [
            said("{path} cannot be read, so it is left out.", path=path) for path in self._index.troubles
        ]
        named = [*troubles, *unreadable][:_MOST_TROUBLES_NAMED]
        return said_together([*named, self._tail.notice] if self._tail.notice else named)

    @property
    def is_behind(self) -> bool:
        """Whether there is something left to look at."""
        return bool(self._folders or self._sessions)

    @property
    def is_behind_live(self) -> bool:
        """Whether there are live files left to look at; they come first."""
        return bool(self._sessions)

    def note(self, changes: Iterable[FileChange]) -> None:
        """Remember what changed, to be looked at by `advance`; cheap."""
        for change in changes:
            if change.folder == self._receipts_dir:
                self._note_receipts(change.name)
            elif change.folder == self._data_dir:
                self._note_live(change.name)

    def advance(self) -> News:
        """Look at one session that changed; what can't be read is told by `notice`, and tried again at its next sign."""
        session = next(iter(self._sessions), None)
        if session is None:
            folder = next(iter(self._folders), None)
            if folder is None:
                return News()
            del self._folders[folder]
            return _news(self._refresh(folder))
        del self._sessions[session]
        growth = self._refresh(folder_of(session))
        looked = self._tail.look(session)
        if looked.more:
            self._sessions[session] = None
        return _news(growth, new=looked.new, gone=looked.gone)

    def _note_receipts(self, name: str | None) -> None:
        if name is None:
            self._folders |= dict.fromkeys(self._known_folders())
        elif name.endswith(_RECEIPTS_SUFFIX):
            self._folders[name.removesuffix(_RECEIPTS_SUFFIX)] = None

    def _note_live(self, name: str | None) -> None:
        if name is None:
            self._sessions |= dict.fromkeys(self._tail.sessions())
        elif (session := session_name(name)) is not None:
            self._sessions[session] = None

    def _known_folders(self) -> list[str]:
        try:
            there = [entry.folder for entry in self._ledger.sessions()]
        except LedgerError as error:
            self._troubles[""] = error
            return []
        self._troubles.pop("", None)
        return sorted({*there, *self._index.folders})

    def _refresh(self, folder: str) -> Growth | None:
        try:
            growth = self._index.refresh(folder)
        except LedgerError as error:
            self._troubles[folder] = error
            return None
        self._troubles.pop(folder, None)
        if growth.rebuilt:
            self._tail.renumber(growth.moved)
            self._sessions |= dict.fromkeys(self._tail.sessions())
        elif len(growth.bound):
            self._tail.copied(growth.bound.tolist())
            self._sessions |= dict.fromkeys(self._tail.held_back)
        return growth


def together(parts: Sequence[News]) -> News:
    """Make one of several, oldest first."""
    if any(part.rebuilt for part in parts):
        return News(rebuilt=True)
    return News(
        new=np.concatenate([NO_EVENTS, *(part.new for part in parts)]),
        restated=union(NO_EVENTS, *(part.restated for part in parts)),
        moved=union(NO_EVENTS, *(part.moved for part in parts)),
        told=union(NO_EVENTS, *(part.told for part in parts)),
        reread=union(NO_EVENTS, *(part.reread for part in parts)),
    )


def _news(growth: Growth | None, *, new: range = range(0), gone: tuple[int, ...] = ()) -> News:
    if growth is None:
        return News(new=_numbers(new), restated=_numbers(gone), told=_numbers(gone))
    if growth.rebuilt:
        return News(rebuilt=True)
    lost = np.array(gone, np.int64)
    return News(
        new=_numbers([*range(growth.first, growth.first + growth.count), *new]),
        restated=union(growth.restated, lost).astype(np.uint32),
        told=union(growth.told, lost).astype(np.uint32),
        moved=growth.bound.astype(np.uint32),
    )


def _numbers(numbers: Sequence[int]) -> NDArray[np.uint32]:
    return np.array(numbers, np.uint32)
