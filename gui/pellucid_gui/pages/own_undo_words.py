"""
What is said of what a person has just done to a program with the engine inside, and of taking it back. Pure.

What cannot be taken back is said before: what a change of the choice would destroy is counted by `doomed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Choice, Mode
from pellucid_gui.pages.own_words import destroyed_text, events_text

if TYPE_CHECKING:
    from pellucid.sending.taking_back import Returned
    from pellucid.view.consent_change import TakenBack
    from pellucid.view.own_status import OwnStatus

MODE_WORDS: Final = {Mode.OFF: "off", Mode.LOCAL: "local", Mode.ON: "on"}


def doomed(status: OwnStatus, mode: Mode) -> int:
    """
    Count the unsent events that a choice would destroy, as far as was seen at the last look.

    Off takes all of them. Any other change takes what waits in the queue, which belongs to the choice before it.
    """
    choice, outbound = status.choice, status.outbound
    if not isinstance(choice, Choice) or choice.mode is mode:
        return 0
    queued = outbound.waiting + sum(batch.events for batch in outbound.batches)
    return queued + (sum(lines.count for lines in outbound.held) if mode is Mode.OFF else 0)


def switched_text(title: str, host: str, *, mode: Mode, before: Mode) -> str:
    """Say what holds since a change, and what taking it back would destroy."""
    now = {
        Mode.OFF: f"{title} records nothing any more.",
        Mode.LOCAL: f"{title} keeps what it records on this computer, and sends nothing.",
        Mode.ON: f"{title} sends what it records from now on to {host}.",
    }[mode]
    if before is Mode.OFF:
        return f"{now} Undo destroys what it has recorded by then."
    if mode is Mode.ON:
        return f"{now} Undo destroys what waits to be sent by then."
    return now


def switched_back_text(title: str, done: TakenBack) -> str:
    """Say what holds again, and what happened in between."""
    settled = done.changed.settled
    mode = MODE_WORDS.get(done.changed.choice.mode, "")
    left = (
        f"{events_text(done.left)} {'has' if done.left == 1 else 'have'} left meanwhile." if done.left else ""
    )
    troubles = [f"{trouble}." for trouble in settled.troubles]
    gone = destroyed_text(settled.destroyed, settled.unconfirmed)
    return " ".join(filter(None, [f"Undone: {title} is {mode} again.", left, gone, *troubles]))


def returned_text(done: Returned) -> str:
    """Say how much of what was done to events is undone, and why not all of it."""
    said = []
    if done.back:
        said.append(
            "Undone: the event is as it was."
            if done.back == 1
            else f"Undone: {done.back:,} events are as they were."
        )
    if done.left:
        who = "It has" if not done.back and done.left == 1 else f"{events_text(done.left)} {_have(done.left)}"
        said.append(f"{who} left meanwhile, and cannot be called back.")
    if done.stayed:
        stays = "stays as it is" if done.stayed == 1 else "stay as they are"
        said.append(f"{events_text(done.stayed)} {stays}: something else was decided meanwhile.")
    return " ".join(said) or "There was nothing to undo."


def held_text(count: int) -> str:
    """Say that events are held."""
    return f"{events_text(count)} {'is' if count == 1 else 'are'} held until you let {_them(count)} go."


def withheld_text(count: int) -> str:
    """Say that events are withheld."""
    return f"{events_text(count)} {'is' if count == 1 else 'are'} withheld, and never {'leaves' if count == 1 else 'leave'}."


def let_go_text(count: int) -> str:
    """Say that events were let go."""
    return f"{events_text(count)} {'leaves' if count == 1 else 'leave'} with the next upload."


def removed_email_text(title: str, *, told: bool, withdrawn: bool) -> str:
    """Say that the e-mail address is attached no more, and what that does not reach."""
    said = [f"The e-mail address is no longer attached to what {title} sends."]
    if withdrawn:
        said.append("What would have told it had not been sent, and was destroyed.")
    if told:
        said.append("Whoever received it before still has it.")
    return " ".join(said)


def _have(count: int) -> str:
    return "has" if count == 1 else "have"


def _them(count: int) -> str:
    return "it" if count == 1 else "them"
