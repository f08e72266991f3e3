"""Facts in two columns: what it is, and what it is here, perhaps with buttons behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Facts(QWidget):
    """
    A grid of captions and values; values give way in the middle. All rows are as high as one with a button, if there is any.

    Columns are equally wide as long as that cuts nothing; else one that needs more room takes what the others can spare. Where
    there is too little for all, ids and paths give way first: they can be copied, and words cannot be guessed.

    Args:
        columns: How many facts stand beside each other.
    """

    def __init__(self, *, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._count = 0
        self._captions: dict[ElidedLabel, QLabel] = {}
        self._buttons: list[QWidget] = []
        self._lines: list[QHBoxLayout] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(0)
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
            if isinstance(button, QLabel):  # words need more air beside words than a button does
                line.addSpacing(Space.XS)
            line.addWidget(button)
            self._buttons.append(button)
        if buttons:
            line.addStretch(1)
        row, column = divmod(self._count, self._columns)
        self._grid.addWidget(name, row, column * 3, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(line, row, column * 3 + 1)
        self._lines.append(line)
        self._count += 1
        self._captions[value] = name
        self._even_out()
        return value

    def offer(self, value: ElidedLabel, *, there: bool) -> None:
        """Show a fact, or leave it out where it makes no sense; one with buttons keeps these."""
        value.setVisible(there)
        self._captions[value].setVisible(there)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the rows even when the text size changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._even_out()

    def event(self, event: QEvent) -> bool:
        """Share the room anew when a value needs another width."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._share_room()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room that there is now."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        columns = range(min(self._columns, self._count))
        needs = [
            max(line.sizeHint().width() for line in self._lines[column :: self._columns])
            for column in columns
        ]
        least = [
            max(self._least_px(line) for line in self._lines[column :: self._columns]) for column in columns
        ]
        room_px = sum(self._grid.cellRect(0, column * 3 + 1).width() for column in columns)
        stretches = {
            column * 3 + 1: max(1, share_px)
            for column, share_px in zip(columns, shared(room_px, needs, least), strict=True)
        }
        # To set one asks for a layout, and so for this again: without an end, if it were done each time.
        if any(self._grid.columnStretch(place) != stretch for place, stretch in stretches.items()):
            for place, stretch in stretches.items():
                self._grid.setColumnStretch(place, stretch)
            self._grid.activate()

    @staticmethod
    def _least_px(line: QHBoxLayout) -> int:
        """Return how wide a line is once its id or path has given way."""
        item = line.itemAt(0)
        value = None if item is None else item.widget()
        if not isinstance(value, ElidedLabel) or not value.is_code or value.isHidden():
            return line.sizeHint().width()
        return line.sizeHint().width() - value.sizeHint().width() + value.minimumSizeHint().width()

    def _even_out(self) -> None:
        row_px = self.fontMetrics().height() + Space.XS
        for button in self._buttons:
            if isinstance(button, QToolButton):  # no higher than its icon and its ring
                button.setFixedHeight(button.iconSize().height() + Space.S)
            row_px = max(row_px, button.minimumHeight() or button.sizeHint().height())
        for value in self._captions:
            value.setMinimumHeight(row_px)


def shared(room_px: int, needs: Sequence[int], least: Sequence[int] = ()) -> list[int]:
    """
    Return how much of some room each one gets, in pixels: equal shares, but all that it needs where there is enough for all.

    Where there is not, whoever needs less than an equal share gets what it needs, and the others share what is left.

    Args:
        room_px: How much there is.
        needs: What each one needs to show all of it.
        least: What each one has to get before any gets more; left out, that is nothing.
    """
    if least and sum(needs) > room_px >= sum(least):
        more = shared(room_px - sum(least), [need - low for need, low in zip(needs, least, strict=True)])
        return [low + extra for low, extra in zip(least, more, strict=True)]
    shares = [0] * len(needs)
    left_px, waiting = room_px, list(range(len(needs)))
    is_scarce = sum(needs) > room_px
    while waiting:
        equal_px = left_px // len(waiting)
        settled = [n for n in waiting if (needs[n] < equal_px if is_scarce else needs[n] > equal_px)]
        for number in settled or waiting:
            shares[number] = needs[number] if settled else equal_px
        waiting = [n for n in waiting if n not in settled] if settled else []
        left_px -= sum(needs[n] for n in settled)
    return shares
