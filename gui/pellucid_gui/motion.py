"""
Whether things may move: as the person chose, else as the system has it.

Qt asks its style how long a movement may take, and the application which effects it has. Both are set from here, so that
our own movements and Qt's stop together.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

_GLIDE_MS: Final = 200


class Motion(StrEnum):
    """What the person chose; the words are what settings keep."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


def may_move(widget: QWidget) -> bool:
    """Tell whether something of a widget may slide or glide now."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - its names take long to import, and nothing moves at the start
    from PySide6.QtWidgets import QApplication, QStyle  # noqa: PLC0415 - as above

    longest_ms = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return longest_ms > 0 and QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


class Effects:
    """
    The effects of an application; those that the system has come back when the choice is taken back.

    Args:
        app: Whose.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._found: dict[str, bool] = {}
        self.is_system_still = False
        """Whether the desktop was asked and wants no motion."""

    def glide_ms(self, motion: Motion) -> int | None:
        """Return how long a movement may take, for the style sheet; `None`: as the style has it."""
        if motion is Motion.FULL:
            return _GLIDE_MS
        return 0 if motion is Motion.REDUCED or self.is_system_still else None

    def follow(self, motion: Motion) -> None:
        """Let Qt's own effects be as chosen."""
        wanted = None if self.glide_ms(motion) is None else motion is Motion.FULL
        if wanted is None and not self._found:
            return  # as it was found
        from PySide6.QtCore import Qt  # noqa: PLC0415 - most people never choose

        effects = (
            Qt.UIEffect.UI_General,
            Qt.UIEffect.UI_AnimateMenu,
            Qt.UIEffect.UI_FadeMenu,
            Qt.UIEffect.UI_AnimateCombo,
            Qt.UIEffect.UI_AnimateTooltip,
            Qt.UIEffect.UI_FadeTooltip,
            Qt.UIEffect.UI_AnimateToolBox,
        )
        if not self._found:
            self._found = {effect.name: self._app.isEffectEnabled(effect) for effect in effects}
        for effect in effects:
            self._app.setEffectEnabled(effect, self._found[effect.name] if wanted is None else wanted)
        if wanted is None:
            self._found.clear()
