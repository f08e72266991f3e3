"""One summary at a time, in the background."""

from __future__ import annotations

import threading

import pytest

from pellucid.errors import LedgerError
from pellucid_gui.pages.summary_feed import SummaryFeed


class Slow:
    """What a feed needs of a view; it ends only when it is let, or told to."""

    def __init__(self) -> None:
        self.let = threading.Event()
        self.asked = []
        self.ended = []

    def summary(self, days, *, on_progress, cancelled) -> object:
        """Tell of half of it, then wait."""
        self.asked.append(days)
        on_progress(0.5)
        while not self.let.wait(0.01):
            if cancelled():
                self.ended.append(days)
                return None
        if days is None:
            raise LedgerError("The ledger is broken", "Mend it.")
        return days


@pytest.fixture
def slow():
    """A view that waits."""
    made = Slow()
    yield made
    made.let.set()


@pytest.fixture
def feed(tasks, slow):
    """A feed on it, and all that it tells."""
    made = SummaryFeed(tasks=tasks)
    made.told = []
    made.came.connect(made.told.append)
    made.failed.connect(lambda error: made.told.append(error.title))
    made.stopped.connect(lambda: made.told.append("stopped"))
    made.look_at(slow)
    return made


def test_it_tells_how_far_it_is_and_then_the_summary(feed, slow, qtbot, until):
    """Never in the thread that reads."""
    with qtbot.waitSignal(feed.progressed, timeout=60_000, check_params_cb=lambda share: share == 0.5):
        feed.ask(7)
    assert feed.is_busy
    slow.let.set()
    until(lambda: feed.told == [7])
    assert not feed.is_busy


def test_what_is_cancelled_ends_and_is_not_told(feed, slow, until):
    """That it was is told at once."""
    feed.ask(7)
    feed.cancel()
    assert (["stopped"], False) == (feed.told, feed.is_busy)
    until(lambda: slow.ended == [7] or not slow.asked)
    feed.cancel()
    assert ["stopped"] == feed.told


def test_only_the_newest_counts(feed, slow, until):
    """What was asked before ends by itself."""
    feed.ask(7)
    until(lambda: slow.asked == [7])
    feed.ask(30)
    until(lambda: slow.ended == [7])
    slow.let.set()
    until(lambda: feed.told == [30])


def test_an_error_is_told_in_its_place(feed, slow, until):
    """With its sentence."""
    slow.let.set()
    feed.ask(None)
    until(lambda: feed.told == ["The ledger is broken"])
    assert not feed.is_busy


def test_without_a_view_nothing_is_asked(feed, slow, until):
    """And what was under way for it ends unheard."""
    feed.ask(7)
    until(lambda: slow.asked == [7])
    feed.look_at(None)
    feed.ask(30)
    until(lambda: slow.ended == [7])
    assert ([], False, [7]) == (feed.told, feed.has_view, slow.asked)
