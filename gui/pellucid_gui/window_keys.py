"""What every key does in the window, whatever is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence

from pellucid_gui.keys import Key
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid_gui.dressing import Dressing
    from pellucid_gui.main_window import MainWindow
    from pellucid_gui.pages.app_page import AppPage


class WindowKeys(QObject):
    """
    Listens to the keys of a window; no more once it is deleted.

    Args:
        window: Whose keys.
        dressing: Changes the looks.
    """

    def __init__(self, window: MainWindow, dressing: Dressing) -> None:
        super().__init__(window)
        self._window = window
        self._dressing = dressing

    @Slot()
    def show_keys(self) -> None:
        """Show what every key does."""
        from pellucid_gui.dialogs.keys_dialog import KeysDialog  # noqa: PLC0415 - only when somebody asks

        open_dialog(KeysDialog(self._window))

    @Slot()
    def show_about(self) -> None:
        """Show what the program is."""
        from pellucid_gui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415 - only when somebody asks

        open_dialog(AboutDialog(self._window))

    def listen(self) -> None:
        """Do from now on what the keys ask for."""
        does: dict[Key, Callable[[], object]] = {
            Key.PAGE_EVENTS: lambda: self._in_events(lambda page: page.events.focus_rows()),
            Key.PAGE_OUTBOX: lambda: self._show_page("outbox"),
            Key.PAGE_SUMMARY: lambda: self._show_page("summary"),
            Key.PAGE_CATALOGUE: lambda: self._show_page("catalogue"),
            Key.PAGE_RULES: lambda: self._show_page("rules"),
            Key.FILTER: lambda: self._in_page(lambda page: page.focus_search()),
            Key.EVENTS: lambda: self._in_events(lambda page: page.events.focus_rows()),
            Key.TIMELINE: lambda: self._in_events(lambda page: page.events.focus_timeline()),
            Key.DETAIL: lambda: self._in_events(lambda page: page.focus_detail()),
            Key.PROGRAMS: lambda: self._window.app_list.setFocus(Qt.FocusReason.ShortcutFocusReason),
            Key.FOLLOW: lambda: self._in_events(lambda page: page.events.table.follow()),
            Key.COPY: lambda: self._in_shown_events(lambda page: page.events.copy_row()),
            Key.COPY_JSON: lambda: self._in_shown_events(lambda page: page.selection.copy(CopyAs.JSON)),
            Key.EXPORT: lambda: self._in_shown_events(lambda page: page.selection.ask_where()),
            Key.PAYLOAD: lambda: self._in_events(lambda page: page.focus_detail(0)),
            Key.EXPLAINED: lambda: self._in_events(lambda page: page.focus_detail(1)),
            Key.RECORDED: lambda: self._in_events(lambda page: page.focus_detail(2)),
            Key.JOURNEY: lambda: self._in_events(lambda page: page.focus_detail(3)),
            Key.NEXT_MATCH: lambda: self._in_events(lambda page: page.detail.pages.next_match()),
            Key.PREVIOUS_MATCH: lambda: self._in_events(
                lambda page: page.detail.pages.next_match(backward=True)
            ),
            Key.SESSIONS: lambda: self._in_page(lambda page: page.sessions.show_list()),
            Key.KEPT: lambda: self._in_page(lambda page: page.side.review()),
            Key.FOLDER: lambda: self._in_page(lambda page: page.open_folder()),
            Key.UNDO: lambda: self._in_page(lambda page: page.toasts.undo()),
            Key.LOOK: self._dressing.wear_next,
            Key.HELP: self.show_keys,
            Key.QUIT: self._window.close,
        }
        for key, do in does.items():
            action = QAction(key.meaning, self)
            action.setShortcut(QKeySequence(key.sequence))
            action.triggered.connect(lambda _checked=False, do=do: do())
            self._window.addAction(action)

    # ── Inside ────────────────────────────────────────────────────────────────

    def _in_page(self, do: Callable[[AppPage], object]) -> None:
        if self._window.page is not None:
            do(self._window.page)

    def _show_page(self, key: str) -> None:
        """Show a page, with the keyboard on its tab."""
        self._in_page(lambda page: page.pages.show_page(key, focus=True))

    def _in_events(self, do: Callable[[AppPage], object]) -> None:
        """Do something with the events, which are shown for it."""
        if self._window.page is not None:
            self._window.page.pages.show_page("events")
            do(self._window.page)

    def _in_shown_events(self, do: Callable[[AppPage], object]) -> None:
        """Do something with what a person sees, so not behind another page."""
        if self._window.page is not None and self._window.page.pages.page is None:
            do(self._window.page)
