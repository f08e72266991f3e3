"""
The one question of a program with the engine inside: what would leave first, what it means, and three answers.

Nothing is chosen beforehand, Return chooses nothing, and closing it is no answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pellucid.consent.values import Mode
from pellucid_gui import icons, tokens
from pellucid_gui.dialogs.first_run_words import (
    choices,
    heading,
    introduction,
    later_text,
    later_word,
    payload_caption,
    tick_text,
)
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.by_width import ByWidth
from pellucid_gui.widgets.choice_row import ChoiceRow
from pellucid_gui.widgets.notice import Notice, Tone
from pellucid_gui.widgets.payload_reader import PayloadReader
from pellucid_gui.widgets.tick import Tick

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from pellucid.catalogue.values import Catalogue
    from pellucid.view.first_payload import FirstPayload
    from pellucid_gui.dialogs.first_run_words import Asked
    from pellucid_gui.widgets.destination_words import Destination

_ICON_PX: Final = 24
_SIZE: Final = (860, 660)
_LEAST: Final = (520, 420)


class FirstRunDialog(QDialog):
    """
    Shows what would leave, and asks; what is answered is carried out by whoever opened it.

    Args:
        asked: Of whom, and how things are.
        destination: Where events would go.
        parent: The window that it belongs to.
    """

    answered = Signal(Mode, bool)
    """The answer, and whether the events of `payload` shall go, too; then the dialog closes."""
    catalogue_asked = Signal()
    """A person wants to see all that may be collected, and perhaps choose for one class of it."""

    def __init__(self, *, asked: Asked, destination: Destination, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._asked, self._destination = asked, destination
        self.payload: FirstPayload | None = None
        """What is shown."""
        scale = max(1.0, self.font().pixelSize() / TypeSize.BODY)
        self._icon_px = round(_ICON_PX * scale)
        self._shape = QLabel()
        self._shape.setFixedWidth(self._icon_px)
        self._shape.setAccessibleName(self.tr("Question"))
        self._heading = _label(Part.HEADING)
        self._introduction = _label()
        self._caption = _label()
        self._example = Notice(tone=Tone.INFO)
        self.reader = PayloadReader(asked.title)
        self.catalogue = TextButton(
            self.tr("All that may be collected, and each class by itself…"), part=Part.FLAT
        )
        self.catalogue.clicked.connect(self.catalogue_asked)
        self.tick = Tick("")
        self.row = ChoiceRow([(word, text) for _, word, text in choices(asked)])
        self.row.chosen.connect(self._on_chosen)
        self._later_text = _label(Part.MUTED)
        self.later = TextButton("")
        self.later.clicked.connect(self.reject)
        self._lay_out()
        self.show_asked(asked)
        self._show_examples_mark()
        self._redraw()
        room = self.screen().availableGeometry()
        self.setMinimumSize(*_LEAST)
        self.resize(min(round(_SIZE[0] * scale), room.width()), min(round(_SIZE[1] * scale), room.height()))
        self.reader.events.setFocus()

    def show_asked(self, asked: Asked) -> None:
        """Ask again, of how things are now; nothing that the person has ticked or chosen to read changes."""
        self._asked = asked
        self.setWindowTitle(heading(asked))
        self._heading.setText(heading(asked))
        self._introduction.setText(introduction(asked))
        self._later_text.setText(later_text(asked))
        self.later.setText(later_word(asked))
        for button, (_, _, text) in zip(self.row.buttons, choices(asked), strict=True):
            button.say(text)

    def show_payload(self, payload: FirstPayload | None, catalogue: Catalogue | None) -> None:
        """
        Show what would leave first.

        A tick that was set for other bytes is taken away: a yes to events holds only for those that were shown.
        """
        if payload == self.payload and payload is not None:
            return
        self.payload = payload
        self.tick.setChecked(False)
        self.reader.setVisible(payload is not None and bool(payload.events))
        self.catalogue.setEnabled(catalogue is not None)
        if payload is not None:
            self.reader.show_payload(payload, catalogue)
            self.tick.setText(tick_text(payload).replace("&", "&&"))
        self._caption.setText(payload_caption(payload))
        self._show_examples_mark()

    @property
    def sends_held(self) -> bool:
        """Whether the person wants the events that are shown to go, too."""
        return self.tick.isVisibleTo(self) and self.tick.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return do nothing: an answer has to be meant."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shape when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "later"):
            self._redraw()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        mode, sends_held = choices(self._asked)[number][0], self.sends_held
        self.answered.emit(mode, sends_held)
        self.accept()

    def _show_examples_mark(self) -> None:
        payload = self.payload
        is_real = payload is not None and not payload.is_example and bool(payload.events)
        self.tick.setVisible(is_real)
        self._caption.setVisible(is_real)
        self._example.setVisible(not is_real)
        self._example.say(payload_caption(payload))

    def _lay_out(self) -> None:
        inner = ByWidth()
        set_part(inner, Part.SURFACE)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._heading, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._introduction)
        column.addWidget(self._section(self.tr("What would be sent first")))
        column.addWidget(self._caption)
        column.addWidget(self._example)
        column.addWidget(self.reader, 1)
        column.addWidget(self._section(self.tr("Where it would go")))
        column.addWidget(self._goes_to())
        links = QHBoxLayout()
        links.addSpacing(-Space.S)  # so that its words, not its frame, stand below the others
        links.addWidget(self.catalogue)
        links.addStretch(1)
        column.addLayout(links)
        column.addStretch(0)  # takes what is left where no body is shown
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QFrame()
        set_part(foot, Part.FOOTER)
        last = QHBoxLayout()
        last.setSpacing(Space.L)
        last.addWidget(self._later_text, 1)
        last.addWidget(self.later)
        column = QVBoxLayout(foot)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self.tick)
        column.addWidget(self.row)
        column.addLayout(last)
        return foot

    def _goes_to(self) -> QLabel:
        where = self._destination
        region = f" · {where.region}" if where.region else ""
        label = _label()
        label.setText(f"{where.host}{region}. {where.known}")
        return label

    @staticmethod
    def _section(text: str) -> QLabel:
        label = QLabel(text)
        set_part(label, Part.CAPTION)
        label.setContentsMargins(0, Space.XS, 0, 0)
        return label

    def _redraw(self) -> None:
        self._shape.setPixmap(
            icons.pixmap("shield-question-mark", tokens.current().accent, size=self._icon_px)
        )


def _label(part: Part | None = None) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if part is not None:
        set_part(label, part)
    return label
