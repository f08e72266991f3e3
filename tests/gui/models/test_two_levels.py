"""A tree of two levels: where its rows stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from pellucid_gui.models.two_levels import TwoLevels


class Counts(TwoLevels):
    """Rows of nothing but their places."""

    def __init__(self, counts):
        super().__init__()
        self._counts = counts

    def first_count(self):
        """As many as there are counts."""
        return len(self._counts)

    def second_count(self, row):
        """What the count says."""
        return self._counts[row]

    def columnCount(self, _parent=None):  # noqa: N802 - Qt's
        """Two."""
        return 2

    def data(self, _index, _role=0):
        """Nothing."""
        return


@pytest.fixture
def tree():
    """Two rows, with three and none below them."""
    return Counts((3, 0))


def test_qt_agrees(tree, qapp):
    """Its own tester finds no fault."""
    QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert 2 == tree.rowCount()


def test_only_the_first_column_has_rows_below(tree):
    """And nothing is below the second level."""
    first, beside = tree.index(0, 0), tree.index(0, 1)
    assert [3, 0, 0] == [tree.rowCount(place) for place in (first, beside, tree.index(2, 0, first))]
    assert not tree.index(3, 0, first).isValid()


def test_each_row_knows_the_one_above(tree):
    """Those of the first level have none."""
    first = tree.index(0, 0)
    below = tree.index(2, 1, first)
    assert first == tree.parent(below)
    assert QModelIndex() == tree.parent(first)
    assert [None, 0] == [tree.row_above(place) for place in (first, below)]
