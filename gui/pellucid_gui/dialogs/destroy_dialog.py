"""Asks before events are destroyed that were never sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say, say_count

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DestroyDialog(Sheet):
    """
    Asks whether so many unsent events shall be destroyed.

    Args:
        count: How many.
    """

    def __init__(self, *, count: int, parent: QWidget | None = None) -> None:
        heading = say_count("Destroy 1 event?", "Destroy {n:,} events?", count)
        super().__init__(icon="trash-2", ink="failed", heading=heading, parent=parent)
        self.say(
            say_count(
                "It was never sent, and exists nowhere else. This cannot be undone.",
                "They were never sent, and exist nowhere else. This cannot be undone.",
                count,
            )
        )
        self.list_points(
            [say("On SSDs and copy-on-write disks, old blocks may remain until they are reused.")]
        )
        self.offer(say("Destroy"), part=Part.DANGER)
