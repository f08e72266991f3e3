"""Saved, useful and recent filters are one press away."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from pellucid.query.saved_filters import BUILT_IN, SavedFilter
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.filter_bar import FilterBar

SAVED = (
    SavedFilter(name="Crashes & co", text="name:*crash*"),
    SavedFilter(name="My own machine", text="prop:command=viewer -session:01227f48*"),
)


@pytest.fixture
def bar(qtbot, theme):
    """A shown bar."""
    made = FilterBar()
    qtbot.addWidget(made)
    made.show()
    return made


def entries(menu):
    """What the menu says: each entry with whether it can be pressed."""
    return [
        (action.text().partition("\t")[0], action.isEnabled()) for action in menu.actions() if action.text()
    ]


def press(bar, text, *, within=None):
    """Press the entry that begins so."""
    menu = within or bar.menu.menu()
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()


def test_what_is_there_at_first(bar):
    """Without filters of one's own there are those that everybody has, and nothing to save or arrange."""
    bar.menu.fill()
    named = [each.name for each in BUILT_IN]
    assert [
        ("Useful", False),
        *((name, True) for name in named),
        ("Recent", False),
        ("Save this filter…", False),
        ("Arrange your filters…", False),
    ] == entries(bar.menu.menu())


def test_ones_own_come_first(bar):
    """In the person's order; now they can be arranged."""
    bar.menu.show_saved(SAVED)
    bar.menu.fill()
    found = entries(bar.menu.menu())
    assert [("Your filters", False), ("Crashes && co", True), ("My own machine", True)] == found[:3]
    assert ("Arrange your filters…", True) == found[-1]


@pytest.mark.parametrize("name", ["Queued now", "My own"])
def test_a_press_takes_the_whole_filter(bar, name):
    """The field says it then, and the one before is remembered."""
    bar.menu.show_saved(SAVED)
    bar.field.setText("viewer")
    bar.menu.fill()
    press(bar, name)
    wanted = {each.name: each.text for each in (*SAVED, *BUILT_IN)}
    assert next(text for key, text in wanted.items() if key.startswith(name)) == bar.field.text()
    assert ("viewer",) == bar.field.remembered


def test_recent_ones(bar):
    """The newest first; a long one is cut in the menu and whole in the field."""
    long = "x" * 100
    for text in ("a&b", long):
        bar.field.setText(text)
        bar.field.remember()
    bar.menu.fill()
    recent = next(action.menu() for action in bar.menu.menu().actions() if action.text() == "Recent")
    assert [f"{'x' * 43}…", "a&&b"] == [action.text() for action in recent.actions()]
    bar.field.clear()
    press(bar, "xxx", within=recent)
    assert long == bar.field.text()


@pytest.mark.parametrize(("text", "expected"), [("viewer", True), ("  ", False), ("na:", False)])
def test_what_can_be_saved(bar, text, expected):
    """Only a filter that is one."""
    bar.field.setText(text)
    bar.menu.fill()
    assert ("Save this filter…", expected) in entries(bar.menu.menu())


def test_wishes_are_told(bar, qtbot):
    """Saving and arranging are asked for, and done elsewhere."""
    bar.field.setText("viewer")
    bar.menu.show_saved(SAVED)
    bar.menu.fill()
    with qtbot.waitSignal(bar.menu.save_asked):
        press(bar, "Save")
    with qtbot.waitSignal(bar.menu.arranging_asked):
        press(bar, "Arrange")


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_what_arrives_while_it_is_open_is_shown(bar, qtbot):
    """One's own filters are read when the menu opens for the first time."""
    with qtbot.waitSignal(bar.menu.about_to_open):
        bar.menu.menu().popup(bar.mapToGlobal(bar.rect().center()))
    bar.menu.show_saved(SAVED)
    assert ("My own machine", True) in entries(bar.menu.menu())
    bar.menu.menu().close()


def test_a_screen_reader_hears_what_it_is(bar):
    """The button has a name, and says that it opens a menu."""
    face = QAccessible.queryAccessibleInterface(bar.menu)
    assert "Saved and recent filters" == face.text(QAccessible.Text.Name)
    assert face.state().hasPopup


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_looks(bar, theme, screenshot):
    """Names at the left, what they ask for at the right."""
    bar.menu.show_saved(SAVED)
    bar.field.setText("viewer")
    bar.field.remember()
    menu = bar.menu.menu()
    menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
    menu.setActiveAction(menu.actions()[1])
    screenshot(menu, "filter_menu")
    theme.set_scheme(Scheme.DARK)
    screenshot(menu, "filter_menu_dark")
    menu.close()
