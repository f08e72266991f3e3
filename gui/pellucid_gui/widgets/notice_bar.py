"""One-line bars at the top of the page: what is new, what is wrong, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import error_text
from pellucid_gui.widgets.buttons import IconButton, TextButton
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.errors import TelemetryError


class NoticeBar(QWidget):
    """
    The notices that hold at the moment, the newest on top.

    Each has a key: saying something under a key that is shown replaces it, and one that a person has dismissed stays
    away until it says something else.
    """

    dismissed = Signal(str)
    """The key of a notice that a person has read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Notice] = {}
        self._read: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, Space.S, Space.M, 0)
        self._column.setSpacing(Space.XS)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is said, from the top down."""
        return [notice.text for notice in reversed(self._shown.values())]

    def say(
        self,
        key: str,
        text: str,
        *,
        tone: Tone = Tone.INFO,
        action: tuple[str, Callable[[], object]] | None = None,
        dismiss: str = "",
    ) -> None:
        """
        Show a notice.

        Args:
            key: What it is about; one notice for each.
            text: One sentence or two, plain text.
            tone: How much it matters.
            action: A button's label, and what it does.
            dismiss: What a person says by dismissing it, where that is an answer.
        """
        if self._read.get(key) == text:
            return
        if key in self._shown:
            if self._shown[key].text == text:
                return
            self._take_off(key)
        notice = Notice(text, tone=tone)
        if action is not None:
            label, act = action
            button = TextButton(label, part=Part.FLAT)
            button.clicked.connect(lambda _checked=False: act())
            notice.add_action(button)
        close = TextButton(dismiss, part=Part.FLAT) if dismiss else IconButton("x", self.tr("Dismiss"))
        close.clicked.connect(lambda _checked=False: self._dismiss(key))
        notice.add_action(close)
        self._shown[key] = notice
        self._column.insertWidget(0, notice)
        self.show()

    def say_error(
        self, key: str, error: TelemetryError, *, action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """
        Show what failed and what can be done about it.

        What is said already under another key is not said twice; the one with something to do about it stays.
        """
        text = error_text(error)
        twins = [other for other, notice in self._shown.items() if other != key and notice.text == text]
        if twins and action is None:
            return
        for other in twins:
            self._take_off(other)
        self._read.pop(key, None)
        self.say(key, text, tone=Tone.FAIL, action=action)

    def shows(self, key: str) -> bool:
        """Whether a notice under this key can be seen."""
        return key in self._shown

    def withdraw(self, key: str) -> None:
        """Take a notice away because it no longer holds; it may be said again later."""
        self._read.pop(key, None)
        self._take_off(key)

    def withdraw_all(self) -> None:
        """Take every notice away."""
        for key in list(self._shown):
            self._take_off(key)
        self._read.clear()

    def minimumSizeHint(self) -> QSize:
        """Nothing: measured at its narrowest, a wrapped sentence would make the whole window tall."""
        return QSize(0, 0)

    def _dismiss(self, key: str) -> None:
        self._read[key] = self._shown[key].text
        self._take_off(key)
        self.dismissed.emit(key)

    def _take_off(self, key: str) -> None:
        notice = self._shown.pop(key, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._shown))
