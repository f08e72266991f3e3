"""
A session's receipts on disk: anyone may append one, under a short lock that re-reads the chain's head.

The lock is per session and serialises everything that changes a session: its log as well as its receipts. A torn
last receipt can only be what a dead process left behind, so whoever holds the lock next takes it away (or, if only
its newline is missing, completes it).
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pellucid.ledger.receipt_list import decoded, read_receipts
from pellucid.ledger.receipts import NO_RECEIPT, Detail, Receipt, encode, line_hash
from pellucid.ledger.session_lock import SessionBusy, session_locked
from pellucid.private_files import (
    naming,
    open_private,
    read_at,
    replace_file,
    sync,
    sync_file,
    sync_folder,
    sync_folder_once,
    write_all,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from pellucid.clock import Clock

__all__ = ["PATIENCE_S", "Draft", "News", "ReceiptLog", "SessionBusy"]

PATIENCE_S: Final = 30.0
"""So long a session's lock is waited for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A receipt before it has its place in the chain."""

    kind: str
    details: Mapping[str, Detail]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What happened to a session's receipts since this process last looked."""

    replaced: bool
    """The receipts known so far are gone: the session was forgotten, or rewritten. `receipts` is all there is."""
    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """The end of the chain as this process knows it."""

    size: int = 0
    last: bytes = b""
    seq: int = -1
    known_hash: str = ""
    """Of the last line, where this process wrote it and so knows it already."""

    @property
    def hash(self) -> str:
        return self.known_hash or (line_hash(self.last) if self.last else NO_RECEIPT)


class ReceiptLog:
    """
    One session's chain of receipts.

    Args:
        path: `receipts/<folder>.ndjson`.
        clock: Dates the receipts.
    """

    __slots__ = ("_clock", "_descriptor", "_fresh_name", "_head", "_unsynced", "lock_path", "path")

    def __init__(self, *, path: Path, clock: Clock) -> None:
        self.path = path
        self.lock_path = path.with_suffix(".lock")
        self._clock = clock
        self._head = _Head()
        self._descriptor = -1
        """Of the file, while it is kept open."""
        self._unsynced = False
        self._fresh_name = False

    @property
    def size_bytes(self) -> int:
        """How long the chain is, as far as this process knows it."""
        return self._head.size

    @contextmanager
    def locked(self, *, patience_s: float = PATIENCE_S, keeps_open: bool = False) -> Iterator[None]:
        """
        Hold the session's lock; not reentrant.

        Args:
            patience_s: How long to wait for another process.
            keeps_open: Whether the file is opened once for all that is done meanwhile, if all of it goes through here.

        Raises:
            SessionBusy: Another process holds it for longer.
            LedgerError: The lock cannot be had: its folder cannot be written.
        """
        with session_locked(self.lock_path, patience_s):
            if not keeps_open:
                yield
                return
            with naming(self.path, "opened"):
                self._descriptor = self._opened()
            try:
                yield
            finally:
                self._close()

    def catch_up(self) -> News:
        """
        Read what other processes appended, under the lock; removes a torn end.

        Raises:
            LedgerError: The receipts cannot be read or healed.
        """
        with naming(self.path, "read"):
            try:
                with self._open(create=False) as descriptor:
                    return self._read_news(descriptor)
            except FileNotFoundError:
                known, self._head = self._head, _Head()
                return News(replaced=known.size > 0, receipts=())

    def look_anew(self) -> None:
        """Forget the known head, so that the next `catch_up` reads the whole chain."""
        self._head = _Head()

    def append(self, drafts: Sequence[Draft]) -> list[Receipt]:
        """
        Write receipts behind the chain's head, in one write; under the lock, after `catch_up`.

        Raises:
            LedgerError: They could not be written; none of them was.
        """
        if not drafts:
            return []
        head = self._head
        at_ns = self._clock.now_ns()
        written: list[Receipt] = []
        encoded: list[bytes] = []
        prev = head.hash
        for seq, draft in enumerate(drafts, head.seq + 1):
            receipt = Receipt(seq=seq, prev=prev, at_ns=at_ns, kind=draft.kind, details=draft.details)
            line = encode(receipt)
            prev = line_hash(line)
            written.append(receipt)
            encoded.append(line)
        payload = b"\n".join([*encoded, b""])
        with naming(self.path, "written"):
            if not head.size:
                self._fresh_name = True
            with self._open(create=not head.size) as descriptor:
                try:
                    write_all(descriptor, payload)
                except BaseException:
                    os.ftruncate(descriptor, head.size)
                    raise
        self._head = _Head(
            size=head.size + len(payload), last=encoded[-1], seq=written[-1].seq, known_hash=prev
        )
        self._unsynced = True
        return written

    def sync(self, synced: set[Path] | None = None) -> None:
        """
        Bring the receipts to the disk, if this process wrote any since the last call.

        Args:
            synced: As for `sync_folder_once`.

        Raises:
            LedgerError: The disk refuses.
        """
        if not self._unsynced:
            return
        with naming(self.path, "synced"):
            if self._descriptor >= 0:
                sync(self._descriptor)
            else:
                sync_file(self.path)
            if self._fresh_name:
                sync_folder_once(self.path.parent, synced)
        self._unsynced = self._fresh_name = False

    def sync_later(self) -> Callable[[], None]:
        """
        Return what brings to the disk what was written until now; any thread may call it, without the lock.

        It raises a `LedgerError` if the disk refuses; then nothing is known of what was written.
        """
        has_fresh_name, self._unsynced, self._fresh_name = self._fresh_name, False, False
        path = self.path

        def sync_now() -> None:
            with naming(path, "synced"):
                sync_file(path)
                if has_fresh_name:
                    sync_folder(path.parent)

        return sync_now

    def delete(self, *, keep_lock: bool = False) -> None:
        """
        Delete the receipts, and with them the salt, under the lock; then the lock's own file.

        Args:
            keep_lock: Whether more is to be written under this lock: without a name it would lock nobody out.

        Raises:
            LedgerError: They cannot be deleted.
        """
        self._close()
        with naming(self.path, "deleted"):
            self.path.with_suffix(".new").unlink(missing_ok=True)
            self.path.unlink(missing_ok=True)
            sync_folder(self.path.parent)
        self._head = _Head()
        if keep_lock:
            return
        # Whoever waits for this lock finds that its file has no name any more, and makes a new one.
        try:
            self.lock_path.unlink(missing_ok=True)
        except OSError:
            return  # Windows keeps the name of an open file; an empty file tells nothing

    def rewrite(self, changed: Callable[[Receipt], Receipt]) -> None:
        """
        Write the whole chain anew, under the lock; only for a purge, which may take words back.

        Raises:
            LedgerError: It cannot be written; the old chain stands.
        """
        prev = NO_RECEIPT
        lines: list[bytes] = []
        for receipt in read_receipts(self.path):
            line = encode(replace(changed(receipt), prev=prev, seq=len(lines)))
            prev = line_hash(line)
            lines.append(line)
        with naming(self.path, "rewritten"):
            self._close()
            replace_file(self.path, b"\n".join([*lines, b""]))

    def _opened(self) -> int:
        try:
            return open_private(self.path, os.O_RDWR | os.O_APPEND, create=False)
        except FileNotFoundError:
            return -1

    @contextmanager
    def _open(self, *, create: bool) -> Iterator[int]:
        if self._descriptor >= 0:
            yield self._descriptor
            return
        descriptor = open_private(self.path, os.O_RDWR | os.O_APPEND, create=create)
        try:
            yield descriptor
        finally:
            os.close(descriptor)

    def _close(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def _read_news(self, descriptor: int) -> News:
        known = self._head
        size = os.fstat(descriptor).st_size
        replaced = bool(known.size) and not self._still_mine(descriptor, size)
        start = 0 if replaced else known.size
        tail = bytearray()
        while piece := read_at(descriptor, size - start - len(tail), start + len(tail)):
            tail += piece
        lines = bytes(tail).split(b"\n")
        torn = lines.pop()
        head = _Head() if replaced else known
        receipts: list[Receipt] = []
        for line in lines:
            head, receipt = _follow(head, line)
            if receipt is not None:
                receipts.append(receipt)
        if torn:
            completed, receipt = _follow(head, torn)
            if receipt is not None and receipt.prev == head.hash:
                write_all(descriptor, b"\n")
                receipts.append(receipt)
                head = completed
            else:
                os.ftruncate(descriptor, head.size)
            os.fsync(descriptor)
        self._head = head
        return News(replaced=replaced, receipts=tuple(receipts))

    def _still_mine(self, descriptor: int, size: int) -> bool:
        # Inode numbers are given out again; the head's own bytes are the proof.
        known = self._head
        if size < known.size:
            return False
        length = len(known.last) + 1
        return read_at(descriptor, length, known.size - length) == known.last + b"\n"


def _follow(head: _Head, line: bytes) -> tuple[_Head, Receipt | None]:
    receipt = decoded(line)
    seq = head.seq + 1 if receipt is None else receipt.seq
    return _Head(size=head.size + len(line) + 1, last=line, seq=seq), receipt
