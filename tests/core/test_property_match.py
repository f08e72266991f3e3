"""Whether one line has a property."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.event import Event, decode, encode
from pellucid.property_match import PropertyMatcher, needles, read_usual
from pellucid.query_terms import HasProperty, Pattern, PropertyIs

EVENTS = st.builds(
    Event,
    time_ns=st.integers(0, 10**18),
    kind=st.just("Append"),
    name=st.text(st.characters(exclude_categories=("Cs",)), max_size=5),
    props=st.dictionaries(
        st.sampled_from(["event_id", "a", "é"]),
        st.one_of(
            st.booleans(),
            st.integers(-(2**70), 2**70),
            st.floats(allow_nan=False),
            st.sampled_from(["viewer", ""]),
        ),
    ),
)
TERMS = st.one_of(
    st.sampled_from(["event_id", "a", "é"]).map(HasProperty),
    st.builds(
        PropertyIs,
        st.sampled_from(["event_id", "a", "é"]),
        st.sampled_from(["=", "!="]),
        st.sampled_from([("viewer",), ("View", ""), ("true",), ("", "e", "")]).map(Pattern),
        st.none(),
    ),
    st.builds(
        PropertyIs, st.just("a"), st.sampled_from(["<", ">=", "="]), st.just(Pattern(("0",))), st.just(0)
    ),
)


@given(EVENTS, TERMS)
def test_both_ways_agree(event, term):
    """The fast way answers as the full reader does, and the needles are in every line that matches."""
    raw = encode(event)
    matcher = PropertyMatcher(term)
    key, piece = needles(term)

    expected = matcher.matches_slowly(raw)

    assert expected == matcher.matches(raw, usual=True)
    if expected:
        assert key.encode() in raw
        assert piece is None or piece.lower().encode() in raw.lower()


@pytest.mark.parametrize(
    "raw",
    [
        b'{"time_utc":"x","kind":"Append","name":"n","props":{"a":{"Integer":1}}}',
        b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n","props":{"a":{"Integer":1}}',
        b"  ",
        b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n","props":[]}',
    ],
)
def test_unreadable_lines_have_no_properties(raw):
    """What is no event has no property."""
    assert not PropertyMatcher(HasProperty("a")).matches(raw, usual=False)


@given(EVENTS)
def test_reading_kind_and_number(event):
    """Kind and running number are read as the full reader reads them, or left to it."""
    full = decode(encode(event))

    assert read_usual(encode(event)) in {None, (full.kind, full.event_id)}
