"""The field that a page is searched with."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QToolButton

from pellucid_gui import icons, tokens
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.search_field import SearchField


def cross(field):
    return field.findChildren(QAction)[0].icon().pixmap(16).toImage()


def test_the_cross_is_ours_in_every_theme(theme, qtbot):
    """Qt's own is a white cross on black, whatever the colours are."""
    field = SearchField("Search events")
    qtbot.addWidget(field)
    field.show()
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        assert icons.icon("x", tokens.current().muted).pixmap(16).toImage() == cross(field)


def test_it_says_what_it_searches(theme, qtbot):
    """To those who see it as long as it is empty, and to those who hear it at any time."""
    field = SearchField("Search events")
    qtbot.addWidget(field)
    assert ("Search events", "Search events") == (field.placeholderText(), field.accessibleName())


def test_there_is_something_to_clear_only_in_a_filled_field(theme, qtbot):
    """Also after the colours have changed; those who hear it learn what the cross does."""
    field = SearchField("Search events")
    qtbot.addWidget(field)
    field.show()
    cross_button = field.findChild(QToolButton)
    theme.set_scheme(Scheme.DARK)
    assert not cross_button.isVisible()
    field.setText("viewer")
    theme.set_scheme(Scheme.LIGHT)
    assert cross_button.isVisible()
    assert "Clear search" == QAccessible.queryAccessibleInterface(cross_button).text(QAccessible.Text.Name)
