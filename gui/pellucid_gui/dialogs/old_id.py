"""What both dialogs about a new id say of the old one: it can be copied, and what was sent stays linked to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel

from pellucid.said import said
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.widgets.buttons import CopyButton
from pellucid_gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from pellucid_gui.dialogs.sheet import Sheet

SENT_STAYS: Final = said(
    "What was sent before stays with whoever received it, linked to the old id. No program on this computer "
    "can change that."
)


def add_old_id(sheet: Sheet, old_id: str, *, above_px: int) -> None:
    """
    Let the old id be noted down.

    Args:
        sheet: The dialog; it is added at the end.
        old_id: The id that the program has until now.
        above_px: How much is free above it.
    """
    sheet.say(
        say("Note the old id if you want to ask for what was sent under it, or for its deletion:"),
        Part.QUIET,
    ).setContentsMargins(0, above_px, 0, 0)
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
    sheet.body.addLayout(line)
