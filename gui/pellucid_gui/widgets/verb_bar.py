"""What can be done with what a person stands on: a row of buttons, and the same as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.menu import Menu
from pellucid_gui.widgets.wrapped_label import wrapped_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu

    from pellucid_gui.models.verb import Verb


class VerbBar(QFrame):
    """
    Offers verbs; below them stands why some cannot be done, since a button that is off cannot be gone to by keyboard.

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
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.addStretch(1)
        self._reasons = wrapped_label(Part.MUTED)
        self._reasons.setContentsMargins(Space.S, 0, Space.S, Space.XS)
        self._reasons.hide()
        column = QVBoxLayout(self)
        # With what a flat button leaves free at its side, words stand at the margin that all others share.
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self._reasons)

    @property
    def reasons(self) -> str:
        """Why some of what is offered cannot be done."""
        return self._reasons.text()

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
        self._reasons.setText(_reasons(verbs))
        self._reasons.setVisible(bool(self._reasons.text()))
        self.setVisible(bool(verbs))

    def pop_up(self, place: QPoint) -> QMenu | None:
        """Offer them as a menu; nothing if there are none."""
        if not self._verbs:
            return None
        menu = Menu(self)
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


def _reasons(verbs: Sequence[Verb]) -> str:
    """Say why verbs cannot be done, each reason once; of which verb it is, unless it is of all of them."""
    by_reason: dict[str, list[str]] = {}
    for verb in verbs:
        if verb.why_not:
            by_reason.setdefault(verb.why_not, []).append(verb.label)
    if len(by_reason) == 1 and len(*by_reason.values()) == len(verbs):
        return "".join(by_reason)
    told = (
        say("{verbs}: {reason}", verbs=", ".join(labels), reason=why) for why, labels in by_reason.items()
    )
    return "\n".join(told)
