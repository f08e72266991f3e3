"""
How many events there were when: bars by state over time, above the table, and a brush that filters them.

What is drawn and how it is used is in `timeline_plot`; here is the line above it: what the bars that somebody looks at stand for,
how far back to look, and whether to show the bars at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pellucid.view.histogram import TimeRange
from pellucid_gui import tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import FAMILY, Space
from pellucid_gui.widgets.buttons import IconButton
from pellucid_gui.widgets.segmented import Segmented
from pellucid_gui.widgets.timeline_bars import brush
from pellucid_gui.widgets.timeline_painter import axis_font
from pellucid_gui.widgets.timeline_plot import TimelinePlot
from pellucid_gui.widgets.timeline_words import how_many, nothing, when

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

    from pellucid.state import State
    from pellucid.view.histogram import Histogram

_RANGES: Final = (TimeRange.TODAY, TimeRange.WEEK, TimeRange.MONTH, TimeRange.ALL)
_SWATCH_PX: Final = 8


class Timeline(QWidget):
    """Shows a histogram; asks for others, and for spans of time."""

    span_asked = Signal(object)
    """Half-open, from and until in nanoseconds since the epoch; `None`: no span any more."""
    wish_changed = Signal()
    """`range` or `most_bars` is another, or it can be seen again: there may be a better histogram."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.plot = TimelinePlot()
        self.plot.span_asked.connect(self.span_asked)
        self.plot.looked_at.connect(self._say)
        self._histogram: Histogram | None = None
        self._now_ns = 0
        self._caption = _Caption()
        self._ranges = Segmented(
            (self.tr("Today"), self.tr("7 d"), self.tr("30 d"), self.tr("All")), name=self.tr("Time range")
        )
        for number, name in enumerate(
            (self.tr("Today"), self.tr("The last 7 days"), self.tr("The last 30 days"), self.tr("All events"))
        ):
            self._ranges.segment(number).setAccessibleName(name)
            self._ranges.segment(number).setToolTip(name)
        self._ranges.chosen.connect(self._on_range_chosen)
        self._fold = IconButton("chevron-down", "")
        self._fold.clicked.connect(self._on_fold_clicked)
        self._lay_out()
        self.set_range(TimeRange.ALL)
        self.set_open(is_open=True)

    @property
    def range(self) -> TimeRange:
        """How far back a person wants to look."""
        return _RANGES[self._ranges.choice]

    @property
    def most_bars(self) -> int:
        """How many bars there is room for."""
        return self.plot.most_bars

    @property
    def histogram(self) -> Histogram | None:
        """What is shown; `None` if nothing is as yet."""
        return self._histogram

    @property
    def is_open(self) -> bool:
        """Whether the bars are shown, and not only what they stand for."""
        return not self.plot.isHidden()

    @property
    def text(self) -> str:
        """What the line above the bars says."""
        return self._caption.text

    def set_range(self, range_: TimeRange) -> None:
        """Choose how far back to look, without a signal."""
        self._ranges.choose(_RANGES.index(range_))

    def set_open(self, *, is_open: bool) -> None:
        """Show the bars, or only what they stand for."""
        self.plot.setVisible(is_open)
        self._ranges.setVisible(is_open)
        self._fold.set_icon("chevron-down" if is_open else "chevron-right")
        name = self.tr("Hide the timeline") if is_open else self.tr("Show the timeline")
        self._fold.setToolTip(name)
        self._fold.setAccessibleName(name)

    def show_histogram(self, histogram: Histogram | None, *, now_ns: int) -> None:
        """Show other bars; `None` shows none as yet."""
        self._histogram, self._now_ns = histogram, now_ns
        self.plot.show_histogram(histogram, now_ns=now_ns)
        self._say()

    def show_span(self, from_ns: int | None, until_ns: int | None) -> None:
        """Show which span the filter asks for."""
        self.plot.show_span(from_ns, until_ns)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is so now."""
        super().showEvent(event)
        self.wish_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for as many bars as there is room for."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.wish_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Let the small print grow with the rest."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_fold"):
            self._dress()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(Space.M, 0, Space.S, 0)
        line.setSpacing(Space.S)
        line.addWidget(self._caption, 1)
        line.addWidget(self._ranges)
        line.addWidget(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.HAIR)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.plot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._dress()

    def _dress(self) -> None:
        small = axis_font(self.font())
        for number in range(len(_RANGES)):
            self._ranges.segment(number).setFont(small)
            self._ranges.segment(number).setFixedHeight(QFontMetrics(small).height() + Space.S)

    @Slot()
    def _say(self) -> None:
        histogram = self._histogram
        if histogram is None:
            self._caption.say("", [])
            return
        bars = self.plot.looked_at_bars or self.plot.brushed_bars or (0, histogram.bars - 1)
        everything = bars == (0, histogram.bars - 1)
        if everything and not histogram.most:
            self._caption.say(nothing(histogram), [])
            return
        first, last = _told(histogram) if everything else bars
        time = when(histogram.edges_ns[first], histogram.edges_ns[last + 1], now_ns=self._now_ns)
        counts = how_many(histogram.within(first, last))
        self._caption.say(time if counts else self.tr("{time}: no events").format(time=time), counts)

    @Slot(int)
    def _on_range_chosen(self) -> None:
        self.wish_changed.emit()

    @Slot()
    def _on_fold_clicked(self) -> None:
        self.set_open(is_open=not self.is_open)
        self.wish_changed.emit()


class _Caption(QWidget):
    """A line of words and counts, each count behind a swatch of what its bars are drawn with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = ""
        self._counts: list[tuple[State, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def text(self) -> str:
        """What it says."""
        counts = ", ".join(words for _, words in self._counts)
        return ": ".join(part for part in (self._time, counts) if part)

    def say(self, time: str, counts: list[tuple[State, str]]) -> None:
        """Say something else."""
        if (time, counts) != (self._time, self._counts):
            self._time, self._counts = time, counts
            self.setAccessibleName(self.text)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(200, QFontMetrics(axis_font(self.font())).height() + Space.S)

    def minimumSizeHint(self) -> QSize:
        """Give way: what does not fit is told by the bars."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for, whole counts only."""
        look = tokens.current()
        painter = QPainter(self)
        painter.setFont(axis_font(self.font()))
        metrics = painter.fontMetrics()
        height = float(self.height())
        scale = painter.deviceTransform().m11() or 1.0
        painter.setPen(tokens.colour(look.muted))
        time = metrics.elidedText(self._time, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), height), Qt.AlignmentFlag.AlignVCenter, time)
        left = metrics.horizontalAdvance(time) + (Space.M if time else 0)
        painter.setPen(tokens.colour(look.text))
        for state, words in self._counts:
            width = _SWATCH_PX + Space.XS + metrics.horizontalAdvance(words)
            if left + width > self.width():
                break
            painter.save()
            painter.translate(left, round((height - _SWATCH_PX) / 2))
            painter.scale(1 / scale, 1 / scale)
            side = round(_SWATCH_PX * scale)
            painter.fillRect(0, 0, side, side, brush(FAMILY[state], look, grain=max(1, round(scale))))
            painter.restore()
            words_at = QRectF(left + _SWATCH_PX + Space.XS, 0, width, height)
            painter.drawText(words_at, Qt.AlignmentFlag.AlignVCenter, words)
            left += width + Space.M
        painter.end()


def _told(histogram: Histogram) -> tuple[int, int]:
    """Return the bars of all events without the empty ones at both ends, where the range does not name the days."""
    if histogram.range is not TimeRange.ALL:
        return 0, histogram.bars - 1
    filled = [bar for bar, counts in enumerate(histogram.counts) if any(counts)]
    return filled[0], filled[-1]
