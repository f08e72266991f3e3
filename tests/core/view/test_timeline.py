"""Counting events over time, against counting them one by one."""

from __future__ import annotations

import random
import threading
from bisect import bisect_right

import numpy as np
import pytest

from pellucid import rfc3339
from pellucid.errors import QueryError
from pellucid.event import Event, UnreadableLine, decode, encode
from pellucid.index.event_index import EventIndex
from pellucid.ledger import purge
from pellucid.lines import Line
from pellucid.state import State
from pellucid.view.histogram import STATES, TimeRange
from pellucid.view.timeline import Timeline, Wish

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
NOW_NS = rfc3339.parse("2026-11-23T16:05:14Z")
DAY_NS = 24 * 3600 * 10**9
STATES_OF_EVENTS = tuple(state for state in State if state is not State.PURGED)


class StandingClock:
    """A clock that shows one moment."""

    def now_ns(self):
        """The moment of all tests here."""
        return NOW_NS

    def monotonic_s(self):
        """Nothing takes any time."""
        return 0.0


@pytest.fixture
def index(world):
    """An index with nothing in it yet."""
    made = EventIndex(ledger=world.ledger, cache_dir=None)
    made.open()
    return made


@pytest.fixture
def add(index, tmp_path):
    """A maker of events at some times; `None` makes a line that tells none."""
    chance = random.Random(5)

    def add(*times_ns, name="viewer_started"):
        raws = [
            b"{broken" if at is None else encode(Event(time_ns=at, kind="Append", name=name, props={}))
            for at in times_ns
        ]
        new = index.add_live("one", tmp_path / "one.json", [Line(offset=0, raw=raw) for raw in raws])
        for event in new:
            index.set_state([event], chance.choice(STATES_OF_EVENTS))
        return new

    return add


@pytest.fixture
def timeline(index):
    """Who counts."""
    return Timeline(index, clock=StandingClock())


def wish(range_=TimeRange.ALL, *, most=176, **more):
    return Wish(range=range_, most=most, **more)


def plain(index, histogram, events=None):
    """Count one by one into the bars that the histogram has; what is before and behind them at the ends."""
    bars = [[0] * STATES for _ in range(histogram.bars + 2)]
    for event in range(index.count) if events is None else events:
        state, line = State(int(index.state[event])), decode(index.raw(event) or b"")
        if state is not State.PURGED and not isinstance(line, UnreadableLine):
            bars[bisect_right(histogram.edges_ns, line.time_ns)][state] += 1
    return bars


def drawn(histogram):
    """What it says, in the same shape, but for the states of those outside."""
    return [[histogram.earlier], *map(list, histogram.counts), [histogram.later]]


def check(index, histogram, events=None):
    expected = plain(index, histogram, events)
    expected[0], expected[-1] = [sum(expected[0])], [sum(expected[-1])]
    assert expected == drawn(histogram)
    return histogram


def some_times(count, seed=1, span_ns=40 * DAY_NS):
    chance = random.Random(seed)
    return [NOW_NS - chance.randrange(span_ns) if chance.random() > 0.05 else None for _ in range(count)]


@pytest.mark.parametrize("range_", TimeRange)
def test_each_event_is_in_its_bar(index, add, timeline, range_):
    """As if they were put there one by one, whatever the range; those outside are counted, too."""
    add(*some_times(600))
    histogram = check(index, timeline.count(wish(range_)))
    assert (range_ is TimeRange.ALL) == (histogram.earlier == 0)
    assert range_ is histogram.range


@pytest.mark.parametrize("count", [0, 1])
@pytest.mark.parametrize("range_", TimeRange)
def test_few_events(index, add, timeline, range_, count):
    """None at all, or one."""
    add(*[NOW_NS] * count)
    histogram = check(index, timeline.count(wish(range_)))
    assert count == sum(histogram.within(0, histogram.bars - 1)) == histogram.most


@pytest.mark.parametrize(
    "times",
    [
        (rfc3339.parse("1700-01-01T00:00:00Z"), rfc3339.parse("2262-01-01T00:00:00Z"), NOW_NS),
        (rfc3339.parse("0001-01-01T00:00:00Z"), rfc3339.parse("9999-12-31T23:59:59Z"), NOW_NS),
    ],
)
def test_far_dates(index, add, timeline, times):
    """A clock that was set wrongly is shown where it stood; what no column can hold stands at the ends."""
    add(*times)
    histogram = timeline.count(wish())
    assert 3 == sum(histogram.within(0, histogram.bars - 1))
    assert 1 == sum(histogram.counts[histogram.bar_of(NOW_NS)])
    week = timeline.count(wish(TimeRange.WEEK))
    assert (1, 1) == (week.earlier, week.later)


def test_what_comes_and_changes_is_taken_in(index, add, timeline):
    """New events, other states and other ranges, in any order: the same as counted for the first time."""
    chance = random.Random(3)
    for turn in range(30):
        add(*some_times(chance.randrange(40), seed=turn))
        if index.count:
            some = chance.sample(range(index.count), min(index.count, 9))
            for event in some:
                index.set_state([event], chance.choice(list(State)))
        asked = wish(chance.choice([TimeRange.ALL, TimeRange.ALL, TimeRange.WEEK]))
        assert timeline.count(asked) == check(index, Timeline(index, clock=StandingClock()).count(asked))


def test_what_comes_into_bars_that_are_there_is_added(index, add, timeline, monkeypatch):
    """Events that were counted are not looked at again, unless their state is another."""
    add(*some_times(500))
    before = timeline.count(wish(TimeRange.MONTH))
    looked_at = []
    counting = np.bincount
    monkeypatch.setattr(
        "numpy.bincount", lambda places, **more: (looked_at.append(len(places)), counting(places, **more))[1]
    )
    add(NOW_NS, NOW_NS)
    index.set_state([int(np.flatnonzero(index.state == State.SENT)[0])], State.LOST)
    after = check(index, timeline.count(wish(TimeRange.MONTH)))
    assert 2 + 1 + 1 == sum(looked_at)
    assert sum(map(sum, before.counts)) + 2 == sum(map(sum, after.counts))


def test_more_events_than_are_counted_at_once(index, add, timeline, monkeypatch):
    """Portions have no seams; here they are small ones."""
    monkeypatch.setattr("pellucid.view.timeline._PORTION", 64)
    add(*some_times(500))
    order = np.arange(index.count, dtype=np.uint32)[::-1]
    for range_ in TimeRange:
        assert check(index, timeline.count(wish(range_))) == timeline.count(wish(range_, order=order))


def test_a_filter_chooses_events(index, add, timeline):
    """Those that match it, whoever has found them; those that come later are searched, too."""
    add(*some_times(50, seed=1))
    add(*some_times(50, seed=2), name="settings_opened")

    def matching():
        return [e for e in range(index.count) if b"settings_opened" in (index.raw(e) or b"")]

    expected = check(index, timeline.count(wish(rest="name:settings*")), matching())
    order = np.array(matching()[::-1], np.uint32)
    assert expected == timeline.count(wish(rest="name:settings*", order=order))
    add(*some_times(50, seed=3), name="settings_opened")
    add(*some_times(50, seed=4))
    check(index, timeline.count(wish(rest="name:settings*")), matching())
    check(index, timeline.count(wish(rest="  ")))
    check(index, timeline.count(wish(rest="none_like_this")), [])


def test_a_filter_by_state_is_searched_anew(index, add, timeline):
    """What matched may no longer."""
    add(*some_times(50))
    for _ in range(2):
        queued = np.flatnonzero(index.state == State.QUEUED).tolist()
        check(index, timeline.count(wish(rest="state:queued")), queued)
        index.set_state(queued[:5], State.RELEASED)


def test_a_wrong_filter_is_said_to_be_wrong(add, timeline):
    """Where nobody knows the events."""
    add(NOW_NS)
    with pytest.raises(QueryError):
        timeline.count(wish(rest='"open'))


def test_what_is_cancelled_leaves_no_trace(index, add, timeline):
    """The next count is right; it was stopped at each of its questions in turn."""
    add(*some_times(300))
    for asked in (wish(), wish(TimeRange.WEEK), wish(rest="viewer")):
        for stopped_at in range(6):
            answers = iter([False] * stopped_at)
            found = timeline.count(asked, cancelled=lambda answers=answers: next(answers, True))
            assert found is None or found == timeline.count(asked)
        check(index, timeline.count(asked))


def test_events_that_are_not_there_are_not_counted(add, timeline):
    """Rows of a moment ago may name events that have other numbers by now."""
    add(NOW_NS)
    assert timeline.count(wish(order=np.array([0, 1], np.uint32))) is None


def test_forgotten_events_go_and_new_numbers_are_noticed(world, line):
    """A purged line is counted no more; after a session is gone, all are counted anew."""
    world.copy(SESSION, line(1), line(2), b"{broken", line(3))
    world.copy("other", line(4))
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    timeline = Timeline(index, clock=StandingClock())
    assert 4 == sum(map(sum, check(index, timeline.count(wish())).counts))
    purge.forget(world.ledger, purge.ForgetEvent(folder=SESSION, line=1))
    index.refresh(SESSION)
    assert 3 == sum(map(sum, timeline.count(wish()).counts))
    purge.forget(world.ledger, purge.ForgetSession(folder=SESSION))
    columns = index.columns
    index.refresh(SESSION)
    assert columns is not index.columns
    assert 1 == sum(map(sum, check(index, timeline.count(wish())).counts))
    index.close()


def test_a_line_that_turns_out_to_be_broken_leaves_its_bar(world, line):
    """The second look finds it; it tells no time then."""
    broken = line(2).partition(b'"props":')[0] + b'"props":{"x":\xff{}}}'
    world.copy(SESSION, line(1), broken, line(3))
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    timeline = Timeline(index, clock=StandingClock())
    before = timeline.count(wish())
    index.check()
    after = check(index, timeline.count(wish()))
    assert (3, 2) == (sum(map(sum, before.counts)), sum(map(sum, after.counts)))
    index.close()


def test_a_view_counts_while_it_runs(world, showing, line):
    """From another thread, as a window does."""
    world.write(SESSION, *(line(number) for number in range(20)))
    screen = showing()
    timeline = screen.view.timeline()
    stop, found = threading.Event(), []

    def count():
        while not stop.is_set():
            found.append(timeline.count(wish()))

    counting = threading.Thread(target=count)
    counting.start()
    try:
        for number in range(20, 200, 20):
            world.write(SESSION, *(line(each) for each in range(number, number + 20)))
            screen.wait_for(lambda s, number=number: len(s.order) >= number + 20)
    finally:
        stop.set()
        counting.join()
    assert 200 == sum(map(sum, timeline.count(wish()).counts))
    assert all(0 < sum(map(sum, each.counts)) <= 200 for each in found)
