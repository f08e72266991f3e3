"""What a view is busy with can be ended before it is through; it stays of use, or says that it has to be opened anew."""

from __future__ import annotations

import threading

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.view import live_view
from pellucid.view.live_view import LiveView
from pellucid.view.values import Column, Phase
from pellucid.watch import open_watcher

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


class Hasty(SystemClock):
    """A clock on which whatever one does takes a second, so that a person could read what is announced."""

    def __init__(self) -> None:
        self._now_s = 0.0

    def monotonic_s(self) -> float:
        """A second later than the last time."""
        self._now_s += 1.0
        return self._now_s


class GatedLedger(Ledger):
    """A ledger whose sessions are listed only once somebody lets them."""

    def __init__(self, **parts) -> None:
        super().__init__(**parts)
        self.reached, self.let = threading.Event(), threading.Event()

    def sessions(self):
        """Wait, then list them."""
        self.reached.set()
        assert self.let.wait(60)
        return super().sessions()


@pytest.fixture
def gated(world, line):
    """A view that waits in the midst of its opening, and its thread."""
    world.copy(SESSION, line(1), line(2))
    ledger = GatedLedger(root=world.ledger.root, clock=world.clock)
    view = LiveView(
        app=world.app,
        data_dir=world.data_dir,
        ledger=ledger,
        watcher=open_watcher(world.data_dir),
        cache_dir=None,
        clock=world.clock,
    )
    thread = threading.Thread(target=view.run)
    thread.start()
    assert ledger.reached.wait(60)
    yield view, ledger, thread
    ledger.let.set()
    view.close()
    thread.join()


def test_an_opening_can_be_ended(gated):
    """It says so, has no rows, and its thread ends by itself."""
    view, ledger, thread = gated
    said, told = [], []
    view.status.connect(said.append)
    view.changed.connect(told.append)
    view.stop()
    ledger.let.set()
    thread.join(60)
    assert not thread.is_alive()
    assert (Phase.STOPPED, False, []) == (said[-1].phase, said[-1].following, told)


def test_closing_is_no_stopping(gated):
    """Whoever closes a view that opens is told nothing more."""
    view, ledger, thread = gated
    said = []
    view.status.connect(said.append)
    view.close()
    ledger.let.set()
    thread.join(60)
    assert [] == [status for status in said if status.phase is Phase.STOPPED]


def test_a_search_can_be_ended(world, showing, line):
    """It is told how far it was; rows go on coming; another filter is searched to the end."""
    world.clock = Hasty()
    world.copy(SESSION, *[line(number) for number in range(20)])
    screen = showing()
    done = []

    def stop_once(status):
        if status.phase is Phase.SEARCHING and not done:
            done.append(status.progress)
            screen.view.stop()

    screen.view.status.connect(stop_once)
    screen.view.set_filter("is:unreadable OR prop:event_id>=0")
    screen.wait_for(lambda s: s.statuses[-1].phase is Phase.STOPPED)
    assert (done[0], True) == (screen.statuses[-1].progress, screen.statuses[-1].following)
    rows = len(screen.order)
    assert 20 > rows
    world.copy(SESSION, line(21))
    screen.wait_for(lambda s: len(s.order) == rows + 1)
    screen.view.set_filter("")
    screen.wait_for(lambda s: s.statuses[-1].phase is Phase.READY and len(s.order) == 21)


def test_nothing_is_ended_where_all_is_done(world, showing, line):
    """The rows stay, and so does the phase."""
    world.copy(SESSION, line(1))
    screen = showing()
    screen.view.stop()
    world.copy(SESSION, line(2))
    screen.wait_for(lambda s: len(s.order) == 2)
    assert Phase.READY is screen.statuses[-1].phase


def test_that_many_rows_are_put_in_order_is_told(world, showing, line, monkeypatch):
    """Before it is done, and then that all is done; of a few nothing is told."""
    world.write(SESSION, line(10, "a"), line(30, "c"))
    screen = showing()
    screen.wait_for(lambda s: s.statuses[-1].phase is Phase.READY)
    screen.view.set_order(Column.EVENT, descending=True)
    screen.wait_for(lambda s: [name for name, _ in s.rows()] == ["c", "a"])
    assert Phase.ORDERING not in [status.phase for status in screen.statuses]
    monkeypatch.setattr(live_view, "_MANY", 2)
    screen.view.set_order(Column.TIME, descending=False)
    screen.wait_for(lambda s: [status.phase for status in s.statuses][-2:] == [Phase.ORDERING, Phase.READY])
    assert ["a", "c"] == [name for name, _ in screen.rows()]
