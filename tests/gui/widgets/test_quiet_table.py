"""A table that does nothing by itself: no choice by the Tab key, no walk over the rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from pellucid_gui.widgets.quiet_table import QuietTable


@pytest.fixture
def page(qtbot, theme):
    """A shown page: a field that has the keyboard, and a table of three rows below it."""
    page = QWidget()
    column = QVBoxLayout(page)
    field, made = QLineEdit(), QuietTable()
    made.setModel(QStringListModel(["a", "b", "c"], made))
    column.addWidget(field)
    column.addWidget(made)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return page


@pytest.fixture
def table(page):
    return page.findChild(QuietTable)


def test_tab_chooses_nothing(table, qtbot):
    """The keyboard arrives and no row is chosen; the first arrow key chooses one."""
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.waitUntil(table.hasFocus)
    assert not table.currentIndex().isValid()
    assert [] == table.selectedIndexes()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().isValid()


def test_select_all_and_typing_choose_nothing(table, qtbot):
    """Neither walks over the rows."""
    table.selectAll()
    qtbot.keyClicks(table, "b")
    assert [] == table.selectedIndexes()
    assert not table.currentIndex().isValid()


def test_the_menu_is_asked_for_where_the_person_is(table, qtbot):
    """At the mouse if it is over a row; below the chosen row by a key; nowhere else."""
    asked = []
    table.menu_asked.connect(asked.append)
    row = table.visualRect(table.model().index(1, 0)).center()
    below = QPoint(5, table.viewport().height() - 2)
    for place in (row, below):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place))
        QApplication.sendEvent(table.viewport(), event)
    assert [table.viewport().mapToGlobal(row)] == asked
    qtbot.keyClick(table, Qt.Key.Key_Menu)
    assert 1 == len(asked)
    table.setCurrentIndex(table.model().index(1, 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, below, table.mapToGlobal(below))
    QApplication.sendEvent(table.viewport(), event)
    qtbot.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    corner = table.viewport().mapToGlobal(table.visualRect(table.currentIndex()).bottomLeft())
    assert [corner, corner] == asked[1:]
