"""A filter's result over an index that grows while it is searched."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.clock import SystemClock
from pellucid.index.event_index import EventIndex
from pellucid.lines import Line
from pellucid.query.parser import parse
from pellucid.state import State
from pellucid.view.feed import News
from pellucid.view.shown import Shown
from pellucid.view.values import Appended, Column, Reset, Updated

CLOCK = SystemClock()


@pytest.fixture
def index(world):
    """An index with nothing in it yet."""
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    return index


@pytest.fixture
def add(index, tmp_path, line):
    """Add live lines with the given names, and tell them as news."""

    def add(*names):
        count = index.count
        raws = [line(count + number, name) for number, name in enumerate(names)]
        new = index.add_live("one", tmp_path / "one.json", [Line(offset=0, raw=raw) for raw in raws])
        return News(new=np.array(new, np.uint32))

    return add


def finish(shown):
    """Search to the end, and return the rows."""
    reset = None
    while shown.is_searching:
        reset = shown.search_on()[1] or reset
    return reset.snapshot.order.tolist()


def ask(shown, text):
    """Begin a search."""
    shown.search_for(parse(text, clock=CLOCK))


def test_nothing_is_shown_before_the_first_result(index, add):
    """Until the first search is through there are no rows; then all at once, what came meanwhile included."""
    shown = Shown(index)
    add("a")
    ask(shown, "name:a OR name:b")

    assert [] == shown.take(add("b", "c"))
    assert [0, 1] == finish(shown)
    assert not shown.is_searching


def test_the_old_filter_holds_until_the_new_one_is_through(index, add):
    """While a search runs new rows obey the old filter, and its result takes in what came and changed meanwhile."""
    shown = Shown(index)
    add("a", "b")
    ask(shown, "state:queued name:a")
    assert [0] == finish(shown)
    ask(shown, "state:queued name:b")

    (appended,) = shown.take(add("a", "b"))
    index.set_state([1], State.RELEASED)
    (nothing,) = [shown.take(News(restated=np.array([1], np.uint32)))]

    assert isinstance(appended, Appended)
    assert [0, 2] == appended.snapshot.order.tolist()
    assert [] == nothing
    assert [3] == finish(shown)


def test_another_search_drops_the_one_before(index, add):
    """Only the last filter counts."""
    shown = Shown(index)
    add("a", "b")
    for text in ("name:a", "zzz", "name:b"):
        ask(shown, text)
        shown.search_on()
    ask(shown, "name:b")

    assert [1] == finish(shown)


def test_states_and_purges(index, add):
    """A changed state updates a row, takes it away or brings it, as the filter says; a purged row goes."""
    shown = Shown(index)
    add("a", "b", "c")
    shown.search_all()
    finish(shown)
    index.set_state([1], State.RELEASED)
    (updated,) = shown.take(News(restated=np.array([1], np.uint32)))
    index.set_state([2], State.PURGED)
    (gone,) = shown.take(News(restated=np.array([2], np.uint32)))
    ask(shown, "state:released")
    assert [1] == finish(shown)
    index.set_state([0], State.RELEASED)
    index.set_state([1], State.PURGED)
    changes = shown.take(News(restated=np.array([0, 1], np.uint32)))

    assert (Updated, 1, 1) == (type(updated), updated.first_row, updated.last_row)
    assert (Reset, [0, 1], 2) == (type(gone), gone.snapshot.order.tolist(), gone.snapshot.total)
    assert [0] == changes[-1].snapshot.order.tolist()


def test_new_numbers(index, add):
    """After a renumbering nothing is shown until the filter was searched again."""
    shown = Shown(index)
    add("a", "b")
    ask(shown, "name:b")
    finish(shown)

    (reset,) = shown.take(News(rebuilt=True))

    assert [] == reset.snapshot.order.tolist()
    assert [1] == finish(shown)
    assert [1] == shown.order_by(Column.EVENT, descending=True).snapshot.order.tolist()


def test_very_many_new_rows(index, add):
    """A flood of new events under a costly filter is searched in steps."""
    shown = Shown(index)
    ask(shown, "prop:event_id>20000")
    finish(shown)

    assert [] == shown.take(add(*["a"] * 20_002))
    assert shown.is_searching
    assert [20001] == finish(shown)


def test_rows_tell_how_they_came_to_stand_so(index, add):
    """Which order, and whether a filter chose them: what stands between two rows depends on it."""
    shown = Shown(index)
    add("a", "b")

    def told(reset):
        snapshot = reset.snapshot
        return snapshot.column, snapshot.descending, snapshot.filtered

    ask(shown, "")
    assert (Column.TIME, False, False) == told(searched(shown))
    ask(shown, "name:a")
    assert (Column.TIME, False, True) == told(searched(shown))
    assert (Column.EVENT, True, True) == told(shown.order_by(Column.EVENT, descending=True))
    ask(shown, "")
    shown.order_by(Column.TIME, descending=False)
    assert (Column.TIME, False, False) == told(searched(shown))


def searched(shown):
    """Search to the end."""
    while True:
        _, reset = shown.search_on()
        if reset is not None:
            return reset


def test_a_search_can_be_ended_before_it_is_through(index, add):
    """The rows are those that it has found, the newest first; what comes is matched as ever, and the next one is whole."""
    shown = Shown(index, first_portion=2, now_s=iter(range(10_000)).__next__)
    add(*"abababab")
    ask(shown, "prop:event_id>=0 name:a")
    portions = 0
    while not portions:
        portions += shown.search_on()[1] is not None

    rows = shown.stop().snapshot.order.tolist()

    assert (True, False) == (shown.is_partial, shown.is_searching)
    assert 0 < len(rows) < 4
    assert set(rows) <= {0, 2, 4, 6}
    (appended,) = shown.take(add("a"))
    assert [*rows, 8] == appended.snapshot.order.tolist()
    shown.search_all()
    assert [0, 2, 4, 6, 8] == finish(shown)
    assert (False, None) == (shown.is_partial, shown.stop())
