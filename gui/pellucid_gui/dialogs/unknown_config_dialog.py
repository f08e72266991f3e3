"""Asks before a config that nobody can read is replaced."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pellucid.said import said
from pellucid_gui.dialogs.replace_dialog import ReplaceDialog
from pellucid_gui.translation import say, translated

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


class UnknownConfigDialog(ReplaceDialog):
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
            heading=say("Replace the config that nobody can read?"),
            title=title,
            reason=config.reason,
            meaning=(
                translated(config.consequence),
                say(
                    "Pellucid can replace it now by a fresh file with {setting} and a new id.",
                    setting=replacement.words,
                ),
            ),
            kept_in=kept_in,
            action=replacement.action,
            parent=parent,
        )
