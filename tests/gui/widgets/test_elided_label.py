"""Long words give way in the middle and tell the whole when pointed at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part
from pellucid_gui.widgets.elided_label import ElidedLabel

PATH = "/home/alice/a/very/long/path/that/goes/on/and/on/analytics"


@pytest.fixture
def label(qtbot, theme):
    made = ElidedLabel(PATH, part=Part.CODE)
    qtbot.addWidget(made)
    made.resize(160, 24)
    made.show()
    yield made
    QToolTip.hideText()


def point_at(label):
    QApplication.sendEvent(
        label, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)))
    )


def test_it_never_widens_its_surroundings(label):
    """The smallest width is a few characters, whatever the text."""
    assert label.minimumSizeHint().width() < 100 < label.sizeHint().width()


def test_what_is_cut_is_told(label):
    """Pointing at a cut text shows all of it."""
    assert label.is_cut()
    point_at(label)
    assert PATH == QToolTip.text()


def test_what_is_whole_is_not_told_again(label):
    """A text that fits has no tip."""
    QToolTip.hideText()
    label.resize(label.sizeHint().width() + 20, 24)
    assert not label.is_cut()
    point_at(label)
    assert "" == QToolTip.text() or not QToolTip.isVisible()


def test_a_tip_of_its_own_comes_first(label):
    """Where something else is to be told, that is told."""
    label.setToolTip("where events go")
    point_at(label)
    assert "where events go" == QToolTip.text()


def test_looks(qtbot, theme, screenshot):
    """Cut in the middle, at the end, whole, and mirrored."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(ElidedLabel(PATH, part=Part.CODE))
    column.addWidget(ElidedLabel(PATH, part=Part.MUTED, mode=Qt.TextElideMode.ElideRight))
    column.addWidget(ElidedLabel("short"))
    mirrored = ElidedLabel("short")
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    column.addWidget(mirrored)
    qtbot.addWidget(page)
    page.resize(220, 120)
    page.show()
    screenshot(page, "elided_label")


def test_it_is_heard_with_what_it_is(label):
    """A caption goes with whatever it says, and stands alone where it says nothing."""
    label.name_after("Folder")
    assert f"Folder: {PATH}" == label.accessibleName()
    label.setText("/tmp")
    assert "Folder: /tmp" == label.accessibleName()
    label.setText("")
    assert "Folder" == label.accessibleName()
