"""A first session that waits is told, until it waits no more."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger, folder_of
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.session_notes import note
from pellucid_gui.pages.first_session import FirstSession

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


@pytest.fixture
def ledger(folders):
    """The app's ledger."""
    shown = folders.shown
    return Ledger(root=shown.locations.ledger_root(shown.app), clock=SystemClock())


@pytest.fixture
def feed(folders, tasks):
    """A feed, and what it says."""
    made = FirstSession(shown=folders.shown, tasks=tasks, clock=SystemClock())
    made.said = []
    made.changed.connect(made.said.append)
    yield made
    made.close()


def test_it_is_told_as_long_as_it_waits(feed, folders, ledger, make_page, until):
    """In the engine's words; once its file is empty or gone it is over."""
    folders.record("viewer_started")
    page = make_page()
    entry = ledger.entry(folder_of(SESSION))
    until(entry.receipts.exists)
    until(lambda: note(entry, ReceiptKind.FIRST, {"how": "config"}, clock=SystemClock(), once=True))
    feed.watch(folders.data_dir)
    feed.look_on(on=True)
    until(lambda: 1 == len(feed.said))
    assert "first" in feed.said[0]
    until(lambda: not page.header._first_session.isHidden())
    assert feed.said[0] == page.header._first_session.text
    (folders.data_dir / f"{SESSION}.json").write_bytes(b"")
    until(lambda: "" == feed.said[-1])
    until(page.header._first_session.isHidden)


def test_an_ordinary_session_is_none(feed, folders, tasks, until):
    """Nor is one that nobody has copied, or a folder that is not there."""
    feed.watch(folders.data_dir)
    feed.look()
    until(lambda: tasks.idle)
    folders.record("viewer_started")
    feed.look()
    until(lambda: tasks.idle)
    assert [] == feed.said


def test_closed_it_looks_no_more(feed, folders, tasks):
    """And tells nothing."""
    feed.watch(folders.data_dir)
    feed.close()
    feed.look()
    feed.look_on(on=True)
    assert tasks.idle
    assert not feed._timer.isActive()
