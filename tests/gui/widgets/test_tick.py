"""The outline of a box can be seen in both looks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from pellucid_gui import tokens
from pellucid_gui.style_sheet import style_sheet
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.tick import Tick, TickList


@pytest.fixture
def gallery(qtbot, theme):
    """A box, a ticked one, one that is neither, one that cannot be used, and a list with some."""
    from PySide6.QtCore import Qt

    made = QWidget()
    column = QVBoxLayout(made)
    states = (Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked)
    for state in states:
        tick = Tick(state.name)
        tick.setTristate(True)
        tick.setCheckState(state)
        column.addWidget(tick)
    off = Tick("Not now")
    off.setEnabled(False)
    column.addWidget(off)
    items = TickList()
    for state in states:
        item = QListWidgetItem(state.name)
        item.setCheckState(state)
        items.addItem(item)
    items.setFixedHeight(80)
    column.addWidget(items)
    qtbot.addWidget(made)
    made.show()
    return made


def test_looks(gallery, theme, screenshot):
    """In light and dark."""
    screenshot(gallery, "tick")
    theme.set_scheme(Scheme.DARK)
    screenshot(gallery, "tick_dark")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_outline_follows_the_theme(gallery, theme, scheme):
    """It is made from the token for outlines."""
    theme.set_scheme(scheme)
    tick = gallery.findChild(Tick)
    wanted = QColor(tokens.current().control_line).lighter(140)
    assert wanted == tick.palette().color(QPalette.ColorRole.Window)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_boxes_grow_with_the_text(gallery, scale):
    """In a box by itself, and in a list; ticked or not."""
    gallery.setStyleSheet(style_sheet(tokens.current(), scale=scale))
    sides = []
    for widget in (gallery.findChild(Tick), gallery.findChild(TickList)):
        option = QStyleOptionButton()
        option.initFrom(widget)
        sides.append(widget.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, widget))
        sides.append(widget.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, option, widget))
    assert [round(14 * scale)] * 4 == sides
