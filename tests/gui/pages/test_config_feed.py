"""The config's feed: whatever happens to the file, the state that is told is the one on disk."""

from __future__ import annotations

import pytest

from pellucid.config.reading import NotSetUp, SetUp, Unknown
from pellucid_gui.pages.config_feed import ConfigFeed


@pytest.fixture
def feed(folders, tasks):
    """A feed that was not read yet."""
    made = ConfigFeed(app=folders.shown.app, tasks=tasks)
    yield made
    made.close()


def test_it_follows_a_file_through_everything(folders, feed, until):
    """Replaced, written in place, deleted with its folder, and made again: each is told."""
    seen = []
    feed.changed.connect(seen.append)
    feed.read()
    until(lambda: bool(seen) and isinstance(seen[-1], SetUp) and seen[-1].enabled)
    folders.set_up(enabled=False)
    until(lambda: isinstance(seen[-1], SetUp) and not seen[-1].enabled)
    folders.config_file.write_bytes(b"{")
    until(lambda: isinstance(seen[-1], Unknown))
    folders.config_file.unlink()
    until(lambda: isinstance(seen[-1], NotSetUp))
    folders.config_file.parent.rmdir()
    folders.set_up()
    until(lambda: isinstance(seen[-1], SetUp) and seen[-1].enabled)
    assert seen[-1] == feed.state


def test_the_same_state_is_told_once(folders, feed, until):
    """Reading again what is known tells nothing."""
    seen = []
    feed.changed.connect(seen.append)
    feed.read()
    until(lambda: bool(seen))
    feed.read()
    until(lambda: feed._reading is not None and feed.state is not None)
    assert 1 == len(seen)


def test_a_closed_feed_is_silent(folders, feed, until, qapp):
    """After `close` nothing is followed."""
    feed.read()
    until(lambda: feed.state is not None)
    feed.close()
    assert [] == [*feed._bell._watcher.files(), *feed._bell._watcher.directories()]
