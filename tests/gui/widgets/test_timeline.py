"""The timeline as a whole, and what it looks like."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from pellucid import rfc3339
from pellucid.view.histogram import TimeRange
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.timeline import Timeline

NOW_NS = rfc3339.parse("2026-11-23T16:39:20Z")
SIZE = 888


def dashed(text) -> str:
    """Text with a dash where two hyphens stand."""
    return text.replace("--", "\u2013")


@pytest.fixture
def timeline(qtbot, theme, busy_histogram):
    """A shown timeline of a week."""
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(SIZE, made.sizeHint().height())
    made.set_range(TimeRange.WEEK)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_histogram(busy_histogram, now_ns=NOW_NS)
    return made


@pytest.fixture
def gallery(qtbot, theme, busy_histogram, make_histogram):
    """A week, a brush in it, few events, none today, and a folded one."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    few = make_histogram(*[{}] * 20, {"released": 3}, {"sent": 1, "queued": 2}, *[{}] * 42)
    none = make_histogram(
        *[{}] * 24, begin="2026-11-23T00:00:00Z", step_s=3600, range_=TimeRange.TODAY, earlier=1204
    )
    edges = busy_histogram.edges_ns
    for histogram, span, is_open in (
        (busy_histogram, (None, None), True),
        (busy_histogram, (edges[30], edges[68]), True),
        (few, (None, few.edges_ns[21]), True),
        (none, (None, None), True),
        (busy_histogram, (edges[30], None), False),
    ):
        timeline = Timeline()
        timeline.set_range(histogram.range)
        timeline.set_open(is_open=is_open)
        timeline.show_histogram(histogram, now_ns=NOW_NS)
        timeline.show_span(*span)
        timeline.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in timeline.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(timeline)
    qtbot.addWidget(made)
    made.resize(SIZE, made.sizeHint().height())
    made.show()
    return made


def test_looks(gallery, theme, screenshot):
    """Calm, in light and dark."""
    screenshot(gallery, "timeline")
    theme.set_scheme(Scheme.DARK)
    screenshot(gallery, "timeline_dark")


def test_looks_on_a_dense_screen(gallery, theme, qtbot, screenshot):
    """Bars and patterns stand on whole pixels there, too."""
    screenshot(gallery, "timeline_200", density=2)
    theme.set_scheme(Scheme.DARK)
    screenshot(gallery, "timeline_dark_200", density=2)


def test_looks_with_the_keyboard(timeline, qtbot, screenshot):
    """A ring, a cursor, and what is chosen so far."""
    timeline.plot.setFocus()
    for _ in range(5):
        qtbot.keyClick(timeline.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    screenshot(timeline, "timeline_focused")


def test_the_line_says_what_is_looked_at(timeline, busy_histogram, qtbot):
    """All of it; what the filter lets through; the bar that is pointed at."""
    said = [timeline.text]
    edges = busy_histogram.edges_ns
    timeline.show_span(edges[8], edges[10])
    said.append(timeline.text)
    # Sent outright: Qt tells of a move only where it takes the pointer for another place than an earlier test's.
    place = QPointF(timeline.plot.width() - 20, 20)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        timeline.plot.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(timeline.plot, move)
    said.append(timeline.text)
    qtbot.mouseMove(timeline, QPoint(5, 5))
    QApplication.processEvents()
    total = [sum(bar[state] for bar in busy_histogram.counts) for state in (2, 0, 3, 5)]
    words = [
        f"{count:,} {word}"
        for count, word in zip(total, ("released", "queued", "held", "refused"), strict=True)
    ]
    assert dashed(f"Tue 17 Nov -- Mon 23 Nov: {', '.join(words)}") == said[0]
    assert said[1].startswith(dashed("Tue 17 Nov, 08:00--10:00: "))
    assert dashed("Mon 23 Nov, 22:00--23:00: no events") == said[2]


def test_of_all_events_the_line_names_their_own_time(timeline, make_histogram):
    """Not the room behind the last one."""
    timeline.show_histogram(make_histogram({}, {"sent": 1}, {"sent": 2}, {}), now_ns=NOW_NS)
    assert dashed("Mon 23 Nov, 16:01--16:03: 3 sent") == timeline.text
    timeline.show_histogram(make_histogram({}, {}), now_ns=NOW_NS)
    assert "No events that tell a time" == timeline.text
    timeline.show_histogram(None, now_ns=NOW_NS)
    assert "" == timeline.text


def test_a_person_chooses_how_far_back_to_look(timeline, qtbot):
    """That asks for another histogram; being told so by the program does not."""
    asked = []
    timeline.wish_changed.connect(lambda: asked.append(timeline.range))
    timeline.set_range(TimeRange.ALL)
    qtbot.mouseClick(timeline._ranges.segment(0), Qt.MouseButton.LeftButton)
    assert [TimeRange.TODAY] == asked


def test_it_can_be_folded(timeline, qtbot):
    """Only the line stays, with what unfolds it."""
    height = timeline.sizeHint().height()
    assert 72 <= height <= 88
    qtbot.mouseClick(timeline._fold, Qt.MouseButton.LeftButton)
    assert (False, "Show the timeline") == (timeline.is_open, timeline._fold.accessibleName())
    assert timeline.sizeHint().height() < 32
    qtbot.mouseClick(timeline._fold, Qt.MouseButton.LeftButton)
    assert (True, "Hide the timeline") == (timeline.is_open, timeline._fold.accessibleName())


def test_a_wider_one_has_room_for_more_bars(timeline):
    """So it asks for them."""
    with pytest.MonkeyPatch.context():
        before = timeline.most_bars
        asked = []
        timeline.wish_changed.connect(lambda: asked.append(timeline.most_bars))
        timeline.resize(SIZE * 2, timeline.height())
        QApplication.processEvents()
    assert [timeline.most_bars] == asked
    assert timeline.most_bars > 2 * before


def test_nothing_that_takes_the_keyboard_is_unnamed(timeline):
    """Each has a role and a name; the line is read as it is."""
    for widget in [timeline.plot, *timeline.findChildren(QAbstractButton)]:
        face = QAccessible.queryAccessibleInterface(widget)
        assert face.text(QAccessible.Text.Name)
        assert face.role() in {QAccessible.Role.Slider, QAccessible.Role.RadioButton, QAccessible.Role.Button}
    assert timeline.text == timeline._caption.accessibleName()
