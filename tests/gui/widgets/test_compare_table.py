"""Pairs of lines beside each other: what differs is wrapped, and can be gone to."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from pellucid.view.difference import read_json
from pellucid.view.side_by_side import side_by_side
from pellucid_gui.models.compared_rows import Gap
from pellucid_gui.widgets.compare_table import CompareTable

LEFT = '{"a":1,"b":"' + "x" * 200 + '","c":[1,2,3,4,5,6,7,8,9],"d":true}'
RIGHT = '{"a":1,"b":"y","c":[1,2,3,4,5,6,7,8,9],"d":false}'


@pytest.fixture
def table(qtbot, theme):
    made = CompareTable(("Left", "Right"))
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    made.show_pairs(side_by_side(read_json(LEFT), read_json(RIGHT)), only_different=False)
    QApplication.processEvents()
    return made


def heights(table):
    return [table.rowHeight(row) for row in range(len(table.compared.rows))]


def test_what_differs_is_wrapped(table):
    """All else is one line high; in a wider table it needs less."""
    found = heights(table)
    assert found[2] > found[1] == found[3]
    table.resize(1400, 300)
    QApplication.processEvents()
    assert heights(table)[2] < found[2]


def test_no_height_is_left_over(table):
    """Other rows in the same places are as high as they need."""
    usual = heights(table)[1]
    table.show_pairs(side_by_side(read_json(RIGHT), read_json(RIGHT)), only_different=False)
    assert {usual} == set(heights(table))


def test_from_stretch_to_stretch(table):
    """Round the end in both directions."""
    assert [0, 1, 0] == [table.next_difference() for _ in range(3)]
    assert [1, 0] == [table.next_difference(backward=True) for _ in range(2)]


def test_a_gap_goes_over_both_columns(table):
    """It says how many lines are the same."""
    table.show_pairs(side_by_side(read_json(LEFT), read_json(RIGHT)), only_different=True)
    gaps = [row for row, each in enumerate(table.compared.rows) if isinstance(each, Gap)]
    assert gaps
    assert {2} == {table.columnSpan(row, 0) for row in gaps}
