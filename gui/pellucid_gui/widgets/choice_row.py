"""Answers of equal weight beside each other: the same size, colour and frame; none is chosen, none is Return's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

_LEAST_PX: Final = 130


class ChoiceButton(QPushButton):
    """
    One answer: a word, and below it what follows from it.

    Args:
        word: The answer.
        text: One sentence or two.
    """

    def __init__(self, word: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._word, self._said = QLabel(word), QLabel(text)
        set_part(self._word, Part.STRONG)
        set_part(self._said, Part.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.HAIR)
        for label in (self._word, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(_LEAST_PX)
        self.say(text)

    @property
    def word(self) -> str:
        """The answer."""
        return self._word.text()

    @property
    def said(self) -> str:
        """What follows from it."""
        return self._said.text()

    def say(self, text: str) -> None:
        """Say something else of what follows from it."""
        self._said.setText(text)
        self.setAccessibleName(self._word.text())
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """Return the room that both texts need."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room, at the least width."""
        return QSize(_LEAST_PX, self.heightForWidth(max(self.width(), _LEAST_PX)))

    def hasHeightForWidth(self) -> bool:
        """Return that texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        layout = self.layout()
        return super().heightForWidth(width) if layout is None else layout.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Return alone, whatever the desktop lets it do with buttons: an answer has to be meant."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)


class ChoiceRow(QWidget):
    """
    Some answers, each as wide and as high as the others.

    Args:
        choices: The answers and what follows from each.
    """

    chosen = Signal(int)
    """The number of the answer that a person gave."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self.buttons: list[ChoiceButton] = []
        for number, (word, text) in enumerate(choices):
            button = ChoiceButton(word, text)
            button.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            row.addWidget(button, 1)
            self.buttons.append(button)
        self._row = row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what cannot be divided to nobody: the answers are equal to the pixel."""
        super().resizeEvent(event)
        gaps = Space.S * (len(self.buttons) - 1)
        over = (self.width() - gaps) % len(self.buttons)
        self._row.setContentsMargins(0, 0, over, 0)
        self._row.activate()
