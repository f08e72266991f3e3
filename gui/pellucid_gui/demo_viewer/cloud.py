"""The clouds of points that the demo viewer shows, and the widget that turns them."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Point = tuple[float, float, float]

_POINTS: Final = 2600
_SEED: Final = 7
_FRAME_MS: Final = 33
_TURN_PER_FRAME: Final = 0.006
_TURN_PER_PX: Final = 0.008
_TURN_PER_KEY: Final = 0.12
_ZOOM_PER_NOTCH: Final = 1.12
_NEAREST, _FARTHEST = 0.4, 3.0
_STEEPEST: Final = 1.4
_EYE: Final = 3.2
"""The eye's distance from the middle, where the cloud's radius is about 1."""
_SHADES: Final = 12
_ICON_PX: Final = 128
_BACKGROUND: Final = QColor("#10171b")
_FAR: Final = QColor("#23505f")
_NEAR: Final = QColor("#9be4f5")
_HINT: Final = QColor("#8fa3ab")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloud:
    """Some points to look at."""

    title: str
    medium: Literal["memory", "file", "stream"]
    """What it would be if it were real."""
    points: Sequence[Point]


def sample_clouds() -> tuple[Cloud, ...]:
    """Return the three samples, the same in every run."""
    return (
        Cloud(title="Torus knot", medium="memory", points=_points(_knot)),
        Cloud(title="Galaxy", medium="file", points=_points(_galaxy)),
        Cloud(title="Terrain", medium="stream", points=_points(_terrain)),
    )


def _points(shape: Callable[[random.Random], Point]) -> tuple[Point, ...]:
    chance = random.Random(_SEED)  # noqa: S311 - it draws dots
    return tuple(shape(chance) for _ in range(_POINTS))


def _knot(chance: random.Random) -> Point:
    turn = chance.uniform(0, 2 * math.pi)
    radius = 0.62 + 0.26 * math.cos(3 * turn)
    x, y, z = radius * math.cos(2 * turn), 0.34 * math.sin(3 * turn), radius * math.sin(2 * turn)
    return x + chance.gauss(0, 0.022), y + chance.gauss(0, 0.022), z + chance.gauss(0, 0.022)


def _galaxy(chance: random.Random) -> Point:
    radius = min(1.1, abs(chance.gauss(0, 0.5)))
    arm = chance.choice((0.0, math.pi))
    turn = arm + 3.4 * radius + chance.gauss(0, 0.24)
    return radius * math.cos(turn), chance.gauss(0, 0.05) * (1.2 - radius), radius * math.sin(turn)


def _terrain(chance: random.Random) -> Point:
    x, z = chance.uniform(-1, 1), chance.uniform(-1, 1)
    height = 0.22 * math.sin(3.1 * x + 0.4) * math.cos(2.7 * z) + 0.08 * math.sin(7 * x + 5 * z)
    return x, height, z


class CloudView(QWidget):
    """
    Shows one cloud, turning slowly; it can be turned by mouse and arrow keys, and stands still while it is held.

    Args:
        turning: Whether it turns by itself; pictures that are compared stand still.
    """

    def __init__(self, *, turning: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cloud: Cloud | None = None
        self._turn, self._tilt, self._zoom = 0.6, 0.45, 1.0
        self._held: QPointF | None = None
        self._pens = [
            QPen(_mixed(shade / (_SHADES - 1)), 1.2 + 1.4 * shade / _SHADES) for shade in range(_SHADES)
        ]
        for pen in self._pens:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._frame = QTimer(self)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self._turn_on)
        if turning:
            self._frame.start()
        self.show_cloud(None)

    def show_cloud(self, cloud: Cloud | None) -> None:
        """Show another cloud, or none."""
        self._cloud = cloud
        name = self.tr("nothing is open") if cloud is None else cloud.title
        self.setAccessibleName(self.tr("Point cloud: {name}").format(name=name))
        self.update()

    def sizeHint(self) -> QSize:
        """Enough to see something."""
        return QSize(560, 420)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the points, the nearest ones last and brightest."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _BACKGROUND)
        if self._cloud is None:
            painter.setPen(_HINT)
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Choose a sample on the left")
            )
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen, dots in zip(self._pens, self._shaded(self._cloud.points), strict=True):
            if dots:
                painter.setPen(pen)
                painter.drawPoints(dots)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the cloud."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn the cloud that is held."""
        if self._held is not None:
            way = event.position() - self._held
            self._held = event.position()
            self._turn_by(way.x() * _TURN_PER_PX, way.y() * _TURN_PER_PX)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the cloud."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come nearer, or go away."""
        notches = event.angleDelta().y() / 120
        self._zoom = min(max(self._zoom * _ZOOM_PER_NOTCH**notches, _NEAREST), _FARTHEST)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the cloud by the arrow keys."""
        turn, tilt = _TURNS.get(Qt.Key(event.key()), (0, 0))
        if turn or tilt:
            self._turn_by(turn * _TURN_PER_KEY, tilt * _TURN_PER_KEY)
        else:
            super().keyPressEvent(event)

    def _turn_by(self, turn: float, tilt: float) -> None:
        self._turn += turn
        self._tilt = min(max(self._tilt + tilt, -_STEEPEST), _STEEPEST)
        self.update()

    @Slot()
    def _turn_on(self) -> None:
        if self._held is None and self._cloud is not None and self.isVisible():
            self._turn_by(_TURN_PER_FRAME, 0)

    def _shaded(self, points: Sequence[Point]) -> list[list[QPointF]]:
        """Return where the points are seen, by how near they are."""
        shades: list[list[QPointF]] = [[] for _ in range(_SHADES)]
        middle = QPointF(self.width() / 2, self.height() / 2)
        scale = min(self.width(), self.height()) * 0.42 * self._zoom * _EYE
        cos_turn, sin_turn = math.cos(self._turn), math.sin(self._turn)
        cos_tilt, sin_tilt = math.cos(self._tilt), math.sin(self._tilt)
        for x, y, z in points:
            across, depth = x * cos_turn + z * sin_turn, z * cos_turn - x * sin_turn
            up, depth = y * cos_tilt - depth * sin_tilt, y * sin_tilt + depth * cos_tilt
            shade = min(max(int((depth + 1) / 2 * _SHADES), 0), _SHADES - 1)
            spread = scale / (_EYE - depth)
            shades[shade].append(QPointF(middle.x() + across * spread, middle.y() - up * spread))
        return shades


def cloud_icon() -> QIcon:
    """Return the viewer's icon, which is its first sample."""
    view = CloudView(turning=False)
    view.resize(_ICON_PX, _ICON_PX)
    view.show_cloud(sample_clouds()[0])
    return QIcon(view.grab())


_TURNS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def _mixed(share: float) -> QColor:
    def between(far: int, near: int) -> int:
        return round(far + (near - far) * share)

    return QColor(
        between(_FAR.red(), _NEAR.red()),
        between(_FAR.green(), _NEAR.green()),
        between(_FAR.blue(), _NEAR.blue()),
    )
