"""What stands in a row of the event table."""

from __future__ import annotations

import pytest

from pellucid.view.values import UNDOCUMENTED, Eyes, Mark
from pellucid_gui.models.columns import EVENT_SECTION, LARGE_BYTES, section_named

FOUND = Mark(field="note", rule="email", action="flag")
STRANGE = Mark(field="", rule=UNDOCUMENTED, action="flag")


def test_a_column_has_its_text(make_cells):
    """The same however often it is asked for."""
    cells = make_cells()
    assert ["viewer_started", "1565df47"] * 2 == [
        cells.text(section) for section in (EVENT_SECTION, section_named("session")) * 2
    ]


@pytest.mark.parametrize(
    ("marks", "eyes", "size_bytes", "expected"),
    [
        ((), Eyes.FILE, LARGE_BYTES - 1, []),
        ((FOUND,), Eyes.FILE, 143, ["guard"]),
        ((STRANGE,), Eyes.FILE, 143, ["undocumented"]),
        ((), Eyes.FILE, LARGE_BYTES, ["large"]),
        ((), Eyes.WIRE, 143, ["only seen leaving"]),
        ((STRANGE, FOUND), Eyes.BOTH, LARGE_BYTES, ["guard", "undocumented", "large", "seen leaving"]),
    ],
)
def test_what_is_worth_a_second_look_is_a_word_each(make_cells, marks, eyes, size_bytes, expected):
    """In one order, whatever was found first."""
    assert expected == make_cells(marks=marks, eyes=eyes, size_bytes=size_bytes).flags
