"""What can be done with what a person stands on: a row of buttons, and the same as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint

    from pellucid_gui.models.verb import Verb


class VerbBar(QFrame):
    """
    Offers verbs; one that cannot be done says why when it is pointed at, and to a screen reader.

    Args:
        name: What is done something with, for screen readers.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.FOOTER)
        self.setAccessibleName(name)
        self._verbs: tuple[Verb, ...] = ()
        self.buttons: list[TextButton] = []
        """Those that are shown, in their order."""
        self._row = QHBoxLayout(self)
        # With what a flat button leaves free at its side, words stand at the margin that all others share.
        self._row.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        self._row.setSpacing(Space.XS)
        self._row.addStretch(1)

    def show_verbs(self, verbs: Sequence[Verb]) -> None:
        """Offer other verbs; the keyboard stays where it is."""
        self._verbs = tuple(verbs)
        while len(self.buttons) < len(verbs):
            number = len(self.buttons)
            button = TextButton("", part=Part.FLAT)
            button.clicked.connect(lambda _checked=False, number=number: self._do(number))
            self._row.insertWidget(number, button)
            self.buttons.append(button)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(verbs))
            if number < len(verbs):
                button.setText(verbs[number].label.replace("&", "&&"))
                button.setEnabled(not verbs[number].why_not)
                button.setToolTip(verbs[number].why_not)
                button.setAccessibleDescription(verbs[number].why_not)
        self.setVisible(bool(verbs))

    def pop_up(self, place: QPoint) -> QMenu | None:
        """Offer them as a menu; nothing if there are none."""
        if not self._verbs:
            return None
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for verb in self._verbs:
            action = menu.addAction(verb.label.replace("&", "&&"))
            action.setEnabled(not verb.why_not)
            action.setToolTip(verb.why_not)
            action.triggered.connect(lambda _checked=False, verb=verb: verb.do())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return menu

    def _do(self, number: int) -> None:
        if number < len(self._verbs):
            self._verbs[number].do()
