"""Which day the topmost rows are of, while a person scrolls: its heading may be far above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid_gui.widgets.following_table import FollowingTable

_STAYS_MS: Final = 1_200


class DayLabel(QFrame):
    """
    Lies over the top of a table for as long as it is scrolled, and a moment longer; a screen reader has the headings.

    Args:
        table: What is scrolled.
    """

    def __init__(self, table: FollowingTable) -> None:
        # A child of the table and not of its viewport, which takes its children along when it scrolls.
        super().__init__(table)
        self._table = table
        set_part(self, Part.POPUP)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = QLabel()
        set_part(self._words, Part.MUTED)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.S, Space.HAIR, Space.S, Space.HAIR)
        line.addWidget(self._words)
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.setInterval(_STAYS_MS)
        self._stays.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it cannot be seen."""
        return "" if self.isHidden() else self._words.text()

    def show_day(self, words: str) -> None:
        """Say a day for a moment; empty: none is known."""
        if not words:
            self.hide()
            return
        if words != self._words.text():
            self._words.setText(words)
            self.adjustSize()
        viewport: QWidget = self._table.viewport()
        place = viewport.geometry()
        self.move(place.center().x() - self.width() // 2, place.top() + Space.S)
        self.show()
        self.raise_()
        self._stays.start()
