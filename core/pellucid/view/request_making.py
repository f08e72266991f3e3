"""
Requests as values, made of what a session's log and receipts say: by the functions that make a body and write a head.

Only reads, and takes no lock.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from pellucid.event import Event, decode
from pellucid.ledger.line_states import coalesce
from pellucid.said import said
from pellucid.sending.sealing import body_of
from pellucid.sending.values import Way
from pellucid.transport.address import read_address
from pellucid.transport.request_head import METHOD, request_head, user_agent
from pellucid.transport.values import Endpoint, UploadRequest
from pellucid.view.request_values import Claim, NextRequest, RequestEvent
from pellucid.view.trial_seal import session_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch
    from pellucid.view.trial_seal import Trial
    from pellucid.wire import Body, Edit


class RequestMaker:
    """
    Makes requests of one app's sessions, each of which is read once.

    Args:
        ledger: The app's data folder.
        newest: Its newest session, whose engine says what the sender calls itself; empty: there is none.
    """

    def __init__(self, ledger: Ledger, *, newest: str) -> None:
        self._ledger = ledger
        self._newest = newest
        self._sessions: dict[str, SessionOutbox] = {}

    def session(self, folder: str) -> SessionOutbox:
        """
        Return a session, as it was when it was first asked for.

        Raises:
            LedgerError: It cannot be read.
        """
        known = self._sessions.get(folder)
        if known is None:
            known = self._sessions[folder] = session_of(self._ledger, folder)
        return known

    def sealed(
        self, outbox: SessionOutbox, batch: Batch, *, following: int = 0, waiting: int = 0
    ) -> NextRequest:
        """Return the request of a sealed batch."""
        raw = outbox.places.lines(batch.first, batch.last)
        request = self._made(
            outbox,
            body_of(outbox, batch),
            claim=Claim.SEALED,
            lines=dict(zip(range(batch.first, batch.last + 1), raw, strict=False)),
            edits=batch.edits,
            shared_edit=batch.context_edit,
        )
        return replace(
            request,
            batch=batch.uuid,
            body_sha256=batch.body_sha256,
            attempts=batch.attempts,
            is_unconfirmed=batch.is_unconfirmed,
            following=following,
            waiting=waiting,
        )

    def on_trial(self, outbox: SessionOutbox, trial: Trial, claim: Claim, *, waiting: int = 0) -> NextRequest:
        """Return the request that would leave of what was sealed on trial."""
        request = self._made(
            outbox,
            trial.body,
            claim=claim,
            lines=dict(enumerate(trial.lines, trial.first)),
            edits=trial.edits,
            shared_edit=trial.context_edit,
        )
        return replace(request, hashes_later=trial.hashes_later, waiting=waiting)

    @cached_property
    def _agent(self) -> str:
        opened = self.session(self._newest).opened if self._newest else None
        version = None if opened is None else opened.text("engine")
        return user_agent(version) if version else user_agent()

    def _made(
        self,
        outbox: SessionOutbox,
        body: Body | None,
        *,
        claim: Claim,
        lines: Mapping[int, bytes],
        edits: Mapping[int, Edit],
        shared_edit: Edit,
    ) -> NextRequest:
        content = b"" if body is None else body.content
        address = read_address(Way().url(outbox.endpoint))
        request = UploadRequest(endpoint=Endpoint(url=str(address)), body=content)
        head = request_head(request, address, agent=self._agent)
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
            distinct_id="" if header is None else header.distinct_id,
            shared=frozenset() if header is None else frozenset(header.context),
            shared_edit=shared_edit,
            trouble=""
            if body is not None
            else said("A part of it was destroyed or damaged since it was sealed"),
        )


def request_event(
    outbox: SessionOutbox,
    line: int,
    raw: bytes,
    *,
    span: tuple[int, int] | None = None,
    edit: Edit,
    why_not: str = "",
) -> RequestEvent:
    """
    Return one event of a request, or one that is kept out of it.

    Args:
        outbox: Its session.
        line: Its number there.
        raw: Its line.
        span: Where it stands in the body; `None`: nowhere.
        edit: What of it leaves otherwise than it was recorded.
        why_not: Why nothing of it leaves, without a full stop.
    """
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


def some_lines(outbox: SessionOutbox, numbers: Sequence[int], *, most_bytes: int) -> dict[int, bytes]:
    """Read lines by their numbers, as many as go into one body, and at least one."""
    found: dict[int, bytes] = {}
    size = 0
    for first, last in coalesce(numbers):
        for line, raw in enumerate(outbox.places.lines(first, last), first):
            size += len(raw)
            if found and size > most_bytes:
                return found
            found[line] = raw
    return found


def _events(
    outbox: SessionOutbox, body: Body | None, lines: Mapping[int, bytes], edits: Mapping[int, Edit]
) -> Iterable[RequestEvent]:
    if body is None:
        return
    spans = dict(zip(body.included, body.spans, strict=True))
    reasons = {each.index: each.reason for each in body.omitted}
    for place, (line, raw) in enumerate(lines.items()):
        yield request_event(
            outbox,
            line,
            raw,
            span=spans.get(place),
            edit=edits.get(line, {}),
            why_not=reasons.get(place, ""),
        )
