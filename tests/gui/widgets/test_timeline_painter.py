"""Where moments are drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from pellucid_gui.widgets.timeline_painter import TimeScale, axis_font


def test_moments_have_their_places(make_histogram):
    """In proportion; what lies beyond the ends is drawn at them."""
    histogram = make_histogram({}, {}, {}, {})
    scale = TimeScale.of(histogram, QRectF(10, 0, 80, 20))
    begin, *_, end = histogram.edges_ns
    assert [10, 30, 90, 10, 90] == [
        scale.x(moment) for moment in (begin, histogram.edges_ns[1], end, begin - 10**12, end + 10**12)
    ]
    assert histogram.edges_ns[1] == scale.moment(30)
    assert [True, True, False, False] == [scale.holds(moment) for moment in (begin, end, begin - 1, end + 1)]


def test_the_small_print_is_smaller_than_the_text():
    """And grows with it."""
    font = QFont()
    sizes = []
    for size in (13, 26):
        font.setPixelSize(size)
        sizes.append(axis_font(font).pixelSize())
    assert [11, 22] == sizes
