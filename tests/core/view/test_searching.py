"""A search that shows what it has found before it is through."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.clock import SystemClock
from pellucid.index.event_index import EventIndex
from pellucid.lines import Line
from pellucid.query.parser import parse
from pellucid.query.search import matching
from pellucid.view.feed import News
from pellucid.view.searching import Searching
from pellucid.view.shown import Shown
from pellucid.view.values import Reset

EVENTS = 1_000
PORTION = 50


class Ticking:
    """A time that goes on by a tenth of a second whenever somebody looks."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        """Look at it."""
        self.now += 0.1
        return self.now


@pytest.fixture
def index(world, line):
    """An index of a thousand events of two sessions, in the ledger; the later ones have the smaller numbers."""
    lines = [line(number, ("a", "b")[number % 2]) for number in range(EVENTS)]
    world.copy("one", *lines[EVENTS // 2 :])
    world.copy("two", *lines[: EVENTS // 2])
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    assert EVENTS == index.count
    return index


def searching(index, text, **parts):
    return Searching(
        query=parse(text, clock=SystemClock()),
        index=index,
        meaning=None,
        now_s=Ticking(),
        first_portion=PORTION,
        **parts,
    )


def test_the_newest_are_found_first(index):
    """After each portion there are the hits among all events that are younger than those not searched yet."""
    run, sizes = searching(index, "prop:event_id>0"), []
    while (step := run.go_on()) is not None:
        if step[1]:
            found = run.found
            sizes.append(len(found))
            oldest_ns = index.time_ns[found].min()
            younger = np.flatnonzero(index.time_ns >= oldest_ns)
            assert younger.tolist() == found.tolist()
    assert len(sizes) > 3
    assert sorted(sizes) == sizes
    assert sizes[0] <= 2 * PORTION


@pytest.mark.parametrize(
    "text", ["", "b", "name:b", "prop:event_id>499", "-a OR prop:event_id=7", "state:queued -zzz", "zzz"]
)
def test_all_together_are_what_one_search_finds(index, text):
    """Portions change the order in which events are looked at, and nothing else; the share never falls."""
    run, shares = searching(index, text), []
    while (step := run.go_on()) is not None:
        shares.append(step[0])
    whole = matching(parse(text, clock=SystemClock()), index)
    assert whole.tolist() == run.found.tolist()
    assert sorted(shares) == shares
    assert all(0 <= share <= 1 for share in shares)


def test_what_columns_tell_is_told_at_once(index):
    """A filter that reads no line has nothing to show before its end."""
    assert None is searching(index, "name:a state:queued size:>1").go_on()


def test_events_of_one_moment_are_one_portion(world, line):
    """Where all times are equal there is no order, and still an end."""
    world.copy("one", *[line(7)] * 300)
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    run = searching(index, "viewer")
    while run.go_on() is not None:
        pass
    assert list(range(300)) == run.found.tolist()


def test_without_events_there_is_nothing_to_do(world):
    """An empty index is searched in no time."""
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    run = searching(index, "a")
    assert (None, []) == (run.go_on(), run.found.tolist())


@pytest.fixture
def shown(index):
    """Rows that tell what was found so far as soon as they may."""
    return Shown(index, now_s=Ticking(), first_portion=PORTION)


def test_rows_grow_while_a_search_goes_on(shown, index):
    """Several resets, each with more rows and all of the new filter; the last one is the whole result."""
    shown.search_for(parse("prop:event_id>99", clock=SystemClock()))
    sizes = []
    while shown.is_searching:
        _, reset = shown.search_on()
        if reset is not None:
            assert isinstance(reset, Reset)
            assert reset.snapshot.filtered
            times = index.time_ns[reset.snapshot.order]
            assert bool((times[1:] >= times[:-1]).all())
            sizes.append(reset.snapshot.rows)
    assert sorted(sizes) == sizes
    assert len(sizes) > 2
    assert EVENTS - 100 == sizes[-1]


def test_what_comes_meanwhile_is_there_at_once_and_once(shown, index, line, tmp_path):
    """New events obey the new filter as soon as its first rows are shown, and the result has each of them once."""
    shown.search_for(parse("prop:event_id>99 b", clock=SystemClock()))
    while (reset := shown.search_on()[1]) is None:
        pass
    assert shown.is_searching
    raws = [line(5_000 + number, ("a", "b")[number % 2]) for number in range(4)]
    new = index.add_live("live", tmp_path / "live.json", [Line(offset=0, raw=raw) for raw in raws])
    (appended,) = shown.take(News(new=np.array(new, np.uint32)))
    assert reset.snapshot.rows + 2 == appended.snapshot.rows
    rows = []
    while shown.is_searching:
        _, reset = shown.search_on()
        rows = rows if reset is None else reset.snapshot.order.tolist()
    assert len(set(rows)) == len(rows) == (EVENTS - 100) // 2 + 2


def test_a_search_without_hits_leaves_the_old_rows_until_its_end(shown, index):
    """Nothing found so far is no reason to show nothing."""
    shown.search_for(parse("a", clock=SystemClock()))
    while shown.is_searching:
        shown.search_on()
    shown.search_for(parse("zzz", clock=SystemClock()))
    resets = []
    while shown.is_searching:
        _, reset = shown.search_on()
        resets += [] if reset is None else [reset]
    assert [0] == [reset.snapshot.rows for reset in resets]


def test_telling_takes_little_of_the_time(index):
    """After rows that took long to be told the search goes on for a while."""

    class Slow(Ticking):
        """A time in which everything takes a second."""

        def __call__(self):
            """Look at it."""
            self.now += 1.0
            return self.now

    rows = Shown(index, now_s=Slow(), first_portion=PORTION)
    rows.search_for(parse("prop:event_id>0", clock=SystemClock()))
    resets = portions = 0
    while rows.is_searching:
        resets += rows.search_on()[1] is not None
        portions += 1
    assert 1 < resets < portions
