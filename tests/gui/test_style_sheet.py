"""The style sheet has looks for every part."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from pellucid_gui.style_sheet import Part, set_part, style_sheet
from pellucid_gui.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH


@pytest.mark.parametrize(
    "look", [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH], ids=["light", "dark", "light-high", "dark-high"]
)
def test_every_part_has_rules(look):
    """No part is without looks, and no placeholder is left in the sheet."""
    sheet = style_sheet(look)
    assert "$" not in sheet
    assert [] == [part.value for part in Part if f'[part="{part.value}"]' not in sheet]


def test_text_scales(theme):
    """With a larger text scale every size in the sheet grows."""
    assert "font-size: 20px" in style_sheet(LIGHT)
    assert "font-size: 40px" in style_sheet(LIGHT, scale=2.0)


def test_a_part_can_change_while_shown(theme, qtbot):
    """A widget that is given another part takes its looks at once."""
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    set_part(label, Part.TITLE)
    assert label.font().pixelSize() == 20
    set_part(label, Part.CAPTION)
    assert label.font().pixelSize() == 11


def test_focus_can_be_seen(theme, qtbot, screenshot):
    """The button that has the keyboard has a ring."""
    button = QPushButton("Copy")
    qtbot.addWidget(button)
    button.resize(96, 32)
    button.show()
    button.setFocus()
    screenshot(button, "button_focused")


def test_the_ring_takes_its_width_from_the_padding(theme, qtbot):
    """A button stays as large as it was when the keyboard comes, however wide the ring is."""
    button = QPushButton("Copy")
    qtbot.addWidget(button)
    for look in (LIGHT, LIGHT_HIGH):
        button.setStyleSheet(style_sheet(look))
        button.show()
        without = button.sizeHint()
        button.setFocus()
        assert without == button.sizeHint()


def test_motion_is_left_alone_unless_somebody_chose():
    """Only a choice writes a rule for it."""
    rule = "widget-animation-duration"
    assert rule not in style_sheet(LIGHT)
    assert f"{rule}: 0;" in style_sheet(LIGHT, glide_ms=0)
