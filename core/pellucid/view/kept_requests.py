"""
What a person keeps back of an app's events: held until they let it go, as a request that would leave then; and withheld.

Only reads, and takes no lock.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pellucid.ledger.receipts import BY_A_PERSON, ReceiptKind
from pellucid.said import said
from pellucid.state import State
from pellucid.view.request_making import request_event, some_lines
from pellucid.view.request_values import Claim
from pellucid.view.trial_seal import Trial, trials

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pellucid.ledger.receipts import Receipt
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.view.outbound import HeldLines
    from pellucid.view.request_making import RequestMaker
    from pellucid.view.request_values import NextRequest, RequestEvent
    from pellucid.view.rule_preview import Terms

MOST_WITHHELD: Final = 100
"""Of so many the newest are told; and of so many held ones why they would not leave."""
MOST_HELD: Final = 10_000
"""In so many held events one is looked for that would leave."""
MOST_HELD_BEHIND: Final = 1_000
"""Among so many held events the requests are counted that they would make."""
_NONE_LEAVES: Final = said("Nothing of what is held would leave")


def held_request(make: RequestMaker, held: Iterable[HeldLines], terms: Terms) -> NextRequest | None:
    """
    Return what would leave first if all that is held were let go, and what of it would not leave.

    If nothing of it would leave there is no body, and each event says why.

    Args:
        make: Makes it.
        held: What waits for the person.
        terms: How things leave once they say yes.

    Raises:
        LedgerError: A session cannot be read.
    """
    sessions = sorted(
        (make.session(folder) for folder in dict.fromkeys(lines.folder for lines in held)),
        key=lambda session: (0 if session.opened is None else session.opened.at_ns, session.entry.folder),
    )
    found: NextRequest | None = None
    kept: list[RequestEvent] = []
    count = following = 0
    trouble: str = _NONE_LEAVES
    for outbox, trial in _held_trials(sessions, terms):
        if count >= (MOST_HELD if found is None else MOST_HELD_BEHIND):
            following = 0  # nobody knows how many there are
            trouble = said("None of the first {n:,} held events would leave", n=count)
            break
        count += len(trial.lines)
        if trial.body is None:
            kept += _kept(outbox, trial)[: MOST_WITHHELD - len(kept)]
        elif found is None:
            found = make.on_trial(outbox, trial, Claim.HELD)
        else:
            following += 1
    if found is None and kept:
        nothing = make.on_trial(make.session(kept[0].folder), Trial(first=0, lines=()), Claim.HELD)
        found = replace(nothing, trouble=trouble)
    return found and replace(found, events=(*found.events, *kept), following=following)


def withheld_events(
    outbox: SessionOutbox, receipts: Iterable[Receipt], *, most_bytes: int
) -> tuple[RequestEvent, ...]:
    """
    Return what a person withheld of a session, the newest last.

    Args:
        outbox: The session.
        receipts: All that it has.
        most_bytes: As many are read as have so many bytes, and at least one.
    """
    by_person = {
        line
        for receipt in receipts
        if receipt.kind == ReceiptKind.WITHHELD and receipt.text("why") == BY_A_PERSON and receipt.lines
        for line in range(receipt.lines[0], receipt.lines[1] + 1)
    }
    withheld = [
        line
        for first, last in outbox.states.ranges(State.WITHHELD, outbox.states.covered)
        for line in range(first, last + 1)
        if line in by_person
    ]
    return tuple(
        request_event(outbox, line, raw, edit=outbox.edits.get(line, {}))
        for line, raw in some_lines(outbox, withheld[-MOST_WITHHELD:], most_bytes=most_bytes).items()
    )


def _held_trials(sessions: Iterable[SessionOutbox], terms: Terms) -> Iterator[tuple[SessionOutbox, Trial]]:
    """Seal on trial what is held, run after run, as it would be once the person says yes."""
    for outbox in sessions:
        if outbox.header is None:
            continue
        for first, last in outbox.states.ranges(State.HELD, outbox.states.covered):
            for trial in trials(outbox, first, last, terms):
                yield outbox, trial


def _kept(outbox: SessionOutbox, trial: Trial) -> list[RequestEvent]:
    """Return the events of lines of which nothing would leave."""
    return [
        request_event(outbox, line, raw, edit={}, why_not=trial.why_not)
        for line, raw in enumerate(trial.lines, trial.first)
    ]
