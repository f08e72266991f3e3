"""
What is asked of a new person, and what each answer means. Pure.

No answer is praised or warned of: each says in one or two sentences of like length what happens then.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Mode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.view.first_payload import FirstPayload

QUESTION: Final = 1
"""Raised when these sentences come to mean something else: then everybody who has not answered is asked once more."""
KEPT: Final = "for up to 7 days, 1,000 events at most"
"""How long, and how many, events wait for an answer; `pellucid.sending.values.Caps` holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Of whom it is asked, and how things are."""

    title: str
    """What people call the program."""
    host: str
    """Where it would send to."""
    chosen: Mode | None = None
    """What the person has chosen already; `None`: nothing."""
    sends_unasked: bool = False
    """Whether the program sends from its second start on unless somebody says no."""
    queued: int = 0
    """Events that wait to be sent under the choice that holds now; any other choice destroys them."""
    held: int = 0
    """Events that wait for the person."""


def version_of(parts: Iterable[str], endpoint: str) -> str:
    """
    Return what tells one question from another: our words, where events go, and what may be collected.

    Args:
        parts: All that the catalogue allows, as `pellucid.catalogue.parts` spells it.
        endpoint: The program's.
    """
    text = "\n".join([str(QUESTION), endpoint, *sorted(parts)])
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def heading(asked: Asked) -> str:
    """Ask."""
    if asked.chosen is None:
        return f"May {asked.title} send usage data?"
    return f"What may {asked.title} do with usage data?"


def introduction(asked: Asked) -> str:
    """Say how things are as long as nobody answers, or what holds."""
    if asked.chosen is not None:
        now = {Mode.OFF: "Off", Mode.LOCAL: "Keep here only", Mode.ON: "On"}[asked.chosen]
        return f"At present your answer is “{now}”. You can give another one at any time, and see every event before it leaves."
    if asked.sends_unasked:
        return (
            f"{asked.title} sends usage data to {asked.host} from its second start on, unless you say no. You can change "
            "your answer at any time, and see every event before it leaves."
        )
    return (
        f"Nothing has been sent. Until you answer, {asked.title} keeps what it records on this computer {KEPT}. You can "
        "change your answer at any time, and see every event before it leaves."
    )


def payload_caption(payload: FirstPayload | None) -> str:
    """Say what the body is that is shown."""
    if payload is None:
        return "Nothing is recorded yet, and there is no catalogue to make examples of."
    size, count = f"{len(payload.content):,}", len(payload.events)
    if payload.is_example:
        return (
            f"No event is held at present, so there is no real payload to show. These {size} bytes are examples from the "
            "catalogue; real ones have the same form."
        )
    one = count == 1
    what = (
        "The event that is held would leave alone"
        if one
        else f"These {count:,} held events would leave together"
    )
    text = f"{what} as exactly these {size} bytes. {'It stays' if one else 'They stay'} here unless you tick the box below."
    if payload.others:
        more = "1 more event is" if payload.others == 1 else f"{payload.others:,} more events are"
        text += f" {more} held; you are asked about {_them(payload.others)} later."
    return text


def choices(asked: Asked) -> tuple[tuple[Mode, str, str], ...]:
    """Return the three answers, each with what happens then."""
    everything, queued = asked.queued + asked.held, asked.queued
    return (
        (Mode.OFF, "Off", f"{asked.title} records nothing and sends nothing.{_destroyed(everything)}"),
        (
            Mode.LOCAL,
            "Keep here only",
            (
                f"{asked.title} records events on this computer, for you to read, and sends none."
                f"{_destroyed(queued if asked.chosen is not Mode.LOCAL else 0)}"
            ),
        ),
        (
            Mode.ON,
            "On",
            (
                f"{asked.title} records events and sends them to {asked.host} from now on."
                f"{_destroyed(queued if asked.chosen is not Mode.ON else 0)}"
            ),
        ),
    )


def tick_text(payload: FirstPayload) -> str:
    """Name what the tick adds to a yes."""
    count = len(payload.events)
    what = "the held event" if count == 1 else f"these {count:,} held events"
    return f"With “On”, also send {what}, as shown above"


def later_text(asked: Asked) -> str:
    """Say what happens without an answer."""
    if asked.chosen is not None:
        return "Closing this changes nothing."
    if asked.sends_unasked:
        return f"Closing this is no answer: {asked.title} then sends from its second start on."
    return f"Closing this is no answer: events are held {KEPT}, and none is sent until you answer."


def later_word(asked: Asked) -> str:
    """Return what the button says that answers nothing."""
    return "Decide later" if asked.chosen is None else "Leave it as it is"


def _destroyed(count: int) -> str:
    if not count:
        return ""
    what = "The 1 event" if count == 1 else f"The {count:,} events"
    return f" {what} not sent so far {'is' if count == 1 else 'are'} destroyed."


def _them(count: int) -> str:
    return "it" if count == 1 else "them"
