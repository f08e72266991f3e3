"""The values by which a view speaks."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import numpy as np
import pytest

from pellucid.view.values import Appended, Column, Snapshot


def test_a_snapshot_counts_its_rows():
    """Rows are those of the order; a change carries its snapshot and can't be altered."""
    change = Appended(snapshot=Snapshot(order=np.arange(3, dtype=np.uint32), total=5), first_row=1, count=2)

    assert 3 == change.snapshot.rows
    with pytest.raises(dataclasses.FrozenInstanceError):
        change.count = 3


def test_columns_have_the_words_of_the_window():
    """The words are kept in the window's settings, so they never change."""
    assert ["state", "time", "event", "session", "size"] == [str(column) for column in Column]


def test_the_values_come_without_numpy():
    """A window may import the values before its first paint: they pull in nothing heavy."""
    code = "import sys, pellucid.view.values; sys.exit('numpy' in sys.modules)"

    assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode
