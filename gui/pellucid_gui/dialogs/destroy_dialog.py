"""Asks before events are destroyed that were never sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DestroyDialog(Sheet):
    """
    Asks whether so many unsent events shall be destroyed.

    Args:
        count: How many.
    """

    def __init__(self, *, count: int, parent: QWidget | None = None) -> None:
        one = count == 1
        what = "1 event" if one else f"{count:,} events"
        super().__init__(icon="trash-2", ink="failed", heading=f"Destroy {what}?", parent=parent)
        self.say(
            f"{'It was' if one else 'They were'} never sent, and {'exists' if one else 'exist'} nowhere else. "
            "This cannot be undone."
        )
        self.list_points(["On SSDs and copy-on-write disks, old blocks may remain until they are reused."])
        self.offer("Destroy", part=Part.DANGER)
