"""
The next request of an app with the engine inside: exactly as it leaves, or what would leave now.

It is put together by the very functions that seal a batch, make its body again and write the head of a request, so that
what is shown cannot be other than what is sent. Only reads, and takes no lock.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from pellucid.embedding.permissions import event_filter
from pellucid.event import Event, decode
from pellucid.ledger.line_states import coalesce
from pellucid.ledger.receipts import ReceiptKind
from pellucid.said import said
from pellucid.sending.redeciding import would_differ
from pellucid.sending.ripeness import Ripeness, line_filter
from pellucid.sending.sealing import KeptBodies, body_of
from pellucid.sending.values import Permission, Way
from pellucid.state import State
from pellucid.transport.address import read_address
from pellucid.transport.request_head import METHOD, request_head, user_agent
from pellucid.transport.values import Endpoint, UploadRequest
from pellucid.view.first_payload import may_send_after_yes
from pellucid.view.next_wait import own_wait
from pellucid.view.request_values import Claim, Later, NextRequest, Outlook, RequestEvent
from pellucid.view.rule_preview import terms_of
from pellucid.view.trial_seal import Trial, session_of, trials

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pellucid.apps import EmbeddedApp
    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch
    from pellucid.view.next_wait import Wait
    from pellucid.view.outbound import SealedBatch
    from pellucid.view.own_status import OwnStatus
    from pellucid.view.rule_preview import Terms
    from pellucid.wire import Body, Edit

MOST_UPCOMING: Final = 8
"""Of so many requests the bodies are made."""
MOST_WITHHELD: Final = 100
"""Of so many the newest are told; and of so many held ones why they would not leave."""
MOST_HELD: Final = 10_000
"""In so many held events one is looked for that would leave."""
MOST_HELD_BEHIND: Final = 1_000
"""Among so many held events the requests are counted that they would make."""
_BY_PERSON: Final = "by a person"
_NONE_LEAVES: Final = said("Nothing of what is held would leave")


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
    reader = _Reader(ledger, status, terms, replace(terms, may_send=after_yes))

    def wait_of(batch: SealedBatch | None, request: NextRequest | None) -> Wait:
        has_request = request is not None
        return own_wait(
            app.title, status, now_ns=now_ns, batch=batch, has_request=has_request, bad_rules=terms.trouble
        )

    upcoming = list(islice(chain(reader.sealed(), reader.previews()), MOST_UPCOMING))
    batch, request = upcoming[0] if upcoming else (None, None)
    held = reader.held()
    shown = [each for each in (*(later for _, later in upcoming), held) if each is not None]
    folders = dict.fromkeys(each.folder for each in shown) or dict.fromkeys((status.outbound.newest,))
    return Outlook(
        wait=wait_of(batch, request),
        request=request,
        later=tuple(Later(wait=wait_of(*each), request=each[1]) for each in upcoming[1:]),
        held=held,
        held_count=sum(lines.count for lines in status.outbound.held),
        withheld=tuple(event for folder in folders if folder for event in reader.withheld(folder)),
    )


class _Reader:
    """Reads the sessions of one app, each once."""

    def __init__(self, ledger: Ledger, status: OwnStatus, terms: Terms, terms_of_yes: Terms) -> None:
        self._ledger = ledger
        self._status = status
        self._sessions: dict[str, SessionOutbox] = {}
        decision = status.decision
        self._permission = Permission(
            may_send=decision.may_send_anything,
            epoch=decision.epoch,
            kept_epochs=decision.kept_epochs,
            may_send_event=event_filter(decision, status.catalogue),
        )
        self._terms = replace(terms, may_send=line_filter(self._permission))
        self._terms_of_yes = terms_of_yes
        self._ripeness = Ripeness(limits=terms.limits, bodies=KeptBodies())

    @cached_property
    def _agent(self) -> str:
        """What the app's sender calls itself: the engine that its newest session was begun by."""
        newest = self._status.outbound.newest
        opened = self._session(newest).opened if newest else None
        version = None if opened is None else opened.text("engine")
        return user_agent(version) if version else user_agent()

    def sealed(self) -> Iterator[tuple[SealedBatch | None, NextRequest]]:
        """Yield the batches that may leave, in the order in which they do, each with its request."""
        batches = self._status.outbound.batches
        for place, each in enumerate(batches):
            outbox = self._session(each.folder)
            batch = outbox.batches.get(each.uuid)
            if batch is None or not self._ripeness.is_allowed(
                outbox, batch.first, batch.last, self._permission
            ):
                continue
            if self._is_outdated(outbox, batch):
                del outbox.batches[
                    each.uuid
                ]  # it is taken apart and sealed anew before anything of it leaves
                continue
            request = _request(
                outbox,
                body_of(outbox, batch),
                agent=self._agent,
                claim=Claim.SEALED,
                lines=dict(
                    zip(
                        range(batch.first, batch.last + 1),
                        outbox.places.lines(batch.first, batch.last),
                        strict=False,
                    )
                ),
                edits=batch.edits,
                shared_edit=batch.context_edit,
                batch=batch,
                following=len(batches) - place - 1,
                waiting=self._status.outbound.waiting,
            )
            yield each, request

    def _is_outdated(self, outbox: SessionOutbox, batch: Batch) -> bool:
        """Whether it was sealed under other rules and would be another batch now."""
        ruling = self._terms.ruling
        if self._terms.trouble or batch.is_unconfirmed or batch.rules == ruling.fingerprint:
            return False
        return would_differ(outbox, batch, ruling)

    def previews(self) -> Iterator[tuple[SealedBatch | None, NextRequest]]:
        """Yield what would be sealed now, of each session the first; without a batch."""
        outbound = self._status.outbound
        # A batch may have been taken apart since that look; what is left of it waits, too.
        for folder in dict.fromkeys((*outbound.waiting_in, *(batch.folder for batch in outbound.batches))):
            outbox = self._session(folder)
            waiting = self._ripeness.waiting(outbox, self._permission)
            trials = (self._unsealed(outbox, first, last) for first, last in waiting)
            found = next((request for request in trials if request is not None), None)
            if found is not None:
                yield None, found

    def held(self) -> NextRequest | None:
        """
        Return what would leave first if all that is held were let go, and what of it would not leave.

        If nothing of it would leave there is no body, and each event says why.
        """
        folders = dict.fromkeys(lines.folder for lines in self._status.outbound.held)
        sessions = sorted(
            (self._session(folder) for folder in folders),
            key=lambda session: (0 if session.opened is None else session.opened.at_ns, session.entry.folder),
        )
        found: NextRequest | None = None
        kept: list[RequestEvent] = []
        count = following = 0
        trouble: str = _NONE_LEAVES
        for outbox, trial in self._held_trials(sessions):
            if count >= (MOST_HELD if found is None else MOST_HELD_BEHIND):
                following = 0  # nobody knows how many there are
                trouble = said("None of the first {n:,} held events would leave", n=count)
                break
            count += len(trial.lines)
            if trial.body is None:
                kept += _kept(outbox, trial)[: MOST_WITHHELD - len(kept)]
            elif found is None:
                found = self._on_trial(outbox, trial, Claim.HELD)
            else:
                following += 1
        if found is None and kept:
            first = self._session(kept[0].folder)
            found = replace(self._on_trial(first, Trial(first=0, lines=()), Claim.HELD), trouble=trouble)
        return found and replace(found, events=(*found.events, *kept), following=following)

    def _held_trials(self, sessions: Iterable[SessionOutbox]) -> Iterator[tuple[SessionOutbox, Trial]]:
        """Seal on trial what is held, run after run, as it would be once the person says yes."""
        for outbox in sessions:
            if outbox.header is None:
                continue
            for first, last in outbox.states.ranges(State.HELD, outbox.states.covered):
                for trial in trials(outbox, first, last, self._terms_of_yes):
                    yield outbox, trial

    def withheld(self, folder: str) -> tuple[RequestEvent, ...]:
        """Return what a person withheld of a session, the newest last."""
        outbox = self._session(folder)
        by_person = {
            line
            for receipt in self._ledger.receipts(folder)
            if receipt.kind == ReceiptKind.WITHHELD and receipt.text("why") == _BY_PERSON and receipt.lines
            for line in range(receipt.lines[0], receipt.lines[1] + 1)
        }
        lines = [line for line in _lines_of(outbox, State.WITHHELD) if line in by_person][-MOST_WITHHELD:]
        return tuple(
            _event(outbox, line, raw, edit=outbox.edits.get(line, {}))
            for line, raw in _some(outbox, lines, most_bytes=self._terms.limits.size_bytes).items()
        )

    def _session(self, folder: str) -> SessionOutbox:
        known = self._sessions.get(folder)
        if known is None:
            known = self._sessions[folder] = session_of(self._ledger, folder)
        return known

    def _unsealed(self, outbox: SessionOutbox, first: int, last: int) -> NextRequest | None:
        """Seal on trial the first of some waiting lines."""
        for trial in trials(outbox, first, last, self._terms):
            if trial.body is not None:
                waiting = self._status.outbound.waiting - len(trial.lines)
                return self._on_trial(outbox, trial, Claim.PREVIEW, waiting=max(waiting, 0))
        return None

    def _on_trial(
        self, outbox: SessionOutbox, trial: Trial, claim: Claim, *, waiting: int = 0
    ) -> NextRequest:
        request = _request(
            outbox,
            trial.body,
            agent=self._agent,
            claim=claim,
            lines=dict(enumerate(trial.lines, trial.first)),
            edits=trial.edits,
            shared_edit=trial.context_edit,
            waiting=waiting,
        )
        return replace(request, hashes_later=trial.hashes_later)


def _kept(outbox: SessionOutbox, trial: Trial) -> list[RequestEvent]:
    """Return the events of lines of which nothing would leave."""
    return [
        _event(outbox, line, raw, edit={}, why_not=trial.why_not)
        for line, raw in enumerate(trial.lines, trial.first)
    ]


def _request(
    outbox: SessionOutbox,
    body: Body | None,
    *,
    agent: str,
    claim: Claim,
    lines: Mapping[int, bytes],
    edits: Mapping[int, Edit],
    shared_edit: Edit,
    batch: Batch | None = None,
    following: int = 0,
    waiting: int = 0,
) -> NextRequest:
    content = b"" if body is None else body.content
    address = read_address(Way().url(outbox.endpoint))
    request = UploadRequest(endpoint=Endpoint(url=str(address)), body=content)
    head = request_head(request, address, agent=agent)
    header = outbox.header
    return NextRequest(
        claim=claim,
        method=METHOD,
        url=str(address),
        request_line=head.request_line,
        headers=tuple(head.headers.items()),
        content=content,
        events=tuple(_events(outbox, body, lines, edits)),
        folder=outbox.entry.folder,
        batch="" if batch is None else batch.uuid,
        body_sha256="" if batch is None else batch.body_sha256,
        distinct_id="" if header is None else header.distinct_id,
        attempts=0 if batch is None else batch.attempts,
        is_unconfirmed=batch is not None and batch.is_unconfirmed,
        shared=frozenset() if header is None else frozenset(header.context),
        shared_edit=shared_edit,
        following=following,
        waiting=waiting,
        trouble="" if body is not None else said("A part of it was destroyed or damaged since it was sealed"),
    )


def _events(
    outbox: SessionOutbox, body: Body | None, lines: Mapping[int, bytes], edits: Mapping[int, Edit]
) -> Iterable[RequestEvent]:
    if body is None:
        return
    spans = dict(zip(body.included, body.spans, strict=True))
    reasons = {each.index: each.reason for each in body.omitted}
    for place, (line, raw) in enumerate(lines.items()):
        yield _event(
            outbox,
            line,
            raw,
            span=spans.get(place),
            edit=edits.get(line, {}),
            why_not=reasons.get(place, ""),
        )


def _event(
    outbox: SessionOutbox,
    line: int,
    raw: bytes,
    *,
    span: tuple[int, int] | None = None,
    edit: Edit,
    why_not: str = "",
) -> RequestEvent:
    event = decode(raw)
    return RequestEvent(
        folder=outbox.entry.folder,
        line=line,
        name=event.name if isinstance(event, Event) else "",
        time_ns=event.time_ns if isinstance(event, Event) else None,
        raw=raw,
        state=outbox.states.at(line),
        span=span,
        edit=edit,
        own_edit=outbox.edits.get(line, {}),
        why_not=why_not,
    )


def _lines_of(outbox: SessionOutbox, state: State) -> list[int]:
    return [
        line
        for first, last in outbox.states.ranges(state, outbox.states.covered)
        for line in range(first, last + 1)
    ]


def _some(outbox: SessionOutbox, lines: Sequence[int], *, most_bytes: int) -> dict[int, bytes]:
    """Read lines, as many as go into one body, and at least one."""
    found: dict[int, bytes] = {}
    size = 0
    for first, last in coalesce(lines):
        for line, raw in enumerate(outbox.places.lines(first, last), first):
            size += len(raw)
            if found and size > most_bytes:
                return found
            found[line] = raw
    return found
