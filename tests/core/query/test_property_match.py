"""Whether one line has a property."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.event import Event, decode, encode
from pellucid.query.property_match import PropertyMatcher, needles, read_usual
from pellucid.query.terms import HasProperty, Pattern, PropertyIs

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


VALUES = st.sampled_from(
    [
        b'{"Integer":3}',
        b'{"Integer":3,"Float":1.0}',
        b'{"Integer":-0}',
        b'{"Float":3}',
        b'{"Float":1e400}',
        b'{"String":"\\n\\/ \\u0061"}',
        b'{"String":"\\ud800"}',
        b'{"String":"\\q"}',
        b'{"String":"\xff"}',
        b'{"String":"\x01"}',
        '{"String":"café"}'.encode(),
        b'{"b":{"a":{"Integer":3}}}',
        b"[" * 600 + b"]" * 600,
        b'{"":' * 600 + b"1" + b"}" * 600,
        b"null",
        b"{}",
        b"01",
    ]
)
KEYS = st.sampled_from(
    [b'"a"', b'"\\u0061"', b'"a/b"', b'"a\\/b"', b'"q\\"a"', b'"b"', b'""', '"é"'.encode()]
)
LINES = st.lists(st.tuples(KEYS, VALUES), max_size=3).map(
    lambda props: (
        b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n","props":{%b}}'
        % b",".join(b"%b:%b" % pair for pair in props)
    )
)


@given(
    st.lists(LINES, max_size=4),
    st.one_of(
        st.sampled_from(["a", "a/b", "", "é", 'q"a']).map(HasProperty),
        st.just(PropertyIs("a", ">=", Pattern(("3",)), 3)),
    ),
)
def test_unusual_values_are_left_to_the_full_reader(raws, term):
    """Whatever a line with a usual beginning and end has between them, alone or in a batch, the answers agree."""
    matcher = PropertyMatcher(term)
    expected = [matcher.matches_slowly(raw) for raw in raws]

    assert expected == [matcher.matches(raw, usual=True) for raw in raws]
    for usual in (0, 1):
        found = matcher.matching(list(enumerate(raws)), bytes([usual]) * len(raws))
        assert [place for place, matches in enumerate(expected) if matches] == found


@given(EVENTS)
def test_reading_kind_and_number(event):
    """Kind and running number are read as the full reader reads them, or left to it."""
    full = decode(encode(event))

    assert read_usual(encode(event)) in {None, (full.kind, full.event_id)}
