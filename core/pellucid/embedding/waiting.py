"""
What an app's sessions have waiting, line by line, for whoever wants to look at it or to change it.

All of it only reads, takes no lock, and may be done by any process at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.event import Event, decode
from pellucid.ledger.receipts import ReceiptKind
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.event import UnreadableLine
    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.values import Batch
    from pellucid.wire import Edit

UNSENT: Final = frozenset({State.QUEUED, State.HELD, State.UNCONFIRMED})
"""The states of what has not left, as far as anybody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingEvent:
    """One line that has not left, whether or not it is in a batch."""

    folder: str
    """Its session's."""
    line: int
    state: State
    raw: bytes
    content: Event | UnreadableLine
    batch: str | None
    """The UUID of the batch that it is in."""
    edit: Edit
    """What the person changed of it; see also the batch's own, which is what leaves."""
    distinct_id: str
    """Under which it was recorded; empty if its session does not say."""

    @property
    def taken_out(self) -> tuple[str, ...]:
        """The fields that the person took out."""
        return tuple(name for name, text in self.edit.items() if text is None)

    @property
    def changed(self) -> dict[str, str]:
        """The texts that the person put in the place of values, by field."""
        return {name: text for name, text in self.edit.items() if text is not None}

    @property
    def name(self) -> str:
        """The event's; empty if the line cannot be read."""
        return self.content.name if isinstance(self.content, Event) else ""

    @property
    def uuid(self) -> str:
        """Its own; empty if the line cannot be read."""
        return self.content.extra.get("uuid", "").strip('"') if isinstance(self.content, Event) else ""

    @property
    def time_ns(self) -> int | None:
        """When it was recorded; `None` if the line cannot be read."""
        return self.content.time_ns if isinstance(self.content, Event) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingBatch:
    """A sealed batch that nobody is known to have received."""

    folder: str
    """Its session's."""
    batch: Batch
    sealed_at_ns: int
    distinct_id: str
    """Under which its events were recorded, and are sent."""
    endpoint: str


class SessionWaiting:
    """
    What one session has waiting, as its receipts and its log say now.

    Args:
        ledger: The app's.
        folder: The session's.

    Raises:
        LedgerError: The session cannot be read.
    """

    def __init__(self, ledger: Ledger, folder: str) -> None:
        self.folder = folder
        self._outbox = outbox = SessionOutbox(ledger.entry(folder), clock=ledger.clock)
        self._sealed_at_ns: dict[str, int] = {}
        for receipt in ledger.receipts(folder):
            outbox.apply(receipt)
            if receipt.kind == ReceiptKind.SEALED:
                self._sealed_at_ns[receipt.text("batch") or ""] = receipt.at_ns
        outbox.places.read_on()

    @property
    def runs(self) -> list[tuple[int, int, State]]:
        """First line, last line and state over all lines, those included that no receipt tells of yet."""
        return list(self._outbox.states.runs(max(self._outbox.states.covered, self._outbox.places.count)))

    @property
    def batches(self) -> list[WaitingBatch]:
        """The sealed batches, in the order in which they were sealed."""
        header = self._outbox.header
        return [
            WaitingBatch(
                folder=self.folder,
                batch=batch,
                sealed_at_ns=self._sealed_at_ns[uuid],
                distinct_id="" if header is None else header.distinct_id,
                endpoint=self._outbox.endpoint,
            )
            for uuid, batch in self._outbox.batches.items()
        ]

    def edit_of(self, line: int) -> Edit:
        """Return what the person changed of a line; a batch that it was once in counts no more."""
        return self._outbox.edits.get(line, {})

    def events(self) -> list[WaitingEvent]:
        """
        Read the lines that have not left, in their order.

        Raises:
            LedgerError: The log cannot be read.
        """
        outbox = self._outbox
        return [
            WaitingEvent(
                folder=self.folder,
                line=line,
                state=state,
                raw=raw,
                content=decode(raw),
                batch=next(
                    (uuid for uuid, each in outbox.batches.items() if each.overlaps(line, line)), None
                ),
                edit=outbox.edits.get(line, {}),
                distinct_id="" if outbox.header is None else outbox.header.distinct_id,
            )
            for first, last, state in self.runs
            if state in UNSENT
            for line, raw in enumerate(outbox.places.lines(first, last), first)
        ]


def place_of_batch(ledger: Ledger, uuid: str) -> tuple[str, int] | None:
    """
    Find a batch by its UUID, whatever became of it: its session, and its first line.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    for entry in ledger.sessions():
        for receipt in ledger.receipts(entry.folder):
            if receipt.kind == ReceiptKind.SEALED and receipt.text("batch") == uuid and receipt.lines:
                return entry.folder, receipt.lines[0]
    return None
