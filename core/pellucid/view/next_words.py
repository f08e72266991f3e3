"""What is said of when the next request leaves, and of its bytes: the same in the window and on the command line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from pellucid.local_time import local_clock
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import Said, said, said_count
from pellucid.summary.amounts import span_words
from pellucid.view.next_wait import Why
from pellucid.view.request_values import Claim
from pellucid.view.retelling import retold
from pellucid.view.rule_preview import HASH_MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pellucid.view.next_wait import Wait
    from pellucid.view.request_values import NextRequest

_COUNTED_S: Final = 3600
"""A wait up to this long is counted down; a longer one is told by its end."""

_LONGEST_S: Final = 1e9

_Values = dict[str, object]

_HEADS: Final[Mapping[Why, Callable[[_Values], Said]]] = {
    Why.NOTHING: lambda _: said("Nothing to send"),
    Why.HELD_ONLY: lambda _: said("Nothing to send"),
    Why.UNREADABLE: lambda _: said("Nothing leaves"),
    Why.BAD_RULES: lambda _: said("Nothing leaves"),
    Why.UNANSWERED: lambda _: said("Nothing leaves"),
    Why.LOCAL: lambda _: said("Nothing leaves"),
    Why.OFF: lambda _: said("Nothing leaves"),
    Why.PAUSED: lambda it: said("Paused until {time}", **it),
    Why.PAUSED_RUN: lambda _: said("Paused"),
    Why.STOPPED: lambda _: said("Stopped"),
    Why.RETRY: lambda it: said("Tries again {when}", **it),
    Why.OPEN: lambda _: said("Not sealed yet"),
    Why.PERSON: lambda _: said("Waits for you"),
    Why.NOT_RUNNING: lambda it: said("Leaves when {title} runs again", **it),
    Why.REVIEW: lambda it: said("Leaves {when}", **it),
    Why.DUE: lambda _: said("Leaving now"),
    Why.LIVE: lambda _: said("Leaves within two seconds"),
    Why.NEXT_START: lambda it: said("Leaves at the next start of {title}", **it),
    Why.KEPT_BACK: lambda _: said("Kept back"),
    Why.SWITCHED_OFF: lambda _: said("Nothing leaves"),
}

_DETAILS: Final[Mapping[Why, Callable[[_Values], Said]]] = {
    Why.NOTHING: lambda it: said("What {title} records next appears here before it leaves.", **it),
    Why.HELD_ONLY: lambda _: said("All that waits is held until you let it go."),
    Why.UNREADABLE: lambda it: said("What you chose cannot be read. {reason}.", **it),
    Why.BAD_RULES: lambda it: said("Your rules cannot be read. {reason}.", **it),
    Why.UNANSWERED: lambda it: said("{title} waits for your answer, and sends nothing before.", **it),
    Why.LOCAL: lambda it: said("What {title} records stays on this computer. {reason}.", **it),
    Why.OFF: lambda it: said("{title} records nothing and sends nothing. {reason}.", **it),
    Why.PAUSED: lambda _: said("Nothing is recorded or sent until then."),
    Why.PAUSED_RUN: lambda it: said("Nothing is recorded or sent until {title} is started again.", **it),
    Why.STOPPED: lambda it: said(
        "{reason}. Somebody has to put that right; it is tried again by itself at {time}.", **it
    ),
    Why.RETRY: lambda it: said("{reason}. The same bytes are tried again.", **it),
    Why.OPEN: lambda it: said(
        "Others may join it until it is sealed, within {span} while {title} runs.", **it
    ),
    Why.PERSON: lambda _: said("You let each batch go by hand."),
    Why.NOT_RUNNING: lambda it: said("Only {title} itself uploads; this window never does.", **it),
    Why.REVIEW: lambda _: said("Until then you can change it."),
    Why.DUE: lambda _: said("What is on its way can no longer be changed."),
    Why.LIVE: lambda it: said("{title} is running, and sends its queue every two seconds.", **it),
    Why.NEXT_START: lambda it: said("A run of {title} left this behind.", **it),
    Why.KEPT_BACK: lambda it: said(
        "You hold what {title} leaves behind: its next start passes this over.", **it
    ),
    Why.SWITCHED_OFF: lambda it: said("Its collection is off: {title} leaves this where it is.", **it),
}


def wait_head(wait: Wait, *, now_ns: int) -> Said:
    """Say in a few words when it leaves, without a full stop; where time is counted, that is true for a second."""
    return _HEADS[wait.why](_values(wait, now_ns))


def wait_detail(wait: Wait, *, now_ns: int) -> Said:
    """Say why, in a sentence or two."""
    return _DETAILS[wait.why](_values(wait, now_ns))


def sealing_span(within_s: float) -> Said:
    """Say how long it takes at most until what waits is sealed, in whole seconds, and at least one."""
    return span_words(max(math.ceil(min(within_s, _LONGEST_S)), 1) * NS_PER_S)


def unsealed_text(within_s: float) -> Said:
    """Say why what is not sealed yet cannot be sent by hand, and how long that lasts at most."""
    return said(
        "It can be sent as soon as it is sealed, which takes at most {span}.", span=sealing_span(within_s)
    )


def claim_text(request: NextRequest) -> Said:
    """Say what is true of a request's bytes, in a sentence."""
    size = len(request.content)
    match request.claim:
        case Claim.SEALED if request.is_unconfirmed:
            return said_count(
                "Tried once, and may have arrived: only these {size:,} bytes are tried again.",
                "Tried {n:,} times, and may have arrived: only these {size:,} bytes are tried again.",
                request.attempts,
                size=size,
            )
        case Claim.SEALED:
            return said("Exactly this request, {size:,} bytes.", size=size)
        case Claim.PREVIEW | Claim.HELD if request.hashes_later:
            return said(
                "Not settled: a hash will stand in the place of each {mark}, {size:,} bytes until then.",
                mark=HASH_MARK,
                size=size,
            )
        case Claim.PREVIEW:
            return said("Not settled: what would be sealed now, {size:,} bytes.", size=size)
        case Claim.HELD:
            return said("Not settled: what would leave if you let it go, {size:,} bytes.", size=size)
        case Claim.RECONSTRUCTED:
            return said("Reconstructed: equal as JSON; key order and batch cuts unknown.")


def packing_text(request: NextRequest) -> Said:
    """Say whether the body leaves as it stands there."""
    if request.claim is Claim.RECONSTRUCTED:
        return said("It is not known whether the body is compressed on its way.")
    return said("The body leaves as it stands here, not compressed.")


def following_text(request: NextRequest) -> str:
    """Say what comes after it; empty if nothing does."""
    is_watched = request.claim is Claim.RECONSTRUCTED
    if request.following and is_watched:
        return said_count("1 more file waits.", "{n:,} more files wait.", request.following)
    if request.following:
        return said_count("1 more batch follows.", "{n:,} more batches follow.", request.following)
    if request.waiting:
        return said_count(
            "1 more event waits to be sealed.", "{n:,} more events wait to be sealed.", request.waiting
        )
    return ""


def _values(wait: Wait, now_ns: int) -> _Values:
    reason = retold(wait.reason) if wait.reason else said("The server was not reached")
    return {
        "title": wait.title,
        "reason": said("{reason:capital}", reason=reason)
        if isinstance(reason, Said)
        else f"{reason[:1].upper()}{reason[1:]}",
        "when": _when(wait, now_ns),
        "time": _moment(wait.until_ns, now_ns),
        "span": sealing_span(wait.sealed_within_s),
    }


def _when(wait: Wait, now_ns: int) -> Said:
    left_s = wait.left_s(now_ns)
    if left_s is None:
        return said("soon")
    if left_s >= _COUNTED_S:
        return said("at {time}", time=_moment(wait.until_ns, now_ns))
    minutes, seconds = divmod(int(-(-left_s // 1)), 60)
    return said("in {time}", time=f"{minutes:02d}:{seconds:02d}")


def _moment(moment_ns: int | None, now_ns: int) -> str:
    return local_clock(moment_ns or 0, now_ns=now_ns) or said("unknown")
