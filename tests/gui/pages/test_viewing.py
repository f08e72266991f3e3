"""A page shows one view at a time, and says what cannot be shown."""

from __future__ import annotations

import threading

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.keeping import keep
from pellucid.ledger.ledger import Ledger, folder_of
from pellucid.ledger.receipts import ReceiptKind


def test_a_receipt_that_changes_no_row_is_shown(folders, make_page, until):
    """The witness copies a line first and says so then: whoever has chosen it meanwhile reads that too."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    page.desks.record.fetch(1)
    page.events.table.choose(1)
    until(lambda: page.detail.record is not None and bool(page.detail.record.receipts))
    ledger = Ledger(root=folders.shown.locations.ledger_root(folders.shown.app), clock=SystemClock())
    keep(ledger, folder_of(page.detail.record.row.session), 1)
    until(
        lambda: (
            [ReceiptKind.WITNESSED, ReceiptKind.KEPT] == [each.kind for each in page.detail.record.receipts]
        )
    )
    assert 1 == page.detail.record.row.event


@pytest.fixture
def gate(monkeypatch):
    """Hold each opening at the list of its sessions until `let` is set."""

    class Gate:
        reached, let = threading.Event(), threading.Event()

    real = Ledger.sessions

    def held(ledger):
        Gate.reached.set()
        assert Gate.let.wait(60)
        return real(ledger)

    monkeypatch.setattr(Ledger, "sessions", held)
    yield Gate
    Gate.let.set()


def test_another_folder_is_another_view(folders, make_page, until, drawn):
    """As when the config says that the app keeps its events elsewhere; the same folder is opened once."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: drawn(page) == ["queued viewer_started"])
    feed = page.feed
    page.look()
    assert feed is page.feed
    other = folders.home / "elsewhere"
    other.mkdir()
    assert page.desks.viewing.open(page.shown, other)
    assert feed is not page.feed
    until(lambda: page.desks.viewing.is_ready)
    assert other == page.feed.data_dir


def test_a_view_that_fails_says_why(folders, make_page, until):
    """The ledger cannot be read; the page stays usable."""
    events = folders.shown.locations.ledger_root(folders.shown.app) / "events"
    events.parent.mkdir(parents=True)
    events.write_text("no folder")
    page = make_page()
    until(lambda: any(str(events) in text for text in page.notices.texts))
    assert page.header.isVisible()
    assert page.desks.viewing.is_ready


def test_an_opening_can_be_stopped_and_taken_up(folders, make_page, until, drawn, gate):
    """The window stays of use: it says that nothing is open, and opens again when that is asked for."""
    folders.record("viewer_started")
    page = make_page()
    until(gate.reached.is_set)
    feed = page.feed
    page.events.stop_asked.emit()
    gate.let.set()
    until(lambda: page.desks.viewing.is_ended)
    assert page.events._not_open.isVisible()
    assert page.header.isVisible()
    page.events._not_open.button.click()
    assert feed is not page.feed
    until(lambda: drawn(page) == ["queued viewer_started"])
    assert not page.desks.viewing.is_ended


def test_what_was_in_the_way_can_be_cleared_away(folders, make_page, until, drawn):
    """The notice offers another try, and goes once that succeeds."""
    folders.record("viewer_started")
    events = folders.shown.locations.ledger_root(folders.shown.app) / "events"
    events.parent.mkdir(parents=True)
    events.write_text("no folder")
    page = make_page()
    until(lambda: page.notices.shows("view"))
    assert page.events._not_open.isVisible()
    events.unlink()
    page.events.opening_asked.emit()
    assert not page.notices.shows("view")
    until(lambda: drawn(page) == ["queued viewer_started"])
