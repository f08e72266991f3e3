"""What a program may collect, event by event, and what of it was seen here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from pellucid_gui.pages.outline_page import COUNTING, OutlinePage
from pellucid_gui.pages.summary_feed import SummaryFeed
from pellucid_gui.translation import number_text
from pellucid_gui.widgets.catalogue_outline import CatalogueOutline
from pellucid_gui.widgets.event_sheet import EventSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.summary.seen import SeenCatalogue, SeenEvent
    from pellucid.summary.values import Summary
    from pellucid_gui.models.catalogue_tree import Group
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks


class CataloguePage(OutlinePage):
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
        self.outline = CatalogueOutline()
        self.sheet = EventSheet()
        super().__init__(
            shown=shown,
            feed=SummaryFeed(tasks=tasks),
            outline=self.outline,
            sheet=self.sheet,
            waiting=self.tr("Reading the catalogue…"),
            parent=parent,
        )
        self._tasks = tasks
        self._catalogue: Catalogue | None = None
        self._summary: Summary | None = None
        self.seen: SeenCatalogue | None = None
        """What is shown."""
        self._is_read = False
        self._has_failed = False
        self._feed.came.connect(self._on_came)
        self._feed.stopped.connect(self._on_stopped)
        self.outline.chosen.connect(self._on_chosen)
        self.outline.events_asked.connect(self._on_events_asked)
        self.sheet.filter_asked.connect(self.filter_asked)
        self._lay_out((520, 360))
        self._show_busy()

    @property
    def is_settled(self) -> bool:
        """Whether the catalogue is read and nothing is being counted."""
        return self._is_read and not self._feed.is_busy

    def renew(self, shown: ShownApp) -> None:
        """Another version may have left another catalogue."""
        self._shown = shown
        self._is_old = True
        if self.isVisible():
            self._read()

    # ── Inside ────────────────────────────────────────────────────────────────

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
        self._show_failure(error)

    @Slot(object)
    def _on_came(self, summary: Summary) -> None:
        self._summary = summary
        self.notices.withdraw(COUNTING)
        if self._is_read and not self._has_failed:
            self._show()
        self._show_busy()

    @Slot()
    def _on_stopped(self) -> None:
        self._is_old = True
        self._show_busy()

    def _show(self) -> None:
        if self._catalogue is None:
            self._show_nothing(self.tr("It leaves one beside its events at its next start."))
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

    def _summed_up(self) -> str | None:
        seen = self.seen
        if seen is None or self._catalogue is None:
            return None
        words = f"{seen.title} {seen.version}".strip()
        words += self.tr(" · {count} kinds of events").format(count=number_text(len(seen.events)))
        if seen.is_counted:
            there = sum(1 for event in seen.events if event.counts.total)
            words += self.tr(", {count} of them seen here").format(count=number_text(there))
            if seen.undocumented:
                strange = len(seen.undocumented)
                words += self.tr(" · {count} undocumented").format(count=number_text(strange))
        return words

    @Slot(object)
    def _on_chosen(self, node: Group | SeenEvent | None) -> None:
        self.sheet.show_node(node, is_counted=self.seen is not None and self.seen.is_counted)

    @Slot(object)
    def _on_events_asked(self, event: SeenEvent) -> None:
        from pellucid.summary.links import name_term  # noqa: PLC0415 - numpy, once there are events

        self.filter_asked.emit(name_term(event.name))
