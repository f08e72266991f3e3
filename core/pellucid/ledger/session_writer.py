"""
One watched session, as its witness writes it: lines into the log, receipts for what becomes of them.

Every change happens under the session's lock and starts by reading what other processes did meanwhile: a purge takes
lines out of the queue, a forgotten session begins anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pellucid.errors import LedgerError
from pellucid.event import Event, decode
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.purge_steps import finish_purges, remove_if_empty
from pellucid.ledger.queued_lines import QueuedLines
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import Detail, Receipt, ReceiptKind, line_digest, new_salt
from pellucid.ledger.segments import SegmentLines, is_blank, read_lines, spans, survey
from pellucid.ledger.session_log import LogChanged, SessionLog
from pellucid.ledger.session_repair import repair
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pellucid.clock import Clock


class SessionOrigin(NamedTuple):
    """Where a session comes from, as its `opened` receipt says it."""

    name: str
    """The session's true name."""
    source: Path
    """The program's own file."""
    app: str
    """The key of the watched app."""


class SessionWriter:
    """
    Writes one session of a watched app; only under the ledger's claim, from one thread.

    Opening heals what a killed witness left: a torn tail is cut off and kept in a receipt, lines without a receipt
    get one and count as queued, an unfinished purge is finished. A session of which nothing is on disk yet stays
    that way until the first line.

    Args:
        events: The session's folder below `events/`.
        receipts: The session's chain.
        origin: What the `opened` receipt tells.
        retired_ns: Up to when its lines were copied and then let go as a whole; such lines are not copied again.

    Raises:
        LedgerError: The session cannot be read or healed.
    """

    def __init__(
        self,
        *,
        events: Path,
        receipts: Path,
        origin: SessionOrigin,
        clock: Clock,
        retired_ns: int | None = None,
    ) -> None:
        self.origin = origin
        self._retired_ns = retired_ns
        self._from_birth = False
        self._events = events
        self._receipts = ReceiptLog(path=receipts, clock=clock)
        self._log = SessionLog(events=events)
        self._begin()
        self._knows_disk = False
        if events.exists() or receipts.exists():
            with self._receipts.locked():
                self._look(keep_lock=False)

    @property
    def queued(self) -> QueuedLines:
        """The lines neither released nor purged, as this writer last knew them."""
        return self._queued

    @property
    def source_position(self) -> int | None:
        """
        The end of the last witnessed bytes in the program's own file.

        0 if there are none, or if anything was released since; `None` if a crash has left it unknown.
        """
        return self._source_position

    @property
    def next_line(self) -> int:
        """The number that the next appended line will have."""
        return self._log.end.lines

    def begin_at_birth(self) -> None:
        """Say that the next lines are the first that were seen of a file which was open before anything was in it."""
        self._from_birth = self._retired_ns is None

    def append(self, lines: Sequence[bytes], *, source_bytes: tuple[int, int]) -> range:
        """
        Copy lines, then write the `witnessed` receipt; neither is synced.

        Args:
            lines: Raw lines without their newlines; none is empty or blank.
            source_bytes: Where they stood: the first byte's offset, and the one after the last newline.

        Returns:
            The numbers of the new lines; fewer than there are lines where some were let go before.

        Raises:
            LedgerError: Nothing was appended; the same lines can be given again.
        """
        if self._retired_ns is not None:
            lines = [raw for raw in lines if not _was_recorded_by(self._retired_ns, raw)]
        if not lines:
            return range(self.next_line, self.next_line)
        if any(b"\n" in raw or is_blank(raw) for raw in lines):
            raise ValueError("a line is blank or holds a newline")
        with self._receipts.locked():
            self._look(keep_lock=True)
            try:
                return self._append(lines, source_bytes)
            except LogChanged:
                self._knows_disk = False
                self._look(keep_lock=True)
                return self._append(lines, source_bytes)

    def release(self, line_numbers: Iterable[int], *, why: str, distinct_id: str | None) -> None:
        """
        Write that the program took lines out of its queue; lines that are not queued any more are passed over.

        Args:
            line_numbers: In any order.
            why: `emptied`, `replaced`, `deleted` or `found gone`.
            distinct_id: The id that the app's config holds now, if it can be read.

        Raises:
            LedgerError: Nothing was written.
        """
        wanted = list(line_numbers)
        if not wanted:
            return
        if not self._receipts.path.exists():  # forgotten meanwhile: not even a lock shall be left of it
            self._begin()
            return
        with self._receipts.locked():
            self._look(keep_lock=False)
            drafts = [
                self._draft(ReceiptKind.RELEASED, span, why=why, distinct_id=distinct_id)
                for span in coalesce(number for number in wanted if number in self._queued)
            ]
            self._write(drafts)

    def sync(self, synced: set[Path] | None = None) -> None:
        """
        Bring log and receipts to the disk; free if nothing was written since the last call.

        Args:
            synced: Folders that were synced since anything was written, which need it no more; those that are synced now
                are added.

        Raises:
            LedgerError: The disk refuses.
        """
        self._log.sync(synced)
        self._receipts.sync(synced)

    def close(self) -> None:
        """Forget what is in memory; nothing is open, and nothing is synced."""
        self._queued = QueuedLines()

    def _begin(self) -> None:
        self._log.move_to_end(())
        self._queued = QueuedLines()
        self._salt: bytes | None = None
        self._source_position: int | None = 0

    def _look(self, *, keep_lock: bool) -> None:
        """
        Know what is on disk before anything is changed; under the lock.

        What is known counts only once all of it was taken in: after a failure half-way everything is read again.
        """
        if not self._knows_disk:
            self._receipts.look_anew()
        news = self._receipts.catch_up()
        if self._knows_disk and not news.replaced:
            for receipt in news.receipts:
                self._note(receipt)
            return
        self._knows_disk = False
        self._begin()
        self._recover(news.receipts, keep_lock=keep_lock)
        self._knows_disk = True

    def _append(self, lines: Sequence[bytes], source_bytes: tuple[int, int]) -> range:
        mark = self._log.end
        self._ensure_opened()
        self._from_birth = False  # a session that is forgotten and goes on does not begin at its birth
        try:
            placed = self._log.append(lines)
            numbers = range(placed[0].number, placed[-1].number + 1)
            digest = line_digest(self._known_salt, lines)
            self._receipts.append([_witnessed(numbers[0], numbers[-1], digest, source_bytes)])
        except BaseException:
            self._log.cut_back(mark)
            raise
        for span, raw in zip(placed, lines, strict=True):
            self._queued.add(span, raw)
        self._source_position = source_bytes[1]
        return numbers

    def _write(self, drafts: Sequence[Draft]) -> None:
        for receipt in self._receipts.append(drafts):
            self._note(receipt)

    def _note(self, receipt: Receipt) -> None:
        salt = receipt.salt
        if receipt.kind == ReceiptKind.OPENED and salt is not None:
            self._salt = salt
        if receipt.kind == ReceiptKind.WITNESSED:
            self._source_position = receipt.source_bytes[1] if receipt.source_bytes else None
        elif receipt.kind == ReceiptKind.RELEASED:
            self._source_position = 0
        span = receipt.lines
        if span is not None and receipt.kind in _LEAVES_QUEUE:
            self._queued.drop(*span)

    def _ensure_opened(self) -> None:
        if self._salt is None:
            details: dict[str, Detail] = {
                "session": self.origin.name,
                "source": str(self.origin.source),
                "app": self.origin.app,
                "epoch": 1,
                "salt": new_salt(),
            }
            if self._from_birth:
                details["from_birth"] = 1
            self._write([Draft(kind=ReceiptKind.OPENED, details=details)])

    @property
    def _known_salt(self) -> bytes:
        if self._salt is None:
            raise LedgerError(said("{path} was never opened", path=self._receipts.path))
        return self._salt

    def _recover(self, receipts: Sequence[Receipt], *, keep_lock: bool) -> None:
        """Make memory equal to what is on disk, and what is on disk whole; under the lock."""
        states = LineStates(receipts)
        for receipt in receipts:
            self._note(receipt)
        surveyed: Sequence[SegmentLines] = survey(self._events)
        if not surveyed and not states.covered:
            return
        # An interrupted deletion is finished before anything is called lost.
        if not remove_if_empty(self._events, self._receipts, surveyed, states, keep_lock=keep_lock):
            self._ensure_opened()
            surveyed = repair(self._events, self._receipts, surveyed, receipts, states)
            finish_purges(self._receipts, surveyed, states)
            if not remove_if_empty(self._events, self._receipts, surveyed, states, keep_lock=keep_lock):
                self._log.move_to_end(surveyed)
                self._adopt(surveyed, states)
                return
        self._begin()

    def _adopt(self, surveyed: Sequence[SegmentLines], states: LineStates) -> None:
        """Queue every line that no receipt has settled, and give a receipt to those that have none."""
        purged: list[int] = []
        lost: list[int] = []
        for span, raw in read_lines(spans(surveyed, states.ranges(State.QUEUED, self.next_line))):
            if is_blank(raw):
                (purged if raw else lost).append(span.number)
            else:
                self._queued.add(span, raw)
        adopted = coalesce(number for number in self._queued if number >= states.covered)
        self._write(
            [
                *(self._draft(ReceiptKind.WITNESSED, span) for span in adopted),
                *(Draft(kind=ReceiptKind.PURGED, details={"lines": list(span)}) for span in coalesce(purged)),
                *(Draft(kind=ReceiptKind.LOST, details={"lines": list(span)}) for span in coalesce(lost)),
            ]
        )

    def _draft(self, kind: ReceiptKind, span: tuple[int, int], **more: str | None) -> Draft:
        where = (self._queued.span(number) for number in range(span[0], span[1] + 1))
        digest = line_digest(self._known_salt, (raw for _, raw in read_lines(where)))
        details: dict[str, Detail] = {"lines": list(span), "digest": digest, **more}
        return Draft(kind=kind, details=details)


_LEAVES_QUEUE: Final = frozenset(
    {ReceiptKind.RELEASED, ReceiptKind.WITHHELD, ReceiptKind.LOST, ReceiptKind.PURGING, ReceiptKind.PURGED}
)


def _was_recorded_by(moment_ns: int, raw: bytes) -> bool:
    event = decode(raw)
    return isinstance(event, Event) and event.time_ns <= moment_ns


def _witnessed(first: int, last: int, digest: str, source_bytes: tuple[int, int]) -> Draft:
    details: dict[str, Detail] = {
        "lines": [first, last],
        "digest": digest,
        "source_bytes": list(source_bytes),
    }
    return Draft(kind=ReceiptKind.WITNESSED, details=details)
