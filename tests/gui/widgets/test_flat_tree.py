"""Tests of the tree whose chosen row has a flat ground."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel

from pellucid_gui import tokens
from pellucid_gui.theme import text_font
from pellucid_gui.widgets.flat_tree import FlatTree


@pytest.fixture
def tree(qtbot, theme):
    """Two rows of two columns, the first one chosen, without the keyboard."""
    tree = FlatTree()
    model = QStandardItemModel(tree)
    for _ in range(2):
        model.appendRow([QStandardItem(""), QStandardItem("")])
    tree.setModel(model)
    tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(tree)
    tree.resize(200, 120)
    tree.show()
    qtbot.waitExposed(tree)
    tree.setCurrentIndex(model.index(0, 0))
    return tree


def test_the_chosen_row_has_one_colour_from_edge_to_edge(tree):
    """Below the branches, too; the other row has none of it."""
    picture = tree.viewport().grab().toImage()
    chosen, other = (tree.visualRect(tree.model().index(row, 0)).center().y() for row in (0, 1))
    ground = QColor(tokens.current().selected_inactive).name()
    ends = (1, picture.width() - 2)
    assert [ground, ground] == [picture.pixelColor(x, chosen).name() for x in ends]
    assert ground not in [picture.pixelColor(x, other).name() for x in ends]


def test_the_first_column_has_what_the_others_leave(tree):
    """They keep their width, whatever the tree's is."""
    tree.fix_widths({1: 60})
    for width in (200, 300):
        tree.resize(width, 120)
        assert [tree.viewport().width() - 60, 60] == [tree.columnWidth(column) for column in (0, 1)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_its_arrows_grow_with_the_words(qtbot, qapp, theme, direction):
    """Twice as large beside words of twice the size; at the side where reading begins."""
    widths, font = [], qapp.font()
    for scale in (1.0, 2.0):
        qapp.setFont(text_font(scale=scale))
        tree = FlatTree()
        qapp.setFont(font)
        tree.setLayoutDirection(direction)
        model = QStandardItemModel(tree)
        model.appendRow(QStandardItem(""))
        model.item(0).appendRow(QStandardItem(""))
        tree.setModel(model)
        qtbot.addWidget(tree)
        tree.resize(200, 120)
        tree.show()
        picture = tree.viewport().grab().toImage()
        first = tree.visualRect(model.index(0, 0))
        ground, columns = picture.pixelColor(100, first.center().y()), set()
        for x in range(picture.width()):
            if any(picture.pixelColor(x, y) != ground for y in range(first.top(), first.bottom())):
                columns.add(x)
        side = tree.indentation()
        at_right = direction is Qt.LayoutDirection.RightToLeft
        assert columns <= set(range(200 - side, 200) if at_right else range(side))
        widths.append(len(columns))
    assert 4 <= widths[0]
    assert 2 * widths[0] - 3 <= widths[1] <= 2 * widths[0] + 3
