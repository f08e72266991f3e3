"""What every page beside the events is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from pellucid_gui.pages.late_page import CountedPage, LatePage
from pellucid_gui.pages.summary_feed import SummaryFeed


def test_a_page_need_not_be_searchable(qtbot, theme, folders):
    """By itself a page has nothing to be searched, and takes all that it is told."""
    page = LatePage()
    qtbot.addWidget(page)
    page.note_change()
    page.renew(folders.shown)
    assert not page.focus_search()


class Counted(CountedPage):
    """A page that remembers what it was told to do."""

    def __init__(self, tasks) -> None:
        super().__init__(feed=SummaryFeed(tasks=tasks), reading="Counting", again="Count again")
        self.said, self.readings = [], 0
        self._lay_out_below(QHBoxLayout(), QWidget())

    def _read(self):
        self.readings += 1
        self._is_old = False

    def _show_words(self, share):
        self.said.append(share)


def test_a_page_of_numbers_reads_when_it_is_seen(qtbot, theme, tasks):
    """Not before, and again only once something was changed meanwhile; without a view nothing can be read anew."""
    page = Counted(tasks)
    qtbot.addWidget(page)
    page.look_at(None)
    assert (0, False, True) == (page.readings, page.refresh.isEnabled(), page.cancel.isHidden())
    page.show()
    page.hide()
    page.show()
    assert 1 == page.readings
    page.look_at(None)
    assert (2, "") == (page.readings, page.said[-1])
