"""Looking at leftovers and changing what becomes of them, one after the other, without a window."""

from __future__ import annotations

import os

import pytest

from pellucid.clock import SystemClock
from pellucid_gui.pages.hold_feed import HoldFeed

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


@pytest.fixture
def feed(folders, tasks):
    """A feed on one leftover, and all that it tells. No witness runs."""
    folders.record("viewer_started")
    file = folders.data_dir / f"{SESSION}.json"
    os.utime(file, (file.stat().st_mtime - 60,) * 2)
    made = HoldFeed(shown=folders.shown, tasks=tasks, clock=SystemClock(), is_ours=lambda: True)
    made.told = []
    for name in ("changed", "deleted", "failed", "payload_read"):
        getattr(made, name).connect(lambda value, name=name: made.told.append((name, value)))
    made.payload_failed.connect(lambda *answer: made.told.append(("no payload", answer)))
    yield made
    made.close()


def names(feed):
    """What was told, without what it says."""
    return [name for name, _ in feed.told]


def test_a_look_tells_how_they_stand(feed, until):
    """Without a witness nothing ends with the window."""
    feed.look()
    until(lambda: bool(feed.told))
    ((name, standing),) = feed.told
    assert ("changed", False) == (name, standing.ends_with_window)
    assert [SESSION] == [each.session for each in standing.review.leftovers]


def test_verbs_are_done_one_after_the_other(feed, until):
    """None is lost, whatever is under way; what a look saw before them is not told any more."""
    feed.look()
    feed.switch(on=True)
    feed.release(SESSION)
    feed.keep(SESSION)
    feed.delete(SESSION)
    until(lambda: 4 == names(feed).count("changed"))
    assert ["changed"] * 3 + ["deleted", "changed"] == names(feed)
    standings = [standing.review for name, standing in feed.told if name == "changed"]
    assert all(review.is_on for review in standings)
    assert ["not held", "let go", "not held"] == [
        review.leftovers[0].standing.value for review in standings[:3]
    ]
    assert () == standings[3].leftovers


def test_a_refusal_is_told_and_then_how_they_stand(feed, until):
    """With cause and remedy."""
    feed.delete("nothing")
    until(lambda: 2 == len(feed.told))
    assert ["failed", "changed"] == names(feed)
    assert "nothing" in feed.told[0][1].title


def test_a_choice_that_cannot_be_written_is_told(feed, folders, until):
    """It stays as it was."""
    folder = folders.shown.locations.config
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    feed.switch(on=True)
    until(lambda: 2 == len(feed.told))
    assert ["failed", "changed"] == names(feed)
    assert not feed.told[1][1].review.is_on


def test_a_payload_is_read(feed, until):
    """Or it is told why not."""
    feed.read_payload(SESSION)
    until(lambda: bool(feed.told))
    assert ("payload_read", SESSION) == (feed.told[0][0], feed.told[0][1].session)
    feed.read_payload("gone")
    until(lambda: 2 == len(feed.told))
    name, (session, error) = feed.told[1]
    assert ("no payload", "gone") == (name, session)
    assert "gone" in error.title


def test_it_hears_what_others_choose(feed, tasks, folders, until):
    """By another feed on the same folders; as long as it has begun."""
    feed.begin()
    until(lambda: bool(feed.told))
    other = HoldFeed(shown=folders.shown, tasks=tasks, clock=SystemClock(), is_ours=lambda: False)
    other.switch(on=True)
    until(lambda: feed.told[-1][1].review.is_on)
    other.close()


def test_it_looks_again_as_long_as_somebody_looks_on(feed, folders, until):
    """Files come and nobody rings."""
    feed.look_on(on=True)
    until(lambda: bool(feed.told))
    folders.record("viewer_started", session="890de3eb-5a80-4ce7-a799-85448e541683")
    until(lambda: 2 == len(feed.told[-1][1].review.leftovers))
    feed.look_on(on=False)
    assert not feed._timer.isActive()


def test_closed_it_tells_nothing(feed, tasks, until):
    """What was begun runs to its end unheard."""
    feed.switch(on=True)
    feed.close()
    feed.look()
    feed.begin()
    feed.look_on(on=True)
    until(lambda: tasks.idle)
    assert [] == feed.told
