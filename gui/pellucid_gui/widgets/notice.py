"""A tinted block that explains, warns or says what is broken, in place."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space

if TYPE_CHECKING:
    from pellucid_gui.tokens import Tokens

_LEAST_TEXT_PX: Final = 300


class Tone(Enum):
    """How much a notice matters; each has an icon of its own."""

    INFO = (Part.NOTICE_INFO, "info", "accent")
    WARN = (Part.NOTICE_WARN, "triangle-alert", "waiting")
    FAIL = (Part.NOTICE_FAIL, "circle-alert", "failed")

    @property
    def part(self) -> Part:
        """The looks of the block."""
        return self.value[0]

    @property
    def icon(self) -> str:
        """The shape beside the text."""
        return self.value[1]

    def colour(self, look: Tokens) -> str:
        """Return the colour of the shape."""
        colour: str = getattr(look, self.value[2])
        return colour


class Notice(QFrame):
    """
    One thing that a person should know where they are.

    Args:
        text: One or two short sentences; plain text.
        tone: How much it matters.
    """

    def __init__(self, text: str = "", *, tone: Tone = Tone.INFO, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        # Qt reckons a window's least height from its least width: narrower, it would forbid low windows.
        self._text.setMinimumWidth(_LEAST_TEXT_PX)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._row.setSpacing(Space.S)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.say(text, tone=tone)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, *, tone: Tone | None = None) -> None:
        """Say something else, in another tone if one is given."""
        self._tone = tone or self._tone
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.setAccessibleName(_word_of(self._tone))
        set_part(self, self._tone.part)
        self._redraw()

    def add_action(self, button: QWidget) -> None:
        """Offer a way out, at the end of the notice."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        # Beside a button, which is taller than a line, a line looks right only in the middle.
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._row.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        side = icons.side_beside(self.font())
        self._icon.setFixedWidth(side)
        self._icon.setPixmap(icons.pixmap(self._tone.icon, self._tone.colour(tokens.current()), size=side))


def _word_of(tone: Tone) -> str:
    """Say how much a notice matters, for those who don't see its colour."""
    match tone:
        case Tone.INFO:
            return QCoreApplication.translate("Notice", "Note")
        case Tone.WARN:
            return QCoreApplication.translate("Notice", "Warning")
        case Tone.FAIL:
            return QCoreApplication.translate("Notice", "Error")
