"""All that the keyboard can do, on F1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.keys import WITHIN, Key
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_BETWEEN: Final = ", "


class KeysDialog(Sheet):
    """Lists what `pellucid_gui.keys` names, with the keys as this system writes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="list", heading="Keyboard", parent=parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        self._add_group("Anywhere", [(key.sequence, key.meaning) for key in Key])
        self._add_group("Where the keyboard is", WITHIN)
        self.body.addLayout(self._grid)
        self.offer("Close", cancel="")

    def _add_group(self, heading: str, keys: Sequence[tuple[str, str]]) -> None:
        row = self._grid.rowCount()
        caption = QLabel(heading)
        set_part(caption, Part.CAPTION)
        caption.setContentsMargins(0, Space.S, 0, 0)
        self._grid.addWidget(caption, row, 0, 1, 2)
        for place, (sequences, meaning) in enumerate(keys, start=row + 1):
            text = QLabel(meaning)
            text.setWordWrap(True)
            self._grid.addWidget(text, place, 0)
            self._grid.addLayout(_caps(sequences), place, 1)


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
