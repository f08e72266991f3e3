"""Apps that leave their cards are listed, also while the window is open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.app_cards import leave_card
from pellucid_gui.pages.card_feed import CardFeed


@pytest.fixture
def feed(own, tasks, qapp):
    """A feed that has not read anything yet."""
    made = CardFeed(locations=own.locations, tasks=tasks)
    yield made
    made.close()


def test_a_card_that_comes_later_is_told(own, feed, until):
    """The folder is not even there at first."""
    told = []
    feed.changed.connect(told.append)
    feed.read()
    until(lambda: feed._bell._watcher.directories() != [])
    leave_card(own.app, own.locations)
    until(lambda: told == [(own.app,)])
    other = replace(own.app, key="other", title="Another")
    leave_card(other, own.locations)
    until(lambda: told[-1] == (other,))


def test_only_what_is_new_is_told(own, feed, until):
    """A card that says something else is; the others are not told again."""
    told = []
    feed.changed.connect(told.append)
    leave_card(own.app, own.locations)
    leave_card(replace(own.app, key="other", title="Another"), own.locations)
    feed.read()
    until(lambda: len(told) == 1)
    assert ["other", "myviewer"] == [app.key for app in told[0]]
    newer = replace(own.app, version="2.0")
    leave_card(newer, own.locations)
    until(lambda: told[-1] == (newer,))


def test_a_card_that_cannot_be_read_is_told_once(own, feed, until):
    """With its place and what mends it; the others are told as ever."""
    told, troubles = [], []
    feed.changed.connect(told.append)
    feed.troubled.connect(troubles.append)
    leave_card(own.app, own.locations)
    broken = own.locations.cards / "broken.json"
    broken.write_bytes(b'{"key":')
    feed.read()
    until(lambda: len(troubles) == 1)
    assert ([(own.app,)], True) == (told, str(broken) in troubles[0].title)
    leave_card(replace(own.app, version="2.0"), own.locations)
    until(lambda: len(told) == 2)
    assert 1 == len(troubles)
    leave_card(replace(own.app, key="broken"), own.locations)
    until(lambda: len(told) == 3)
    assert 1 == len(troubles)
