"""Ledger and live files as one stream of news."""

from __future__ import annotations

import pytest

from pellucid.index.event_index import EventIndex
from pellucid.ledger import purge
from pellucid.view.feed import Feed, News, together
from pellucid.watch import FileChange

SESSION = "01227f48"


@pytest.fixture
def feed(world):
    """A feed over an index that is open."""
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    return Feed(index=index, ledger=world.ledger, data_dir=world.data_dir)


def take(feed, *names):
    """Tell of changed files, or of both folders, and gather the news."""
    receipts, data = feed.folders
    changes = [FileChange(folder=data if name.endswith(".json") else receipts, name=name) for name in names]
    feed.note(changes or [FileChange(folder=folder, name=None) for folder in (receipts, data)])
    parts = []
    while feed.is_behind:
        parts.append(feed.advance())
    return together(parts)


def test_the_life_of_a_line(world, feed, line):
    """A line is new once; its copy moves it, its release restates it."""
    world.write(SESSION, line(1))
    born = take(feed, f"{SESSION}.json")
    world.witness(SESSION)
    copied = take(feed, f"{SESSION}.ndjson")
    world.empty(SESSION)
    world.witness(SESSION)
    left = take(feed, f"{SESSION}.ndjson", f"{SESSION}.json")

    parts = [(part.new, part.moved, part.restated, part.told) for part in (born, copied, left)]
    lists = [tuple(numbers.tolist() for numbers in part) for part in parts]
    assert [([0], [], [], []), ([], [0], [], [0]), ([], [], [0], [0])] == lists
    assert not take(feed)


def test_the_ledger_comes_before_the_file(world, feed, line):
    """A line that was copied before its file is looked at is never new twice."""
    world.write(SESSION, line(1))
    world.witness(SESSION)

    news = take(feed, f"{SESSION}.json")

    assert [0] == news.new.tolist()
    assert not take(feed)


def test_foreign_changes_are_passed_over(world, feed):
    """What is neither a session nor a receipt brings nothing to look at."""
    take(feed)
    feed.note([FileChange(folder=world.data_dir.parent, name=None)])
    feed.note([FileChange(folder=world.data_dir, name="x.json.tmp")])
    feed.note([FileChange(folder=feed.folders[0], name="x.lock")])

    assert not feed.is_behind
    assert not feed.advance()


def test_a_forgotten_session_renumbers(world, feed, line):
    """When numbers mean nothing any more the news says so, and live lines are still known."""
    world.write("gone", line(1))
    world.witness("gone")
    world.delete("gone")
    world.witness("gone")
    world.write(SESSION, line(2))
    take(feed)

    purge.forget(world.ledger, purge.ForgetSession(folder="gone"))
    news = take(feed)
    world.witness(SESSION)
    after = take(feed)

    assert news.rebuilt
    assert not len(after.new)
    assert 1 == len(after.moved)


def test_trouble_is_told_and_passes(world, feed, line):
    """Receipts that cannot be read are told as a sentence, until they can."""
    world.write(SESSION, line(1))
    world.witness(SESSION)
    path = world.ledger.entry(SESSION).receipts
    kept = path.read_bytes()
    path.unlink()
    path.mkdir()
    take(feed)
    assert str(path) in feed.notice

    path.rmdir()
    path.write_bytes(kept)
    news = take(feed)

    assert "" == feed.notice
    assert isinstance(news, News)
