"""What the pages of a catalogue and of rules share."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from pellucid.errors import LedgerError
from pellucid_gui.pages.outline_page import COUNTING, OutlinePage
from pellucid_gui.pages.summary_feed import SummaryFeed
from pellucid_gui.widgets.catalogue_outline import CatalogueOutline


class Page(OutlinePage):
    """A page that says how often it was asked."""

    def __init__(self, shown, tasks) -> None:
        outline = CatalogueOutline()
        super().__init__(
            shown=shown,
            feed=SummaryFeed(tasks=tasks),
            outline=outline,
            sheet=QWidget(),
            waiting="Reading…",
        )
        self.summed_up = None
        self.counted = self.read = self.rows = 0
        self._lay_out((400, 200))

    def _count(self):
        self.counted += 1

    def _read(self):
        self.read += 1
        self._is_old = False

    def _show_rows(self):
        self.rows += 1

    def _summed_up(self):
        return self.summed_up


@pytest.fixture
def page(qtbot, theme, folders, tasks):
    """A shown page of which nothing is read yet."""
    page = Page(folders.shown, tasks)
    qtbot.addWidget(page)
    page.show()
    return page


def test_what_cannot_be_searched_yet(page):
    """The search waits for something to be searched; what all of it comes to stands beside it."""
    page._show_busy()
    assert (False, "") == (page.search.isEnabled(), page.words)
    page.summed_up = "15 kinds of events"
    page._show_busy()
    assert (True, "15 kinds of events") == (page.search.isEnabled(), page.words)
    page._show_words("40 %")
    assert "Counting… 40 %" == page.words


def test_a_search_narrows_the_tree(page):
    """With each letter, and *Clear search* undoes it."""
    page.search.setText("ab")
    page.no_match.acted.emit()
    assert (2, "") == (page.rows, page.search.text())


def test_a_failed_reading_can_be_tried_again(page):
    """Why it failed takes the place of the tree."""
    before = page.read
    page._show_failure(LedgerError("The catalogue cannot be read", "Look at its permissions."))
    assert page._stack.currentWidget() is page.failure
    page.failure.acted.emit()
    assert before + 1 == page.read


def test_a_failed_count_leaves_the_tree(page):
    """What is known stays, a notice tells the rest, and it is counted anew when somebody comes back."""
    page._feed.failed.emit(LedgerError("Session 1 cannot be read", "Verify it."))
    assert page.notices.shows(COUNTING)
    page.hide()
    before = page.read
    page.show()
    assert before + 1 == page.read
