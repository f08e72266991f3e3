"""All that the keyboard can do, on F1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.keys import PLACES, Key
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated

if TYPE_CHECKING:
    from pellucid_gui.keys import Place

_BETWEEN: Final = ", "
_WIDTH_PX: Final = 900
_MOST_PX: Final = 540
"""So that the whole dialog fits a window of 720 pixels; the rest is scrolled to."""


class KeysDialog(Sheet):
    """Lists what `pellucid_gui.keys` names, with the keys as this system writes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="list", heading=say("Keyboard"), width_px=_WIDTH_PX, parent=parent)
        anywhere = _Group(say("Anywhere"))
        for key in Key:
            anywhere.add(key.sequence, key.meaning)
        everywhere, *places = PLACES
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(anywhere)
        left.addWidget(_group_of(everywhere))
        for place in places:
            right.addWidget(_group_of(place))
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, Space.L, Space.L)
        columns.setSpacing(Space.XXL)
        for column in (left, right):
            column.setSpacing(Space.M)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.add_scrolled(inner, name=say("Keyboard"), most_px=_MOST_PX)
        self.reach_foot()
        self.offer(say("Close"), cancel="")


class _Group(QWidget):
    """Keys below a caption."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        caption = QLabel(heading)
        set_part(caption, Part.CAPTION)
        self._grid.addWidget(caption, 0, 0, 1, 2)

    def add(self, sequences: str, meaning: str) -> None:
        """Add some keys that do the same."""
        text = QLabel(meaning)
        text.setWordWrap(True)
        row = self._grid.rowCount()
        self._grid.addWidget(text, row, 0)
        self._grid.addLayout(_caps(sequences), row, 1)


def _group_of(place: Place) -> _Group:
    group = _Group(translated(place.name))
    for sequences, meaning in place.keys:
        group.add(sequences, translated(meaning))
    return group


def _caps(sequences: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(Space.XS)
    line.addStretch(1)
    for sequence in sequences.split(_BETWEEN):
        native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
        cap = QLabel(native or sequence)
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_part(cap, Part.KEY)
        line.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
    return line
