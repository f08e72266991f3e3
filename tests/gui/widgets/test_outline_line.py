"""One thing after the other in a row, from where reading begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from pellucid_gui.tokens import current
from pellucid_gui.widgets.outline_line import OutlineLine

AREA = QRect(10, 0, 180, 28)


@pytest.fixture
def draw(qtbot, theme):
    """A maker of a line's picture; returns which columns of pixels have anything in them, and what room is left."""
    widget = QWidget()
    qtbot.addWidget(widget)

    def made(drawing, *, direction=Qt.LayoutDirection.LeftToRight, area=AREA):
        picture = QImage(200, 28, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.initFrom(widget)
        option.font, option.direction, option.text = widget.font(), direction, "Viewer Opened"
        painter = QPainter(picture)
        line = OutlineLine(painter, option, area)
        drawing(line)
        painter.end()
        white = picture.pixel(0, 0)
        columns = [x for x in range(200) if any(picture.pixel(x, y) != white for y in range(28))]
        return columns, line.room_px

    return made


def title(line):
    """Write the title."""
    line.draw_title(line._option.font, current().text)


def test_each_begins_where_the_one_before_has_ended(draw):
    """A shape, the title, and a note for which there is less room than before."""

    def whole(line):
        line.draw_shape("shield", current().accent)
        title(line)
        line.draw_code("viewer_opened", cut=Qt.TextElideMode.ElideRight)

    shape, _ = draw(lambda line: line.draw_shape("shield", current().accent))
    alone, room = draw(title)
    columns, left = draw(whole)
    assert AREA.left() <= shape[0] < shape[-1] < AREA.left() + 16
    assert 0 < left < room < AREA.width()
    assert columns[-1] > alone[-1]
    assert columns[-1] <= AREA.right()


def test_from_right_to_left_it_is_mirrored(draw):
    """The shape stands at the other edge."""
    columns, _ = draw(
        lambda line: line.draw_shape("shield", current().accent), direction=Qt.LayoutDirection.RightToLeft
    )
    assert AREA.right() - 16 < columns[0] < columns[-1] <= AREA.right()


def test_a_name_that_hardly_fits_is_left_out(draw):
    """Three letters and dots tell nobody anything."""
    columns, _ = draw(
        lambda line: line.draw_code("viewer_opened", cut=Qt.TextElideMode.ElideRight),
        area=QRect(10, 0, 24, 28),
    )
    assert [] == columns
