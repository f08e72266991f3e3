"""Which rows show events, and which what is to be read between them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pellucid_gui.models.layout import Layout

LAYOUTS = st.integers(0, 9).flatmap(
    lambda events: st.tuples(st.just(events), st.lists(st.integers(0, events), max_size=6).map(sorted))
)


@given(LAYOUTS)
def test_it_is_the_same_as_putting_them_in_one_by_one(layout):
    """Whatever stands where: each row shows one thing, each thing has one row, and counting agrees."""
    events, places = layout
    rows = []
    for event in range(events + 1):
        rows += [("between", number) for number, place in enumerate(places) if place == event]
        rows += [("event", event)] if event < events else []
    made = Layout(events, places)
    assert len(rows) == made.rows
    for row, (kind, number) in enumerate(rows):
        told = (made.event_in(row), made.interjection_in(row))
        assert ((number, None) if kind == "event" else (None, number)) == told
        assert row == (made.row_of(number) if kind == "event" else made.row_of_interjection(number))
    for first in range(len(rows)):
        for last in range(first, len(rows)):
            expected = sum(kind == "event" for kind, _ in rows[first : last + 1])
            assert expected == made.events_between(first, last)
            within = [number for kind, number in rows[first : last + 1] if kind == "event"]
            assert within == list(made.events_in(first, last))
