"""Asks before a config that nobody can read is replaced."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pellucid.config.reading import Unknown


class Replacement(Enum):
    """What the fresh file says."""

    OFF = ("collection off", "Replace and switch off")
    ON = ("collection on", "Replace and switch on")

    @property
    def words(self) -> str:
        """What it says, within a sentence."""
        return self.value[0]

    @property
    def action(self) -> str:
        """What the button does."""
        return self.value[1]


class UnknownConfigDialog(Sheet):
    """
    Asks whether a broken config may be replaced.

    Args:
        title: The program.
        config: What is broken.
        kept_in: The folder where the broken file is kept.
        replacement: What the fresh file will say.
    """

    def __init__(
        self,
        *,
        title: str,
        config: Unknown,
        kept_in: Path,
        replacement: Replacement = Replacement.OFF,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            icon="triangle-alert",
            ink="waiting",
            heading="Replace the config that nobody can read?",
            parent=parent,
        )
        self.body.addWidget(Notice(f"{config.reason}.", tone=Tone.FAIL))
        self.say(config.consequence)
        self.say(f"Pellucid can replace it now by a fresh file with {replacement.words} and a new id.")
        self.say("The broken file is kept as it is. Only you can read it there:", Part.QUIET)
        self.body.addWidget(ElidedLabel(str(kept_in), part=Part.CODE))
        self.setAccessibleDescription(f"{title}: {config.reason}")
        self.offer(replacement.action)
