"""Reading what leaves next, away from the GUI thread."""

from __future__ import annotations

import threading

import pytest

from pellucid.consent.values import Mode
from pellucid.view.own_status import OwnWatch
from pellucid_gui.pages.outbox_feed import OutboxFeed


@pytest.fixture
def feed(qtbot, own, tasks):
    return OutboxFeed(shown=own.shown, tasks=tasks, clock=own.clock)


@pytest.fixture
def status(own):
    """How things are with the app now."""
    return OwnWatch(own.app, ledger=own.ledger, store=own.store, clock=own.clock).look


def test_it_tells_what_was_seen(feed, own, status, qtbot):
    """With what is worth a second look; the reading is not done in this thread."""
    own.store.set_mode(Mode.ON)
    folder = own.record(own.SourceFailed(message="cannot open /home/alice/secret/plan.rrd"))
    seen = []
    feed._see_own = lambda *parts, see=feed._see_own: (seen.append(threading.get_ident()), see(*parts))[1]
    with qtbot.waitSignal(feed.came) as came:
        feed.look(status())
        assert feed.is_busy
    look = came.args[0]
    assert [(folder, 0)] == [event.key for event in look.outlook.request.events]
    assert {(folder, 0)} == look.marks.keys()
    assert threading.get_ident() not in seen


def test_what_is_asked_meanwhile_is_looked_at_afterwards(feed, own, status, until):
    """Once, however often it was asked."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened())
    looks = []
    feed.came.connect(looks.append)
    now = status()
    for _ in range(5):
        feed.look(now)
    until(lambda: len(looks) == 2 and not feed.is_busy)


def test_receipts_that_are_newer_than_the_status_count(feed, own, status, qtbot):
    """What is shown is of one moment: a batch that was sealed meanwhile is shown as sealed."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened())
    old = status()
    own.upload(flush=True)
    with qtbot.waitSignal(feed.came) as came:
        feed.look(old)
    assert came.args[0].outlook.request.batch


def test_without_a_status_nothing_is_read_of_an_own_app(feed):
    """Nobody knows yet what it may send."""
    feed.look(None)
    assert not feed.is_busy


def test_what_cannot_be_read_is_told(feed, own, status, qtbot):
    """A later look may succeed."""
    own.store.set_mode(Mode.ON)
    folder = own.record(own.ViewerOpened())
    now = status()
    with qtbot.waitSignal(feed.came):
        feed.look(now)
    file = own.ledger.entry(folder).receipts
    kept = file.rename(file.with_name("kept"))
    file.mkdir()
    with qtbot.waitSignal(feed.failed):
        feed.look(now)
    file.rmdir()
    kept.rename(file)
    with qtbot.waitSignal(feed.came):
        feed.look(now)
