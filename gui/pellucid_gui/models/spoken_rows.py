"""What a screen reader says of a cell of the event table: its own words, and as its description the rest of the row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.view.values import Eyes
from pellucid_gui.joining import joined
from pellucid_gui.models.columns import COLUMNS, EVENT_SECTION, EYES_TIPS, FLAGS_SECTION
from pellucid_gui.translation import say, translated

if TYPE_CHECKING:
    from pellucid_gui.models.cells import Cells


def spoken(cells: Cells, section: int) -> str:
    """Say one cell in words; one that shows nothing says so."""
    if section == FLAGS_SECTION:
        return joined(map(translated, cells.flags)) or say("no flags")
    text = cells.text(section)
    if section == EVENT_SECTION:
        eyes = "" if cells.eyes is Eyes.FILE else translated(EYES_TIPS[cells.eyes])
        marked = say("flagged") if cells.marks else ""
        return joined((text, f"{eyes[:1].lower()}{eyes[1:]}", marked))
    return text or COLUMNS[section].tip(cells.row) or say("nothing")


def rest_of_row(cells: Cells, section: int) -> str:
    """
    Say what the usual columns tell beside the one in which the keyboard is.

    Whoever goes from row to row hears so the whole row, whatever column they are in, and nothing twice.
    """
    others = [
        spoken(cells, other) for other, column in enumerate(COLUMNS) if column.standard and other != section
    ]
    return joined(others)
