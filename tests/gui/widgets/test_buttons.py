"""Buttons have names, and icons that follow the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from pellucid_gui.style_sheet import Part
from pellucid_gui.theme import Scheme, text_font
from pellucid_gui.widgets.buttons import CopyButton, IconButton, TextButton


def test_an_icon_has_a_name(theme, qtbot):
    """Those who can't see the icon hear what it does."""
    button = IconButton("copy", "Copy the id")
    qtbot.addWidget(button)
    assert "Copy the id" == QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert "Copy the id" == button.toolTip()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_icons_follow_the_theme(theme, qtbot):
    """An icon is drawn anew when the colours change."""
    buttons = (IconButton("copy", "Copy"), TextButton("Add", icon="plus", part=Part.PRIMARY))
    for button in buttons:
        qtbot.addWidget(button)
        button.show()
        before = button.icon().pixmap(16).toImage()
        theme.set_scheme(Scheme.DARK)
        assert before != button.icon().pixmap(16).toImage()
        theme.set_scheme(Scheme.LIGHT)


def test_copying_is_confirmed_for_a_moment(theme, qtbot, qapp):
    """The button says that it copied, then is itself again."""
    button = CopyButton("Copy the id", lambda: "228e")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.copied):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "228e" == qapp.clipboard().text()
    assert "Copied" == button.toolTip()
    qtbot.waitUntil(lambda: "Copy the id" == button.toolTip(), timeout=10_000)


def test_return_presses_no_button_by_chance(theme, qtbot):
    """In a dialog only the default button takes the Return key."""
    button = TextButton("New id")
    qtbot.addWidget(button)
    assert not button.autoDefault()


def test_icons_are_as_large_as_the_words(theme, qtbot):
    """With text twice as large they are twice as large, too."""
    for button in (IconButton("copy", "Copy"), TextButton("Add", icon="plus")):
        qtbot.addWidget(button)
        before = button.iconSize().height()
        button.setFont(text_font(scale=2.0))
        assert 2 * before == button.iconSize().height()


def test_an_icon_keeps_its_distance_from_the_words(theme, qtbot):
    """Where reading begins at the right, the words stand at its other side."""
    button = TextButton("Add", icon="trash-2", part=Part.FLAT)
    qtbot.addWidget(button)
    for direction, free in (
        (Qt.LayoutDirection.LeftToRight, slice(-5, None)),
        (Qt.LayoutDirection.RightToLeft, slice(5)),
    ):
        button.setLayoutDirection(direction)
        drawn = button.icon().pixmap(button.iconSize()).toImage()
        ink = {
            drawn.pixelColor(column, row).alpha()
            for column in range(drawn.width())[free]
            for row in range(drawn.height())
        }
        assert {0} == ink
