"""Tests of pellucid.index.numbers."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pellucid.index.numbers import grouped, taken, union


@given(parts=st.lists(st.lists(st.integers(0, 9), max_size=8), min_size=1, max_size=4))
def test_a_union_holds_each_number_once(parts):
    """Ascending, of the parts' own type, whichever parts are empty or overlap."""
    found = union(*(np.array(part, np.uint32) for part in parts))
    assert sorted({number for part in parts for number in part}) == found.tolist()
    assert np.uint32 == found.dtype


@given(numbers=st.lists(st.integers(0, 9), max_size=20))
def test_equal_numbers_are_put_together(numbers):
    """As `numpy.unique` does it, with the first place of each and the way back."""
    expected = np.unique(np.array(numbers, np.uint64), return_index=True, return_inverse=True)
    found = grouped(np.array(numbers, np.uint64))
    assert [part.tolist() for part in expected] == [part.tolist() for part in found]


def test_a_run_is_taken_without_a_copy():
    """A run of places is a view of the column, anything else a copy."""
    column = np.arange(20, dtype=np.int64) * 3
    run, scattered = np.arange(5, 9, dtype=np.uint32), np.array([5, 8], np.uint32)

    assert np.shares_memory(taken(column, run), column)
    assert [15, 18, 21, 24] == taken(column, run).tolist()
    assert [15, 24] == taken(column, scattered).tolist()
    assert [] == taken(column, run[:0]).tolist()


def test_the_first_call_imports_nothing():
    """It is made while the first rows are read and painted, where an import would be seen."""
    program = (
        "import sys; import numpy as np; from pellucid.index.numbers import grouped, union; known = set(sys.modules);"
        "union(np.arange(3), np.arange(5)); grouped(np.arange(3)); print(sorted(set(sys.modules) - known))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert "[]" == done.stdout.strip()
