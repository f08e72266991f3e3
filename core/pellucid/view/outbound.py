"""
What an embedded app has on its way out, as a face shows it: sealed batches, waiting and held events, the next try.

Only reads, and takes no lock but to ask whether a process lives.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.life_lock import is_held
from pellucid.ledger.receipts import ReceiptKind
from pellucid.sending.schedule_file import SCHEDULE_NAME, ScheduleFile
from pellucid.state import State
from pellucid.transport.backoff import Schedule
from pellucid.view.outbox_reader import OutboxReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.view.outbox_reader import Signature

_UNANSWERED: Final = "unset"
_LOCAL: Final = "local"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedBatch:
    """Events whose body is settled to the byte and that are not known to have arrived."""

    folder: str
    """The session's."""
    uuid: str
    first: int
    """The number of its first line in the session."""
    last: int
    events: int
    body_bytes: int
    due_ns: int | None
    """When it leaves, nanoseconds since 1970; `None`: when a person says so."""
    attempts: int
    is_unconfirmed: bool
    """Whether it may have arrived: then it can no longer be held, only tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldLines:
    """A range of a session's lines that wait for a person."""

    folder: str
    first: int
    last: int
    consent: str
    """What held when they were recorded: `unset`, `local` or `on`."""

    @property
    def count(self) -> int:
        """How many lines that is."""
        return self.last - self.first + 1

    @property
    def is_unanswered(self) -> bool:
        """Whether they were recorded before the person had answered."""
        return self.consent == _UNANSWERED

    @property
    def is_by_person(self) -> bool:
        """Whether they would be sent, had a person not kept them back."""
        return self.consent not in {_UNANSWERED, _LOCAL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why the last try did not succeed."""

    status: int | None
    """The server's; `None`: it did not answer."""
    why: str
    """A sentence without a full stop."""
    at_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbound:
    """What is on its way out at one moment."""

    batches: tuple[SealedBatch, ...] = ()
    """The next to leave first."""
    waiting: int = 0
    """Unsent events that are in no batch yet."""
    waiting_in: tuple[str, ...] = ()
    """The sessions that those are in, the oldest first."""
    held: tuple[HeldLines, ...] = ()
    failure: Failure | None = None
    """The last one, as long as no try ended well after it."""
    schedule: Schedule = field(default_factory=Schedule)
    """When the next try may be."""
    is_running: bool = False
    """Whether a process of the app is known to run; one that has recorded nothing yet is not."""
    newest_start_ns: int = 0
    """When the newest session was begun, nanoseconds since 1970; 0: there is none."""
    newest: str = ""
    """That session."""
    marks: frozenset[tuple[str, Signature]] = frozenset()
    """Changes with each session whose receipts change."""
    troubles: tuple[str, ...] = ()
    """What cannot be read, one sentence each."""

    @property
    def unanswered(self) -> int:
        """How many events were recorded before the person's answer, and wait."""
        return sum(lines.count for lines in self.held if lines.is_unanswered)

    @property
    def unsent(self) -> int:
        """How many events wait to be sent, in batches or not; those that are held wait for a person instead."""
        return self.waiting + sum(batch.events for batch in self.batches)

    @property
    def unconfirmed(self) -> int:
        """How many events of batches may have arrived already."""
        return sum(batch.events for batch in self.batches if batch.is_unconfirmed)

    @property
    def held_by_person(self) -> int:
        """How many events a person keeps back of those that would be sent."""
        return sum(lines.count for lines in self.held if lines.is_by_person)

    def changed_since(self, before: Outbound | None) -> frozenset[str]:
        """Name the sessions whose receipts are others than before."""
        return frozenset(
            folder for folder, _ in self.marks ^ (frozenset() if before is None else before.marks)
        )


class OutboundWatch:
    """
    Looks at one app's sessions again and again; called by one thread at a time.

    Args:
        ledger: The app's.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._readers: dict[str, OutboxReader] = {}
        self._dead: set[str] = set()
        self._schedule = ScheduleFile(ledger.root / SCHEDULE_NAME)

    def look(self) -> Outbound:
        """
        Say how things are now.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        entries = {entry.folder: entry for entry in self._ledger.sessions()}
        for gone in self._readers.keys() - entries.keys():
            del self._readers[gone]
        troubles: list[str] = []
        for folder, entry in entries.items():
            if folder not in self._readers:
                self._readers[folder] = OutboxReader(entry, clock=self._ledger.clock)
            try:
                self._readers[folder].read_on()
            except LedgerError as error:  # one bad session must not hide the others
                troubles.append(error.title)
        readers = tuple(sorted(self._readers.values(), key=_age))
        waiting = {each.entry.folder: count for each in readers if (count := _waiting(each))}
        newest = readers[-1] if readers else None
        return Outbound(
            batches=_batches(readers, self._ledger.clock.now_ns()),
            waiting=sum(waiting.values()),
            waiting_in=tuple(waiting),
            held=tuple(lines for each in readers for lines in _held(each)),
            failure=_failure(readers),
            schedule=self._schedule.read(),
            is_running=self._is_running(readers),
            newest_start_ns=0 if newest is None else _age(newest)[0],
            newest="" if newest is None else newest.entry.folder,
            marks=frozenset((folder, each.signature) for folder, each in self._readers.items()),
            troubles=tuple(troubles),
        )

    def _is_running(self, readers: Iterable[OutboxReader]) -> bool:
        running = False
        for each in readers:
            folder = each.entry.folder
            if folder in self._dead:
                continue
            if is_held(each.entry.owner):
                running = True
            else:
                self._dead.add(folder)  # no session is ever taken up by another process
        return running


def _age(reader: OutboxReader) -> tuple[int, str]:
    opened = reader.outbox.opened
    return 0 if opened is None else opened.at_ns, reader.entry.folder


def _batches(readers: Sequence[OutboxReader], now_ns: int) -> tuple[SealedBatch, ...]:
    """Return what is sealed, in the order in which the uploader takes it: of what is due, the oldest session's first."""
    found = [
        SealedBatch(
            folder=each.entry.folder,
            uuid=batch.uuid,
            first=batch.first,
            last=batch.last,
            events=len(batch.uuids),
            body_bytes=batch.body_bytes,
            due_ns=batch.due_ns,
            attempts=batch.attempts,
            is_unconfirmed=batch.is_unconfirmed,
        )
        for each in readers
        for batch in each.outbox.batches.values()
    ]

    def leaves_ns(batch: SealedBatch) -> float:
        if batch.attempts or batch.is_unconfirmed:
            return now_ns
        return math.inf if batch.due_ns is None else max(batch.due_ns, now_ns)

    found.sort(key=leaves_ns)  # those of one moment stay as the sessions and their seals are ordered
    return tuple(found)


def _waiting(reader: OutboxReader) -> int:
    outbox = reader.outbox
    queued = [
        (first, last)
        for first, last, state in outbox.states.runs(outbox.states.covered)
        if state in {State.QUEUED, State.UNCONFIRMED}
    ]
    sealed = sum(
        max(min(last, batch.last) - max(first, batch.first) + 1, 0)
        for first, last in queued
        for batch in outbox.batches.values()
    )
    return sum(last - first + 1 for first, last in queued) - sealed


def _held(reader: OutboxReader) -> list[HeldLines]:
    outbox = reader.outbox
    consent = "" if outbox.opened is None else outbox.opened.text("consent") or ""
    return [
        HeldLines(folder=reader.entry.folder, first=first, last=last, consent=consent)
        for first, last in outbox.states.ranges(State.HELD, outbox.states.covered)
    ]


def _failure(readers: Iterable[OutboxReader]) -> Failure | None:
    tries = [each.last_try for each in readers if each.last_try is not None]
    last = max(tries, key=lambda receipt: receipt.at_ns, default=None)
    if last is None or last.kind in {ReceiptKind.SENT, ReceiptKind.REFUSED}:
        return None
    status = last.details.get("status")
    return Failure(
        status=status if type(status) is int else None, why=last.text("why") or "", at_ns=last.at_ns
    )
