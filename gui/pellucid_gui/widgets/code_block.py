"""A piece of code or text under a heading that folds it, with a button that copies it as it came."""

from __future__ import annotations

import json
from typing import Final

import msgspec
from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.buttons import CopyButton, TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.fitted_code import FittedCode
from pellucid_gui.widgets.json_view import JsonHighlighter

_MOST_LINES: Final = 14
"""So many lines are seen at once; beyond them it scrolls."""


class CodeBlock(QWidget):
    """
    Shows a text, folded to begin with; JSON is indented for reading and coloured.

    Args:
        title: What it is.
        text: As it came.
        note: What is to be known of it, such as that it is not all.
    """

    def __init__(self, title: str, text: str, *, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.fold = _FoldButton(title)
        self.fold.clicked.connect(self._toggle)
        self.copy = CopyButton(self.tr("Copy: {title}").format(title=title), lambda: self.text)
        self._note = ElidedLabel(note, part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.S)
        head.addWidget(self.fold)
        head.addWidget(self._note, 1)
        head.addWidget(self.copy)
        self.view = FittedCode(title, margin_px=Space.HAIR, rest_px=Space.XS, most_lines=_MOST_LINES)
        indented = _indented(text)
        self._highlighter = None if indented is None else JsonHighlighter(self.view.document())
        shown = text if indented is None else indented
        self.view.setPlainText(visible(shown))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.view)
        self.set_open(is_open=False)

    @property
    def is_json(self) -> bool:
        """Whether it is coloured."""
        return self._highlighter is not None

    @property
    def is_open(self) -> bool:
        """Whether the text is to be seen."""
        return self.view.isVisibleTo(self)

    def set_open(self, *, is_open: bool) -> None:
        """Fold or unfold it."""
        self.view.setVisible(is_open)
        self.copy.setVisible(is_open)
        self.fold.show_open(is_open=is_open)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the theme when it changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._highlighter is not None:
            self._highlighter.dress()

    @Slot()
    def _toggle(self) -> None:
        self.set_open(is_open=not self.is_open)


class _FoldButton(TextButton):
    """A heading that folds what is below it."""

    def __init__(self, title: str) -> None:
        super().__init__(title, icon="chevron-right", part=Part.FLAT)
        self._title = title

    def show_open(self, *, is_open: bool) -> None:
        """Turn the arrow, and say it to those who do not see it."""
        self._icon_name = "chevron-down" if is_open else "chevron-right"
        title = self._title
        self.setAccessibleName(
            say("{title}, unfolded", title=title) if is_open else say("{title}, folded", title=title)
        )
        self._redraw()


def _indented(text: str) -> str | None:
    """Return JSON indented for reading; `None` for what is none, or says nothing worth colouring."""
    try:
        if not isinstance(json.loads(text), dict | list):
            return None
    except (ValueError, RecursionError):
        return None
    return msgspec.json.format(text, indent=2)
