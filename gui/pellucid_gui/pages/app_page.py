"""Everything about one app: header, notices, events and the chosen event in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from pellucid.apps import EmbeddedApp
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.pages.event_desks import EventDesks
from pellucid_gui.pages.events_pane import EventsPane
from pellucid_gui.pages.forgetting import Forgetting
from pellucid_gui.pages.page_table import page_kinds
from pellucid_gui.pages.page_tabs import EVENTS, PageTabs
from pellucid_gui.pages.session_desk import SessionDesk
from pellucid_gui.pages.verifying import Verifying
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.widgets.detail_pane import DetailPane
from pellucid_gui.widgets.empty_state import NoTelemetry
from pellucid_gui.widgets.notice_bar import NoticeBar
from pellucid_gui.widgets.toast import ToastShelf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QByteArray

    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid_gui.collection import Collection
    from pellucid_gui.pages.app_side import AppSide
    from pellucid_gui.pages.late_page import PageKind
    from pellucid_gui.pages.live_feed import LiveFeed
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.header_frame import HeaderFrame

FIRST_USE = "first-use"
"""The notice that copies are made; dismissed once for all."""
_DEMO = "demo"


class AppPage(QWidget):
    """
    The right side of the window for one app.

    Args:
        shown: Which app, and where its copies are.
        tasks: Where slow work is done.
        clock: Handed to the view.
        tell_first_use: Whether the person has yet to be told that copies are made.
        offer_more: Whether the page may offer what goes on without the window, once the first use was told.
    """

    demo_asked = Signal()
    summary_changed = Signal()
    """`collection` or `total` is another one."""
    keys_asked = Signal()
    about_asked = Signal()
    first_use_read = Signal()
    """The person has read that copies are made."""
    question_shown = Signal(str)
    """The first question of the program was asked by itself, in this version."""
    offer_answered = Signal()
    """The person has taken or declined what the page offers."""

    def __init__(
        self,
        *,
        shown: ShownApp,
        tasks: Tasks,
        clock: Clock,
        tell_first_use: bool = False,
        offer_more: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shown = shown
        self.total = 0
        """How many events are known."""
        self._looked_at = False
        self.notices = NoticeBar()
        self.events = EventsPane(shown.app.title)
        self.detail = DetailPane()
        self.toasts = ToastShelf(self)
        self.side = _side_of(shown, tasks=tasks, clock=clock, page=self)
        self.desks = EventDesks(
            shown=shown,
            events=self.events,
            detail=self.detail,
            notices=self.notices,
            tasks=tasks,
            clock=clock,
            parent=self,
        )
        self.timeline = self.desks.timeline
        self.pointing = self.desks.pointing
        self.selection = self.desks.selection
        self.comparing = self.desks.comparing
        self.sessions = SessionDesk(tasks=tasks, clock=clock, page=self)
        self.verifying = Verifying(tasks=tasks, clock=clock, page=self)
        self._forgetting = Forgetting(shown=shown, tasks=tasks, clock=clock, page=self)
        self._lay_out(page_kinds(shown, side=self.side, tasks=tasks, clock=clock))
        self._connect()
        if shown.demo:
            self.notices.say(
                _DEMO,
                self.tr(
                    "This is a demo: a program that behaves like Rerun, in a temporary folder. Nothing is sent."
                ),
            )
        elif tell_first_use and self.side.first_use:
            self.notices.say(FIRST_USE, self.side.first_use)
        self.allow_offer(may=offer_more)

    @property
    def header(self) -> HeaderFrame:
        """What stands above the events."""
        return self.side.header

    @property
    def collection(self) -> Collection | None:
        """Whether the app collects; `None` before that was read for the first time."""
        return self.side.collection

    @property
    def is_looked_at(self) -> bool:
        """Whether its events are wanted."""
        return self._looked_at

    @property
    def data_dir(self) -> Path:
        """Where the app's events are, as far as is known."""
        return self.side.data_dir

    @property
    def feed(self) -> LiveFeed | None:
        """The live view that is shown, once it is known where the events are."""
        return self.desks.viewing.feed

    def allow_offer(self, *, may: bool) -> None:
        """Let the page offer what goes on without the window, or no more; never beside what has to be read first."""
        self._may_offer = may
        self.side.offer(may=may and not self.notices.shows(FIRST_USE))

    def start(self) -> None:
        """Find out whether the app collects."""
        self.side.start()

    @Slot()
    def look(self) -> None:
        """Open the events, now or as soon as it is known where they are; harmless when they are open."""
        self._looked_at = True
        if self.collection is not None and self.desks.viewing.open(self.shown, self.data_dir):
            self.side.watch(self.data_dir)

    def showEvent(self, event: QShowEvent) -> None:
        """Look on."""
        super().showEvent(event)
        self.side.look_on(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look away: another app is looked at, or none; the events stay open."""
        super().hideEvent(event)
        self.side.look_on(on=False)

    def take_place_of(self, other: AppPage) -> None:
        """Show what another page of the same app shows, with its view and its witness; that one ends, and misses nothing."""
        self.restore_layout(*other.keep_layout())
        self.events.filter_bar.field.setText(other.events.filter_bar.field.text())
        self.detail.tabs.setCurrentIndex(other.detail.tabs.currentIndex())
        self.desks.viewing.take_over(other.desks.viewing)
        self.side.take_over(other.side)
        self.events.table.take_place_of(other.events.table)
        self.pages.take_place_of(other.pages)
        chosen = self.events.table.chosen
        if chosen is not None:
            self.desks.record.fetch(chosen)
        if other.is_looked_at:
            self.look()
            self.side.watch(self.data_dir)
        other.close_feeds()

    def renew(self, shown: ShownApp) -> None:
        """Take in that the app says something else of itself, such as another version."""
        self.shown = shown
        self.side.renew(shown)
        self.desks.renew(shown.app)
        self.pages.renew(shown)

    def know(self, catalogue: Catalogue | None) -> None:
        """Take in what the app's fields are for."""
        self.desks.record.know(catalogue)

    def look_again(self, sessions: frozenset[str] | None = None) -> None:
        """Read what is shown of events of these sessions (`None`: of any) anew: something about them is other now."""
        self.comparing.look_again(sessions)
        record = self.detail.record
        if record is not None and (sessions is None or record.row.session in sessions):
            self.desks.record.fetch_again(record.row.event)

    def close_feeds(self) -> bool:
        """
        End every thread of the page, and the witness if it is ours.

        Returns:
            Whether they have ended.
        """
        self.side.close()
        self.sessions.close()
        self.verifying.close()
        self._forgetting.close()
        self.pages.look_at(None)
        return self.desks.close()

    def keep_layout(self) -> tuple[QByteArray, QByteArray]:
        """Return how the page is divided and how wide the columns are."""
        return self._splitter.saveState(), self.events.table.columns.state()

    def restore_layout(self, splitter: QByteArray, columns: QByteArray) -> None:
        """Divide the page as it was; empty values leave it as designed."""
        if not splitter.isEmpty():
            self._splitter.restoreState(splitter)
        if not columns.isEmpty():
            self.events.table.restore_columns(columns)

    @Slot(str)
    def show_events(self, filter_text: str) -> None:
        """Show the events of a filter, from whatever page."""
        self.events.filter_bar.field.setText(filter_text)
        self.pages.show_page(EVENTS)
        self.events.focus_rows()

    @Slot()
    def focus_search(self) -> None:
        """Bring the keyboard to where the shown page is searched; that of the events is the filter."""
        page = self.pages.page
        if page is None or not page.focus_search():
            self.pages.show_page(EVENTS)
            self.events.focus_filter()

    @Slot()
    def focus_detail(self, tab: int | None = None) -> None:
        """Bring the keyboard to the chosen event, on the tab of that number if one is given."""
        if tab is not None and self.detail.tabs.isTabVisible(tab):
            self.detail.tabs.setCurrentIndex(tab)
        self.detail.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the detail back to the table."""
        if event.key() == Qt.Key.Key_Escape and self.detail.isAncestorOf(self.focusWidget()):
            self.events.focus_rows()
        else:
            super().keyPressEvent(event)

    @Slot()
    def open_folder(self) -> None:
        """Show the data folder in the system's file browser."""
        folder = self.data_dir
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            self.notices.say("folder", self.tr("There is no folder {folder} yet.").format(folder=folder))

    # ── Inside ────────────────────────────────────────────────────────────────

    def _lay_out(self, kinds: Sequence[PageKind]) -> None:
        # From the outside in: whatever gets a parent is dressed anew, with all that it holds by then.
        body = QWidget()
        self._nothing = NoTelemetry()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(QWidget())  # nothing, until it is known what there is
        self._stack.addWidget(body)
        self._stack.addWidget(self._nothing)
        self._body = body
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self.pages = PageTabs(events=self._splitter, notices=self.notices, kinds=kinds)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self._forgetting.bar)
        self._splitter.addWidget(self.events)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([470, 280])

    def _connect(self) -> None:
        self.side.changed.connect(self._on_side)
        self.side.offer_answered.connect(self.offer_answered)
        self.side.question_shown.connect(self.question_shown)
        self.events.verbs_for = self.side.verbs_for
        self.desks.viewing.settled.connect(self._show_what_there_is)
        self.desks.viewing.failed.connect(self._on_failed)
        self.desks.viewing.updated.connect(self.pages.note_change)
        self.pages.filter_asked.connect(self.show_events)
        # Whatever asks for events wants them to be seen: a session's, or those that a link names.
        self.events.filter_asked.connect(lambda _text: self.pages.show_page(EVENTS))
        self.events.counted.connect(self._on_counted)
        self.events.opening_asked.connect(self.look)
        self.events.table.event_chosen.connect(self.desks.record.fetch)
        self.events.table.interjection_chosen.connect(self.desks.record.show_interjection)
        self.events.table.opened.connect(self.focus_detail)
        self.events.payload_copying_asked.connect(self.desks.record.copy_payload)
        self.events.event_forgetting_asked.connect(self._forgetting.forget_event)
        self.events.session_forgetting_asked.connect(self._forgetting.forget_session)
        self.detail.pages.filter_asked.connect(self.events.narrow)
        self.detail.pages.verifying_asked.connect(self.verifying.verify)
        self.detail.several.copy_asked.connect(lambda: self.events.copying_asked.emit(CopyAs.JSON))
        self.detail.several.export_asked.connect(self.events.exporting_asked)
        self.desks.record.moved.connect(self._on_moved)
        self.header.folder_asked.connect(self.open_folder)
        self.header.forgetting_asked.connect(self._forgetting.forget_app)
        self.header.keys_asked.connect(self.keys_asked)
        self.header.about_asked.connect(self.about_asked)
        self.notices.dismissed.connect(self._on_dismissed)
        self._nothing.acted.connect(self.demo_asked)

    @Slot()
    def _on_side(self) -> None:
        self._nothing.show_folders([self.shown.app.config_file.parent, self.data_dir])
        if self._looked_at:
            self.look()
        self._show_what_there_is()
        self.summary_changed.emit()

    @Slot(object)
    def _on_moved(self, event: int | None) -> None:
        self.events.table.choose(event, reveal=False)

    @Slot()
    def _on_failed(self) -> None:
        self._stack.setCurrentWidget(self._body)

    @Slot(int)
    def _on_counted(self, total: int) -> None:
        if total != self.total:
            self.total = total
            self.pages.note_change()
            self._show_what_there_is()
            self.summary_changed.emit()

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        if key == FIRST_USE:
            self.first_use_read.emit()
            self.allow_offer(may=self._may_offer)

    @Slot()
    def _show_what_there_is(self) -> None:
        self.pages.look_at(self.feed.view if self.feed is not None and self.desks.viewing.is_ready else None)
        if self.total or self.side.has_run or self.desks.viewing.is_ended:
            self._stack.setCurrentWidget(self._body)
        elif self.desks.viewing.is_ready:
            self._stack.setCurrentWidget(self._nothing)


def _side_of(shown: ShownApp, *, tasks: Tasks, clock: Clock, page: AppPage) -> AppSide:
    if isinstance(shown.app, EmbeddedApp):
        from pellucid_gui.pages.own_side import OwnSide  # noqa: PLC0415 - only for such an app

        return OwnSide(shown=shown, app=shown.app, tasks=tasks, clock=clock, page=page)
    from pellucid_gui.pages.watched_side import WatchedSide  # noqa: PLC0415 - only for such an app

    return WatchedSide(shown=shown, tasks=tasks, clock=clock, page=page)
