"""The plot of a timeline, as the mouse, the keyboard and screen readers use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication

from pellucid import rfc3339
from pellucid_gui.widgets.timeline_plot import TimelinePlot

NOW_NS = rfc3339.parse("2026-11-23T16:39:20Z")
SHIFT = Qt.KeyboardModifier.ShiftModifier


def dashed(text) -> str:
    """Text with a dash where two hyphens stand."""
    return text.replace("--", "\u2013")


@pytest.fixture
def histogram(make_histogram):
    """Ten bars of a minute; the last two are empty."""
    return make_histogram(*({"released": number + 1, "queued": number % 2} for number in range(8)), {}, {})


@pytest.fixture
def plot(qtbot, theme, histogram):
    """A shown plot of them, with the keyboard."""
    made = TimelinePlot()
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_histogram(histogram, now_ns=NOW_NS)
    made.setFocus()
    return made


@pytest.fixture
def asked(plot):
    """What a person has asked for, in minutes after the first bar."""
    spans = []
    begin_ns = plot._histogram.edges_ns[0]

    def note(span):
        spans.append(None if span is None else tuple((moment - begin_ns) / 60e9 for moment in span))

    plot.span_asked.connect(note)
    return spans


def place(plot, minute) -> QPoint:
    """Where a moment is on the plot."""
    scale = plot._scale()
    return QPoint(round(scale.x(plot._histogram.edges_ns[0] + round(minute * 60e9))), plot.height() // 3)


def drag(plot, qtbot, begin, end) -> None:
    """Press, move and release, as a person does."""
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=place(plot, begin))
    for part in (0.3, 0.7, 1.0):
        at = QPointF(place(plot, begin + (end - begin) * part))
        QApplication.sendEvent(
            plot,
            QMouseEvent(
                QEvent.Type.MouseMove,
                at,
                plot.mapToGlobal(at),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=place(plot, end))


def brush(plot, begin, end) -> None:
    """Show that the filter asks for some minutes."""
    begin_ns = plot._histogram.edges_ns[0]
    plot.show_span(*(None if each is None else begin_ns + round(each * 60e9) for each in (begin, end)))


def keys(plot, qtbot, *pressed) -> None:
    for each in pressed:
        key, modifier = each if isinstance(each, tuple) else (each, Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(plot, key, modifier)


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [(2.5, 5.2, (2, 6)), (5.2, 2.5, (2, 6)), (3.3, 3.6, (3, 4)), (8.5, 30, (8, 10)), (1.5, -30, (0, 2))],
)
def test_dragging_asks_for_whole_bars(plot, qtbot, asked, begin, end, expected):
    """In either direction, also beyond the ends; it is asked once, at the end."""
    drag(plot, qtbot, begin, end)
    assert [expected] == asked


def test_a_click_alone_only_moves_the_cursor(plot, qtbot, asked):
    """Nothing is filtered by accident."""
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place(plot, 2.5))
    assert ([], 2) == (asked, plot.value())
    assert plot.hasFocus()


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        (2.02, 1.5, (1, 6)),  # the left edge
        (5.98, 7.5, (2, 8)),  # the right edge
        (2.02, 8.5, (5, 9)),  # the left edge beyond the right one
        (4.5, 5.5, (3, 7)),  # the whole of it
        (4.5, 30, (6, 10)),  # … up to the end
        (7.5, 8.5, (7, 9)),  # another one
    ],
)
def test_a_brush_can_be_moved(plot, qtbot, asked, begin, end, expected):
    """By its edges and by its middle; elsewhere a new one begins."""
    brush(plot, 2, 6)
    drag(plot, qtbot, begin, end)
    assert [expected] == asked


def test_what_is_drawn_is_said_before_it_is_asked_for(plot, qtbot):
    """The bars under the brush are what is looked at meanwhile."""
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=place(plot, 2.5))
    qtbot.mouseMove(plot, place(plot, 4.5))
    assert (2, 4) == plot.looked_at_bars
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=place(plot, 4.5))


def test_a_double_click_takes_the_brush_away(plot, qtbot, asked):
    """If there is one."""
    qtbot.mouseDClick(plot, Qt.MouseButton.LeftButton, pos=place(plot, 2.5))
    assert [] == asked
    brush(plot, 2, None)
    qtbot.mouseDClick(plot, Qt.MouseButton.LeftButton, pos=place(plot, 2.5))
    assert [None] == asked


def test_the_keyboard_goes_from_bar_to_bar(plot, qtbot):
    """It begins at the last one that has events, and stays within all of them."""
    seen = [plot.value()]
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_End,
    ):
        keys(plot, qtbot, key)
        seen.append(plot.value())
    assert [7, 8, 7, 0, 0, 9, 0, 9] == seen


def test_the_keyboard_filters(plot, qtbot, asked):
    """Enter asks for the bar under the cursor, or for those that were chosen with Shift."""
    keys(plot, qtbot, Qt.Key.Key_Left, Qt.Key.Key_Return)
    keys(plot, qtbot, (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_Left, SHIFT), Qt.Key.Key_Space)
    keys(plot, qtbot, (Qt.Key.Key_Right, SHIFT), Qt.Key.Key_Enter)
    assert [(6, 7), (4, 7), (4, 6)] == asked


def test_esc_takes_back_what_was_chosen_then_the_brush(plot, qtbot, asked):
    """Then it is left to whoever else wants it."""
    brush(plot, 2, 6)
    keys(plot, qtbot, (Qt.Key.Key_Left, SHIFT), Qt.Key.Key_Escape)
    assert ([], (7 - 1, 7 - 1)) == (asked, plot.looked_at_bars)
    keys(plot, qtbot, Qt.Key.Key_Escape)
    assert [None] == asked
    brush(plot, None, None)
    keys(plot, qtbot, Qt.Key.Key_Escape)
    assert [None] == asked


def test_leaving_forgets_what_was_not_asked_for(plot, qtbot, asked):
    """A choice does not wait there to be asked for by accident."""
    keys(plot, qtbot, (Qt.Key.Key_Left, SHIFT))
    plot.clearFocus()
    assert None is plot.looked_at_bars
    plot.setFocus()
    keys(plot, qtbot, Qt.Key.Key_Return)
    assert [(6, 7)] == asked


def test_a_screen_reader_hears_a_slider(plot, qtbot):
    """Its name, the number of the bar, and in words what that bar stands for."""
    face = QAccessible.queryAccessibleInterface(plot)
    assert QAccessible.Role.Slider is face.role()
    assert "Events over time" == face.text(QAccessible.Text.Name)
    assert (7, 0, 9) == (
        face.valueInterface().currentValue(),
        face.valueInterface().minimumValue(),
        face.valueInterface().maximumValue(),
    )
    assert dashed("Mon 23 Nov, 16:07--16:08: 8 released, 1 queued") == face.text(QAccessible.Text.Description)
    keys(plot, qtbot, Qt.Key.Key_Left)
    assert dashed("Mon 23 Nov, 16:06--16:07: 7 released") == face.text(QAccessible.Text.Description)
    keys(plot, qtbot, (Qt.Key.Key_Left, SHIFT))
    assert dashed("Mon 23 Nov, 16:05--16:07: 13 released, 1 queued") == face.text(
        QAccessible.Text.Description
    )
    face.valueInterface().setCurrentValue(0)
    assert 0 == plot.value()


def test_a_plot_without_bars_keeps_still(qtbot, theme, asked, plot):
    """Before anything was counted there is nothing to choose."""
    plot.show_histogram(None, now_ns=NOW_NS)
    keys(plot, qtbot, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    plot.repaint()
    assert [] == asked
    assert "No events" == plot.accessibleDescription()
    assert None is plot.looked_at_bars


def test_the_cursor_stays_at_its_moment(plot, make_histogram, qtbot):
    """When bars become other ones, wider ones for instance."""
    keys(plot, qtbot, Qt.Key.Key_Left, Qt.Key.Key_Left)
    plot.show_histogram(make_histogram(*[{"sent": 1}] * 5, step_s=120), now_ns=NOW_NS)
    assert 2 == plot.value()


def test_only_a_span_within_the_bars_brushes_any(plot):
    """The filter may ask for any time."""
    found = []
    for span in ((None, None), (2, 6), (2.5, 5.5), (None, 3), (3, None), (-5, 2), (20, 30), (-9, -5), (6, 2)):
        brush(plot, *span)
        found.append(plot.brushed_bars)
    assert [None, (2, 5), (2, 5), (0, 2), (3, 9), (0, 1), None, None, None] == found


def test_the_wheel_scrolls_something_else(plot, qtbot):
    """The cursor stays."""
    from PySide6.QtGui import QWheelEvent

    at = QPointF(place(plot, 5))
    wheel = QWheelEvent(
        at,
        plot.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot, wheel)
    assert (7, False) == (plot.value(), wheel.isAccepted())
