"""Answers beside each other weigh the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid_gui.widgets.choice_row import ChoiceRow


@pytest.fixture
def row(qtbot, theme):
    """Three answers, of which one has more to say."""
    made = ChoiceRow(
        [("Off", "Nothing."), ("Here", "Something that takes more than one line to be said."), ("On", "All.")]
    )
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("width", [420, 421, 422, 800])
def test_they_are_equal_to_the_pixel(row, qtbot, width):
    """At any width, and none of them is cut."""
    row.resize(width, row.heightForWidth(width))
    assert 1 == len({(button.width(), button.height()) for button in row.buttons})
    assert all(button.height() >= button.heightForWidth(button.width()) for button in row.buttons)


def test_one_is_given_by_a_click_or_by_space(row, qtbot):
    """Never by Return."""
    given = []
    row.chosen.connect(given.append)
    row.buttons[2].click()
    qtbot.keyClick(row.buttons[0], Qt.Key.Key_Return)
    qtbot.keyClick(row.buttons[0], Qt.Key.Key_Enter)
    qtbot.keyClick(row.buttons[1], Qt.Key.Key_Space)
    assert [2, 1] == given


def test_another_sentence_is_heard_too(row):
    """What follows from an answer is its description."""
    row.buttons[0].say("Nothing, and 3 events are destroyed.")
    assert ("Off", "Nothing, and 3 events are destroyed.") == (
        row.buttons[0].accessibleName(),
        row.buttons[0].accessibleDescription(),
    )
