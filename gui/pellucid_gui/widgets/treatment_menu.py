"""The choice among what can be done with a part, as a menu at its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup

from pellucid_gui.models.rule_words import word
from pellucid_gui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pellucid.rules.values import Treatment


class TreatmentMenu(Menu):
    """
    Offers treatments, of which one holds; gone once it is closed.

    Args:
        treatments: What can be done.
        holds: What is done now.
        name: What is chosen, for screen readers.
    """

    chosen = Signal(object)
    """A person has chosen this `Treatment`."""

    def __init__(
        self, treatments: Sequence[Treatment], *, holds: Treatment, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        group = QActionGroup(self)
        for treatment in treatments:
            action = QAction(word(treatment), self)
            action.setCheckable(True)
            action.setChecked(treatment is holds)
            action.triggered.connect(lambda _on=False, treatment=treatment: self.chosen.emit(treatment))
            group.addAction(action)
            self.addAction(action)
            if treatment is holds:
                self.setActiveAction(action)
