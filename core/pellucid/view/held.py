"""The events of an embedded app that wait for a person, each with exactly what would leave for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid import wire
from pellucid.event import Event, decode
from pellucid.ledger.line_purge import purge_lines
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.upload_header import upload_header
from pellucid.sending.verbs import approve
from pellucid.state import State
from pellucid.view.records import edits_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Receipt
    from pellucid.view.outbound import HeldLines

_WHY = "by a person"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldEvent:
    """One event that waits for a person."""

    folder: str
    """The session's."""
    line: int
    name: str
    time_ns: int | None
    """Nanoseconds since 1970; `None`: the line tells no time."""
    body: bytes
    """The body that would leave if it left alone; empty if nothing of it can."""
    reason: str = ""
    """Why nothing of it can leave."""


def held_events(ledger: Ledger, held: Iterable[HeldLines]) -> tuple[HeldEvent, ...]:
    """
    Read events that wait for a person, oldest session first; those that wait no more are left out.

    Raises:
        LedgerError: A session cannot be read.
    """
    ranges: dict[str, list[tuple[int, int]]] = {}
    for lines in held:
        ranges.setdefault(lines.folder, []).append((lines.first, lines.last))
    sessions = [(ledger.receipts(folder), folder) for folder in ranges]
    sessions.sort(key=lambda session: (session[0][0].at_ns if session[0] else 0, session[1]))
    return tuple(
        event
        for receipts, folder in sessions
        for event in _in_session(ledger, folder, receipts, sorted(ranges[folder]))
    )


def let_go(ledger: Ledger, events: Iterable[HeldEvent], *, epoch: int) -> int:
    """
    Let events go whose payload a person has seen and ticked; blocks until the disk has it.

    Args:
        ledger: The app's.
        events: The ticked ones.
        epoch: The consent's of now: in another one the approval is void.

    Returns:
        How many were still held.

    Raises:
        NotFoundError: A session is gone.
        LedgerError: It could not be written.
    """
    return sum(
        approve(ledger, folder, first, last, epoch=epoch)
        for folder, spans in _spans(events).items()
        for first, last in spans
    )


def destroy(ledger: Ledger, events: Iterable[HeldEvent]) -> int:
    """
    Destroy events that wait for a person; blocks until the disk has it.

    Returns:
        How many were destroyed.

    Raises:
        LedgerError: It could not be done in full; what was begun is finished by whoever opens the session next.
    """
    count = 0
    for folder, spans in _spans(events).items():

        def choose(
            _known: Sequence[Receipt], states: LineStates, lines: int, spans: list[tuple[int, int]] = spans
        ) -> list[tuple[int, int]]:
            return [
                (max(first, begin), min(last, end))
                for begin, end in spans
                for first, last in states.ranges(State.HELD, lines)
                if first <= end and last >= begin
            ]

        count += purge_lines(ledger.entry(folder), choose, why=_WHY, clock=ledger.clock).lines
    return count


def _spans(events: Iterable[HeldEvent]) -> dict[str, list[tuple[int, int]]]:
    lines: dict[str, list[int]] = {}
    for event in events:
        lines.setdefault(event.folder, []).append(event.line)
    return {folder: coalesce(numbers) for folder, numbers in lines.items()}


def _in_session(
    ledger: Ledger, folder: str, receipts: Sequence[Receipt], ranges: list[tuple[int, int]]
) -> list[HeldEvent]:
    states = LineStates(receipts)
    edited = [receipt for receipt in receipts if receipt.kind == ReceiptKind.EDITED]
    header = upload_header(receipts[0]) if receipts else None
    found: list[HeldEvent] = []
    for place, raw in ledger.lines(folder, ranges):
        line = place.number
        if states.at(line) is not State.HELD:
            continue
        event = decode(raw)
        edits = edits_of([receipt for receipt in edited if receipt.covers(line)])
        body = None if header is None else wire.body(header, [raw], {0: edits} if edits else {})
        found.append(
            HeldEvent(
                folder=folder,
                line=line,
                name=event.name if isinstance(event, Event) else "",
                time_ns=event.time_ns if isinstance(event, Event) else None,
                body=b"" if body is None or not body.is_sent else body.content,
                reason=body.omitted[0].reason if body is not None and body.omitted else "",
            )
        )
    return found
