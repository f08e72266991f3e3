"""
What is remembered of a session that was let go as a whole: that it was there, from when to when, and how much of it.

    <ledger>/housekeeping/retired.ndjson     a chain of `retired` receipts, one for each session

It tells "let go" from "not watched", and it tells the witness that what still comes up under that session's name and is
no younger was copied once and let go: it is never copied again. No word of any event is in it. Of those that were let go
longest ago, only their sum is kept in the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.ledger.log_pass import stamp
from pellucid.ledger.receipt_list import read_receipts
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, ReceiptKind, encode, line_hash
from pellucid.private_files import naming, replace_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.ledger.log_pass import FileStamp

FOLDER: Final = "housekeeping"
"""In a ledger: what is remembered of it as a whole."""
MOST_TOLD: Final = 4096
"""So many sessions are told of one by one; if there are more, the older half becomes one sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """A session that was let go, or the sum of many."""

    folder: str
    """Its name in the ledger; empty for a sum."""
    session: str
    """Its true name; empty for a sum."""
    began_ns: int
    """When its first line was copied."""
    ended_ns: int
    """When something became of any of its lines for the last time."""
    events: int
    """How many lines it had that were not destroyed before."""
    sessions: int = 1
    head: str = ""
    """The hash of its last receipt."""
    why: str = ""
    """What asked for it."""
    at_ns: int = 0
    """When it was let go; set by `Tombstones.add`."""


class Tombstones:
    """
    The list of the sessions that one ledger has let go; from any process.

    Args:
        root: The ledger's.
        clock: Dates what is added.
    """

    def __init__(self, *, root: Path, clock: Clock) -> None:
        self.path = root / FOLDER / "retired.ndjson"
        self._clock = clock
        self._known: dict[str, int] = {}
        self._known_of: FileStamp | None = None

    def read(self) -> list[Tombstone]:
        """
        Return all that were let go, in that order; each session once.

        Raises:
            LedgerError: The list is there and cannot be read.
        """
        found: dict[tuple[str, str], Tombstone] = {}
        for receipt in read_receipts(self.path):
            stone = _stone(receipt)
            if stone is not None:
                found[stone.folder, stone.head] = stone  # a crash may have come in between
        return list(found.values())

    def until_ns(self, folder: str) -> int | None:
        """
        Return up to when the lines of a session were copied and let go; `None` if it never was.

        Costs next to nothing as long as nothing is added.

        Raises:
            LedgerError: The list is there and cannot be read.
        """
        now = stamp(self.path)
        if now != self._known_of:
            stones = self.read() if now is not None else []
            self._known = {stone.folder: stone.ended_ns for stone in stones}
            self._known_of = now
        return self._known.get(folder)

    def add(self, stone: Tombstone) -> None:
        """
        Write that a session is let go, durably; before it is.

        Raises:
            LedgerError: It cannot be written.
        """
        log = ReceiptLog(path=self.path, clock=self._clock)
        with log.locked():
            known = log.catch_up().receipts
            if len(known) >= MOST_TOLD:
                self._sum_up(known)
                log.look_anew()
                log.catch_up()
            log.append([Draft(kind=ReceiptKind.RETIRED, details=_words(stone))])
            log.sync()

    def _sum_up(self, known: Sequence[Receipt]) -> None:
        """Make one of the older half; under the lock."""
        half = len(known) // 2
        stones = [stone for receipt in known[:half] if (stone := _stone(receipt)) is not None]
        if not stones:
            return
        total = Tombstone(
            folder="",
            session="",
            began_ns=min(stone.began_ns for stone in stones),
            ended_ns=max(stone.ended_ns for stone in stones),
            events=sum(stone.events for stone in stones),
            sessions=sum(stone.sessions for stone in stones),
            head=line_hash(encode(known[-1])),
            why="in sum",
        )
        first = Receipt(
            seq=0,
            prev=NO_RECEIPT,
            at_ns=self._clock.now_ns(),
            kind=ReceiptKind.RETIRED,
            details=_words(total),
        )
        with naming(self.path, "rewritten"):
            replace_file(self.path, b"\n".join([*_chained([first, *known[half:]]), b""]))


def _chained(receipts: Iterable[Receipt]) -> Iterator[bytes]:
    prev = NO_RECEIPT
    for seq, receipt in enumerate(receipts):
        line = encode(
            Receipt(seq=seq, prev=prev, at_ns=receipt.at_ns, kind=receipt.kind, details=receipt.details)
        )
        prev = line_hash(line)
        yield line


def _words(stone: Tombstone) -> dict[str, Any]:
    return {
        **(
            {"folder": stone.folder, "session": stone.session}
            if stone.folder
            else {"sessions": stone.sessions}
        ),
        "began": rfc3339.form(stone.began_ns),
        "ended": rfc3339.form(stone.ended_ns),
        "events": stone.events,
        "head": stone.head,
        "why": stone.why,
    }


def _stone(receipt: Receipt) -> Tombstone | None:
    if receipt.kind != ReceiptKind.RETIRED:
        return None
    folder, events, sessions = (
        receipt.text("folder"),
        receipt.details.get("events"),
        receipt.details.get("sessions"),
    )
    try:
        began_ns, ended_ns = (rfc3339.parse(receipt.text(key) or "") for key in ("began", "ended"))
    except ValueError:
        return None
    return Tombstone(
        folder=folder or "",
        session=receipt.text("session") or folder or "",
        began_ns=began_ns,
        ended_ns=ended_ns,
        events=events if type(events) is int else 0,
        sessions=sessions if type(sessions) is int else 1,
        head=receipt.text("head") or "",
        why=receipt.text("why") or "",
        at_ns=receipt.at_ns,
    )
