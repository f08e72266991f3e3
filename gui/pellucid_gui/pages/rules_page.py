"""What of each event and field leaves: as it is, as a hash, as a mark, or not at all; and what that would have changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Slot

from pellucid.rules import RulesFile, UnreadableRules
from pellucid_gui.models.rules_tree import RuleBook
from pellucid_gui.pages.file_bell import FileBell
from pellucid_gui.pages.outline_page import COUNTING, OutlinePage
from pellucid_gui.pages.part_feed import PartFeed
from pellucid_gui.pages.rule_verbs import RuleVerbs
from pellucid_gui.translation import say_count, translated
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.rule_sheet import RuleSheet
from pellucid_gui.widgets.rules_outline import RulesOutline
from pellucid_gui.widgets.treatment_menu import TreatmentMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.rules import Rules
    from pellucid.rules.counting import PartCounts
    from pellucid.rules.values import Treatment
    from pellucid.view.live_view import LiveView
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_CHANGING: Final = "changing"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What was found in the files."""

    catalogue: Catalogue | None
    rules: Rules | UnreadableRules


class RulesPage(OutlinePage):
    """
    Shows the rules at once, and the counts as soon as the events of the last 30 days are read; changes apply at once.

    Args:
        shown: Whose rules.
        side: The program's; where what was done is told.
        tasks: Where files are read and written, and lines are counted.
        clock: As for every page; nothing here depends on the time.
    """

    def __init__(
        self,
        *,
        shown: ShownApp,
        side: OwnSide,
        tasks: Tasks,
        clock: Clock,  # noqa: ARG002 - every page is made alike
        parent: QWidget | None = None,
    ) -> None:
        self.outline = RulesOutline()
        self.sheet = RuleSheet()
        super().__init__(
            shown=shown,
            feed=PartFeed(tasks=tasks),
            outline=self.outline,
            sheet=self.sheet,
            waiting=self.tr("Reading your rules…"),
            parent=parent,
        )
        self._tasks = tasks
        self.book: RuleBook | None = None
        """What is shown; `None`: nothing was read yet, or nobody can read it."""
        self.counts: PartCounts | None = None
        """Of the last 30 days; `None`: nobody has counted yet."""
        self._is_broken = False
        self._file = RulesFile(side.app.config_file)
        self._bell = FileBell(self._file.path, self)
        self._bell.rung.connect(self._read)
        self.verbs = RuleVerbs(side=side, tasks=tasks, parent=self)
        self.verbs.changed.connect(self._read)
        self.verbs.failed.connect(self._on_change_failed)
        self._feed.came.connect(self._on_counted)
        self._feed.stopped.connect(self._show_busy)
        self.reset = TextButton(self.tr("Reset all"))
        self.reset.setAccessibleDescription(
            self.tr("Takes all rules away: everything is sent as it was recorded")
        )
        self.reset.clicked.connect(self._reset)
        self.broken = EmptyState(icon="circle-alert", heading="", action=self.tr("Clear all rules"))
        self.outline.chosen.connect(self._show_sheet)
        self.outline.choice_asked.connect(self._offer)
        self.sheet.treatment_asked.connect(self._choose)
        self.broken.acted.connect(self._replace)
        self._lay_out((576, 312), buttons=(self.reset,), states=(self.broken,))
        self._show_busy()

    @property
    def is_settled(self) -> bool:
        """Whether the rules are read, and nothing is being counted or written."""
        is_read = self.book is not None or self._is_broken
        return is_read and not self._feed.is_busy and not self.verbs.is_busy

    def look_at(self, view: LiveView | None) -> None:
        """Count the events of this view, now if the page can be seen."""
        self._feed.look_at(view)
        self._is_old = True
        if view is None:
            self._bell.close()
        elif self.isVisible():
            self._begin()
        self._show_busy()

    def renew(self, shown: ShownApp) -> None:
        """Another version may have left another catalogue."""
        self._shown = shown
        self._is_old = True
        if self.isVisible():
            self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Read and count again what may have changed meanwhile."""
        is_to_count = self._is_old and not self._feed.is_busy
        super().showEvent(event)
        if is_to_count:
            self._count()
        else:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the file only as long as somebody looks."""
        super().hideEvent(event)
        self._bell.close()

    # ── Inside ────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        self._read()
        self._count()

    @Slot()
    def _read(self) -> None:
        """Read catalogue and rules; the counts stay."""
        app, file = self._shown.app, self._file
        self._bell.follow()

        def read() -> _Read:
            from pellucid.catalogue.lookup import documentation_of  # noqa: PLC0415 - in the task

            documentation = documentation_of(app)
            catalogue = None if documentation is None else documentation.catalogue
            return _Read(catalogue=catalogue, rules=file.read())

        self._tasks.start(read, done=self._on_read, failed=self._on_failed)

    @Slot()
    def _count(self) -> None:
        self._is_old = False
        self._ask(None)
        self._show_busy()

    def _on_read(self, found: _Read) -> None:
        self._is_broken = isinstance(found.rules, UnreadableRules)
        if isinstance(found.rules, UnreadableRules):
            self.book = None
            self.broken.say(
                self.tr("Your rules cannot be read, so nothing is sent"),
                self.tr(
                    "{reason}.\n\nCorrect the file, or clear all rules: then everything is sent as it was recorded. The "
                    "broken file is kept beside the new one."
                ).format(reason=translated(found.rules.reason)),
            )
            self._stack.setCurrentWidget(self.broken)
        else:
            self.book = RuleBook(catalogue=found.catalogue, rules=found.rules, counts=self.counts)
            self._show()
        self._show_busy()

    def _on_failed(self, error: TelemetryError) -> None:
        self._is_old = True
        self.book = None
        self._show_failure(error)

    @Slot(object)
    def _on_change_failed(self, error: TelemetryError) -> None:
        self.notices.say_error(_CHANGING, error)

    @Slot(object)
    def _on_counted(self, counts: PartCounts) -> None:
        self.notices.withdraw(COUNTING)
        self.counts = counts
        if self.book is not None:
            self.book = replace(self.book, counts=counts)
            self._show()
        self._show_busy()

    def _show(self) -> None:
        if self.book is None:
            return
        self.outline.show_book(self.book)
        self._show_rows()
        self._show_sheet()

    def _show_rows(self) -> None:
        book = self.book
        if book is None:
            return
        if not self.outline.tree.is_empty:
            self._stack.setCurrentWidget(self._halves)
        elif self.search.text().strip():
            self._stack.setCurrentWidget(self.no_match)
        else:
            self._show_nothing(
                self.tr("It leaves one beside its events at its next start. Then there is something to rule.")
            )

    @Slot()
    def _show_sheet(self) -> None:
        self.sheet.show_node(self.outline.node, self.book or RuleBook())

    def _show_words(self, share: str) -> None:
        super()._show_words(share)
        self.reset.setEnabled(self.book is not None and bool(self.book.rules))

    def _summed_up(self) -> str | None:
        book = self.book
        if book is None:
            return None
        words = say_count("1 rule", "{n:,} rules", book.rules.count) if book.rules else self.tr("No rules")
        if book.counts is not None:
            many = say_count(
                "1 event in the last 30 days", "{n:,} events in the last 30 days", book.counts.total
            )
            words = f"{words} · {many}"
        return words

    @Slot(object)
    def _choose(self, treatment: Treatment) -> None:
        node = self.outline.node
        if node is not None and node.part is not None:
            self.notices.withdraw(_CHANGING)
            self.verbs.choose(node.part, treatment, title=node.title)

    @Slot(QPoint)
    def _offer(self, place: QPoint) -> None:
        """Let a person choose for the row that they stand on."""
        node, book = self.outline.node, self.book
        if node is None or node.part is None or book is None:
            return
        name = self.tr("What is sent of {name}").format(name=node.title)
        menu = TreatmentMenu(
            node.part.treatments, holds=node.part.treatment(book.rules), name=name, parent=self
        )
        menu.chosen.connect(self._choose)
        menu.popup(place)

    @Slot()
    def _reset(self) -> None:
        self.notices.withdraw(_CHANGING)
        self.verbs.clear()

    @Slot()
    def _replace(self) -> None:
        self.verbs.clear(replace_broken=True)
