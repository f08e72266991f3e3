"""
The log of one session of an embedded app, as the process that owns it writes it.

A line is one `write` to a file opened for appending, by any thread and without a lock: the system puts whole lines
one behind the other, and what was written survives a `kill -9`. `report`, called every tenth of a second by one
thread, brings it to the disk and writes the receipt that readers wait for.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from io import FileIO
from typing import TYPE_CHECKING, Final

from pellucid.ledger.receipts import Detail, ReceiptKind, line_digest, new_salt
from pellucid.ledger.segments import SEGMENT_BYTES, segment_name
from pellucid.private_files import SLICE_BYTES, make_folder, make_root, naming, read_at, sync_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry

_FLAGS: Final = (
    os.O_RDWR
    | os.O_APPEND
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
)


class SessionGone(Exception):  # noqa: N818 - it is news, not a fault: the app goes on in a new session
    """The session was deleted while it was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStart:
    """What a session's `opened` receipt says: under what its lines were recorded, once and for all."""

    app: str
    version: str
    """The app's."""
    epoch: int
    consent: str
    """`on`, `local` or `unset`."""
    is_held: bool
    """Whether its lines wait for a person."""
    distinct_id: str
    endpoint: str
    api_key: str
    context: Mapping[str, str | int | float | bool]
    """Build metadata, as it will be sent."""
    geoip_disable: bool
    person_profile: bool


class SessionRecorder:
    """
    Owns one session from construction until it is closed or the process ends.

    Args:
        entry: Where it is kept; nothing may be there yet.
        start: What its first receipt says.
        clock: Dates the receipts.

    Raises:
        LedgerError: It cannot be made.
    """

    def __init__(self, *, entry: SessionEntry, start: SessionStart, clock: Clock) -> None:
        # These two cost 25 ms; a host that records nothing never imports them.
        from pellucid.ledger.life_lock import LifeLock  # noqa: PLC0415 - see above
        from pellucid.ledger.receipt_log import Draft, ReceiptLog  # noqa: PLC0415 - see above

        self.entry = entry
        self.start = start
        self._draft = Draft
        self._salt = new_salt()
        self._reporting = threading.Lock()
        self._reported = self._lines = 0
        self._is_torn = False
        self._fresh_names = True
        make_root(entry.receipts.parent.parent)
        with naming(entry.receipts.parent, "made"):
            make_folder(entry.receipts.parent)
        self._owner = LifeLock(entry.owner)
        self._receipts = ReceiptLog(path=entry.receipts, clock=clock)
        try:
            with self._receipts.locked():
                self._receipts.append([Draft(kind=ReceiptKind.OPENED, details=self._opened())])
                self._receipts.sync()
            with naming(entry.events, "made"):
                make_folder(entry.events.parent)
                make_folder(entry.events)
                self._file = _new_file(entry.events / segment_name(1))
        except BaseException:
            self._owner.release()
            raise
        self.write = self._file.write
        """Append one line, which ends with its only newline, and return how much of it was taken; an `OSError` if
        nothing was. What was taken of a part is left to `mend`."""

    @property
    def is_full(self) -> bool:
        """Whether the app should go on in another session: this one can then be settled and, one day, deleted."""
        return self._reported >= SEGMENT_BYTES

    def mend(self) -> None:
        """Take back the part of a line that the system took, as it does where the disk is full."""
        with self._reporting:
            try:
                descriptor = self._file.fileno()
                end = os.fstat(descriptor).st_size
                text = read_at(descriptor, end - self._reported, self._reported)
                os.ftruncate(descriptor, self._reported + text.rfind(b"\n") + 1)
            except (OSError, ValueError):
                self._is_torn = True

    def revive(self) -> None:
        """
        Make writing possible again after it failed, as far as something stands in its way here.

        Raises:
            OSError: The disk still refuses.
        """
        if self._is_torn:
            self.write(b"\n")  # what stays of a line must not begin another one
            self._is_torn = False

    def report(self, *, more: Mapping[str, Detail] | None = None) -> int:
        """
        Bring what was appended to the disk and say so in a receipt; blocks until the disk has it.

        Args:
            more: What else this receipt tells.

        Returns:
            How many lines were reported.

        Raises:
            SessionGone: The session was deleted.
            LedgerError: The disk refuses; the next call reports the same lines.
        """
        with self._reporting:
            try:
                found = os.fstat(self._file.fileno())
            except (OSError, ValueError) as error:
                raise SessionGone from error
            if not found.st_nlink or not self.entry.receipts.exists():
                raise SessionGone
            return 0 if found.st_size == self._reported else self._report(found.st_size, more or {})

    def close(self) -> None:
        """
        Report what is left and let the session go; another process may heal and send it from then on.

        Raises:
            LedgerError: The last lines could not be reported; whoever opens the session next does it.
        """
        try:
            self.report()
        except SessionGone:
            pass
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let everything go as it is; in a forked child it leaves the parent's session alone."""
        self._file.close()
        self._owner.release()

    def _report(self, end: int, more: Mapping[str, Detail]) -> int:
        descriptor = self._file.fileno()
        lines, reported = _whole_lines(descriptor, self._reported, end)
        with naming(self.entry.events, "synced"):
            getattr(os, "fdatasync", os.fsync)(descriptor)
            if self._fresh_names:
                for folder in (self.entry.events, self.entry.events.parent, self.entry.events.parent.parent):
                    sync_folder(folder)
                self._fresh_names = False
        if lines:
            self._write_receipt(lines, more)
        self._reported = reported
        self._lines += len(lines)
        return len(lines)

    def _write_receipt(self, lines: list[bytes], more: Mapping[str, Detail]) -> None:
        with self._receipts.locked():
            if self._receipts.catch_up().replaced and not self.entry.receipts.exists():
                raise SessionGone
            details: dict[str, Detail] = {
                "lines": [self._lines, self._lines + len(lines) - 1],
                "digest": line_digest(bytes.fromhex(self._salt), lines),
                **more,
            }
            kind = ReceiptKind.HELD if self.start.is_held else ReceiptKind.RECORDED
            self._receipts.append([self._draft(kind=kind, details=details)])

    def _opened(self) -> dict[str, Detail]:
        start = self.start
        return {
            "session": self.entry.folder,
            "app": start.app,
            "version": start.version,
            "pid": os.getpid(),
            "epoch": start.epoch,
            "salt": self._salt,
            "consent": start.consent,
            "state": "held" if start.is_held else "queued",
            "distinct_id": start.distinct_id,
            "endpoint": start.endpoint,
            "api_key": start.api_key,
            "context": dict(start.context),
            "geoip_disable": start.geoip_disable,
            "person_profile": start.person_profile,
        }


def _new_file(path: Path) -> FileIO:
    descriptor = os.open(path, _FLAGS, 0o600)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, 0o600)
    return FileIO(descriptor, "ab")  # unlike a number, a closed file of this kind is nobody else's


def _whole_lines(descriptor: int, begin: int, end: int) -> tuple[list[bytes], int]:
    """Read back what was appended since the last report: the file alone knows in which order threads wrote."""
    pieces: list[bytes] = []
    place = begin
    while place < end and (piece := read_at(descriptor, min(SLICE_BYTES, end - place), place)):
        pieces.append(piece)
        place += len(piece)
    text = b"".join(pieces)
    whole = text[: text.rfind(b"\n") + 1]
    return whole.split(b"\n")[:-1], begin + len(whole)


def fresh_entry(root: Path) -> SessionEntry:
    """Say where a new session goes, under a name that was never used: a random UUID (RFC 9562, version 4)."""
    from pellucid.ledger.ledger import SessionEntry  # noqa: PLC0415 - as in `SessionRecorder`

    text = os.urandom(16).hex()
    variant = "89ab"[int(text[16], 16) & 3]
    name = f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"
    return SessionEntry(
        folder=name, events=root / "events" / name, receipts=root / "receipts" / f"{name}.ndjson"
    )
