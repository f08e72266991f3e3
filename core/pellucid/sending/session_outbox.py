"""What one session has waiting, as its receipts say: the batches that are sealed, the lines that are not."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.ledger.edits import note_edit, sealed_context_edit, sealed_edits
from pellucid.ledger.line_places import LinePlaces
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.receipt_log import ReceiptLog
from pellucid.ledger.receipts import Receipt, ReceiptKind
from pellucid.ledger.upload_header import upload_header
from pellucid.sending.settled_sessions import Settled
from pellucid.sending.values import Batch
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.receipt_log import Draft
    from pellucid.wire import Edit, PostHogHeader

_DISSOLVES: Final = frozenset(
    {
        ReceiptKind.SENT,
        ReceiptKind.REFUSED,
        ReceiptKind.HELD,
        ReceiptKind.EDITED,
        ReceiptKind.WITHHELD,
        ReceiptKind.PURGING,
        ReceiptKind.PURGED,
        ReceiptKind.LOST,
    }
)
"""After these a batch that has such a line is none any more; what is left of it is sealed anew."""

_SETTLES: Final = frozenset({ReceiptKind.SENT, ReceiptKind.REFUSED})


class SessionOutbox:
    """
    Follows one session's receipts and log.

    Args:
        entry: Where it is kept.
        clock: Dates what is written to its receipts.
    """

    def __init__(self, entry: SessionEntry, *, clock: Clock) -> None:
        self.entry = entry
        self.log = ReceiptLog(path=entry.receipts, clock=clock)
        self.opened: Receipt | None = None
        self.header: PostHogHeader | None = None
        self.states = LineStates()
        """What became of each line."""
        self.places = LinePlaces(entry.events)
        """Where each line stands."""
        self.batches: dict[str, Batch] = {}
        """The sealed batches that were not settled yet, by uuid, in the order in which they were sealed."""
        self.edits: dict[int, Edit] = {}
        """By line: what a person changed of it."""
        self.left_as: dict[int, tuple[Edit, Edit]] = {}
        """By line that may have arrived: its edit then, and that of what is in each event; it may leave in no other way."""
        self.approved: list[tuple[int, int, int]] = []
        """First line, last line and epoch of what a person let go."""

    def catch_up(self, *, reads_lines: bool = True) -> bool:
        """
        Take in what was written since the last call; under the session's lock.

        Args:
            reads_lines: Whether lines are looked for that were not there before.

        Returns:
            Whether anything was said of lines that were there, by another process.

        Raises:
            LedgerError: The session cannot be read.
        """
        news = self.log.catch_up()
        if news.replaced:
            self._forget()
        for receipt in news.receipts:
            self.apply(receipt)
        if reads_lines or news.replaced:
            self.places.read_on()
        return news.replaced or any(receipt.kind != ReceiptKind.RECORDED for receipt in news.receipts)

    def append(self, drafts: Sequence[Draft]) -> None:
        """
        Write receipts and take them in, not yet on the disk; under the session's lock, caught up.

        Raises:
            LedgerError: They cannot be written.
        """
        for receipt in self.log.append(drafts):
            self.apply(receipt)

    def write(self, drafts: Sequence[Draft]) -> None:
        """
        Write receipts, bring them to the disk and take them in; as `append`.

        Raises:
            LedgerError: They cannot be written.
        """
        self.append(drafts)
        if drafts:
            self.log.sync()

    def apply(self, receipt: Receipt) -> None:
        """Take in the next receipt."""
        self.states.apply(receipt)
        if receipt.kind == ReceiptKind.OPENED and self.opened is None:
            self.opened, self.header = receipt, upload_header(receipt)
        span = receipt.lines
        if span is None:
            return
        batch = self.batches.get(receipt.text("batch") or "")
        if batch is not None:
            self._apply_to_batch(receipt, batch)
        elif receipt.kind == ReceiptKind.SEALED and (sealed := _sealed(receipt, span)) is not None:
            self.batches[sealed.uuid] = sealed
        elif receipt.kind == ReceiptKind.APPROVED:
            self.approved.append((*span, _integer(receipt.details.get("epoch"))))
        elif receipt.kind == ReceiptKind.EDITED:
            for line in range(span[0], span[1] + 1):
                note_edit(self.edits, line, receipt)
        if receipt.kind in _DISSOLVES:
            self._take_apart(span, is_settled=receipt.kind in _SETTLES)

    def _apply_to_batch(self, receipt: Receipt, batch: Batch) -> None:
        match receipt.kind:
            case ReceiptKind.APPROVED:
                self.batches[batch.uuid] = replace(batch, due_ns=receipt.at_ns)
            case ReceiptKind.ATTEMPT:
                self.batches[batch.uuid] = replace(batch, attempts=batch.attempts + 1, is_unconfirmed=True)
            case ReceiptKind.FAILED | ReceiptKind.UNANSWERED if receipt.details.get("dissolved") is True:
                self._note_left(self.batches.pop(batch.uuid))
            case ReceiptKind.FAILED:
                self.batches[batch.uuid] = replace(batch, is_unconfirmed=False)
            case _:
                pass

    def _take_apart(self, span: tuple[int, int], *, is_settled: bool) -> None:
        for uuid in [uuid for uuid, other in self.batches.items() if other.overlaps(*span)]:
            batch = self.batches.pop(uuid)
            if not is_settled:
                self._note_left(batch)

    def _note_left(self, batch: Batch) -> None:
        if batch.is_unconfirmed:
            for line in range(batch.first, batch.last + 1):
                self.left_as[line] = batch.edits.get(line, {}), batch.context_edit

    @property
    def epoch(self) -> int:
        """The epoch that its lines were recorded in; 0 if nothing says so, which no consent has."""
        return 0 if self.opened is None else _integer(self.opened.details.get("epoch"))

    @property
    def endpoint(self) -> str:
        """The address that its receipts name."""
        return "" if self.opened is None else self.opened.text("endpoint") or ""

    @property
    def destination(self) -> str:
        """Where its bodies go, and for which project; what fails there says nothing of other places."""
        return f"{self.endpoint} {'' if self.header is None else self.header.api_key}"

    def waiting(self) -> list[tuple[int, int]]:
        """
        Return the ranges of unsent lines, known to be on the disk, that are in no batch; ascending.

        Lines of one range are in one state. They may be unconfirmed: a part of their batch was destroyed.
        """
        count = min(self.states.covered, self.places.count)
        free = [
            (first, last)
            for first, last, state in self.states.runs(count)
            if state in {State.QUEUED, State.UNCONFIRMED}
        ]
        return without(free, sorted((batch.first, batch.last) for batch in self.batches.values()))

    def is_approved(self, first: int, last: int, epoch: int) -> bool:
        """Whether a person let each of these lines go, in this epoch."""
        place = first
        while place <= last:
            reach = max(
                (end for begin, end, given in self.approved if given == epoch and begin <= place <= end),
                default=-1,
            )
            if reach < place:
                return False
            place = reach + 1
        return True

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is to be done for any known line, unless a person says so of one that is held."""
        if self.batches or self.states.unfinished_purges:
            return False
        count = max(self.states.covered, self.places.count)
        return not any(state in {State.QUEUED, State.UNCONFIRMED} for _, _, state in self.states.runs(count))

    def weigh(self) -> Settled:
        """Say what it takes, for the time that it is at rest; under its lock, caught up."""
        return Settled.of(
            self.states,
            self.places,
            receipts_bytes=self.log.size_bytes,
            began_ns=0 if self.opened is None else max(self.opened.at_ns, 0),
        )

    def _forget(self) -> None:
        self.opened = self.header = None
        self.states = LineStates()
        self.places = LinePlaces(self.entry.events)
        self.batches.clear()
        self.edits.clear()
        self.left_as.clear()
        self.approved.clear()


def without(ranges: Sequence[tuple[int, int]], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what is left of ranges; both are ascending and inclusive, and the ranges are apart from each other."""
    left: list[tuple[int, int]] = []
    place = 0
    for first, last in ranges:
        begin = first
        while place < len(taken) and taken[place][1] < begin:
            place += 1
        following = place
        while following < len(taken) and taken[following][0] <= last:
            if begin < taken[following][0]:
                left.append((begin, taken[following][0] - 1))
            begin = max(begin, taken[following][1] + 1)
            following += 1
        if begin <= last:
            left.append((begin, last))
    return left


def _sealed(receipt: Receipt, span: tuple[int, int]) -> Batch | None:
    details: Mapping[str, Any] = receipt.details
    uuid, sha256 = receipt.text("batch"), receipt.text("body_sha256")
    if uuid is None or sha256 is None:
        return None
    due = receipt.text("due")
    return Batch(
        uuid=uuid,
        first=span[0],
        last=span[1],
        uuids=_names(details.get("uuids")),
        edits=sealed_edits(details),
        context_edit=sealed_context_edit(details),
        rules=receipt.text("rules") or "",
        body_sha256=sha256,
        body_bytes=_integer(details.get("body_bytes")),
        due_ns=None if due is None else _moment(due),
        sealed_ns=receipt.at_ns,
        is_unconfirmed=details.get("was") == "unconfirmed",
    )


@lru_cache(maxsize=64)  # batches that are sealed together are due together
def _moment(text: str) -> int | None:
    try:
        return rfc3339.parse(text)
    except ValueError:
        return None  # then a person has to say so


def _integer(value: object) -> int:
    return value if type(value) is int else 0


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        return ()
    return tuple(value) if {*map(type, value)} <= {str} else tuple(filter(_is_text, value))


def _is_text(value: object) -> bool:
    return isinstance(value, str)
