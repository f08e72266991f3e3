"""A switch that applies at once; its label never changes."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QStyle

from pellucid_gui import tokens
from pellucid_gui.motion import may_move
from pellucid_gui.tokens import Radius, Space

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from pellucid_gui.tokens import Tokens

_TRACK: Final = QSize(36, 20)
_INSET: Final = 4.0
_DURATION_MS: Final = 120
_PLACE: Final = {
    Qt.CheckState.Unchecked: 0.0,
    Qt.CheckState.PartiallyChecked: 0.5,
    Qt.CheckState.Checked: 1.0,
}


class SwitchState(Enum):
    """What a switch shows."""

    OFF = Qt.CheckState.Unchecked
    ON = Qt.CheckState.Checked
    UNKNOWN = Qt.CheckState.PartiallyChecked
    """Nobody can say; pressing it asks to switch off, the safe side."""


class Switch(QCheckBox):
    """
    A toggle with the label at its side; a check box to the keyboard and to screen readers.

    Pressing it moves it at once and asks for the change; whoever carries that out shows the truth with `show_state`.
    From *unknown* it does not move by itself, since what comes next has to be confirmed.

    Args:
        text: What is switched; stays the same in every state.
    """

    asked = Signal(bool)
    """A person wants it on (or off)."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self._place = 0.0
        self._glide = QVariantAnimation(self, duration=_DURATION_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._move_to)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def state(self) -> SwitchState:
        """What it shows."""
        return SwitchState(self.checkState())

    def show_state(self, state: SwitchState) -> None:
        """Show how things are, without asking for anything."""
        self._glide.stop()
        self.setTristate(state is SwitchState.UNKNOWN)
        self.setCheckState(state.value)
        self._move_to(_PLACE[state.value])

    def nextCheckState(self) -> None:
        """Ask for the other state."""
        if self.state is SwitchState.UNKNOWN:
            self.asked.emit(False)
            return
        wanted = self.state is SwitchState.OFF
        self.setTristate(False)
        self.setChecked(wanted)
        if may_move(self):
            self._glide.setStartValue(self._place)
            self._glide.setEndValue(float(wanted))
            self._glide.start()
        else:
            self._move_to(float(wanted))
        self.asked.emit(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that another ring needs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:
        """Let the label be pressed too."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Return room for the label, the track and the ring around it."""
        metrics, ring = self.fontMetrics(), 2 * (tokens.current().focus_width + 1)
        words = metrics.horizontalAdvance(self.text()) + Space.S if self.text() else 0
        height = max(metrics.height(), _TRACK.height()) + ring
        return QSize(words + _TRACK.width() + ring, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a label that says what is switched is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw label, track and knob."""
        look = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        ring = look.focus_width + 1
        place = QRect(
            self.width() - _TRACK.width() - ring,
            (self.height() - _TRACK.height()) // 2,
            _TRACK.width(),
            _TRACK.height(),
        )
        track = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self._paint_label(painter, look)
        self._paint_track(painter, track, look)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour(look.focus), look.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
        painter.end()

    def _paint_label(self, painter: QPainter, look: Tokens) -> None:
        words = QRect(0, 0, self.width() - _TRACK.width() - Space.S, self.height())
        painter.setPen(tokens.colour(look.text))
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), self.rect(), words),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading),
            self.text(),
        )

    def _paint_track(self, painter: QPainter, track: QRectF, look: Tokens) -> None:
        state, corner = self.state, track.height() / 2
        edge = track.adjusted(0.75, 0.75, -0.75, -0.75)
        if state is SwitchState.ON:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour(look.accent))
            painter.drawRoundedRect(track, corner, corner)
            knob = look.on_accent
        else:
            unknown = state is SwitchState.UNKNOWN
            knob = look.waiting if unknown else look.control_line
            dashes = Qt.PenStyle.DashLine if unknown else Qt.PenStyle.SolidLine
            painter.setPen(QPen(tokens.colour(knob), 1.5, dashes))
            painter.setBrush(tokens.colour(look.surface))
            painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(knob))
        if state is SwitchState.UNKNOWN:
            bar = QRectF(0, 0, 12, 3)
            bar.moveCenter(track.center())
            painter.drawRoundedRect(bar, Radius.CHIP / 2, Radius.CHIP / 2)
            return
        reach = track.width() - track.height()
        along = self._place if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 1 - self._place
        centre = QPointF(track.left() + corner + reach * along, track.center().y())
        radius = corner - _INSET
        painter.drawEllipse(centre, radius, radius)

    def _move_to(self, place: float) -> None:
        self._place = float(place)
        self.update()
