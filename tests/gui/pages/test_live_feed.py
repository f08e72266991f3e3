"""The live feed: opens in its own thread, delivers in the GUI thread, ends when told."""

from __future__ import annotations

import threading

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.view.values import Column
from pellucid_gui.pages.live_feed import LiveFeed


@pytest.fixture
def make_feed(qapp, folders):
    """A maker of feeds on `folders`, which are closed at the end."""
    feeds = []

    def make() -> LiveFeed:
        shown = folders.shown
        feed = LiveFeed(
            app=shown.app, data_dir=folders.data_dir, locations=shown.locations, clock=SystemClock()
        )
        feeds.append(feed)
        return feed

    yield make
    for feed in feeds:
        assert feed.close()


def test_changes_arrive_in_the_gui_thread(folders, make_feed, until):
    """What lies there is told, in this thread, once the view is open."""
    folders.record("viewer_started")
    feed, seen = make_feed(), []
    feed.opened.connect(lambda: seen.append(("opened", threading.get_ident())))
    feed.changed.connect(lambda change: seen.append((change.snapshot.rows, threading.get_ident())))
    feed.start()
    until(lambda: bool(seen) and seen[-1][0] == 1)
    assert ("opened", threading.get_ident()) == seen[0]
    assert {threading.get_ident()} == {ident for _what, ident in seen}


def test_filter_and_order_may_be_asked_for_before_it_is_open(folders, make_feed, until):
    """A view that opens later begins with what was asked for."""
    folders.record("b", "a", "other")
    feed, seen = make_feed(), []
    feed.set_filter("-name:other")
    feed.set_order(Column.EVENT, descending=False)
    feed.changed.connect(
        lambda change: seen.append([feed.view.row(int(e)).name for e in change.snapshot.order])
    )
    feed.start()
    until(lambda: bool(seen) and seen[-1] == ["a", "b"])


def test_it_can_be_closed_at_any_moment(folders, make_feed):
    """Before it has begun, while it opens, and twice."""
    never, at_once = make_feed(), make_feed()
    assert never.close()
    at_once.start()
    assert at_once.close()
    assert at_once.close()


def test_a_ledger_that_cannot_be_read_is_told(folders, make_feed, until):
    """An engine's error ends the view and reaches the window as what it is."""
    root = folders.shown.locations.ledger_root(folders.shown.app)
    root.parent.mkdir(parents=True)
    root.write_bytes(b"a file in the ledger's place")
    feed, errors = make_feed(), []
    feed.failed.connect(errors.append)
    feed.start()
    until(lambda: bool(errors))
    assert isinstance(errors[0], LedgerError)
