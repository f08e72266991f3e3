"""Tab leads to what is read next, however a window came about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pellucid_gui.reading_order import go_on, places
from pellucid_gui.widgets.segmented import Segmented


@pytest.fixture
def window(qtbot, theme):
    """Two rows, of which the lower was made first, and a scrolled button below."""
    made = QWidget()
    column = QVBoxLayout(made)
    for names in (("left", "right"), ("up", "down")):
        row = QHBoxLayout()
        for name in names:
            row.addWidget(button(name))
        column.insertLayout(0, row)
    scroll = QScrollArea()
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(button("scrolled"))
    column.addWidget(scroll)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def button(name) -> QPushButton:
    made = QPushButton(name)
    made.setObjectName(name)
    return made


def names(window) -> list[str]:
    return [place.objectName() for place in places(window)]


def test_rows_come_from_the_top_and_each_once(window):
    """Neither when something was made counts, nor through how many widgets it lies in another."""
    assert ["up", "down", "left", "right", "scrolled"] == names(window)


def test_it_is_read_from_the_right_where_people_do(window):
    """Where the language runs from right to left, rows begin at the right."""
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.layout().activate()
    assert ["up", "down", "left", "right", "scrolled"] == names(window)
    assert window.findChild(QPushButton, "up").x() > window.findChild(QPushButton, "down").x()


def test_what_cannot_be_used_is_passed_over(window):
    """Nor does the keyboard go to what is hidden, or to whoever hands it on."""
    window.findChild(QPushButton, "up").setEnabled(False)
    window.findChild(QPushButton, "down").hide()
    window.findChild(QPushButton, "left").setFocusProxy(window.findChild(QPushButton, "right"))
    assert ["right", "scrolled"] == names(window)


def test_it_goes_round(window):
    """From the last place to the first, and backwards from the first to the last; from nowhere to an end."""
    window.setFocus()
    went = []
    for forward in (True, False, True, True):
        assert go_on(window, forward=forward)
        went.append(window.focusWidget().objectName())
    assert ["up", "scrolled", "up", "down"] == went


def test_a_single_place_is_no_way_on(qtbot, theme):
    """Qt is told so, and may leave the window."""
    window = QWidget()
    column = QVBoxLayout(window)
    field = QLineEdit()
    column.addWidget(QLabel("name"))
    column.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    assert not go_on(window, forward=True)


def test_choices_that_belong_together_are_one_place(qtbot, theme):
    """The one that holds; if none does, the first. The arrows lead to the others."""
    window = QWidget()
    choice = Segmented(("Off", "Local", "On"), name="Mode")
    QVBoxLayout(window).addWidget(choice)
    qtbot.addWidget(window)
    window.show()
    for number, first in ((1, 1), (2, 2), (None, 0)):
        choice.choose(number)
        assert [choice.segment(first)] == places(window)
