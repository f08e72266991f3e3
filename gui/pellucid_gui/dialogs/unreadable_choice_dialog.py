"""Asks before a choice that nobody can read is replaced by another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.consent.values import Mode
from pellucid.said import said
from pellucid_gui.dialogs.replace_dialog import ReplaceDialog
from pellucid_gui.translation import say, translated

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_ACTIONS: Final = {
    Mode.OFF: said("Replace and switch off"),
    Mode.LOCAL: said("Replace and keep it local"),
    Mode.ON: said("Replace and switch on"),
}


class UnreadableChoiceDialog(ReplaceDialog):
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
            heading=say("Replace the choice that nobody can read?"),
            title=title,
            reason=reason,
            meaning=(
                say("As long as it stays so, {title} collects nothing and sends nothing.", title=title),
                say(
                    "A fresh file says “{mode}” and has a new id. Events from before are not sent under it.",
                    mode=mode.value,
                ),
            ),
            kept_in=kept_in,
            action=translated(_ACTIONS[mode]),
            parent=parent,
        )
