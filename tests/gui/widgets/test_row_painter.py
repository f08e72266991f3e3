"""Rows of lists: their ground says what is chosen, and words stand where reading begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from pellucid_gui import tokens
from pellucid_gui.widgets.row_painter import RowPainter

STATE = QStyle.StateFlag
AREA = QRect(10, 0, 100, 20)


@pytest.fixture
def drawn(qapp):
    """Draw on a white sheet, and return it."""

    def draw(how, *, state=STATE.State_None, direction=Qt.LayoutDirection.LeftToRight):
        sheet = QImage(120, 20, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.state, option.direction, option.rect = state, direction, AREA
        with QPainter(sheet) as painter:
            how(RowPainter(painter, option, AREA, pad_px=8))
        return sheet

    return draw


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (STATE.State_None, "#ffffff"),
        (STATE.State_MouseOver, "#123456"),
        (STATE.State_Selected, None),
        (STATE.State_Selected | STATE.State_MouseOver, None),
    ],
)
def test_the_ground(drawn, state, expected):
    """Nothing at rest, the given colour under the mouse, and that of what is selected before all."""
    sheet = drawn(lambda row: row.ground(radius=4, hover="#123456"), state=state)
    assert (expected or tokens.current().selected) == sheet.pixelColor(60, 10).name()
    assert "#ffffff" == sheet.pixelColor(5, 10).name()


def test_the_keyboard_has_a_ring(drawn):
    """In the active window only."""
    sheets = [
        drawn(lambda row: row.ground(radius=4, hover="#123456"), state=STATE.State_Selected | more)
        for more in (STATE.State_HasFocus, STATE.State_HasFocus | STATE.State_Active)
    ]
    edges = [sheet.pixelColor(AREA.left() + 1, 10).name() for sheet in sheets]
    assert [tokens.current().selected, tokens.current().focus] == edges


def test_words_stand_within_their_place_and_are_mirrored(drawn):
    """What is too long is shortened, unless it shall stand whole."""

    def ink(sheet):
        dark = [x for x in range(120) if any(sheet.pixelColor(x, y).value() < 128 for y in range(20))]
        return (min(dark), max(dark))

    def write(elide):
        def how(row):
            place = QRect(row.inner.left(), 0, 40, 20)
            font = QFont()
            font.setPixelSize(12)
            row.words(place, "wwwwwwwwwwww", font=font, ink=tokens.colour("#000000"), elide=elide)

        return how

    shortened = Qt.TextElideMode.ElideRight
    left, right = ink(drawn(write(shortened)))
    assert AREA.left() + 8 <= left
    assert right < AREA.left() + 48
    left, right = ink(drawn(write(shortened), direction=Qt.LayoutDirection.RightToLeft))
    assert AREA.right() - 48 < left
    assert right <= AREA.right() - 8
    assert drawn(write(None)) != drawn(write(shortened))
