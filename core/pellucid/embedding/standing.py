"""How an app's events stand on this machine, in all its sessions, as far as the disk tells."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.embedding.waiting import SessionWaiting
from pellucid.errors import LedgerError
from pellucid.ledger.life_lock import is_held
from pellucid.sending.schedule_file import SCHEDULE_NAME, ScheduleFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.embedding.waiting import WaitingBatch
    from pellucid.ledger.ledger import Ledger
    from pellucid.state import State
    from pellucid.transport.backoff import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningSession:
    """A session whose process lives and still records into it."""

    folder: str
    pid: int | None
    version: str
    """The app's, in that process."""
    since_ns: int
    epoch: int
    consent: str
    """Under what it records: `on`, `local` or `unset`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What waits, what became of the rest, and who is at work."""

    sessions: int
    events: Mapping[State, int]
    """How many are in each state; states that nothing is in are left out."""
    batches: tuple[WaitingBatch, ...]
    """Sealed, and not known to have arrived."""
    running: tuple[RunningSession, ...]
    """A process that has recorded nothing yet is not among them: nobody can know of it."""
    schedule: Schedule
    """When the next upload may be tried, and why not sooner."""
    troubles: tuple[str, ...]
    """What cannot be read, one sentence each, without full stops."""

    @property
    def sealed(self) -> int:
        """How many events are in those batches; they count as queued or unconfirmed, too."""
        return sum(each.batch.last - each.batch.first + 1 for each in self.batches)


def standing(ledger: Ledger) -> Standing:
    """
    Look at all sessions of an app; reads every log once, and writes nothing.

    Raises:
        LedgerError: The ledger is there and cannot be read.
    """
    events: Counter[State] = Counter()
    batches: list[WaitingBatch] = []
    troubles: list[str] = []
    entries = ledger.sessions()
    for entry in entries:
        try:
            session = SessionWaiting(ledger, entry.folder)
        except LedgerError as error:  # one bad session must not hide the others
            troubles.append(error.title)
            continue
        for first, last, state in session.runs:
            events[state] += last - first + 1
        batches += session.batches
    return Standing(
        sessions=len(entries),
        events=dict(sorted(events.items())),
        batches=tuple(batches),
        running=running(ledger),
        schedule=ScheduleFile(ledger.root / SCHEDULE_NAME).read(),
        troubles=tuple(troubles),
    )


def running(ledger: Ledger) -> tuple[RunningSession, ...]:
    """
    Return the sessions that are being recorded now, the oldest first.

    Raises:
        LedgerError: The ledger is there and cannot be read.
    """
    found: list[RunningSession] = []
    for entry in ledger.sessions():
        if not is_held(entry.owner):
            continue
        try:
            opened = next(iter(ledger.receipts(entry.folder)), None)
        except LedgerError:  # one that is told by whoever works on it
            continue
        if opened is None:
            continue
        pid, epoch = opened.details.get("pid"), opened.details.get("epoch")
        found.append(
            RunningSession(
                folder=entry.folder,
                pid=pid if type(pid) is int else None,
                version=opened.text("version") or "",
                since_ns=opened.at_ns,
                epoch=epoch if type(epoch) is int else 0,
                consent=opened.text("consent") or "",
            )
        )
    return tuple(sorted(found, key=lambda session: (session.since_ns, session.folder)))
