"""How high bars are, and that their parts can be told apart without colour."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from pellucid.state import State
from pellucid_gui.tokens import DARK, FAMILY, LIGHT, StateFamily
from pellucid_gui.widgets.timeline_bars import STACK, BarPainter, brush, heights


@given(st.lists(st.integers(0, 10**6), min_size=4, max_size=4), st.integers(0, 10**6), st.integers(1, 80))
def test_bars_are_linear_and_nothing_is_lost(counts, more, height_px):
    """Within a pixel; whatever is not nothing is seen, as long as there are pixels enough."""
    most = sum(counts) + more
    parts = heights(counts, most, height_px)
    exact = sum(counts) * height_px / most if most else 0
    assert abs(sum(parts) - exact) <= (0.5 if exact >= 1 else 1)
    assert sum(parts) <= height_px
    assert all(part == 0 for part, count in zip(parts, counts, strict=True) if not count)
    seen = sum(1 for count in counts if count)
    if seen <= sum(parts):
        assert all(part >= 1 for part, count in zip(parts, counts, strict=True) if count)
    if sum(counts):
        assert sum(parts) >= 1


def test_every_state_has_its_place():
    """All but purged ones, which are not counted."""
    assert {FAMILY[state] for state in State} - {StateFamily.ERASED} == set(STACK)


@pytest.mark.parametrize("look", [LIGHT, DARK])
@pytest.mark.parametrize("grain", [1, 2])
def test_families_differ_in_pattern_too(look, grain):
    """In grey, each tile is another picture."""
    tiles = {}
    for family in STACK:
        tile = brush(family, look, grain=grain).textureImage()
        assert (4 * grain, 4 * grain) == (tile.width(), tile.height())
        dark = QColor(getattr(look, family.value))
        tiles[family] = [
            tile.pixelColor(x, y) == dark
            for y in range(0, 4 * grain, grain)
            for x in range(0, 4 * grain, grain)
        ]
    assert all(one != other for one, other in combinations(tiles.values(), 2))


def test_bars_stand_on_whole_pixels_with_a_gap(make_histogram, theme):
    """Each is as high as it should be, from the baseline up, and does not touch its neighbour."""
    histogram = make_histogram({"released": 10}, {"released": 5}, {}, {"released": 4, "queued": 4})
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    BarPainter().paint(painter, histogram, QRectF(0, 0, 40, 20))
    painter.end()
    ground = QColor("white")
    columns = [sum(picture.pixelColor(x, y) != ground for y in range(20)) for x in range(40)]
    assert [*[20] * 9, 0, *[10] * 9, 0, *[0] * 10, *[16] * 9, 0] == columns
    assert ground != picture.pixelColor(0, 19)
    assert QColor(LIGHT.gone) == picture.pixelColor(30, 19)
