"""Asks before another choice destroys events of a program with the engine inside that were not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.consent.values import Mode
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say, say_count

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OwnSwitchDialog(Sheet):
    """
    Says how many events a choice destroys, before it does.

    Args:
        title: The program.
        mode: What was chosen.
        count: How many events that destroys.
        unconfirmed: How many of these may have arrived already.
    """

    def __init__(
        self, *, title: str, mode: Mode, count: int, unconfirmed: int = 0, parent: QWidget | None = None
    ) -> None:
        heading, label = _asked(mode, title, count)
        super().__init__(icon="trash-2", ink="failed", heading=heading, parent=parent)
        self.say(_why(mode, count))
        if unconfirmed:
            self.say(maybe_arrived(unconfirmed, count), Part.QUIET)
        self.say(say("Until you decide, everything goes on as it is."), Part.QUIET)
        self.offer(label, part=Part.DANGER)


def maybe_arrived(unconfirmed: int, count: int) -> str:
    """Say how many of some events may have been received, as an upload of them was begun."""
    if count == 1:
        return say("It may have arrived already: an upload was on its way.")
    if unconfirmed == count:
        return say("All of them may have arrived already: an upload was on its way.")
    return say(
        "{unconfirmed:,} of them may have arrived already: an upload was on its way.", unconfirmed=unconfirmed
    )


def _asked(mode: Mode, title: str, count: int) -> tuple[str, str]:
    """Return the question, and what its button says."""
    match mode:
        case Mode.OFF:
            return (
                say_count(
                    "Switch {title} off, and destroy 1 event?",
                    "Switch {title} off, and destroy {n:,} events?",
                    count,
                    title=title,
                ),
                say_count("Switch off, destroy 1 event", "Switch off, destroy {n:,} events", count),
            )
        case Mode.LOCAL:
            return (
                say_count(
                    "Switch {title} to local, and destroy 1 event?",
                    "Switch {title} to local, and destroy {n:,} events?",
                    count,
                    title=title,
                ),
                say_count("Switch to local, destroy 1 event", "Switch to local, destroy {n:,} events", count),
            )
        case _:
            return (
                say_count(
                    "Switch {title} on, and destroy 1 event?",
                    "Switch {title} on, and destroy {n:,} events?",
                    count,
                    title=title,
                ),
                say_count("Switch on, destroy 1 event", "Switch on, destroy {n:,} events", count),
            )


def _why(mode: Mode, count: int) -> str:
    if mode is Mode.OFF:
        return say_count(
            "It has not been sent, and exists nowhere else. Off keeps nothing: it is destroyed at once. "
            "This cannot be undone.",
            "They have not been sent, and exist nowhere else. Off keeps nothing: they are destroyed at "
            "once. This cannot be undone.",
            count,
        )
    return say_count(
        "It has not been sent, and exists nowhere else. It was to be sent under the choice that holds now; "
        "another one ends that, and destroys it. This cannot be undone.",
        "They have not been sent, and exist nowhere else. They were to be sent under the choice that holds "
        "now; another one ends that, and destroys them. This cannot be undone.",
        count,
    )
