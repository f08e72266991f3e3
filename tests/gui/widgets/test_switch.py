"""The switch asks at once, never changes its label, and shows what nobody knows as such."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.switch import Switch, SwitchState


@pytest.fixture
def switch(qtbot, theme):
    made = Switch("Usage collection")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def gallery(qtbot, theme):
    made = QWidget()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(made)
    for state in SwitchState:
        one = Switch("Usage collection")
        one.show_state(state)
        column.addWidget(one)
    idle = Switch("Usage collection")
    idle.setEnabled(False)
    column.addWidget(idle)
    mirrored = Switch("Usage collection")
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored.show_state(SwitchState.ON)
    column.addWidget(mirrored)
    focused = Switch("Usage collection")
    column.addWidget(focused)
    qtbot.addWidget(made)
    focused.setFocus()
    made.show()
    return made


def test_looks(gallery, screenshot):
    """Off, on, unknown, disabled, mirrored and focused can be told apart without colour."""
    screenshot(gallery, "switch")


def test_looks_dark(gallery, theme, screenshot):
    """The same in the dark."""
    theme.set_scheme(Scheme.DARK)
    screenshot(gallery, "switch_dark")


def test_a_press_asks_for_the_other_state(switch, qtbot):
    """Pressing asks once and moves at once."""
    with qtbot.waitSignal(switch.asked) as asked:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert [True] == asked.args
    assert switch.state is SwitchState.ON


def test_the_space_bar_presses(switch, qtbot):
    """The keyboard can do all that the mouse can."""
    switch.show_state(SwitchState.ON)
    with qtbot.waitSignal(switch.asked) as asked:
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert [False] == asked.args


def test_from_unknown_it_asks_for_off_and_stays(switch, qtbot):
    """Nobody knows the state, so the safe side is asked for, and shown only once it is true."""
    switch.show_state(SwitchState.UNKNOWN)
    with qtbot.waitSignal(switch.asked) as asked:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert [False] == asked.args
    assert switch.state is SwitchState.UNKNOWN


def test_showing_a_state_asks_for_nothing(switch):
    """The truth is shown without being asked for again."""
    told = []
    switch.asked.connect(told.append)
    for state in SwitchState:
        switch.show_state(state)
        assert switch.state is state
    assert [] == told


def test_a_screen_reader_hears_a_check_box(switch):
    """Role, name and state are those of a check box, unknown included."""
    face = QAccessible.queryAccessibleInterface(switch)
    assert face.role() is QAccessible.Role.CheckBox
    assert face.text(QAccessible.Text.Name) == "Usage collection"
    switch.show_state(SwitchState.ON)
    assert face.state().checked
    switch.show_state(SwitchState.UNKNOWN)
    assert face.state().checkStateMixed


def test_the_label_never_changes(switch):
    """The label names what is switched, whatever the state."""
    labels = set()
    for state in SwitchState:
        switch.show_state(state)
        labels.add(switch.text())
    assert {"Usage collection"} == labels
