"""What a page has that shows a catalogue as a tree: a search above it, and beside it what is known of the chosen row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QWidget

from pellucid_gui.pages.late_page import CountedPage
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import translated
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.empty_state import EmptyState
from pellucid_gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.errors import TelemetryError
    from pellucid_gui.pages.late_page import LatePage
    from pellucid_gui.pages.summary_feed import SummaryFeed
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.widgets.catalogue_outline import CatalogueOutline
    from pellucid_gui.widgets.rules_outline import RulesOutline

COUNTING: Final = "counting"
"""What its notice about counting is known by."""


class OutlinePage(CountedPage):
    """
    Lets a person search a tree of events and fields; what is counted stands in it as soon as that is known.

    Args:
        shown: Whose catalogue.
        feed: Counts its events.
        outline: The tree.
        sheet: What is known of the row that a person stands on.
        waiting: What is said until something is read.
    """

    def __init__(
        self,
        *,
        shown: ShownApp,
        feed: SummaryFeed,
        outline: CatalogueOutline | RulesOutline,
        sheet: QWidget,
        waiting: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            feed=feed, reading=self.tr("Counting events"), again=self.tr("Count again"), parent=parent
        )
        self._shown = shown
        self._outline = outline
        self._sheet = sheet
        self.search = SearchField(self.tr("Search events and fields"))
        self._words = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self.waiting = EmptyState(icon="clock", heading=waiting)
        self.nothing = EmptyState(icon="list", heading=self.tr("No catalogue"))
        self.no_match = EmptyState(
            icon="search", heading=self.tr("Nothing found"), action=self.tr("Clear search")
        )
        self.failure = EmptyState(icon="circle-alert", heading="", action=self.tr("Try again"))
        feed.failed.connect(self._on_counting_failed)
        self.refresh.clicked.connect(self._count)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(outline.setFocus)
        self.no_match.acted.connect(self.search.clear)
        self.failure.acted.connect(self._read)

    @property
    def words(self) -> str:
        """What is said of all of it."""
        return self._words.text()

    def take_place_of(self, other: LatePage) -> None:
        """Search for the same, and stand on the same row."""
        if isinstance(other, OutlinePage):
            self._halves.restoreState(other._halves.saveState())  # noqa: SLF001 - of the same kind, here and below
            self.search.setText(other.search.text())
            self._outline.place.want(other._outline)  # noqa: SLF001

    def note_change(self) -> None:
        """The numbers are those of before, until somebody asks or comes back to the page."""
        self._is_old = True

    def focus_search(self) -> bool:
        """Bring the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    # ── Inside ────────────────────────────────────────────────────────────────

    def _lay_out(
        self, widths_px: tuple[int, int], *, buttons: Sequence[QWidget] = (), states: Sequence[QWidget] = ()
    ) -> None:
        """
        Put everything in its place.

        Args:
            widths_px: Of the tree and of the sheet, at first.
            buttons: What else can be done with all of it.
            states: What else may stand in place of the tree.
        """
        strip = QHBoxLayout()
        strip.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        strip.setSpacing(Space.M)
        strip.addWidget(self.search)
        strip.addWidget(self._words, 1)
        for button in (self.cancel, self.refresh, *buttons):
            strip.addWidget(button)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self._outline)
        self._halves.addWidget(self._sheet)
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 2)
        self._halves.setSizes(widths_px)
        body = QWidget()
        self._stack = QStackedLayout(body)
        for page in (self.waiting, self._halves, self.nothing, self.no_match, *states, self.failure):
            self._stack.addWidget(page)
        self._lay_out_below(strip, body)

    def _count(self) -> None:
        """Count events."""
        raise NotImplementedError

    def _show_rows(self) -> None:
        """Show the tree, or why there is nothing in it."""
        raise NotImplementedError

    def _summed_up(self) -> str | None:
        """Say in a line what all of it comes to; `None`: there is nothing to be searched."""
        raise NotImplementedError

    def _show_words(self, share: str) -> None:
        words = self._summed_up()
        self.search.setEnabled(words is not None)
        self._words.setText(self.tr("Counting… {share}").format(share=share) if share else words or "")

    def _show_nothing(self, detail: str) -> None:
        """Tell that there is no catalogue, and in a sentence what that means here."""
        title = self._shown.app.title
        self.nothing.say(self.tr("{title} has left no catalogue").format(title=title), detail)
        self._stack.setCurrentWidget(self.nothing)

    def _show_failure(self, error: TelemetryError) -> None:
        """Tell why nothing could be read."""
        self.failure.say(translated(error.title), translated(error.remedy))
        self._stack.setCurrentWidget(self.failure)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self._outline.narrow(text)
        self._show_rows()

    @Slot(object)
    def _on_counting_failed(self, error: TelemetryError) -> None:
        self._is_old = True
        self.notices.say_error(COUNTING, error)
        self._show_busy()
