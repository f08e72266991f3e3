"""Sentences that are told whole."""

from __future__ import annotations

from pellucid_gui.style_sheet import Part
from pellucid_gui.widgets.wrapped_label import wrapped_label


def test_it_takes_as_many_lines_as_it_needs(qtbot, theme):
    """In half the room it is higher, and what looks like HTML is told as it is."""
    label = wrapped_label(Part.MUTED)
    qtbot.addWidget(label)
    label.setText("Many words that are <b>told</b> whole. " * 5)
    wide, narrow = label.heightForWidth(600), label.heightForWidth(300)
    assert narrow > wide > 0
    assert label.textFormat().name == "PlainText"
