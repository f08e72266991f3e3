"""A state is a word, a shape and a colour, never a colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid.state import State
from pellucid_gui.collection import Collection
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.state_badge import StateBadge


@pytest.fixture
def gallery(qtbot, theme):
    made = QWidget()
    column = QVBoxLayout(made)
    for state in State:
        badge = StateBadge()
        badge.show_state(state)
        column.addWidget(badge)
    for collection in Collection:
        badge = StateBadge()
        badge.show_collection(collection)
        column.addWidget(badge)
    qtbot.addWidget(made)
    made.show()
    return made


def test_looks(gallery, theme, screenshot):
    """Every state and every answer about collection, in light and dark."""
    screenshot(gallery, "state_badge")
    theme.set_scheme(Scheme.DARK)
    screenshot(gallery, "state_badge_dark")


def test_the_word_is_heard(theme, qtbot):
    """A screen reader says the state's word."""
    badge = StateBadge()
    qtbot.addWidget(badge)
    for state in State:
        badge.show_state(state)
        assert state.word == badge.word
        assert state.word == QAccessible.queryAccessibleInterface(badge).text(QAccessible.Text.Name)
