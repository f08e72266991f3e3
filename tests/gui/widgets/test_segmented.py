"""A visible choice among few."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.segmented import Segmented


@pytest.fixture
def choice(qtbot, theme):
    made = Segmented(("This event", "Session's queue"), name="What the payload holds")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_holds_at_the_start(choice):
    """Something always holds."""
    assert 0 == choice.choice


def test_a_person_chooses(choice, qtbot):
    """A press tells which; choosing by program tells nothing."""
    told = []
    choice.chosen.connect(told.append)
    choice.choose(1)
    choice.choose(0)
    qtbot.mouseClick(choice.segment(1), Qt.MouseButton.LeftButton)
    assert [1] == told
    assert 1 == choice.choice


def test_keys_choose(choice, qtbot):
    """The space bar chooses what has the keyboard."""
    choice.segment(1).setFocus()
    with qtbot.waitSignal(choice.chosen):
        qtbot.keyClick(choice.segment(1), Qt.Key.Key_Space)


def test_a_screen_reader_hears_radio_buttons(choice):
    """Exactly one of several: that is a radio button."""
    face = QAccessible.queryAccessibleInterface(choice.segment(0))
    assert QAccessible.Role.RadioButton is face.role()
    assert face.state().checked


def test_looks(choice, theme, screenshot):
    """The choice that holds is raised, in light and dark."""
    choice.segment(1).setFocus()
    screenshot(choice, "segmented")
    theme.set_scheme(Scheme.DARK)
    screenshot(choice, "segmented_dark")


def test_nothing_may_hold_yet(choice, qtbot):
    """As long as nobody has answered; a press then chooses as always."""
    choice.choose(None)
    assert -1 == choice.choice
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.mouseClick(choice.segment(0), Qt.MouseButton.LeftButton)
    assert [0] == told.args
    assert 0 == choice.choice


def test_what_is_said_of_the_choice_is_said_of_each_part(choice):
    """A screen reader stands on a part, not on the whole."""
    choice.describe("Only this much is known.")
    assert {"Only this much is known."} == {
        part.accessibleDescription() for part in (choice, choice.segment(0), choice.segment(1))
    }
