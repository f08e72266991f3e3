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
_WIDTH_PX: Final = 860
"""Both groups beside each other: below each other they are higher than many a screen."""


class KeysDialog(Sheet):
    """Lists what `pellucid_gui.keys` names, with the keys as this system writes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="list", heading="Keyboard", width_px=_WIDTH_PX, parent=parent)
        groups = QHBoxLayout()
        groups.setSpacing(Space.XXL)
        groups.addLayout(_group("Anywhere", [(key.sequence, key.meaning) for key in Key]), 1)
        groups.addLayout(_group("Where the keyboard is", WITHIN), 1)
        self.body.addLayout(groups)
        self.offer("Close", cancel="")


def _group(heading: str, keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnStretch(0, 1)
    caption = QLabel(heading)
    set_part(caption, Part.CAPTION)
    caption.setContentsMargins(0, Space.S, 0, 0)
    grid.addWidget(caption, 0, 0, 1, 2)
    for place, (sequences, meaning) in enumerate(keys, start=1):
        text = QLabel(meaning)
        text.setWordWrap(True)
        grid.addWidget(text, place, 0)
        grid.addLayout(_caps(sequences), place, 1)
    grid.setRowStretch(len(keys) + 1, 1)
    return grid


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
