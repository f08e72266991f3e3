"""The rows of a section table are as high as their words need."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableView

from pellucid_gui.models.sections import Heading, Line, Paragraph
from pellucid_gui.widgets.section_cells import PAD_PX, SectionCells


def line(*cells):
    return Line(cells=tuple((Paragraph(text=cell),) for cell in cells), name="a", text="", term="", path="")


@pytest.fixture
def cells(qtbot, theme):
    """Cells of a table without rows."""
    table = QTableView()
    qtbot.addWidget(table)
    return SectionCells(table, rows=tuple, spans=lambda _line, _column: ())


def test_the_highest_cell_counts(cells):
    """A long text in a narrow column makes its row higher, in a wide one it does not."""
    short, long = line("a", "b"), line("a", "word " * 40)
    usual = cells.paragraphs.line_px + 2 * PAD_PX
    assert usual == cells.height_px(short, (100, 100))
    assert usual * 2 < cells.height_px(long, (100, 100))
    assert usual == cells.height_px(long, (100, 4_000))


def test_a_heading_has_the_whole_width(cells):
    """Its note needs a line of its own."""
    plain, noted = Heading(text="What it says"), Heading(text="What it says", note="In all of them")
    assert cells.height_px(plain, (100, 300)) < cells.height_px(noted, (100, 300))
