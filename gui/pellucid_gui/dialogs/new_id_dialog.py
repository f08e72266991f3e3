"""Explains what a new id does, and what it cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel

from pellucid.said import said
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.widgets.buttons import CopyButton
from pellucid_gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SENT_STAYS: Final = said(
    "What was sent before stays with whoever received it, linked to the old id. No program on this computer "
    "can change that."
)


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
            translated(_SENT_STAYS),
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
        self.say(
            say("Note the old id if you want to ask for what was sent under it, or for its deletion:"),
            Part.QUIET,
        ).setContentsMargins(0, Space.XS, 0, 0)
        code = ElidedLabel(old_id, part=Part.CODE)
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        caption = QLabel(say("Old id"))
        set_part(caption, Part.MUTED)
        line.addWidget(caption)
        line.addSpacing(Space.XS)
        line.addWidget(code)
        line.addWidget(CopyButton(say("Copy the old id"), code.text))
        line.addStretch(1)
        self.body.addLayout(line)
        self.offer(say("Give a new id"))
