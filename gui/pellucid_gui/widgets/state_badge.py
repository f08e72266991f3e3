"""A state in its word, its shape and its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pellucid_gui import icons, tokens
from pellucid_gui.tokens import Space
from pellucid_gui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.state import State
    from pellucid_gui.collection import Collection
    from pellucid_gui.tokens import Tokens

_SHAPE_PX: Final = 14


class StateBadge(QWidget):
    """The state of an event, or whether a program collects; shows nothing until it is told what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._word = QLabel(), QLabel()
        self._icon = ""
        self._colour: Callable[[Tokens], str] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS + Space.HAIR)
        row.addWidget(self._shape)
        row.addWidget(self._word)
        row.addStretch(1)

    @property
    def word(self) -> str:
        """What it says."""
        return self._word.text()

    def show_state(self, state: State) -> None:
        """Show the state of an event."""
        self._show(translated(state.word), icons.STATE_ICONS[state], lambda look: look.state(state))

    def show_collection(self, collection: Collection) -> None:
        """Show whether a program collects."""
        self._show(collection.word, collection.icon, collection.colour)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _show(self, word: str, icon: str, colour: Callable[[Tokens], str]) -> None:
        self._icon, self._colour = icon, colour
        self._word.setText(word)
        self.setAccessibleName(word)
        self._shape.setAccessibleName(word)
        self._redraw()

    def _redraw(self) -> None:
        if self._colour is None:
            return
        ink = self._colour(tokens.current())
        side = icons.side_beside(self.font(), of=_SHAPE_PX)
        self._shape.setPixmap(icons.pixmap(self._icon, ink, size=side))
        self._word.setStyleSheet(f"color: {ink}; font-weight: 600;")
