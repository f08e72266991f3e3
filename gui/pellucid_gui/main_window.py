"""The window: programs at the left, the chosen one at the right, and what every key does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pellucid_gui.dressing import Dressing

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid_gui.language_change import LanguageChange
    from pellucid_gui.languages import Language
    from pellucid_gui.pages.app_page import AppPage
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.theme import Theme
    from pellucid_gui.widgets.app_list import AppList
    from pellucid_gui.widgets.notice_bar import NoticeBar
    from pellucid_gui.window_keys import WindowKeys
    from pellucid_gui.window_state import WindowState

_SIZE: Final = (1180, 800)
_SIDE_PX: Final = 212
_LANGUAGE: Final = "language"


class MainWindow(QMainWindow):
    """
    Holds a page for each program.

    It is made empty, so that its first paint waits for nothing; `show_app` fills it.

    Args:
        tasks: Where slow work is done; closed with the window.
        clock: Handed to the views.
        state: Where the window's own looks are kept.
        theme: What it wears.
    """

    demo_asked = Signal()
    """A person wants to see the demo."""
    folders_chosen = Signal(object)
    """A person wants to look at another `KnownApp`."""
    painted = Signal()
    """It was painted for the first time: what takes longer may begin."""
    closing = Signal()
    """The window closes; its pages have ended."""

    def __init__(self, *, tasks: Tasks, clock: Clock, state: WindowState, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Pellucid")
        self._tasks = tasks
        self._clock = clock
        self._state = state
        self._theme = theme
        self._dressing = Dressing(theme=theme, state=state, spoken=self._on_language)
        self._spoken: Language | None = None
        self._change: LanguageChange | None = None
        self._pages: dict[str, AppPage] = {}
        self._wanted = state.text_of("app")
        self._app_list: AppList | None = None
        self._keys: WindowKeys | None = None
        self._side = QFrame()
        inner = QVBoxLayout(self._side)
        inner.setContentsMargins(0, 0, 0, 0)
        self._painted = False
        self._closed = False
        self._notices: NoticeBar | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._right = QWidget()
        self._right.setBackgroundRole(QPalette.ColorRole.Base)
        self._right.setAutoFillBackground(True)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._side)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_SIDE_PX, _SIZE[0] - _SIDE_PX])
        self.setCentralWidget(self._splitter)
        self._restore()

    @property
    def app_list(self) -> AppList:
        """The list at the left; made when it is first needed, after the first paint."""
        if self._app_list is None:
            from pellucid_gui.widgets.app_list import AppList  # noqa: PLC0415 - the window is painted before

            self._app_list = AppList()
            self._app_list.chosen.connect(self._on_chosen)
            self._app_list.add_asked.connect(self._ask_for_folder)
            inner = self._side.layout()
            if inner is not None:
                inner.addWidget(self._app_list)
        return self._app_list

    @property
    def keys(self) -> WindowKeys:
        """What every key does; made after the first paint."""
        if self._keys is None:
            from pellucid_gui.window_keys import WindowKeys  # noqa: PLC0415 - the window is painted before

            self._keys = WindowKeys(self, self._dressing)
        return self._keys

    @property
    def page(self) -> AppPage | None:
        """The page of the chosen program."""
        return self._pages.get(self.app_list.key or "")

    def show_app(self, shown: ShownApp, *, choose: bool = False) -> None:
        """
        List a program as soon as it is known whether it collects; one that is listed may say something else of itself.

        Args:
            shown: Which, and where its copies are.
            choose: Whether to look at it; otherwise the one of the last time is chosen, or the first.
        """
        key = shown.app.key
        if choose:
            self._wanted = key
        known = self._pages.get(key)
        if known is not None:
            if known.shown != shown:
                known.renew(shown)
            self._list_apps()
            return
        self._make_page(shown).start()

    def _make_page(self, shown: ShownApp) -> AppPage:
        from pellucid_gui.pages.app_page import AppPage  # noqa: PLC0415 - the window is painted before

        key = shown.app.key
        page = AppPage(
            shown=shown,
            tasks=self._tasks,
            clock=self._clock,
            tell_first_use=not shown.demo and not self._state.text_of("first_use_read"),
            offer_more=not shown.demo and not self._state.text_of("offer_answered"),
        )
        page.restore_layout(self._state.bytes_of("page"), self._state.bytes_of("columns"))
        page.timeline.restore(self._state.text_of(f"timeline_{key}"))
        page.pages.show_page(self._state.text_of(f"page_{key}"))
        page.side.know_noted(self._state.text_of(f"noted_{key}"))
        page.side.noted.connect(lambda text: self._state.keep_text(f"noted_{key}", text))
        page.summary_changed.connect(self._list_apps)
        page.demo_asked.connect(self.demo_asked)
        page.keys_asked.connect(self.keys.show_keys)
        page.about_asked.connect(self.keys.show_about)
        self._dressing.serve(page.header.view)
        page.question_shown.connect(lambda version: self._state.keep_text(f"question/{key}", version))
        if not shown.demo:
            page.side.ask_first(self._state.text_of(f"question/{key}"))
        page.first_use_read.connect(self._on_first_use_read)
        page.offer_answered.connect(self._on_offer_answered)
        self._pages[key] = page
        self._stack.addWidget(page)
        return page

    def point_to(self, key: str, event: str | None, filter_text: str | None) -> None:
        """Choose an event of a program that is listed, and set its filter; `None` leaves each as it is."""
        page = self._pages.get(key)
        if page is not None:
            if event is not None or filter_text is not None:
                page.pages.show_page("events")
            page.pointing.point_to(event, filter_text)

    def tell(self, error: TelemetryError) -> None:
        """Say what failed and what can be done, above whatever is shown; not what can be read on the page already."""
        from pellucid_gui.translation import error_text  # noqa: PLC0415 - hopefully never needed
        from pellucid_gui.widgets.notice_bar import NoticeBar  # noqa: PLC0415 - as above

        text, bars = error_text(error), self._stack.findChildren(NoticeBar)
        if any(text in bar.texts for bar in bars if bar.isVisible()):
            return
        self._bar().say_error(type(error).__name__, error)

    def _bar(self) -> NoticeBar:
        if self._notices is None:
            from pellucid_gui.widgets.notice_bar import NoticeBar  # noqa: PLC0415 - hopefully never needed

            self._notices = NoticeBar()
            layout = self._right.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(0, self._notices)
        return self._notices

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when it is seen for the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._fill)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        """Go on to what is read next."""
        from pellucid_gui.reading_order import go_on  # noqa: PLC0415 - the window is painted before

        return go_on(self, forward=forward) if self.isVisible() else super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the looks and end every page."""
        if self._closed:
            return
        self._closed = True
        self._keep()
        for page in self._pages.values():
            page.close_feeds()
        self._tasks.close()
        self.closing.emit()
        super().closeEvent(event)

    def _speak(self) -> None:
        from pellucid_gui.languages import speak_language  # noqa: PLC0415 - the window is painted before, without words

        application = QApplication.instance()
        if application is not None:
            self._spoken = speak_language(application, self._state.text_of("language"))

    def _fill(self) -> None:
        self._speak()
        self._theme.complete()
        self.app_list.show()
        self.keys.listen()
        self.painted.emit()

    # ── Programs ──────────────────────────────────────────────────────────────

    @Slot()
    def _list_apps(self) -> None:
        wanted_page = self._pages.get(self._wanted)
        if wanted_page is not None and wanted_page.collection is None:
            return  # a list without it would choose, and so open and watch, another one

        from pellucid_gui.widgets.app_list import AppEntry  # noqa: PLC0415 - the window is painted before

        entries = [
            AppEntry(
                key=key,
                title=page.shown.app.title,
                collection=page.collection,
                count=page.total if page.feed is not None else None,
                demo=page.shown.demo,
                tip=f"{page.shown.app.config_file}\n{page.data_dir}",
            )
            for key, page in self._pages.items()
            if page.collection is not None
        ]
        wanted = self._wanted
        if any(entry.key == wanted for entry in entries):
            self._wanted = ""
        self.app_list.show_entries(entries, wanted=wanted)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        self.setWindowTitle(f"{page.shown.app.title} – Pellucid")  # noqa: RUF001 - a dash
        page.look()
        if not page.shown.demo:
            self._state.keep_text("app", key)

    @Slot()
    def _on_first_use_read(self) -> None:
        self._state.keep_text("first_use_read", "yes")

    @Slot()
    def _on_offer_answered(self) -> None:
        self._state.keep_text("offer_answered", "yes")
        for page in self._pages.values():
            page.allow_offer(may=False)

    @Slot()
    def _ask_for_folder(self) -> None:
        from pellucid_gui.pages.other_folder import ask_for_folder  # noqa: PLC0415 - most people never do

        def take(app: KnownApp) -> None:
            self.folders_chosen.emit(app)

        ask_for_folder(self, take)

    # ── Languages ─────────────────────────────────────────────────────────────

    def _on_language(self) -> None:
        from pellucid_gui.language_change import LanguageChange  # noqa: PLC0415 - most people never do
        from pellucid_gui.languages import language_to_speak  # noqa: PLC0415 - as above

        if self._change is None:
            self._change = LanguageChange(is_at_rest=self._is_at_rest, parent=self)
            self._change.due.connect(self._say_anew)
            self._change.delayed.connect(self._tell_delay)
        if language_to_speak(self._state.text_of("language")) is self._spoken:
            self._change.forget()
        else:
            self._change.ask()

    def _is_at_rest(self) -> bool:
        """Whether nothing is under way that another page could not go on with, and nothing is open."""
        is_asked = any(dialog.isVisible() for dialog in self.findChildren(QDialog))
        has_way_back = any(page.toasts.top is not None for page in self._pages.values())
        return self._tasks.idle and not is_asked and not has_way_back

    @Slot()
    def _tell_delay(self) -> None:
        text = self.tr("The window changes its language as soon as what is under way has ended.")
        self._bar().say(_LANGUAGE, text)

    @Slot()
    def _say_anew(self) -> None:
        """Make all that has words anew, in the language that was chosen; what is shown and chosen stays."""
        self._keep()
        if self._notices is not None:
            self._notices.withdraw_all()
        focus = QApplication.focusWidget()
        had_focus = self.page is not None and focus is not None and self.page.isAncestorOf(focus)
        chosen, old, before = self.app_list.key or "", self._pages, (self._app_list, self._keys)
        self._pages, self._app_list, self._keys = {}, None, None
        self._dressing.begin_anew()
        self._speak()
        for key, page in old.items():
            made = self._make_page(page.shown)
            if key == chosen:
                self._stack.setCurrentWidget(made)
            made.take_place_of(page)
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        for each in before:
            if each is not None:
                each.deleteLater()
        self.keys.listen()
        self._wanted = chosen
        self._list_apps()
        self.app_list.show()
        if had_focus and self.page is not None:
            self.page.events.focus_rows()

    # ── Looks ─────────────────────────────────────────────────────────────────

    def _restore(self) -> None:
        if not self.restoreGeometry(self._state.bytes_of("geometry")):
            room = QApplication.primaryScreen().availableGeometry()
            self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))
        splitter = self._state.bytes_of("splitter")
        if not splitter.isEmpty():
            self._splitter.restoreState(splitter)

    def _keep(self) -> None:
        self._state.keep_bytes("geometry", self.saveGeometry())
        self._state.keep_bytes("splitter", self._splitter.saveState())
        if self.page is not None:
            page, columns = self.page.keep_layout()
            self._state.keep_bytes("page", page)
            self._state.keep_bytes("columns", columns)
        for key, each in self._pages.items():
            self._state.keep_text(f"timeline_{key}", str(each.timeline.looks))
            self._state.keep_text(f"page_{key}", each.pages.key)
        self._state.write()
