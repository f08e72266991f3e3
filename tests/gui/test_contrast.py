"""A system that needs high contrast is understood, whichever way it says so."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from pellucid_gui.contrast import is_asked_for, looks_high

ROLES = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button)


@pytest.mark.parametrize(
    ("grounds", "words", "high"),
    [
        (("#000000", "#000000", "#000000"), "#ffffff", True),
        (("#ffffff", "#ffffff", "#ffffff"), "#000000", True),
        (("#fdfdfc", "#ffffff", "#ffffff"), "#000000", True),
        (("#efefef", "#ffffff", "#efefef"), "#000000", False),
        (("#ffffff", "#ffffff", "#f0f0f0"), "#000000", False),
        (("#000000", "#000000", "#000000"), "#c0c0c0", False),
        (("#202020", "#2d2d2d", "#3c3c3c"), "#ffffff", False),
    ],
)
def test_a_palette_of_black_and_white_alone_is_made_for_contrast(grounds, words, high):
    """Usual palettes have buttons or windows of another shade."""
    palette = QPalette()
    for role, colour in zip(ROLES, grounds, strict=True):
        palette.setColor(role, QColor(colour))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(words))
    assert high is looks_high(palette)


def test_a_system_without_a_wish_has_none(qapp):
    """The platform of the tests asks for nothing."""
    hints = qapp.styleHints()
    assert not is_asked_for(hints)
