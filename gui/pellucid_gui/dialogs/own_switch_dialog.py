"""Asks before another choice destroys events of a program with the engine inside that were not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.consent.values import Mode
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part

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
        what = "1 event" if count == 1 else f"{count:,} events"
        heading = {
            Mode.OFF: f"Switch {title} off, and destroy {what}?",
            Mode.LOCAL: f"Keep {title}'s events only here, and destroy {what}?",
        }.get(mode, f"Switch {title} on, and destroy {what}?")
        super().__init__(icon="trash-2", ink="failed", heading=heading, parent=parent)
        one = count == 1
        self.say(
            f"{'It has' if one else 'They have'} not been sent, and {'exists' if one else 'exist'} nowhere else. "
            f"{_why(mode, one=one)} This cannot be undone."
        )
        if unconfirmed:
            which = "It" if one else f"{unconfirmed:,} of them" if unconfirmed < count else "All of them"
            self.say(f"{which} may have arrived already: an upload was on its way.", Part.QUIET)
        self.say("Until you decide, everything goes on as it is.", Part.QUIET)
        label = {Mode.OFF: "Switch off", Mode.LOCAL: "Keep only here"}.get(mode, "Switch on")
        self.offer(f"{label}, destroy {what}", part=Part.DANGER)


def _why(mode: Mode, *, one: bool) -> str:
    if mode is Mode.OFF:
        return f"Off keeps nothing: {'it is' if one else 'they are'} destroyed at once."
    return (
        f"{'It was' if one else 'They were'} to be sent under the choice that holds now; another one ends that, and "
        f"destroys {'it' if one else 'them'}."
    )
