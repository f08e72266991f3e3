"""CSV that spreadsheets and parsers read alike, and that starts nothing."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.exporting.cells import csv_cell, csv_row


@given(st.lists(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])), min_size=2))
def test_what_is_written_is_read_again(cells):
    """By a strict reader; only what could be a formula has an apostrophe in front."""
    [read] = csv.reader(io.StringIO(csv_row(cells), newline=""), strict=True)
    assert len(cells) == len(read)
    for cell, found in zip(cells, read, strict=True):
        assert found in {cell, f"'{cell}"}
        assert not found.startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(1)"])
def test_a_formula_is_only_text(text):
    """Whatever hides in front of it."""
    assert csv_cell(text).lstrip('"').startswith("'")


def test_usual_cells_stay_as_they_are():
    """Quotes only where they are needed; lines end as RFC 4180 says."""
    assert 'a,"b,""c""",\r\n' == csv_row(["a", 'b,"c"', ""])
