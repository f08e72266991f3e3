"""The one question that a program with the engine inside has to ask: whether it may send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from pellucid.consent.values import Mode
from pellucid.said import said
from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ANSWERS: Final = (
    (Mode.OFF, said("Off"), said("Record nothing, and destroy what was kept so far.")),
    (
        Mode.LOCAL,
        said("Local"),
        said("Keep events on this computer, where you can read them; send none."),
    ),
    (
        Mode.ON,
        said("On"),
        said("Send events from now on. Of what was kept until now you are asked separately."),
    ),
)
_LEAST_TEXT_PX: Final = 300


class QuestionBand(QFrame):
    """Asks once, with three answers of equal weight; none is chosen beforehand, none is the button of Return."""

    answered = Signal(Mode)
    details_asked = Signal()
    """A person wants to see what would be sent, and what it means, before they answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.NOTICE_INFO)
        self._shape = QLabel()
        self._shape.setAccessibleName(self.tr("Question"))
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(_LEAST_TEXT_PX)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._meaning = QLabel(
            say("Off: nothing is recorded. Local: events stay here, for you to read. On: they are sent.")
        )
        self._meaning.setWordWrap(True)
        set_part(self._meaning, Part.MUTED)
        self.details = TextButton(say("What would be sent…"), part=Part.FLAT)
        self.details.clicked.connect(self.details_asked)
        self.answers = {mode: TextButton(translated(word)) for mode, word, _ in _ANSWERS}
        for mode, _, tip in _ANSWERS:
            self.answers[mode].setToolTip(translated(tip))
            self.answers[mode].setAccessibleDescription(translated(tip))
            self.answers[mode].clicked.connect(lambda _checked=False, mode=mode: self.answered.emit(mode))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addSpacing(-Space.S)  # so that its words, not its frame, stand below the question's
        buttons.addWidget(self.details)
        buttons.addStretch(1)
        for button in self.answers.values():
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._text)
        words.addWidget(self._meaning)
        column.addLayout(words)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S + Space.HAIR, Space.M, Space.S + Space.HAIR)
        row.setSpacing(Space.S)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._redraw()

    @property
    def text(self) -> str:
        """What is asked."""
        return self._text.text()

    def ask(self, text: str) -> None:
        """Ask something else."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw when theme or font changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "answers"):
            self._redraw()

    def _redraw(self) -> None:
        side = icons.side_beside(self.font())
        self._shape.setFixedWidth(side)
        self._shape.setPixmap(icons.pixmap("circle-help", tokens.current().accent, size=side))
        widest = max(button.sizeHint().width() for button in self.answers.values())
        for button in self.answers.values():
            button.setMinimumWidth(widest)
