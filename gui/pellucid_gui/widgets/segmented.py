"""A choice among two or three, all of them visible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from pellucid_gui import tokens
from pellucid_gui.tokens import Radius, Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

_PADDING: Final = 10
_HEIGHT_ADDED: Final = 8


class Segmented(QWidget):
    """
    A row of choices, of which one holds; a group of radio buttons to the keyboard and to screen readers.

    None holds where nobody has chosen yet, if it is told so.

    Args:
        choices: What each one says.
        name: What is chosen, for screen readers.
    """

    chosen = Signal(int)
    """The number of the choice that a person made."""

    def __init__(self, choices: Sequence[str], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        row.setSpacing(Space.HAIR)
        self._group = QButtonGroup(self)
        for number, text in enumerate(choices):
            segment = _Segment(text, self)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def choice(self) -> int:
        """The number of the choice that holds; -1 if none does."""
        return self._group.checkedId()

    def choose(self, number: int | None) -> None:
        """Let a choice hold, or none, without a signal."""
        if number is not None:
            self._group.button(number).setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def describe(self, text: str) -> None:
        """Say what a screen reader tells of the choice as a whole, and of each of its parts."""
        self.setAccessibleDescription(text)
        for button in self._group.buttons():
            button.setAccessibleDescription(text)

    def segment(self, number: int) -> QAbstractButton:
        """Return one choice, to relabel or disable it."""
        return self._group.button(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track that the choices lie in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(tokens.current().raised))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.CONTROL, Radius.CONTROL)
        painter.end()


class _Segment(QRadioButton):
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PADDING, metrics.height() + _HEIGHT_ADDED)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(QPen(tokens.colour(look.line)))
            painter.setBrush(tokens.colour(look.surface))
            painter.drawRoundedRect(area, Radius.CHIP, Radius.CHIP)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour(look.focus), look.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CHIP, Radius.CHIP)
        strong = self.isChecked() or self.underMouse()
        painter.setPen(tokens.colour(look.text if strong and self.isEnabled() else look.muted))
        painter.setFont(QFont(self.font()))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
