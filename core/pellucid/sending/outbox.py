"""What all sessions of an app have waiting; looked at often, so that it costs little where nothing has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.life_lock import is_held
from pellucid.ledger.session_adoption import adopt
from pellucid.sending.session_outbox import SessionOutbox

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger, SessionEntry

_LOOK_FOR_DEAD_S: Final = 1.0

Signature = tuple[int, int, int]


class Outbox:
    """
    Follows the sessions of one ledger, live ones and those that were left behind.

    Args:
        ledger: The app's.
        clock: Dates what is written, and says when to look again whether a session's process lives.
    """

    def __init__(self, ledger: Ledger, *, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._followed: dict[str, SessionOutbox] = {}
        self._signatures: dict[str, Signature] = {}
        self._owned: dict[str, float] = {}
        """Sessions whose process lived when it was looked for last, and when that was."""
        self._healed: set[str] = set()
        self.troubles: dict[str, str] = {}
        """By session: why it cannot be worked on; what it has waiting stays there."""

    def sessions(self) -> list[SessionOutbox]:
        """
        Return the sessions with something left to do, the oldest first, each as its receipts say now.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        entries = {entry.folder: entry for entry in self._ledger.sessions()}
        for gone in self._signatures.keys() - entries.keys():
            self._forget(gone)
        for entry in entries.values():
            try:
                self._look(entry)
            except LedgerError as error:  # one bad session must not keep the others
                self._forget(entry.folder)
                self.troubles[entry.folder] = error.title
            else:
                self.troubles.pop(entry.folder, None)
        return sorted(
            (outbox for outbox in self._followed.values() if outbox.opened is not None),
            key=lambda outbox: (0 if outbox.opened is None else outbox.opened.at_ns, outbox.entry.folder),
        )

    def _look(self, entry: SessionEntry) -> None:
        folder = entry.folder
        signature = _signature(entry)
        if signature is None:
            self._forget(folder)
            return
        if folder not in self._healed:
            self._heal(entry)
            signature = _signature(entry)
            if signature is None:
                self._forget(folder)
                return
        if self._signatures.get(folder) == signature:
            return
        outbox = self._followed.get(folder) or SessionOutbox(entry, clock=self._clock)
        with outbox.log.locked():
            outbox.catch_up()
        self._signatures[folder] = _signature(entry) or signature
        if outbox.is_settled and folder in self._healed:
            self._followed.pop(folder, None)  # nothing to do until its receipts change
        else:
            self._followed[folder] = outbox

    def _heal(self, entry: SessionEntry) -> None:
        """Make a session whole that a killed process left behind; once, as soon as that process is dead."""
        now_s = self._clock.monotonic_s()
        if now_s - self._owned.get(entry.folder, -_LOOK_FOR_DEAD_S) < _LOOK_FOR_DEAD_S:
            return
        if is_held(entry.owner):
            self._owned[entry.folder] = now_s
            return
        adopt(entry, clock=self._clock)
        self._healed.add(entry.folder)
        self._signatures.pop(entry.folder, None)

    def _forget(self, folder: str) -> None:
        self._followed.pop(folder, None)
        self._signatures.pop(folder, None)
        self._owned.pop(folder, None)
        self._healed.discard(folder)


def _signature(entry: SessionEntry) -> Signature | None:
    try:
        found = entry.receipts.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
