"""Two payloads as rows: all of them, or only what differs with a little around it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid.view.difference import read_json
from pellucid.view.side_by_side import side_by_side
from pellucid_gui.models.compared_rows import LEFT, RIGHT, ComparedModel, Gap


def pairs(left, right):
    return side_by_side(read_json(left), read_json(right))


@pytest.fixture
def model(qtmodeltester, qapp):
    """A model, watched by Qt's own tester."""
    made = ComparedModel(("Left", "Right"))
    qtmodeltester.check(made, force_py=True)
    return made


def drawn(model):
    return [
        row.words
        if isinstance(row, Gap)
        else f"{'≠' if row.is_different else '='} {(row.left or row.right).strip()}"
        for row in model.rows
    ]


LIST = "[0,1,2,3,4,5,6,7,8,9]"


def test_all_rows(model):
    """With where they differ."""
    model.show(pairs(LIST, LIST.replace("5", "50")), only_different=False)
    assert 12 == model.rowCount()
    assert [(6, 7)] == model.stretches
    assert ("  5,", "  50,") == (model.text(6, LEFT), model.text(6, RIGHT))
    assert model.is_different(6)
    assert not model.is_different(5)


def test_only_what_differs(model):
    """Two rows on each side, what is left out counted; a gap is never shorter than what it says."""
    model.show(pairs(LIST, LIST.replace("5", "50")), only_different=True)
    assert ["4 lines the same", "= 3,", "= 4,", "≠ 5,", "= 6,", "= 7,", "3 lines the same"] == drawn(model)
    assert [(3, 4)] == model.stretches
    model.show(pairs(LIST, LIST.replace("1", "10").replace("7", "70")), only_different=True)
    assert ["= [", "= 0,", "≠ 1,", "= 2,", "= 3,", "= 4,", "= 5,", "= 6,", "≠ 7,"] == drawn(model)[:9]


def test_two_that_are_the_same(model):
    """Nothing is left but how many lines there are."""
    model.show(pairs(LIST, LIST), only_different=True)
    assert ["12 lines the same"] == drawn(model)
    assert [] == model.stretches
    assert "12 lines the same" == model.index(0, 0).data()
    assert "" == model.index(0, 1).data()
    assert "Right" == model.headerData(1, Qt.Orientation.Horizontal)


def test_one_line_is_no_lines():
    """Words for one."""
    assert "1 line the same" == Gap(1).words
