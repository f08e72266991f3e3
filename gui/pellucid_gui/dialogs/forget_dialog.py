"""Asks before our own copies are destroyed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Scope(Enum):
    """What is forgotten."""

    EVENT = "this event"
    SESSION = "this session"
    APP = "everything of this program"


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
        super().__init__(icon="trash-2", ink="failed", heading=f"Forget {scope.value}?", parent=parent)
        what = "1 event" if count == 1 else f"{count:,} events"
        named = (
            f"{subject}: {what}" if subject and scope is not Scope.EVENT else subject or f"{title}: {what}"
        )
        self.say(named, Part.STRONG)
        goes = count - still_queued
        if goes and own:
            self.say(f"The bytes in {title}'s own log are overwritten. This cannot be undone.")
        elif goes:
            self.say("Pellucid overwrites its own copy. This cannot be undone.")
        points = [f"What {title} has already handed to its uploader is not called back by this."]
        if own:
            points = [
                "What was already sent is not called back by this.",
                "What still waits is destroyed, and never sent.",
            ]
        if still_queued:
            one = still_queued == 1
            kept = "It" if count == 1 else ("1 of them" if one else f"{still_queued:,} of them")
            points.append(
                f"{kept} still {'waits' if one else 'wait'} in {title}'s own queue. Our "
                f"{'copy' if one else 'copies'} of {'it' if one else 'those'} stay{'s' if one else ''} until "
                f"{title} has taken {'it' if one else 'them'}."
            )
        points.append("On SSDs and copy-on-write disks, old blocks may remain until they are reused.")
        self.list_points(points)
        if goes:
            self.offer("Forget", part=Part.DANGER)
        else:
            self.offer("Close", cancel="")
