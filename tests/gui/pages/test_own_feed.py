"""How things are is looked at while somebody looks on, and told when it changes."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid_gui.pages.own_feed import OwnFeed


@pytest.fixture
def feed(own, tasks, qapp):
    """A feed that has not looked yet."""
    made = OwnFeed(shown=own.shown, app=own.app, tasks=tasks, clock=own.clock)
    yield made
    made.close()


def test_a_change_of_the_choice_is_heard_by_itself(own, feed, until):
    """Also where nobody looks on, for the list at the left."""
    told = []
    feed.changed.connect(told.append)
    feed.look()
    until(lambda: bool(told))
    own.store.set_mode(Mode.LOCAL)
    until(lambda: told[-1].decision.mode is Mode.LOCAL)


def test_batches_are_seen_only_while_somebody_looks_on(own, feed, until):
    """Then soon after they are sealed."""
    own.store.set_mode(Mode.ON)
    feed.look()
    until(lambda: feed.status is not None)
    assert not feed._timer.isActive()
    feed.look_on(on=True)
    own.record(own.ViewerOpened())
    own.upload(flush=True)
    until(lambda: len(feed.status.outbound.batches) == 1)
    feed.look_on(on=False)
    assert not feed._timer.isActive()


def test_the_same_is_told_once(own, feed, until):
    """A look that finds nothing new is silent."""
    told = []
    feed.changed.connect(told.append)
    feed.look()
    feed.look()
    until(lambda: not feed.is_busy and bool(told))
    feed.look()
    until(lambda: not feed.is_busy)
    assert 1 == len(told)


def test_a_ledger_that_cannot_be_read_is_told(own, feed, until):
    """And looked at again later."""
    failures = []
    feed.failed.connect(failures.append)
    (own.ledger.root / "receipts").write_text("no folder")
    feed.look()
    until(lambda: bool(failures))
    (own.ledger.root / "receipts").unlink()
    feed.look()
    until(lambda: feed.status is not None)


def test_another_card_is_looked_at(own, feed, until, tmp_path):
    """From then on the other folders count."""
    from dataclasses import replace

    feed.look()
    until(lambda: feed.status is not None)
    other = replace(own.app, config_file=tmp_path / "other" / "analytics.json")
    from pellucid.consent.store import ConsentStore

    ConsentStore(other, clock=own.clock).set_mode(Mode.OFF)
    feed.renew(other)
    until(lambda: feed.status.decision.mode is Mode.OFF)


def test_a_closed_feed_looks_no_more(own, feed, until):
    """After `close` nothing is followed."""
    feed.look()
    until(lambda: feed.status is not None)
    feed.close()
    feed.look_on(on=True)
    assert not feed._timer.isActive()
    assert [] == [*feed._bell._watcher.files(), *feed._bell._watcher.directories()]
