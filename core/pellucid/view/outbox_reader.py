"""One session's receipts, followed without a lock: what is sealed, what waits, what a person holds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.ledger.receipt_list import decoded
from pellucid.private_files import naming, open_private, read_at
from pellucid.sending.session_outbox import SessionOutbox

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.receipts import Receipt

Signature: TypeAlias = tuple[int, int, int]
"""Inode, size and time of change of a session's receipts; another one when something was written."""

_NOTHING: Final[Signature] = (0, 0, 0)


class OutboxReader:
    """
    Follows the receipts of one session; costs one `stat` where nothing has happened.

    A face looks through this at what the app's own processes do, and never makes them wait.

    Args:
        entry: The session.
        clock: Handed on; nothing is dated here.
    """

    def __init__(self, entry: SessionEntry, *, clock: Clock) -> None:
        self.entry = entry
        self.signature = _NOTHING
        self.outbox = SessionOutbox(entry, clock=clock)
        """What the receipts say; its line places are not read."""
        self.last_try: Receipt | None = None
        """How the last upload of this session ended."""
        self._clock = clock
        self._end = 0
        self._last_line = b""

    def read_on(self) -> None:
        """
        Take in what was written since the last call; a torn last line waits.

        Raises:
            LedgerError: The receipts are there and cannot be read.
        """
        with naming(self.entry.receipts, "read"):
            try:
                descriptor = open_private(self.entry.receipts, os.O_RDONLY, create=False)
            except (FileNotFoundError, NotADirectoryError):
                self._begin_anew(_NOTHING)
                return
            try:
                found = os.fstat(descriptor)
                signature = (found.st_ino, found.st_size, found.st_mtime_ns)
                if signature == self.signature:
                    return
                if signature[0] != self.signature[0] or not self._is_known(descriptor):
                    self._begin_anew(signature)
                self._read(descriptor)
                self.signature = signature
            finally:
                os.close(descriptor)

    def _read(self, descriptor: int) -> None:
        tail = bytearray()
        while piece := read_at(descriptor, 1 << 20, self._end + len(tail)):
            tail += piece
        whole = bytes(tail[: tail.rfind(b"\n") + 1])
        self._end += len(whole)
        for line in whole.split(b"\n")[:-1]:
            self._last_line = line
            receipt = decoded(line)
            if receipt is not None:
                self.outbox.apply(receipt)
                if receipt.kind in _ENDS:
                    self.last_try = receipt

    def _is_known(self, descriptor: int) -> bool:
        """Whether what was read last still stands there: a purge may have written the chain anew."""
        length = len(self._last_line) + 1
        return not self._end or read_at(descriptor, length, self._end - length) == self._last_line + b"\n"

    def _begin_anew(self, signature: Signature) -> None:
        self.signature = signature
        self.outbox = SessionOutbox(self.entry, clock=self._clock)
        self.last_try, self._end, self._last_line = None, 0, b""


_ENDS: Final = frozenset({"sent", "refused", "failed", "unanswered"})
