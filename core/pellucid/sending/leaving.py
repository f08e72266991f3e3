"""How waiting lines leave: what of them a person's rules and a person's own edits change, and what leaves not at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.state import State
from pellucid.wire import HASHED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.rules.ruling import Ruling
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.wire import Edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What becomes of the first of some lines."""

    withheld: int = 0
    """So many at the beginning do not leave, since a rule says so; then nothing is said of the others."""
    count: int = 0
    """So many leave in one batch; none if the first waits until it is known what hashes, or is withheld."""
    edits: dict[int, Edit]
    """Of those that leave otherwise than they were recorded, by line number."""
    context_edit: Edit
    """The same of what is in each event."""


def leaving(
    outbox: SessionOutbox,
    first: int,
    lines: Sequence[bytes],
    ruling: Ruling,
    want_hash: Callable[[], None] | None = None,
) -> Leaving:
    """
    Say how lines leave.

    Args:
        outbox: Their session, caught up.
        first: The number of the first of them; all of them are in one state.
        lines: The lines, without their newlines.
        ruling: The person's rules; of what may have arrived already they change nothing any more.
        want_hash: Is told that a line is to leave with a hash, and nobody has looked yet for what hashes: that line and
            those behind it wait. `None`: nobody looks, and a mark leaves instead.
    """
    header = outbox.header
    distinct_id = "" if header is None else header.distinct_id
    if outbox.states.at(first) is State.UNCONFIRMED:
        return _as_before(outbox, first, lines, ruling, distinct_id)
    if want_hash is not None and not ruling.hashed_id:
        free = _before_hash(outbox, first, len(lines))
        if free < len(lines):
            want_hash()
            lines = lines[:free]
    context_edit = {} if header is None else ruling.context_edit(header.context, distinct_id)
    if not ruling.concerns_lines:  # as nearly always
        by_hand = _by_hand(outbox, first, lines, ruling, distinct_id) if outbox.edits else {}
        return Leaving(count=len(lines), edits=by_hand, context_edit=context_edit)
    edits: dict[int, Edit] = {}
    count = withheld = 0
    for line, raw in enumerate(lines, first):
        edit = ruling.leaving_edit(raw, distinct_id, outbox.edits.get(line, {}))
        if edit is None:
            if count:
                break
            withheld += 1
        elif withheld:
            break
        else:
            count += 1
            if edit:
                edits[line] = edit
    return Leaving(withheld=withheld, count=count, edits=edits, context_edit=context_edit)


def _before_hash(outbox: SessionOutbox, first: int, count: int) -> int:
    """Return how many lines stand before the first of which a person wants a field to leave as a hash."""
    wanting = (
        line
        for line, edit in outbox.edits.items()
        if first <= line < first + count and HASHED in edit.values()
    )
    return min(wanting, default=first + count) - first


def _by_hand(
    outbox: SessionOutbox, first: int, lines: Sequence[bytes], ruling: Ruling, distinct_id: str
) -> dict[int, Edit]:
    return {
        line: ruling.own_edit(raw, distinct_id, outbox.edits[line])
        for line, raw in enumerate(lines, first)
        if line in outbox.edits
    }


def _as_before(
    outbox: SessionOutbox, first: int, lines: Sequence[bytes], ruling: Ruling, distinct_id: str
) -> Leaving:
    """Let lines leave as they did when they may have arrived: in one batch as far as what is in each event is the same."""
    edits: dict[int, Edit] = {}
    context_edit: Edit = {}
    by_hand = _by_hand(outbox, first, lines, ruling, distinct_id)
    for line in range(first, first + len(lines)):
        edit, context = outbox.left_as.get(line, (by_hand.get(line, {}), {}))
        if line > first and context != context_edit:
            return Leaving(count=line - first, edits=edits, context_edit=context_edit)
        context_edit = context
        if edit:
            edits[line] = edit
    return Leaving(count=len(lines), edits=edits, context_edit=context_edit)
