"""Selected events as ranges."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pellucid_gui.models.selected import Selected

ORDERS = st.permutations(range(12)).map(lambda order: np.array(order, np.uint32))
PLACES = st.sets(st.integers(0, 11))


def selected_of(order, places):
    return Selected(order=order, spans=tuple((place, place + 1) for place in sorted(places)))


@given(ORDERS, PLACES, ORDERS, st.integers(0, 12))
def test_they_are_found_among_other_rows(order, places, other, count):
    """The same events, wherever they stand now; those that are not there are left out."""
    selected, there = selected_of(order, places), other[:count]
    assert [int(order[place]) for place in sorted(places)] == selected.events().tolist()
    spans = selected.spans_in(there, most=100)
    found = [int(event) for first, behind in spans for event in there[first:behind]]
    assert [event for event in there.tolist() if event in selected.events()] == found
    assert all(behind < first for (_, behind), (first, _) in pairwise(spans))


def test_all_of_a_snapshot_are_known_as_such():
    """One range from end to end; nothing is selected of nothing."""
    order = np.arange(5, dtype=np.uint32)
    assert Selected(order=order, spans=((0, 5),)).is_all
    assert not Selected(order=order, spans=((0, 4),)).is_all
    assert (0, []) == (Selected().count, Selected().events().tolist())
    assert [] == Selected().spans_in(order, most=1)
