"""The control below the table that says whether it follows the newest event, and lets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import number_text
from pellucid_gui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FollowButton(TextButton):
    """Says “Following” or “Paused · 12 new”; pressing it goes to the newest event and follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", icon="arrow-down-to-line", part=Part.FLAT, parent=parent)
        self._following = True
        self._unseen = 0
        self._say()

    @Slot(bool)
    def show_following(self, following: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Say whether new rows scroll into view."""
        self._following = following
        self._say()

    @Slot(int)
    def show_unseen(self, unseen: int) -> None:
        """Say how many rows have come out of sight."""
        self._unseen = unseen
        self._say()

    def _say(self) -> None:
        if self._following:
            self.setText(self.tr("Following"))
            self.setToolTip(self.tr("New events scroll into view; scroll up or choose an event to pause"))
        else:
            news = self.tr(" · {count} new").format(count=number_text(self._unseen)) if self._unseen else ""
            self.setText(self.tr("Paused") + news)
            self.setToolTip(self.tr("Follow: go to the newest event and keep it in view (Ctrl+End)"))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.toolTip())
