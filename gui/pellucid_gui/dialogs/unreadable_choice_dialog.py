"""Asks before a choice that nobody can read is replaced by another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Mode
from pellucid.said import said
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_ACTIONS: Final = {
    Mode.OFF: said("Replace and switch off"),
    Mode.LOCAL: said("Replace and keep it local"),
    Mode.ON: said("Replace and switch on"),
}


class UnreadableChoiceDialog(Sheet):
    """
    Asks whether a broken file may be replaced.

    Args:
        title: The program.
        reason: What is broken; names the file and the cause, without a full stop.
        kept_in: The folder where the broken file is kept.
        mode: What the fresh file will say.
    """

    def __init__(
        self, *, title: str, reason: str, kept_in: Path, mode: Mode, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            icon="triangle-alert",
            ink="waiting",
            heading=say("Replace the choice that nobody can read?"),
            parent=parent,
        )
        self.body.addWidget(Notice(f"{translated(reason)}.", tone=Tone.FAIL))
        self.say(say("As long as it stays so, {title} collects nothing and sends nothing.", title=title))
        self.say(
            say(
                "A fresh file says “{mode}” and has a new id. Events from before are not sent under it.",
                mode=mode.value,
            )
        )
        self.say(say("The broken file is kept as it is. Only you can read it there:"), Part.QUIET)
        self.body.addWidget(ElidedLabel(str(kept_in), part=Part.CODE))
        self.setAccessibleDescription(f"{title}: {translated(reason)}")
        self.offer(translated(_ACTIONS[mode]))
