"""Work with the ledger that a person asks for on a page."""

from __future__ import annotations

from pellucid.errors import LedgerError
from pellucid_gui.pages.ledger_work import LedgerWork


def test_what_came_of_it_is_told(own_page, tasks, until):
    """The work has the app's own ledger; a failure stands on the page until something succeeds."""
    notices, told = own_page.notices, []
    work = LedgerWork(side=own_page.side, tasks=tasks)

    def fail(_ledger):
        raise LedgerError("The disk refuses", "Make room.")

    work.start(fail, told.append)
    until(lambda: notices.shows("event-verb"))
    assert [] == told
    work.start(lambda ledger: ledger.root, told.append)
    until(lambda: bool(told))
    assert [own_page.side.parts.ledger().root] == told
    assert not notices.shows("event-verb")
