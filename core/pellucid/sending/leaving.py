"""How waiting lines leave: what of them a person's rules and a person's own edits change, and what leaves not at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.rules.ruling import Ruling
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.wire import Edit

BY_RULE: Final = "by a rule"
"""Why a line is withheld, as its receipt says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What becomes of the first of some lines."""

    withheld: int = 0
    """So many at the beginning do not leave, since a rule says so; then nothing is said of the others."""
    count: int = 0
    """So many leave in one batch."""
    edits: dict[int, Edit]
    """Of those that leave otherwise than they were recorded, by line number."""
    context_edit: Edit
    """The same of what is in each event."""


def leaving(outbox: SessionOutbox, first: int, lines: Sequence[bytes], ruling: Ruling) -> Leaving:
    """
    Say how lines leave.

    Args:
        outbox: Their session, caught up.
        first: The number of the first of them; all of them are in one state.
        lines: The lines, without their newlines.
        ruling: The person's rules; of what may have arrived already they change nothing any more.
    """
    if outbox.states.at(first) is State.UNCONFIRMED:
        return _as_before(outbox, first, len(lines))
    header = outbox.header
    distinct_id = "" if header is None else header.distinct_id
    context_edit = {} if header is None else ruling.context_edit(header.context, distinct_id)
    if not ruling.concerns_lines:  # as nearly always
        numbers = range(first, first + len(lines))
        by_hand = (
            {line: outbox.edits[line] for line in numbers if line in outbox.edits} if outbox.edits else {}
        )
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


def _as_before(outbox: SessionOutbox, first: int, count: int) -> Leaving:
    """Let lines leave as they did when they may have arrived: in one batch as far as what is in each event is the same."""
    edits: dict[int, Edit] = {}
    context_edit: Edit = {}
    for line in range(first, first + count):
        edit, context = outbox.left_as.get(line, (outbox.edits.get(line, {}), {}))
        if line > first and context != context_edit:
            return Leaving(count=line - first, edits=edits, context_edit=context_edit)
        context_edit = context
        if edit:
            edits[line] = edit
    return Leaving(count=count, edits=edits, context_edit=context_edit)
