"""
The next request of an app with the engine inside: exactly as it leaves, or what would leave now.

It is put together by the very functions that seal a batch, make its body again and write the head of a request, so that
what is shown cannot be other than what is sent. Only reads, and takes no lock.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from pellucid.embedding.permissions import event_filter
from pellucid.sending.redeciding import would_differ
from pellucid.sending.ripeness import Ripeness, line_filter
from pellucid.sending.sealing import KeptBodies
from pellucid.sending.values import Permission
from pellucid.view.first_payload import may_send_after_yes
from pellucid.view.kept_requests import held_request, withheld_events
from pellucid.view.next_wait import own_wait
from pellucid.view.request_making import RequestMaker
from pellucid.view.request_values import Claim, Later, NextRequest, Outlook
from pellucid.view.rule_preview import terms_of
from pellucid.view.trial_seal import trials

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.apps import EmbeddedApp
    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch
    from pellucid.view.next_wait import Wait
    from pellucid.view.outbound import SealedBatch
    from pellucid.view.own_status import OwnStatus
    from pellucid.view.rule_preview import Terms

MOST_UPCOMING: Final = 8
"""Of so many requests the bodies are made."""


def own_outlook(app: EmbeddedApp, *, ledger: Ledger, status: OwnStatus) -> Outlook:
    """
    Say what leaves an app next, and what is kept back.

    Reads the receipts of the sessions that it is about, and the lines of a few requests.

    Args:
        app: The app.
        ledger: Its data folder.
        status: How things were at the last look.

    Raises:
        LedgerError: A session cannot be read.
    """
    terms = terms_of(app, analytics_id=status.decision.analytics_id)
    now_ns = ledger.clock.now_ns()
    after_yes = may_send_after_yes(status.choice, status.catalogue, app_key=app.key, now_ns=now_ns)
    make = RequestMaker(ledger, newest=status.outbound.newest)
    upcoming = _Upcoming(make, status, terms)

    def wait_of(batch: SealedBatch | None, request: NextRequest | None) -> Wait:
        return own_wait(
            app.title,
            status,
            now_ns=now_ns,
            batch=batch,
            has_request=request is not None,
            bad_rules=terms.trouble,
            sealed_within_s=app.batch_age_s,
        )

    coming = list(islice(chain(upcoming.sealed(), upcoming.previews()), MOST_UPCOMING))
    batch, request = coming[0] if coming else (None, None)
    held = held_request(make, status.outbound.held, replace(terms, may_send=after_yes))
    shown = [each for each in (*(later for _, later in coming), held) if each is not None]
    folders = dict.fromkeys(each.folder for each in shown) or dict.fromkeys((status.outbound.newest,))
    most_bytes = terms.limits.size_bytes
    return Outlook(
        wait=wait_of(batch, request),
        request=request,
        later=tuple(Later(wait=wait_of(*each), request=each[1]) for each in coming[1:]),
        held=held,
        held_count=sum(lines.count for lines in status.outbound.held),
        withheld=tuple(
            event
            for folder in folders
            if folder
            for event in withheld_events(make.session(folder), ledger.receipts(folder), most_bytes=most_bytes)
        ),
    )


class _Upcoming:
    """Says what leaves one after the other."""

    def __init__(self, make: RequestMaker, status: OwnStatus, terms: Terms) -> None:
        self._make = make
        self._outbound = status.outbound
        decision = status.decision
        self._permission = Permission(
            may_send=decision.may_send_anything,
            epoch=decision.epoch,
            kept_epochs=decision.kept_epochs,
            may_send_event=event_filter(decision, status.catalogue),
        )
        self._terms = replace(terms, may_send=line_filter(self._permission))
        self._ripeness = Ripeness(limits=terms.limits, bodies=KeptBodies())

    def sealed(self) -> Iterator[tuple[SealedBatch | None, NextRequest]]:
        """Yield the batches that may leave, in the order in which they do, each with its request."""
        batches = self._outbound.batches
        for place, each in enumerate(batches):
            outbox = self._make.session(each.folder)
            batch = outbox.batches.get(each.uuid)
            if batch is None or not self._ripeness.is_allowed(
                outbox, batch.first, batch.last, self._permission
            ):
                continue
            if self._is_outdated(outbox, batch):
                # It is taken apart and sealed anew before anything of it leaves.
                del outbox.batches[each.uuid]
                continue
            following = len(batches) - place - 1
            yield (
                each,
                self._make.sealed(outbox, batch, following=following, waiting=self._outbound.waiting),
            )

    def _is_outdated(self, outbox: SessionOutbox, batch: Batch) -> bool:
        """Whether it was sealed under other rules and would be another batch now."""
        ruling = self._terms.ruling
        if self._terms.trouble or batch.is_unconfirmed or batch.rules == ruling.fingerprint:
            return False
        return would_differ(outbox, batch, ruling)

    def previews(self) -> Iterator[tuple[SealedBatch | None, NextRequest]]:
        """Yield what would be sealed now, of each session the first; without a batch."""
        outbound = self._outbound
        # A batch may have been taken apart since that look; what is left of it waits, too.
        for folder in dict.fromkeys((*outbound.waiting_in, *(batch.folder for batch in outbound.batches))):
            outbox = self._make.session(folder)
            waiting = self._ripeness.waiting(outbox, self._permission)
            found = (self._unsealed(outbox, first, last) for first, last in waiting)
            first_found = next((request for request in found if request is not None), None)
            if first_found is not None:
                yield None, first_found

    def _unsealed(self, outbox: SessionOutbox, first: int, last: int) -> NextRequest | None:
        """Seal on trial the first of some waiting lines."""
        for trial in trials(outbox, first, last, self._terms):
            if trial.body is not None:
                waiting = max(self._outbound.waiting - len(trial.lines), 0)
                return self._make.on_trial(outbox, trial, Claim.PREVIEW, waiting=waiting)
        return None
