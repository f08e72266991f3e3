"""A row of events is heard as words."""

from __future__ import annotations

import pytest

from pellucid.view.values import Eyes, Mark
from pellucid_gui.models.columns import COLUMNS, EVENT_SECTION, section_named
from pellucid_gui.models.spoken_rows import rest_of_row, spoken

FOUND = Mark(field="note", rule="email", action="flag")


def test_a_cell_says_what_it_shows_and_what_it_only_draws(make_cells):
    """Flags and eyes are shapes to those who see them."""
    cells = make_cells(marks=(FOUND,), eyes=Eyes.WIRE)
    said = spoken(cells, EVENT_SECTION)
    assert said.startswith("viewer_started, seen on its way out only")
    assert said.endswith(", flagged")


def test_no_cell_is_silent(make_cells):
    """Also one that shows nothing, and one of a line that nobody can read."""
    cells = make_cells(unreadable=True, name="", kind="", time_ns=None, line_number=None)
    assert [] == [column.name for section, column in enumerate(COLUMNS) if not spoken(cells, section)]
    assert "unreadable line" == spoken(cells, EVENT_SECTION)
    assert "no flags" == spoken(cells, section_named("flags"))


@pytest.mark.parametrize("section", range(len(COLUMNS)))
def test_the_rest_of_the_row_is_its_description(make_cells, section):
    """In whatever column the keyboard is, name and description together tell the row, and nothing twice."""
    cells = make_cells()
    whole = [spoken(cells, section), *rest_of_row(cells, section).split(", ")]
    usual = [spoken(cells, other) for other, column in enumerate(COLUMNS) if column.standard]
    assert set(usual) <= set(whole)
    assert len(whole) == len(set(whole))
