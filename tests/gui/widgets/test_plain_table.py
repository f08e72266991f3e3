"""A table of words keeps what is chosen, and shows what hides."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid_gui.widgets.plain_table import PlainColumn, PlainRow, PlainTable


def row(key, *cells, **more):
    """A row of two cells."""
    return PlainRow(key=key, cells=cells or (key, "x"), **more)


@pytest.fixture
def table(qtbot, theme):
    """A table of three rows, and the keys that were chosen and opened."""
    made = PlainTable(
        (PlainColumn(title="One", width_px=80), PlainColumn(title="Two", width_px=40, right=True)),
        name="Rows",
    )
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.told = []
    made.chosen.connect(lambda key: made.told.append(("chosen", key)))
    made.opened.connect(lambda key: made.told.append(("opened", key)))
    made.show_rows([row("a"), row("b"), row("c")])
    made.show()
    return made


def test_nothing_is_chosen_by_itself(table):
    """A person chooses, or whoever shows the rows."""
    assert ("", []) == (table.key, table.told)
    table.choose("b")
    assert ("b", [("chosen", "b")]) == (table.key, table.told)
    table.choose("nothing")
    assert "b" == table.key


def test_the_chosen_row_stays_chosen(table):
    """Wherever it stands now, and whatever it says; nothing is told, since nothing else is chosen."""
    table.choose("b")
    table.told.clear()
    table.show_rows([row("b", "b", "other"), row("c"), row("a"), row("d")])
    assert ("b", 0, []) == (table.key, table.currentIndex().row(), table.told)
    table.show_rows([row("b", "b", "again"), row("c"), row("a"), row("d")])
    assert ("b", []) == (table.key, table.told)
    assert "again" == table.model().index(0, 1).data()


def test_where_it_is_gone_its_neighbour_is_chosen(table):
    """So that whoever deletes one after the other need not choose each time; at last there is none."""
    table.choose("b")
    table.show_rows([row("a"), row("c")])
    assert "c" == table.key
    table.show_rows([row("a")])
    assert "a" == table.key
    table.show_rows([])
    assert ("", ("chosen", "")) == (table.key, table.told[-1])


def test_return_and_two_clicks_open(table, qtbot):
    """As everywhere."""
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [] == table.told
    table.choose("c")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert ("opened", "c") == table.told[-1]
    table.told.clear()
    place = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ("opened", "a") == table.told[-1]


def test_nothing_hides_in_a_cell(table):
    """What a program says may hold anything."""
    table.show_rows([row("a", "\u202e", "\ud800", tip="\x00")])
    model = table.model()
    assert "\u2039U+202E\u203a" == model.index(0, 0).data()
    assert "\u2039ED\u203a\u2039A0\u203a\u203980\u203a" == model.index(0, 1).data()
    assert "\u203900\u203a" == model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert ["One", "Two"] == [model.headerData(place, Qt.Orientation.Horizontal) for place in range(2)]
