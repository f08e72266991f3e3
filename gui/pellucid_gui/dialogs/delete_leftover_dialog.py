"""Asks before a file is deleted that a program would have posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.dialogs.leftover_words import events_text
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.models.columns import short_size
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say, say_count
from pellucid_gui.visible_text import visible_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.holding.values import Leftover


class DeleteLeftoverDialog(Sheet):
    """
    Asks whether a leftover shall be deleted.

    Args:
        title: The program.
        leftover: What would be deleted.
    """

    def __init__(self, *, title: str, leftover: Leftover, parent: QWidget | None = None) -> None:
        super().__init__(icon="trash-2", ink="failed", heading=say("Delete this leftover?"), parent=parent)
        self.say(f"{events_text(leftover.events)}, {short_size(leftover.size_bytes)}", Part.STRONG)
        self.say(
            say_count(
                "It is never posted then. {title}'s own file is removed from the disk. This cannot be "
                "undone.",
                "They are never posted then. {title}'s own file is removed from the disk. This cannot be "
                "undone.",
                leftover.events,
                title=title,
            )
        )
        path = self.say(visible_text(str(leftover.path).encode("utf-8", "surrogateescape")), Part.CODE_QUIET)
        path.setAccessibleName(say("The file"))
        self.list_points(
            [
                say("A file goes as a whole: single events cannot be taken out of it."),
                say("Copies that Pellucid has of these events stay, and say that they never leave."),
            ]
        )
        self.offer(say("Delete"), part=Part.DANGER)
