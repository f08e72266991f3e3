"""
What is said of what a person has just done to a program with the engine inside, and of taking it back. Pure.

What cannot be taken back is said before: what a change of the choice would destroy is counted by `doomed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Choice, Mode
from pellucid.said import said
from pellucid_gui.pages.own_words import destroyed_text
from pellucid_gui.translation import say, say_count, translated

if TYPE_CHECKING:
    from pellucid.consent.values import Unreadable
    from pellucid.sending.taking_back import Returned
    from pellucid.view.consent_change import TakenBack
    from pellucid.view.outbound import Outbound

_AGAIN: Final = {
    Mode.OFF: said("Undone: {title} is off again."),
    Mode.LOCAL: said("Undone: {title} is local again."),
    Mode.ON: said("Undone: {title} is on again."),
}


def doomed(choice: Choice | Unreadable, outbound: Outbound, mode: Mode) -> int:
    """
    Count the unsent events that another choice would destroy.

    Off takes all of them. Any other change takes what waits in the queue, which belongs to the choice before it.

    Args:
        choice: What was chosen before.
        outbound: What has not left.
        mode: What is chosen now.
    """
    if not isinstance(choice, Choice) or choice.mode is mode:
        return 0
    queued = outbound.unsent
    return queued + (sum(lines.count for lines in outbound.held) if mode is Mode.OFF else 0)


def switched_text(title: str, host: str, *, mode: Mode, before: Mode) -> str:
    """Say what holds since a change, and what taking it back would destroy."""
    now = {
        Mode.OFF: say("{title} records nothing any more.", title=title),
        Mode.LOCAL: say("{title} keeps what it records on this computer, and sends nothing.", title=title),
        Mode.ON: say("{title} sends what it records from now on to {host}.", title=title, host=host),
    }[mode]
    if before is Mode.OFF:
        return f"{now} {say('Undo destroys what it has recorded by then.')}"
    if mode is Mode.ON:
        return f"{now} {say('Undo destroys what waits to be sent by then.')}"
    return now


def switched_back_text(title: str, done: TakenBack) -> str:
    """Say what holds again, and what happened in between."""
    settled = done.changed.settled
    left = (
        say_count("1 event has left meanwhile.", "{n:,} events have left meanwhile.", done.left)
        if done.left
        else ""
    )
    troubles = [f"{translated(trouble)}." for trouble in settled.troubles]
    gone = destroyed_text(settled.destroyed, settled.unconfirmed)
    return " ".join(
        filter(
            None, [translated(_AGAIN[done.changed.choice.mode]).format(title=title), left, gone, *troubles]
        )
    )


def returned_text(done: Returned) -> str:
    """Say how much of what was done to events is undone, and why not all of it."""
    told = []
    if done.back:
        told.append(
            say_count("Undone: the event is as it was.", "Undone: {n:,} events are as they were.", done.back)
        )
    if done.left:
        told.append(
            say("It has left meanwhile, and cannot be called back.")
            if not done.back and done.left == 1
            else say_count(
                "1 event has left meanwhile, and cannot be called back.",
                "{n:,} events have left meanwhile, and cannot be called back.",
                done.left,
            )
        )
    if done.stayed:
        told.append(
            say_count(
                "1 event stays as it is: something else was decided meanwhile.",
                "{n:,} events stay as they are: something else was decided meanwhile.",
                done.stayed,
            )
        )
    return " ".join(told) or say("There was nothing to undo.")


def held_text(count: int) -> str:
    """Say that events are held."""
    return say_count(
        "1 event is held until you let it go.", "{n:,} events are held until you let them go.", count
    )


def withheld_text(count: int) -> str:
    """Say that events are withheld."""
    return say_count(
        "1 event is withheld, and never leaves.", "{n:,} events are withheld, and never leave.", count
    )


def let_go_text(count: int) -> str:
    """Say that events were let go."""
    return say_count(
        "1 event leaves with the next upload.", "{n:,} events leave with the next upload.", count
    )


def removed_email_text(title: str, *, told: bool, withdrawn: bool) -> str:
    """Say that the e-mail address is attached no more, and what that does not reach."""
    words = [say("The e-mail address is no longer attached to what {title} sends.", title=title)]
    if withdrawn:
        words.append(say("What would have told it had not been sent, and was destroyed."))
    if told:
        words.append(say("Whoever received it before still has it."))
    return " ".join(words)
