"""
What is asked of a new person, and what each answer means. Pure.

No answer is praised or warned of: each says in one or two sentences of like length what happens then.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Mode
from pellucid.said import said
from pellucid.view.rule_preview import HASH_MARK
from pellucid_gui.translation import number_text, say, say_count, translated
from pellucid_gui.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.view.first_payload import FirstPayload

QUESTION: Final = 1
"""Raised when these sentences come to mean something else: then everybody who has not answered is asked once more."""
KEPT: Final = said("for up to 7 days, 1,000 events at most")
"""How long, and how many, events wait for an answer; `pellucid.sending.values.Caps` holds it."""
_MOST_NAMED: Final = 3


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
    more: int = 0
    """How many things the catalogue has that the person has not seen: they are not recorded until the answer."""


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
        return say("May {title} send usage data?", title=asked.title)
    return say("What may {title} do with usage data?", title=asked.title)


def introduction(asked: Asked) -> str:
    """Say how things are as long as nobody answers, or what holds."""
    if asked.chosen is not None:
        now = {Mode.OFF: say("Off"), Mode.LOCAL: say("Local"), Mode.ON: say("On")}[asked.chosen]
        holds = say(
            "At present your answer is “{now}”. You can give another one at any time, and see every event "
            "before it leaves.",
            now=now,
        )
        return _with(holds, _more_text(asked))
    if asked.sends_unasked:
        return say(
            "{title} sends usage data to {host} from its second start on, unless you say no. You can change "
            "your answer at any time, and see every event before it leaves.",
            title=asked.title,
            host=asked.host,
        )
    return say(
        "Nothing has been sent. Until you answer, {title} keeps what it records on this computer {kept}. "
        "You can change your answer at any time, and see every event before it leaves.",
        title=asked.title,
        kept=KEPT,
    )


def stays_held_text(count: int) -> str:
    """Say of events that a person let go that they did not go after all."""
    return say_count(
        "1 event stays held: it would leave otherwise by now than it was shown.",
        "{n:,} events stay held: they would leave otherwise by now than they were shown.",
        count,
    )


def _more_text(asked: Asked) -> str:
    if not asked.more:
        return ""
    return say_count(
        "{title} would collect 1 thing more than you have seen. It is not recorded before you answer.",
        "{title} would collect {n:,} things more than you have seen. They are not recorded before you answer.",
        asked.more,
        title=asked.title,
    )


def payload_caption(payload: FirstPayload | None) -> str:
    """Say what the body is that is shown."""
    if payload is None:
        return say("Nothing is recorded yet, and there is no catalogue to make examples of.")
    if payload.trouble:
        return f"{translated(payload.trouble)}."
    if payload.is_example:
        return " ".join(filter(None, (_example_text(payload), *_kept_example_texts(payload))))
    return " ".join(
        each for each in (_held_text(payload), *_kept_texts(payload), _others_text(payload)) if each
    )


def _example_text(payload: FirstPayload) -> str:
    size = number_text(len(payload.content))
    if not payload.events:
        return say("No event is held at present, and of what the catalogue declares nothing would leave.")
    if payload.hashes_later:
        return say(
            "No event is held at present, so there is no real payload to show. These {size} bytes are "
            "examples from the catalogue; real ones have the same form, with a hash for each {mark}.",
            size=size,
            mark=HASH_MARK,
        )
    return say(
        "No event is held at present, so there is no real payload to show. These {size} bytes are "
        "examples from the catalogue; real ones have the same form.",
        size=size,
    )


def _kept_example_texts(payload: FirstPayload) -> tuple[str, ...]:
    """Name the kinds of events that do not leave, and say why."""
    withheld, of_class = payload.withheld, payload.of_class
    return (
        say_count(
            "1 kind of event does not leave, since a rule of yours withholds it: {names}.",
            "{n:,} kinds of events do not leave, since rules of yours withhold them: {names}.",
            len(withheld),
            names=_named(withheld),
        )
        if withheld
        else "",
        say_count(
            "1 kind of event does not leave, since you keep its class here: {names}.",
            "{n:,} kinds of events do not leave, since you keep their class here: {names}.",
            len(of_class),
            names=_named(of_class),
        )
        if of_class
        else "",
    )


def _held_text(payload: FirstPayload) -> str:
    count, size = len(payload.events), number_text(len(payload.content))
    if not count:
        return ""
    if payload.hashes_later:
        return say_count(
            "The event that is held would leave alone like this, with a hash for each {mark}. It stays here "
            "unless you tick the box below.",
            "These {n:,} held events would leave together like this, with a hash for each {mark}. They stay "
            "here unless you tick the box below.",
            count,
            mark=HASH_MARK,
        )
    return say_count(
        "The event that is held would leave alone as exactly these {size} bytes. It stays here unless you "
        "tick the box below.",
        "These {n:,} held events would leave together as exactly these {size} bytes. They stay here unless "
        "you tick the box below.",
        count,
        size=size,
    )


def _kept_texts(payload: FirstPayload) -> tuple[str, ...]:
    """Name the held events that do not leave, and say why."""
    withheld, of_class = payload.withheld, payload.of_class
    return (
        say_count(
            "1 held event does not leave, since a rule of yours withholds it: {names}.",
            "{n:,} held events do not leave, since rules of yours withhold them: {names}.",
            len(withheld),
            names=_named(withheld),
        )
        if withheld
        else "",
        say_count(
            "1 held event does not leave, since you keep its class here: {names}.",
            "{n:,} held events do not leave, since you keep their class here: {names}.",
            len(of_class),
            names=_named(of_class),
        )
        if of_class
        else "",
    )


def _others_text(payload: FirstPayload) -> str:
    if not payload.others:
        return ""
    return say_count(
        "1 more event is held; you are asked about it later.",
        "{n:,} more events are held; you are asked about them later.",
        payload.others,
    )


def _named(names: tuple[str, ...]) -> str:
    """Name the first few, each once."""
    distinct = list(dict.fromkeys(names))
    named = ", ".join(visible(name) for name in distinct[:_MOST_NAMED])
    more = len(distinct) - _MOST_NAMED
    return say("{some} and {count:,} more", some=named, count=more) if more > 0 else named


def choices(asked: Asked) -> tuple[tuple[Mode, str, str], ...]:
    """Return the three answers, each with what happens then."""
    everything, queued = asked.queued + asked.held, asked.queued
    return (
        (
            Mode.OFF,
            say("Off"),
            _with(
                say("{title} records nothing and sends nothing.", title=asked.title), _destroyed(everything)
            ),
        ),
        (
            Mode.LOCAL,
            say("Local"),
            _with(
                say(
                    "{title} records events on this computer, for you to read, and sends none.",
                    title=asked.title,
                ),
                _destroyed(queued if asked.chosen is not Mode.LOCAL else 0),
            ),
        ),
        (
            Mode.ON,
            say("On"),
            _with(
                say(
                    "{title} records events and sends them to {host} from now on.",
                    title=asked.title,
                    host=asked.host,
                ),
                _destroyed(queued if asked.chosen is not Mode.ON else 0),
            ),
        ),
    )


def tick_text(payload: FirstPayload) -> str:
    """Name what the tick adds to a yes."""
    return say_count(
        "With “On”, also send the held event, as shown above",
        "With “On”, also send these {n:,} held events, as shown above",
        len(payload.events),
    )


def later_text(asked: Asked) -> str:
    """Say what happens without an answer."""
    if asked.chosen is not None:
        return say("Closing this changes nothing.")
    if asked.sends_unasked:
        return say(
            "Closing this is no answer: {title} then sends from its second start on.", title=asked.title
        )
    return say("Closing this is no answer: nothing is sent until you answer.")


def later_word(asked: Asked) -> str:
    """Return what the button says that answers nothing."""
    return say("Decide later") if asked.chosen is None else say("Leave it as it is")


def _destroyed(count: int) -> str:
    if not count:
        return ""
    return say_count(
        "The 1 event not sent so far is destroyed.", "The {n:,} events not sent so far are destroyed.", count
    )


def _with(sentence: str, more: str) -> str:
    return f"{sentence} {more}" if more else sentence
