"""The clouds that the demo viewer shows."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, Qt

from pellucid_gui.demo_viewer.cloud import CloudView, sample_clouds


@pytest.fixture
def view(qtbot):
    widget = CloudView(turning=False)
    qtbot.addWidget(widget)
    widget.resize(300, 240)
    widget.show_cloud(sample_clouds()[0])
    return widget


def test_samples_are_the_same_in_each_run():
    """Two runs draw the same dots, so that a picture of them can be compared."""
    assert sample_clouds() == sample_clouds()


def test_samples_fit_the_view():
    """No point is so far out that it would leave the window."""
    assert all(math.dist((0, 0, 0), point) < 1.6 for cloud in sample_clouds() for point in cloud.points)


def test_arrow_keys_turn_the_cloud(view, qtbot):
    """Whoever has no mouse can turn it too."""
    before = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert before != view.grab().toImage()


def test_a_dragged_cloud_follows_the_mouse(view, qtbot):
    """It turns while a button is held, and not by a mere move."""
    before = view.grab().toImage()
    qtbot.mouseMove(view, QPoint(50, 50))
    assert before == view.grab().toImage()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(160, 100))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(160, 100))
    assert before != view.grab().toImage()


def test_a_turning_cloud_turns(qtbot):
    """By itself, as long as it is seen."""
    widget = CloudView(turning=True)
    qtbot.addWidget(widget)
    widget.resize(200, 160)
    widget.show_cloud(sample_clouds()[1])
    widget.show()
    before = widget.grab().toImage()
    qtbot.waitUntil(lambda: before != widget.grab().toImage(), timeout=20_000)


def test_it_tells_a_screen_reader_what_is_open(view):
    """Its name is the cloud's, or says that there is none."""
    assert "Point cloud: Torus knot" == view.accessibleName()
    view.show_cloud(None)
    assert "Point cloud: nothing is open" == view.accessibleName()
