"""How much contrast the colours have: as the person chose, else as the system asks for."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QPalette

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QStyleHints

_DARKEST, _LIGHTEST = 8, 247
_GROUNDS: Final = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button)


class Contrast(StrEnum):
    """What the person chose; the words are what settings keep."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


def looks_high(palette: QPalette) -> bool:
    """
    Tell a palette that is made for high contrast: everything black, or everything white, and words the other.

    Older systems say it in no other way; usual palettes have buttons of another shade.
    """
    grounds = [palette.color(QPalette.ColorGroup.Active, role) for role in _GROUNDS]
    words = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    is_dark, is_light = all(map(_is_black, grounds)), all(map(_is_white, grounds))
    return (is_dark and _is_white(words)) or (is_light and _is_black(words))


def is_asked_for(hints: QStyleHints) -> bool:
    """Ask the system whether it wants high contrast."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - after the first paint: its names take long to import

    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _is_black(colour: QColor) -> bool:
    return max(colour.red(), colour.green(), colour.blue()) <= _DARKEST


def _is_white(colour: QColor) -> bool:
    return min(colour.red(), colour.green(), colour.blue()) >= _LIGHTEST
