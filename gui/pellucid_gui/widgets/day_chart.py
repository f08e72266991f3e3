"""Events by day, as small bars that say what they stand for and lead to those events."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said
from pellucid.state import State
from pellucid.view.histogram import STATES, Histogram, Step, TimeRange, Unit
from pellucid_gui import tokens
from pellucid_gui.tokens import Space, StateFamily, TypeSize
from pellucid_gui.translation import number_text, translated
from pellucid_gui.widgets.timeline_bars import STACK, brush
from pellucid_gui.widgets.timeline_painter import axis_font
from pellucid_gui.widgets.timeline_plot import TimelinePlot
from pellucid_gui.widgets.timeline_words import when

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from pellucid.summary.days import Bar

_HEIGHT_PX: Final = 132
_SWATCH_PX: Final = 9
_WORDS: Final = {
    StateFamily.GONE: said("{count} sent"),
    StateFamily.WAITING: said("{count} waiting"),
    StateFamily.KEPT: said("{count} kept back, or unanswered"),
    StateFamily.FAILED: said("{count} refused or lost"),
}


class DayChart(QWidget):
    """Bars by day with a line above them that says what they are; the bars are those of the timeline."""

    filter_asked = Signal(str)
    """A person wants to see the events of this filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._now_ns = 0
        self._histogram: Histogram | None = None
        self.legend = Legend()
        self.plot = TimelinePlot()
        self.plot.setAccessibleName(self.tr("Events by day"))
        self.plot.setFixedHeight(round(_HEIGHT_PX * max(1.0, self.font().pixelSize() / TypeSize.BODY)))
        self.plot.span_asked.connect(self._on_span)
        self.plot.looked_at.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.legend)
        column.addWidget(self.plot)

    def show_bars(self, bars: tuple[Bar, ...], *, now_ns: int) -> None:
        """Show other bars."""
        self._bars, self._now_ns = bars, now_ns
        self._histogram = histogram_of(bars) if bars else None
        self.plot.show_histogram(self._histogram, now_ns=now_ns)
        self._say()

    @Slot()
    def _say(self) -> None:
        histogram = self._histogram
        if histogram is None:
            self.legend.say("", {})
            return
        first, last = self.plot.looked_at_bars or (0, histogram.bars - 1)
        told = self._bars[first : last + 1]
        time = when(histogram.edges_ns[first], histogram.edges_ns[last + 1], now_ns=self._now_ns)
        self.legend.say(
            time,
            {family: sum(bar.counts.of(*_states(family)) for bar in told) for family in STACK},
        )

    @Slot(object)
    def _on_span(self, span: tuple[int, int] | None) -> None:
        if span is None or self._histogram is None:
            return
        first, last = self._histogram.bar_of(span[0]), self._histogram.bar_of(span[1] - 1)
        self.filter_asked.emit(filter_of(self._bars[first : last + 1]))


class Legend(QWidget):
    """A line of words and counts, each count behind a swatch of what its bars are drawn with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = ""
        self._counts: dict[StateFamily, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What it says."""
        counts = ", ".join(text for _, text in self._parts())
        return ": ".join(part for part in (self._time, counts) if part)

    def say(self, time: str, counts: dict[StateFamily, int]) -> None:
        """Say something else; of nothing no count is told."""
        self._time, self._counts = time, {family: many for family, many in counts.items() if many}
        self.setAccessibleName(self.text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(200, QFontMetrics(axis_font(self.font())).height() + Space.XS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for, whole counts only."""
        look = tokens.current()
        painter = QPainter(self)
        painter.setFont(axis_font(self.font()))
        metrics = painter.fontMetrics()
        height = float(self.height())
        scale = painter.deviceTransform().m11() or 1.0
        grain, side = max(1, round(scale)), round(_SWATCH_PX * scale)
        painter.setPen(tokens.colour(look.muted))
        painter.drawText(QRectF(0, 0, self.width(), height), Qt.AlignmentFlag.AlignVCenter, self._time)
        left = metrics.horizontalAdvance(self._time) + Space.M
        painter.setPen(tokens.colour(look.text))
        for family, text in self._parts():
            width = _SWATCH_PX + Space.XS + metrics.horizontalAdvance(text)
            if left + width > self.width():
                break
            painter.save()
            painter.translate(left, round((height - _SWATCH_PX) / 2))
            painter.scale(1 / scale, 1 / scale)
            painter.fillRect(0, 0, side, side, brush(family, look, grain=grain))
            painter.restore()
            words_at = QRectF(left + _SWATCH_PX + Space.XS, 0, width, height)
            painter.drawText(words_at, Qt.AlignmentFlag.AlignVCenter, text)
            left += width + Space.M
        painter.end()

    def _parts(self) -> list[tuple[StateFamily, str]]:
        return [
            (family, translated(_WORDS[family]).format(count=number_text(many)))
            for family, many in self._counts.items()
        ]


def histogram_of(bars: Sequence[Bar]) -> Histogram:
    """Return what a timeline draws of these bars, of which there is one at least."""
    edges = [*(bar.first for bar in bars), bars[-1].last + timedelta(days=1)]
    days = (bars[-1].last - bars[-1].first).days + 1
    return Histogram(
        range=TimeRange.ALL,
        step=Step(count=days, unit=Unit.DAY),
        edges_ns=tuple(map(_midnight_ns, edges)),
        counts=tuple(tuple(bar.counts.of(State(state)) for state in range(STATES)) for bar in bars),
        earlier=0,
        later=0,
    )


def filter_of(bars: Sequence[Bar]) -> str:
    """Return what filters for the events of these bars side by side."""
    from pellucid.summary.days import span_filter  # noqa: PLC0415 - numpy comes with it

    return span_filter(bars[0].first, bars[-1].last)


def _midnight_ns(day: date) -> int:
    return round(datetime(day.year, day.month, day.day).timestamp()) * NS_PER_S  # noqa: DTZ001 - of the local day


def _states(family: StateFamily) -> list[State]:
    return [state for state in State if tokens.FAMILY[state] is family]
