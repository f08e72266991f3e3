"""The tree of rules, walked through by keyboard and mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from pellucid.catalogue.reading import read_catalogue
from pellucid.rules import Rules, Treatment
from pellucid.rules.parts import Part
from pellucid_gui.models.rules_tree import NAME, RULE, RuleBook
from pellucid_gui.widgets.rules_outline import RulesOutline

CATALOGUE = Path(__file__).parents[2] / "fixtures" / "myviewer.toml"
FIELD = Part(event="viewer_opened", field="renderer")


@pytest.fixture
def book():
    """A rule for one field."""
    return RuleBook(
        catalogue=read_catalogue(CATALOGUE), rules=Rules().with_field(*_address(FIELD), Treatment.HASH)
    )


def _address(part):
    return part.event, part.field


@pytest.fixture
def outline(qtbot, theme, book):
    """The tree, shown."""
    made = RulesOutline()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show_book(book)
    made.show()
    return made


def asked(outline, qtbot, do):
    """Do something, and return whether a choice was asked for."""
    places = []
    outline.choice_asked.connect(places.append)
    do()
    outline.choice_asked.disconnect(places.append)
    return bool(places)


def test_it_begins_at_the_first_event_with_what_is_ruled_unfolded(outline):
    """There is something to read about it, and no rule is out of sight."""
    assert "Viewer Opened" == outline.node.title
    assert outline.isExpanded(outline.tree.place_of(Part(event="viewer_opened")))
    assert not outline.isExpanded(outline.tree.place_of(Part(event="source_failed")))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_asks_for_a_choice_and_folds_a_heading(outline, qtbot, key):
    """Whatever a person stands on does what can be done with it."""
    assert asked(outline, qtbot, lambda: qtbot.keyClick(outline, key))
    outline.setCurrentIndex(outline.tree.index(0, NAME))
    assert not asked(outline, qtbot, lambda: qtbot.keyClick(outline, key))
    assert not outline.isExpanded(outline.tree.index(0, NAME))


def test_a_click_on_a_rule_asks_and_one_on_a_name_does_not(outline, qtbot):
    """The pointer shows which can be clicked."""

    def click(column):
        cell = outline.visualRect(outline.tree.place_of(FIELD).siblingAtColumn(column)).center()
        return asked(
            outline, qtbot, lambda: qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=cell)
        )

    assert (False, True) == (click(NAME), click(RULE))
    assert FIELD == outline.node.part


def test_the_menu_key_asks_at_the_row(outline, qtbot):
    """A heading has nothing to choose."""

    def menu():
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(outline.viewport(), event)

    assert asked(outline, qtbot, menu)
    outline.setCurrentIndex(outline.tree.index(0, NAME))
    assert not asked(outline, qtbot, menu)


def test_what_was_chosen_and_unfolded_stays(outline, book):
    """When other rules come, and over a search that still has it."""
    outline.setCurrentIndex(outline.tree.place_of(FIELD))
    outline.show_book(replace(book, rules=Rules()))
    assert FIELD == outline.node.part
    outline.narrow("renderer")
    assert FIELD == outline.node.part
    outline.narrow("")
    assert FIELD == outline.node.part
    assert outline.isExpanded(outline.tree.place_of(Part(event="viewer_opened")))


def test_a_screen_reader_is_told_of_it(outline, faults):
    """Its name, and that of whatever takes the keyboard."""
    assert [] == faults(outline)
