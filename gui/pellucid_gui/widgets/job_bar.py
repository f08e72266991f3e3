"""A strip that says how far a long job is, and lets a person end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import IconButton, TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

_STEPS: Final = 1_000
_BAR_PX: Final = 200


class JobBar(QFrame):
    """Hidden until `begin`; stays after `finish` until a person dismisses it."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.FOOTER)
        self._act: Callable[[], object] | None = None
        self._sign = QLabel()
        self._sign.setAccessibleName(self.tr("Done"))
        self._words = ElidedLabel()
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_PX)
        self.bar.setRange(0, _STEPS)
        self._share = QLabel()
        set_part(self._share, Part.MUTED)
        self.cancel_button = TextButton(self.tr("Cancel"), part=Part.FLAT)
        self.cancel_button.clicked.connect(self._on_cancel)
        self.action_button = TextButton("", part=Part.FLAT)
        self.action_button.clicked.connect(self._on_action)
        self.close_button = IconButton("x", self.tr("Dismiss"))
        self.close_button.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.HAIR, Space.XS, Space.HAIR)
        line.setSpacing(Space.S)
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        line.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._share)
        for button in (self.cancel_button, self.action_button, self.close_button):
            line.addWidget(button)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def begin(self, words: str) -> None:
        """Say what is being done."""
        self._say(words)
        self._show_parts(busy=True)
        self.cancel_button.setEnabled(True)
        self.show_share(0.0)
        self.show()

    def show_share(self, share: float) -> None:
        """Say which share of it is done, 0 to 1."""
        share = min(max(share, 0.0), 1.0)
        self.bar.setValue(round(share * _STEPS))
        self._share.setText(f"{int(share * 100)}%")

    def finish(self, words: str, *, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """
        Say what was done.

        Args:
            words: One sentence.
            action: A button's label, and what it does.
        """
        self._say(words)
        self._act = None if action is None else action[1]
        self.action_button.setText("" if action is None else action[0])
        self._show_parts(busy=False)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.bar.setAccessibleName(words)

    def _show_parts(self, *, busy: bool) -> None:
        for part in (self.bar, self._share, self.cancel_button):
            part.setVisible(busy)
        self._sign.setVisible(not busy)
        self.close_button.setVisible(not busy)
        self.action_button.setVisible(not busy and self._act is not None)
        self._redraw()

    def _redraw(self) -> None:
        self._sign.setPixmap(icons.pixmap("circle-check", tokens.current().gone))

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_asked.emit()

    @Slot()
    def _on_action(self) -> None:
        if self._act is not None:
            self._act()
