"""Asks before a choice that nobody can read is replaced by another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Mode
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_ACTIONS: Final = {
    Mode.OFF: "Replace and switch off",
    Mode.LOCAL: "Replace and keep it local",
    Mode.ON: "Replace and switch on",
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
            heading="Replace the choice that nobody can read?",
            parent=parent,
        )
        self.body.addWidget(Notice(f"{reason}.", tone=Tone.FAIL))
        self.say(f"As long as it stays so, {title} collects nothing and sends nothing.")
        self.say(
            f"A fresh file says “{mode.value}” and has a new id. Events from before are not sent under it."
        )
        self.say("The broken file is kept as it is. Only you can read it there:", Part.QUIET)
        self.body.addWidget(ElidedLabel(str(kept_in), part=Part.CODE))
        self.setAccessibleDescription(f"{title}: {reason}")
        self.offer(_ACTIONS[mode])
