"""The head of the outbox: when something leaves, why not yet, and what can be done about it as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import IconButton, TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.segmented import Segmented

NEXT, HELD = range(2)
"""What can be looked at: what leaves next, and what waits for the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadWords:
    """What the head says."""

    headline: str
    detail: str
    place: str = ""
    """Which of several requests is looked at, as `1 of 3`; empty: there is one."""
    has_earlier: bool = False
    has_later: bool = False
    held: str = ""
    """What the choice of what is held says; empty: nothing is, so that there is no choice."""
    act: str = ""
    """What the first button does; empty: there is none."""
    why_no_act: str = ""
    """Why that cannot be done; empty: it can."""
    hold: str = ""
    """As `act`, of the button that keeps all of it back."""
    why_no_hold: str = ""


class OutboxHead(QFrame):
    """Says when the next request leaves; counts down where that is soon."""

    acted = Signal()
    hold_asked = Signal()
    step_asked = Signal(int)
    """1: the request after this one; -1: the one before."""
    which_asked = Signal(int)
    """`NEXT` or `HELD`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.HEADER)
        self._headline = ElidedLabel(part=Part.HEADING, mode=Qt.TextElideMode.ElideRight)
        digits = QFont(self._headline.font())
        digits.setFeature(QFont.Tag("tnum"), 1)  # so that nothing moves while it counts down
        self._headline.setFont(digits)
        self._detail = QLabel()
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setWordWrap(True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_part(self._detail, Part.QUIET)
        self.earlier = IconButton("chevron-up", self.tr("The request before this one"))
        self.earlier.clicked.connect(lambda: self.step_asked.emit(-1))
        self.later = IconButton("chevron-down", self.tr("The request after this one"))
        self.later.clicked.connect(lambda: self.step_asked.emit(1))
        self._place = QLabel()
        set_part(self._place, Part.MUTED)
        self.which = Segmented((self.tr("Next request"), self.tr("Held")), name=self.tr("What is looked at"))
        self.which.chosen.connect(self.which_asked)
        self.hold = TextButton("")
        self.hold.clicked.connect(self.hold_asked)
        self.act = TextButton("", part=Part.PRIMARY)
        self.act.clicked.connect(self.acted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._headline, 1)
        row.addWidget(self._place)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        row.addWidget(self.which)
        row.addSpacing(Space.S)
        row.addWidget(self.hold)
        row.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._detail)
        for widget in (self._place, self.earlier, self.later, self.which, self.hold, self.act):
            widget.hide()

    @property
    def headline(self) -> str:
        """When it leaves, as it is said now."""
        return self._headline.text()

    @property
    def place(self) -> str:
        """Which of several requests is looked at."""
        return self._place.text()

    @property
    def detail(self) -> str:
        """What else is said."""
        return self._detail.text()

    def show_words(self, words: HeadWords) -> None:
        """Say something else."""
        self._headline.setText(words.headline)
        self._detail.setText(words.detail)
        self._detail.setVisible(bool(words.detail))
        self._place.setText(words.place)
        for widget in (self._place, self.earlier, self.later):
            widget.setVisible(bool(words.place))
        self.earlier.setEnabled(words.has_earlier)
        self.later.setEnabled(words.has_later)
        self.which.setVisible(bool(words.held))
        self.which.segment(HELD).setText(words.held or self.tr("Held"))
        for button, text, why_not in (
            (self.act, words.act, words.why_no_act),
            (self.hold, words.hold, words.why_no_hold),
        ):
            button.setVisible(bool(text))
            button.setText(text)
            button.setEnabled(not why_not)
            button.setToolTip(why_not)
            button.setAccessibleDescription(why_not or words.headline)
