"""A piece of code or text under a heading that folds it, with a button that copies it as it came."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from pellucid_gui import theme
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.visible_text import visible_text
from pellucid_gui.widgets.buttons import CopyButton, TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.json_view import JsonHighlighter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

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
        self.view = _CodeText(title)
        indented = _indented(text)
        self._highlighter = None if indented is None else JsonHighlighter(self.view.document())
        shown = text if indented is None else indented
        self.view.setPlainText(visible_text(shown.encode("utf-8", "surrogatepass")))
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
        self.setAccessibleName(f"{self._title}, {'unfolded' if is_open else 'folded'}")
        self._redraw()


class _CodeText(QPlainTextEdit):
    """A text as high as its lines, up to a limit."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(theme.code_font(scale=max(1.0, self.font().pixelSize() / TypeSize.BODY)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(Space.HAIR)

    def setPlainText(self, text: str) -> None:
        """Show another text."""
        super().setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)  # counted in lines, by Qt
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * Space.XS)


def _indented(text: str) -> str | None:
    """Return JSON indented for reading; `None` for what is none, or says nothing worth colouring."""
    try:
        if not isinstance(json.loads(text), dict | list):
            return None
    except (ValueError, RecursionError):
        return None
    return msgspec.json.format(text, indent=2)
