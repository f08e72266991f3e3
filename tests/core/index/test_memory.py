"""Columns get their memory in one block; what they are to whoever uses them does not depend on it."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.index.memory import PAGE_BYTES, fresh_columns, page_aligned

TYPES = {"wide": np.int64, "narrow": np.uint8, "middle": "<u4"}


@pytest.mark.parametrize("rows", [0, 1, 1000, 1_000_001])
def test_each_column_has_its_own_memory(rows):
    """In a small block and in a large one: all are writable, and none reaches into another."""
    columns = fresh_columns(TYPES, rows)
    for number, column in enumerate(columns.values()):
        column[:] = number
    assert {name: (rows, np.dtype(number)) for name, number in TYPES.items()} == {
        name: (len(column), column.dtype) for name, column in columns.items()
    }
    assert [0, 1, 2] == [number for number, column in enumerate(columns.values()) if (column == number).all()]


def test_one_column_keeps_the_block():
    """A reader that still holds a column of a block that is used no more keeps a valid picture."""
    columns = fresh_columns(TYPES, 1_000_000)
    kept = columns["middle"]
    kept[:] = np.arange(len(kept))
    del columns
    assert 499_999_500_000 == int(kept.sum(dtype=np.int64))


def test_large_columns_begin_with_a_cache_line():
    """So that no two columns share one."""
    columns = fresh_columns(TYPES, 1_000_001)
    assert {0} == {column.ctypes.data % 64 for column in columns.values()}


@pytest.mark.parametrize("size", [1, 4096, 1_000_001])
def test_what_is_read_over_and_over_begins_with_a_page(size):
    """All of it can be written to."""
    room = page_aligned(size)
    room[:] = bytes([7]) * size
    assert 0 == np.frombuffer(room, np.uint8).ctypes.data % PAGE_BYTES
    assert bytes([7]) * size == bytes(room)
