"""Asks before our own copies are destroyed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pellucid.said import said
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say, say_count, translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Scope(Enum):
    """What is forgotten."""

    EVENT = said("Forget this event?")
    SESSION = said("Forget this session?")
    APP = said("Forget everything of this program?")


class ForgetDialog(Sheet):
    """
    Asks whether Pellucid's copies shall be destroyed.

    Args:
        scope: What is forgotten.
        title: The program.
        subject: The event's name, or the session's; empty for a whole program.
        count: How many events that is.
        still_queued: How many of them the program's own queue still holds; those stay.
        own: Whether the program has the engine inside, so that there is no copy but its log itself.
    """

    def __init__(
        self,
        *,
        scope: Scope,
        title: str,
        subject: str,
        count: int,
        still_queued: int,
        own: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="trash-2", ink="failed", heading=translated(scope.value), parent=parent)
        what = say_count("1 event", "{n:,} events", count)
        named = (
            f"{subject}: {what}" if subject and scope is not Scope.EVENT else subject or f"{title}: {what}"
        )
        self.say(named, Part.STRONG)
        goes = count - still_queued
        if goes and own:
            self.say(
                say("The bytes in {title}'s own log are overwritten. This cannot be undone.", title=title)
            )
        elif goes:
            self.say(say("Pellucid overwrites its own copy. This cannot be undone."))
        points = [
            say("What {title} has already handed to its uploader is not called back by this.", title=title)
        ]
        if own:
            points = [
                say("What was already sent is not called back by this."),
                say("What still waits is destroyed, and never sent."),
            ]
        if still_queued:
            points.append(
                say(
                    "It still waits in {title}'s own queue. Our copy of it stays until {title} has taken it.",
                    title=title,
                )
                if count == 1
                else say_count(
                    "1 of them still waits in {title}'s own queue. Our copy of it stays until {title} has "
                    "taken it.",
                    "{n:,} of them still wait in {title}'s own queue. Our copies of those stay until "
                    "{title} has taken them.",
                    still_queued,
                    title=title,
                )
            )
        points.append(say("On SSDs and copy-on-write disks, old blocks may remain until they are reused."))
        self.list_points(points)
        if goes:
            self.offer(say("Forget"), part=Part.DANGER)
        else:
            self.offer(say("Close"), cancel="")
