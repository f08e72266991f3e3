"""
Draws the bars of a timeline: upright from a baseline, on whole pixels of the screen, linear in the number of events.

Each family of states has a colour and a pattern of its own, so that nothing depends on telling colours apart. Whatever is not
nothing is at least one pixel high, however much higher the others are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from pellucid.state import State
from pellucid_gui import tokens
from pellucid_gui.tokens import FAMILY, StateFamily

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF

    from pellucid.view.histogram import Histogram
    from pellucid_gui.tokens import Tokens

STACK: Final = (StateFamily.GONE, StateFamily.WAITING, StateFamily.KEPT, StateFamily.FAILED)
"""From the baseline up: what is most on most days stands at the bottom, what is rare and matters on top."""
_PATTERNS: Final = {
    StateFamily.GONE: ("1111", "1111", "1111", "1111"),
    StateFamily.WAITING: ("1100", "1001", "0011", "0110"),
    StateFamily.KEPT: ("1010", "0101", "1010", "0101"),
    StateFamily.FAILED: ("1111", "0000", "1111", "0000"),
}
"""What of a tile of four by four pixels is full; the rest is a tint of the same colour."""
_SIDE: Final = 4
_TINT: Final = 0.3
_DIMMED: Final = 0.28
_LEAST_WIDE: Final = 3
"""Bars that are narrower touch each other."""
_BY_FAMILY: Final = tuple(tuple(state for state in State if FAMILY[state] is family) for family in STACK)


def heights(counts: Sequence[int], most: int, height_px: int) -> list[int]:
    """
    Return how high the parts of one bar are, in whole pixels.

    Args:
        counts: How many events each part stands for.
        most: How many the full height stands for.
        height_px: The full height.
    """
    total = sum(counts)
    if not total or not most:
        return [0] * len(counts)
    parts = sum(1 for count in counts if count)
    whole = min(max(round(total * height_px / most), 1), height_px)
    least = 1 if parts <= whole else 0
    found, done, left = [], 0, 0
    for count in counts:
        done += count
        top = round(done * whole / total)
        found.append(max(top - left, least if count else 0))
        left = top
    while sum(found) > whole:
        found[found.index(max(found))] -= 1
    return found


class BarPainter:
    """Draws one histogram; remembers where its bars are as long as nothing changes."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._bars: list[list[QRect]] = []
        self._brushes: dict[StateFamily, QBrush] = {}
        self._brushes_of: tuple[object, ...] = ()

    def paint(
        self, painter: QPainter, histogram: Histogram, area: QRectF, *, bright: range | None = None
    ) -> None:
        """
        Draw.

        Args:
            painter: Stays as it is.
            histogram: What is drawn.
            area: From the baseline up, in the painter's coordinates.
            bright: The bars that are as strong as ever, where others are dimmed.
        """
        scale = painter.deviceTransform().m11() or 1.0
        self._lay_out(histogram, area, scale)
        look = tokens.current()
        self._dip(look, round(scale))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.translate(area.topLeft())
        painter.scale(1 / scale, 1 / scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for family, rects in zip(STACK, self._bars, strict=True):
            painter.setBrush(self._brushes[family])
            if bright is None:
                painter.setOpacity(1)
                painter.drawRects(_seen(rects))
                continue
            painter.setOpacity(1)
            painter.drawRects(_seen(rects[bright.start : bright.stop]))
            painter.setOpacity(_DIMMED)
            painter.drawRects(_seen(rects[: bright.start] + rects[bright.stop :]))
        painter.restore()

    def _lay_out(self, histogram: Histogram, area: QRectF, scale: float) -> None:
        key = (histogram, area.width(), area.height(), scale)
        if key == self._key:
            return
        self._key = key
        wide, high = round(area.width() * scale), round(area.height() * scale)
        begin_ns, end_ns = histogram.edges_ns[0], histogram.edges_ns[-1]
        edges = [round((edge - begin_ns) * wide / (end_ns - begin_ns)) for edge in histogram.edges_ns]
        hair, most = max(1, round(scale)), histogram.most
        self._bars = [[] for _ in STACK]
        for number, counts in enumerate(histogram.counts):
            left, width = edges[number], edges[number + 1] - edges[number]
            gap = hair if width >= _LEAST_WIDE * hair else 0
            parts = heights([sum(counts[state] for state in states) for states in _BY_FAMILY], most, high)
            top = high
            for family, part in enumerate(parts):
                top -= part
                self._bars[family].append(QRect(left, top, max(width - gap, 1), part))

    def _dip(self, look: Tokens, grain: int) -> None:
        if self._brushes_of != (look, grain):
            self._brushes_of = (look, grain)
            self._brushes = {family: brush(family, look, grain=max(1, grain)) for family in STACK}


def brush(family: StateFamily, look: Tokens, *, grain: int = 1) -> QBrush:
    """
    Return what a family of states is drawn with.

    Args:
        family: Which.
        look: In which colours.
        grain: How many pixels of the screen a pixel of the pattern has on each side.
    """
    ink = QColor(getattr(look, family.value))
    tint = _mixed(ink, QColor(look.surface), _TINT)
    tile = QImage(_SIDE * grain, _SIDE * grain, QImage.Format.Format_RGB32)
    for y in range(tile.height()):
        for x in range(tile.width()):
            tile.setPixelColor(x, y, ink if _PATTERNS[family][y // grain][x // grain] == "1" else tint)
    return QBrush(tile)


def _mixed(ink: QColor, ground: QColor, share: float) -> QColor:
    parts = zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(share * one + (1 - share) * other) for one, other in parts))


def _seen(rects: list[QRect]) -> list[QRect]:
    return [rect for rect in rects if rect.height()]
