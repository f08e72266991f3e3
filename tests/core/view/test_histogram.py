"""What a histogram says of its bars."""

from __future__ import annotations

from pellucid.state import State
from pellucid.view.histogram import STATES, Histogram, Step, TimeRange, Unit


def bar(**counts) -> tuple[int, ...]:
    return tuple(counts.get(state.word, 0) for state in State)


def made(*bars) -> Histogram:
    return Histogram(
        range=TimeRange.ALL,
        step=Step(count=10, unit=Unit.SECOND),
        edges_ns=tuple(10 * number for number in range(len(bars) + 1)),
        counts=bars,
        earlier=0,
        later=0,
    )


def test_the_highest_bar_is_that_of_all_states_together():
    """What is drawn on top of each other counts together."""
    assert 7 == made(bar(queued=5), bar(queued=3, sent=4), bar(lost=6)).most
    assert 0 == made().most


def test_bars_are_added_up_by_state():
    """Both ends belong to them; of no bars it is nothing."""
    histogram = made(bar(queued=5), bar(queued=3, sent=4), bar(lost=6))
    assert bar(queued=8, sent=4) == histogram.within(0, 1)
    assert (0,) * STATES == histogram.within(2, 1)


def test_a_moment_is_in_the_bar_that_begins_with_it():
    """Spans are half open; beyond the ends stand -1 and the number of bars."""
    histogram = made(bar(queued=1), bar(queued=1))
    assert [-1, 0, 0, 1, 1, 2] == [histogram.bar_of(moment) for moment in (-1, 0, 9, 10, 19, 20)]
