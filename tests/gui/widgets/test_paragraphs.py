"""Cells of several paragraphs: as high as their words need, drawn where they belong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pellucid_gui import tokens
from pellucid_gui.models.sections import Paragraph
from pellucid_gui.widgets.paragraphs import Paragraphs


@pytest.fixture
def cell(theme):
    return Paragraphs(scale=1.0)


def drawn(cell, paragraphs, found=(), *, direction=Qt.LayoutDirection.LeftToRight):
    """A picture of a cell."""
    picture = QImage(300, 200, QImage.Format.Format_RGB888)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    cell.draw(painter, QRect(0, 0, 300, 200), paragraphs, found)
    painter.end()
    return picture


def columns_with_ink(picture):
    """Which columns of pixels are not white all the way down."""
    white = QColor(Qt.GlobalColor.white).rgb()
    return [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != white for y in range(picture.height()))
    ]


def test_words_wrap_where_there_is_no_room(cell):
    """A narrower cell is a higher one; paragraphs stand below each other."""
    text = [Paragraph(text="word " * 20)]
    assert cell.height_px(text, 600) < cell.height_px(text, 300)
    assert cell.height_px(text * 2, 300) == 2 * cell.height_px(text, 300)
    assert 0 == cell.height_px([], 300)


def test_a_long_word_is_broken_and_a_long_text_cut(cell):
    """Nothing makes a row higher than a screen."""
    assert cell.height_px([Paragraph(text="x" * 900, is_code=True)], 300) == cell.height_px(
        [Paragraph(text="y" * 700, is_code=True)], 300
    )
    assert cell.height_px([Paragraph(text="a\n" * 500)], 300) <= 7 * cell.line_px


def test_a_shape_stands_before_its_words(cell):
    """At the side where reading begins."""
    words = [Paragraph(text="i", icon="shield-alert", ink="waiting")]
    left = columns_with_ink(drawn(cell, words))
    right = columns_with_ink(drawn(cell, words, direction=Qt.LayoutDirection.RightToLeft))
    assert left[0] < 5
    assert left[-1] < 40
    assert right[-1] > 290


def test_what_was_found_is_tinted(cell):
    """By a filter with a background, by a rule in its own ink."""
    look = tokens.current()
    words = [Paragraph(text="bob@example.com", is_code=True)]
    match, waiting = (QColor(ink).rgb() for ink in (look.match, look.waiting))

    def inks(picture):
        return {picture.pixel(x, y) for x in range(200) for y in range(30)}

    assert match not in inks(drawn(cell, words))
    assert match in inks(drawn(cell, words, [[(0, 3)]]))
    marked = [Paragraph(text="bob@example.com", is_code=True, spans=((0, 15),))]
    assert waiting in inks(drawn(cell, marked))
