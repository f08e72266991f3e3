"""Which bars a span covers, and what becomes of it under the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from pellucid_gui.widgets.timeline_brush import bars_in, brushed_bars, drag_from, edge_at, last_with_events
from pellucid_gui.widgets.timeline_painter import TimeScale


@pytest.fixture
def histogram(make_histogram):
    """Five bars of a minute; the last two are empty."""
    return make_histogram(*({"released": 1} for _ in range(3)), {}, {})


@pytest.fixture
def scale(histogram):
    """A hundred pixels for each of them."""
    return TimeScale.of(histogram, QRectF(0, 0, 500, 10))


def test_a_span_covers_whole_bars(histogram):
    """Half-open, held within the bars; none where it is empty or elsewhere."""
    edges = histogram.edges_ns
    assert (1, 2) == bars_in(histogram, edges[1], edges[3])
    assert (0, 4) == bars_in(histogram, edges[0] - 10**12, edges[-1] + 10**12)
    assert [None, None, None] == [
        bars_in(histogram, edges[2], edges[2]),
        bars_in(histogram, edges[-1] + 10**12, edges[-1] + 2 * 10**12),
        bars_in(None, edges[0], edges[1]),
    ]


def test_an_open_end_goes_to_the_last_bar(histogram):
    """A filter that names no time brushes nothing."""
    edges = histogram.edges_ns
    assert (2, 4) == brushed_bars(histogram, (edges[2], None))
    assert (0, 1) == brushed_bars(histogram, (None, edges[2]))
    assert brushed_bars(histogram, (None, None)) is None


def test_edges_are_taken_from_near(histogram, scale):
    """The end that stays is the other one; inside, the brush moves as a whole and stays on the bars."""
    span = histogram.edges_ns[1], histogram.edges_ns[3]
    assert [0, 1, None] == [edge_at(x, span, scale) for x in (102.0, 298.0, 200.0)]
    assert (0, 2) == drag_from(101.0, 1, span, histogram, scale).to(0, 4)
    moved = drag_from(200.0, 2, span, histogram, scale)
    assert [(3, 4), (0, 1)] == [moved.to(4, 4), moved.to(-9, 4)]
    assert (0, 3) == drag_from(450.0, 3, span, histogram, scale).to(0, 4)


def test_the_last_bar_with_events(histogram, make_histogram):
    """Where a cursor begins."""
    assert (2, 0) == (last_with_events(histogram), last_with_events(make_histogram({}, {})))
