"""Where people read from right to left the window is mirrored; what is read from left to right everywhere is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from pellucid_gui.style_sheet import Part
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.json_view import JsonView
from pellucid_gui.widgets.timeline_plot import TimelinePlot

OWN, WATCHED = "myviewer", "rerun"
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def mirrored(qapp):
    """A program whose words run from right to left."""
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def drawn(widget) -> QImage:
    """What a widget looks like, in the direction that it has."""
    picture = QImage(widget.size(), QImage.Format.Format_RGB888)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture)
    return picture


def is_half_pixel(fault: str) -> bool:
    """Whether Qt has mirrored a part of a splitter one pixel too far, as it does where a pixel has no middle."""
    return " leaves QSplitter " in fault


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_every_page_is_mirrored(mirrored, whole, misfits, app):
    """The programs stand at the right, and on each page nothing overlaps or is cut off."""
    for view in whole.views(app):
        assert [] == [fault for fault in misfits(whole.window) if not is_half_pixel(fault)], view
    middle = whole.window.width() // 2
    assert whole.window.app_list.mapTo(whole.window, whole.window.app_list.rect().center()).x() > middle


def test_time_runs_from_left_to_right(mirrored, whole):
    """The bars, the axis and its numbers are the same in both directions."""
    whole.choose(WATCHED)
    plot = whole.window.page.findChild(TimelinePlot)
    assert plot.isRightToLeft()
    there = drawn(plot)
    plot.setLayoutDirection(LEFT)
    assert drawn(plot) == there


def test_a_payload_runs_from_left_to_right(mirrored, qtbot, theme):
    """With its line numbers at the left."""
    view = JsonView(name="Payload")
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show_text('{\n  "a": [1, 2]\n}')
    view.show()
    there = drawn(view)
    view.setLayoutDirection(LEFT)
    for child in view.findChildren(type(view._numbers)):
        child.setLayoutDirection(LEFT)
    assert drawn(view) == there


def test_a_path_begins_at_its_left_end(mirrored, qtbot, theme):
    """At the right, where labels begin, but not turned around as words would be."""
    for text in ("/home/alice/data/", "C:\\data"):
        here, there = (ElidedLabel(text, part=Part.CODE) for _ in range(2))
        there.setLayoutDirection(LEFT)
        there.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (here, there):
            qtbot.addWidget(label)
            label.resize(300, 24)
            label.show()
        assert drawn(there) == drawn(here)
