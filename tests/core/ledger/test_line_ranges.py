"""Lines as ranges, against sets and dictionaries."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pellucid.ledger.line_ranges import LineRanges, LineValues
from pellucid.ledger.line_states import coalesce

MOST = 24
LINE = st.integers(0, MOST)
SPAN = st.tuples(LINE, LINE).map(lambda pair: (min(pair), max(pair)))


def lines_of(spans):
    return {line for first, last in spans for line in range(first, last + 1)}


@given(st.lists(SPAN), SPAN, LINE)
def test_ranges_are_a_set_of_lines(spans, asked, line):
    """Whatever is asked, the answer is that of the set of all lines."""
    ranges, truth = LineRanges(sorted(spans)), lines_of(spans)
    first, last = asked
    wanted = set(range(first, last + 1))
    assert (line in truth) == (line in ranges)
    assert bool(truth) == bool(ranges)
    assert bool(truth & wanted) == ranges.meets(first, last)
    assert coalesce(truth & wanted) == list(ranges.within(first, last))


@given(st.lists(SPAN), LINE)
def test_the_next_change_is_the_next_line_of_the_other_kind(spans, line):
    """Behind the last one there is none for ever."""
    ranges, truth = LineRanges(sorted(spans)), lines_of(spans)
    changes = [other for other in range(line + 1, MOST + 2) if (other in truth) != (line in truth)]
    found = ranges.change_after(line)
    assert (changes[0] if changes else found) == found
    assert changes or found > MOST + 1


@given(st.lists(st.tuples(SPAN, st.integers(0, 3))), SPAN)
def test_values_are_what_was_set_last(steps, asked):
    """Each line has the number that it was given last, and neighbours of one number are one range."""
    values, truth = LineValues(0), dict.fromkeys(range(MOST + 1), 0)
    for (first, last), value in steps:
        values.set(first, last, value)
        truth |= dict.fromkeys(range(first, last + 1), value)
    first, last = asked
    assert max(truth[line] for line in range(first, last + 1)) == values.most(first, last)
    for value in range(4):
        assert coalesce(line for line in truth if truth[line] == value) == values.ranges(value, MOST + 1)
