"""The pages of one app: a row of tabs, the events behind the first, and the others made when they are first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from pellucid_gui.keys import Key
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from pellucid.view.live_view import LiveView
    from pellucid_gui.pages.late_page import LatePage, PageKind
    from pellucid_gui.shown_app import ShownApp

EVENTS: Final = "events"
"""The page that is there from the start."""


class PageTabs(QWidget):
    """
    Shows one page at a time.

    Args:
        events: What is shown first, and made by somebody else.
        notices: Stands between the tabs and every page.
        kinds: The other pages, in the order of their tabs.
    """

    filter_asked = Signal(str)
    """A person on another page wants to see the events of this filter."""

    def __init__(
        self,
        *,
        events: QWidget,
        notices: QWidget,
        kinds: Sequence[PageKind],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds = {kind.key: kind for kind in kinds}
        self._keys = (EVENTS, *self._kinds)
        self._made: dict[str, LatePage] = {}
        self._view: LiveView | None = None
        self._shown: ShownApp | None = None
        self.bar = QTabBar()
        self.bar.setAccessibleName(self.tr("Pages"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self._add_tab(self.tr("Events"), Key.PAGE_EVENTS.sequence)
        for kind in kinds:
            self._add_tab(kind.title, kind.sequence)
        self.bar.currentChanged.connect(self._on_current)
        self._stack = QStackedWidget()
        self._stack.addWidget(events)
        self._events = events
        frame = QFrame()
        set_part(frame, Part.HEADER)
        strip = QHBoxLayout(frame)
        strip.setContentsMargins(Space.M, 0, Space.M, 0)
        strip.addWidget(self.bar)
        strip.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(frame)
        column.addWidget(notices)
        column.addWidget(self._stack, 1)

    @property
    def key(self) -> str:
        """Which page is shown, or will be as soon as the app is."""
        return self._keys[self.bar.currentIndex()]

    @property
    def page(self) -> LatePage | None:
        """The page that is shown; `None` for the events."""
        return self._made.get(self.key)

    def show_page(self, key: str, *, focus: bool = False) -> None:
        """
        Show a page, now or as soon as the app is looked at; a key that is none leaves all as it is.

        Args:
            key: Which.
            focus: Whether the keyboard goes to its tab.
        """
        if key in self._keys:
            self.bar.setCurrentIndex(self._keys.index(key))
            if focus:
                self.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look_at(self, view: LiveView | None) -> None:
        """Let the pages tell of this view; harmless if they do."""
        if view is not self._view:
            self._view = view
            for page in self._made.values():
                page.look_at(view)

    def take_place_of(self, other: PageTabs) -> None:
        """Show the same page as another one, and on each what is shown there."""
        for key, page in other._made.items():
            self._page_of(key).take_place_of(page)
        self.show_page(other.key)

    def note_change(self) -> None:
        """Let the pages know that something is another about the events."""
        for page in self._made.values():
            page.note_change()

    def renew(self, shown: ShownApp) -> None:
        """Let the pages know that the app says something else of itself."""
        self._shown = shown
        for page in self._made.values():
            page.renew(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page that was asked for while nobody could see it."""
        super().showEvent(event)
        self._show_current()

    def _add_tab(self, title: str, sequence: str) -> None:
        """Add a tab that tells its key to who points at it, and to who hears it."""
        number = self.bar.addTab(title)
        key = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
        self.bar.setTabToolTip(number, say("{title} ({key})", title=title, key=key))

    @Slot(int)
    def _on_current(self) -> None:
        if self.isVisible():
            self._show_current()

    def _show_current(self) -> None:
        self._stack.setCurrentWidget(self._events if self.key == EVENTS else self._page_of(self.key))

    def _page_of(self, key: str) -> LatePage:
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = self._kinds[key].make()
            page.filter_asked.connect(self.filter_asked)
            self._stack.addWidget(page)
            if self._shown is not None:
                page.renew(self._shown)
            if self._view is not None:
                page.look_at(self._view)
        return page
