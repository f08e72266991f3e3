"""The line at the viewer's foot: what is shown, what the receiver got, and quietly what does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QLabel, QStatusBar, QToolTip

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say_count
from pellucid_gui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class Foot(QStatusBar):
    """The viewer's own words stand at the left; at the right is what its user may know of the telemetry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        # Not `showMessage`: that is for menus' tips, and would stand elsewhere.
        self._said = QLabel()
        set_part(self._said, Part.MUTED)
        self._said.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        self._received = QLabel()
        set_part(self._received, Part.MUTED)
        self._received.setContentsMargins(0, 0, Space.S, 0)
        self._notes = IconButton("info", "")
        self._notes.clicked.connect(self._show_notes)
        self._notes.hide()
        self.addWidget(self._said, 1)
        self.addPermanentWidget(self._notes)
        self.addPermanentWidget(self._received)
        self.show_received(0)

    @property
    def said(self) -> str:
        """The viewer's own words."""
        return self._said.text()

    @property
    def received(self) -> str:
        """What is said of the receiver."""
        return self._received.text()

    @property
    def notes(self) -> str:
        """What does not work, a sentence a line; empty if all is well."""
        return self._notes.toolTip() if not self._notes.isHidden() else ""

    def say(self, text: str) -> None:
        """Say something about what is shown."""
        self._said.setText(text)

    def show_received(self, count: int) -> None:
        """Say how many events the receiver got."""
        if count == 0:
            said = self.tr("No event received yet by the receiver on this machine; nothing leaves it")
        else:
            said = say_count(
                "1 event received by the receiver on this machine; nothing leaves it",
                "{n:,} events received by the receiver on this machine; nothing leaves it",
                count,
            )
        self._received.setText(said)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show a small mark that tells these when it is pointed at or pressed; none if there are none."""
        text = "\n".join(f"{note.rstrip('.')}." for note in notes)
        self._notes.setToolTip(text)
        self._notes.setAccessibleName(text)
        self._notes.setVisible(bool(notes))

    @Slot()
    def _show_notes(self) -> None:
        above = self._notes.mapToGlobal(QPoint(0, -3 * self._notes.height()))
        QToolTip.showText(above, self._notes.toolTip(), self._notes)
