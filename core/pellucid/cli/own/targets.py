"""What a person names of that which waits: an event, a batch, a session, or all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pellucid.embedding.waiting import SessionWaiting, WaitingBatch, WaitingEvent
from pellucid.errors import NotFoundError, UsageError
from pellucid.ledger.line_states import coalesce

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.state import State

EVERYTHING: Final = "all"
_LINE: Final = re.compile(r"(.+):(\d{1,12})", re.ASCII)


class WaitingThings:
    """
    All that an app's sessions have waiting at this moment.

    Args:
        ledger: The app's.

    Raises:
        LedgerError: It cannot be read.
    """

    def __init__(self, ledger: Ledger) -> None:
        sessions = [SessionWaiting(ledger, entry.folder) for entry in ledger.sessions()]
        self.batches: list[WaitingBatch] = [batch for session in sessions for batch in session.batches]
        self.events: list[WaitingEvent] = sorted(
            (event for session in sessions for event in session.events()), key=_age
        )

    def of(self, state: State) -> list[WaitingEvent]:
        """Return the events of one state that are in no batch."""
        return [event for event in self.events if event.state is state and event.batch is None]

    def in_batch(self, uuid: str) -> list[WaitingEvent]:
        """Return the events of a batch."""
        return [event for event in self.events if event.batch == uuid]

    def named(self, targets: Sequence[str]) -> list[WaitingEvent]:
        """
        Return the events that some targets name, each once.

        Raises:
            NotFoundError: One names nothing that waits.
            UsageError: One is the beginning of several names.
        """
        found = {(event.folder, event.line): event for each in targets for event in self._named(each)}
        return list(found.values())

    def _named(self, target: str) -> list[WaitingEvent]:
        if target == EVERYTHING:
            return self.events
        by_uuid = [event for event in self.events if target and target in {event.uuid, event.batch}]
        if by_uuid:
            return by_uuid
        by_line = _LINE.fullmatch(target)
        prefix = target if by_line is None else by_line[1]
        fitting = [
            event
            for event in self.events
            if prefix
            and event.folder.startswith(prefix)
            and (by_line is None or event.line == int(by_line[2]))
        ]
        folders = {event.folder for event in fitting}
        if len(folders) > 1:
            raise UsageError(
                f"{prefix!r} is the beginning of {len(folders)} sessions", "Give more of the name."
            )
        if not fitting:
            raise NotFoundError(
                f"Nothing that waits has the address {target!r}", "`outbox` lists what waits."
            )
        return fitting


def spans(events: Iterable[WaitingEvent], states: Collection[State]) -> dict[str, list[tuple[int, int]]]:
    """Return the events that are in one of these states as ranges of lines, by session."""
    lines: dict[str, list[int]] = {}
    for event in events:
        if event.state in states:
            lines.setdefault(event.folder, []).append(event.line)
    return {folder: coalesce(numbers) for folder, numbers in lines.items()}


def _age(event: WaitingEvent) -> tuple[int, str, int]:
    return event.time_ns or 0, event.folder, event.line
