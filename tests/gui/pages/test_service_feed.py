"""The service's feed: asks the system in tasks, and tells what became of what a person wants."""

from __future__ import annotations

import sys

import pytest

from pellucid_gui.pages.service_feed import ServiceFeed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the fake system is a systemd")


@pytest.fixture
def feed(folders, tasks):
    """A feed that has not asked yet, and what it told."""
    made = ServiceFeed(shown=folders.shown, tasks=tasks)
    made.told = []
    made.changed.connect(lambda standing: made.told.append(("changed", standing.is_installed)))
    made.installed.connect(lambda standing: made.told.append(("installed", standing.is_installed)))
    made.removed.connect(lambda standing: made.told.append(("removed", standing.is_installed)))
    made.failed.connect(lambda error, installing: made.told.append((error.title, installing)))
    yield made
    made.close()


def test_it_is_set_up_and_taken_away(feed, systemd, until):
    """Each is told once the system has done it; what is left is what was before."""
    feed.look()
    until(lambda: feed.told == [("changed", False)])
    feed.install()
    until(lambda: feed.told[1:] == [("installed", True), ("changed", True)])
    assert any("restart" in words for words in systemd.asked)
    feed.uninstall()
    until(lambda: feed.told[3:] == [("removed", False), ("changed", False)])


def test_what_is_asked_meanwhile_comes_after(feed, systemd, until):
    """Two things are never done to a service at once, and none is forgotten."""
    feed.look()
    feed.install()
    feed.look()
    until(lambda: feed.told == [("changed", False), ("installed", True), ("changed", True)])


def test_a_refusal_is_told_with_its_cause(feed, systemd, until):
    """And how things stand then."""
    systemd.refuses()
    feed.install()
    until(lambda: len(feed.told) == 2)
    assert [("systemd does not take the service: Unit is masked", True), ("changed", False)] == feed.told


def test_a_machine_that_takes_none_says_why(feed, tmp_path, monkeypatch, until):
    """Then there is nothing to offer."""
    monkeypatch.setenv("PATH", str(tmp_path))
    found = []
    feed.changed.connect(found.append)
    feed.look()
    until(lambda: bool(found))
    assert "There is no systemd on this machine" == found[0].obstacle


def test_a_feed_that_is_closed_tells_nothing(feed, systemd, tasks, until):
    """Whatever comes back then is for nobody."""
    feed.look()
    feed.close()
    until(lambda: tasks.idle)
    assert [] == feed.told


def test_a_look_that_fails_is_not_repeated_at_once(feed, systemd, until, monkeypatch, qtbot, tasks):
    """It would only fail again; the next one that is asked for is made."""
    with monkeypatch.context() as patch, qtbot.captureExceptions() as exceptions:
        patch.setattr("pellucid.service.service_of", lambda *_args: 1 // 0)
        feed.look()
        until(lambda: bool(exceptions) and tasks.idle)
    assert [ZeroDivisionError] == [kind for kind, *_ in exceptions]
    feed.look()
    until(lambda: feed.told == [("changed", False)])
