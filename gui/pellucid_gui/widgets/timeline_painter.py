"""Draws a timeline: bars, the axis below them, the brush behind them, and the cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from pellucid_gui import tokens
from pellucid_gui.tokens import Radius, Space, TypeSize
from pellucid_gui.widgets.timeline_bars import BarPainter
from pellucid_gui.widgets.timeline_words import height_text, ticks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.view.histogram import Histogram

_TICK_PX: Final = 76
"""Room for one label of the axis, with some air."""
_GRIP_PX: Final = (7, 18)
_MARK_PX: Final = 4
_VEIL: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeScale:
    """Where moments are drawn."""

    begin_ns: int
    end_ns: int
    left: float
    width: float

    @staticmethod
    def of(histogram: Histogram, area: QRectF) -> TimeScale:
        """Return the scale of a histogram that is drawn in an area."""
        edges = histogram.edges_ns
        return TimeScale(begin_ns=edges[0], end_ns=edges[-1], left=area.left(), width=area.width())

    def x(self, moment_ns: int) -> float:
        """Return where a moment is; within the area, whatever moment it is."""
        held = min(max(moment_ns, self.begin_ns), self.end_ns)
        return self.left + (held - self.begin_ns) * self.width / (self.end_ns - self.begin_ns)

    def moment(self, x: float) -> int:
        """Return the moment at a place, in nanoseconds since the epoch."""
        return self.begin_ns + round((x - self.left) * (self.end_ns - self.begin_ns) / self.width)

    def holds(self, moment_ns: int) -> bool:
        """Whether a moment is within the area."""
        return self.begin_ns <= moment_ns <= self.end_ns


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is to be drawn."""

    histogram: Histogram | None
    area: QRectF
    """Of the bars, from the baseline up."""
    axis_px: int
    """How high the axis below them is."""
    bright: range | None
    """The bars that are chosen; the others are dimmed. `None`: nothing is chosen."""
    brush: tuple[int | None, int | None] | None
    """From and until when, in nanoseconds since the epoch."""
    pointed: int | None
    """The bar that is pointed at."""
    has_cursor: bool
    """Whether the keyboard is here."""


class TimelinePainter:
    """Draws scenes, one after the other; what takes time is kept from one to the next."""

    def __init__(self) -> None:
        self._bars = BarPainter()

    def paint(self, widget: QWidget, scene: Scene) -> None:
        """Draw a scene on a widget that is being painted."""
        painter = QPainter(widget)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # so does time, in every language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(axis_font(widget.font()))
        histogram = scene.histogram
        if histogram is None:
            _fill(painter, QRectF(scene.area.left(), scene.area.bottom(), scene.area.width(), 1), "line")
        else:
            scale = TimeScale.of(histogram, scene.area)
            if scene.brush is not None:
                _paint_brush(painter, scene, scale)
            if scene.pointed is not None:
                _paint_column(painter, scene, scale, histogram)
            _paint_axis(painter, scene, scale, histogram)
            self._bars.paint(painter, histogram, scene.area, bright=scene.bright)
            if scene.brush is not None:
                _paint_edges(painter, scene, scale)
        if scene.has_cursor:
            _paint_ring(painter, scene)
        painter.end()


def axis_font(font: QFont) -> QFont:
    """Return the font of the labels beside text in `font`."""
    small = QFont(font)
    small.setPixelSize(max(1, round(font.pixelSize() * TypeSize.CAPTION / TypeSize.BODY)))
    return small


def _paint_brush(painter: QPainter, scene: Scene, scale: TimeScale) -> None:
    left, right = _ends(scene, scale)
    _fill(painter, QRectF(left, scene.area.top(), right - left, scene.area.height()), "selected")


def _paint_column(painter: QPainter, scene: Scene, scale: TimeScale, histogram: Histogram) -> None:
    area, bar = scene.area, scene.pointed or 0
    left, right = scale.x(histogram.edges_ns[bar]), scale.x(histogram.edges_ns[bar + 1])
    veil = tokens.colour(tokens.current().text, alpha=_VEIL)
    painter.fillRect(QRectF(left, area.top(), right - left, area.height()), veil)
    if scene.has_cursor:
        foot, middle = area.bottom() + 2, (left + right) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(tokens.current().focus))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle, foot),
                    QPointF(middle - _MARK_PX, foot + _MARK_PX),
                    QPointF(middle + _MARK_PX, foot + _MARK_PX),
                ]
            )
        )


def _paint_axis(painter: QPainter, scene: Scene, scale: TimeScale, histogram: Histogram) -> None:
    look, area, metrics = tokens.current(), scene.area, QFontMetricsF(painter.font())
    _fill(painter, QRectF(area.left(), area.bottom(), area.width(), 1), "line")
    painter.setPen(tokens.colour(look.muted))
    most = histogram.most
    if most:
        _fill(painter, QRectF(area.left() - Space.XS, area.top(), Space.XS - 1, 1), "line")
        gutter = QRectF(0, area.top() - Space.XS, area.left() - Space.S, metrics.height())
        painter.drawText(
            gutter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, height_text(most)
        )
    labels = QRectF(area.left(), area.bottom() + Space.XS, area.width(), metrics.height())
    behind = area.left()
    for tick in ticks(scale.begin_ns, scale.end_ns, most=max(1, round(area.width() / _TICK_PX))):
        x, width = scale.x(tick.at_ns), metrics.horizontalAdvance(tick.text)
        left = max(area.left(), x - width / 2)
        _fill(painter, QRectF(x, area.bottom(), 1, Space.XS), "line")
        if left < behind or left + width > area.right() + Space.M:
            continue
        behind = left + width + Space.S
        painter.drawText(QPointF(round(left), labels.top() + metrics.ascent()), tick.text)


def _paint_edges(painter: QPainter, scene: Scene, scale: TimeScale) -> None:
    """Draw the edges that the brush has here, and what they are taken by."""
    look, area = tokens.current(), scene.area
    for moment_ns in scene.brush or ():
        if moment_ns is None or not scale.holds(moment_ns):
            continue
        x = round(scale.x(moment_ns))
        _fill(painter, QRectF(x, area.top(), 1, area.height()), "accent")
        wide, high = _GRIP_PX
        grip = QRectF(x + 0.5 - wide / 2, round(area.center().y()) - high / 2, wide, high).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        painter.setPen(QPen(tokens.colour(look.accent), 1))
        painter.setBrush(tokens.colour(look.surface))
        painter.drawRoundedRect(grip, wide / 2, wide / 2)
        _fill(painter, QRectF(x, grip.top() + Space.XS, 1, grip.height() - 2 * Space.XS), "accent")


def _paint_ring(painter: QPainter, scene: Scene) -> None:
    look = tokens.current()
    painter.setPen(QPen(tokens.colour(look.focus), look.focus_width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = scene.area.adjusted(-Space.XS, -Space.HAIR, Space.XS, scene.axis_px - 1)
    painter.drawRoundedRect(ring, Radius.CHIP, Radius.CHIP)


def _ends(scene: Scene, scale: TimeScale) -> tuple[float, float]:
    from_ns, until_ns = scene.brush or (None, None)
    left = scale.x(scale.begin_ns if from_ns is None else from_ns)
    right = scale.x(scale.end_ns if until_ns is None else until_ns)
    return left, max(left, right)


def _fill(painter: QPainter, area: QRectF, token: str) -> None:
    painter.fillRect(area, tokens.colour(getattr(tokens.current(), token)))
