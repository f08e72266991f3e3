"""What a view is busy with, how far it is, and the way to end that or to begin anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pellucid.view.values import Phase
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from pellucid.view.values import ViewStatus


class PhaseLine(QWidget):
    """Says nothing while all is done."""

    stop_asked = Signal()
    """A person does not want to wait for it any longer."""
    again_asked = Signal()
    """A person wants what was stopped to be done after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = Phase.READY
        self._words = QLabel()
        set_part(self._words, Part.MUTED)
        self.button = TextButton("", part=Part.FLAT)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._on_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        line.addWidget(self._words)
        line.addWidget(self.button)
        self.clear()

    @property
    def words(self) -> str:
        """What it says; empty if there is nothing to say."""
        return self._words.text()

    def clear(self) -> None:
        """Say nothing any more."""
        self._phase = Phase.READY
        self._words.setText("")
        self.button.hide()

    def show_status(self, status: ViewStatus) -> None:
        """Show how a view is doing."""
        share = f"{status.progress:.0%}"
        is_opening = not status.following
        match status.phase:
            case Phase.OPENING:
                words = self.tr("Opening… {share}").format(share=share)
            case Phase.SEARCHING:
                words = self.tr("Searching… {share}").format(share=share)
            case Phase.ORDERING:
                words = self.tr("Ordering…")
            case Phase.STOPPED if is_opening:
                words = self.tr("Stopped")
            case Phase.STOPPED:
                words = self.tr("Stopped: only {share} is searched").format(share=share)
            case _:
                self.clear()
                return
        self._words.setText(words)
        if status.phase is not self._phase:
            is_over = status.phase is Phase.STOPPED
            again = self.tr("Open again") if is_opening else self.tr("Search on")
            self.button.setText(again if is_over else self.tr("Cancel"))
            self.button.setEnabled(True)
            self._phase = status.phase
        self.button.setVisible(status.phase is not Phase.ORDERING)  # it is over in a moment, or two

    @Slot()
    def _on_clicked(self) -> None:
        self.button.setEnabled(False)  # until something comes of it
        if self._phase is Phase.STOPPED:
            self.again_asked.emit()
        else:
            self.stop_asked.emit()
