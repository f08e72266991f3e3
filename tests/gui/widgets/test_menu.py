"""Marks and arrows of a menu: as large as its words ask for, at the side where reading begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from pellucid_gui.style_sheet import style_sheet
from pellucid_gui.theme import text_font
from pellucid_gui.tokens import LIGHT
from pellucid_gui.widgets.menu import Menu

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def menu(qtbot, theme):
    """One that offers a choice, something that can be had or not, and another menu."""
    made = Menu()
    qtbot.addWidget(made)
    for words, is_checked in (("State", True), ("Time", False)):
        action = made.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_checked)
    made.addSeparator()
    made.add_menu("Copy as").addAction("JSON")
    return made


@pytest.fixture
def large(qapp):
    """Text of twice the size, for the time of a test."""
    font, sheet = qapp.font(), qapp.styleSheet()
    qapp.setFont(text_font(scale=2.0))
    qapp.setStyleSheet(style_sheet(LIGHT, scale=2.0))
    yield
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)


def ink(menu, row: int, left: int, right: int) -> int:
    """How wide what is drawn in a part of a line is, in pixels."""
    menu.resize(menu.sizeHint())
    menu.show()
    picture = menu.grab().toImage()
    area = menu.actionGeometry(menu.actions()[row])
    found = [
        x
        for x in range(max(left, area.left()), min(right, area.right()))
        if any(
            QColor(picture.pixel(x, y)).lightness() < 128 for y in range(area.top() + 2, area.bottom() - 2)
        )
    ]
    return found[-1] - found[0] + 1 if found else 0


def test_marks_and_arrows(menu):
    """What is chosen has a mark before its words, what leads on an arrow after them."""
    width = menu.sizeHint().width()
    assert 7 <= ink(menu, 0, 0, 22) <= 13
    assert 0 == ink(menu, 1, 0, 22)
    assert 3 <= ink(menu, 3, width - 20, width) <= 13


def test_they_grow_with_the_words(menu, large):
    """Twice as large beside words of twice the size."""
    width = menu.sizeHint().width()
    assert 14 <= ink(menu, 0, 0, 39) <= 26
    assert 6 <= ink(menu, 3, width - 35, width) <= 26


def test_they_change_sides_with_the_language(menu):
    """From right to left the mark stands at the right, and the arrow points to the left."""
    menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width = menu.sizeHint().width()
    assert 7 <= ink(menu, 0, width - 22, width) <= 13
    assert 3 <= ink(menu, 3, 0, 20) <= 13


def test_another_menu_below_it_is_of_the_same_kind(menu):
    """So its marks grow, too."""
    below = menu.actions()[3].menu()
    assert isinstance(below, Menu)
    assert "Copy as" == below.title()
