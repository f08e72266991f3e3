"""
The next request of somebody else's program, as far as anybody can know it: its body, made again from the queue.

Nothing of it can be withheld singly. What such a program posts, and when, is in its own hands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pellucid.errors import NotFoundError
from pellucid.event import Event, decode
from pellucid.holding.holding import Holding
from pellucid.holding.values import Standing
from pellucid.state import State
from pellucid.transport.request_head import METHOD
from pellucid.view.next_wait import Wait, Why
from pellucid.view.request_values import Claim, NextRequest, Outlook, RequestEvent
from pellucid.wire.spans import event_spans

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock
    from pellucid.holding.values import Leftover, Payload, Review
    from pellucid.locations import Locations

_ORDER: Final = (Standing.IN_USE, Standing.LET_GO, Standing.NOT_HELD, Standing.KEPT_BACK)
"""What a running program has queued leaves first; what is held, last."""
_WHY: Final = {
    Standing.IN_USE: Why.LIVE,
    Standing.LET_GO: Why.NEXT_START,
    Standing.NOT_HELD: Why.NEXT_START,
    Standing.KEPT_BACK: Why.KEPT_BACK,
}


def watched_outlook(app: WatchedApp, *, locations: Locations, clock: Clock) -> Outlook:
    """
    Say what somebody else's program posts next, from the files of its queue; reads one of them in full.

    Raises:
        LedgerError: It cannot be read what a witness holds.
    """
    holding = Holding(app=app, locations=locations, clock=clock)
    review = holding.look()
    waiting = sorted(
        review.leftovers, key=lambda each: (_ORDER.index(each.standing), each.written_ns, each.session)
    )
    for place, leftover in enumerate(waiting):
        try:
            payload = holding.payload(leftover.session)
        except NotFoundError:  # it was taken up in this moment
            continue
        request = _request(app, leftover, payload, following=len(waiting) - place - 1)
        return Outlook(wait=Wait(why=_why(leftover, review), title=app.title), request=request)
    return Outlook(wait=Wait(why=Why.NOTHING, title=app.title))


def _why(leftover: Leftover, review: Review) -> Why:
    if not review.is_collecting and leftover.standing is not Standing.IN_USE:
        return Why.SWITCHED_OFF
    return _WHY[leftover.standing]


def _request(app: WatchedApp, leftover: Leftover, payload: Payload, *, following: int) -> NextRequest:
    address = urlsplit(app.endpoint)
    body = payload.body
    spans = dict(zip(body.included, event_spans(body.content), strict=False))
    reasons = {each.index: each.reason for each in body.omitted}
    events = tuple(
        _event(leftover, place, raw, span=spans.get(place), why_not=reasons.get(place, ""))
        for place, raw in enumerate(payload.lines)
    )
    return NextRequest(
        claim=Claim.RECONSTRUCTED,
        method=METHOD,
        url=app.endpoint,
        request_line=f"{METHOD} {address.path or '/'} HTTP/1.1",
        headers=(("Host", address.netloc),) if address.netloc else (),
        are_headers_known=False,
        content=body.content if body.is_sent else b"",
        events=events,
        folder=leftover.session,
        distinct_id=payload.distinct_id or "",
        following=following,
    )


def _event(
    leftover: Leftover, place: int, raw: bytes, *, span: tuple[int, int] | None, why_not: str
) -> RequestEvent:
    event = decode(raw)
    return RequestEvent(
        folder=leftover.session,
        line=place,
        name=event.name if isinstance(event, Event) else "",
        time_ns=event.time_ns if isinstance(event, Event) else None,
        raw=raw,
        state=State.QUEUED,
        span=span,
        why_not=why_not,
    )
