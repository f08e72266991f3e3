"""Asks before a config that nobody can read is replaced."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pellucid.said import said
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pellucid.config.reading import Unknown


class Replacement(Enum):
    """What the fresh file says."""

    OFF = (said("collection off"), said("Replace and switch off"))
    ON = (said("collection on"), said("Replace and switch on"))

    @property
    def words(self) -> str:
        """What it says, within a sentence."""
        return translated(self.value[0])

    @property
    def action(self) -> str:
        """What the button does."""
        return translated(self.value[1])


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
            heading=say("Replace the config that nobody can read?"),
            parent=parent,
        )
        self.body.addWidget(Notice(f"{translated(config.reason)}.", tone=Tone.FAIL))
        self.say(translated(config.consequence))
        self.say(
            say(
                "Pellucid can replace it now by a fresh file with {setting} and a new id.",
                setting=replacement.words,
            )
        )
        self.say(say("The broken file is kept as it is. Only you can read it there:"), Part.QUIET)
        self.body.addWidget(ElidedLabel(str(kept_in), part=Part.CODE))
        self.setAccessibleDescription(f"{title}: {translated(config.reason)}")
        self.offer(replacement.action)
