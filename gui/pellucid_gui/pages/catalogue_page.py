"""What a program may collect, event by event, and what of it was seen here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QWidget,
)

from pellucid_gui.pages.late_page import CountedPage
from pellucid_gui.pages.summary_feed import SummaryFeed
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.translation import number_text, translated
from pellucid_gui.widgets.catalogue_outline import CatalogueOutline
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.event_sheet import EventSheet

if TYPE_CHECKING:
    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.summary.seen import SeenCatalogue, SeenEvent
    from pellucid.summary.values import Summary
    from pellucid_gui.models.catalogue_tree import Group
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_SEARCH_PX: Final = 240
_COUNTING: Final = "counting"


class CataloguePage(CountedPage):
    """
    Shows a catalogue at once, and how often each of its events was seen as soon as that is counted.

    Args:
        shown: Whose catalogue.
        tasks: Where it is read, and where lines are.
        clock: As for every page; nothing here depends on the time.
    """

    def __init__(
        self,
        *,
        shown: ShownApp,
        tasks: Tasks,
        clock: Clock,  # noqa: ARG002 - every page is made alike
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            feed=SummaryFeed(tasks=tasks),
            reading=self.tr("Counting events"),
            again=self.tr("Count again"),
            parent=parent,
        )
        self._shown = shown
        self._tasks = tasks
        self._catalogue: Catalogue | None = None
        self._summary: Summary | None = None
        self.seen: SeenCatalogue | None = None
        """What is shown."""
        self._is_read = False
        self._has_failed = False
        self._feed.came.connect(self._on_came)
        self._feed.failed.connect(self._on_counting_failed)
        self._feed.stopped.connect(self._on_stopped)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search events and fields"))
        self.search.setAccessibleName(self.tr("Search events and fields"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(round(_SEARCH_PX * max(1.0, self.font().pixelSize() / TypeSize.BODY)))
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self.refresh.clicked.connect(self._count)
        self.outline = CatalogueOutline()
        self.sheet = EventSheet()
        self.waiting = EmptyState(icon="clock", heading=self.tr("Reading the catalogue…"))
        self.nothing = EmptyState(icon="list", heading=self.tr("No catalogue"))
        self.no_match = EmptyState(
            icon="search", heading=self.tr("Nothing is called so"), action=self.tr("Clear search")
        )
        self.failure = EmptyState(icon="circle-alert", heading="", action=self.tr("Try again"))
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.outline.setFocus)
        self.outline.chosen.connect(self._on_chosen)
        self.outline.events_asked.connect(self._on_events_asked)
        self.sheet.filter_asked.connect(self.filter_asked)
        self.no_match.acted.connect(self.search.clear)
        self.failure.acted.connect(self._read)
        self._lay_out()
        self._show_busy()

    @property
    def is_settled(self) -> bool:
        """Whether the catalogue is read and nothing is being counted."""
        return self._is_read and not self._feed.is_busy

    @property
    def words(self) -> str:
        """What is said of the catalogue as a whole."""
        return self._words.text()

    def note_change(self) -> None:
        """The numbers are those of before, until somebody asks or comes back to the page."""
        self._is_old = True

    def renew(self, shown: ShownApp) -> None:
        """Another version may have left another catalogue."""
        self._shown = shown
        self._is_old = True
        if self.isVisible():
            self._read()

    def focus_search(self) -> bool:
        """Bring the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    # ── Inside ────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        strip.setSpacing(Space.M)
        strip.addWidget(self.search)
        strip.addWidget(self._words, 1)
        strip.addWidget(self.cancel)
        strip.addWidget(self.refresh)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.outline)
        halves.addWidget(self.sheet)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([520, 360])
        self._halves = halves
        body = QWidget()
        self._stack = QStackedLayout(body)
        for page in (self.waiting, halves, self.nothing, self.no_match, self.failure):
            self._stack.addWidget(page)
        self._lay_out_below(strip, body)

    @Slot()
    def _read(self) -> None:
        """Read the catalogue, then count."""
        app = self._shown.app

        def read() -> Catalogue | None:
            from pellucid.catalogue.lookup import documentation_of  # noqa: PLC0415 - in the task

            documentation = documentation_of(app)
            return None if documentation is None else documentation.catalogue

        self._is_old = False
        self._tasks.start(read, done=self._on_read, failed=self._on_failed)
        self._count()

    @Slot()
    def _count(self) -> None:
        self._ask(None)
        self._show_busy()

    def _on_read(self, catalogue: Catalogue | None) -> None:
        self._is_read, self._has_failed = True, False
        self._catalogue = catalogue
        self._show()

    def _on_failed(self, error: TelemetryError) -> None:
        self._is_read = self._is_old = self._has_failed = True
        self.failure.say(translated(error.title), translated(error.remedy))
        self._stack.setCurrentWidget(self.failure)

    @Slot(object)
    def _on_came(self, summary: Summary) -> None:
        self._summary = summary
        self.notices.withdraw(_COUNTING)
        if self._is_read and not self._has_failed:
            self._show()
        self._show_busy()

    @Slot(object)
    def _on_counting_failed(self, error: TelemetryError) -> None:
        self._is_old = True
        self.notices.say_error(_COUNTING, error)
        self._show_busy()

    @Slot()
    def _on_stopped(self) -> None:
        self._is_old = True
        self._show_busy()

    def _show(self) -> None:
        if self._catalogue is None:
            title = self._shown.app.title
            self.nothing.say(
                self.tr("{title} has left no catalogue").format(title=title),
                self.tr("It leaves one beside its events at its next start."),
            )
            self._stack.setCurrentWidget(self.nothing)
            self._show_busy()
            return
        from pellucid.summary.seen import held_against  # noqa: PLC0415 - numpy, once there are events

        self.seen = held_against(self._catalogue, self._summary)
        self.outline.show_seen(self.seen)
        self._show_rows()
        self._show_busy()

    def _show_rows(self) -> None:
        if self.seen is not None and self._catalogue is not None:
            self._stack.setCurrentWidget(self._halves if self.outline.tree.groups else self.no_match)

    def _show_words(self, share: str) -> None:
        seen = self.seen
        self.search.setEnabled(seen is not None and self._catalogue is not None)
        if share:
            words = self.tr("Counting… {share}").format(share=share)
        elif seen is None or self._catalogue is None:
            words = ""
        else:
            kinds = len(seen.events)
            words = f"{seen.title} {seen.version}".strip()
            words += self.tr(" · {count} kinds of events").format(count=number_text(kinds))
            if seen.is_counted:
                there = sum(1 for event in seen.events if event.counts.total)
                words += self.tr(", {count} of them seen here").format(count=number_text(there))
                if seen.undocumented:
                    strange = len(seen.undocumented)
                    words += self.tr(" · {count} undocumented").format(count=number_text(strange))
        self._words.setText(words)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.outline.narrow(text)
        self._show_rows()

    @Slot(object)
    def _on_chosen(self, node: Group | SeenEvent | None) -> None:
        self.sheet.show_node(node, is_counted=self.seen is not None and self.seen.is_counted)

    @Slot(object)
    def _on_events_asked(self, event: SeenEvent) -> None:
        from pellucid.summary.links import name_term  # noqa: PLC0415 - numpy, once there are events

        self.filter_asked.emit(name_term(event.name))
