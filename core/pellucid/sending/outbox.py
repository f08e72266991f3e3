"""
What all sessions of an app have waiting; looked at often, so that it costs little where nothing has changed.

A ledger of a year may have ten thousand sessions, and nothing is to be done for nearly all of them. Those are named by
a file and passed over; of the others one `stat` is made at each look, and the folder is listed again only when it has
changed.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.life_lock import is_held
from pellucid.ledger.session_adoption import adopt
from pellucid.sending.session_list import SessionList
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.settled_sessions import Settled, SettledSessions, still_is

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger, SessionEntry

_LOOK_FOR_DEAD_S: Final = 1.0
_RETRY_S: Final = 1.0
_PATIENCE_S: Final = 1.0
"""So long one session that another process works on may hold up the look at all others."""
_LONGEST_LOOK_S: Final = 0.1
"""So long a look may take at sessions that were never looked at; the rest waits for the next one."""
_FEW: Final = 100
_STATS_PER_S: Final = 2000
"""Of sessions that are over: only another process can change them, and ours finds out before it acts on them."""

Signature = tuple[int, int, int]


class Outbox:
    """
    Follows the sessions of one ledger, live ones and those that were left behind; takes the short locks of sessions only.

    Args:
        ledger: The app's.
        clock: Dates what is written, and says when to look again whether a session's process lives.
    """

    def __init__(self, ledger: Ledger, *, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._list = SessionList(ledger.root / "receipts", clock=clock)
        self._memory = SettledSessions(ledger.root)
        self._at_rest: dict[str, Settled] = {}
        """Sessions that wait for nothing but perhaps a person."""
        self._rested_s = 0.0
        self._open: dict[str, SessionEntry] = {}
        self._followed: dict[str, SessionOutbox] = {}
        self._signatures: dict[str, Signature] = {}
        self._owned: dict[str, float] = {}
        """Sessions whose process lived when it was looked for last, and when that was."""
        self._healed: set[str] = set()
        self._failed: dict[str, float] = {}
        self.troubles: dict[str, str] = {}
        """By session: why it cannot be worked on; what it has waiting stays there."""

    def sessions(self) -> list[SessionOutbox]:
        """
        Return the sessions with something left to do, the oldest first, each as its receipts say now.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        self._take_in(self._list.look())
        now_s = self._clock.monotonic_s()
        is_slow = self._is_time_for_all(now_s)
        found: dict[str, Settled] = {}
        for entry in list(self._open.values()):
            folder = entry.folder
            if folder in self._signatures:
                if not is_slow and folder in self._healed:
                    continue
            elif self._clock.monotonic_s() - now_s > _LONGEST_LOOK_S:
                continue
            if 0 <= now_s - self._failed.get(folder, -_RETRY_S) < _RETRY_S:
                continue
            try:
                self._look(entry, found)
            except LedgerError as error:  # one bad session must not keep the others
                self._forget(folder)
                self._failed[folder] = now_s
                self.troubles[folder] = error.title
            else:
                self.troubles.pop(folder, None)
        self._memory.add(found)
        return sorted(
            (outbox for outbox in self._followed.values() if outbox.opened is not None),
            key=lambda outbox: (0 if outbox.opened is None else outbox.opened.at_ns, outbox.entry.folder),
        )

    def _take_in(self, folders: frozenset[str] | None) -> None:
        """Learn which sessions there are; `None`: the same as before."""
        if folders is None:
            return
        for gone in (self._at_rest.keys() | self._open.keys()) - folders:
            self._forget(gone)
            self._failed.pop(gone, None)
            self._open.pop(gone, None)
            self._at_rest.pop(gone, None)
        fresh = folders - self._open.keys() - self._at_rest.keys()
        if len(fresh) > _FEW:
            self._memory.tidy(folders)
        known = self._memory.read() if fresh else {}
        for folder in sorted(fresh):
            remembered = known.get(folder)
            if remembered is not None and still_is(self._ledger, folder, remembered):
                self._at_rest[folder] = remembered
            else:
                self._open[folder] = self._ledger.entry(folder)

    def _is_time_for_all(self, now_s: float) -> bool:
        """Whether sessions that are over are looked at as well; of those at rest, take up what has changed."""
        count = len(self._at_rest) + len(self._open)
        if 0 <= now_s - self._rested_s < (0 if count <= _FEW else count / _STATS_PER_S):
            return False
        self._rested_s = now_s
        for folder in [each for each, it in self._at_rest.items() if not still_is(self._ledger, each, it)]:
            del self._at_rest[folder]
            self._open[folder] = self._ledger.entry(folder)
        return True

    def _look(self, entry: SessionEntry, found: dict[str, Settled]) -> None:
        folder = entry.folder
        signature = _signature(entry)
        if signature is not None and folder not in self._healed:
            self._heal(entry)
            signature = _signature(entry)
        if signature is None:
            self._forget(folder)
            return
        if self._signatures.get(folder) == signature:
            return
        outbox = self._followed.get(folder) or SessionOutbox(entry, clock=self._clock)
        with outbox.log.locked(patience_s=_PATIENCE_S):
            outbox.catch_up()
            self._signatures[folder] = _signature(entry) or signature
            self._followed[folder] = outbox
            if folder in self._healed and outbox.is_at_rest:
                found[folder] = outbox.weigh()
        if folder in found:
            self._forget(folder)
            del self._open[folder]
            self._at_rest[folder] = found[folder]

    def _heal(self, entry: SessionEntry) -> None:
        """Make a session whole that a killed process left behind; once, as soon as that process is dead."""
        now_s = self._clock.monotonic_s()
        if 0 <= now_s - self._owned.get(entry.folder, -_LOOK_FOR_DEAD_S) < _LOOK_FOR_DEAD_S:
            return
        # Who only asks whether it lives holds its lock for a moment: then it is tried again.
        if is_held(entry.owner) or not (adopt(entry, clock=self._clock) or not _signature(entry)):
            self._owned[entry.folder] = now_s
            return
        self._healed.add(entry.folder)
        self._signatures.pop(entry.folder, None)

    def _forget(self, folder: str) -> None:
        self._followed.pop(folder, None)
        self._signatures.pop(folder, None)
        self._owned.pop(folder, None)
        self._healed.discard(folder)
        self.troubles.pop(folder, None)


def _signature(entry: SessionEntry) -> Signature | None:
    try:
        found = os.stat(entry.receipts)  # noqa: PTH116 - four times a second for each session
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
