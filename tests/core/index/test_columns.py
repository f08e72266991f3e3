"""Tests of pellucid.index.columns: columns grow at the end and never under a reader."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.index.columns import COLUMN_TYPES, Columns, Rows
from pellucid.index.origins import Run


def _rows(count, start=0):
    numbers = np.arange(start, start + count)
    return Rows(
        time_ns=numbers.astype(np.int64),
        offset=numbers.astype(np.int64) * 10,
        length=numbers.astype(np.uint32),
        klass=numbers.astype(np.uint32),
        segment=np.full(count, 3, np.uint32),
        flags=np.zeros(count, np.uint8),
    )


def test_rows_are_added_at_the_end():
    """Numbers are given in order, and each column has its value."""
    columns = Columns()
    assert 0 == columns.append(_rows(3), session=7, segment=0, lines=np.arange(3, dtype=np.uint32))
    assert 3 == columns.append(_rows(2, 3), session=8, segment=0, lines=9)
    assert 5 == columns.count
    assert [0, 1, 2, 3, 4] == columns.time_ns[:5].tolist()
    assert [7, 7, 7, 8, 8] == columns.session[:5].tolist()
    assert [0, 1, 2, 9, 9] == columns.line[:5].tolist()
    assert [0] * 5 == columns.state[:5].tolist()


def test_growing_leaves_old_views_alone():
    """Whoever holds a view still reads what was there."""
    columns = Columns()
    columns.append(_rows(1000), session=0, segment=0, lines=0)
    held = columns.time_ns[:1000]
    columns.append(_rows(100_000, 1000), session=0, segment=0, lines=0)
    assert list(range(1000)) == held.tolist()
    assert list(range(101_000)) == columns.time_ns[: columns.count].tolist()
    assert all(number == getattr(columns, name).dtype for name, number in COLUMN_TYPES.items())


def test_an_event_can_be_read_from_another_place():
    """Its number stays; where its line stands is another."""
    columns = Columns()
    columns.append(_rows(3), session=0, segment=0, lines=0)
    columns.replace(1, _rows(9), 8, line=5)
    assert (8, 80, 5) == (columns.time_ns[1], columns.offset[1], columns.line[1])
    assert [0, 8, 2] == columns.time_ns[:3].tolist()


def test_some_rows_can_be_taken_out():
    """By a slice or by their places."""
    assert [1, 2] == _rows(5).part(slice(1, 3)).time_ns.tolist()
    assert [4, 0] == _rows(5).part(np.array([4, 0])).length.tolist()
    assert 5 == len(_rows(5))


@pytest.mark.parametrize("count", [3, 1 << 17])
def test_runs_of_several_segments_are_added_at_once(count):
    """Each row has its session, its segment and the number of its line, however many there are."""
    columns = Columns()
    columns.append(_rows(2), session=0, segment=0, lines=0)
    runs = [
        Run(session=5, segment=1, first_line=0, count=count),
        Run(session=6, segment=2, first_line=40, count=2 * count),
    ]
    assert 2 == columns.append_runs(_rows(3 * count), runs)
    assert 2 + 3 * count == columns.count
    first, second, end = 2, 2 + count, 2 + 3 * count
    assert {(5, 1)} == set(zip(columns.session[first:second], columns.segment[first:second], strict=True))
    assert {(6, 2)} == set(zip(columns.session[second:end], columns.segment[second:end], strict=True))
    assert [*range(count), *range(40, 40 + 2 * count)] == columns.line[first:end].tolist()
    assert not columns.state[first:end].any()
