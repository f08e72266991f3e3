"""Asks for a name to keep a filter under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from pellucid.query.saved_filters import MOST_LETTERS
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Collection


class FilterNameDialog(Sheet):
    """
    A field for a name, and what is kept under it.

    Args:
        text: The filter.
        taken: Names that other filters have; one of them takes the new filter instead of its own.
    """

    def __init__(self, text: str, *, taken: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(icon="filter", heading=say("Save this filter"), parent=parent)
        self._taken = frozenset(taken)
        self.body.addWidget(ElidedLabel(visible(text), part=Part.CODE))
        self.field = QLineEdit()
        self.field.setAccessibleName(say("Name"))
        self.field.setPlaceholderText(say("Name"))
        self.field.setMaxLength(MOST_LETTERS)
        self.field.textChanged.connect(self._on_changed)
        self.body.addWidget(self.field)
        self._note = self.say(" ", Part.MUTED)
        self.say(say("It is kept in Pellucid's settings on this machine, until you delete it."), Part.MUTED)
        self._button = self.offer(say("Save"))
        self._on_changed("")
        self.field.setFocus()

    @property
    def name(self) -> str:
        """What a person has typed."""
        return self.field.text().strip()

    def _on_changed(self, _text: str) -> None:
        self._button.setEnabled(bool(self.name))
        replaced = self.name in self._taken
        self._note.setText(
            say("There is one of that name: it takes this filter instead.") if replaced else " "
        )
