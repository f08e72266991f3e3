"""
Letting go what a person was shown, and nothing else.

What is shown was true at the last look. So it is made once more when the person says yes, under the session's lock, by the
functions that made it; if a byte of it is another one by now, nothing is let go, and the person is shown what there is.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pellucid.errors import NotFoundError
from pellucid.ledger.line_states import coalesce
from pellucid.sending.redeciding import would_differ
from pellucid.sending.verbs import approve, send_now
from pellucid.state import State
from pellucid.view.rule_preview import FREE
from pellucid.view.trial_seal import parts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.view.request_values import NextRequest, RequestEvent
    from pellucid.view.rule_preview import Terms


def let_shown_go(
    ledger: Ledger, folder: str, shown: Mapping[int, bytes], *, epoch: int, terms: Terms = FREE
) -> int:
    """
    Let held events go as they were shown; blocks until the disk has it.

    Args:
        ledger: The app's.
        folder: The session's.
        shown: What was shown of each line that is to leave, as it would stand in the body; by their numbers.
        epoch: The consent's of now: in another one the approval is void.
        terms: How things leave now, once the person says yes.

    Returns:
        How many were let go; 0: one of them would leave otherwise by now, is no longer held, or is gone.

    Raises:
        LedgerError: The session cannot be read or written.
    """

    def choose(outbox: SessionOutbox) -> Collection[int]:
        are_held = all(outbox.states.at(line) is State.HELD for line in shown)
        spans = coalesce(sorted(shown))
        return shown.keys() if are_held and shown == parts_of(outbox, spans, terms) else ()

    try:
        return approve(ledger, folder, choose, epoch=epoch)
    except NotFoundError:
        return 0


def parts_shown(request: NextRequest, events: Sequence[RequestEvent]) -> dict[int, bytes]:
    """Return what a request shows of some of its events, by their line numbers, as far as they are in its body."""
    return {event.line: request.content[slice(*event.span)] for event in events if event.span is not None}


def send_shown(ledger: Ledger, request: NextRequest, *, terms: Terms = FREE) -> bool:
    """
    Let a sealed batch leave before its time as it was shown; blocks until the disk has it.

    Args:
        ledger: The app's.
        request: What was shown; it has a batch.
        terms: How things leave now.

    Returns:
        Whether it was let go; if not, it is no batch any more, or would be another one under the rules of now.

    Raises:
        UsageError: It was tried already, and may have arrived.
        LedgerError: The session cannot be read or written.
    """
    digest = hashlib.sha256(request.content).hexdigest()

    def is_as_shown(outbox: SessionOutbox) -> bool:
        batch = outbox.batches[request.batch]
        if batch.body_sha256 != digest or terms.trouble:
            return False
        ruling = terms.ruling
        return batch.rules == ruling.fingerprint or not would_differ(outbox, batch, ruling)

    try:
        return send_now(ledger, request.folder, request.batch, is_as_shown=is_as_shown)
    except NotFoundError:
        return False
