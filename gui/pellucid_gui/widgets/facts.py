"""Facts in two columns: what it is, and what it is here, perhaps with buttons behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid_gui.widgets.elided_label import ElidedLabel


class Facts(QWidget):
    """
    A grid of captions and values; values give way in the middle.

    Args:
        columns: How many facts stand beside each other.
    """

    def __init__(self, *, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._count = 0
        self._captions: dict[ElidedLabel, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        for column in range(columns):
            self._grid.setColumnStretch(column * 3 + 1, 1)
            if column:
                self._grid.setColumnMinimumWidth(column * 3 - 1, Space.L)

    def add(self, caption: str, value: ElidedLabel, *, buttons: Sequence[QWidget] = ()) -> ElidedLabel:
        """Add a fact, and return its value."""
        name = QLabel(caption)
        set_part(name, Part.MUTED)
        value.name_after(caption)
        name.setBuddy(value)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        line.addWidget(value, 0 if buttons else 1)
        for button in buttons:
            line.addWidget(button)
        if buttons:
            line.addStretch(1)
        row, column = divmod(self._count, self._columns)
        self._grid.addWidget(name, row, column * 3, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(line, row, column * 3 + 1)
        self._count += 1
        self._captions[value] = name
        return value

    def offer(self, value: ElidedLabel, *, there: bool) -> None:
        """Show a fact, or leave it out where it makes no sense; one with buttons keeps these."""
        value.setVisible(there)
        self._captions[value].setVisible(there)
