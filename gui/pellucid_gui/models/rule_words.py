"""What is said of a rule: what it does, and what it would have changed. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.rules.values import Treatment
from pellucid.said import said
from pellucid_gui.translation import number_text, say, say_count, translated

if TYPE_CHECKING:
    from pellucid.rules.counting import PartCounts
    from pellucid.rules.parts import Part
    from pellucid.rules.values import Rules

NOT_COUNTED: Final = "…"
ICONS: Final = {Treatment.HASH: "fingerprint", Treatment.REDACT: "eye-off", Treatment.WITHHOLD: "ban"}
"""The shape of each treatment that lets less through; sending has none."""
_WORDS: Final = {
    Treatment.SEND: said("Send"),
    Treatment.HASH: said("Hash"),
    Treatment.REDACT: said("Redact"),
    Treatment.WITHHOLD: said("Withhold"),
}
_OF_EVENTS: Final = {
    Treatment.SEND: said("It is sent while usage collection is on."),
    Treatment.WITHHOLD: said(
        "It is not sent. It stays in the log, to be seen. What a rule has withheld stays withheld when you choose "
        "Send again, unless you let it go."
    ),
}
_OF_FIELDS: Final = {
    Treatment.SEND: said("It is sent as it was recorded."),
    Treatment.HASH: said(
        "Its keyed hash is sent instead: the receiver can tell that two values are equal, and nothing else. Where the "
        "system keeps no secret for the program, a mark is sent, as with Redact."
    ),
    Treatment.REDACT: said(
        "A mark is sent instead: the receiver sees that there was a value, and not which."
    ),
    Treatment.WITHHOLD: said("It is left out of what is sent, as if it had never been there."),
}
_NOW: Final = {
    Treatment.SEND: said("{part} is sent again as it was recorded."),
    Treatment.HASH: said("Of {part} only a hash is sent from now on."),
    Treatment.REDACT: said("{part} is made unreadable from now on."),
    Treatment.WITHHOLD: said("{part} is not sent any more."),
}


def word(treatment: Treatment) -> str:
    """Return what a treatment is called."""
    return translated(_WORDS[treatment])


def meaning(part: Part, treatment: Treatment) -> str:
    """Say what a treatment does with a part."""
    return translated(_OF_FIELDS[treatment] if part.field else _OF_EVENTS[treatment])


def is_moot(part: Part, rules: Rules) -> bool:
    """Whether a field's own rule changes nothing, since its event does not leave."""
    return bool(part.event and part.field) and rules.event(part.event) is Treatment.WITHHOLD


def count_text(part: Part, rules: Rules, counts: PartCounts | None) -> str:
    """Say in a few words how many events of the last 30 days had a part, or would have been changed by its rule."""
    if counts is None:
        return NOT_COUNTED
    had, of = part.counted(counts)
    if not of:
        return say("none recorded")
    if part.treatment(rules) is Treatment.SEND:
        if not part.field:
            return say_count("1 event", "{n:,} events", of)
        return say("in {had} of {of}", had=number_text(had), of=number_text(of))
    return say("would change {had} of {of}", had=number_text(had), of=number_text(of))


def count_sentence(part: Part, rules: Rules, counts: PartCounts | None) -> str:
    """Say the same in a sentence; empty as long as nobody has counted."""
    if counts is None:
        return ""
    had, of = part.counted(counts)
    if not of:
        return say("In the last 30 days nothing was recorded that has it.")
    if part.treatment(rules) is Treatment.SEND:
        if not part.field:
            return say_count(
                "In the last 30 days 1 event was recorded.",
                "In the last 30 days {n:,} events were recorded.",
                of,
            )
        return say(
            "In the last 30 days {had} of {of} events had it. A rule would have changed those.",
            had=number_text(had),
            of=number_text(of),
        )
    return say(
        "In the last 30 days this rule would have changed {had} of {of} events.",
        had=number_text(had),
        of=number_text(of),
    )


def changed_text(title: str, treatment: Treatment, *, batches: int) -> str:
    """Say what holds since a person has chosen."""
    return _with_batches(translated(_NOW[treatment]).format(part=title), batches)


def cleared_text(rules: int, *, batches: int) -> str:
    """Say that all rules are gone."""
    text = say_count("1 rule is gone.", "{n:,} rules are gone.", rules)
    return _with_batches(text, batches)


def undone_text(back: int) -> str:
    """Say that the rules are those of before, and what came back with them."""
    text = say("Undone: your rules are as they were.")
    if not back:
        return text
    again = say_count(
        "1 event that was withheld meanwhile waits again.",
        "{n:,} events that were withheld meanwhile wait again.",
        back,
    )
    return f"{text} {again}"


def _with_batches(text: str, batches: int) -> str:
    if not batches:
        return text
    anew = say_count("1 sealed batch is sealed anew.", "{n:,} sealed batches are sealed anew.", batches)
    return f"{text} {anew}"
