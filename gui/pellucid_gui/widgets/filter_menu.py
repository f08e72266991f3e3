"""The button at the left of the filter: filters with a name, those that everybody has, and those of a moment ago."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from pellucid_gui.translation import translated
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.buttons import IconButton
from pellucid_gui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QAction

    from pellucid.query.saved_filters import SavedFilter

_LONGEST: Final = 44


class FilterMenu(IconButton):
    """
    Opens a menu of filters.

    Args:
        remembered: Asked for the recent filters, newest first, whenever it opens.
        may_save: Asked whether there is a filter that could be saved.
    """

    about_to_open = Signal()
    """The person's own filters should be there by now; `show_saved` has them offered also while it is open."""
    chosen = Signal(str)
    """A person wants that filter."""
    save_asked = Signal()
    """A person wants to give the present filter a name."""
    arranging_asked = Signal()
    """A person wants to rename, order or delete saved filters."""

    def __init__(
        self,
        *,
        remembered: Callable[[], Sequence[str]],
        may_save: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("filter", "", parent)
        name = self.tr("Saved and recent filters")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._remembered = remembered
        self._may_save = may_save
        self._saved: tuple[SavedFilter, ...] = ()
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._open)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @property
    def saved(self) -> tuple[SavedFilter, ...]:
        """The person's own filters."""
        return self._saved

    def show_saved(self, saved: Sequence[SavedFilter]) -> None:
        """Offer these as the person's own."""
        changed, self._saved = tuple(saved) != self._saved, tuple(saved)
        if changed and self._menu.isVisible():
            self.fill()

    @Slot()
    def _open(self) -> None:
        self.fill()
        self.about_to_open.emit()

    def fill(self) -> None:
        """Write the menu anew."""
        from pellucid.query.saved_filters import BUILT_IN  # noqa: PLC0415 - only when somebody asks

        menu = self._menu
        menu.clear()
        if self._saved:
            self._head(menu, self.tr("Your filters"))
            self._list(menu, ((each.name, each.text) for each in self._saved))
            menu.addSeparator()
        self._head(menu, self.tr("Useful"))
        self._list(menu, ((translated(each.name), each.text) for each in BUILT_IN))
        menu.addSeparator()
        recent = menu.add_menu(self.tr("Recent"))
        remembered = self._remembered()
        recent.setEnabled(bool(remembered))
        self._list(recent, ((text, text) for text in remembered))
        menu.addSeparator()
        save = menu.addAction(self.tr("Save this filter…"))
        save.setEnabled(self._may_save())
        save.triggered.connect(self.save_asked)
        arrange = menu.addAction(self.tr("Arrange your filters…"))
        arrange.setEnabled(bool(self._saved))
        arrange.triggered.connect(self.arranging_asked)

    @staticmethod
    def _head(menu: Menu, text: str) -> None:
        head = menu.addAction(text)
        head.setEnabled(False)

    def _list(self, menu: Menu, entries: Iterable[tuple[str, str]]) -> None:
        for name, text in entries:
            beside = "" if name == text else f"\t{_short(text)}"
            action: QAction = menu.addAction(f"{_short(name)}{beside}")
            action.triggered.connect(lambda _checked=False, text=text: self.chosen.emit(text))


def _short(text: str) -> str:
    shown = visible(text).replace("\t", " ").replace("&", "&&")
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
