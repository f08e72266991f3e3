"""
The plot of a timeline: bars over time, a cursor that goes from bar to bar, and a brush that asks for a span of time.

To the keyboard and to screen readers it is a slider: its value is the number of the bar under the cursor, its description says
what that bar stands for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QSizePolicy, QToolTip

from pellucid_gui.tokens import Space
from pellucid_gui.widgets.timeline_brush import (
    Drag,
    Span,
    bars_in,
    brushed_bars,
    drag_from,
    edge_at,
    last_with_events,
)
from pellucid_gui.widgets.timeline_painter import Scene, TimelinePainter, TimeScale, axis_font
from pellucid_gui.widgets.timeline_words import sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from pellucid.view.histogram import Histogram

GUTTER_PX: Final = 64
"""Left of the bars: how high they are, right of the margin that all areas share."""
_BARS_PX: Final = 37
_LEAST_BAR_PX: Final = 4
_PAGE: Final = 10


class TimelinePlot(QAbstractSlider):
    """
    Draws a histogram and lets a person choose a span of it.

    Dragging chooses whole bars, an edge or the middle of the brush moves it, a double click or Esc takes it away. Arrows move the
    cursor, with Shift they choose, Enter asks for what is chosen or for the bar under the cursor.
    """

    span_asked = Signal(object)
    """Half-open, from and until in nanoseconds since the epoch; `None`: no span any more."""
    looked_at = Signal()
    """What a person looks at is another one; see `looked_at_bars`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram: Histogram | None = None
        self._now_ns = 0
        self._span: Span = (None, None)
        self._chosen: tuple[int, int] | None = None
        self._anchor_ns: int | None = None
        self._hovered: int | None = None
        self._dragged: Drag | None = None
        self._painter = TimelinePainter()
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, 0)
        self.setPageStep(_PAGE)
        self.setTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Events over time"))
        self.valueChanged.connect(self._on_cursor_moved)
        self._describe()

    # ── What others ask and tell ──────────────────────────────────────────────

    @property
    def most_bars(self) -> int:
        """How many bars there is room for."""
        return max(_PAGE, round(self._area().width()) // _LEAST_BAR_PX)

    @property
    def looked_at_bars(self) -> tuple[int, int] | None:
        """The bars that a person points at, chooses or stands on, both ends included; `None` if they look elsewhere."""
        if self._histogram is None:
            return None
        if self._chosen is not None:
            return bars_in(self._histogram, *self._chosen)
        if self._hovered is not None:
            return self._hovered, self._hovered
        return (self.value(), self.value()) if self.hasFocus() else None

    @property
    def brushed_bars(self) -> tuple[int, int] | None:
        """The bars that the filter lets through, both ends included; `None` if it asks for no time, or for none of these."""
        return brushed_bars(self._histogram, self._span)

    def show_histogram(self, histogram: Histogram | None, *, now_ns: int) -> None:
        """Show other bars; the cursor stays at its moment, or begins at the last bar that has events."""
        before, self._now_ns = self._histogram, now_ns
        if histogram == before:
            return
        moment_ns = None if before is None else before.edges_ns[self.value()]
        self._histogram = histogram
        bars = 1 if histogram is None else histogram.bars
        self._hovered = None if self._hovered is None or self._hovered >= bars else self._hovered
        self.blockSignals(True)
        self.setRange(0, bars - 1)
        if histogram is not None:
            place = histogram.bar_of(moment_ns) if moment_ns is not None else last_with_events(histogram)
            self.setValue(min(max(place, 0), bars - 1))
        self.blockSignals(False)
        self._describe()
        self.looked_at.emit()
        self.update()

    def show_span(self, from_ns: int | None, until_ns: int | None) -> None:
        """Show which span the filter asks for."""
        if (from_ns, until_ns) != self._span:
            self._span = (from_ns, until_ns)
            self._describe()
            self.looked_at.emit()
            self.update()

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def sizeHint(self) -> QSize:
        """Return room for the bars and the labels below them."""
        return QSize(400, _BARS_PX + self._axis_px() + Space.XS)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(GUTTER_PX + 120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what a bar stands for."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            if self._histogram is not None and self._hovered is not None:
                QToolTip.showText(event.globalPos(), self._sentence(self._hovered, self._hovered), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, choose, ask, take back."""
        if self._histogram is None:
            event.ignore()
            return
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        last, here = self._histogram.bars - 1, self.value()
        places = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_PageUp: here - _PAGE,
            Qt.Key.Key_PageDown: here + _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in places:
            self._go_to(min(max(places[key], 0), last), choose=with_shift)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask_for_chosen()
        elif key == Qt.Key.Key_Escape and self._chosen is not None:
            self._choose(None)
        elif key == Qt.Key.Key_Escape and self._span != (None, None):
            self.span_asked.emit(None)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw a brush, or to move the one that is there."""
        bar = self._bar_at(event.position().x())
        if event.button() is not Qt.MouseButton.LeftButton or bar is None:
            event.ignore()
            return
        self._choose(None)
        self._dragged = drag_from(event.position().x(), bar, self._span, self._histogram, self._scale())
        self.setValue(bar)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw or move the brush; show what it would let through."""
        x = event.position().x()
        bar = self._bar_at(x)
        self._hover(bar if self._area().contains(QPointF(x, self._area().center().y())) else None)
        if self._dragged is None or bar is None:
            self.setCursor(
                Qt.CursorShape.SizeHorCursor
                if edge_at(x, self._span, self._scale()) is not None
                else Qt.CursorShape.ArrowCursor
            )
            return
        if self._chosen is None and abs(x - self._dragged.begun_x) < QApplication.startDragDistance() // 2:
            return
        first, last = self._dragged.to(bar, self.maximum())
        if self._histogram is not None:
            self._choose((self._histogram.edges_ns[first], self._histogram.edges_ns[last + 1]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for what was drawn; a click alone only moves the cursor."""
        if self._dragged is not None and event.button() is Qt.MouseButton.LeftButton:
            self._dragged = None
            if self._chosen is not None:
                self._ask_for_chosen()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the brush away."""
        self._dragged = None
        self._choose(None)
        if event.button() is Qt.MouseButton.LeftButton and self._span != (None, None):
            self.span_asked.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls."""
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the cursor is."""
        super().focusInEvent(event)
        self.looked_at.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was chosen by keys and not asked for is forgotten."""
        super().focusOutEvent(event)
        self._choose(None)
        self.looked_at.emit()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take other room when the font changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw; a few milliseconds whatever the number of events, since bars are few."""
        bright = bars_in(self._histogram, *self._chosen) if self._chosen is not None else self.brushed_bars
        is_brushed = self._chosen is not None or self._span != (None, None)
        pointed = self._hovered if self._hovered is not None else self.value() if self.hasFocus() else None
        self._painter.paint(
            self,
            Scene(
                histogram=self._histogram,
                area=self._area(),
                axis_px=self._axis_px(),
                bright=(range(bright[0], bright[1] + 1) if bright else range(0)) if is_brushed else None,
                brush=self._chosen or (self._span if is_brushed else None),
                pointed=pointed,
                has_cursor=self.hasFocus(),
            ),
        )

    # ── Inside ────────────────────────────────────────────────────────────────

    def _area(self) -> QRectF:
        width = max(1, self.width() - GUTTER_PX - Space.M)
        return QRectF(GUTTER_PX, Space.XS, width, max(1, self.height() - self._axis_px() - Space.XS))

    def _axis_px(self) -> int:
        return QFontMetrics(axis_font(self.font())).height() + Space.XS

    def _scale(self) -> TimeScale | None:
        return None if self._histogram is None else TimeScale.of(self._histogram, self._area())

    def _bar_at(self, x: float) -> int | None:
        """Return the bar at or nearest to a place; `None` if there are none."""
        scale = self._scale()
        if self._histogram is None or scale is None:
            return None
        return min(max(self._histogram.bar_of(scale.moment(x)), 0), self._histogram.bars - 1)

    def _hover(self, bar: int | None) -> None:
        if bar != self._hovered:
            self._hovered = bar
            self.looked_at.emit()
            self.update()

    def _choose(self, chosen: tuple[int, int] | None) -> None:
        if chosen is None:
            self._anchor_ns = None
        if chosen != self._chosen:
            self._chosen = chosen
            self._describe()
            self.looked_at.emit()
            self.update()

    def _go_to(self, bar: int, *, choose: bool) -> None:
        histogram = self._histogram
        if histogram is None:
            return
        if choose:
            anchor_ns = histogram.edges_ns[self.value()] if self._anchor_ns is None else self._anchor_ns
            anchor = min(max(histogram.bar_of(anchor_ns), 0), histogram.bars - 1)
            self.setValue(bar)
            self._choose((histogram.edges_ns[min(anchor, bar)], histogram.edges_ns[max(anchor, bar) + 1]))
            self._anchor_ns = anchor_ns
        else:
            self._choose(None)
            self.setValue(bar)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))

    def _ask_for_chosen(self) -> None:
        histogram = self._histogram
        if histogram is not None:
            here = self.value()
            span = self._chosen or (histogram.edges_ns[here], histogram.edges_ns[here + 1])
            self._choose(None)
            self.span_asked.emit(span)

    def _sentence(self, first: int, last: int) -> str:
        return "" if self._histogram is None else sentence(self._histogram, first, last, now_ns=self._now_ns)

    def _describe(self) -> None:
        """Say for screen readers what is chosen, or what the bar under the cursor stands for."""
        chosen = None if self._chosen is None else bars_in(self._histogram, *self._chosen)
        first, last = chosen or (self.value(), self.value())
        self.setAccessibleDescription(self._sentence(first, last) or self.tr("No events"))

    @Slot()
    def _on_cursor_moved(self) -> None:
        self._describe()
        self.looked_at.emit()
        self.update()
