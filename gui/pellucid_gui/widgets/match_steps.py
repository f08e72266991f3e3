"""How many places a filter has found in a text, and the way from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import number_text, say_count
from pellucid_gui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from pellucid_gui.widgets.json_view import JsonView


class MatchSteps(QWidget):
    """
    A count and two buttons; not there where nothing was found.

    Args:
        view: The text.
    """

    def __init__(self, view: JsonView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._is_offered = True
        self._count = QLabel()
        set_part(self._count, Part.MUTED)
        self.back = IconButton("chevron-up", self.tr("The place before (Shift+F3)"))
        self.back.clicked.connect(self._go_back)
        self.on = IconButton("chevron-down", self.tr("The next place that was found (F3)"))
        self.on.clicked.connect(self._go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        for widget in (self._count, self.back, self.on):
            row.addWidget(widget)
        view.matches_changed.connect(self._show)
        self._show()

    @property
    def words(self) -> str:
        """What is said of the places; empty if there are none."""
        return self._count.text()

    def offer(self, *, anything: bool) -> None:
        """Be there only if there is a text."""
        self._is_offered = anything
        self._show()

    @Slot()
    def _go_back(self) -> None:
        self._view.next_match(backward=True)

    @Slot()
    def _go_on(self) -> None:
        self._view.next_match()

    @Slot()
    def _show(self) -> None:
        count, place = self._view.matches, self._view.match
        many = f"{number_text(count)}{'+' if self._view.has_more_matches else ''}"
        if not count:
            self._count.setText("")
        elif place is None:
            self._count.setText(say_count("{many} match", "{many} matches", count, many=many))
        else:
            self._count.setText(self.tr("{place} of {n}").format(place=number_text(place + 1), n=many))
        self.setVisible(bool(count) and self._is_offered)
