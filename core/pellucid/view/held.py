"""The events of an embedded app that wait for a person, each with exactly what would leave for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.embedding.permissions import event_filter
from pellucid.event import Event, decode
from pellucid.ledger.line_purge import purge_lines
from pellucid.ledger.line_states import coalesce
from pellucid.ledger.receipts import BY_A_PERSON
from pellucid.sending.ripeness import filter_lines
from pellucid.sending.verbs import approve
from pellucid.state import State
from pellucid.view.rule_preview import FREE, terms_of
from pellucid.view.trial_seal import session_of, trials

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pellucid.apps import EmbeddedApp
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.line_states import LineStates
    from pellucid.ledger.receipts import Receipt
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.view.outbound import HeldLines
    from pellucid.view.own_status import OwnStatus
    from pellucid.view.rule_preview import Terms


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
    hashes_later: bool = False
    """Whether `rule_preview.HASH_MARK` stands in the body where a hash will leave."""


def held_events(ledger: Ledger, held: Iterable[HeldLines], terms: Terms = FREE) -> tuple[HeldEvent, ...]:
    """
    Read events that wait for a person, oldest session first; those that wait no more are left out.

    Args:
        ledger: The app's.
        held: Which ones.
        terms: How things leave now.

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
        for event in _in_session(session_of(ledger, folder, receipts), sorted(ranges[folder]), terms)
    )


def terms_now(app: EmbeddedApp, status: OwnStatus) -> Terms:
    """Read how things leave an app, by what was known at the last look and by the rules of now."""
    decision = status.decision
    may_send = filter_lines(event_filter(decision, status.catalogue))
    return terms_of(app, analytics_id=decision.analytics_id, may_send=may_send)


def let_go(ledger: Ledger, events: Sequence[HeldEvent], *, epoch: int, terms: Terms = FREE) -> int:
    """
    Let events go whose payload a person has seen and ticked; blocks until the disk has it.

    What would leave otherwise by now than it was shown stays held, and so does that of which nothing can leave.

    Args:
        ledger: The app's.
        events: The ticked ones.
        epoch: The consent's of now: in another one the approval is void.
        terms: How things leave now.

    Returns:
        How many were let go.

    Raises:
        NotFoundError: A session is gone.
        LedgerError: It could not be read or written.
    """
    count = 0
    for folder, spans in _spans(event for event in events if event.body).items():
        shown = {event.line: event.body for event in events if event.folder == folder}

        def choose(
            outbox: SessionOutbox,
            spans: list[tuple[int, int]] = spans,
            shown: dict[int, bytes] = shown,
        ) -> list[int]:
            now = _in_session(outbox, spans, terms)
            return [event.line for event in now if event.body == shown[event.line]]

        count += approve(ledger, folder, choose, epoch=epoch)
    return count


def still_held(ledger: Ledger, events: Iterable[HeldEvent]) -> int:
    """
    Return how many of some events wait for the person after `let_go`: others may have decided on some meanwhile.

    Raises:
        LedgerError: A session cannot be read.
    """
    count = 0
    for folder, spans in _spans(events).items():
        states = session_of(ledger, folder).states
        count += sum(
            states.at(line) is State.HELD for first, last in spans for line in range(first, last + 1)
        )
    return count


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

        count += purge_lines(ledger.entry(folder), choose, why=BY_A_PERSON, clock=ledger.clock).lines
    return count


def _spans(events: Iterable[HeldEvent]) -> dict[str, list[tuple[int, int]]]:
    lines: dict[str, list[int]] = {}
    for event in events:
        lines.setdefault(event.folder, []).append(event.line)
    return {folder: coalesce(numbers) for folder, numbers in lines.items()}


def _in_session(outbox: SessionOutbox, ranges: list[tuple[int, int]], terms: Terms) -> list[HeldEvent]:
    found: list[HeldEvent] = []
    for first, last in ranges:
        for line in range(first, last + 1):
            if outbox.states.at(line) is State.HELD:
                found += _alone(outbox, line, terms)
    return found


def _alone(outbox: SessionOutbox, line: int, terms: Terms) -> list[HeldEvent]:
    """Return one event as it would leave alone; none if its line is gone."""
    return [
        HeldEvent(
            folder=outbox.entry.folder,
            line=line,
            name=event.name if isinstance(event, Event) else "",
            time_ns=event.time_ns if isinstance(event, Event) else None,
            body=trial.content,
            reason=trial.why_not,
            hashes_later=trial.hashes_later,
        )
        for trial in trials(outbox, line, line, terms)
        for event in map(decode, trial.lines)
    ]
