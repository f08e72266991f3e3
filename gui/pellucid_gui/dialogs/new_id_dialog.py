"""Explains what a new id does, and what it cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.dialogs.old_id import SENT_STAYS, add_old_id
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, say_count, translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NewIdDialog(Sheet):
    """
    Asks whether a program shall get a new id.

    Args:
        title: The program.
        old_id: The id that it has now.
        queued: How many events its queue still holds.
    """

    def __init__(self, *, title: str, old_id: str, queued: int, parent: QWidget | None = None) -> None:
        super().__init__(
            icon="fingerprint", heading=say("Give {title} a new id?", title=title), parent=parent
        )
        self.say(
            say(
                "{title} sends its events under a random id. A new one is chosen at random, on this "
                "computer.",
                title=title,
            )
        )
        points = [
            say(
                "{title} uses the new id from its next start on. A program that is running keeps the old "
                "one.",
                title=title,
            ),
            translated(SENT_STAYS),
        ]
        if queued:
            points.append(
                say_count(
                    "1 event still waits in {title}'s queue, recorded under the old id. The next start "
                    "sends it under the new one, which links the two.",
                    "{n:,} events still wait in {title}'s queue, recorded under the old id. The next start "
                    "sends them under the new one, which links the two.",
                    queued,
                    title=title,
                )
            )
        self.list_points(points)
        add_old_id(self, old_id, above_px=Space.XS)
        self.offer(say("Give a new id"))
