"""What the outbox says and offers, from what was seen at one look. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid.view.next_wait import Why
from pellucid.view.next_words import following_text, unsealed_text, wait_detail, wait_head
from pellucid.view.request_values import Claim
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.widgets.outbox_head import HELD, HeadWords

if TYPE_CHECKING:
    from pellucid.view.request_values import NextRequest, Outlook

ICONS: Final = {
    Why.NOTHING: "inbox",
    Why.HELD_ONLY: "pause",
    Why.UNREADABLE: "circle-alert",
    Why.BAD_RULES: "circle-alert",
    Why.UNANSWERED: "circle-help",
    Why.LOCAL: "hard-drive",
    Why.OFF: "power",
    Why.PAUSED: "pause",
    Why.PAUSED_RUN: "pause",
}
"""What stands above the words where there is nothing else."""
_ACTS: Final = {
    Why.UNANSWERED: said("Answer…"),
    Why.PAUSED: said("Go on now"),
    Why.PAUSED_RUN: said("Go on now"),
    Why.STOPPED: said("Try again"),
}
_SENDS: Final = frozenset({Why.REVIEW, Why.PERSON, Why.NOT_RUNNING, Why.RETRY, Why.OPEN, Why.DUE})


def head_words(outlook: Outlook, which: int, *, place: int = 0, now_ns: int, why_no_send: str) -> HeadWords:
    """
    Say what stands above a request.

    Args:
        outlook: What was seen.
        which: `NEXT` or `HELD`.
        place: Which of the requests to come; 0 is the next.
        now_ns: Now, nanoseconds since 1970.
        why_no_send: Why nothing can be let go at present; empty: something can.
    """
    held = say("Held, {n:,}", n=outlook.held_count) if outlook.held_count else ""
    if which == HELD and outlook.held is not None:
        return _held_words(outlook, outlook.held, held, why_no_send, now_ns)
    count = outlook.upcoming
    outlook = outlook.at(place)
    wait, request = outlook.wait, outlook.request
    act, why_no_act = _act(outlook, now_ns)
    return HeadWords(
        headline=translated(wait_head(wait, now_ns=now_ns)),
        detail=" ".join(
            filter(
                None,
                (
                    "" if request is None else _what(request),
                    translated(wait_detail(wait, now_ns=now_ns)),
                    "" if request is None else translated(following_text(request)),
                ),
            )
        ),
        place=say("{place:,} of {count:,}", place=place + 1, count=count) if count > 1 else "",
        has_earlier=place > 0,
        has_later=place < count - 1,
        held=held,
        act=act,
        why_no_act=why_no_act,
        hold=say("Hold") if request is not None and request.claim is not Claim.RECONSTRUCTED else "",
        why_no_hold=""
        if request is None or request.can_be_changed
        else say("What is being tried may have arrived already; it can no longer be held back."),
    )


def _held_words(outlook: Outlook, held: NextRequest, choice: str, why_no_send: str, now_ns: int) -> HeadWords:
    count = len(held.events)
    others = outlook.held_count - count
    going = sum(event.span is not None for event in held.events)
    unless = say("Nothing of it leaves unless you let it go.")
    detail = [
        say("{message}.", message=translated(held.trouble)) if held.trouble else _what(held),
        translated(wait_detail(outlook.wait, now_ns=now_ns)) if why_no_send else unless,
    ]
    if others > 0:
        detail.append(say_count("1 more is held.", "{n:,} more are held.", others))
    is_asked = outlook.wait.why is Why.UNANSWERED
    return HeadWords(
        headline=say_count("1 event waits for you", "{n:,} events wait for you", count),
        detail=" ".join(detail),
        held=choice,
        act=_held_act(going, is_asked=is_asked),
        why_no_act="" if is_asked else why_no_send,
    )


def _held_act(going: int, *, is_asked: bool) -> str:
    if is_asked:
        return translated(_ACTS[Why.UNANSWERED])
    return say_count("Let it go", "Let {n:,} go", going) if going else ""


def _what(request: NextRequest) -> str:
    """Say how much goes where."""
    count = sum(event.span is not None for event in request.events)
    return say_count("1 event to {url}.", "{n:,} events to {url}.", count, url=request.url)


def _act(outlook: Outlook, now_ns: int) -> tuple[str, str]:
    """Say what the first button does, and why it cannot."""
    wait, request = outlook.wait, outlook.request
    if wait.why in _ACTS:
        return translated(_ACTS[wait.why]), ""
    if request is None or wait.why not in _SENDS:
        return "", ""
    match wait.why:
        case Why.RETRY:
            why_not = say("It is tried again by itself, as soon as the server can be asked again.")
        case Why.OPEN:
            why_not = translated(unsealed_text(wait.sealed_within_s))
        case Why.DUE:
            why_not = say("It is leaving already.")
        case Why.NOT_RUNNING if not wait.left_s(now_ns):
            why_not = say("It leaves as soon as {title} runs.", title=wait.title)
        case _:
            why_not = ""
    return say("Send now"), why_not
