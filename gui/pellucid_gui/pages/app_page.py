"""Everything about one app: header, notices, events and the chosen event in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from pellucid.config.reading import NotSetUp
from pellucid.config.reading import data_dir as data_dir_of
from pellucid.view.values import Phase, Reset, Updated
from pellucid_gui.pages.config_feed import ConfigFeed
from pellucid_gui.pages.events_pane import EventsPane
from pellucid_gui.pages.forgetting import Forgetting
from pellucid_gui.pages.live_feed import LiveFeed
from pellucid_gui.pages.record_desk import RecordDesk
from pellucid_gui.pages.verbs import Verbs
from pellucid_gui.pages.witness_feed import WitnessFeed
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.widgets.app_header import AppHeader
from pellucid_gui.widgets.detail_pane import DetailPane
from pellucid_gui.widgets.empty_state import NoTelemetry
from pellucid_gui.widgets.notice import Tone
from pellucid_gui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QByteArray

    from pellucid.clock import Clock
    from pellucid.config.reading import ConfigState
    from pellucid.errors import TelemetryError
    from pellucid.view.values import Column, ViewChange, ViewStatus
    from pellucid_gui.pages.witness_feed import WitnessWords
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

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
    """

    demo_asked = Signal()
    summary_changed = Signal()
    """`config` or `total` is another one."""
    keys_asked = Signal()
    about_asked = Signal()
    first_use_read = Signal()
    """The person has read that copies are made."""

    def __init__(
        self,
        *,
        shown: ShownApp,
        tasks: Tasks,
        clock: Clock,
        tell_first_use: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shown = shown
        self.total = 0
        """How many events are known."""
        self._clock = clock
        self._looked_at = False
        self._ready = False
        self._feed: LiveFeed | None = None
        self.header = AppHeader()
        self.notices = NoticeBar()
        self.events = EventsPane(shown.app.title)
        self.detail = DetailPane()
        self.config_feed = ConfigFeed(app=shown.app, tasks=tasks, parent=self)
        self.witness = WitnessFeed(shown=shown, tasks=tasks, clock=clock, parent=self)
        self._desk = RecordDesk(
            app=shown.app, detail=self.detail, notices=self.notices, tasks=tasks, parent=self
        )
        self._verbs = Verbs(shown=shown, tasks=tasks, clock=clock, page=self)
        self._forgetting = Forgetting(shown=shown, tasks=tasks, clock=clock, page=self)
        self._lay_out()
        self._connect()
        if shown.demo:
            self.notices.say(
                _DEMO,
                self.tr(
                    "This is a demo: a program that behaves like Rerun, in a temporary folder. Nothing is sent."
                ),
            )
        elif tell_first_use:
            self._tell_first_use()

    @property
    def config(self) -> ConfigState | None:
        """What the app's config said when it was last read."""
        return self.config_feed.state

    @property
    def data_dir(self) -> Path:
        """Where the app keeps its session files, as far as is known."""
        config = self.config
        return self.shown.app.default_data_dir if config is None else data_dir_of(self.shown.app, config)

    @property
    def feed(self) -> LiveFeed | None:
        """The live view that is shown, once the config has been read."""
        return self._feed

    def start(self) -> None:
        """Read the config."""
        self.config_feed.read()

    def look(self) -> None:
        """Open the events, now or as soon as the config has been read; harmless when they are open."""
        self._looked_at = True
        if self.config is not None and (self._feed is None or self._feed.data_dir != self.data_dir):
            self._open(self.data_dir)

    def close_feeds(self) -> bool:
        """
        End every thread of the page, and the witness if it is ours.

        Returns:
            Whether they have ended.
        """
        self.config_feed.close()
        self.witness.close()
        self._desk.look_at(None)
        return self._feed is None or self._feed.close()

    def show_config(self) -> None:
        """Let the header say what the config said when it was last read."""
        if self.config is not None:
            self.header.show_app(self.shown.app, self.config, self.data_dir)

    def keep_layout(self) -> tuple[QByteArray, QByteArray]:
        """Return how the page is divided and how wide the columns are."""
        return self._splitter.saveState(), self.events.table.horizontalHeader().saveState()

    def restore_layout(self, splitter: QByteArray, columns: QByteArray) -> None:
        """Divide the page as it was; empty values leave it as designed."""
        if not splitter.isEmpty():
            self._splitter.restoreState(splitter)
        if not columns.isEmpty():
            self.events.table.restore_columns(columns)

    @Slot()
    def focus_detail(self, tab: int | None = None) -> None:
        """Bring the keyboard to the chosen event, on the tab of that number if one is given."""
        if tab is not None:
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

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.events)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([420, 300])
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notices)
        column.addWidget(self._splitter, 1)
        self._nothing = NoTelemetry()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(QWidget())  # nothing, until it is known what there is
        self._stack.addWidget(body)
        self._stack.addWidget(self._nothing)
        self._body = body

    def _connect(self) -> None:
        self.config_feed.changed.connect(self._on_config)
        self.events.filter_asked.connect(self._on_filter_asked)
        self.events.order_asked.connect(self._on_order_asked)
        self.events.counted.connect(self._on_counted)
        self.events.table.event_chosen.connect(self._desk.fetch)
        self.events.table.opened.connect(self.focus_detail)
        self.events.payload_copying_asked.connect(self._desk.copy_payload)
        self.events.event_forgetting_asked.connect(self._forgetting.forget_event)
        self.events.session_forgetting_asked.connect(self._forgetting.forget_session)
        self._desk.moved.connect(self._on_moved)
        self.header.enabling_asked.connect(self._verbs.set_enabled)
        self.header.new_id_asked.connect(self._verbs.new_id)
        self.header.folder_asked.connect(self.open_folder)
        self.header.witness_asked.connect(self.witness.start)
        self.header.forgetting_asked.connect(self._forgetting.forget_app)
        self.header.keys_asked.connect(self.keys_asked)
        self.header.about_asked.connect(self.about_asked)
        self.witness.changed.connect(self._on_witness)
        self.notices.dismissed.connect(self._on_dismissed)
        self._nothing.acted.connect(self.demo_asked)

    @Slot(object)
    def _on_config(self) -> None:
        self.show_config()
        self._nothing.show_folders([self.shown.app.config_file.parent, self.data_dir])
        if self._looked_at:
            self.look()
        self._show_what_there_is()
        self.summary_changed.emit()

    def _open(self, data_dir: Path) -> None:
        if self._feed is not None:
            self._feed.close()
            self._feed.deleteLater()
        self._ready = False
        feed = LiveFeed(
            app=self.shown.app,
            data_dir=data_dir,
            locations=self.shown.locations,
            clock=self._clock,
            parent=self,
        )
        feed.opened.connect(self._on_opened)
        feed.changed.connect(self._on_change)
        feed.status.connect(self._on_status)
        feed.failed.connect(self._on_failed)
        feed.set_filter(self.events.filter_bar.field.text())
        column, descending = self.events.table.order
        feed.set_order(column, descending=descending)
        self._feed = feed
        feed.start()
        self.witness.watch(data_dir)

    @Slot()
    def _on_opened(self) -> None:
        view = self._feed.view if self._feed is not None else None
        self._desk.look_at(view)
        self.events.model.look_at(view)

    @Slot(object)
    def _on_change(self, change: ViewChange) -> None:
        self.events.apply(change)
        chosen = self.events.table.chosen
        if chosen is None:
            return
        row = self.events.table.currentIndex().row()
        if isinstance(change, Reset) or (
            isinstance(change, Updated) and change.first_row <= row <= change.last_row
        ):
            self._desk.fetch_again(chosen)

    @Slot(object)
    def _on_moved(self, event: int | None) -> None:
        self.events.table.choose(event, reveal=False)

    @Slot(object)
    def _on_status(self, status: ViewStatus) -> None:
        self._ready = self._ready or status.phase is not Phase.OPENING
        self.events.show_status(status)
        if status.live_notice:
            self.notices.say("live", status.live_notice, tone=Tone.WARN)
        else:
            self.notices.withdraw("live")
        self._show_what_there_is()

    @Slot(object)
    def _on_failed(self, error: TelemetryError) -> None:
        self.notices.say_error("view", error)
        self._ready = True
        self._stack.setCurrentWidget(self._body)

    @Slot(str)
    def _on_filter_asked(self, text: str) -> None:
        if self._feed is not None:
            self._feed.set_filter(text)

    @Slot(object, bool)
    def _on_order_asked(self, column: Column, descending: bool) -> None:  # noqa: FBT001 - a Qt slot
        if self._feed is not None:
            self._feed.set_order(column, descending=descending)

    @Slot(object)
    def _on_witness(self, words: WitnessWords) -> None:
        self.header.show_witness(words.text, watching=words.watching, tip=words.tip)
        if words.trouble:
            self.notices.say(
                "witness", self.tr("The witness: {trouble}.").format(trouble=words.trouble), tone=Tone.WARN
            )
        else:
            self.notices.withdraw("witness")

    @Slot(int)
    def _on_counted(self, total: int) -> None:
        if total != self.total:
            self.total = total
            self._show_what_there_is()
            self.summary_changed.emit()

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        if key == FIRST_USE:
            self.first_use_read.emit()

    def _tell_first_use(self) -> None:
        title = self.shown.app.title
        self.notices.say(
            FIRST_USE,
            self.tr(
                "Pellucid copies each event that {title} queues, since {title} deletes it soon after. The copies stay "
                "on this machine, in {folder}, until you forget them."
            ).format(title=title, folder=self.shown.locations.data),
        )

    def _show_what_there_is(self) -> None:
        if self.total or not isinstance(self.config, NotSetUp):
            self._stack.setCurrentWidget(self._body)
        elif self._ready:
            self._stack.setCurrentWidget(self._nothing)
