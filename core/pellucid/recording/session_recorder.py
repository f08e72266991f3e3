"""
The log of one session of an embedded app, as the process that owns it writes it.

A line is one `write` to a file opened for appending, by any thread and without a lock: the system puts whole lines
one behind the other, and what was written survives a `kill -9`. `report`, called every tenth of a second by one
thread, brings it to the disk and writes the receipt that readers wait for.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import __version__
from pellucid.ledger.receipts import Detail, ReceiptKind, line_digest, new_salt
from pellucid.ledger.segments import SEGMENT_BYTES, is_blank, segment_name
from pellucid.private_files import make_folder, make_root, naming, sync_folder
from pellucid.recording.own_log import OwnLog
from pellucid.worker import unforked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.receipt_log import Draft

_PATIENCE_S: Final = 0.3
"""So long another process may hold up a report: whoever reports also asks the consent, and must not be late."""
RECEIPT_BYTES: Final = 1 << 20
"""So long may a session's receipts get: whoever looks at them reads them all."""


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
        with unforked():
            # These two cost 25 ms; a host that records nothing never imports them.
            from pellucid.ledger.life_lock import LifeLock  # noqa: PLC0415 - see above
            from pellucid.ledger.receipt_log import Draft, ReceiptLog, SessionBusy  # noqa: PLC0415 - see above

        self.entry = entry
        self.start = start
        self._draft, self._busy = Draft, SessionBusy
        self._salt = new_salt()
        self._reporting = (
            threading.RLock()
        )  # a signal's handler may record, and mend, in the middle of a report
        self._reported = self._lines = 0
        self._is_torn = self._has_blanks = self._is_reporting = False
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
                self._log = OwnLog(entry.events / segment_name(1))
        except BaseException:
            self._unmake()
            raise
        self.write = self._log.write
        """Append one line, which ends with its only newline, and return how much of it was taken; an `OSError` if
        nothing was. What was taken of a part is to be given to `mend`."""

    @property
    def is_full(self) -> bool:
        """Whether the app should go on in another session: this one can then be settled and, one day, deleted."""
        return self._reported >= SEGMENT_BYTES or self._receipts.size_bytes >= RECEIPT_BYTES

    @property
    def is_intact(self) -> bool:
        """Whether the log can still be written: not if it was shut, or if the host has closed what is ours."""
        return self._log.is_intact

    @property
    def unreported(self) -> int:
        """How many lines were written since the last report; also of a session that was deleted."""
        with self._reporting:
            return self._log.count_lines(self._reported)

    def mend(self, part: bytes) -> None:
        """Make a blank line of the part of a line that the system took, as it does where the disk is full."""
        with self._reporting:
            self._has_blanks = True
            try:
                self._log.blank_part(part, begin=self._reported)
            except OSError:
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

    def shut(self) -> None:
        """Let no further line in: `write` raises `EBADF` from now on. What is being written just now may still come."""
        self._log.shut()

    def report(self, *, more: Mapping[str, Detail] | None = None) -> int:
        """
        Bring what was appended to the disk and say so in a receipt; blocks until the disk has it.

        Args:
            more: What else this receipt tells.

        Returns:
            How many lines were reported; none while another process holds the session's lock.

        Raises:
            SessionGone: The session was deleted.
            LedgerError: The disk refuses; the next call reports the same lines.
        """
        with self._reporting:
            if self._is_reporting:
                return 0  # a signal's handler, in the middle of a report: the next one tells what is new
            self._is_reporting = True
            try:
                end = self._log.size_bytes
                if end is None or not os.path.exists(self.entry.receipts):  # noqa: PTH110 - unlike `Path`, it never raises
                    raise SessionGone
                return 0 if end == self._reported else self._report(end, more or {})
            finally:
                self._is_reporting = False

    def close(self) -> int:
        """
        Report what is left and let the session go; another process may heal and send it from then on.

        Returns:
            How many lines were reported.

        Raises:
            LedgerError: The last lines could not be reported; whoever opens the session next does it.
        """
        with self._reporting:
            try:
                return self.report()
            except SessionGone:
                return 0
            finally:
                self.abandon()

    def abandon(self) -> None:
        """Let everything go as it is; in a forked child it leaves the parent's session alone."""
        self._log.close()
        self._owner.release()

    def _report(self, end: int, more: Mapping[str, Detail]) -> int:
        with naming(self.entry.events, "read"):
            text = self._log.read(self._reported, end)
        reported = self._reported + text.rfind(b"\n") + 1
        lines = self._log.separate(text[: reported - self._reported].split(b"\n")[:-1], begin=self._reported)
        self._has_blanks |= len(lines) != text.count(b"\n")
        with naming(self.entry.events, "synced"):
            self._log.sync()
            if self._fresh_names:
                for folder in (self.entry.events, self.entry.events.parent, self.entry.events.parent.parent):
                    sync_folder(folder)
                self._fresh_names = False
        blanks = [number for number, line in enumerate(lines) if is_blank(line)] if self._has_blanks else []
        if lines:
            try:
                self._write_receipts(lines, blanks, more)
            except self._busy:
                return 0  # they are on the disk; the next call tells of them
        self._reported = reported
        self._lines += len(lines)
        return len(lines) - len(blanks)

    def _write_receipts(self, lines: list[bytes], blanks: list[int], more: Mapping[str, Detail]) -> None:
        with self._receipts.locked(patience_s=_PATIENCE_S):
            if self._receipts.catch_up().replaced and not self.entry.receipts.exists():
                raise SessionGone
            details: dict[str, Detail] = {
                "lines": [self._lines, self._lines + len(lines) - 1],
                "digest": line_digest(bytes.fromhex(self._salt), lines),
                **more,
            }
            kind = ReceiptKind.HELD if self.start.is_held else ReceiptKind.RECORDED
            self._receipts.append([self._draft(kind=kind, details=details), *map(self._lost, blanks)])

    def _lost(self, place: int) -> Draft:
        number = self._lines + place
        return self._draft(
            kind=ReceiptKind.LOST, details={"lines": [number, number], "why": "the disk was full"}
        )

    def _unmake(self) -> None:
        """Leave nothing of a session that could not be begun: it is tried again and again while the disk is full."""
        entry = self.entry
        with suppress(OSError):
            entry.events.rmdir()
        for path in (entry.receipts, entry.receipts.with_suffix(".lock"), entry.owner):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        self._owner.release()

    def _opened(self) -> dict[str, Detail]:
        start = self.start
        return {
            "session": self.entry.folder,
            "app": start.app,
            "version": start.version,
            "engine": __version__,
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


def fresh_entry(root: Path) -> SessionEntry:
    """Say where a new session goes, under a name that was never used: a random UUID (RFC 9562, version 4)."""
    with unforked():
        from pellucid.ledger.ledger import SessionEntry  # noqa: PLC0415 - as in `SessionRecorder`

    text = os.urandom(16).hex()
    variant = "89ab"[int(text[16], 16) & 3]
    name = f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"
    return SessionEntry(
        folder=name, events=root / "events" / name, receipts=root / "receipts" / f"{name}.ndjson"
    )
