"""The list of programs says which there are, in words and shapes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListView

from pellucid_gui.collection import Collection
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.app_list import AppEntry, AppList

ENTRIES = (
    AppEntry(key="rerun", title="Rerun", collection=Collection.ON, count=1_284),
    AppEntry(
        key="rerun-1", title="Rerun (/home/alice/work/robots/data)", collection=Collection.OFF, count=20
    ),
    AppEntry(key="rerun-2", title="Rerun (/srv/analytics)", collection=Collection.UNKNOWN, count=None),
    AppEntry(key="rerun-3", title="Rerun (/new)", collection=Collection.NOT_SET_UP, count=0),
    AppEntry(key="demo", title="Demo", collection=Collection.ON, count=7, demo=True),
)


@pytest.fixture
def apps(qtbot, theme):
    made = AppList()
    qtbot.addWidget(made)
    made.resize(212, 420)
    made.show()
    return made


def test_entries(apps, screenshot):
    """Title, state in a word with a shape of its own, and count; the demo is marked."""
    apps.show_entries(ENTRIES)
    screenshot(apps, "app_list")


def test_entries_dark(apps, theme, screenshot):
    """The list follows the theme."""
    apps.show_entries(ENTRIES)
    theme.set_scheme(Scheme.DARK)
    screenshot(apps, "app_list_dark")


def test_right_to_left(apps, screenshot):
    """Where people read from right to left, everything is mirrored."""
    apps.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    apps.show_entries(ENTRIES)
    screenshot(apps, "app_list_rtl")


def test_the_first_is_chosen(apps, qtbot):
    """One program is always chosen, and its key is told."""
    with qtbot.waitSignal(apps.chosen) as chosen:
        apps.show_entries(ENTRIES)
    assert ["rerun"] == chosen.args
    assert apps.key == "rerun"


def test_the_choice_survives_new_entries(apps, qtbot):
    """What is chosen stays chosen when counts change or programs come; nothing is told twice."""
    apps.show_entries(ENTRIES[1:])
    apps.choose("demo")
    told = []
    apps.chosen.connect(told.append)
    apps.show_entries(ENTRIES[1:3] + ENTRIES[4:])
    apps.show_entries((*ENTRIES[1:3], AppEntry(key="demo", title="Demo", collection=Collection.OFF, count=9)))
    assert apps.key == "demo"
    assert set(told) <= {"demo"}


def test_a_program_that_went_leaves_the_choice_to_the_first(apps):
    """If the chosen program is gone, the first one is chosen."""
    apps.show_entries(ENTRIES)
    apps.choose("demo")
    apps.show_entries(ENTRIES[:2])
    assert apps.key == "rerun"


def test_an_unknown_key_is_refused(apps):
    """Choosing what is not there is an error, not a guess."""
    apps.show_entries(ENTRIES)
    with pytest.raises(LookupError):
        apps.choose("nobody")


def test_a_screen_reader_hears_state_and_count(apps):
    """Each entry is read with its state and its count."""
    apps.show_entries(ENTRIES)
    view = QAccessible.queryAccessibleInterface(apps.findChild(QListView))
    assert view.text(QAccessible.Text.Name) == "Programs"
    assert view.child(0).text(QAccessible.Text.Name) == "Rerun, On, 1,284 events"
    assert view.child(4).text(QAccessible.Text.Name) == "Demo, Demo · on, 7 events"


def test_keys_move_the_choice(apps, qtbot):
    """Arrow keys choose."""
    apps.show_entries(ENTRIES)
    qtbot.keyClick(apps.findChild(QListView), Qt.Key.Key_Down)
    assert apps.key == "rerun-1"


def test_adding_is_asked_for(apps, qtbot):
    """The button at the bottom asks for other folders."""
    with qtbot.waitSignal(apps.add_asked):
        qtbot.mouseClick(apps._add, Qt.MouseButton.LeftButton)
    assert apps._add.accessibleName() or apps._add.text()


def test_the_wanted_one_is_chosen_and_no_other(qtbot, theme):
    """Choosing the first on the way would open it, and begin to watch it."""
    made = AppList()
    qtbot.addWidget(made)
    told = []
    made.chosen.connect(told.append)
    entries = [AppEntry(key=key, title=key, collection=Collection.ON, count=1) for key in "abc"]
    made.show_entries(entries, wanted="c")
    made.show_entries(entries, wanted="b")
    made.show_entries(entries[:2], wanted="gone")
    assert ["c", "b", "b"] == told
    assert "b" == made.key
