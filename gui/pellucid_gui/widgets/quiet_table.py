"""Qt's table without what it does by itself and nobody asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QKeyCombination, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from pellucid_gui.widgets.titles import Titles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SHIFT_F10: Final = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


class QuietTable(QTableView):
    """
    Rows of which one may be chosen, by a person only.

    It never walks over all rows, and taking the keyboard chooses nothing.
    """

    menu_asked = Signal(QPoint)
    """A person wants to know what can be done with the chosen row; the place is the screen's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taking_focus = False
        self.setHorizontalHeader(Titles(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def selectAll(self) -> None:
        """Nothing: it would walk over every row."""

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would decode every row; the filter field searches."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Menu and Shift+F10 ask for the menu, also where the system does not translate them."""
        if event.key() == Qt.Key.Key_Menu or event.keyCombination() == _SHIFT_F10:
            self._ask_for_menu()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: at the mouse, or below the chosen row if it was a key."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self._ask_for_menu()
        elif self.indexAt(event.pos()).isValid():
            self.menu_asked.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing anything: Qt would choose the first row."""
        self._taking_focus = True
        try:
            super().focusInEvent(event)
        finally:
            self._taking_focus = False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """As tables do; nowhere while it takes the keyboard."""
        return QModelIndex() if self._taking_focus else super().moveCursor(action, modifiers)

    def _ask_for_menu(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
