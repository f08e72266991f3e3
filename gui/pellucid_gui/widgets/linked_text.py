"""A sentence with numbers that lead to the events they count."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy

from pellucid_gui import tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.visible_text import visible

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from pellucid.summary.links import Sentence


_NOTHING = "&#8203;"
"""A character without width."""


class LinkedText(QLabel):
    """
    Plain words, some of which can be followed by mouse and keyboard.

    Args:
        sentence: What it says.
        part: Its looks.
    """

    filter_asked = Signal(str)
    """A person wants to see the events of this filter."""

    def __init__(
        self, sentence: Sentence = (), *, part: Part | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence: Sentence = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if part is not None:
            set_part(self, part)
        self.linkActivated.connect(self._on_link)
        self.say(sentence)

    @property
    def plain(self) -> str:
        """What it says."""
        return "".join(visible(piece.text) for piece in self._sentence)

    @property
    def links(self) -> dict[str, str]:
        """What can be followed, and the filter that it leads to."""
        return {visible(piece.text): piece.filter_text for piece in self._sentence if piece.filter_text}

    def say(self, sentence: Sentence) -> None:
        """Say something else."""
        self._sentence = sentence
        self._write()
        self.setAccessibleName(self.plain)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if self.links:
            flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse
            flags |= Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.links else Qt.FocusPolicy.NoFocus)

    def follow(self, number: int) -> None:
        """Follow the link of that piece, as a click does."""
        self._on_link(f"#{number}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first link that Tab leads to, or backwards on the last; a text itself is no place to stop."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            super().focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        ink = tokens.current().accent
        parts = []
        for number, piece in enumerate(self._sentence):
            text = html.escape(visible(piece.text))
            # What stands behind a link is its place, never anybody's text.
            parts.append(f'<a href="#{number}" style="color:{ink}">{text}</a>' if piece.filter_text else text)
        first = next(iter(self._sentence), None)
        # From a link at the very beginning Qt never goes back: the keyboard would be caught.
        before = _NOTHING if first is not None and first.filter_text else ""
        self.setText(before + "".join(parts))

    @Slot(str)
    def _on_link(self, link: str) -> None:
        self.filter_asked.emit(self._sentence[int(link.removeprefix("#"))].filter_text)
