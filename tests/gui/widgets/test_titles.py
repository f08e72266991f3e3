"""Titles of columns: none is cut off without a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QToolTip

from pellucid_gui import tokens
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.quiet_table import QuietTable

LONG = "Which session it was"


@pytest.fixture
def table(qtbot, theme):
    """A table of two columns, the first with room for all of its title."""
    table = QuietTable()
    model = QStandardItemModel(2, 2, table)
    model.setHorizontalHeaderLabels([LONG, LONG])
    table.setModel(model)
    qtbot.addWidget(table)
    table.horizontalHeader().setSortIndicatorShown(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    for section, width_px in enumerate((300, 90)):
        table.setColumnWidth(section, width_px)
    table.resize(600, 120)
    table.show()
    qtbot.waitExposed(table)
    return table


def point_at(header, section):
    """Let the pointer rest on a title, and return what is told."""
    place = QPoint(header.sectionViewportPosition(section) + 5, header.height() // 2)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, header.viewport().mapToGlobal(place))
    QApplication.sendEvent(header.viewport(), event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_what_does_not_fit_ends_with_an_ellipsis(table):
    """What fits is whole; with the mark of the order there is less room."""
    header = table.horizontalHeader()
    assert LONG == header.shown_title(0)
    shown = header.shown_title(1)
    assert shown.endswith("…")
    assert LONG.startswith(shown[:-1])
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert len(header.shown_title(1)) < len(shown)


def test_no_letter_is_clipped(table):
    """Nothing of a title is drawn where the next one has its distance."""
    header = table.horizontalHeader()
    picture = header.grab().toImage()
    ground = QColor(tokens.current().surface).name()
    end = header.sectionViewportPosition(1) + header.sectionSize(1)
    margin = {
        picture.pixelColor(x, y).name() for x in range(end - Space.S, end) for y in range(header.height() - 2)
    }
    assert {ground} == margin


def test_what_is_not_shown_is_told_to_who_points_at_it(table):
    """The whole title; of one that is whole nothing is told."""
    header = table.horizontalHeader()
    assert "" == point_at(header, 0)
    assert LONG == point_at(header, 1)


def test_a_header_without_columns_has_no_titles(qtbot, theme):
    """Before it has a model, too."""
    table = QuietTable()
    qtbot.addWidget(table)
    assert "" == table.horizontalHeader().title(0)
