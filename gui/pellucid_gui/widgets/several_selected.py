"""What stands in the place of one event while several are selected: how many they are, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SeveralSelected(EmptyState):
    """Says so calmly."""

    copy_asked = Signal()
    export_asked = Signal()
    comparison_asked = Signal()
    """A person wants to see the two beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="list", heading="", parent=parent)
        self.copy_button = TextButton(self.tr("Copy as JSON"), icon="copy")
        self.copy_button.clicked.connect(self.copy_asked)
        self.export_button = TextButton(self.tr("Export…"), icon="download")
        self.export_button.clicked.connect(self.export_asked)
        self.compare_button = TextButton(self.tr("Compare…"), icon="list")
        self.compare_button.clicked.connect(self.comparison_asked)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addStretch(1)
        line.addWidget(self.compare_button)
        line.addWidget(self.copy_button)
        line.addWidget(self.export_button)
        line.addStretch(1)
        self._inner.addLayout(line)
        self._inner.setAlignment(line, Qt.AlignmentFlag.AlignHCenter)

    def show_selected(self, heading: str, count: int = 0) -> None:
        """Say how many are selected; of two their comparison is offered."""
        self.compare_button.setVisible(count == 2)  # noqa: PLR2004 - side by side
        self.say(heading, self.tr("Choose a single one to read it; Esc leaves one."))
