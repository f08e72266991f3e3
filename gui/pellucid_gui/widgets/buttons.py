"""Buttons whose icons follow the theme, and the one that copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton

from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_CONFIRMED_MS: Final = 1_400
_REDRAWN_AT: Final = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}
)


class IconButton(QToolButton):
    """
    A button that is an icon, with a name for those who point at it or hear it.

    Args:
        icon: As `pellucid_resources.icon` knows it.
        name: What it does, in a few words.
    """

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._redraw()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme, the text size or the direction of reading changed."""
        super().changeEvent(event)
        if event.type() in _REDRAWN_AT:
            self._redraw()

    def _redraw(self) -> None:
        side = icons.side_beside(self.font())
        self.setIconSize(QSize(side, side))
        self.setIcon(icons.icon(self._icon_name, tokens.current().muted, size=side))


class TextButton(QPushButton):
    """
    A button with a label and, if that helps, an icon.

    Args:
        text: What it does; a verb.
        icon: As `pellucid_resources.icon` knows it.
        part: `PRIMARY`, `DANGER`, `FLAT` or nothing.
    """

    def __init__(
        self, text: str, *, icon: str | None = None, part: Part | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._part = part
        self.setAutoDefault(False)
        if part is not None:
            set_part(self, part)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme, the text size or the direction of reading changed."""
        super().changeEvent(event)
        if event.type() in _REDRAWN_AT:
            self._redraw()

    def _redraw(self) -> None:
        if self._icon_name is None:
            return
        look = tokens.current()
        colours = {Part.PRIMARY: look.on_accent, Part.DANGER: look.failed}
        colour = colours.get(self._part, look.muted) if self._part is not None else look.muted
        # Qt itself leaves two pixels between an icon and the words behind it.
        is_behind = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before, after = (Space.XS, 0) if is_behind else (0, Space.XS)
        side = icons.side_beside(self.font())
        self.setIconSize(QSize(side + before + after, side))
        self.setIcon(icons.icon(self._icon_name, colour, size=side, before=before, after=after))


class CopyButton(IconButton):
    """
    Puts a text on the clipboard and says so for a moment.

    Args:
        name: What is copied, such as `"Copy the id"`.
        text: Asked for the text when the button is pressed.
        icon: As `pellucid_resources.icon` knows it.
    """

    copied = Signal()

    def __init__(
        self, name: str, text: Callable[[], str], parent: QWidget | None = None, *, icon: str = "copy"
    ) -> None:
        super().__init__(icon, name, parent)
        self._name = name
        self._calm_icon = icon
        self._text = text
        self._calm = QTimer(self, singleShot=True, interval=_CONFIRMED_MS)
        self._calm.timeout.connect(self._calm_down)
        self.clicked.connect(self.copy)

    def copy(self) -> None:
        """Copy now."""
        QGuiApplication.clipboard().setText(self._text())
        self.set_icon("check")
        self.setToolTip(say("Copied"))
        self._calm.start()
        self.copied.emit()

    def _calm_down(self) -> None:
        self.set_icon(self._calm_icon)
        self.setToolTip(self._name)
